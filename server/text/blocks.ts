import type { Span } from './span';

/**
 * A piece of a draft that is analysed on its own. `code` is all that is no prose: fenced and indented code, HTML comments. A `level`
 * is that of a heading, 1 the highest.
 */
export interface Block extends Span {
  readonly kind: 'frontMatter' | 'heading' | 'paragraph' | 'code';
  readonly level?: number;
}

/**
 * The draft cut at blank lines, headings, code and front matter, in order; every character that is not white space lies in exactly
 * one block. Lists, tables and quotations stay whole. Markdown as in CommonMark, with front matter; in plain text a heading is a
 * line of its own that begins with «Kapittel 3», «Del 2» or a chapter number and does not end as a sentence.
 */
export function blocks(text: string, language: 'markdown' | 'plaintext'): readonly Block[] {
  return new Cutter(text, language === 'markdown').run();
}

const numberedTitle = /^[ \t]*(?:(?:kapittel|del) )?(\d{1,2}(?:\.\d{1,2})*)\.?(?:[ \t]|[.:–—-]|$)/i;
const commentEnd = /-->[^\S\r\n]*(?=[\r\n]|$)/y;
const longestTitle = 120;
const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32];
const [hash, hyphen, greaterThan, equals, backtick, tilde] = [35, 45, 62, 61, 96, 126];

/** Walks over the lines once; a paragraph is open while `#start` is set. */
class Cutter {
  readonly #text: string;
  readonly #markdown: boolean;
  readonly #blocks: Block[] = [];
  #start = -1;
  #end = 0;
  /** Whether the paragraph before is a list item, whose continuation may be indented without being code. */
  #inList = false;
  /** The next line breaks of either kind; lines are asked for in order. */
  #nextReturn = -1;
  #nextFeed = -1;
  /** Where the next comment closes, once looked for; the text's length when none does. */
  #commentClose = 0;
  /** Where its last line ends when nothing but white space stands behind it, else -1. */
  #commentLineEnd = -1;

  constructor(text: string, markdown: boolean) {
    this.#text = text;
    this.#markdown = markdown;
  }

  run(): readonly Block[] {
    let at = this.#frontMatter();
    while (at < this.#text.length) at = this.#line(at);
    this.#closeParagraph();
    return this.#blocks;
  }

  /** Takes the line at `at` and perhaps more; returns where the next one begins. */
  #line(at: number): number {
    const end = this.#lineEnd(at);
    let first = at;
    while (first < end && isBlank(this.#text.charCodeAt(first))) first++;
    if (first === end) {
      this.#closeParagraph();
      return this.#behind(end);
    }
    if (this.#markdown) {
      const taken = this.#markdownLine(at, first, end);
      if (taken >= 0) return taken;
    }
    if (this.#start < 0) this.#start = at;
    this.#end = end;
    return this.#behind(end);
  }

  /** Handles lines that are more than text; -1 for text. */
  #markdownLine(at: number, first: number, end: number): number {
    const unit = this.#text.charCodeAt(first);
    if (unit === hash && first - at < 4) return this.#atxHeading(at, first, end);
    if (unit === backtick || unit === tilde || unit === greaterThan) {
      const fence = this.#fence(at, first, end);
      if (fence >= 0) return fence;
    }
    if (unit === 60 && this.#text.startsWith('<!--', first)) return this.#comment(at, first);
    if (this.#start < 0) return this.#indentedCode(at, first, end);
    if (unit === hyphen || unit === equals) return this.#underline(at, first, end);
    return -1;
  }

  #atxHeading(at: number, first: number, end: number): number {
    let level = 0;
    while (this.#text.charCodeAt(first + level) === hash) level++;
    const behind = first + level;
    if (level > 6 || (behind < end && !isBlank(this.#text.charCodeAt(behind)))) return -1;
    this.#closeParagraph();
    this.#push({ kind: 'heading', start: at, end, level });
    return this.#behind(end);
  }

  /** A line of two or more `=` or `-` makes the paragraph above it a heading, unless that is a list or a quotation. */
  #underline(at: number, first: number, end: number): number {
    const unit = this.#text.charCodeAt(first);
    let last = first;
    while (this.#text.charCodeAt(last) === unit) last++;
    const run = last - first;
    while (last < end && isBlank(this.#text.charCodeAt(last))) last++;
    if (run < 2 || last < end || first - at > 3 || this.#inList || this.#quoted(this.#start)) return -1;
    this.#push({ kind: 'heading', start: this.#start, end, level: unit === equals ? 1 : 2 });
    this.#start = -1;
    return this.#behind(end);
  }

  #quoted(at: number): boolean {
    let first = at;
    while (isBlank(this.#text.charCodeAt(first))) first++;
    return this.#text.charCodeAt(first) === greaterThan;
  }

  #fence(at: number, first: number, end: number): number {
    const open = this.#fenceRun(first, end);
    if (!open) return -1;
    const info = this.#text.slice(open.end, end);
    if (open.unit === backtick && info.includes('`')) return -1;
    this.#closeParagraph();
    let line = this.#behind(end);
    let lineEnd = end;
    while (line < this.#text.length) {
      lineEnd = this.#lineEnd(line);
      const close = this.#fenceRun(line, lineEnd);
      if (close && close.unit === open.unit && close.length >= open.length && this.#blankFrom(close.end, lineEnd))
        break;
      line = this.#behind(lineEnd);
    }
    this.#push({ kind: 'code', start: at, end: lineEnd });
    return this.#behind(lineEnd);
  }

  /** The run of three or more backticks or tildes that a line begins with, behind quotation marks and indentation. */
  #fenceRun(from: number, end: number): { unit: number; length: number; end: number } | undefined {
    let first = from;
    while (first < end && (isBlank(this.#text.charCodeAt(first)) || this.#text.charCodeAt(first) === greaterThan))
      first++;
    const unit = this.#text.charCodeAt(first);
    if (unit !== backtick && unit !== tilde) return undefined;
    let last = first;
    while (last < end && this.#text.charCodeAt(last) === unit) last++;
    return last - first < 3 ? undefined : { unit, length: last - first, end: last };
  }

  #blankFrom(from: number, end: number): boolean {
    let at = from;
    while (at < end && isBlank(this.#text.charCodeAt(at))) at++;
    return at === end;
  }

  /** A comment that fills its lines, however many; one with text behind it is left to the paragraph. */
  #comment(at: number, first: number): number {
    if (this.#commentClose < first + 4) this.#findCommentClose(first + 4);
    const end = this.#commentLineEnd;
    if (end < 0) return -1;
    this.#closeParagraph();
    this.#push({ kind: 'code', start: at, end });
    return this.#behind(end);
  }

  #findCommentClose(from: number): void {
    const close = this.#text.indexOf('-->', from);
    this.#commentClose = close < 0 ? this.#text.length : close;
    commentEnd.lastIndex = this.#commentClose;
    const found = commentEnd.exec(this.#text);
    this.#commentLineEnd = found ? this.#commentClose + found[0].length : -1;
  }

  /** Begins a paragraph, or takes the lines of indented code that stand where one could begin. */
  #indentedCode(at: number, first: number, end: number): number {
    const indented = this.#isIndented(at, first);
    if (!indented || this.#inList) {
      this.#inList = (this.#inList && first > at) || this.#isListItem(first, end);
      return -1;
    }
    let last = end;
    let line = this.#behind(end);
    while (line < this.#text.length) {
      const lineEnd = this.#lineEnd(line);
      let unit = line;
      while (unit < lineEnd && isBlank(this.#text.charCodeAt(unit))) unit++;
      if (unit === lineEnd || !this.#isIndented(line, unit)) break;
      last = lineEnd;
      line = this.#behind(lineEnd);
    }
    this.#push({ kind: 'code', start: at, end: last });
    return line;
  }

  #isIndented(at: number, first: number): boolean {
    if (first - at >= 4) return this.#text.startsWith('    ', at) || this.#text.charCodeAt(at) === tab;
    return first > at && this.#text.charCodeAt(at) === tab;
  }

  #isListItem(first: number, end: number): boolean {
    return /^(?:[-*+•]|\d{1,9}[.)]|\[\^[^\]]{1,40}\]:)(?:\s|$)/.test(
      this.#text.slice(first, Math.min(end, first + 48)),
    );
  }

  /** Takes front matter at the very beginning: lines between `---` and `---` or `...`. Returns where the draft proper begins. */
  #frontMatter(): number {
    const start = this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const open = this.#lineEnd(start);
    if (this.#text.slice(start, open).trimEnd() !== '---') return start;
    let line = this.#behind(open);
    while (line < this.#text.length) {
      const end = this.#lineEnd(line);
      const fence = this.#text.slice(line, Math.min(end, line + 4)).trimEnd();
      if ((fence === '---' || fence === '...') && this.#blankFrom(line + 3, end)) {
        this.#push({ kind: 'frontMatter', start, end });
        return this.#behind(end);
      }
      line = this.#behind(end);
    }
    this.#nextReturn = -1;
    this.#nextFeed = -1;
    return start;
  }

  #closeParagraph(): void {
    if (this.#start < 0) return;
    const level = this.#markdown ? 0 : this.#titleLevel();
    if (level > 0) this.#push({ kind: 'heading', start: this.#start, end: this.#end, level });
    else this.#push({ kind: 'paragraph', start: this.#start, end: this.#end });
    this.#start = -1;
  }

  /** The level of a plain-text heading, from the parts of its number; 0 when the paragraph is no heading. */
  #titleLevel(): number {
    if (this.#end - this.#start > longestTitle) return 0;
    const line = this.#text.slice(this.#start, this.#end).trimEnd();
    if (/[\r\n]/.test(line) || /[.,;!?]$/.test(line)) return 0;
    const number = numberedTitle.exec(line)?.[1];
    return number === undefined ? 0 : number.split('.').length;
  }

  #push(block: Block): void {
    if (block.kind !== 'paragraph' && block.kind !== 'code') this.#inList = false;
    this.#blocks.push(block);
  }

  /** Offset of the line's end, line break excluded. */
  #lineEnd(at: number): number {
    if (this.#nextReturn < at) this.#nextReturn = this.#next('\r', at);
    if (this.#nextFeed < at) this.#nextFeed = this.#next('\n', at);
    return Math.min(this.#nextReturn, this.#nextFeed);
  }

  #next(character: string, from: number): number {
    const found = this.#text.indexOf(character, from);
    return found < 0 ? this.#text.length : found;
  }

  /** Offset behind the line break at `end`. */
  #behind(end: number): number {
    return this.#text.charCodeAt(end) === carriageReturn && this.#text.charCodeAt(end + 1) === lineFeed
      ? end + 2
      : end + 1;
  }
}

/** White space inside a line; U+FEFF and the no-break spaces are white space too. */
function isBlank(unit: number): boolean {
  if (unit > space) return unit === 0xa0 || unit === 0x202f || unit === 0xfeff;
  return unit === space || unit === tab || unit === 0xb || unit === 0xc;
}
