import { isProse } from './letterhead';
import { isFull, type Line } from './lines';
import { type Page, textBelow } from './page';
import { breaksOff, endsSentence, startsLower } from './wording';

/** The title of a letter: its first and last line. */
export interface LetterTitle {
  readonly first: Line;
  readonly last: Line;
}

const CONSULTATION =
  /h[øo]y?ring|inn?sp[ei]l|uttale|fråsegn|merknader\stil|kommentarer?\stil|\bNOU\b|Meld\.\s?St|svar\s(?:på|til)/i;
const OPENING = /^(?:generelt|generelle|innledning|innleiing|sammendrag|samandrag|bakgrunn|oppsummering)/i;

/**
 * The title: the first paragraph, above all prose and numbered headings, that names a consultation and does not end
 * as a sentence; where none does, the first paragraph if it reads as a title. Undefined when the text begins at once.
 */
export function findTitle({ lines, width }: Page, isHeading: (line: Line) => boolean): LetterTitle | undefined {
  let fallback: LetterTitle | undefined;
  for (let at = 0, blocks = 0; at < lines.length && blocks < 15; ) {
    const first = lines[at];
    if (!first) break;
    if (first.role !== 'text') {
      if (first.role === 'item' || first.role === 'row' || first.role === 'open') break;
      at++;
      continue;
    }
    const block = blockFrom(lines, first);
    if (block.some(isHeading)) break;
    const title = titleOf(block, width);
    if (title && CONSULTATION.test(block.map(({ text }) => text.slice(0, 300)).join(' '))) return title;
    if (title && !OPENING.test(first.text)) fallback ??= title;
    if (!title || isProse(block) || OPENING.test(first.text)) break;
    at = first.index + block.length;
    blocks++;
  }
  return fallback;
}

function blockFrom(lines: readonly Line[], first: Line): readonly Line[] {
  const block = [first];
  for (let next = textBelow(lines, first); next; next = textBelow(lines, next)) block.push(next);
  return block;
}

/** All lines of a short paragraph; the first alone where text follows it directly. */
function titleOf(block: readonly Line[], width: number | undefined): LetterTitle | undefined {
  const [first, second] = block;
  const last = block.at(-1);
  if (!first || !last || first.text.length > 200) return undefined;
  if (block.length <= 4 && !endsSentence(last.text) && last.text.length <= 200) return { first, last };
  if (
    !second ||
    endsSentence(first.text) ||
    breaksOff(first.text) ||
    startsLower(second.text) ||
    isFull(first, second, width)
  )
    return undefined;
  return { first, last: first };
}
