import type { Span } from '../../text/span';
import { itemStart, unwrap } from '../../text/unwrap';
import { type Row, readTable } from './tables';

/** A piece of a block that is read by itself. Spans are into the block; `span` is without marks of items, quotations and notes. */
export type Unit =
  | { readonly kind: 'prose' | 'quote'; readonly span: Span }
  /** `indent`: how far in its mark stands. */
  | { readonly kind: 'item'; readonly span: Span; readonly indent: number }
  | { readonly kind: 'note'; readonly span: Span; readonly label: string }
  | { readonly kind: 'table'; readonly span: Span; readonly rows: readonly Row[] };

interface Line extends Span {
  readonly kind: 'text' | 'quote' | 'note' | 'row';
}

const note = /^[ \t]{0,3}\[\^([^\]\s]{1,40})\]:[ \t]*/;
const quote = /^[ \t]{0,3}>/;
const divider = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The pieces of one block, in order: prose, list items, quotations, notes, tables. */
export function unitsOf(text: string): readonly Unit[] {
  const lines = linesOf(text);
  const units: Unit[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = runEnd(text, lines, i);
    units.push(...read(text, lines.slice(i, end)));
    i = end;
  }
  return units;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: content, index } of text.matchAll(/[^\r\n]+/g)) {
    const span = { start: index, end: index + content.length };
    const kind = note.test(content) ? 'note' : quote.test(content) ? 'quote' : 'text';
    const before = lines.at(-1);
    const isRow = kind === 'text' && content.includes('|');
    if (
      isRow &&
      divider.test(content) &&
      before?.kind === 'text' &&
      text.slice(before.start, before.end).includes('|')
    ) {
      lines[lines.length - 1] = { ...before, kind: 'row' };
      lines.push({ ...span, kind: 'row' });
    } else lines.push({ ...span, kind: isRow && before?.kind === 'row' ? 'row' : kind });
  }
  return lines;
}

/** Behind the lines that belong together: a table, a quotation, a note with the lines it runs on over, other text. */
function runEnd(text: string, lines: readonly Line[], from: number): number {
  const kind = lines[from]?.kind;
  let end = from + 1;
  while (end < lines.length) {
    const next = lines[end];
    const goesOn = next?.kind === kind && kind !== 'note';
    if (!goesOn && !(kind === 'note' && next?.kind === 'text' && !isItem(text, next))) break;
    end++;
  }
  return end;
}

function isItem(text: string, { start, end }: Line): boolean {
  return itemStart(text, start, end) > start + (/^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0);
}

function read(text: string, lines: readonly Line[]): readonly Unit[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  if (first.kind === 'row') return [{ kind: 'table', span, rows: readTable(text, lines) }];
  if (first.kind === 'quote')
    return [{ kind: 'quote', span: { ...span, start: first.start + markLength(text, first) } }];
  if (first.kind !== 'note') return textUnits(text, span);
  const mark = note.exec(text.slice(first.start, first.end));
  return [{ kind: 'note', span: { ...span, start: first.start + (mark?.[0].length ?? 0) }, label: mark?.[1] ?? '' }];
}

function markLength(text: string, { start, end }: Line): number {
  return /^[\s>]*/.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** Prose and list items: line breaks that stay when paragraphs are unwrapped divide them. */
function textUnits(text: string, { start, end }: Span): readonly Unit[] {
  const flat = unwrap(text.slice(start, end));
  const units: Unit[] = [];
  for (const { 0: piece, index } of flat.matchAll(/[^\r\n]+/g)) {
    const indent = /^[ \t]*/.exec(piece)?.[0].length ?? 0;
    const mark = itemStart(flat, index, index + piece.length) - index;
    const item = mark > indent;
    const from = item ? mark : indent;
    const span = { start: start + index + from, end: start + index + piece.trimEnd().length };
    if (span.start < span.end) units.push(item ? { kind: 'item', span, indent } : { kind: 'prose', span });
  }
  return units;
}
