import type { Span } from '../text/span';
import type { Candidate } from './candidates';
import { isFull, type Line } from './lines';
import { cleanTitle, opensParagraph, type Page, textBefore, textBelow } from './page';
import { breaksOff, endsSentence, holdsTwoSentences, startsLower, startsUpper } from './wording';

/** A heading without a number: the lines it takes and what is known of its rank. */
export interface PlainHeading {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly title: string;
  /** Number of `#`; absent outside Markdown. */
  readonly depth?: number;
  /** A question put to the respondent. */
  readonly asks: boolean;
  /** The number it has in a numbered list: `3` of «3. Er …?». */
  readonly number?: string;
}

const LONGEST = 90;
const MOST_WORDS = 13;
const MARKED = /^(?:(#{1,6})\s+\S|(?:\*\*|__)[^*_]+(?:\*\*|__)$)/;
const COUNCIL =
  /^(?!.*\s(?:har|fatt[a-zæøåéöä]*|gir|gjør|følgende|slikt?|dette)\s)(?:\S{1,30}\s){0,3}(?:vedtak|behandling|votering|innstilling|uttalelse|saksprotokoll):$/i;

/**
 * The headings without a number. Where a text marks headings (`##`, a bold line), only those count. Else a heading
 * stands at the start of a paragraph, begins with a capital, is short and ends neither as a sentence nor breaking
 * off, does not fill its line, and has text below it; more than three such lines on end are a list, not headings.
 * Two or more paragraphs that are one question each, with something else below, are the questions of a form.
 */
export function findPlainHeadings(page: Page, candidates: readonly Candidate[]): readonly PlainHeading[] {
  const taken = new Set<number>();
  for (const { first, last } of candidates) for (let at = first; at <= last; at++) taken.add(at);
  const asked = new Set(candidates.filter(({ numbered }) => numbered.form === 'question').map(({ last }) => last));
  const marked = page.lines.some(
    (line) => line.role === 'text' && line.text.startsWith('#') && MARKED.test(line.text.slice(0, 300)),
  );
  if (marked) return page.lines.filter(({ index }) => !taken.has(index)).flatMap((line) => markedHeading(line) ?? []);

  const headings: PlainHeading[] = [];
  let above: Line | undefined;
  for (const line of page.lines) {
    const last = headings.at(-1);
    if (line.role === 'blank' || (last && line.index <= last.last)) continue;
    const underQuestion = above !== undefined && asked.has(above.index);
    above = line;
    if (underQuestion || taken.has(line.index)) continue;
    const lastHeading = taken.has(line.index - 1) ? line.index - 1 : last?.last;
    const heading = markedHeading(line) ?? plainHeading(page, line, lastHeading);
    if (heading && isFree(heading, taken)) headings.push(heading);
  }
  return withoutLists(page, asked.size ? headings.flatMap(asShortHeading) : headings);
}

/** False where one of its lines has a heading of its own. */
function isFree({ first, last }: PlainHeading, taken: ReadonlySet<number>): boolean {
  for (let at = first; at <= last; at++) if (taken.has(at)) return false;
  return true;
}

function markedHeading({ index, role, start, end, text }: Line): PlainHeading | undefined {
  if (role !== 'text' || text.length > 300) return undefined;
  const match = MARKED.exec(text);
  if (!match) return undefined;
  const heading = { first: index, last: index, span: { start, end }, title: cleanTitle(text), asks: false };
  return match[1] ? { ...heading, depth: match[1].length } : heading;
}

function plainHeading(page: Page, line: Line, lastHeading: number | undefined): PlainHeading | undefined {
  if (line.role !== 'text' && !(line.bullet === '1' && isLonely(page, line))) return undefined;
  if (!startsUpper(line.text) || !/\p{L}{3}/u.test(line.text.slice(0, 60))) return undefined;
  if (!opensParagraph(page, line, lastHeading) || !opensAfterText(page, line)) return undefined;
  const asked = questionEnd(page, line);
  if (asked) return headingOf(page, line, asked, true);
  const last = headingEnd(page, line);
  return last && !leadsIn(page, last) && hasTextBelow(page, last) ? headingOf(page, line, last, false) : undefined;
}

/** A numbered line with prose, or a list of another kind below prose, above it and prose below is no list item: it numbers a heading, a paragraph or a question. */
function isLonely({ lines }: Page, line: Line): boolean {
  let above = textBefore(lines, line.index);
  for (let steps = 0; above?.role === 'item' && above.bullet !== line.bullet && steps < 20; steps++)
    above = textBefore(lines, above.index);
  if (above?.role === 'item') return false;
  for (let at = line.index + 1; at <= line.index + 4; at++) {
    const role = lines[at]?.role;
    if (role !== 'blank' && role !== 'mark') return role === 'text' || role === 'open';
  }
  return false;
}

/** Directly below a line of text a heading must be shorter than what surrounds it. */
function opensAfterText({ lines }: Page, line: Line): boolean {
  const above = lines[line.index - 1];
  if (above?.role === 'item') return false;
  if (above?.role !== 'text') return !breaksOff(textBefore(lines, line.index)?.text ?? '');
  const below = textBelow(lines, line);
  return endsSentence(above.text) && below !== undefined && below.text.length > 2 * line.text.length;
}

/** «Rådet foreslår», with items below that begin with «at» or «å»: they are what it says, and the line is no heading. */
function leadsIn({ lines }: Page, last: Line): boolean {
  const below = lines[last.index + 1];
  return below?.role === 'item' && /^(?:at|å)\s/u.test(below.text.slice(below.bulletLength ?? 0).trimStart());
}

function headingEnd(page: Page, line: Line): Line | undefined {
  if (COUNCIL.test(line.text)) return line;
  const next = textBelow(page.lines, line);
  const last = next && startsLower(next.text) && line.text.length <= LONGEST ? next : line;
  const title = last === line ? line.text : `${line.text} ${last.text}`;
  if (title.length > (last === line ? LONGEST : 2 * LONGEST) || title.split(/\s+/, 2 * MOST_WORDS).length > MOST_WORDS)
    return undefined;
  if (/[.,:;…|]$/.test(title) || breaksOff(title) || holdsTwoSentences(title)) return undefined;
  const below = textBelow(page.lines, last);
  return below && (startsLower(below.text) || isFull(last, below, page.width)) ? undefined : last;
}

/** The last line of a paragraph, four lines at most, that is one question and no more. */
function questionEnd({ lines }: Page, line: Line): Line | undefined {
  let last: Line | undefined = line;
  for (let taken = 0; last && taken < 4; taken++) {
    const text = last.text.slice(last.bulletLength ?? 0);
    if (text.length > 300 || /[.?!]\s+\p{Lu}/u.test(text)) return undefined;
    if (last.text.endsWith('?')) return last;
    if (endsSentence(last.text)) return undefined;
    last = textBelow(lines, last);
  }
  return undefined;
}

/** True when text follows before the page ends, three blank lines at most between. */
function hasTextBelow({ lines }: Page, last: Line): boolean {
  for (let at = last.index + 1; at <= last.index + 4; at++) {
    const role = lines[at]?.role;
    if (role === 'text' || role === 'item' || role === 'row' || role === 'open') return true;
    if (role === undefined || role === 'letterhead') return false;
  }
  return false;
}

function headingOf({ text }: Page, first: Line, last: Line, asks: boolean): PlainHeading {
  const span = { start: first.start, end: last.end };
  const title = cleanTitle(text.slice(span.start + (asks ? (first.bulletLength ?? 0) : 0), span.end));
  const heading = { first: first.index, last: last.index, span, title, asks };
  const number = asks && first.bullet === '1' ? /\d+/.exec(first.text)?.[0] : undefined;
  return number ? { ...heading, number } : heading;
}

/** Leaves out runs of more than three headings with nothing between them, and questions that stand alone in the text. */
function withoutLists(page: Page, headings: readonly PlainHeading[]): readonly PlainHeading[] {
  const kept: PlainHeading[] = [];
  for (let at = 0; at < headings.length; ) {
    let to = at + 1;
    while (to < headings.length && follows(page, headings[to - 1], headings[to])) to++;
    if (to - at <= 3) kept.push(...headings.slice(at, to));
    at = to;
  }
  const form = kept.filter(({ asks }) => asks).length > 1;
  return form ? kept : kept.flatMap(asShortHeading);
}

function follows({ lines }: Page, above: PlainHeading | undefined, below: PlainHeading | undefined): boolean {
  if (!above || !below) return false;
  for (let at = above.last + 1; at < below.first; at++) {
    const role = lines[at]?.role;
    if (role !== 'blank' && role !== 'mark' && role !== 'url') return false;
  }
  return true;
}

/** A question of the respondent's own is a heading only if it is as short as one. */
function asShortHeading(heading: PlainHeading): readonly PlainHeading[] {
  if (!heading.asks) return [heading];
  return heading.first === heading.last && heading.title.length <= 60 ? [{ ...heading, asks: false }] : [];
}
