import type { Alignment, Match } from '../evidence/align';
import type { Span } from '../text/span';
import { weights } from './weights';

/** A telling word of one stretch of the claim that stands in a stretch of the source; undefined where none does. */
export function standing({ matches }: Alignment, ours: Span, theirs: Span): Match | undefined {
  return matches.find(
    ({ term, found, strength, opposed }) =>
      found !== undefined &&
      !opposed &&
      strength >= weights.sameWord &&
      term.weight >= weights.opposedWeight &&
      holds(ours, term) &&
      holds(theirs, found),
  );
}

/** True where a word begins within a stretch. */
export function holds({ start, end }: Span, word: Span): boolean {
  return start <= word.start && word.start < end;
}
