import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { lineAt } from '../text/lines';
import type { Span } from '../text/span';
import { closest } from './closest';
import type { CatalogueProblem, Located } from './model';
import type { Yaml } from './syntax';

/** What the readers of one catalogue file share. */
export interface Reading {
  readonly yaml: Yaml;
  /** URI of the catalogue. */
  readonly uri: string;
  report(span: Span, message: string, severity?: CatalogueProblem['severity']): void;
}

/** The keys and values of one mapping. */
export interface Fields {
  /** The mapping without what follows it. */
  readonly span: Span;
  /** How messages name it: `Verket «rethos»`. */
  readonly label: string;
  readonly values: ReadonlyMap<string, Value>;
}

/** A value that stands under a key. */
export interface Value {
  readonly key: string;
  readonly span: Span;
  /** Absent when nothing stands there. */
  readonly node?: Node;
}

/** The node's own characters, without the blank ones behind it. */
export function spanOf({ yaml }: Reading, node: Node): Span {
  const [start, valueEnd] = node.range ?? [0, 0];
  let end = valueEnd;
  while (end > start && /\s/.test(yaml.text.charAt(end - 1))) end--;
  return { start, end };
}

/** The rest of the line on which `span` begins, where the span is longer than that. */
export function firstLine({ yaml }: Reading, span: Span): Span {
  const next = yaml.lines[lineAt(yaml.lines, span.start) + 1];
  if (next === undefined || next > span.end) return span;
  return { start: span.start, end: span.start + yaml.text.slice(span.start, next).trimEnd().length };
}

/** The one-based number of the line that holds `offset`, as editors show it. */
export function lineNumber({ yaml }: Reading, offset: number): number {
  return lineAt(yaml.lines, offset) + 1;
}

/** The mapping at `node`; unknown and repeated keys are reported and left out. Undefined, and reported, when it is no mapping. */
export function readFields(
  reading: Reading,
  node: Node | null | undefined,
  label: string,
  known: readonly string[],
): Fields | undefined {
  const map = follow(reading, node);
  if (!isMap(map)) {
    if (node)
      reading.report(spanOf(reading, node), `${label} skal ha nøkler og verdier, for eksempel «${known[0]}: …».`);
    return undefined;
  }
  const values = new Map<string, Value>();
  for (const pair of map.items) {
    const keyNode = pair.key as Node;
    const keySpan = spanOf(reading, keyNode);
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    if (!known.includes(key)) reading.report(keySpan, unknownKey(label, key, known), 'warning');
    else if (values.has(key)) reading.report(keySpan, `${label} har «${key}» to ganger. Behold den ene.`);
    else values.set(key, { key, ...valueAt(reading, pair.value as Node | null, keySpan) });
  }
  return { span: spanOf(reading, map), label, values };
}

function valueAt(reading: Reading, written: Node | null, keySpan: Span): { readonly span: Span; readonly node?: Node } {
  const node = follow(reading, written);
  if (!written || !node || (isScalar(node) && node.value === null)) return { span: keySpan };
  return { span: spanOf(reading, written), node };
}

/** The node itself, or what it stands for when it is an alias. */
function follow({ yaml }: Reading, node: Node | null | undefined): Node | undefined {
  return node ? (yaml.anchored.get(node) ?? node) : undefined;
}

function unknownKey(label: string, key: string, known: readonly string[]): string {
  const meant = closest(key, known);
  if (meant) return `${label} har en ukjent nøkkel, «${key}». Mente du «${meant}»?`;
  const named = `${label} har en ukjent nøkkel${key ? `, «${shortened(key)}»` : ''}.`;
  return known.length > 6 ? `${named} Belegg leser den ikke.` : `${named} Belegg kjenner ${listed(known)}.`;
}

/** `«a», «b» og «c»` */
export function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `«${word}»`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} og ${quoted.at(-1)}`;
}

/** What a message can show of a value. */
export function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

/** The text under `key`, trimmed. Undefined when absent, and reported when it is empty or no text. */
export function readText(reading: Reading, fields: Fields, key: string): Located<string> | undefined {
  const value = fields.values.get(key);
  return value && textOf(reading, value, `${fields.label}: «${key}»`);
}

function textOf(
  reading: Reading,
  { node, span }: Pick<Value, 'node' | 'span'>,
  label: string,
  empty = 'er tom. Fyll ut, eller ta bort linjen',
): Located<string> | undefined {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim()) return { value: node.value.trim(), span };
  if (!node || (isScalar(node) && node.value === '')) reading.report(span, `${label} ${empty}.`, 'warning');
  else if (isScalar(node)) reading.report(span, `${label} skal være tekst. Sett anførselstegn rundt.`);
  else reading.report(span, `${label} skal være tekst, ikke ${isSeq(node) ? 'en liste' : 'nøkler og verdier'}.`);
  return undefined;
}

/** As `readText`, for what must fit `pattern`; `expected` tells what that is. Text that does not fit is reported and left out. */
export function readPattern(
  reading: Reading,
  fields: Fields,
  key: string,
  pattern: RegExp,
  expected: string,
): Located<string> | undefined {
  const text = readText(reading, fields, key);
  if (!text || pattern.test(text.value)) return text;
  reading.report(text.span, `${fields.label}: «${key}» skal være ${expected}, ikke «${shortened(text.value)}».`);
  return undefined;
}

/** An address on the web. */
export function readUrl(reading: Reading, fields: Fields): string | undefined {
  return readPattern(reading, fields, 'url', /^https?:\/\/[^\s<>"]+$/i, 'en nettadresse som begynner med «https://»')
    ?.value;
}

/** A number as its digits stand in the file, so that `10.10` does not become `10.1`; quoted or not. */
export function readDigits(
  reading: Reading,
  fields: Fields,
  key: string,
  pattern: RegExp,
  expected: string,
): Located<string> | undefined {
  const { node, span } = fields.values.get(key) ?? {};
  if (!isScalar(node) || typeof node.value !== 'number') return readPattern(reading, fields, key, pattern, expected);
  const written = node.source ?? String(node.value);
  if (span && pattern.test(written)) return { value: written, span };
  if (span) reading.report(span, `${fields.label}: «${key}» skal være ${expected}, ikke «${shortened(written)}».`);
  return undefined;
}

/** The whole number under `key`, from `least` to `most`. Undefined when absent, and reported when it is another thing. */
export function readInteger(
  reading: Reading,
  fields: Fields,
  key: string,
  least: number,
  most: number,
): number | undefined {
  const value = fields.values.get(key);
  if (!value) return undefined;
  const number = isScalar(value.node) ? value.node.value : undefined;
  if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) return number;
  reading.report(value.span, `${fields.label}: «${key}» skal være et helt tall fra ${least} til ${most}.`);
  return undefined;
}

/** The nodes of the list under `key`; none when it is absent, and reported when it is no list. */
export function readList(reading: Reading, fields: Fields, key: string): readonly Node[] {
  const value = fields.values.get(key);
  if (!value?.node) return [];
  if (isSeq(value.node)) return value.node.items as Node[];
  reading.report(
    firstLine(reading, value.span),
    `${fields.label}: «${key}» skal være en liste. Skriv hvert punkt på en linje som begynner med «- », eller alle mellom «[» og «]».`,
  );
  return [];
}

/** The texts of the list under `key`. */
export function readTexts(reading: Reading, fields: Fields, key: string): readonly Located<string>[] {
  return readList(reading, fields, key).flatMap((written) => {
    const node = follow(reading, written);
    const empty = !node || (isScalar(node) && node.value === null);
    const text = textOf(
      reading,
      { span: spanOf(reading, written), ...(!empty && { node }) },
      `${fields.label}: et punkt i «${key}»`,
      'er tomt. Fyll ut, eller ta det bort',
    );
    return text ?? [];
  });
}

/** Names by which a text may call something. One letter would be found everywhere, and is reported and left out. */
export function readAliases(reading: Reading, fields: Fields): readonly Located<string>[] {
  return readTexts(reading, fields, 'aliases').filter(({ value, span }) => {
    if (/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(value)) return true;
    reading.report(
      span,
      `${fields.label}: aliaset «${shortened(value)}» er for kort til å kjennes igjen i en tekst.`,
      'warning',
    );
    return false;
  });
}
