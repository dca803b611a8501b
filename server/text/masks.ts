import type { Span } from './span';

/** Stands for every masked unit: neither a letter, a digit, a space nor punctuation, so that no form reaches across it. */
export const maskUnit = '\ufffc';

/**
 * The text, of equal length, with everything that is no prose hidden: inline code, HTML comments and tags, link targets, URLs and
 * e-mail addresses (Markdown as in CommonMark). The marks of a quotation at line beginnings and written-out spaces become blanks, so
 * that words go on across them. The text itself when there is nothing to hide. Linear in the text's length.
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
const spaceEntity = /&(?:nbsp|thinsp|ensp|emsp|#160|#xa0);/gi;

function blanked(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const unquoted = text.includes('>') ? text.replace(quotationMarks, blank) : text;
  return unquoted.includes('&') ? unquoted.replace(spaceEntity, blank) : unquoted;
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
