import { lazy } from '../lexicon/entries';
import { numerals } from '../lexicon/numerals';
import type { Span } from '../text/span';
import { adjoins, formAt, type Token } from './numerals';

/** A figure that no number word of its own gives, over the tokens up to `to`. */
export interface Inside extends Span {
  readonly value: number;
  /** `times` for how many times as much, else the unit's Norwegian name. */
  readonly unit: string;
  readonly to: number;
}

/** «doble», «halvering», «tre ganger så», «toårig», «femdagers», «tiåret»: the figure inside the words from `at`; undefined where there is none. */
export function insideAt(list: readonly Token[], at: number, text: string): Inside | undefined {
  const token = list[at];
  if (token?.kind !== 'word') return undefined;
  return multiplierAt(list, at, text) ?? compoundOf(token, at) ?? decadeOf(list, at);
}

const longestMultiplier = 6;

const firstOfMultipliers = lazy(
  () => new Set([...numerals().multipliers.keys()].map((form) => form.split(' ', 1)[0] ?? '')),
);

function multiplierAt(list: readonly Token[], from: number, text: string): Inside | undefined {
  if (!firstOfMultipliers().has(formAt(list, from))) return undefined;
  let phrase = '';
  for (let at = from; at < from + longestMultiplier; at++) {
    const [token, before] = [list[at], list[at - 1]];
    if (token?.kind !== 'word' || (at > from && !adjoins(text, before, token))) return undefined;
    phrase += `${at > from ? ' ' : ''}${token.form}`;
    const value = numerals().multipliers.get(phrase);
    if (value !== undefined)
      return { start: list[from]?.start ?? token.start, end: token.end, value, unit: 'times', to: at + 1 };
  }
  return undefined;
}

/** Number words as compounds begin with them; «hundre» and more are written apart. */
const compound = lazy(() => {
  const { numbers, combining } = numerals();
  const values = new Map([...numbers].flatMap(([form, { value }]) => (value < 100 ? [[form, value] as const] : [])));
  for (const [form, value] of [
    ['ett', 1],
    ['en', 1],
    ['ein', 1],
    ['halvannet', 1.5],
    ['halvannan', 1.5],
  ] as const)
    values.set(form, value);
  const oneOf = (forms: Iterable<string>) => [...forms].sort((a, b) => b.length - a.length).join('|');
  return { values, pattern: new RegExp(`^(${oneOf(values.keys())})-?(${oneOf(combining.keys())})`, 'u') };
});

function compoundOf({ form, start, end }: Span & { readonly form: string }, at: number): Inside | undefined {
  if (form.length < shortest) return undefined;
  const { values, pattern } = compound();
  const [, number = '', part = ''] = pattern.exec(form) ?? [];
  const value = values.get(number);
  const unit = numerals().combining.get(part);
  return value === undefined || unit === undefined ? undefined : { start, end, value, unit, to: at + 1 };
}

const shortest = 5;
const decade = /^(?:ti-?året|tiår)$/;
const beforeDecade = /^(?:siste|neste|nest|kommende|komande|foregående|forrige|førre|første|et|eit|ett|én|eitt)$/;

/** «det siste tiåret» is ten years; «på 80-tallet» and «i forrige århundre» are none. */
function decadeOf(list: readonly Token[], at: number): Inside | undefined {
  const token = list[at];
  if (!token || !decade.test(formAt(list, at)) || !beforeDecade.test(formAt(list, at - 1))) return undefined;
  return { start: token.start, end: token.end, value: 10, unit: 'år', to: at + 1 };
}
