import type { QueryTerm } from '../evidence/align';
import type { Case } from './case';
import { weights } from './weights';

/** How well a source backs a claim's words, whatever it says of them. */
export interface Support {
  /** Of the best sentence with its surroundings. */
  readonly coverage: number;
  /** Of the best sentence alone. */
  readonly own: number;
  /** Share of the claim's weight that no sentence of the source comes near. */
  readonly absent: number;
  /** Weight of the heaviest word that the best passage lacks. */
  readonly heaviest: number;
  /** Fitted chance that a claim with these is backed. */
  readonly probability: number;
  /** What the best passage lacks, heaviest first. */
  readonly missing: readonly QueryTerm[];
}

const near = 0.45;
const nothing: Support = { coverage: 0, own: 0, absent: 1, heaviest: 1, probability: 0, missing: [] };

/** Sums the alignments of a case up. A claim without content words counts as backed: there is nothing to look for. */
export function supportOf({ found, query, index }: Case): Support {
  if (!query.length) return { ...nothing, probability: 1 };
  const [best] = found;
  if (!best) return { ...nothing, missing: [...query].sort((a, b) => b.weight - a.weight) };
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const missing = best.matches.filter(({ strength }) => strength < near).map(({ term }) => term);
  missing.sort((a, b) => b.weight - a.weight);
  let absent = 0;
  for (const term of query) {
    const strongest = Math.max(0, ...index.vocabulary.expand(term).values());
    absent += term.weight * (1 - strongest);
  }
  const features = {
    coverage: best.coverage,
    own: best.own,
    absent: absent / total,
    heaviest: missing[0]?.weight ?? 0,
  };
  const { support } = weights;
  const sum =
    support.bias +
    support.coverage * features.coverage +
    support.own * features.own +
    support.absent * features.absent +
    support.heaviest * features.heaviest;
  return { ...features, probability: 1 / (1 + Math.exp(-sum)), missing };
}
