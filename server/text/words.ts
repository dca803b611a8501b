import { foldedUnits, isDigitAt } from './letters';
import type { Span } from './span';

/** A word of a text. */
export interface Word extends Span {
  /** In lower case and composed letters (NFC), with plain hyphens, and without what only guides the line breaking. */
  readonly form: string;
}

const softHyphen = 0xad;
const zeroWidthSpace = 0x200b;
const wordJoiner = 0x2060;
const noBreakHyphens = /[\u2010\u2011]/g;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const marks = /[\u0300-\u036f]/;
const plainForm = /^[a-zæøå]+$/;
/** Words that stand behind a hyphen which belongs to the word before it: «helse- og omsorgstjenesten». */
const conjunctions = /^(?:og|eller|samt|men|til|enn|som|i|på|av|for|både|respektive)$/i;

/**
 * The words of the text between `from` and `to`: letters with hyphens and apostrophes inside («UH-sektoren», «RHF’ene»). Digits
 * stay in names («LIS1», «TB2022»); numbers are no words, and digits before or glued behind a lower-case word (a footnote mark) are
 * left outside. A word that a hyphen divides between two lines is one word. Empty when there are none.
 */
export function words(text: string, from = 0, to = text.length): readonly Word[] {
  const found: Word[] = [];
  const limit = Math.min(to, text.length);
  let at = Math.max(0, from);
  while (at < limit) {
    if (!isWordUnit(text, at)) {
      at++;
      continue;
    }
    const end = runEnd(text, at, limit);
    addWord(text, at, end, found);
    at = end;
  }
  return found;
}

function isWordUnit(text: string, at: number): boolean {
  return foldedUnits[text.charCodeAt(at)] !== 0;
}

/** Behind the run of letters, digits and what may stand inside a word that begins at `start`. */
function runEnd(text: string, start: number, limit: number): number {
  let at = start;
  for (;;) {
    while (at < limit && isWordUnit(text, at)) at++;
    const next = joinedFrom(text, at, limit);
    if (next === undefined) return at;
    at = next;
  }
}

/** Where the word goes on behind a hyphen, an apostrophe, invisible units or a divided line; undefined when it does not. */
function joinedFrom(text: string, at: number, limit: number): number | undefined {
  let next = at;
  while (next < limit && isInvisible(text.charCodeAt(next))) next++;
  const joiner = text.charCodeAt(next);
  if (next < limit && (isHyphen(joiner) || joiner === 0x27 || joiner === 0x2019)) {
    next++;
    while (next < limit && isInvisible(text.charCodeAt(next))) next++;
    if (isHyphen(joiner)) next = behindLineBreak(text, next, limit) ?? next;
  }
  return next > at && next < limit && isWordUnit(text, next) ? next : undefined;
}

/** The start of the other half of a word that was divided at the end of a line; undefined where a new word begins. */
function behindLineBreak(text: string, at: number, limit: number): number | undefined {
  let next = at;
  while (next < limit && next < at + 8 && isBlank(text.charCodeAt(next))) next++;
  const half = text.slice(next, Math.min(limit, next + 12)).match(/^\p{Ll}+/u)?.[0];
  const broken = /[\r\n]/.test(text.slice(at, next));
  return broken && half && !conjunctions.test(half) ? next : undefined;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0xa0;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isInvisible(unit: number): boolean {
  return (
    unit === softHyphen ||
    (unit >= zeroWidthSpace && unit <= zeroWidthSpace + 2) ||
    unit === wordJoiner ||
    unit === 0xfeff
  );
}

function addWord(text: string, from: number, to: number, found: Word[]): void {
  let start = from;
  while (start < to && !isLetter(text, start)) start++;
  if (start === to) return;
  const end = withoutFootnote(text, start, to);
  found.push({ start, end, form: formOf(text.slice(start, end)) });
}

function isLetter(text: string, at: number): boolean {
  return isWordUnit(text, at) && !isDigitAt(text, at);
}

/** Without one or two digits behind a lower-case letter: «helsepersonell1». */
function withoutFootnote(text: string, start: number, end: number): number {
  let digits = end;
  while (digits > start && isDigitAt(text, digits - 1)) digits--;
  const before = text.charCodeAt(digits - 1);
  const lowerCase = digits > start + 2 && foldedUnits[before] === before;
  return digits < end && end - digits <= 2 && lowerCase ? digits : end;
}

function formOf(word: string): string {
  if (plainForm.test(word)) return word;
  let form = word.toLowerCase();
  if (/[^a-zæøå-]/.test(form)) {
    form = form
      .replace(invisible, '')
      .replace(noBreakHyphens, '-')
      .replace('\u2019', "'")
      .replace(/-[ \t\r\n\u00a0]+/g, '');
    if (marks.test(form)) form = form.normalize('NFC');
  }
  return form;
}
