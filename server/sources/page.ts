import type { Work } from '../catalogue/model';
import { isFull, type Line } from './lines';
import { breaksOff, endsSentence, onOneLine } from './wording';

/** A text as lines, with what is needed to tell headings from prose. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** See `wrapWidth`. */
  readonly width: number | undefined;
  readonly about: Work | undefined;
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

/** True for a line with no text directly above it. */
export function beginsBlock({ lines }: Page, line: Line): boolean {
  const above = lines[line.index - 1];
  return above?.role !== 'text' && above?.role !== 'item';
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

/** A heading's words on one line, without mark-up, closing colon and dot leaders. */
export function cleanTitle(heading: string): string {
  return onOneLine(heading.replace(/^(?:#{1,6}\s+)?(?:\*\*|__)?/, '')).replace(/[\s:#*_]+$/, '');
}
