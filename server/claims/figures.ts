import type { Unit } from '../evidence/index';
import { type Figure, figures } from '../language/numbers';
import { overlaps } from '../text/span';
import { type Case, contentOf } from './case';

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
  return contentOf(claim)
    .flatMap((span) => figures(text, span))
    .filter((each) => !aside.some((span) => overlaps(span, each)));
}

const fractions = new Set(['percent', 'share', 'fraction']);

/** Units that are whole numbers of one another, as parts of the least of them. */
const clock = new Map([
  ['sekund', 1],
  ['minutt', 60],
  ['time', 3600],
  ['døgn', 86_400],
]);
const calendar = new Map([
  ['måned', 1],
  ['kvartal', 3],
  ['halvår', 6],
  ['år', 12],
  ['tiår', 120],
]);

/** How many of the unit of `b` go to one of `a`'s; undefined where they cannot be told in one another. */
function factorBetween({ unit: a }: Figure, { unit: b }: Figure): number | undefined {
  if (a === b || a === '' || b === '' || (fractions.has(a) && fractions.has(b))) return 1;
  for (const family of [clock, calendar]) {
    const [one, other] = [family.get(a), family.get(b)];
    if (one && other) return one / other;
  }
  return undefined;
}

/** Same value in the same unit, or in one that it can be told in; nothing is rounded. */
export function isEqual(a: Figure, b: Figure): boolean {
  const factor = factorBetween(a, b);
  return factor !== undefined && Math.abs(a.value * factor - b.value) <= exact * b.value;
}

const exact = 1e-6;
const about = 0.05;
const sharpest = 0.005;
/** How many points of a hundred «hver femte» and «om lag hver femte» may be off a share in percent. */
const fractionPlain = 3;
const fractionAbout = 4;

/** What is claimed is the value of the source: as it stands, as a share, or as far as the words before it round it («om lag», «over», «snaut»). */
export function isSame(claimed: Figure, found: Figure): boolean {
  const factor = factorBetween(claimed, found);
  if (factor === undefined) return false;
  const { value, upper } = claimed;
  const [ours, theirs] = [value * factor, found.value];
  if (ours === theirs || ours === found.upper || upper === theirs) return true;
  if (claimed.unit === 'year' || found.unit === 'year') return false;
  if (claimed.fraction && !found.fraction && claimed.comparator !== 'over' && claimed.comparator !== 'under')
    return Math.abs(ours - theirs) <= (claimed.approximate ? fractionAbout : fractionPlain);
  const isRounded = claimed.approximate || found.approximate;
  const slack = isRounded ? about * Math.max(ours, theirs) : sharpest * Math.max(1, ours);
  return Math.abs(ours - theirs) <= slack || isRoundedFrom(claimed, theirs / factor);
}

/** Whoever says «over 200» or «snaut 250» may mean any number up to the next one that is as round, and no farther off than a fifth. */
function isRoundedFrom({ value, upper, comparator, approximate, fraction }: Figure, exactly: number): boolean {
  if (upper !== undefined || (!comparator && !approximate)) return false;
  const room = Math.min(fraction ? value : roundness(value), farthest * value);
  const above = exactly - value;
  if (comparator === 'over') return above > 0 && above < room;
  if (comparator === 'under') return above < 0 && -above < room;
  return approximate && Math.abs(above) <= room / 2;
}

const farthest = 0.2;

/** The unit of the last digit that is no nought, or five of it: 10 of 240, 50 of 250, a million of three millions. */
function roundness(value: number): number {
  let unit = 1;
  while (unit * 10 <= value && value % (unit * 10) === 0) unit *= 10;
  return value % (unit * 5) === 0 && unit * 5 <= value ? unit * 5 : unit;
}
