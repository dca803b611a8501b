import { type Alignment, rank } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Figure } from '../../language/numbers';
import type { Span } from '../../text/span';
import { type Case, type Finding, wordsAt } from '../case';
import { figuresAt, figuresOf, isEqual, isSame } from '../figures';
import { type Reading, readingOfClaim, readingOfUnit } from '../reading';
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
  return otherYear(given, claimed, near) ?? otherThing(given, claimed, best) ?? exchanged(given, claimed);
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
  if (claimed.filter(({ unit }) => unit !== 'year').length > 1) return undefined;
  const all = figuresAt(given, best.unit);
  for (const figure of claimed) {
    const pair = all.filter((each) => each.unit === figure.unit);
    const [first, second] = pair;
    const own = pair.find((each) => isEqual(each, figure));
    if (!first || !second || pair.length !== 2 || !own) continue;
    const other = own === first ? second : first;
    if (claimed.some((each) => isSame(each, other))) continue;
    const parts = partsOfUnit(given, best.unit, first, second);
    if (!parts) continue;
    const [ours, theirs] = own === first ? [parts.first, parts.second] : [parts.second, parts.first];
    if (!has(best, theirs, figure) || has(best, ours, figure)) continue;
    return mismatch(given, figure, wordsAt(given.index.text, other), best.unit);
  }
  return undefined;
}

interface Parts {
  readonly first: Span;
  readonly second: Span;
}

const dividing = /^(?:og|men|mens|medan|eller|mot|samt|enn|tillegg|pluss|utover|sammenlignet|sammenliknet|samanlikna)$/;

/** What is said of the one figure alone and of the other alone; undefined where nothing divides them. */
function partsOf(
  text: string,
  { words }: Reading,
  { terms, end }: Stretch,
  first: Span,
  second: Span,
): Parts | undefined {
  const between = words.filter(({ start }) => first.end <= start && start < second.start);
  const word = between.find(({ form }) => dividing.test(form));
  const mark = text.slice(first.end, second.start).search(/[,;]/);
  const at = mark >= 0 ? first.end + mark : word?.start;
  if (at === undefined) return undefined;
  const before = terms.filter((each) => each.end <= first.start).at(-1);
  return { first: { start: before?.start ?? first.start, end: at }, second: { start: at, end } };
}

/** Content words of a stretch, and where it ends. */
interface Stretch {
  readonly terms: readonly Span[];
  readonly end: number;
}

function partsOfUnit({ index }: Case, unit: Unit, first: Span, second: Span): Parts | undefined {
  return partsOf(index.text, readingOfUnit(index, unit), { terms: unit.terms, end: unit.span.end }, first, second);
}

/** Two figures of the claim are two of one sentence, and each stands with what the sentence says of the other: «har 12 og ber om 18» for «har 18 og ber om 12». */
function exchanged(given: Case, claimed: readonly Figure[]): Finding | undefined {
  const [a, b, ...more] = claimed.filter(({ unit }) => unit !== 'year');
  if (!a || !b || more.length || a.unit !== b.unit || isSame(a, b)) return undefined;
  const { text, claim, query } = given;
  const ours = partsOf(text, readingOfClaim(text, claim), { terms: query, end: claim.end }, a, b);
  if (!ours || respectively.test(text.slice(claim.start, claim.end))) return undefined;
  for (const { unit, matches } of given.found) {
    const own = figuresAt(given, unit).filter((each) => each.unit === a.unit);
    const [first, second, ...others] = own;
    if (!first || !second || others.length) continue;
    const isTurned = isEqual(a, second) && isEqual(b, first);
    const parts = (isTurned || (isEqual(a, first) && isEqual(b, second))) && partsOfUnit(given, unit, first, second);
    if (!parts) continue;
    const theirs = isTurned ? { first: parts.second, second: parts.first } : parts;
    const things = claimed.flatMap(({ thingSpan }) => thingSpan ?? []);
    const sides = matches.flatMap(({ term, found, strength }) => {
      if (!found || strength < firm || things.some((thing) => holds(thing, term))) return [];
      const copies = unit.terms.filter(({ form }) => form === found.form);
      return copies.length > 1 ? [] : sideOf(term, found, ours, theirs);
    });
    const years = yearsOf(given, claimed, unit, ours, theirs);
    const crosses = new Set([...sides, ...years].flatMap(({ from, to }) => (from === to ? [] : from)));
    if (crosses.size < (years.length ? 1 : 2) || [...sides, ...years].some(({ from, to }) => from === to)) continue;
    return mismatch(given, a, wordsAt(given.index.text, isTurned ? first : second), unit);
  }
  return undefined;
}

const respectively = /(?:henholdsvis|høvesvis|respektive)/iu;

type Side = keyof Parts;

interface Sides {
  readonly from: Side;
  readonly to: Side;
}

/** The same of the years that both give. */
function yearsOf(given: Case, claimed: readonly Figure[], unit: Unit, ours: Parts, theirs: Parts): readonly Sides[] {
  const years = yearsAt(given, unit);
  return claimed.flatMap((each) => {
    const found = each.unit === 'year' && years.find((other) => isSame(each, other));
    return found ? sideOf(each, found, ours, theirs) : [];
  });
}

/** With which figure a word stands in the claim, and with which in the source. */
function sideOf(term: Span, found: Span, ours: Parts, theirs: Parts): readonly Sides[] {
  const at = ({ first, second }: Parts, span: Span): Side | undefined =>
    holds(first, span) ? 'first' : holds(second, span) ? 'second' : undefined;
  const [from, to] = [at(ours, term), at(theirs, found)];
  return from && to ? [{ from, to }] : [];
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
