import type { Work } from '../catalogue/model';
import type { Span } from '../text/span';
import { isFull, type Line } from './lines';
import { type Numbered, readNumbered } from './numbers';
import { chapterTitle, matchTitle } from './titles';
import { breaksOff, endsSentence, onOneLine, startsLower, startsUpper } from './wording';

/** A text as lines, with what is needed to tell headings from prose. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** See `wrapWidth`. */
  readonly width: number | undefined;
  readonly about: Work | undefined;
}

/** A numbered line that reads as a heading. Whether its number is the work's is for `settleNumbers` to say. */
export interface Candidate {
  readonly numbered: Numbered;
  readonly first: number;
  /** Index of the last line that holds some of the heading. */
  readonly last: number;
  readonly span: Span;
  /** Where the text under the heading begins; on the heading's own line when the two run together. */
  readonly bodyStart: number;
  readonly title: string;
  /** The title is the catalogue's, word for word. */
  readonly known: boolean;
}

const LONGEST_TITLE = 220;
const MOST_LINES = 3;

/** The numbered headings of a page, as far as layout and wording tell, in order. */
export function findCandidates(page: Page): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const line of page.lines) {
    if (line.role !== 'text' && line.role !== 'item') continue;
    const last = candidates.at(-1);
    if (last && line.index <= last.last) continue;
    const numbered = readNumbered(line.text);
    if (!numbered || !opensParagraph(page, line, last?.last)) continue;
    const candidate = candidateAt(page, line, numbered);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/**
 * True where a heading can stand: at the top, behind a heading or a blank line, behind a sentence that has ended, or
 * behind a line that ends short of the margin; never where the line before breaks off.
 */
export function opensParagraph({ lines, width }: Page, line: Line, lastHeading: number | undefined): boolean {
  const above = lines[line.index - 1];
  if (above && lastHeading === above.index) return true;
  const previous = textBefore(lines, line.index);
  if (!previous || endsSentence(previous.text)) return true;
  if (breaksOff(previous.text)) return false;
  return previous !== above || !isFull(previous, line, width);
}

/** The nearest line of text above, over at most ten others. */
export function textBefore(lines: readonly Line[], index: number): Line | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 10); at--) {
    const line = lines[at];
    if (line?.role === 'text' || line?.role === 'item' || line?.role === 'open')
      return line.role === 'open' ? undefined : line;
  }
  return undefined;
}

/** The line directly below, when it is text. */
export function textBelow(lines: readonly Line[], line: Line): Line | undefined {
  const next = lines[line.index + 1];
  return next?.role === 'text' ? next : undefined;
}

function candidateAt(page: Page, line: Line, numbered: Numbered): Candidate | undefined {
  const known = withKnownTitle(page, line, numbered);
  if (known || line.role === 'item' || (numbered.form === 'bare' && !numbered.numbers[0].includes('.'))) return known;
  const rest = line.text.slice(numbered.titleAt);
  if (numbered.form === 'question') return questionHeading(line, numbered, rest);
  if (!rest) return withTitleBelow(page, line, numbered) ?? numberAlone(line, numbered);
  if (numbered.form === 'keyword' && /^(?:se|sjå|jf\.?|jfr\.?)\s/.test(rest)) return numberAlone(line, numbered);
  const last = titleEnd(page, line, rest);
  if (last && (startsUpper(rest) || standsAlone(page, last))) return titled(page, line, last, numbered);
  return numbered.form === 'keyword' && numbered.separated ? numberAlone(line, numbered) : undefined;
}

/** The catalogue's own title settles where a heading ends, even when the text runs on behind it. */
function withKnownTitle(page: Page, line: Line, numbered: Numbered): Candidate | undefined {
  const title = chapterTitle(page.about, numbered.numbers[0]);
  if (!title || numbered.form === 'question') return undefined;
  const end = matchTitle(page.text, line.start + numbered.titleAt, title);
  if (end === undefined) return undefined;
  let last = line;
  while (last.end < end) {
    const next = page.lines[last.index + 1];
    if (!next) return undefined;
    last = next;
  }
  const tail = page.text.slice(end, last.end);
  const punctuation = /^[\s.:*_#–-]*/.exec(tail)?.[0].length ?? 0;
  if (startsLower(tail.slice(punctuation))) return undefined;
  const bodyStart = end + punctuation;
  return {
    numbered,
    first: line.index,
    last: last.index,
    span: { start: line.start, end },
    bodyStart,
    title: onOneLine(title),
    known: true,
  };
}

/** `Spørsmål 14` heads a question when nothing, a separator or a capital follows; «Spørsmål 14 og 15 henger sammen» does not. */
function questionHeading(line: Line, numbered: Numbered, rest: string): Candidate | undefined {
  return !rest || numbered.separated || startsUpper(rest) ? numberAlone(line, numbered) : undefined;
}

function numberAlone(line: Line, numbered: Numbered): Candidate {
  const end = line.start + numbered.titleAt;
  const heading = line.text.slice(0, numbered.titleAt).trimEnd().length;
  const span = { start: line.start, end: line.start + heading };
  return { numbered, first: line.index, last: line.index, span, bodyStart: end, title: '', known: false };
}

/** `Kapittel 10` alone on its line takes the next as its title when that one reads as a title. */
function withTitleBelow(page: Page, line: Line, numbered: Numbered): Candidate | undefined {
  const next = textBelow(page.lines, line);
  if (!next || readNumbered(next.text) || !startsUpper(next.text) || next.text.length > 120) return undefined;
  const last = titleEnd(page, next, next.text);
  return last && !endsSentence(last.text) ? titled(page, line, last, numbered) : undefined;
}

/**
 * The last line of the title that begins with `rest`: it goes on where the next line begins with a small letter or
 * this one breaks off. Undefined when it turns out to be prose: too long, a sentence that ends, or, inside a
 * paragraph, a full line before a capital, of which nobody can say whether a title ends there.
 */
function titleEnd({ lines, width }: Page, line: Line, rest: string): Line | undefined {
  let last = line;
  let text = rest;
  for (let taken = 1; ; taken++) {
    if (text.length > LONGEST_TITLE) return undefined;
    const next = textBelow(lines, last);
    const goesOn = next && !readNumbered(next.text) && (startsLower(next.text) || breaksOff(text));
    if (!next || !goesOn) break;
    if (taken === MOST_LINES) return undefined;
    text = `${text} ${next.text}`;
    last = next;
  }
  if (/[.;…,]$/.test(text) || /\p{L}{3}[.!?]\s+\p{Lu}/u.test(text)) return undefined;
  const next = textBelow(lines, last);
  const insideParagraph = lines[line.index - 1]?.role === 'text';
  return insideParagraph && next && isFull(last, next, width) ? undefined : last;
}

function standsAlone({ lines }: Page, last: Line): boolean {
  return textBelow(lines, last) === undefined;
}

function titled(page: Page, line: Line, last: Line, numbered: Numbered): Candidate {
  const titleStart =
    line.text.length > numbered.titleAt
      ? line.start + numbered.titleAt
      : (page.lines[line.index + 1]?.start ?? line.end);
  const title = cleanTitle(page.text.slice(titleStart, last.end));
  const span = { start: line.start, end: last.end };
  return { numbered, first: line.index, last: last.index, span, bodyStart: last.end, title, known: false };
}

/** A heading's words on one line, without mark-up, closing colon and dot leaders. */
export function cleanTitle(heading: string): string {
  return onOneLine(heading.replace(/^(?:#{1,6}\s+)?(?:\*\*|__)?/, '')).replace(/[\s:#*_]+$/, '');
}
