import { attribution } from '../../lexicon/attribution';
import type { Place, Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import type { Citation } from '../model';
import type { Mention } from './actors';
import type { Inherited } from './read';

/** A row of a table: the spans of its cells, trimmed; an empty cell has no length. */
export type Row = readonly Span[];

/** The rows of a table, the dividing line left out; the first is that of the heads. A bar behind a backslash or in code is text. */
export function readTable(text: string, lines: readonly Span[]): readonly Row[] {
  return lines.filter((_, i) => i !== 1).map((line) => splitRow(text, line));
}

function splitRow(text: string, { start, end }: Span): Row {
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
  /** True where it says that the cells name whose the rows are («Instans», «Hvem»). */
  readonly namesActors: boolean;
  /** The kind of place that numbers under it are. */
  readonly numbers?: Place['kind'];
}

/** Reads the head of a column or row from those it mentions. */
export function headOf(text: string, span: Span, mentions: readonly Mention[], references: readonly Reference[]): Head {
  const { metaColumns, actorColumns } = attribution().words;
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
  const [first = ''] = words.match(/\p{L}+/u) ?? [];
  const closed = other || metaColumns.has(words.replace(/[^\p{L}]+.*$/u, ''));
  const namesActors = actorColumns.has(first);
  return { span, actors, closed, citations, views: isViews(words), namesActors, ...(numbers ? { numbers } : {}) };
}

function isViews(words: string): boolean {
  const { texts, definiteTexts, positions } = attribution().words;
  const [first = ''] = words.match(/\p{L}+/u) ?? [];
  return texts.has(first) || definiteTexts.has(first) || positions.has(first);
}

/** The place that a bare number in a row's first cell is, under «Spm.» or «Kapittel»; undefined for anything else. */
export function placeInCell(text: string, span: Span, head: Head | undefined): Citation | undefined {
  const number = text.slice(span.start, span.end).replace(/[*_]/g, '');
  if (!head?.numbers || head.citations.length || !/^\d{1,2}(?:\.\d{1,2}){0,4}$/.test(number)) return undefined;
  return { ...span, place: { kind: head.numbers, from: number } };
}

/** A cell that names the source of its row, and in which column. */
export interface Holder {
  readonly at: number;
  /** Empty where the cell names no source, or more than names. */
  readonly actors: readonly string[];
}

/**
 * The column that names the source of each row: one headed so, or the only one, closed columns aside, with a source and little else in
 * every cell; `isName` tells that of a cell. The first column where there is none.
 */
export function holderColumn(
  columns: readonly Head[],
  rows: readonly Row[],
  isName: (cell: Span | undefined) => boolean,
): number {
  const headed = columns.findIndex(({ namesActors }) => namesActors);
  if (headed >= 0) return headed;
  if (rows.length < fewestNames) return 0;
  const named = columns.flatMap(({ actors, closed, views }, at) =>
    !actors.length && !closed && !views && rows.every((row) => isName(row[at])) ? [at] : [],
  );
  return named.length === 1 ? (named[0] ?? 0) : 0;
}

/** Rows by which a column of names is told from one that happens to have a name. */
const fewestNames = 2;

/** The head of a row: what its first cell tells. */
export interface RowHead extends Head {
  readonly holder: Holder;
  readonly place: Citation | undefined;
}

/** A cell to read, and what it takes from its column and row. */
export interface Cell {
  readonly cell: Span;
  readonly inherited?: Inherited;
}

/**
 * The cells of a row that may say something: those of a column that is not closed. A cell belongs to the source of its column, else to the
 * one that the row names, else, in a column for views, to that of the section.
 */
export function cellsOf(
  row: Row,
  columns: readonly Head[],
  head: RowHead,
  section: readonly string[],
): readonly Cell[] {
  const { holder } = head;
  const hasTopics = columns[0]?.actors.length === 0;
  const named = hasTopics ? holder.actors : [];
  return row.flatMap((cell, i): readonly Cell[] => {
    const column = columns[i];
    const isHead = i === 0 && hasTopics;
    if (!column || column.closed || cell.start === cell.end || (i === holder.at && named.length)) return [];
    const around = column.views && section.length === 1 && !holder.at ? section : [];
    const actors = [column.actors, named, around].find(({ length }) => length) ?? [];
    if (isHead || !actors.length) return [{ cell }];
    const citations = [...column.citations, ...head.citations, ...(head.place ? [head.place] : [])];
    const topic = named.length && !holder.at ? column.span : head.span;
    const tells = i > 0 && !head.place && topic.end > topic.start;
    return [{ cell, inherited: { actors, citations, isPlaced: true, ...(tells ? { topic } : {}) } }];
  });
}
