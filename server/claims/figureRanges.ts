import type { Quantity } from '../language/numbers';

/** The values that a figure may stand for, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const largestNamed = 12;

/** Shares by name are meant roughly, those by set size exactly: «fire av ti», «ni av 41». */
export function isNamed({ fraction }: Quantity): boolean {
  return fraction !== undefined && fraction[1] <= largestNamed;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

const exactly = 0.6;

/** How many points of a hundred a share may be off one that is named without reserve: four for a half, two for a tenth. */
function slackOf(figure: Quantity): number {
  return isNamed(figure) ? clamp(0.12 * figure.value, 2, 4) : exactly;
}

/**
 * The shares in percent that a writer may call so; from usage, and wide at its ends. «over en tredel» and «under halvparten» are true of all above
 * and below, «drøyt» and «nesten» only of what is close by, and a share in digits is rounded to the next one that is as round.
 */
export function allowedShares(figure: Quantity): Range {
  const { value, comparator, distance } = figure;
  const named = isNamed(figure);
  const close = named ? clamp(0.2 * value, 4, 10) : room(value);
  const wide = named ? 100 : distance === 'far' ? value : room(value);
  if (comparator === 'over')
    return distance === 'near'
      ? { low: value - exactly, high: value + close }
      : { low: value * (distance === 'far' ? 1 + far : 1) - (named ? exactly : 0), high: value + wide };
  if (comparator === 'under')
    return distance === 'near'
      ? { low: value - close, high: value + exactly }
      : { low: value - wide, high: value * (distance === 'far' ? 1 - far : 1) + (named ? exactly : 0) };
  if (distance === 'short') return { low: value - close, high: value + (named ? 1 : 0.02 * value) };
  const slack = figure.approximate ? aboutOf(figure) : slackOf(figure);
  return { low: value - slack, high: value + slack };
}

/** The shares that a source most likely has in mind. */
export function meantShares(figure: Quantity): Range {
  const { value, comparator, distance } = figure;
  const off = distance === 'far' ? far * value : 0;
  const reach = distance === 'near' ? 0.1 * value : distance === 'far' ? 0.6 * value : Math.max(0.2 * value, 5);
  if (comparator === 'over') return { low: value + off, high: value + reach };
  if (comparator === 'under') return { low: value - reach, high: value - off };
  if (distance === 'short') return { low: value - Math.max(0.1 * value, 2), high: value };
  const slack = figure.approximate ? aboutOf(figure) : slackOf(figure);
  return { low: value - slack, high: value + slack };
}

const far = 0.04;
const rounding = 0.05;
const aboutMore = 1.5;

function aboutOf(figure: Quantity): number {
  return isNamed(figure)
    ? slackOf(figure) + aboutMore
    : Math.max(rounding * figure.value, room(figure.value) / 2, exactly);
}

/** How far a share of this roundness may be rounded: to the next one that is as round, and no farther off than a fifth. */
function room(value: number): number {
  return Math.min(roundness(value), farthest * value);
}

const farthest = 0.2;

/** The unit of the last digit that is no nought, or five of it: 10 of 240, 50 of 250, a million of three millions. */
export function roundness(value: number): number {
  let unit = 1;
  while (unit * 10 <= value && value % (unit * 10) === 0) unit *= 10;
  return value % (unit * 5) === 0 && unit * 5 <= value ? unit * 5 : unit;
}

/** True where a share of the source may be called what is claimed. Both are in percent; the one may be open where the other is («over halvparten», «mer enn 60 prosent»). */
export function isShareOf(claimed: Quantity, found: Quantity): boolean {
  const [a, b] = [claimed.comparator, found.comparator];
  const off = found.value - claimed.value;
  const slack = Math.max(slackOf(claimed), slackOf(found));
  if (a === b && (a === 'over' || a === 'under')) {
    const isInside = isNamed(claimed) && (a === 'over' ? off > 0 : off < 0);
    return isInside || Math.abs(off) <= slack;
  }
  if (b === undefined && isThreshold(claimed)) {
    const beyond = a === 'atLeast' ? off : -off;
    return Math.abs(off) <= slack || (beyond > 0 && beyond <= (isNamed(claimed) ? 100 : farthest * claimed.value));
  }
  return overlap(allowedShares(claimed), meantShares(found));
}

function isThreshold({ comparator }: Quantity): boolean {
  return comparator === 'atLeast' || comparator === 'atMost';
}

/** True where some value lies in both. */
export function overlap(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Days in a unit of time, from a working week's five to a leap year's 366. */
const days: Readonly<Record<string, Range>> = {
  dag: { low: 1, high: 1 },
  døgn: { low: 1, high: 1 },
  uke: { low: 5, high: 7 },
  måned: { low: 28, high: 31 },
  kvartal: { low: 84, high: 92 },
  halvår: { low: 180, high: 184 },
  semester: { low: 140, high: 184 },
  år: { low: 360, high: 366 },
};

/** Two lengths of time in units of their own that may be the same: «tolv uker» and «tre måneder». */
export function isTimeOf(claimed: Quantity, found: Quantity): boolean {
  const [a, b] = [days[claimed.unit], days[found.unit]];
  if (!a || !b || claimed.upper !== undefined || found.upper !== undefined) return false;
  const slack = claimed.approximate || found.approximate ? 1 + rounding : 1;
  const [ours, theirs] = [claimed.value, found.value];
  return overlap(
    { low: (ours * a.low) / slack, high: ours * a.high * slack },
    { low: theirs * b.low, high: theirs * b.high },
  );
}

/** How many times each period comes in a year, less holidays at the low end. */
const yearly: Readonly<Record<string, Range>> = {
  dag: { low: 190, high: 366 },
  uke: { low: 38, high: 53 },
  måned: { low: 10, high: 12 },
  semester: { low: 2, high: 2 },
  år: { low: 1, high: 1 },
};

/** By what a figure counted by the one period is to be multiplied for the other; undefined for what is no period. */
export function rateRange(from: string, to: string): Range | undefined {
  const [a, b] = [yearly[from], yearly[to]];
  return a && b && { low: a.low / b.high, high: a.high / b.low };
}
