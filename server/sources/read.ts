import type { Work } from '../catalogue/model';
import type { Span } from '../text/span';
import { withAnswers } from './answers';
import { markContents } from './contents';
import { type Footnote, findFootnotes, markFootnotes } from './footnotes';
import { findHeadings, type Heading } from './headings';
import { behindFormFields, markLetterhead } from './letterhead';
import { findTitle, type LetterTitle } from './letterTitle';
import { type Line, readLines, wrapWidth } from './lines';
import type { Passage, Response, Section } from './model';
import { readNumbered } from './numbers';
import { cleanTitle, type Page } from './page';
import { type Piece, readPassages } from './passages';
import { questionText } from './questions';
import { type Branch, nest } from './sections';
import { onOneLine } from './wording';

export { findSections, followReferences, nearestSection, passageAt, passageText, sectionAt } from './find';

/**
 * Reads a response: what in it is letterhead, page foot and signature, its sections, and the passages in them.
 * `about`, the work responded to, tells by its chapter titles which numbers are the work's; without it fewer bare
 * numbers are taken. Never throws; a text with nothing in it has no sections.
 */
export function readResponse(text: string, about?: Work): Response {
  const { lines, close } = markLetterhead(markContents(readLines(text)), (line) => looksNumbered(line, false));
  const notes = findFootnotes(text, lines);
  const noted = markFootnotes(lines, notes);
  const page: Page = { text, lines: noted, width: wrapWidth(noted), about };
  const title = findTitle(page, (line) => looksNumbered(line, true));
  return assemble(title ? { ...page, lines: aboveTitle(noted, title) } : page, title, close, notes);
}

/** A keyword with a number, or a bare one where `bare` numbers count: below a signature they can be clock times. */
function looksNumbered(line: Line, bare: boolean): boolean {
  if (line.role !== 'text' || line.text.length > 300) return false;
  const numbered = readNumbered(line.text);
  if (numbered?.form === 'bare') return bare && numbered.numbers[0].includes('.');
  return numbered !== undefined && !numbered.small;
}

/** Short lines above the title belong to the letterhead. */
function aboveTitle(lines: readonly Line[], title: LetterTitle): readonly Line[] {
  return lines.map((line) =>
    line.index < title.first.index && line.role === 'text' ? { ...line, role: 'letterhead' } : line,
  );
}

function assemble(
  page: Page,
  title: LetterTitle | undefined,
  close: number | undefined,
  notes: readonly Footnote[],
): Response {
  const found = findHeadings(page, title, close);
  const preamble = preambleOf(page, title, found[0]);
  const headings = preamble ? [preamble, ...found] : found;
  const { text } = page;

  const pieces: Placed[] = [];
  const sections = nest(headings, text.length).map((branch, index): Section => {
    const { heading } = branch;
    const next = headings[index + 1];
    const question =
      heading.kind === 'question' ? questionText(page, heading, next?.span.start ?? text.length) : undefined;
    if (heading.kind !== 'closing') {
      const start = Math.max(heading.bodyStart, question?.end ?? 0);
      const stretch = { first: heading.last, last: (next?.first ?? page.lines.length) - 1, start };
      for (const piece of readPassages(page, stretch)) pieces.push({ ...piece, section: index });
    }
    return sectionOf(text, branch, index, question);
  });
  for (const note of notes) pieces.push(...footnotePiece(page, note, headings));
  const passages = pieces.sort((a, b) => a.span.start - b.span.start).map(passageOf);
  return { text, sections: withAnswers(text, sections, passages), passages };
}

type Placed = Piece & { readonly section: number };

function sectionOf(text: string, { heading, parent, end }: Branch, index: number, question: Span | undefined): Section {
  const [number, ...covers] = heading.numbers;
  const asked = question && onOneLine(text.slice(question.start, question.end));
  return {
    index,
    kind: heading.kind,
    ...(number === undefined ? {} : { number }),
    ...(covers.length ? { covers } : {}),
    title: heading.title || (asked ?? ''),
    heading: heading.span,
    body: { start: heading.bodyStart, end },
    ...(parent === undefined ? {} : { parent }),
    ...(question ? { question } : {}),
    answer: 'open',
    refersTo: [],
  };
}

/** A footnote belongs where its number stands in the text. One cited outside all sections is left out. */
function footnotePiece({ lines }: Page, note: Footnote, headings: readonly Heading[]): readonly Placed[] {
  const section = headings.findLastIndex(({ span }) => span.start <= note.citedAt);
  const end = lines[note.last]?.end;
  return section < 0 || end === undefined
    ? []
    : [{ kind: 'footnote', span: { start: note.start, end }, gaps: [], section }];
}

function passageOf({ kind, span, gaps, leadIn, section }: Placed, index: number): Passage {
  return { index, section, kind, span, ...(gaps.length ? { gaps } : {}), ...(leadIn ? { leadIn } : {}) };
}

/** What stands before the first heading; none where a heading opens the text. */
function preambleOf(
  { lines }: Page,
  title: LetterTitle | undefined,
  firstHeading: Heading | undefined,
): Heading | undefined {
  const rest = { kind: 'preamble', numbers: [], upper: false, bare: false } as const;
  if (title) {
    const span = { start: title.first.start, end: title.last.end };
    const words = new Set(lines.slice(title.first.index, title.last.index + 1).map(({ text }) => text));
    return {
      ...rest,
      title: cleanTitle([...words].join('\n')),
      first: title.first.index,
      last: title.last.index,
      span,
      bodyStart: span.end,
    };
  }
  const first = lines.find(({ role }) => role === 'text' || role === 'item' || role === 'row' || role === 'open');
  if (!first || (firstHeading && firstHeading.first <= first.index)) return undefined;
  const bodyStart = first.start + behindFormFields(first.text);
  return {
    ...rest,
    title: '',
    first: first.index,
    last: first.index,
    span: { start: first.start, end: first.start },
    bodyStart,
  };
}
