import type { Thesaurus } from '../lexicon/thesaurus';
import type { SourceIndex, Unit } from './index';
import type { Term } from './terms';

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
  const scores = scoreUnits(index, query);
  const best: number[] = [];
  for (let unit = 0; unit < scores.length; unit++) {
    const score = scores[unit] ?? 0;
    const known = index.units[unit];
    if (score <= 0 || !known || (among && !among.has(known))) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
    if (at >= limit) continue;
    best.splice(at, 0, unit);
    if (best.length > limit) best.pop();
  }
  return best
    .flatMap((unit) => index.units[unit] ?? [])
    .map((unit) => align(index, query, unit))
    .sort((a, b) => rank(b) - rank(a) || a.unit.index - b.unit.index);
}

/** The sentence's own words count more than its surroundings when the best sentence is chosen. */
export function rank({ coverage, own }: Alignment): number {
  return 0.5 * coverage + 0.5 * own;
}

/** How well some units together, by their own words, have each word of a query, 0 to 1. */
export function jointStrengths(
  { vocabulary }: SourceIndex,
  query: readonly QueryTerm[],
  among: ReadonlySet<number>,
): readonly number[] {
  return query.map((term) => {
    let strongest = 0;
    for (const [form, strength] of vocabulary.expand(term)) {
      if (strength > strongest && isAmong(vocabulary.unitsOf(form), among)) strongest = strength;
    }
    return strongest;
  });
}

function isAmong(listed: ReadonlyMap<number, number> | undefined, among: ReadonlySet<number>): boolean {
  for (const [unit, strength] of listed ?? []) if (strength === 1 && among.has(unit)) return true;
  return false;
}

function scoreUnits({ units, vocabulary }: SourceIndex, query: readonly QueryTerm[]): Float32Array {
  const scores = new Float32Array(units.length);
  const best = new Float32Array(units.length);
  for (const term of query) {
    best.fill(0);
    for (const [other, strength] of vocabulary.expand(term)) {
      for (const [unit, listed] of vocabulary.unitsOf(other) ?? []) {
        const value = strength * (listed === 1 ? 1 : listed * 0.75);
        if (value > (best[unit] ?? 0)) best[unit] = value;
      }
    }
    for (let unit = 0; unit < scores.length; unit++)
      scores[unit] = (scores[unit] ?? 0) + term.weight * (best[unit] ?? 0);
  }
  return scores;
}

/** Lays a query beside one unit. */
export function align(index: SourceIndex, query: readonly QueryTerm[], unit: Unit): Alignment {
  const matches: Match[] = [];
  let last = unit.span.start;
  for (const term of query) {
    const match = bestMatch(term, unit, index.vocabulary.expand(term), index, last);
    if (match.found) last = match.found.start;
    matches.push(match);
  }
  let total = 0;
  let covered = 0;
  let own = 0;
  for (const { term, strength, found } of matches) {
    total += term.weight;
    covered += term.weight * strength;
    if (found) own += term.weight * strength;
  }
  return total
    ? { unit, matches, coverage: covered / total, own: own / total }
    : { unit, matches, coverage: 0, own: 0 };
}

/** A word by the expression it belongs to counts a trifle less than by itself. */
const byWhole = 0.97;

/** How well a word counts that stands in the place of its opposite: it is what the claim speaks of, turned. */
const opposedStrength = 0.6;

/** The word that says a term best; of several the one nearest to `last`, where the word before was found. */
function bestMatch(
  term: QueryTerm,
  unit: Unit,
  expansion: ReadonlyMap<string, number>,
  { vocabulary, thesaurus }: SourceIndex,
  last: number,
): Match {
  let found: Term | undefined;
  let strength = 0;
  for (const other of unit.terms) {
    const byExpression = other.expression === undefined ? 0 : (expansion.get(other.expression) ?? 0);
    const value = Math.max(expansion.get(other.form) ?? 0, byWhole * byExpression);
    const isNearer = found && value === strength && Math.abs(other.start - last) < Math.abs(found.start - last);
    if (value > strength || (value > 0 && isNearer)) [found, strength] = [other, value];
  }
  if (strength >= 0.8 && found) return { term, found, strength };
  const opposite = strength < opposedStrength ? oppositeIn(unit, term, thesaurus) : undefined;
  if (opposite) return { term, found: opposite, strength: opposedStrength, opposed: true };
  let around = 0;
  for (const [form, value] of expansion) {
    const listed = vocabulary.unitsOf(form)?.get(unit.index) ?? 0;
    if (listed < 1) around = Math.max(around, value * listed);
  }
  if (around > strength) return { term, strength: around };
  return found ? { term, found, strength } : { term, strength: 0 };
}

/** The first word or expression of the unit that excludes the term, or that a firm synonym of the term excludes. */
function oppositeIn({ terms }: Unit, term: Term, { oppositesOf }: Thesaurus): Term | undefined {
  const keys = keysOf(term);
  const opposed = keys.map(oppositesOf).filter(({ size }) => size > 0);
  if (!opposed.length) return undefined;
  return terms.find((other) => {
    const others = keysOf(other);
    return others.some((each) => opposed.some((set) => set.has(each))) && !others.some((each) => keys.includes(each));
  });
}

function keysOf({ form, expression }: Term): readonly string[] {
  return expression === undefined ? [form] : [form, expression];
}
