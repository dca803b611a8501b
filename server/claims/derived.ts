import type { Quantity } from '../language/numbers';
import type { Comparator } from '../lexicon/numerals';
import { isNamed } from './figureRanges';

/**
 * What a reader works out of the figures of a sentence: differences («ti studiepoeng mer» of «fra 20 til 30»), sums of one thing, shares and growth in percent, how many times as much, what all cost where one is priced, and how long it is from one year to another.
 */
export function derivedFrom(own: readonly Quantity[]): readonly Quantity[] {
  const parts = own.slice(0, mostFigures).flatMap(endsOf);
  const found: Quantity[] = [];
  for (const a of parts)
    for (const b of parts)
      if (a !== b && isOfOneKind(a, b)) found.push(...ofTwo(a, b));
      else if (a.unit === '' && b.unit === 'nok')
        found.push({ value: a.value * b.value, unit: 'nok', approximate: isRough(a) || isRough(b) });
  for (const first of new Set(parts.map(kindOf))) {
    const all = parts.filter((each) => kindOf(each) === first);
    const [{ unit = 'year', thing } = {}] = all;
    if (unit !== 'year' && all.length > 2 && (unit || thing))
      found.push({ value: sum(all), unit, approximate: all.some(isRough) });
  }
  return found;
}

const mostFigures = 12;
const turned: Readonly<Record<Comparator, Comparator>> = {
  over: 'under',
  under: 'over',
  atLeast: 'atMost',
  atMost: 'atLeast',
  about: 'about',
};

/** What the shares leave of a hundred: of whom «58 prosent er voksne» is said, 42 are not. */
export function restsOf(all: readonly Quantity[]): readonly Quantity[] {
  return all
    .filter(({ unit, upper }) => unit === 'percent' && upper === undefined)
    .map(({ value, comparator, approximate, distance, fraction }) => ({
      value: 100 - value,
      unit: 'percent',
      approximate,
      ...(comparator && { comparator: turned[comparator] }),
      ...(distance && { distance }),
      ...(fraction && { fraction: [fraction[1] - fraction[0], fraction[1]] as const }),
    }));
}

/** The ends of a range, and the numbers of «14 av 31»; of «fire av ti» none, which counts nobody. */
function endsOf(figure: Quantity): readonly Quantity[] {
  const { upper, fraction, ...one } = figure;
  if (fraction && isNamed(figure)) return [figure];
  if (fraction) return [figure, ...fraction.map((value) => ({ ...one, value, unit: '' }))];
  return upper === undefined ? [figure] : [one, { ...one, value: upper }];
}

function kindOf({ unit, thing }: Quantity): string {
  return `${unit} ${unit ? '' : thing}`;
}

function isOfOneKind(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && (a.thing === undefined || b.thing === undefined || a.thing === b.thing);
}

function ofTwo(a: Quantity, b: Quantity): readonly Quantity[] {
  const { unit } = a;
  const difference = a.value - b.value;
  const approximate = isRough(a) || isRough(b);
  if (unit === 'year')
    return difference > 0 ? [difference, difference + 1].map((value) => ({ value, unit: 'år', approximate })) : [];
  const found: Quantity[] = [];
  found.push({ value: a.value + b.value, unit, approximate });
  if (difference > 0) found.push({ value: difference, unit, approximate });
  if (difference > 0 && unit === 'percent') found.push({ value: difference, unit: 'percentage-point', approximate });
  if (b.value) found.push({ value: a.value / b.value, unit: 'times', approximate: true });
  if (b.value && difference)
    found.push({ value: (100 * Math.abs(difference)) / b.value, unit: 'percent', approximate: true });
  if (b.value > a.value && unit !== 'percent')
    found.push({ value: (100 * a.value) / b.value, unit: 'percent', approximate: true });
  return found;
}

function isRough({ approximate }: Quantity): boolean {
  return approximate;
}

function sum(all: readonly Quantity[]): number {
  return all.reduce((total, { value }) => total + value, 0);
}
