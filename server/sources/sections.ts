import type { Heading } from './headings';

/** A heading with its place in the tree. */
export interface Branch {
  readonly heading: Heading;
  /** Index of the enclosing branch. */
  readonly parent?: number;
  /** Where the next branch of the same or a higher level begins. */
  readonly end: number;
}

/** Headings that open or close a response as a whole and belong to no chapter. */
const STANDING =
  /^(?:(?:generelt|innledning|innleiing|sammendrag|samandrag|oppsummering|konklusjon|vedtak|behandling|votering|til slutt|kilder|kjelder|referanser|litteratur)$|(?:generelle|andre|øvrige|øvrege)\s(?:merkn|komment|inn?sp|synsp)|avslutt|avslutn|om oss$|kontakt|vedlegg)/iu;

/**
 * Nests headings. A chapter holds those whose number begins with its own; a Markdown heading those with more `#`; a
 * capital heading those in small letters; a heading with nothing under it the questions, chapters and headings that
 * follow up to the next such heading. An unnumbered heading inside a chapter or question belongs to it, unless its
 * words open or close a response as a whole («Avsluttende merknader»).
 */
export function nest(headings: readonly Heading[], end: number): readonly Branch[] {
  const branches: { heading: Heading; parent?: number; end: number }[] = [];
  const open: number[] = [];
  for (const [at, heading] of headings.entries()) {
    while (open.length) {
      const top = open.at(-1) ?? 0;
      const above = headings[top];
      if (above && holds(above, heading, headings[at + 1])) break;
      const branch = branches[top];
      if (branch) branch.end = heading.span.start;
      open.pop();
    }
    const parent = open.at(-1);
    branches.push(parent === undefined ? { heading, end } : { heading, parent, end });
    open.push(at);
  }
  return branches;
}

function holds(above: Heading, below: Heading, next: Heading | undefined): boolean {
  if (below.kind === 'closing' || above.kind === 'preamble' || above.kind === 'closing') return false;
  const [outer] = above.numbers;
  const [inner] = below.numbers;
  if (outer !== undefined && inner !== undefined) return above.kind === 'chapter' && inner.startsWith(`${outer}.`);
  if (below.apart && above.kind === 'chapter') return false;
  if (above.depth !== undefined && below.depth !== undefined) return above.depth < below.depth;
  if (inner === undefined && below.kind === 'heading' && (STANDING.test(below.title) || (below.upper && !above.upper)))
    return false;
  if (outer === undefined && above.kind === 'heading') return gathers(above, below);
  if (below.kind === 'question' || inner !== undefined) return false;
  return !below.bare || (next !== undefined && holds(above, next, undefined));
}

/** Whether an unnumbered heading stands over another. */
function gathers(above: Heading, below: Heading): boolean {
  if (above.bare && !(below.kind === 'heading' && below.bare)) return true;
  return above.upper && !below.upper && below.numbers.length === 0;
}
