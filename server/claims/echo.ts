import type { QueryTerm } from '../evidence/align';
import { rarityIn } from '../evidence/index';
import type { Term } from '../evidence/terms';
import type { Case } from './case';

/** How much of some words of a source a claim has. */
export interface Echo {
  /** Weight of the words that it has, by what they would weigh in a claim. */
  readonly covered: number;
  /** The same as a share of the weight of all of them, 0 to 1. */
  readonly share: number;
}

/** Lays a claim beside some words of its source: the other way round than an alignment does. All zero for no words. */
export function echoOf(given: Case, terms: readonly Term[]): Echo {
  const rarity = rarityIn(given.library);
  let weight = 0;
  let covered = 0;
  for (const term of terms) {
    const own = rarity.get(term.form) ?? 0;
    weight += own;
    covered += own * Math.max(0, ...given.query.map((each) => likeness(given, each, [term])));
  }
  return { covered, share: weight ? covered / weight : 0 };
}

/** How well the nearest of some words of the source says a word of the claim, 0 to 1. */
export function likeness({ index }: Case, term: QueryTerm, terms: readonly Term[]): number {
  const expansion = index.vocabulary.expand(term);
  let best = 0;
  for (const { form, expression } of terms) {
    const value = Math.max(expansion.get(form) ?? 0, expression === undefined ? 0 : (expansion.get(expression) ?? 0));
    if (value > best) best = value;
  }
  return best;
}
