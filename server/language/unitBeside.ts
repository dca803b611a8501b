import { numerals } from '../lexicon/numerals';
import { isMeasure, type Unit, unitOf } from '../lexicon/units';
import type { Span } from '../text/span';
import { adjoins, type Numeral, type Token } from './numerals';

interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
}

/** A unit beside a number. */
export interface UnitAt extends Span {
  readonly unit: Unit;
  readonly to: number;
}

/** The unit directly behind a number: «%», «prosent», «mill. kroner», «-årig», «studiepoeng». Counted things are no units. */
export function unitBehind({ list, text }: Tokens, { end, to, shape }: Numeral): UnitAt | undefined {
  const sign = /^\s?(?:%-poeng|[%‰€$£])/.exec(text.slice(end, end + 8))?.[0];
  if (sign) {
    const unit = unitOf(sign.trim());
    return unit && { unit, start: end, end: end + sign.length, to };
  }
  const next = list[to];
  if (next?.kind !== 'word') return undefined;
  const hyphened = shape === 'integer' && text.slice(end, next.start) === '-';
  const joined = hyphened ? combined(next) : undefined;
  if (joined) return { unit: joined, start: next.start, end: next.end, to: to + 1 };
  if (!hyphened && !adjoins(text, list[to - 1], next)) return undefined;
  const written = text.slice(next.start, next.end);
  const unit = hyphened
    ? (unitOf(written.replace(/s$/, '')) ?? unitOf(written.replace(/ige?$/, '')))
    : (abbreviated(text, next) ?? unitOf(written) ?? genitive(written));
  return unit && isMeasure(unit) ? { unit, start: next.start, end: next.end, to: to + 1 } : undefined;
}

/** The unit that a word begins with behind a number and a hyphen: «timers» of «12-timersvakter». */
function combined({ form }: { readonly form: string }): Unit | undefined {
  const { combining } = numerals();
  for (let length = Math.min(form.length, longestCombining); length >= shortestCombining; length--) {
    const name = combining.get(form.slice(0, length));
    if (name !== undefined) return { kind: 'measure', scale: 1, ...unitOf(name), name };
  }
  return undefined;
}

/** A length of time in the genitive: «en halv times opplæring», «tre måneders frist». */
function genitive(written: string): Unit | undefined {
  const unit = written.endsWith('s') ? unitOf(written.slice(0, -1)) : undefined;
  return unit?.kind === 'time' ? unit : undefined;
}

const longestCombining = 12;
const shortestCombining = 4;

function abbreviated(text: string, { start, end }: Span): Unit | undefined {
  return text.charAt(end) === '.' ? unitOf(text.slice(start, end + 1)) : undefined;
}

/** «kr 500», «NOK 3 mill.». */
export function unitBefore({ list, text }: Tokens, from: number): UnitAt | undefined {
  const before = list[from - 1];
  if (before?.kind !== 'word' || !adjoins(text, before, list[from])) return undefined;
  const unit = /^(?:kr|nok)$/.test(before.form) ? (unitOf(before.form) ?? unitOf('kr')) : undefined;
  return unit && { unit, start: before.start, end: list[from]?.start ?? before.end, to: 0 };
}
