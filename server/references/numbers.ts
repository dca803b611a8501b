import { compareNumbers } from '../sources/numbers';
import { isDigitAt, isLetterAt, isUpperAt, isWordAt } from '../text/letters';
import type { Span } from '../text/span';
import { matchAt } from './form';
import type { Place } from './model';

/** A number or a range in a list of places. */
export interface PlaceNumber extends Span {
  readonly from: string;
  readonly to?: string;
}

const listSeparator =
  /\s*(?:,\s*(?:(?:og|eller|samt|og særlig|særlig|særleg|spesielt|herunder)\s+)?|\/|\s(?:og\/eller|og|eller|samt|&|og til)\s+)(?=\d)/y;
/** «10.3 (dimensjonering), 10.4 (opptak)»: the others are glossed like the first, or have a dot. */
const glossed = /\s*\([^()\n]{1,60}\)(?:,|\s+og|,\s+og)\s+(?=\d{1,2}(?:\.\d|\s*\())/y;
const rangeSeparator = /(?:\s*[-–—−]\s*|\s+(?:til og med|til|t\.?o\.?m\.?)\s+)(?=\d)/y;
/** A letter that is part of the number («3.5 b»): only a–h, since «i» and «å» are words. */
const letterSuffix = /\s?[a-h](?=[\s.,;:)\]»”"–*_]|$)/y;
/** «Kapittel 10s forslag». */
const genitiveEnding = /s(?![\p{L}\d.])/uy;
/** What makes the number before it a date, an amount, a share or a count. */
const noPlace =
  /\s*(?:%|(?:prosent(?:poeng)?|pst|promille|kroner|kr|mill|mrd|million(?:er)?|milliard(?:er)?|tusen|år|måned(?:er)?|månad(?:er|ar)|uker?|veker?|dag(?:er|ar)|døgn|timer?s?|timar|minutt(?:er)?|gang(?:er)?|gonger|student(?:er|ar)|(?:studie)?plass(?:er|ar)|personer|kommun(?:er|ar)|instans(?:er|ar)|stilling(?:er|ar)|årsverk|respondent(?:er|ar))(?![a-zæøå-]))/y;
/** Statutes number inserted chapters with a capital («kapittel 4 A»); «I» is a word. */
const statuteSuffix = / [A-HJ-Z](?![A-Za-zÆØÅæøå])/y;
const dateOrdinal =
  /\.\s*(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|ledd|punktum|plass)(?![a-zæøå])/iy;
const budgetPost = /[\s,(]*(?:under)?post(?:ene|er|ar|ane)?\.?(?![a-zæøå])/iy;

/**
 * Reads «2, 12 og 13», «10.7–10.9» or «14 til 17» at `at`. Undefined when no place number stands there: three digits or more
 * without a dot, or a following «post», mean the state budget; a month, unit or counted thing means no place at all.
 */
export function readPlaceNumbers(
  text: string,
  at: number,
  options: { dotted: boolean },
): readonly PlaceNumber[] | undefined {
  const numbers: PlaceNumber[] = [];
  let next = at;
  while (true) {
    const number = readNumberOrRange(text, next, options.dotted);
    if (number === 'budget' && numbers.every(({ from }) => !from.includes('.'))) return undefined;
    if (!number || number === 'budget') break;
    numbers.push(number);
    const separator = matchAt(listSeparator, text, number.end) ?? matchAt(glossed, text, number.end);
    if (!separator) break;
    next = number.end + separator[0].length;
  }
  const end = numbers.at(-1)?.end;
  if (end === undefined || matchAt(budgetPost, text, end)) return undefined;
  return numbers;
}

/** The place that a number in a list stands for. */
export function placeOf(kind: Place['kind'], { from, to }: PlaceNumber): Place {
  return to === undefined ? { kind, from } : { kind, from, to };
}

function readNumberOrRange(text: string, at: number, dotted: boolean): PlaceNumber | 'budget' | undefined {
  const first = readNumber(text, at, dotted);
  if (first === undefined || first === 'budget') return first;
  const separator = matchAt(rangeSeparator, text, first.end);
  const last = separator && readNumber(text, first.end + separator[0].length, dotted);
  if (last === 'budget') return 'budget';
  if (!last) return first;
  const to = completed(first.from, last.from);
  return compareNumbers(first.from, to) < 0 ? { start: at, end: last.end, from: first.from, to } : first;
}

/** «10.7–9» ends at 10.9, «10.7–12» at 12. */
function completed(from: string, to: string): string {
  if (to.includes('.') || !from.includes('.') || Number(to) > Number.parseInt(from, 10)) return to;
  return `${from.slice(0, from.lastIndexOf('.') + 1)}${to}`;
}

function readNumber(text: string, at: number, dotted: boolean): PlaceNumber | 'budget' | undefined {
  let end = at;
  let groups = 0;
  while (groups < 6) {
    const start = end;
    while (isDigitAt(text, end)) end++;
    if (end === start || text.charCodeAt(start) === 0x30) return undefined;
    if (end - start > 2) return groups === 0 && !isYear(text, start, end) ? 'budget' : undefined;
    groups++;
    if (!dotted || text.charAt(end) !== '.' || !isDigitAt(text, end + 1)) break;
    end++;
  }
  const number = text.slice(at, end);
  const suffix = matchAt(letterSuffix, text, end)?.[0] ?? '';
  end += suffix.length;
  const genitive = matchAt(genitiveEnding, text, end);
  if (!genitive && !standsAlone(text, end)) return undefined;
  return { start: at, end: end + (genitive?.[0].length ?? 0), from: number + suffix.trim() };
}

function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && /^(?:19|20)/.test(text.slice(start, start + 2));
}

/** Nothing behind the number makes it a part of a longer number, a word, a date or an amount. A title glued to it is let through. */
function standsAlone(text: string, end: number): boolean {
  if (isDigitAt(text, end)) return false;
  if (/[.:]/.test(text.charAt(end)) && isDigitAt(text, end + 1)) return false;
  if (text.charAt(end) === '/' && /^\d{3}/.test(text.slice(end + 1, end + 4))) return false;
  if (isLetterAt(text, end)) return isUpperAt(text, end) && isLetterAt(text, end + 1) && !isUpperAt(text, end + 1);
  if (text.charAt(end) === '-' && isWordAt(text, end + 1) && !isDigitAt(text, end + 1)) return false;
  return ![noPlace, dateOrdinal, statuteSuffix].some((pattern) => matchAt(pattern, text, end));
}
