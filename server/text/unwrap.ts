import type { Span } from './span';

/** A mark that begins a list item wherever it stands; a private-use unit where a symbol font drew it. */
const bulletMark = /[\u2022\u2023\u25aa\u25cf\u25e6\u25cb\u25a0\uf0a7\uf0b7\uf0d8\uf0fc]/;
const dashMark = /^[-–—*+·][ \t\u00a0]/;
const numberMark = /^(?:\(?(?:\d{1,2}|[a-zæøå]|[ivx]{2,4})\)|\d{1,2}\.|[a-z]\.)[ \t\u00a0]/i;
const noteMark = /^\[\^[\w-]{1,20}\]:/;
const firstNumberMark = /^\(?(?:1|a|i)[.)]/i;
const month = /^\d{1,2}\.[ \t\u00a0](?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)/i;
const ending = /[.:;!?][»”"’)\]*_]*[ \t\u00a0]*$/;

/**
 * The text, of equal length, with line breaks inside a paragraph as blanks, so that offsets stay. Breaks beside an empty line and
 * before a list item stay. Linear in the text's length; a text of one line is its own answer.
 */
export function unwrap(text: string): string {
  if (!/[\n\r]/.test(text)) return text;
  let flat = '';
  let previous: Line | undefined;
  for (const line of linesOf(text)) {
    flat += previous ? lineBreak(text, previous, line) : text.slice(0, line.start);
    flat += text.slice(line.start, line.end);
    previous = line;
  }
  return flat + text.slice(flat.length);
}

interface Line extends Span {
  readonly empty: boolean;
  readonly item: boolean;
}

function* linesOf(text: string): Generator<Line> {
  let inList = false;
  let before = '';
  for (const { 0: content, index } of text.matchAll(/[^\n\r]+/g)) {
    const trimmed = content.trimStart();
    const empty = trimmed === '';
    const item: boolean = !empty && isItem(trimmed, before, inList);
    yield { start: index, end: index + content.length, empty, item };
    inList = empty ? false : inList || item;
    before = empty ? '' : content.slice(-80);
  }
}

/**
 * True for a line that begins a list item. Dashes and numbers begin ordinary lines of wrapped prose too («innen / 15. september»),
 * so they count at the start of a paragraph, behind closed sentences and lead-ins, in a list, and as the first of a series.
 */
function isItem(line: string, before: string, inList: boolean): boolean {
  if (bulletMark.test(line.charAt(0))) return true;
  const open = before === '' || inList || ending.test(before);
  if (dashMark.test(line)) return open || /^..\s*\p{Lu}/u.test(line);
  if (!numberMark.test(line) || month.test(line)) return false;
  return open || firstNumberMark.test(line);
}

/** What stands between two lines with content: the break itself where it divides, else blanks. */
function lineBreak(text: string, before: Line, after: Line): string {
  const between = text.slice(before.end, after.start);
  const single = between === '\n' || between === '\r\n' || between === '\r';
  const divides = !single || before.empty || after.empty || after.item;
  return divides ? between : ' '.repeat(between.length);
}

/** Where the words of a line, an item or a note begin: behind blanks, quote marks of Markdown, bullets, item numbers and note marks. */
export function itemStart(text: string, from: number, to: number): number {
  const line = text.slice(from, Math.min(to, from + 40));
  const mark = line.match(/^[\s>]*/)?.[0].length ?? 0;
  const rest = line.slice(mark);
  if (bulletMark.test(rest.charAt(0))) return from + mark + 1;
  const note = noteMark.exec(rest)?.[0].length;
  if (note !== undefined) return from + mark + note;
  const number = (dashMark.exec(rest) ?? (month.test(rest) ? null : numberMark.exec(rest)))?.[0].length ?? 0;
  return from + mark + number;
}
