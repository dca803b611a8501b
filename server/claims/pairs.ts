import type { Alignment, Match } from '../evidence/align';
import { overlaps, type Span } from '../text/span';
import type { Case } from './case';
import { type ClauseReading, readingOf, readingOfUnit } from './reading';

/** A clause of the claim beside the clause of the source that says most of it. */
export interface ClausePair {
  readonly claimed: ClauseReading;
  readonly found: ClauseReading;
  readonly matches: readonly Match[];
  /** Share of the clause's weight that the source's clause has. */
  readonly share: number;
  /** Weight of the claim's clause. */
  readonly weight: number;
}

/** The clauses of a claim with their counterparts in one sentence; clauses without content words are left out. */
export function pairClauses({ claim, text, index }: Case, { unit, matches }: Alignment): readonly ClausePair[] {
  const reading = readingOfUnit(index, unit);
  return readingOf(text, claim.sentence).clauses.flatMap((claimed): ClausePair[] => {
    if (!claim.content.some((span) => overlaps(span, claimed))) return [];
    const own = matches.filter(({ term }) => inside(term, claimed));
    const weight = sum(own, () => true);
    let best: { clause: ClauseReading; value: number } | undefined;
    for (const clause of reading.clauses) {
      const value = sum(own, ({ found }) => found !== undefined && inside(found, clause), true);
      if (!best || value > best.value) best = { clause, value };
    }
    if (!best || weight === 0) return [];
    return [{ claimed, found: best.clause, matches: own, share: best.value / weight, weight }];
  });
}

function inside({ start }: Span, clause: Span): boolean {
  return clause.start <= start && start < clause.end;
}

function sum(matches: readonly Match[], counts: (match: Match) => boolean, scaled = false): number {
  let total = 0;
  for (const match of matches) if (counts(match)) total += match.term.weight * (scaled ? match.strength : 1);
  return total;
}
