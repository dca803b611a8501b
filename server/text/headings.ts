import type { Block } from './blocks';
import type { Span } from './span';

/** A heading of a draft; the span is that of its lines. */
export interface Heading extends Span {
  /** 1 is the highest. */
  readonly level: number;
  /** On one line, without the marks that make it a heading. */
  readonly title: string;
}

/** The headings among the blocks of a draft, in order. */
export function headings(text: string, blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => headingOf(text, block) ?? []);
}

/** The heading that a block is; undefined for other blocks. */
function headingOf(text: string, { kind, start, end, level = 1 }: Block): Heading | undefined {
  if (kind !== 'heading') return undefined;
  const title = text
    .slice(start, end)
    .replace(/[\r\n]+[ \t]*(?:=+|-+)[ \t]*$/, '')
    .replace(/^[ \t]*#{1,6}(?=\s|$)/, '')
    .replace(/\s#+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { start, end, level, title };
}

/**
 * The sections of a draft around `offset`, innermost first: each from its heading to the next one of the same or a higher level, or to
 * the end. Empty above the first heading.
 */
export function sectionsAround(headings: readonly Heading[], offset: number, end: number): readonly Span[] {
  const around: Span[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let at = headings.length - 1; at >= 0; at--) {
    const heading = headings[at];
    if (!heading || heading.start > offset || heading.level >= level) continue;
    level = heading.level;
    const next = headings.slice(at + 1).find((each) => each.level <= heading.level);
    around.push({ start: heading.start, end: next?.start ?? end });
  }
  return around;
}
