import type { Unit } from '../evidence/index';
import { type Figure, figures, type Quantity } from '../language/numbers';
import { overlaps } from '../text/span';
import { type Case, contentOf } from './case';
import { restsOf } from './derived';
import { isShareOf, isTimeOf, overlap, rateRange, roundness } from './figureRanges';

const known = new WeakMap<Unit, readonly Figure[]>();

/** The figures of a sentence of the source; kept. */
export function figuresAt({ index }: Case, unit: Unit): readonly Figure[] {
  const found = known.get(unit) ?? figures(index.text, unit.span);
  known.set(unit, found);
  return found;
}

const claimed = new WeakMap<Case, readonly Figure[]>();

/** The figures of a claim outside its citations and quotations; kept. */
export function figuresOf(given: Case): readonly Figure[] {
  const found = claimed.get(given) ?? readFigures(given);
  claimed.set(given, found);
  return found;
}

function readFigures({ claim, text }: Case): readonly Figure[] {
  const aside = [...claim.citations, ...claim.quotations, ...claim.references];
  const content = contentOf(claim);
  return figures(text, { start: claim.start, end: claim.end }).filter(
    (each) => content.some((span) => overlaps(span, each)) && !aside.some((span) => overlaps(span, each)),
  );
}

const fractions = new Set(['percent', 'share', 'fraction']);

/** Units that are whole numbers of one another, as parts of the least of them. */
const clock = new Map([
  ['sekund', 1],
  ['minutt', 60],
  ['time', 3600],
  ['døgn', 86_400],
  ['dag', 86_400],
  ['uke', 604_800],
]);
const calendar = new Map([
  ['måned', 1],
  ['kvartal', 3],
  ['halvår', 6],
  ['semester', 6],
  ['termin', 6],
  ['år', 12],
  ['studieår', 12],
  ['skoleår', 12],
  ['budsjettår', 12],
  ['tiår', 120],
]);

/** How many of the unit of `b` go to one of `a`'s; undefined where they cannot be told in one another. */
function factorBetween(one: Quantity, other: Quantity): number | undefined {
  const [a, b] = [one.unit, other.unit];
  if (a === b || isBare(one) || isBare(other) || (fractions.has(a) && fractions.has(b))) return 1;
  for (const family of [clock, calendar]) {
    const [ours, theirs] = [family.get(a), family.get(b)];
    if (ours && theirs) return ours / theirs;
  }
  return undefined;
}

/** A number whose unit and thing must be known from elsewhere: the twenty of «fra 20 til 30 plasser». */
function isBare({ unit, thing }: Quantity): boolean {
  return unit === '' && thing === undefined;
}

/** Same value in the same unit, or in one that it can be told in; nothing is rounded. */
export function isEqual(a: Quantity, b: Quantity): boolean {
  if (a.per && b.per && a.per !== b.per) return false;
  const factor = factorBetween(a, b);
  return factor !== undefined && Math.abs(a.value * factor - b.value) <= exact * b.value;
}

const exact = 1e-6;
const about = 0.05;
const sharpest = 0.005;
/** What is claimed is the value of the source: as it stands, as a share, or as far as the words before it round it («om lag», «over», «snaut»). */
export function isSame(claimed: Quantity, found: Quantity): boolean {
  if (claimed.per && found.per && claimed.per !== found.per) return isSameRate(claimed, found);
  if (claimed.unit !== found.unit && isTimeOf(claimed, found)) return true;
  const factor = factorBetween(claimed, found);
  if (factor === undefined) return false;
  const { value, upper } = claimed;
  const [ours, theirs] = [value * factor, found.value];
  if (ours === theirs || ours === found.upper || upper === theirs) return true;
  if (claimed.unit === 'year' || found.unit === 'year') return false;
  if (claimed.unit === 'percent' && found.unit === 'percent' && upper === undefined && found.upper === undefined)
    return isShareOf(claimed, found);
  const isRounded = claimed.approximate || found.approximate;
  const slack = isRounded ? about * Math.max(ours, theirs) : sharpest * Math.max(1, ours);
  return Math.abs(ours - theirs) <= slack || isRoundedFrom(claimed, theirs / factor);
}

/** «tre timer i uka» are twelve a month. */
function isSameRate(claimed: Quantity, found: Quantity): boolean {
  const factor = factorBetween(claimed, found);
  const rate = rateRange(claimed.per ?? '', found.per ?? '');
  if (factor === undefined || !rate) return false;
  const value = claimed.value * factor;
  const slack = claimed.approximate || found.approximate ? about : sharpest;
  return overlap(
    { low: value * rate.low, high: value * rate.high },
    { low: found.value * (1 - slack), high: found.value * (1 + slack) },
  );
}

/** Whoever says «over 200» or «snaut 250» may mean any number up to the next one that is as round, and no farther off than a fifth; «langt over 200» up to twice as many. */
function isRoundedFrom({ value, upper, comparator, approximate, distance }: Quantity, exactly: number): boolean {
  if (upper !== undefined || (!comparator && !approximate)) return false;
  const room = distance === 'far' ? value : Math.min(roundness(value), farthest * value);
  const above = exactly - value;
  if (comparator === 'over') return above > 0 && above < room;
  if (comparator === 'under') return above < 0 && -above < room;
  if (distance === 'short')
    return above < 0 ? -above <= Math.max(room / 2, short * value) : above <= (short * value) / 5;
  return approximate && Math.abs(above) <= room / 2;
}

const farthest = 0.2;
const short = 0.1;

/** A share of those of whom the source says it not: «42 prosent er ikke» beside «58 prosent er». */
export function isOfRest(claimed: Quantity, found: readonly Quantity[]): boolean {
  return claimed.unit === 'percent' && restsOf(found).some((other) => isSame(claimed, other));
}
