import type { Alignment } from '../../evidence/align';
import { align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Figure } from '../../language/numbers';
import type { Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { figuresAt } from '../figures';
import { rivalOf } from '../holder';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

const most =
  /^(?:flest|oftest|vanligst|vanligste|vanlegast|vanlegaste|hyppigst|hyppigste|hyppigast|hyppigaste|størst|største|høyest|høyeste|høgast|høgaste|flertallet|fleirtalet)$/;
const least = /^(?:færrest|sjeldnest|sjeldnast|minst|lavest|laveste|lågast|lågaste|mindretallet|mindretalet)$/;
const denial = /^(?:ikke|ikkje|ingen|neppe|aldri|nest)$/;

/** Of two shares that a sentence gives, the greater one is what most say: «31 prosent nevner A, 44 prosent B» is not «flest nevner A». */
export function superlative(given: Case): Finding | undefined {
  const { words } = readingOfClaim(given.text, given.claim);
  const word = words.find((each) => isInside(given, each) && (most.test(each.form) || least.test(each.form)));
  if (!word || words.some(({ form }) => denial.test(form))) return undefined;
  const best = principal(given);
  if (!best) return undefined;
  const wanted = most.test(word.form) ? 1 : -1;
  for (const unit of unitsNear(given, best)) {
    const [a, b, ...more] = figuresAt(given, unit).filter((each) => each.unit === 'percent' && !each.upper);
    if (!a || !b || more.length || a.value === b.value || rivalOf(given, unit)) continue;
    const parts = partsOf(given, unit, a, b);
    if (!parts) continue;
    const isOrdered = wanted * (b.value - a.value) > 0;
    const [high, low] = isOrdered ? [parts.second, parts.first] : [parts.first, parts.second];
    const { matches } = align(given.index, given.query, unit);
    const named = matches.filter(
      ({ term, found, strength }) => found && strength >= firm && term.weight >= weights.tellingWeight,
    );
    const inLow = named.filter(({ found }) => found && holds(low, found));
    if (!inLow.length || named.some(({ found }) => found && holds(high, found))) continue;
    return contradiction(
      given,
      unit,
      'opposite',
      contrastOf(given, word, { start: a.start, end: parts.second.end }),
      true,
    );
  }
  return undefined;
}

const firm = 0.8;

function isInside({ claim }: Case, { start }: Span): boolean {
  return claim.content.some((span) => span.start <= start && start < span.end);
}

/** The sentence, and those of its passage. */
function unitsNear({ index }: Case, { unit }: Alignment): readonly Unit[] {
  return [unit, ...index.units.filter((each) => each !== unit && each.passage === unit.passage)];
}

const dividing = /^(?:og|men|mens|medan|mot)$/;

/** What is said of the one share and of the other; undefined where nothing divides them. */
function partsOf({ index }: Case, unit: Unit, first: Figure, second: Figure) {
  const between = readingOfUnit(index, unit).words.filter(({ start }) => first.end <= start && start < second.start);
  const mark = index.text.slice(first.end, second.start).search(/[,;]/);
  const at = mark >= 0 ? first.end + mark : between.findLast(({ form }) => dividing.test(form))?.start;
  if (at === undefined) return undefined;
  return { first: { start: first.start, end: at }, second: { start: at, end: unit.span.end } };
}

function holds({ start, end }: Span, inner: Span): boolean {
  return start <= inner.start && inner.start < end;
}
