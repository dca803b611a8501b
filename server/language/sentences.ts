import { abbreviationKind } from '../lexicon/abbreviations';
import { isDigitAt, isLetterAt, isUpperAt } from '../text/letters';
import type { Span } from '../text/span';
import { itemStart, unwrap } from '../text/unwrap';

/**
 * A line's end or a bullet, or a stop with the closing marks and the note mark behind it: «.», «?», «…», «).», «.»», «.³», «.[^4]», «.2».
 * One pass over the text finds them all.
 */
const candidates =
  /[\n\r\f\u2022\u2023\u25aa\u25cf\u25e6\u25cb\u25a0\uf0a7\uf0b7\uf0d8\uf0fc]|([.!?]+|…)([»”"’')\]*_]*)((?:[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}|\[\^?[\w-]{1,12}\]|\d{1,2}(?=\s|$))?)/g;
const months = /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b/i;
const openingMark = /[\s«“„"”‘'([*_>]/;
const longestBracket = 400;
const longestToken = 30;

/**
 * The sentences of one paragraph, cell or list item, or of several: empty lines, bullets and numbered items are boundaries too.
 * Spans are trimmed of blanks, list marks and note marks; empty for a blank text. A stop ends a sentence as in Unicode's UAX 29, with
 * Norwegian abbreviations, initials, ordinals, numbers that open a sentence, and brackets inside one seen to. Linear, which
 * `Intl.Segmenter` is not: its cost for each sentence grows with the text.
 */
export function sentences(text: string): readonly Span[] {
  const flat = unwrap(text);
  const brackets = bracketsOf(flat);
  const spans: Span[] = [];
  let opened = itemStart(flat, 0, flat.length);
  let bracket = 0;
  for (const { 0: found, 1: stop, 2: closing = '', 3: note = '', index } of flat.matchAll(candidates)) {
    const behind = index + found.length;
    if (index < opened) continue;
    if (stop === undefined) {
      addTrimmed(flat, opened, index, spans);
      opened = itemStart(flat, behind, flat.length);
      continue;
    }
    while ((brackets[bracket]?.end ?? flat.length) <= index) bracket++;
    const around = brackets[bracket];
    if (around?.inside && around.start < index) continue;
    const added = around && around.start >= behind ? afterthought(flat, behind, around) : undefined;
    if (!added && !endsSentence(flat, { opened, stop, at: index, closing, note, behind })) continue;
    addTrimmed(flat, opened, added ?? behind - note.length, spans);
    opened = added ?? behind;
  }
  addTrimmed(flat, opened, flat.length, spans);
  return spans;
}

function addTrimmed(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}

interface Bracket extends Span {
  /** True for one that opens in the middle of a sentence; what stands in it does not end that sentence. */
  readonly inside: boolean;
}

function bracketsOf(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  let start = -1;
  for (const { 0: mark, index } of text.matchAll(/[()\n]/g)) {
    if (mark === ')' && start >= 0 && index - start <= longestBracket) {
      const inside = /[^\s.!?:…][\s*_]*$/.test(text.slice(Math.max(0, start - 8), start));
      found.push({ start, end: index + 1, inside });
    }
    start = mark === '(' ? index : -1;
  }
  return found;
}

/** Behind a bracket that follows the stop of a sentence and belongs to it: «… støttes. (NTNU, kap. 10.9)»; undefined for a sentence of its own. */
function afterthought(text: string, from: number, { start, end }: Bracket): number | undefined {
  const follows = start === markAfter(text, from) && !/[.!?]/.test(text.charAt(end - 2));
  if (!follows) return undefined;
  const behind = text.charAt(end) === '.' ? end + 1 : end;
  return isLowerAt(text, markAfter(text, behind)) ? undefined : behind;
}

interface Stop {
  /** Where the sentence began. */
  readonly opened: number;
  readonly stop: string;
  readonly at: number;
  readonly closing: string;
  readonly note: string;
  readonly behind: number;
}

function endsSentence(text: string, place: Stop): boolean {
  const { stop, at, closing, behind, note } = place;
  if (behind >= text.length) return true;
  if (!/\s/.test(text.charAt(behind))) return false;
  const next = nextStart(text, behind);
  if (isLowerAt(text, next) || continues(text, behind)) return false;
  if (stop === '…' || stop.length > 1) return !/[.]{2}|…/.test(stop) || !omission(text.charAt(at - 1), closing);
  if (stop !== '.') return true;
  const token = tokenBefore(text, at);
  if (/^\d/.test(note) && !/\p{L}{3}$/u.test(token)) return false;
  return closing !== '' || fullStopEnds(text, place, token, next);
}

/** Dots that stand for words left out: «[…]», «dette … og det». */
function omission(before: string, closing: string): boolean {
  return /^[[(\s]?$/.test(before) || /^[\])]/.test(closing);
}

function fullStopEnds(text: string, { opened, at, behind }: Stop, token: string, next: number): boolean {
  const known = abbreviationOf(token);
  const ordinal = /^\d{1,2}$/.test(token);
  if (isDigitAt(text, next)) return !known && !ordinal && token.length > 2;
  if (known === 'inner') return false;
  if (known === 'final') return !/[(§]/.test(text.charAt(markAfter(text, behind)));
  if (ordinal) return !opensAt(text, opened, at - token.length) && !months.test(text.slice(next, next + 10));
  if (/^\p{Ll}$/u.test(token)) return !/(?:^|[\s(])\p{L}{1,4}\. $/u.test(text.slice(Math.max(opened, at - 8), at - 1));
  return !/^\p{Lu}$/u.test(token) || !isInitial(text, opened, at - 1, next);
}

/** How a stop behind `token` is to be read; dotted letters that are not listed («a.b.c.») go on too. */
function abbreviationOf(token: string): 'inner' | 'final' | undefined {
  const word = token.toLowerCase();
  const known = abbreviationKind(word) ?? abbreviationKind(word.slice(word.lastIndexOf('.') + 1));
  if (known || word.length < 2) return known;
  return /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word) ? 'inner' : undefined;
}

/** The letters, digits, points and hyphens that end at `at`. */
function tokenBefore(text: string, at: number): string {
  let start = at;
  while (start > at - longestToken && /[\p{L}\p{N}.-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

/** The first unit behind `from` that is neither blank nor an opening mark. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && openingMark.test(text.charAt(at))) at++;
  return at;
}

function markAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** Commas, colons and dashes carry a sentence on past its stop; a dash before a capital opens a new one. */
function continues(text: string, from: number): boolean {
  const at = markAfter(text, from);
  if (/[,;:]/.test(text.charAt(at))) return true;
  return /[–—-]/.test(text.charAt(at)) && !/^.\s+[«“"]?\p{Lu}/u.test(text.slice(at, at + 12));
}

function isLowerAt(text: string, at: number): boolean {
  return isLetterAt(text, at) && !isUpperAt(text, at);
}

/** True when nothing but blanks stands between the start of the sentence and `to`. */
function opensAt(text: string, opened: number, to: number): boolean {
  let at = to;
  while (at > opened && /\s/.test(text.charAt(at - 1))) at--;
  return at <= opened;
}

/** True when the capital at `at` stands for a name: at the start, beside another initial, or behind a name («Anne B. Hansen»). */
function isInitial(text: string, opened: number, at: number, next: number): boolean {
  if (opensAt(text, opened, at) || /^\p{Lu}\./u.test(text.slice(next, next + 2))) return true;
  return /(?:\p{Lu}\.|\p{Lu}\p{Ll}+)[ \u00a0]?$/u.test(text.slice(Math.max(opened, at - longestToken), at));
}
