import { CompletionItemKind } from 'vscode-languageserver';
import type { Work } from '../../catalogue/model';
import { stortingNames } from '../../catalogue/names';
import { targetOfWork } from '../../references/kinds/work';
import type { Cursor } from './cursor';
import { fewNames, type Suggestion, type Suggestions } from './suggestion';

/** A series of numbered works: how it is written up to the number, and what its ids begin with. */
interface Series {
  readonly prefix: string;
  readonly pattern: RegExp;
  /** «direktiv » goes on in many ways, so that the first digit is waited for. */
  readonly waits?: boolean;
}

const nouNumber = String.raw`(?:\d{1,4}[^\S\r\n]?(?::[^\S\r\n]?\d{0,2})?)?`;
const documentNumber = String.raw`(?:\d{1,4}[^\S\r\n]?[LS]{0,2}[^\S\r\n]?(?:\([\d–-]{0,9}\)?)?)?`;
const series: readonly Series[] = [
  { prefix: 'nou', pattern: after('NOU(?:-?(?:en|ene|a|ane))?', nouNumber) },
  ...Object.entries(stortingNames).flatMap(([prefix, name]) =>
    prefix.startsWith('dok') ? [] : { prefix, pattern: after(spaced(name), documentNumber) },
  ),
  {
    prefix: 'directive',
    pattern: after('direktiv', String.raw`(?:\d{1,4}(?:\/\d{0,4}(?:\/[A-Z]{0,3})?)?)?`),
    waits: true,
  },
];

/** The name, blanks, and at the end of the text the number as far as it is written. */
function after(name: string, written: string): RegExp {
  return new RegExp(String.raw`(?<![a-zà-öø-ɏ\d])(?:${name})[^\S\r\n]+(${written})$`, 'iu');
}

/** «Meld. St.» with the blanks that writers leave out or make no-break. */
function spaced(name: string): string {
  return name.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`[^\S\r\n]?`);
}

const longestTail = 60;

/** After «NOU », «Meld. St. », «Prop. »: the works of that series, those that the draft names most first, then the newest. */
export function suggestWorks(cursor: Cursor): Suggestions | undefined {
  const tail = cursor.before.slice(-longestTail);
  for (const { prefix, pattern, waits } of series) {
    const found = pattern.exec(tail);
    if (!found) continue;
    const [, written = ''] = found;
    if (cursor.trigger === ' ' ? waits && !written : cursor.trigger !== 'asked') return undefined;
    const { works } = cursor.context.project.library.catalogue;
    const listed = [...works.values()].filter(({ id }) => id.startsWith(`${prefix}:`));
    if (!listed.length) return undefined;
    const replaced = { start: cursor.offset - written.length, end: cursor.offset };
    return { replaced, suggestions: inOrder(cursor, listed).map((work) => suggestionOf(cursor, work)) };
  }
  return undefined;
}

function inOrder({ context }: Cursor, works: readonly Work[]): readonly Work[] {
  const counts = new Map<string, number>();
  for (const { work, place } of context.analysis.references)
    if (work !== undefined && !place) counts.set(work, (counts.get(work) ?? 0) + 1);
  const count = ({ id }: Work) => counts.get(id) ?? 0;
  return [...works].sort((a, b) => count(b) - count(a) || b.id.localeCompare(a.id, 'nb', { numeric: true }));
}

function suggestionOf({ context }: Cursor, { id, title, description }: Work): Suggestion {
  const { analysis, project } = context;
  const label = numberOf(id, usualColon(analysis.text, analysis.references));
  const senders = [...project.library.sources.values()].filter(({ source }) => source.about === id);
  return {
    label,
    kind: CompletionItemKind.Reference,
    title: title?.value ?? description,
    from: fewNames(senders),
    newText: label,
    meaning: { type: 'work', id, target: targetOfWork(id) },
  };
}

/** What an id says behind the name of its series: `2023: 4`, `126 L (2022–2023)`, `2005/36/EF`. */
function numberOf(id: string, colon: string): string {
  const [prefix, first = '', second] = id.split(':');
  if (prefix === 'nou') return first + colon + (second ?? '');
  if (prefix === 'directive') return first.toUpperCase();
  const number = first.replace(/[a-z]+$/, (letters) => ` ${letters.toUpperCase()}`);
  return second === undefined ? number : `${number} (${second.replace('-', '–')})`;
}

/** How the draft most often writes the colon of a NOU; with a space, as the publisher does, where it has none. */
function usualColon(text: string, references: Cursor['context']['analysis']['references']): string {
  let tight = 0;
  for (const { kind, start, end } of references)
    if (kind === 'nou') tight += /:\d/.test(text.slice(start, end)) ? 1 : /:\s/.test(text.slice(start, end)) ? -1 : 0;
  return tight > 0 ? ':' : ': ';
}
