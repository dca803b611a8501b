import { overlaps } from '../../text/span';
import type { Cited } from './citations';
import { citationsFor, type Parts, spanOf } from './compose';
import type { Parsed } from './segments';

/**
 * Gives the citation that closes a sentence to the clauses of the same holder before it that have none of their own: «NTNU støtter
 * kvoter, og ber om flere plasser (kap. 10.3).»
 */
export function withClosing(parsed: Parsed, found: readonly Parts[]): readonly Parts[] {
  const closing = closingOf(parsed);
  const last = found.at(-1);
  if (!closing || !last || !overlaps(closing, spanOf(parsed.sentence, last.segment))) return found;
  const backed = found.findLastIndex(({ segment }) => segment.holder === 'own');
  return found.map((each, i) =>
    i < backed || each === last || cites(parsed, each)
      ? each
      : { ...each, inheritedCitations: citationsFor([closing], each.actors) },
  );
}

function closingOf({ sentence, cited }: Parsed): Cited | undefined {
  const last = cited.findLast(({ behind, citations }) => behind && citations.length > 0);
  return last && /^[\s.)\]*_]*$/.test(sentence.text.slice(last.end, sentence.end)) ? last : undefined;
}

function cites({ sentence, cited }: Parsed, { segment, inheritedCitations }: Parts): boolean {
  const span = spanOf(sentence, segment);
  return Boolean(inheritedCitations?.length) || cited.some((each) => each.citations.length && overlaps(each, span));
}
