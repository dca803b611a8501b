import { words } from '../text/words';
import { entriesOf, lazy } from './entries';
import { read as readQuantifiers } from './quantifiers.yaml';

/** How a number is to be taken: at least, at most, about it, over or under it. */
export type Comparator = 'atLeast' | 'atMost' | 'about' | 'over' | 'under';

export interface NumberWord {
  readonly value: number;
  /** True for «en» and «et», which are articles more often than numbers. */
  readonly article: boolean;
}

/** How far off the number is meant: a good way («langt over»), close by («drøyt»), just short of it or about it («nesten»). */
export type Distance = 'far' | 'near' | 'short';

/** What a comparator says; without one of its own for words like «nøyaktig» and «i alt». */
export interface Comparison {
  readonly comparator?: Comparator;
  readonly distance?: Distance;
  /** True where the number is not meant to the unit: «ca.», «nær», «drøyt». */
  readonly approximate: boolean;
}

interface Numerals {
  readonly numbers: ReadonlyMap<string, NumberWord>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, readonly [number, number]>;
  /** How many times as much: «doble», «tre ganger så». */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Units by what stands for them behind a number inside a word: «årig» of «toårig». */
  readonly combining: ReadonlyMap<string, string>;
  /** First words of numbers, scales and fractions. */
  readonly starts: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, Comparison>;
  readonly after: ReadonlyMap<string, Comparison>;
}

const kinds = [
  'exact',
  'atLeast',
  'moreThan',
  'farMore',
  'littleMore',
  'atMost',
  'lessThan',
  'farLess',
  'littleLess',
  'about',
  'almost',
  'range',
] as const;
const comparisons: Readonly<Record<(typeof kinds)[number], Comparison>> = {
  exact: { approximate: false },
  range: { approximate: false },
  atLeast: { comparator: 'atLeast', approximate: false },
  atMost: { comparator: 'atMost', approximate: false },
  moreThan: { comparator: 'over', approximate: false },
  lessThan: { comparator: 'under', approximate: false },
  about: { comparator: 'about', approximate: true },
  farMore: { comparator: 'over', distance: 'far', approximate: true },
  littleMore: { comparator: 'over', distance: 'near', approximate: true },
  farLess: { comparator: 'under', distance: 'far', approximate: true },
  littleLess: { comparator: 'under', distance: 'near', approximate: true },
  almost: { comparator: 'about', distance: 'short', approximate: true },
};
/** «bare 550» and «mellom 10 og 12» leave the number as it is. */
const plain = new Set(['kun', 'bare', 'berre', 'mellom']);
const wholeWords = new Set(['kvart']);

/** Number words, scales, fractions and comparators, each by its words in lower case with one blank between them. */
export const numerals = lazy((): Numerals => {
  const data = readQuantifiers();
  const section = <T>(name: string, value: (entry: ReturnType<typeof entriesOf>[number], form: string) => T) =>
    new Map(
      entriesOf('quantifiers', data, name).map((entry) => {
        const form = keyOf(entry.text('form'));
        return [form, value(entry, form)] as const;
      }),
    );
  const comparators = (after: boolean) =>
    new Map(
      entriesOf('quantifiers', data, 'comparators')
        .filter((entry) => entry.flag('after') === after && !entry.text('form').includes('…'))
        .map((entry) => {
          const form = keyOf(entry.text('form'));
          return [form, comparisonOf(form, entry.oneOf('kind', kinds))] as const;
        })
        .filter(([form]) => form !== ''),
    );
  const fractions = section('fractions', (entry) => entry.pair('fraction'));
  for (const form of wholeWords) fractions.delete(form);
  const numbers = section('numbers', (entry) => ({ value: entry.number('value'), article: entry.flag('article') }));
  const scales = section('scales', (entry) => entry.number('factor'));
  const formsOf = <T>(name: string, value: (entry: ReturnType<typeof entriesOf>[number]) => T) =>
    new Map(
      entriesOf('quantifiers', data, name).flatMap((entry) =>
        entry.texts('forms').map((form) => [keyOf(form), value(entry)] as const),
      ),
    );
  const starts = new Set(
    [...numbers.keys(), ...scales.keys(), ...fractions.keys()].map((form) => form.split(' ', 1)[0] ?? ''),
  );
  return {
    numbers,
    ordinals: section('ordinals', (entry) => entry.number('value')),
    scales,
    fractions,
    multipliers: formsOf('multipliers', (entry) => entry.number('factor')),
    combining: formsOf('combining', (entry) => entry.text('unit')),
    starts,
    before: comparators(false),
    after: comparators(true),
  };
});

function keyOf(form: string): string {
  return words(form)
    .map((word) => word.form)
    .join(' ');
}

function comparisonOf(form: string, kind: (typeof kinds)[number]): Comparison {
  if (plain.has(form)) return comparisons.exact;
  return comparisons[kind];
}
