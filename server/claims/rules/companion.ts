import { type Alignment, rank } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Figure } from '../../language/numbers';
import type { Span } from '../../text/span';
import { type Case, type Finding, wordsAt } from '../case';
import { figuresAt, figuresOf, isSame } from '../figures';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';
import { mismatch } from './figure';

/**
 * A figure keeps what stands with it: the year it is of, and the one of two things that it is said of («18 i dag, 12 innen 2027», «i byen
 * fra 2026 og i bygda fra 2028»). The value is the source's, but beside another year or thing.
 */
export function companion(given: Case): Finding | undefined {
  const claimed = figuresOf(given);
  const [best] = given.found;
  if (!claimed.length || !best || best.coverage < weights.figureLeast) return undefined;
  const near = given.found.filter((each) => rank(each) >= nearlyAsGood * rank(best));
  return otherYear(given, claimed, near) ?? otherThing(given, claimed, best);
}

const nearlyAsGood = 0.6;

/** «550 i 2022» given as «550 i 2040»: no sentence that has the number has the year, and the one that bears on the claim has another. */
function otherYear(given: Case, claimed: readonly Figure[], near: readonly Alignment[]): Finding | undefined {
  const years = claimed.filter(({ unit }) => unit === 'year');
  const [year] = years;
  const values = claimed.filter(({ unit }) => unit !== 'year');
  if (!year || years.length > 1 || values.length !== 1) return undefined;
  const clauses = readingOfClaim(given.text, given.claim).clauses;
  const [value] = values;
  if (!value || !clauses.some((clause) => holds(clause, value) && holds(clause, year))) return undefined;
  const having = near.filter(({ unit }) => figuresAt(given, unit).some((each) => isEqual(each, value)));
  const others = having.map(({ unit }) => ({ unit, years: yearsAt(given, unit) }));
  const [first] = others;
  const other = first?.years[0];
  if (!first || !other || others.some((each) => !each.years.length || each.years.some((at) => isSame(at, year))))
    return undefined;
  return mismatch(given, year, wordsAt(given.index.text, other), first.unit);
}

function yearsAt(given: Case, unit: Unit): readonly Figure[] {
  return figuresAt(given, unit).filter((each) => each.unit === 'year');
}

/** Two of the same unit in one sentence, and the claim gives the one what is said of the other. */
function otherThing(given: Case, claimed: readonly Figure[], best: Alignment): Finding | undefined {
  const all = figuresAt(given, best.unit);
  for (const figure of claimed) {
    const pair = all.filter((each) => each.unit === figure.unit);
    const [first, second] = pair;
    const own = pair.find((each) => isEqual(each, figure));
    if (!first || !second || pair.length !== 2 || !own) continue;
    const other = own === first ? second : first;
    if (claimed.some((each) => isSame(each, other))) continue;
    const parts = partsOf(given, best.unit, first, second);
    if (!parts) continue;
    const [ours, theirs] = own === first ? [parts.first, parts.second] : [parts.second, parts.first];
    if (!has(best, theirs, figure) || has(best, ours, figure)) continue;
    return mismatch(given, figure, wordsAt(given.index.text, other), best.unit);
  }
  return undefined;
}

function isEqual(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.value === b.value && isSame(a, b);
}

interface Parts {
  readonly first: Span;
  readonly second: Span;
}

const dividing = /^(?:og|men|mens|medan|eller|mot)$/;

/** What is said of the one figure alone and of the other alone; undefined where nothing divides them. */
function partsOf({ index }: Case, unit: Unit, first: Span, second: Span): Parts | undefined {
  const between = readingOfUnit(index, unit).words.filter(({ start }) => first.end <= start && start < second.start);
  const word = between.find(({ form }) => dividing.test(form));
  const mark = index.text.slice(first.end, second.start).search(/[,;]/);
  const at = mark >= 0 ? first.end + mark : word?.start;
  if (at === undefined) return undefined;
  const before = unit.terms.filter(({ end }) => end <= first.start).at(-1);
  return { first: { start: before?.start ?? first.start, end: at }, second: { start: at, end: unit.span.end } };
}

const firm = 0.8;

/** The claim has a telling word of a stretch of the source; what is counted may stand with both. */
function has({ matches }: Alignment, stretch: Span, { thingSpan }: Figure): boolean {
  return matches.some(
    ({ term, found, strength }) =>
      found !== undefined &&
      strength >= firm &&
      term.weight >= weights.tellingWeight &&
      holds(stretch, found) &&
      !(thingSpan && holds(thingSpan, term)),
  );
}

function holds({ start, end }: Span, inner: Span): boolean {
  return start <= inner.start && inner.start < end;
}
