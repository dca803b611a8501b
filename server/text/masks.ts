import { entityValue } from './entities';
import { isDigitAt, isWordAt } from './letters';
import type { Span } from './span';

/** Stands for every masked unit: neither a letter, a digit, a space nor punctuation, so that no form reaches across it. */
export const maskUnit = '\ufffc';

/**
 * The text, of equal length, with everything that is no prose hidden: inline code, HTML comments and tags, link targets, URLs and
 * e-mail addresses (Markdown as in CommonMark). The marks of a quotation at line beginnings become blanks, so that words go on across them,
 * entities what they stand for, and a first letter in brackets the letter. The text itself when there is nothing to hide. Linear in the
 * text's length.
 */
export function masked(text: string): string {
  const spans: Span[] = [];
  if (text.includes('`')) codeSpans(text, spans);
  if (text.includes('<')) markup(text, spans);
  if (text.includes('](')) linkTargets(text, spans);
  if (text.includes('://') || text.includes('www.')) matches(text, address, spans);
  if (text.includes('@')) mailAddresses(text, spans);
  return blanked(spans.length ? hide(text, spans) : text);
}

const quotationMarks = /^[ \t]*>[ \t>]*/gm;

function blanked(text: string): string {
  const unquoted = text.includes('>') ? text.replace(quotationMarks, (found) => ' '.repeat(found.length)) : text;
  return lettersRead(entitiesRead(unquoted));
}

const entity = /&(?:[a-z]{2,8}\d{0,2}|#\d{2,5}|#x[\da-f]{2,4});/gi;
/** Stands in a word without being part of it (word joiner). */
const filler = '\u2060';

/** The text, of equal length, with what HTML entities stand for («b&aring;t» is «båt»); those not known are hidden. Linear. */
export function entitiesRead(text: string): string {
  return text.includes('&') ? text.replace(entity, readEntity) : text;
}

/** A sign that ends something stands last, so that a word or quotation has all of its entities. */
function readEntity(found: string, at: number, text: string): string {
  const value = entityValue(found);
  if (value === undefined) return maskUnit.repeat(found.length);
  const inNumber = isDigitAt(text, at - 1) && isDigitAt(text, at + found.length);
  if (!inNumber && (value === ' ' || value === '–')) return value.padEnd(found.length);
  const isLast = /[ »”]/.test(value) || isWordAt(text, at - 1) || text[at - 1] === ';';
  return isLast && value !== '–' ? value.padStart(found.length, filler) : value.padEnd(found.length, filler);
}

const changedCapital = /(?<!\p{L})\[(\p{L})\](?=\p{L})/gu;

/** «[s]jøen» in a quotation, whose capital the writer changed, is «sjøen». */
function lettersRead(text: string): string {
  return text.includes('[') ? text.replace(changedCapital, `${filler}$1${filler}`) : text;
}

const address = /(?:https?:\/\/|www\.)[^\s<>«»"“”`|]*[^\s<>«»"“”`|.,;:!?)\]*_]/g;
const tag = /<[a-z/][^<>]*>/gi;
const target = /\]\(<?[^\s()<>[\]]*(?:\([^\s()<>[\]]*\)[^\s()<>[\]]*)?>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*')[ \t]*)?\)/g;

function matches(text: string, pattern: RegExp, spans: Span[]): void {
  for (const { 0: found, index } of text.matchAll(pattern)) spans.push({ start: index, end: index + found.length });
}

function linkTargets(text: string, spans: Span[]): void {
  for (const { 0: found, index } of text.matchAll(target)) spans.push({ start: index + 1, end: index + found.length });
}

function markup(text: string, spans: Span[]): void {
  let open = text.indexOf('<!--');
  while (open >= 0) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    spans.push({ start: open, end: close + 3 });
    open = text.indexOf('<!--', close + 3);
  }
  matches(text, tag, spans);
}

/** A run of backticks is closed by the next run of the same length; one that is never closed stands for itself. */
function codeSpans(text: string, spans: Span[]): void {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: ticks, index }) => ({ start: index, length: ticks.length }));
  const nextOfLength = new Map<number, number>();
  const closing = new Array<number>(runs.length).fill(-1);
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]?.length ?? 0;
    closing[i] = nextOfLength.get(length) ?? -1;
    nextOfLength.set(length, i);
  }
  for (let i = 0; i < runs.length; i++) {
    const close = closing[i] ?? -1;
    const [from, to] = [runs[i], runs[close]];
    if (!from || !to) continue;
    spans.push({ start: from.start, end: to.start + to.length });
    i = close;
  }
}

function mailAddresses(text: string, spans: Span[]): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    let end = at + 1;
    while (start > 0 && /[\w.+-]/.test(text.charAt(start - 1))) start--;
    while (end < text.length && /[\w.-]/.test(text.charAt(end))) end++;
    if (start < at && end > at + 1) spans.push({ start, end });
  }
}

function hide(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let out = '';
  let copied = 0;
  for (const { start, end } of sorted) {
    if (end <= copied) continue;
    out += text.slice(copied, Math.max(start, copied)) + maskUnit.repeat(end - Math.max(start, copied));
    copied = end;
  }
  return out + text.slice(copied);
}
