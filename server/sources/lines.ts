import { lineStarts } from '../text/lines';
import { breaksOff, endsSentence, firstWordLength, startsLower } from './wording';

export type LineRole =
  | 'blank'
  /** Page mark, figure placeholder, lonely bullet: part of the printed page, not of the text. */
  | 'mark'
  /** An address on its own, as link targets are collected at a page foot. */
  | 'url'
  /** Addresses, references, menus, signatures. */
  | 'letterhead'
  | 'footnote'
  /** `-`: an answer left open. */
  | 'open'
  | 'item'
  /** A table row, between bars or in columns. */
  | 'row'
  | 'text';

/** A line without the white space around it. Offsets are into the whole text. */
export interface Line {
  readonly index: number;
  readonly role: LineRole;
  /** Where the line itself begins: `start - lineStart` is its indentation. */
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What an item begins with: a bullet, `1` for any number, `a` for any letter. */
  readonly bullet?: string;
  /** Length of that mark and the white space behind it. */
  readonly bulletLength?: number;
}

const PAGE_MARK =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|side:?\s\d{1,4}(?:\s?(?:av|\/)\s?\d{1,4})?|\d{1,3}\s?(?:av|\/)\s?\d{1,3}|\d{1,3}|(?:figur|tabell|boks)\s\d{1,2}\.\d{1,2}|[|:\s-]*\|[|:\s-]*|[-–—_=*]{4,})$/i;
const URL = /^\S{0,12}(?:https?:\/\/|www\.)\S+$/i;
const STRONG_BULLET = /^([\uE000-\uF8FF•·∙▪●◦‣■□◆➢])\s*/u;
const WEAK_BULLET = /^([*+o–—-])\s+(?=\S)/;
const NUMBERED = /^\(?(?:(\d{1,2})|([a-zæøå]))[.)]\s+(?=\S)/;
/** What stands between two columns of a table that is set with blanks. */
const COLUMN_GAP = /(?: {3}|\t)\s*/;
const MONTH = /^(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\p{L}*\b/u;
const SPACE = /[\s\u200B\uFEFF]/;

/** Every line of a text with the role that its own form and the line before it give it. */
export function readLines(text: string): readonly Line[] {
  const starts = lineStarts(text);
  const lines: Line[] = [];
  let item: Line | undefined;
  for (const [index, lineStart] of starts.entries()) {
    const stop = starts[index + 1] ?? text.length;
    const line = readLine(text, lineStart, stop, { previous: lines[index - 1], item });
    lines.push(line);
    if (line.role === 'item') item = line;
    else if (line.role !== 'text') item = undefined;
  }
  return withColumns(lines);
}

/** Three lines on end with the same gaps between words are rows; fewer may be a letterhead. */
function withColumns(lines: readonly Line[]): readonly Line[] {
  const columned = lines.map(({ role, text }) => role === 'text' && text.length <= 300 && isColumned(text));
  if (!columned.includes(true)) return lines;
  return lines.map((line, at) => {
    if (!columned[at]) return line;
    let first = at;
    let last = at;
    while (at - first < 2 && columned[first - 1]) first--;
    while (last - first < 2 && columned[last + 1]) last++;
    return last - first >= 2 ? { ...line, role: 'row' } : line;
  });
}

function isColumned(text: string): boolean {
  return text.split(COLUMN_GAP, 3).length > 2;
}

/** The line before, and the list item that it belongs to. */
interface Before {
  readonly previous: Line | undefined;
  readonly item: Line | undefined;
}

function readLine(text: string, lineStart: number, stop: number, before: Before): Line {
  let start = lineStart;
  let end = stop;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const index = (before.previous?.index ?? -1) + 1;
  const words = text.slice(start, end);
  const { role, bullet, bulletLength } = form(words, before);
  const line = { index, role, lineStart, start, end, text: words };
  return bullet === undefined || bulletLength === undefined ? line : { ...line, bullet, bulletLength };
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return SPACE.test(String.fromCharCode(code));
}

function form(line: string, before: Before): Pick<Line, 'role' | 'bullet' | 'bulletLength'> {
  if (!line) return { role: 'blank' };
  if (line.length <= 300) {
    if (/^[-–—−]{1,3}$/.test(line)) return { role: 'open' };
    if (PAGE_MARK.test(line) || (line.length < 3 && STRONG_BULLET.test(line))) return { role: 'mark' };
  }
  if (line.startsWith('|')) return { role: 'row' };
  if (isAddress(line, before.previous)) return { role: 'url' };
  return itemForm(line, before) ?? { role: 'text' };
}

/** A link that follows a line of text directly is part of its sentence; a link can run over two lines. */
function isAddress(line: string, previous: Line | undefined): boolean {
  if (previous?.role === 'url' && /[-/]$/.test(previous.text)) return !/\s/.test(line);
  return URL.test(line) && previous?.role !== 'text' && previous?.role !== 'item';
}

/** A dash, letter or number opens an item only where a sentence has ended or a list of its kind goes on. */
function itemForm(
  line: string,
  { previous, item }: Before,
): Pick<Line, 'role' | 'bullet' | 'bulletLength'> | undefined {
  const as = (bullet: string, bulletLength: number) => ({ role: 'item', bullet, bulletLength }) as const;
  const head = line.slice(0, 60);
  const strong = STRONG_BULLET.exec(head);
  if (strong) return as(strong[1] ?? '', strong[0].length);
  if (previous?.role === 'mark' && STRONG_BULLET.test(previous.text)) return as(previous.text, 0);
  const midSentence = previous?.role === 'text' && !endsSentence(previous.text) && !previous.text.endsWith(',');
  const opens = (bullet: string) => !midSentence || item?.bullet === bullet;
  const weak = WEAK_BULLET.exec(head);
  if (weak) return opens(weak[1] ?? '') && (weak[1] !== 'o' || item) ? as(weak[1] ?? '', weak[0].length) : undefined;
  const numbered = NUMBERED.exec(head);
  if (!numbered || MONTH.test(head.slice(numbered[0].length))) return undefined;
  const bullet = numbered[1] ? '1' : 'a';
  return opens(bullet) ? as(bullet, numbered[0].length) : undefined;
}

/** The length to which the text's lines are filled, or undefined where lines are not wrapped. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  for (const line of lines) {
    const next = lines[line.index + 1];
    if (line.role === 'text' && next?.role === 'text' && startsLower(next.text))
      lengths.push(line.end - line.lineStart);
  }
  if (lengths.length < 3) return undefined;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)];
}

/** True when the next line's first word would not have fitted, so that the break between them is the page's. */
export function isFull(line: Line, next: Line, width: number | undefined, share = 1): boolean {
  return width !== undefined && line.end - line.lineStart + 1 + firstWordLength(next.text) > width * share;
}

/**
 * True when a sentence of `line` goes on in `next` though blank lines or a page foot stand between them: it has not
 * ended, and the next line begins with a small letter, or the first breaks off, or the first is full.
 */
export function continuesIn(line: Line, next: Line, width: number | undefined): boolean {
  if (endsSentence(line.text)) return false;
  return startsLower(next.text) || breaksOff(line.text) || isFull(line, next, width);
}
