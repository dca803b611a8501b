import { type Comparator, type Distance, numerals } from '../lexicon/numerals';
import { unitOf, unitSign } from '../lexicon/units';
import type { Span } from '../text/span';
import { comparisonOf } from './comparisons';
import { type Inside, insideAt } from './insideWords';
import { isMonth, labels } from './labels';
import { adjoins, formAt, type Numeral, numeralAt, type Token, tokens } from './numerals';
import { rateAt } from './rates';
import { thingBehind } from './things';
import { type UnitAt, unitBefore, unitBehind } from './unitBeside';

/** A number with its unit and what it counts. */
export interface Quantity {
  /** In the unit: shares as percent, amounts in whole kroner. */
  readonly value: number;
  /** The other end of a range. */
  readonly upper?: number;
  readonly comparator?: Comparator;
  readonly distance?: Distance;
  /** `percent`, `percentage-point`, `permille`, `nok`, `year` for a year of the calendar, `times` for how many times as much, the name of another unit («studiepoeng», «måned»), or ''. */
  readonly unit: string;
  /** Normal form of the noun that is counted, or that a share is of; absent where there is none. */
  readonly thing?: string;
  /** Normal form of what a compound `thing` ends in, where that is a known thing: «stilling» of «psykologstilling». */
  readonly thingPart?: string;
  readonly thingSpan?: Span;
  /** «fire av fem», «en tredel»: the value is the share. */
  readonly fraction?: readonly [number, number];
  /** The time it is counted by: «uke» of «tre timer i uka». */
  readonly per?: string;
  /** True where the writer rounds: «ca.», «nær», «drøyt», «hundrevis av». */
  readonly approximate: boolean;
}

/** A number that a text gives. The span holds number and unit. */
export interface Figure extends Span, Quantity {
  /** The number with the words that compare it («minst», «eller mer»), from their denial on; absent where none do. */
  readonly compared?: Span;
  /** True where it cannot be told whether a denial before the comparator is of it. */
  readonly unsettled?: true;
}

/**
 * The figures of a text, or of a span of it, in order. Digits and number words in every Norwegian form, with scales, fractions, ranges and
 * comparators. Numbers of references, lists, notes, days and telephones are none. Linear.
 */
export function figures(text: string, span: Span = { start: 0, end: text.length }): readonly Figure[] {
  const list = tokens(text, span.start, span.end);
  const reader: Reader = { text, list, skipped: labels(list, text) };
  const found: Figure[] = [];
  for (let at = 0; at < list.length; ) {
    const read = reader.skipped.has(at) ? undefined : readFigure(reader, at);
    if (read) found.push(read.figure);
    at = Math.max(at + 1, read?.to ?? 0);
  }
  return found;
}

interface Reader {
  readonly text: string;
  readonly list: readonly Token[];
  /** Numbers that name something. */
  readonly skipped: ReadonlySet<number>;
}

interface Read {
  readonly figure: Figure;
  /** Position of the first token behind it. */
  readonly to: number;
}

function readFigure(reader: Reader, at: number): Read | undefined {
  const { list, text } = reader;
  const inside = insideAt(list, at, text);
  if (inside) return insideFigure(reader, at, inside);
  const numeral = numeralAt(list, at, text);
  if (!numeral) return undefined;
  const share = shareAt(reader, numeral);
  if (share) return share;
  const range = rangeFrom(reader, numeral);
  const last = range ?? numeral;
  const unit = unitBehind(reader, last) ?? unitBefore(reader, numeral.from);
  if (!unit && isYear(reader, numeral, range)) return { figure: yearFigure(reader, numeral, range), to: last.to };
  if (isBareWord(reader, numeral, last, unit)) return undefined;
  return measure(reader, numeral, range, unit);
}

function insideFigure(reader: Reader, from: number, { to, ...figure }: Inside): Read {
  const named = unitOf(figure.unit);
  const thing = figure.unit === 'times' ? undefined : thingBehind(reader.text, reader.list, to);
  const unit = named ? unitSign(named) : figure.unit;
  return { to, figure: { ...figure, unit, ...thing, ...rateAt(reader, from, to), ...comparisonOf(reader, from, to) } };
}

function measure(reader: Reader, numeral: Numeral, range: Numeral | undefined, unit: UnitAt | undefined): Read {
  const { list, text } = reader;
  const last = range ?? numeral;
  const end = Math.max(last.end, unit?.end ?? 0);
  const to = Math.max(last.to, unit?.to ?? 0);
  const { fraction } = numeral;
  const percent = fraction !== undefined && !unit;
  const factor = percent ? 100 : (unit?.unit.scale ?? 1);
  const value = round(numeral.value * scaleOfRange(numeral, range) * factor);
  const thing = thingBehind(text, list, to);
  const compared = comparisonOf(reader, numeral.from, to);
  return {
    to,
    figure: {
      start: Math.min(numeral.start, unit?.start ?? numeral.start),
      end,
      value,
      ...(range && { upper: round(range.value * factor) }),
      unit: percent ? 'percent' : unit ? unitSign(unit.unit) : '',
      ...(percent && { fraction }),
      ...thing,
      ...rateAt(reader, numeral.from, to),
      ...compared,
      approximate: compared.approximate || numeral.rough,
      ...(numeral.rough && !compared.comparator && { comparator: 'over' as const }),
    },
  };
}

/** «10–12 millioner» means ten millions. */
function scaleOfRange(from: Numeral, to: Numeral | undefined): number {
  const scale =
    to?.value !== undefined && to.value >= 1000 && from.value < 1000 && to.to - to.from > 1 ? leadingScale(to) : 1;
  return scale;
}

function leadingScale({ value }: Numeral): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Words before the size of a set: «tre av våre 19», «ni av i alt 40». */
const ofSet = /^(?:de|dei|våre|sine|deres|deira|alle|totalt|samlet|samla|tilsammen|disse|desse|dagens|\p{Ll}{3,30}s)$/u;
const ofSetInTwo = /^(?:til sammen|til saman|i alt|de totalt|de samlet)$/;

function behindSetWords(list: readonly Token[], at: number): number {
  const [first, second] = [formAt(list, at), formAt(list, at + 1)];
  if (ofSetInTwo.test(`${first} ${second}`)) return at + 2;
  return ofSet.test(first) && !numerals().starts.has(first) ? at + 1 : at;
}

/** «fire av fem», «en av tre», «to av de tre avdelingene», «4 av fylkets 15 kommuner»: a share of a set of known size. */
function shareAt(reader: Reader, numeral: Numeral): Read | undefined {
  const { list, text } = reader;
  if (numeral.fraction || formAt(list, numeral.to) !== 'av') return undefined;
  const from = behindSetWords(list, numeral.to + 1);
  const of = numeralAt(list, from, text);
  if (
    !of ||
    of.fraction ||
    of.value <= numeral.value ||
    of.value > 1000 ||
    reader.skipped.has(from) ||
    !adjoins(text, list[from - 1], list[from])
  )
    return undefined;
  const compared = comparisonOf(reader, numeral.from, of.to);
  const value = round((numeral.value / of.value) * 100);
  const figure = {
    start: numeral.start,
    end: of.end,
    value,
    unit: 'percent',
    fraction: [numeral.value, of.value] as const,
  };
  return { to: of.to, figure: { ...figure, ...thingBehind(text, list, of.to), ...compared } };
}

/** The other end of a range: «10–12», «10 til 12», «mellom 10 og 12», «2022-23». */
function rangeFrom({ list, text, skipped }: Reader, numeral: Numeral): Numeral | undefined {
  const next = list[numeral.to];
  if (!next || numeral.fraction) return undefined;
  const dash = next.kind === 'number' && /^\s?[–-]\u2060{0,7}\s?$/.test(text.slice(numeral.end, next.start));
  const word = formAt(list, numeral.to);
  const between = formAt(list, numeral.from - 1) === 'mellom' && word === 'og';
  const at = dash ? numeral.to : numeral.to + 1;
  if (!(dash || word === 'til' || between) || skipped.has(at) || (!dash && !adjoins(text, list[numeral.to], list[at])))
    return undefined;
  const upper = numeralAt(list, at, text);
  if (!upper || upper.fraction) return undefined;
  if (isYearOf(list, numeral) && !isCalendarYear(upper.value)) return undefined;
  if (dash && numeral.shape === 'integer' && isCalendarYear(numeral.value) && upper.value < 100)
    return { ...upper, value: Math.floor(numeral.value / 100) * 100 + upper.value };
  return upper.value > numeral.value || (word === 'til' && formAt(list, numeral.from - 1).startsWith('fr'))
    ? upper
    : undefined;
}

/** «gikk fra 6 millioner i 2019 til 11 millioner i 2022»: a year behind its figure begins no range of another unit. */
function isYearOf(list: readonly Token[], { from, value, shape }: Numeral): boolean {
  return shape === 'integer' && isCalendarYear(value) && formAt(list, from - 1) === 'i';
}

const firstYear = 1800;
const lastYear = 2100;
const beforeYear = new Set(
  'i fra frå til siden sidan innen innan før for etter mot år året årene årstallet våren våra høsten hausten sommeren sommaren vinteren fram frem perioden og mellom per pr utgangen begynnelsen starten'.split(
    ' ',
  ),
);

function isCalendarYear(value: number): boolean {
  return Number.isInteger(value) && value >= firstYear && value <= lastYear;
}

/** A number of four digits that nothing is counted by, or that stands behind a month or a word of time. */
function isYear(reader: Reader, numeral: Numeral, range: Numeral | undefined): boolean {
  const { list, text } = reader;
  if (numeral.shape !== 'integer' || !isCalendarYear(numeral.value) || numeral.to - numeral.from > 1) return false;
  if (range && isCalendarYear(range.value)) return true;
  const before = list[numeral.from - 1];
  if (
    isMonth(before) ||
    (before?.kind === 'word' && adjoins(text, before, list[numeral.from]) && beforeYear.has(before.form))
  )
    return true;
  return thingBehind(text, list, numeral.to)?.thing === undefined;
}

function yearFigure(reader: Reader, numeral: Numeral, range: Numeral | undefined): Figure {
  const year = {
    start: numeral.start,
    end: range?.end ?? numeral.end,
    value: numeral.value,
    unit: 'year',
    approximate: false,
  };
  const { comparator } = comparisonOf(reader, numeral.from, numeral.to);
  return {
    ...year,
    ...(range && { upper: range.value }),
    ...(comparator === 'about' && { comparator, approximate: true }),
  };
}

/** Number words that count nothing here: articles, «tre i kraft», «ett av forslagene», «tusen takk»; but «over elleve millioner i 2019» does. */
function isBareWord({ list, text }: Reader, numeral: Numeral, last: Numeral, unit: UnitAt | undefined): boolean {
  const token = list[numeral.from];
  if (token?.kind !== 'word' || unit || numeral.fraction) return false;
  if ((numeral.value === 1 && formAt(list, last.to) === 'av') || formAt(list, last.to) === 'takk') return true;
  if (numeral.to - numeral.from === 1 && numerals().numbers.get(token.form)?.article) return true;
  return numeral.to - numeral.from === 1 && thingBehind(text, list, last.to) === undefined;
}
