import type { Line } from './lines';

/** A footnote's text at a page foot, and where the text cites it. */
export interface Footnote {
  readonly first: number;
  readonly last: number;
  /** Offset behind the number. */
  readonly start: number;
  /** Offset of the number in the text. */
  readonly citedAt: number;
}

const BODY = /^(\d{1,2}|[¹²³⁴-⁹⁰]{1,2})\s+(?=[\p{Lu}«"]|https?:)/u;
const DIGITS = /\d+|[⁰¹²³⁴-⁹]+/g;
const CODE = /(?:LIS|COVID|CO|kap\.?|pkt\.?|nr\.?|art\.?|§)$/i;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The footnotes of a text. A footnote begins a paragraph, or follows another one, with its number, a space and a
 * capital or a link; the numbers run from 1 without a gap; and the text above has the same number glued to a word.
 */
export function findFootnotes(text: string, lines: readonly Line[]): readonly Footnote[] {
  const notes: Footnote[] = [];
  let cited: ReadonlyMap<number, readonly number[]> | undefined;
  for (const line of lines) {
    const previous = notes.at(-1);
    if (line.role !== 'text' || (previous && line.index <= previous.last)) continue;
    const body = BODY.exec(line.text.slice(0, 40));
    if (!body || !startsBlock(lines, line, previous)) continue;
    const number = numberOf(body[1] ?? '');
    if (number !== notes.length + 1) continue;
    cited ??= citations(text);
    const citedAt = cited.get(number)?.findLast((at) => at < line.start);
    if (citedAt === undefined) continue;
    notes.push({ first: line.index, last: bodyEnd(lines, line, number), start: line.start + body[0].length, citedAt });
  }
  return notes;
}

function startsBlock(lines: readonly Line[], line: Line, previous: Footnote | undefined): boolean {
  const above = lines[line.index - 1];
  return above?.role !== 'text' && above?.role !== 'item' ? true : previous?.last === above.index;
}

/** A footnote runs to the end of its block, or to where the next one begins. */
function bodyEnd(lines: readonly Line[], first: Line, number: number): number {
  let last = first.index;
  for (let next = lines[last + 1]; next?.role === 'text'; next = lines[last + 1]) {
    const body = BODY.exec(next.text.slice(0, 40));
    if (body && numberOf(body[1] ?? '') === number + 1) break;
    last = next.index;
  }
  return last;
}

/** Where each number of one or two digits is glued to the end of a word or to its closing mark. */
function citations(text: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    const before = text.slice(Math.max(0, index - 6), index);
    const after = text.slice(index + digits.length, index + digits.length + 2);
    if (digits.length > 2 || !/[\p{L})»"”][.,]?$/u.test(before) || CODE.test(before)) continue;
    if (/^(?:\p{L}|[.:]\d)/u.test(after)) continue;
    const number = numberOf(digits);
    const list = found.get(number);
    if (list) list.push(index);
    else found.set(number, [index]);
  }
  return found;
}

function numberOf(digits: string): number {
  return Number(Array.from(digits, (digit) => (RAISED.includes(digit) ? RAISED.indexOf(digit) : digit)).join(''));
}

/** The same lines, those of footnotes marked. */
export function markFootnotes(lines: readonly Line[], notes: readonly Footnote[]): readonly Line[] {
  if (!notes.length) return lines;
  const marked = [...lines];
  for (const { first, last } of notes) {
    for (let at = first; at <= last; at++) {
      const line = marked[at];
      if (line) marked[at] = { ...line, role: 'footnote' };
    }
  }
  return marked;
}
