import { splitStrength } from './compounds';
import type { SourceIndex, Unit } from './index';
import type { Term } from './terms';
import { formsOf, opposedStrength, type Reach, type Said } from './vocabulary';

/** A word of a claim with its weight: what the claim would lose without it. */
export interface QueryTerm extends Term {
  readonly weight: number;
}

/** A word of the claim beside the word of the sentence that says it best. */
export interface Match {
  readonly term: QueryTerm;
  /** In the sentence itself; absent where only its surroundings have the word, or nothing. */
  readonly found?: Term;
  /** 0 to 1 */
  readonly strength: number;
  /** True where `found` says the opposite of the term and stands in its place. */
  readonly opposed?: true;
}

/** A claim laid beside one sentence of a source. */
export interface Alignment {
  readonly unit: Unit;
  readonly matches: readonly Match[];
  /** Share of the claim's weight that the sentence and, weaker, its surroundings have. */
  readonly coverage: number;
  /** The same, of the sentence alone. */
  readonly own: number;
}

/** The sentences of a source, or of those `among` them, that share words with the query, best first. */
export function search(
  index: SourceIndex,
  query: readonly QueryTerm[],
  limit: number,
  among?: ReadonlySet<Unit>,
): readonly Alignment[] {
  const { units } = index;
  const scores = scoreUnits(index, query);
  const best: Unit[] = [];
  const scoreAt = (at: number) => scores[best[at]?.index ?? 0] ?? 0;
  /** What a unit must have more of to be among the best. */
  let least = 0;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    const unit = score > least ? units[index] : undefined;
    if (!unit || (among && !among.has(unit))) continue;
    let at = best.length;
    while (at > 0 && scoreAt(at - 1) < score) at--;
    best.splice(at, 0, unit);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = scoreAt(limit - 1);
  }
  return best.map((unit) => align(index, query, unit)).sort((a, b) => rank(b) - rank(a) || a.unit.index - b.unit.index);
}

/** The sentence's own words count more than its surroundings when the best sentence is chosen; less so for an answer that takes up its question. */
export function rank({ unit, coverage, own }: Alignment): number {
  return unit.takesUp ? 0.7 * coverage + 0.3 * own : 0.5 * coverage + 0.5 * own;
}

/** How well some units together, by their own words, have each word of a query, 0 to 1. */
export function jointStrengths(
  index: SourceIndex,
  query: readonly QueryTerm[],
  among: ReadonlySet<number>,
): readonly number[] {
  return reachesOf(index, query).map(({ units, own }) => {
    let strongest = 0;
    for (const [at, unit] of units.entries()) {
      const strength = own[at] ?? 0;
      if (strength > strongest && among.has(unit)) strongest = strength;
    }
    return strongest;
  });
}

const reaches = new WeakMap<readonly QueryTerm[], Map<SourceIndex, readonly Reach[]>>();

/** Where the source has each word of a query: one query is laid beside many of its units. */
function reachesOf(index: SourceIndex, query: readonly QueryTerm[]): readonly Reach[] {
  const ofQuery = reaches.get(query) ?? new Map<SourceIndex, readonly Reach[]>();
  reaches.set(query, ofQuery);
  const known = ofQuery.get(index) ?? query.map((term) => index.vocabulary.reach(term));
  ofQuery.set(index, known);
  return known;
}

function scoreUnits(index: SourceIndex, query: readonly QueryTerm[]): Float32Array {
  const totals = new Float32Array(index.units.length);
  for (const [position, { units, scores }] of reachesOf(index, query).entries()) {
    const weight = query[position]?.weight ?? 0;
    for (let at = 0; at < units.length; at++) {
      const unit = units[at] ?? 0;
      totals[unit] = (totals[unit] ?? 0) + weight * (scores[at] ?? 0);
    }
  }
  return totals;
}

/** Lays a query beside one unit. */
export function align(index: SourceIndex, query: readonly QueryTerm[], unit: Unit): Alignment {
  const reached = reachesOf(index, query);
  const matches: Match[] = [];
  let last = unit.span.start;
  let total = 0;
  let covered = 0;
  let own = 0;
  for (const [at, term] of query.entries()) {
    const reach = reached[at];
    const match = reach ? bestMatch(term, unit, reach, last) : { term, strength: 0 };
    matches.push(match);
    const { found, strength } = match;
    total += term.weight;
    covered += term.weight * strength;
    if (!found) continue;
    own += term.weight * strength;
    last = found.start;
  }
  return total
    ? { unit, matches, coverage: covered / total, own: own / total }
    : { unit, matches, coverage: 0, own: 0 };
}

/** A word by the expression it belongs to counts a trifle less than by itself. */
const byWhole = 0.97;

/** The word that says a term best; of several the one nearest to `last`, where the word before was found. */
function bestMatch(term: QueryTerm, unit: Unit, reach: Reach, last: number): Match {
  const at = positionOf(unit.index, reach.units);
  const { terms, strength } = reach.own[at] ? saidBest(unit, reach, at) : unsaid;
  const found = nearest(terms, last);
  if (strength >= 0.8 && found) return { term, found, strength };
  const isTurned = strength < opposedStrength && reach.turned[at];
  const opposite = isTurned ? oppositeIn(unit, term, reach.opposites) : undefined;
  if (opposite) return { term, found: opposite, strength: opposedStrength, opposed: true };
  const around = reach.around[at] ?? 0;
  if (around > strength) return { term, strength: around };
  return found ? { term, found, strength } : { term, strength: 0 };
}

/** Where a number stands among numbers in order; -1 where it does not. */
function positionOf(wanted: number, numbers: readonly number[]): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}

const unsaid: Said = { terms: [], strength: 0 };

/** The words of a unit that say a term best, `at` the unit's place among those reached; kept, for many claims share a word. */
function saidBest({ terms }: Unit, { expansion, halves, said }: Reach, at: number): Said {
  const known = said[at];
  if (known) return known;
  let best: Term[] = [];
  let strength = 0;
  for (const term of terms) {
    const byExpression = term.expression === undefined ? 0 : (expansion.get(term.expression) ?? 0);
    const value = Math.max(expansion.get(term.form) ?? 0, byWhole * byExpression);
    if (!value || value < strength) continue;
    if (value > strength) best = [];
    best.push(term);
    strength = value;
  }
  const split = strength < splitStrength ? headIn(terms, halves) : [];
  const found = split.length ? { terms: split, strength: splitStrength } : { terms: best, strength };
  said[at] = found;
  return found;
}

/** The heads of a compound whose parts both stand among the terms; none where they do not. */
function headIn(terms: readonly Term[], halves: Reach['halves']): readonly Term[] {
  for (const { head, first } of halves) {
    if (terms.some(({ form }) => form === first)) {
      const heads = terms.filter(({ form }) => form === head);
      if (heads.length) return heads;
    }
  }
  return [];
}

function nearest(terms: readonly Term[], place: number): Term | undefined {
  let [found] = terms;
  for (const term of terms) if (found && Math.abs(term.start - place) < Math.abs(found.start - place)) found = term;
  return found;
}

/** The first word or expression of the unit that excludes the term, or that a firm synonym of the term excludes. */
function oppositeIn({ terms }: Unit, term: Term, opposites: Reach['opposites']): Term | undefined {
  const keys = formsOf(term);
  return terms.find((other) => {
    const others = formsOf(other);
    return others.some((each) => opposites.some((set) => set.has(each))) && !others.some((each) => keys.includes(each));
  });
}
