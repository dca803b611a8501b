import { type Alignment, align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Figure } from '../../language/numbers';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { actorOf, type Case, contradiction, evidenceOf, type Finding, wordsAt } from '../case';
import { figuresAt, figuresOf, isSame } from '../figures';
import { positionIn } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { standing } from '../standing';
import { weights } from '../weights';

/**
 * What comes first in the source does not come last: two figures that have changed years («fra 11 i 2019 til 6 i 2022» beside «11 i 2022, mot
 * 6 i 2019»), and two things that have changed turns («først A, deretter B» beside «B fra 2026 og A fra 2028»).
 */
export function order(given: Case): Finding | undefined {
  const [best] = given.found;
  if (!best || best.coverage < weights.figureLeast) return undefined;
  const steps = stepsIn(given.text, figuresOf(given));
  const turns = turnsIn(given.text, readingOfClaim(given.text, given.claim).words, given.claim, figuresOf(given));
  const first = turns ? undefined : firstOf(given);
  if (!steps.length && !turns && !first) return undefined;
  for (const { unit } of given.found.slice(0, mostUnits)) {
    const found =
      (steps.length && stepsTurned(given, unit, steps)) ||
      (turns && turnsTurned(given, unit, turns)) ||
      (first && firstTurned(given, unit, first));
    if (found) return found;
  }
  return undefined;
}

const mostUnits = 3;

/** Two figures of one thing, the earlier first. */
type Step = readonly [Figure, Figure];

/** «31 prosent i 2018 og 44 i 2022», «fra 31 til 44 prosent», «44 prosent, opp fra 31». */
function stepsIn(text: string, all: readonly Figure[]): readonly Step[] {
  const values = pairIn(all.filter(({ unit }) => unit !== 'year'));
  const years = all.filter(({ unit, upper }) => unit === 'year' && upper === undefined);
  const [a, b] = values;
  if (a && !b && a.upper !== undefined && endsIn(text, a.start, /(?:fra|frå)\s+$/u))
    return [[a, { ...a, value: a.upper }]];
  if (!a || !b || values.length > 2) return [];
  const [from, to] = years;
  if (from && to && years.length === 2) return byYear([a, b], [from, to]);
  if (years.length > 1) return [];
  if (endsIn(text, a.start, /(?:fra|frå)\s+$/u) && endsIn(text, b.start, /til\s+$/u)) return [[a, b]];
  return endsIn(text, b.start, /(?:opp|ned|ner|økning|auke|nedgang)\s+(?:fra|frå)\s+$/u) ? [[b, a]] : [];
}

/** Of figures of several units («andelen over 80 år økte fra 6 til 11 prosent») those of the one that there are two of. */
function pairIn(values: readonly Figure[]): readonly Figure[] {
  const pairs = values.filter(({ unit }) => values.filter((other) => other.unit === unit).length === 2);
  return values.length > 2 && pairs.length === 2 ? pairs : values;
}

/** Each figure has the year behind it, or each the year before it. */
function byYear([a, b]: Step, [from, to]: Step): readonly Step[] {
  const isBehind = a.start < from.start && from.start < b.start && b.start < to.start;
  const isBefore = from.start < a.start && a.start < to.start && to.start < b.start;
  if ((!isBehind && !isBefore) || from.value === to.value) return [];
  return [from.value < to.value ? [a, b] : [b, a]];
}

const reach = 20;

function endsIn(text: string, at: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, at - reach), at).toLowerCase());
}

function stepsTurned(given: Case, unit: Unit, claimed: readonly Step[]): Finding | undefined {
  const { text, index } = given;
  for (const [a, b] of claimed)
    for (const [first, last] of stepsIn(index.text, figuresAt(given, unit))) {
      if (!isSame(a, last) || !isSame(b, first) || isSame(a, b)) continue;
      const { start, end } = join(a, b);
      const contrast = { claimed: wordsAt(text, { start, end }), found: wordsAt(index.text, join(first, last)) };
      return {
        detail: { code: 'figure-mismatch', actor: actorOf(given), at: { start, end }, contrast },
        doubtful: false,
        evidence: [evidenceOf(given, unit)],
      };
    }
  return undefined;
}

function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Where a text names what comes first, and what comes behind it. */
interface Turns {
  readonly first: Span;
  readonly later: Span;
}

const opening = /^(?:først|fyrst)$/;
const following = /^(?:deretter|dernest|så|senere|seinare|etterpå|siden|sidan)$/;
const joining = /^(?:og|men)$/;

/** «først A, deretter B», «først A og to år senere B»; else «A fra 2026 og B fra 2028». */
function turnsIn(text: string, words: readonly Word[], within: Span, all: readonly Figure[]): Turns | undefined {
  const from = words.findIndex(({ start, form }) => start >= within.start && opening.test(form));
  const then = from < 0 ? -1 : words.findIndex(({ form }, at) => at > from + 1 && following.test(form));
  const [opener, behind] = [words[from], words[then]];
  if (opener && behind && behind.start < within.end) {
    const joint = words.findLastIndex(({ form }, at) => at > from && at < then && joining.test(form));
    const cut = words[then - joint <= farthest && joint > 0 ? joint : then] ?? behind;
    const mark = text.slice(behind.end, within.end).search(/[;:.]/);
    const end = mark < 0 ? within.end : behind.end + mark;
    return { first: { start: opener.end, end: cut.start }, later: { start: behind.end, end } };
  }
  const delayed = delayedIn(words, within, all);
  if (delayed) return delayed;
  const [a, b, ...more] = all.filter(({ unit, upper }) => unit === 'year' && upper === undefined);
  if (!a || !b || more.length || all.length > 2 || a.value === b.value) return undefined;
  const early = { start: within.start, end: a.start };
  const late = { start: a.end, end: b.start };
  if (!joining.test(words.find(({ start }) => start >= a.end)?.form ?? '')) return undefined;
  return a.value < b.value ? { first: early, later: late } : { first: late, later: early };
}

/** Between «og» and the word that says that it comes later: «og to år senere». */
const farthest = 4;

/** «i byen i 2026 og i bygdene to år senere» */
function delayedIn(words: readonly Word[], within: Span, all: readonly Figure[]): Turns | undefined {
  const [year, ...more] = all.filter(({ unit }) => unit === 'year');
  const [span, ...others] = all.filter(({ unit }) => unit === 'år' || unit === 'måned');
  if (!year || !span || more.length || others.length || span.start < year.end) return undefined;
  const behind = words.find(({ start }) => start >= span.end);
  const joint = words.find(({ start }) => start >= year.end);
  if (!behind || !delaying.test(behind.form) || !joint || !joining.test(joint.form)) return undefined;
  return { first: { start: within.start, end: year.start }, later: { start: joint.end, end: span.start } };
}

const delaying = /^(?:senere|seinare|etter|etterpå)$/;

/** The turns that the source itself names in a sentence, with the claim laid beside it; undefined where it names none, or reports another's. */
function turnsAt(given: Case, unit: Unit): { readonly found: Turns; readonly beside: Alignment } | undefined {
  const { index } = given;
  const found = turnsIn(index.text, readingOfUnit(index, unit).words, unit.span, figuresAt(given, unit));
  const beside = found && align(index, given.query, unit);
  return beside && !positionIn(given, beside).holder ? { found, beside } : undefined;
}

/** What the claim has first the source has last, and the other way round. */
function turnsTurned(given: Case, unit: Unit, claimed: Turns): Finding | undefined {
  const { text, index } = given;
  const turns = turnsAt(given, unit);
  if (!turns) return undefined;
  const { found, beside } = turns;
  const crosses = standing(beside, claimed.first, found.later) && standing(beside, claimed.later, found.first);
  if (!crosses || standing(beside, claimed.later, found.later)) return undefined;
  const contrast = {
    claimed: wordsAt(text, join(claimed.first, claimed.later)),
    found: wordsAt(index.text, join(found.first, found.later)),
  };
  return contradiction(given, unit, 'roles', contrast, false);
}

/** «B skal få det først»: the clause that says so, with no word of what comes behind. */
function firstOf({ text, claim }: Case): Span | undefined {
  const { words, clauses } = readingOfClaim(text, claim);
  const at = words.find(({ start, form }) => start >= claim.start && start < claim.end && opening.test(form));
  const clause = at && clauses.find(({ start, end }) => start <= at.start && at.start < end);
  if (!at || !clause || /^ (?:og fremst|når|etter|da)(?![a-zà-öø-ɏ])/iu.test(text.slice(at.end))) return undefined;
  return clause;
}

/** What the claim has first the source names behind «deretter», and nothing of the claim before it. */
function firstTurned(given: Case, unit: Unit, claimed: Span): Finding | undefined {
  const { text, index } = given;
  const turns = turnsAt(given, unit);
  if (!turns) return undefined;
  const { found, beside } = turns;
  if (!standing(beside, claimed, found.later) || standing(beside, given.claim, found.first)) return undefined;
  const contrast = { claimed: wordsAt(text, claimed), found: wordsAt(index.text, join(found.first, found.later)) };
  return contradiction(given, unit, 'roles', contrast, true);
}
