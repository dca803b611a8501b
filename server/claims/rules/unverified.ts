import type { Alignment } from '../../evidence/align';
import type { SourceIndex } from '../../evidence/index';
import { type Figure, figures } from '../../language/numbers';
import { numeralAt, tokens } from '../../language/numerals';
import { unitOf } from '../../lexicon/units';
import { overlaps } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { allowedShares } from '../figureRanges';
import { figuresAt, figuresOf } from '../figures';
import { isOfOtherActor } from '../figuresAside';
import { principal } from '../position';
import { weights } from '../weights';

/**
 * The source speaks of what the claim does, and has the figure nowhere: not in digits or words, not as a share, a sum, a difference
 * or the length of a list. A claim on several sources says of none of them that the figure is its.
 */
export function unverified(given: Case): Finding | undefined {
  const { actors, quantifier } = given.claim;
  const best = principal(given);
  if (!best || actors.length !== 1 || quantifier !== undefined) return undefined;
  const claimed = figuresOf(given).filter((each) => isTelling(each) && coverageBut(best, each) >= weights.figureFaint);
  if (!claimed.length) return undefined;
  const missing = claimed.find((each) => !isFound(given, each) && !isOfOtherActor(given, each));
  if (!missing) return undefined;
  const { start, end } = missing;
  const at = { start, end };
  return {
    detail: { code: 'figure-unverified', actor: actorOf(given), at, figure: wordsAt(given.text, at) },
    doubtful: false,
    evidence: [evidenceOf(given, best.unit)],
  };
}

/** Share of the claim's weight that the sentence and its surroundings have, the words of the figure apart. */
function coverageBut({ matches }: Alignment, figure: Figure): number {
  let total = 0;
  let covered = 0;
  for (const { term, strength } of matches) {
    if (overlaps(term, figure)) continue;
    total += term.weight;
    covered += term.weight * strength;
  }
  return total ? covered / total : 0;
}

/** Numbers up to twelve hide in compounds («treårig»), in ordinals and in what a writer counts for himself («to forhold»). */
const mostHidden = 12;
const shares = new Set(['percent', 'percentage-point', 'permille']);
/** «ingen», «halvering», «alle» or «dobling», «tredobling». */
const sharesInWords = new Set([0, 50, 100, 200]);

/** A number of something that the source would give as a number: no year, no name of a size («flere hundre»), no small count. */
function isTelling({ unit, thing, value, comparator, approximate }: Figure): boolean {
  if (unit === 'year' || (unit === '' && thing === undefined) || (approximate && comparator === 'over')) return false;
  if (shares.has(unit)) return !sharesInWords.has(value);
  return value > mostHidden;
}

/** The source has the figure; a share only where it gives one, since a number of the same size counts something else. */
function isFound(given: Case, figure: Figure): boolean {
  const { numbers, shared } = valuesIn(given.index);
  const isGiven = (value: number) => isGivenBy(figure, value);
  if (figure.unit === 'percent' && figure.upper === undefined) {
    const { low, high } = allowedShares(figure);
    if ([...shared].some((value) => low <= value && value <= high)) return true;
  }
  return [...(shares.has(figure.unit) ? shared : numbers)].some(isGiven) || derivedFrom(given).some(isGiven);
}

interface Values {
  /** Every number, those too that count nothing. */
  readonly numbers: ReadonlySet<number>;
  readonly shared: ReadonlySet<number>;
}

const known = new WeakMap<SourceIndex, Values>();

function valuesIn(index: SourceIndex): Values {
  const before = known.get(index);
  if (before) return before;
  const { text, units } = index;
  const numbers = new Set<number>();
  const shared = new Set<number>();
  const list = tokens(text, 0, text.length);
  for (let at = 0; at < list.length; at++) {
    const numeral = numeralAt(list, at, text);
    if (numeral) numbers.add(numeral.value);
    for (const part of numeral?.fraction ?? []) numbers.add(part);
  }
  for (const { value, upper, unit } of figures(text))
    for (const each of [value, upper]) {
      if (each === undefined) continue;
      numbers.add(each);
      if (shares.has(unit)) shared.add(each);
    }
  const items = new Map<number, Set<unknown>>();
  for (const { leadIn, passage } of units)
    if (leadIn) items.set(leadIn.start, (items.get(leadIn.start) ?? new Set()).add(passage));
  for (const { size } of items.values()) numbers.add(size);
  const found = { numbers, shared };
  known.set(index, found);
  return found;
}

/** Sums, differences and shares of two figures of the passages that bear on the claim. */
function derivedFrom(given: Case): readonly number[] {
  const passages = new Set(given.found.map(({ unit }) => unit.passage));
  const near = given.index.units.filter(({ passage }) => passages.has(passage)).slice(0, mostUnits);
  const all = near.flatMap((unit) => figuresAt(given, unit)).slice(0, mostFigures);
  const values = all.flatMap(({ value, upper, unit }) =>
    upper === undefined || unit === 'year' ? [value] : [value, upper],
  );
  return values.flatMap((a, at) => values.flatMap((b, of) => (at === of ? [] : [a + b, a - b, (100 * a) / b])));
}

const mostUnits = 60;
const mostFigures = 40;

/** How much larger or smaller a number may be that «minst», «over», «under», «om lag» are said of. */
const slacks = { compared: 0.25, rounded: 0.1, exact: 0.005 };
/** Between units of time, and between an amount and thousands or millions of it. */
const timeFactors = [2, 4, 7, 12, 24, 30, 52, 60];
const amountFactors = [1e3, 1e6, 1e9];

function isGivenBy(figure: Figure, found: number): boolean {
  const { comparator } = figure;
  const approximate = figure.approximate || figure.fraction !== undefined;
  const slack = comparator && comparator !== 'about' ? slacks.compared : approximate ? slacks.rounded : slacks.exact;
  return restated(figure).some(
    (value) => Math.abs(value - found) <= slack * Math.max(Math.abs(value), Math.abs(found)),
  );
}

/** The values under which a source may have a figure; for a range those of its ends. */
function restated({ value, upper, unit, fraction }: Figure): readonly number[] {
  const ends = upper === undefined ? [value] : [value, upper];
  if (shares.has(unit)) return [...ends, ...ends.flatMap((end) => [end / 100, 100 - end]), ...(fraction ?? [])];
  const factors = unit === 'nok' ? amountFactors : unitOf(unit)?.kind === 'time' ? timeFactors : [];
  return [...ends, ...ends.flatMap((end) => factors.flatMap((factor) => [end / factor, end * factor]))];
}
