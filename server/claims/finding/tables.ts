import { attribution } from '../../lexicon/attribution';
import type { Place, Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import type { Citation } from '../model';
import type { Mention } from './actors';

/** A row of a table: the spans of its cells, trimmed; an empty cell has no length. */
export type Row = readonly Span[];

/** The rows of a table, the dividing line left out; the first is that of the heads. A bar behind a backslash or in code is text. */
export function readTable(text: string, lines: readonly Span[]): readonly Row[] {
  return lines.filter((_, i) => i !== 1).map((line) => cellsOf(text, line));
}

function cellsOf(text: string, { start, end }: Span): Row {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const bar = at < end && text[at] === '|' && text[at - 1] !== '\\';
    if (!bar && at < end) continue;
    const outer =
      (bar && cells.length === 0 && text.slice(start, at).trim() === '' && at - start < 4) ||
      (!bar && text.slice(from, at).trim() === '');
    if (!outer) cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return cells;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** What a head tells of the cells below or beside it. */
export interface Head {
  readonly span: Span;
  /** Sources it names, where it names nobody else. */
  readonly actors: readonly string[];
  /** True where it gives the cells to somebody else («Departementets vurdering») or to no one's view («Dato»). */
  readonly closed: boolean;
  readonly citations: readonly Citation[];
  /** True where it is a word for views («Innspill», «Standpunkt»), which are those of the section's source. */
  readonly views: boolean;
  /** The kind of place that numbers under it are. */
  readonly numbers?: Place['kind'];
}

/** Reads the head of a column or row from those it mentions. */
export function headOf(text: string, span: Span, mentions: readonly Mention[], references: readonly Reference[]): Head {
  const { metaColumns } = attribution().words;
  const words = text.slice(span.start, span.end).toLowerCase();
  const other = mentions.some(({ kind, drafter }) => kind === 'body' && drafter);
  const actors = other ? [] : [...new Set(mentions.flatMap((mention) => mention.actors))];
  const citations = references
    .filter((reference) => overlaps(reference, span))
    .flatMap(({ start, end, place, work }) =>
      place ? [{ start, end, place, ...(work === undefined ? {} : { work }) }] : [],
    );
  const numbers = /^(?:spm|spørsmål)/.test(words)
    ? 'question'
    : /^(?:kap|kapittel)/.test(words)
      ? 'chapter'
      : undefined;
  const closed = other || metaColumns.has(words.replace(/[^\p{L}]+.*$/u, ''));
  return { span, actors, closed, citations, views: isViews(words), ...(numbers ? { numbers } : {}) };
}

function isViews(words: string): boolean {
  const { texts, definiteTexts, positions } = attribution().words;
  const [first = ''] = words.match(/\p{L}+/u) ?? [];
  return texts.has(first) || definiteTexts.has(first) || positions.has(first);
}

/** The place that a bare number in a row's first cell is, under «Spm.» or «Kapittel»; undefined for anything else. */
export function placeInCell(text: string, span: Span, { numbers, citations }: Head): Citation | undefined {
  const number = text.slice(span.start, span.end).replace(/[*_]/g, '');
  if (!numbers || citations.length || !/^\d{1,2}(?:\.\d{1,2}){0,4}$/.test(number)) return undefined;
  return { ...span, place: { kind: numbers, from: number } };
}
