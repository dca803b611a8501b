import type { Span } from '../text/span';
import { isFull, type Line } from './lines';
import { type Numbered, readNumbered } from './numbers';
import { beginsBlock, cleanTitle, opensParagraph, type Page, textBelow } from './page';
import { chapterTitle, matchTitle } from './titles';
import { breaksOff, endsSentence, holdsTwoSentences, onOneLine, startsLower, startsUpper } from './wording';

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
  /** How the end of the title is known: by the catalogue's words, by layout, or only by a capital in the text behind it. */
  readonly ending: 'catalogue' | 'layout' | 'capital';
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

function candidateAt(page: Page, line: Line, numbered: Numbered): Candidate | undefined {
  const known = withKnownTitle(page, line, numbered);
  const wholeChapter = numbered.form === 'bare' && !numbered.numbers[0].includes('.');
  if (known || line.role === 'item' || wholeChapter) return known;
  const rest = line.text.slice(numbered.titleAt);
  if (numbered.form === 'question') return questionHeading(line, numbered, rest);
  if (numbered.small && !(beginsBlock(page, line) && (!rest || numbered.separated))) return undefined;
  if (!rest) return withoutTitle(page, line, numbered);
  if (numbered.form === 'keyword' && /^(?:se|sjå|jf\.?|jfr\.?)\s/.test(rest)) return numberAlone(line, numbered);
  const last = titleEnd(page, line, rest);
  const alone = last && textBelow(page.lines, last) === undefined;
  if (last && (startsUpper(rest) || alone)) return titled(page, line, last, numbered);
  if (numbered.form === 'keyword' && numbered.separated) return numberAlone(line, numbered);
  return beginsBlock(page, line) ? runningIn(page, line, numbered) : undefined;
}

/** A number alone on its line takes the next line as its title; a bare number must have one. */
function withoutTitle(page: Page, line: Line, numbered: Numbered): Candidate | undefined {
  const titled = withTitleBelow(page, line, numbered);
  if (numbered.form === 'bare') return beginsBlock(page, line) ? titled : undefined;
  return titled ?? numberAlone(line, numbered);
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
    ending: 'catalogue',
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
  return { numbered, first: line.index, last: line.index, span, bodyStart: end, title: '', ending: 'layout' };
}

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
    const goesOn = next && (readNumbered(next.text)?.small ?? true) && (startsLower(next.text) || breaksOff(text));
    if (!next || !goesOn) break;
    if (taken === MOST_LINES) return undefined;
    text = `${text} ${next.text}`;
    last = next;
  }
  if (/[.;…,]$/.test(text) || holdsTwoSentences(text)) return undefined;
  const next = textBelow(lines, last);
  const insideParagraph = lines[line.index - 1]?.role === 'text';
  return insideParagraph && next && isFull(last, next, width) ? undefined : last;
}

/**
 * A title that runs into the text without a mark: it ends before the first capital behind a small word, since
 * Norwegian titles have no other capitals than those of names. «10.9 Samarbeid i utdanningene NTNU er enig …»
 */
function runningIn({ text, lines }: Page, line: Line, numbered: Numbered): Candidate | undefined {
  const below = textBelow(lines, line);
  const from = line.start + numbered.titleAt;
  const words = text.slice(from, Math.min((below ?? line).end, from + LONGEST_TITLE));
  const cut = /^["«“]?\p{Lu}[^.!?:;\p{Lu}]*\p{Ll}(\s+)(?=\p{Lu}[\p{L}-]*\s+\p{Ll})/u.exec(words);
  if (!cut || /^(?:vi|det|dette|disse|denne|her|som|når|dersom|hvis)\s/i.test(words)) return undefined;
  const bodyStart = from + cut[0].length;
  const end = bodyStart - (cut[1] ?? '').length;
  const last = below && bodyStart >= below.start ? below.index : line.index;
  const title = cleanTitle(text.slice(from, end));
  return { numbered, first: line.index, last, span: { start: line.start, end }, bodyStart, title, ending: 'capital' };
}

function titled(page: Page, line: Line, last: Line, numbered: Numbered): Candidate {
  const titleStart =
    line.text.length > numbered.titleAt
      ? line.start + numbered.titleAt
      : (page.lines[line.index + 1]?.start ?? line.end);
  const title = cleanTitle(page.text.slice(titleStart, last.end));
  const span = { start: line.start, end: last.end };
  return { numbered, first: line.index, last: last.index, span, bodyStart: last.end, title, ending: 'layout' };
}
