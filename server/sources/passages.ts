import type { Span } from '../text/span';
import { continuesIn, isFull, type Line } from './lines';
import type { PassageKind } from './model';
import type { Page } from './page';
import { endsSentence, sentencesIn, startsUpper } from './wording';

/** A passage before it has its place in the response. */
export interface Piece {
  readonly kind: PassageKind;
  readonly span: Span;
  readonly gaps: readonly Span[];
  readonly leadIn?: Span;
}

/** A stretch of a section without headings or question text in it: lines `first` to `last`, from offset `start` on. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly start: number;
}

const LONG = 1200;
const ENOUGH = 500;
const SHORT_OF_MARGIN = 0.85;

interface Draft {
  readonly kind: 'paragraph' | 'item';
  readonly start: number;
  readonly gaps: Span[];
  readonly leadIn?: Span;
  last: Line;
}

/**
 * The passages of a stretch: paragraphs, list items, table cells, and the rows of a table without bars, below its first. A line begins a new paragraph behind a blank
 * line, or where the line before ends a sentence short of the margin, or itself is indented behind a sentence that
 * has ended (the page break of a PDF). Across blank lines and a page foot a sentence that goes on is one passage,
 * and what lies between is its gap.
 */
export function readPassages(page: Page, stretch: Stretch): readonly Piece[] {
  const drafts: (Draft | Piece)[] = [];
  const lists = new Lists(page.text);
  let current: Draft | undefined;
  let heads: Line | undefined;
  for (let at = stretch.first; at <= stretch.last; at++) {
    const line = page.lines[at];
    if (!line || line.end <= stretch.start) continue;
    const start = stretch.start <= line.start ? line.start : behindSpace(page.text, stretch.start);
    if (line.role === 'text' && current && goesOn(page, current.last, line)) {
      if (current.last.index + 1 < at) current.gaps.push({ start: current.last.end, end: line.start });
      current.last = line;
    } else if (line.role === 'text') {
      current = { kind: 'paragraph', start, gaps: [], last: line };
      lists.interrupt();
      drafts.push(current);
    } else if (line.role === 'item') {
      current = lists.item(line, current, Math.max(start, line.start + (line.bulletLength ?? 0)));
      drafts.push(current);
    } else if (line.role === 'row') {
      if (page.lines[at - 1]?.role !== 'row') heads = line;
      drafts.push(...(line.text.startsWith('|') ? cells(page.text, line) : [row(line, heads)]));
      current = undefined;
    } else if (line.role === 'open') current = undefined;
  }
  return drafts.flatMap((draft) => ('span' in draft ? draft : settle(page.text, draft)));
}

function behindSpace(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
}

function goesOn({ width }: Page, last: Line, line: Line): boolean {
  if (last.index + 1 < line.index) return continuesIn(last, line, width);
  if (!endsSentence(last.text) || !startsUpper(line.text)) return true;
  const indented = line.start > line.lineStart && last.start === last.lineStart;
  return !indented && isFull(last, line, width, SHORT_OF_MARGIN);
}

function settle(text: string, { kind, start, last, gaps, leadIn }: Draft): readonly Piece[] {
  const piece = { kind, span: { start, end: last.end }, gaps, ...(leadIn ? { leadIn } : {}) };
  return last.end - start > LONG && !gaps.length ? divide(text, piece) : [piece];
}

/** Cuts what has lost its paragraphs, as a page on one line, into runs of whole sentences. */
function divide(text: string, piece: Piece): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = piece.span.start;
  let end = start;
  for (const sentence of sentencesIn(text, piece.span)) {
    if (end - start >= ENOUGH) {
      pieces.push({ ...piece, span: { start, end } });
      start = sentence.start;
    }
    end = sentence.end;
  }
  return [...pieces, { ...piece, span: { start, end } }];
}

function cells(text: string, line: Line): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = line.start;
  for (const cell of text.slice(line.start, line.end).split('|')) {
    const start = from + cell.length - cell.trimStart().length;
    if (cell.trim()) pieces.push({ kind: 'cell', span: { start, end: start + cell.trim().length }, gaps: [] });
    from += cell.length + 1;
  }
  return pieces;
}

/** A row in columns says nothing without the heads above. */
function row({ start, end, index }: Line, heads: Line | undefined): Piece {
  const leadIn = heads && heads.index < index ? { leadIn: { start: heads.start, end: heads.end } } : {};
  return { kind: 'cell', span: { start, end }, gaps: [], ...leadIn };
}

/**
 * What introduces the items of a stretch. A paragraph does when it ends in a colon or stands directly above; a list
 * that a paragraph has interrupted goes on under the same sentence when its bullets are the same; items with another
 * bullet below an item are introduced by that item.
 */
class Lists {
  #levels: { bullet: string; leadIn?: Span }[] = [];
  #paragraphsSince = 0;

  constructor(private readonly text: string) {}

  interrupt(): void {
    this.#paragraphsSince++;
  }

  /** `start` is where its words begin: behind its bullet, and behind a heading that runs into it. */
  item(line: Line, previous: Draft | undefined, start: number): Draft {
    const bullet = line.bullet ?? '';
    if (previous?.kind === 'item') this.#nest(bullet, previous);
    else this.#begin(bullet, previous, line);
    this.#paragraphsSince = 0;
    const leadIn = this.#levels.at(-1)?.leadIn;
    return { kind: 'item', start, gaps: [], last: line, ...(leadIn ? { leadIn } : {}) };
  }

  #begin(bullet: string, previous: Draft | undefined, line: Line): void {
    const introduced = previous && (previous.last.text.endsWith(':') || previous.last.index + 1 === line.index);
    if (introduced) this.#levels = [{ bullet, leadIn: this.#lastSentence(previous) }];
    else if (this.#paragraphsSince > 1 || this.#levels[0]?.bullet !== bullet) this.#levels = [{ bullet }];
    else this.#levels.length = 1;
  }

  #nest(bullet: string, previous: Draft): void {
    const level = this.#levels.findIndex((each) => each.bullet === bullet);
    if (level >= 0) this.#levels.length = level + 1;
    else this.#levels.push({ bullet, leadIn: this.#lastSentence(previous) });
  }

  #lastSentence({ start, last }: Draft): Span {
    const end = last.end;
    return sentencesIn(this.text, { start: Math.max(start, end - LONG), end }).at(-1) ?? { start, end };
  }
}
