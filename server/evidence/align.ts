import type { SourceIndex, Unit } from './index';
import type { Term } from './terms';
import { formsOf, opposedStrength, type Reach } from './vocabulary';

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
  for (const unit of units) {
    const score = scores[unit.index] ?? 0;
    if (score <= 0 || (best.length === limit && score <= scoreAt(limit - 1)) || (among && !among.has(unit))) continue;
    let at = best.length;
    while (at > 0 && scoreAt(at - 1) < score) at--;
    best.splice(at, 0, unit);
    if (best.length > limit) best.pop();
  }
  return best.map((unit) => align(index, query, unit)).sort((a, b) => rank(b) - rank(a) || a.unit.index - b.unit.index);
}

/** The sentence's own words count more than its surroundings when the best sentence is chosen. */
export function rank({ coverage, own }: Alignment): number {
  return 0.5 * coverage + 0.5 * own;
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
  const [found, strength] = reach.own[at] ? nearestOf(unit, reach.expansion, last) : [undefined, 0];
  if (strength >= 0.8 && found) return { term, found, strength };
  const opposite = strength < opposedStrength ? oppositeIn(unit, term, reach.opposites) : undefined;
  if (opposite) return { term, found: opposite, strength: opposedStrength, opposed: true };
  const around = reach.around[at] ?? 0;
  if (around > strength) return { term, strength: around };
  return found ? { term, found, strength } : { term, strength: 0 };
}

/** Where a number stands among numbers in order; -1 where it does not. */
function positionOf(wanted: number, numbers: Uint32Array): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}

function nearestOf(
  { terms }: Unit,
  expansion: Reach['expansion'],
  last: number,
): readonly [found: Term | undefined, strength: number] {
  let found: Term | undefined;
  let strength = 0;
  for (const other of terms) {
    const byExpression = other.expression === undefined ? 0 : (expansion.get(other.expression) ?? 0);
    const value = Math.max(expansion.get(other.form) ?? 0, byWhole * byExpression);
    if (!value || value < strength) continue;
    if (value === strength && found && Math.abs(other.start - last) >= Math.abs(found.start - last)) continue;
    found = other;
    strength = value;
  }
  return [found, strength];
}

/** The first word or expression of the unit that excludes the term, or that a firm synonym of the term excludes. */
function oppositeIn({ terms }: Unit, term: Term, opposites: Reach['opposites']): Term | undefined {
  if (!opposites.length) return undefined;
  const keys = formsOf(term);
  return terms.find((other) => {
    const others = formsOf(other);
    return others.some((each) => opposites.some((set) => set.has(each))) && !others.some((each) => keys.includes(each));
  });
}
