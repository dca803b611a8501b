import type { Span } from '../text/span';
import type { Heading } from './headings';
import { continuesIn, type Line } from './lines';
import type { Page } from './page';
import { endsSentence, sentencesIn } from './wording';

const LONGEST = 2000;
const MOST_STATEMENTS = 3;
const ASKING =
  /^(?:hva|hvilke[nt]?|hvordan|hvorfor|hvem|hvor|i hvilken|i hvilket|beskriv|kommenter|oppgi|angi|gi|nevn|kva|kven|korleis|kvifor|gje)\b/i;

/**
 * The question's own text between its heading and `end`: the first paragraph up to its last question in a row, with a
 * «Se spørsmål 2» on the same line when an answer stands below; all of it when it ends in «(…)», or when it is a mere
 * title on the heading's line, and something follows; else the sentences it begins with that ask («Beskriv …»).
 * Undefined when the text under the heading is the answer at once.
 */
export function questionText(page: Page, heading: Heading, end: number): Span | undefined {
  if (heading.question) return heading.question;
  const block = firstParagraph(page, heading, end);
  if (!block) return undefined;
  const { start, stop, more } = block;
  const text = page.text.slice(start, Math.min(stop, start + LONGEST));
  const asked = lastQuestion(text);
  if (asked !== undefined) return { start, end: start + asked + (more ? pointerLength(text.slice(asked)) : 0) };
  const cut = /\(?(?:…|\.{3})\)?$/.test(text);
  const title = start < (page.lines[heading.last]?.end ?? 0) && !endsSentence(text);
  if (more && (cut || title)) return { start, end: stop };
  const asking = sentencesIn(page.text, { start, end: start + text.length });
  const other = asking.findIndex((sentence) => !ASKING.test(page.text.slice(sentence.start, sentence.end)));
  const last = asking.at(other < 0 ? -1 : other - 1);
  return other === 0 || !last ? undefined : { start, end: last.end };
}

/** Length of a «Se spørsmål 2» that ends the line, white space before it included; 0 without one. */
function pointerLength(text: string): number {
  const pointer = /^[^\S\r\n]*\(?Se\s(?:også\s)?(?:svar\s)?(?:på\s)?spørsmål(?:ene)?\s[\d, og–-]{1,40}\)?\.?$/i;
  return pointer.exec(text)?.[0].length ?? 0;
}

interface Paragraph {
  readonly start: number;
  readonly stop: number;
  /** Something other than blank lines follows before the section ends. */
  readonly more: boolean;
}

function firstParagraph({ text, lines, width }: Page, heading: Heading, end: number): Paragraph | undefined {
  let start: number | undefined;
  let last: Line | undefined;
  for (let at = heading.last; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.start >= end) break;
    const from = Math.max(line.start, heading.bodyStart);
    if (from >= line.end || line.role === 'mark' || line.role === 'url' || line.role === 'letterhead') continue;
    if (start === undefined) {
      if (line.role !== 'text' && at > heading.last) return undefined;
      start = from;
    } else if (last && (line.role !== 'text' || (last.index + 1 < at && !continuesIn(last, line, width)))) {
      return { start, stop: last.end, more: true };
    }
    last = line;
  }
  return start === undefined || !last ? undefined : { start, stop: Math.min(last.end, text.length), more: false };
}

/** Offset behind the last of the questions that stand in a row, three statements at most before the first. */
function lastQuestion(text: string): number | undefined {
  const ends = text.matchAll(/[.!?]["»”)]?(?=\s+["«“(]?\p{Lu}|\s*$)/gu);
  let asked: number | undefined;
  let statements = 0;
  for (const end of ends) {
    if (end[0].startsWith('?')) asked = end.index + end[0].length;
    else if (asked !== undefined || ++statements > MOST_STATEMENTS) break;
  }
  return asked;
}
