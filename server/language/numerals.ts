import { numerals } from '../lexicon/numerals';
import type { Span } from '../text/span';
import { type Word, words } from '../text/words';

/** A word or a number as it stands in a text. */
export type Token = WordToken | NumberToken;

export interface WordToken extends Word {
  readonly kind: 'word';
}

/** A number in digits. `shape` tells how it was written, which bears on what it may be. */
export interface NumberToken extends Span {
  readonly kind: 'number';
  readonly value: number;
  readonly shape: 'integer' | 'grouped' | 'decimal' | 'dotted' | 'fraction' | 'code';
  /** The parts of a fraction. */
  readonly parts?: readonly [number, number];
}

/** A number in digits or in words, over the tokens from `from` up to `to`. */
export interface Numeral extends Span {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly fraction?: readonly [number, number];
  /** True for «titalls» and «flere hundre», which name a size and no number. */
  readonly rough: boolean;
  /** How it is written in digits; absent for words. */
  readonly shape?: NumberToken['shape'];
}

/** Digits with what may hold a number together. Groups of three are divided by a blank (behind word joiners where it was an entity), a line break or a point, decimals by a comma. */
const digits =
  /(?<!\d)\d{1,3}(?:(?:\u2060{0,7}[ \u00a0\u2009\u202f]|\r?\n {0,8})\d{3}(?!\d))+(?:,\d+)?|(?:\d{1,6}[ \u00a0]?)?[¼½¾⅓-⅞]|\d+(?:[.,:/]\d+)*/g;
const longestFraction = 5;
const longestNumber = 12;
const mostScales = 3;
const vague = /^(?:flere|fleire|noen|nokon|nokre|mange|par)$/;

/** The words and the numbers in digits between `from` and `to`, in order, without the digits of words («LIS1»). */
export function tokens(text: string, from: number, to: number): readonly Token[] {
  const list = words(text, from, to);
  const found: Token[] = [];
  let next = 0;
  const addWords = (before: number) => {
    for (let word = list[next]; word && word.start < before; word = list[++next]) {
      found.push({ kind: 'word', start: word.start, end: word.end, form: word.form });
    }
  };
  for (const { 0: written, index } of text.slice(from, to).matchAll(digits)) {
    addWords(from + index);
    if ((found.at(-1)?.end ?? from) <= from + index) found.push(numberToken(written, from + index));
  }
  addWords(to);
  return found;
}

function numberToken(written: string, start: number): NumberToken {
  const span = { kind: 'number', start, end: start + written.length } as const;
  const number = (text: string) => Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
  if (/^0\d/.test(written)) return { ...span, value: Number.NaN, shape: 'code' };
  if (/^\d+$/.test(written)) return { ...span, value: Number(written), shape: 'integer' };
  if (/^\d{1,3}(?:[\s\u2009\u202f\u2060.]{1,10}\d{3})+(?:,\d+)?$/.test(written))
    return { ...span, value: number(written), shape: 'grouped' };
  if (/^\d+,\d+$/.test(written)) return { ...span, value: number(written), shape: 'decimal' };
  if (/^\d+\.\d+$/.test(written)) return { ...span, value: Number(written), shape: 'dotted' };
  const signed = /^(\d*)\s?([¼½¾⅓-⅞])$/.exec(written);
  if (signed) return { ...span, ...signedFraction(signed[1] ?? '', signed[2] ?? '') };
  const [, a = '', b = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(written) ?? [];
  const parts = [Number(a), Number(b)] as const;
  if (a && parts[0] < parts[1] && parts[1] <= 10)
    return { ...span, value: parts[0] / parts[1], shape: 'fraction', parts };
  return { ...span, value: Number.NaN, shape: 'code' };
}

/** «½» is a fraction, «1 ½» a number with a decimal. Unicode takes the sign apart. */
function signedFraction(whole: string, sign: string): Pick<NumberToken, 'value' | 'shape' | 'parts'> {
  const [part = 0, by = 1] = sign.normalize('NFKD').split('\u2044').map(Number);
  if (whole) return { value: Number(whole) + part / by, shape: 'decimal' };
  return { value: part / by, shape: 'fraction', parts: [part, by] };
}

/** The number that begins at token `from`, in digits or words, with its scale («1,2 mill.»); undefined when none does. */
export function numeralAt(list: readonly Token[], from: number, text: string): Numeral | undefined {
  const token = list[from];
  if (!token) return undefined;
  if (token.kind === 'number') return token.shape === 'code' ? undefined : scaled(list, numeralOf(token, from), text);
  if (!numerals().starts.has(token.form)) return undefined;
  return fractionAt(list, from, text) ?? wordsAt(list, from, text);
}

function numeralOf({ start, end, value, shape, parts }: NumberToken, from: number): Numeral {
  return { start, end, value, from, to: from + 1, rough: false, shape, ...(parts && { fraction: parts }) };
}

/** True when nothing but blanks, and the stop of an abbreviation, stands between two tokens. */
export function adjoins(text: string, a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end < 8 && /^\.?\s*$/.test(text.slice(a.end, b.start));
}

/** The form of the word at `at`; '' where a number or nothing stands. */
export function formAt(list: readonly Token[], at: number): string {
  const token = list[at];
  return token?.kind === 'word' ? token.form : '';
}

/** Number times the scales behind it: «1,2 mill.», «5 tusen», «to hundre tusen». */
function scaled(list: readonly Token[], numeral: Numeral, text: string): Numeral {
  let { value, to, end } = numeral;
  for (;;) {
    const scale = adjoins(text, list[to - 1], list[to]) ? numerals().scales.get(formAt(list, to)) : undefined;
    if (scale === undefined || numeral.fraction || to >= numeral.to + mostScales)
      return to === numeral.to ? numeral : { ...numeral, value, to, end };
    value *= scale;
    end = list[to]?.end ?? end;
    to++;
  }
}

/** «halvparten», «en tredel», «hver fjerde»; the longest that fits. */
function fractionAt(list: readonly Token[], from: number, text: string): Numeral | undefined {
  let phrase = '';
  let longest: Numeral | undefined;
  for (let at = from; at < from + longestFraction; at++) {
    if (!formAt(list, at) || (at > from && !adjoins(text, list[at - 1], list[at]))) break;
    phrase += `${at > from ? ' ' : ''}${formAt(list, at)}`;
    const fraction = numerals().fractions.get(phrase);
    if (fraction) longest = { ...spanOf(list, from, at + 1), value: fraction[0] / fraction[1], fraction, rough: false };
  }
  return longest;
}

function spanOf(
  list: readonly Token[],
  from: number,
  to: number,
): Span & { readonly from: number; readonly to: number } {
  return { start: list[from]?.start ?? 0, end: list[to - 1]?.end ?? 0, from, to };
}

/** «to hundre og femti», «tretti», «fem tusen», «titalls». */
function wordsAt(list: readonly Token[], from: number, text: string): Numeral | undefined {
  let total = 0;
  let part: number | undefined;
  let to = from;
  while (to === from || (to < from + longestNumber && adjoins(text, list[to - 1], list[to]))) {
    const form = formAt(list, to);
    const number = numerals().numbers.get(form);
    const scale = numerals().scales.get(form);
    if (number && part === undefined && !(number.article && to > from)) part = number.value;
    else if (scale !== undefined && to > from && part !== undefined) part *= scale;
    else if (scale !== undefined && part === undefined && to === from) return roughly(list, from, scale, text);
    else if (
      form === 'og' &&
      part !== undefined &&
      part >= 100 &&
      numerals().numbers.get(formAt(list, to + 1))?.article === false
    ) {
      total += part;
      part = undefined;
    } else break;
    to++;
  }
  if (part === undefined) return undefined;
  return { ...spanOf(list, from, to), value: total + part, rough: part >= 100 && isVague(list, from, text) };
}

/** A scale without a number before it: «hundrevis av», «flere hundre», «titalls». */
function roughly(list: readonly Token[], from: number, scale: number, text: string): Numeral | undefined {
  const rough = isVague(list, from, text) || /(?:vis|talls|tals|tal|tall|dusin|snes)$/.test(formAt(list, from));
  const numeral = { ...spanOf(list, from, from + 1), value: scale, rough };
  return scale >= 10 ? scaled(list, numeral, text) : undefined;
}

/** «flere hundre», «et par tusen». */
function isVague(list: readonly Token[], at: number, text: string): boolean {
  return adjoins(text, list[at - 1], list[at]) && vague.test(formAt(list, at - 1));
}
