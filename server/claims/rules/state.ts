import { type Alignment, align, type QueryTerm } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { State } from '../../lexicon/states';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { rivalOf } from '../holder';
import { readingOfContent } from '../insertions';
import { isHypothetical, isWardedOff } from '../polarity';
import { claimedPosition, type Position } from '../position';
import { readingOfUnit } from '../reading';
import { excludesState, isOfDuty, type Standing, standingsIn } from '../states';
import { asksForChange } from '../strength';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * What the source makes a duty is not left free, what it finds wanting is not enough, what it wants another way does not go on as it is,
 * what it wants looked into is not settled, and what it asks for is not done; and the other way round for duties and what has begun. Only
 * where one sentence has what the claim speaks of and, near it, the word that excludes the claim's. Told in doubt, for the two may speak
 * of different sides of a thing.
 */
export function state(given: Case): Finding | undefined {
  const { claim, text } = given;
  const all = standingsIn(text, readingOfContent(text, claim)).filter((each) => isOwn(claim, each));
  const ours = all.filter((each) => told.has(each.state));
  const [best] = given.found;
  if (!ours.length || !best || all.some((one) => all.some((other) => isAtOdds(one, other)))) return undefined;
  const position = claimedPosition(given, best);
  for (const our of ours) {
    if (rejects(given, position, our) || !isHeld(given, our) || isSupposed(given, our)) continue;
    for (const unit of new Set([...unitsAround(given, best.unit), ...given.found.map((each) => each.unit)])) {
      const their = excludingIn(given, unit, our, ours);
      if (their) return contradiction(given, unit, 'opposite', contrastOf(given, our, their), true);
    }
  }
  return undefined;
}

/** «ser ikke behov for større vekt på»: what is needless or without effect may be named by its own word. */
const named = new Set<State>(['needless', 'needed', 'idle', 'effect']);
const isAtOdds = (one: Standing, other: Standing) =>
  excludesState(one, other) && !named.has(one.state) && !named.has(other.state);

/** What would come of a thing, its own words aside («får for stor plass når …»). */
function isSupposed({ text, claim: { sentence } }: Case, our: Span): boolean {
  const rest = `${text.slice(sentence.start, our.start)}…${text.slice(our.end, sentence.end)}`;
  return isHypothetical(rest, { start: 0, end: rest.length });
}

const isOwn = (claim: Span, { start }: Span) => claim.start <= start && start < claim.end;

/** What a claim may say that its source excludes. That something is a burden, is asked for or looked into sums up too much to be held against it. */
const told = new Set<State>([
  'free',
  'bound',
  'enough',
  'ample',
  'kept',
  'covered',
  'needless',
  'idle',
  'replaces',
  'lasting',
  'settled',
  'sure',
  'done',
  'unbegun',
]);
const rejecting = new Set(['against', 'criticise', 'unsure', 'reserved', 'none']);

/** A stance against what is said to be so: one in front of it, or the attitude of the claim itself. */
function rejects({ claim: { attitude } }: Case, { stance, cue }: Position, our: Standing): boolean {
  if (!rejecting.has(stance) || (cue && our.words.some((word) => overlaps(word, cue)))) return false;
  return !cue || cue.end <= our.start || (attitude !== undefined && overlaps(attitude, cue));
}

/** The claim says that it is so: it does not deny it, ward it off, or ask that it may be so. */
function isHeld({ text, claim }: Case, our: Standing): boolean {
  if (isDenied(text, claim, our) || isWardedOff(text, claim, our)) return false;
  const before = text.slice(claim.start, our.start);
  return (
    isOfDuty(our) ||
    our.state === 'replaces' ||
    !(
      needed.test(text.slice(our.end, claim.end)) ||
      asksForChange(before) ||
      (brought.has(our.state) && askedFor.test(before)) ||
      restrictive.test(before)
    )
  );
}

/** «tilstrekkelig med busser krever penger» */
const needed =
  /^\s(?:[a-zà-öø-ɏ-]{1,30}\s){0,3}(?:krever|krev|fordrer|forutsetter|føreset|(?:er|blir|vert) (?:[a-zà-öø-ɏ]{1,20} )?(?:viktig|avgjørende|avgjerande|nødvendig|naudsynt|en forutsetning|ein føresetnad))(?![a-zà-öø-ɏ])/iu;

/** States that a thing is brought to. */
const brought = new Set<State>(['settled', 'done']);

/** «vil ha klarlagt hvem som kjører», «skal få rutene avklart»: what a modal asks to have done is not done. */
const askedFor =
  /(?<![a-zà-öø-ɏ])(?:vil|ville|skal|skulle|ønsker|ønskjer|ønske) (?:[a-zà-öø-ɏ]{1,20} ){0,2}(?:ha|få) (?:[a-zà-öø-ɏ]{1,20} ){0,3}$/iu;

/** «busser som går ofte nok» are some of the buses. */
const restrictive =
  /(?<![a-zà-öø-ɏ])(?!(?:regne|anse|vurder|oppfatt|betegn|beskriv|omtal|fram|frem|se|sjå|opplev)[a-zà-öø-ɏ]{0,6}\s)[a-zà-öø-ɏ]{2,40}\s+som\s+(?:[a-zà-öø-ɏ]{1,20}\s+){0,2}$/iu;

/** The words in a sentence on the claim's matter that exclude what the claim says of it; undefined where it has them not, or has the claim's too. */
function excludingIn(given: Case, unit: Unit, our: Standing, ours: readonly Standing[]): Standing | undefined {
  const { index } = given;
  const theirs = standingsIn(index.text, readingOfUnit(index, unit));
  const excluding = theirs.filter((each) => excludesState(our, each));
  if (!excluding.length || rivalOf(given, unit)) return undefined;
  if (theirs.some((each) => each.state === our.state && !isAimedAt(index.text, unit.span, each))) return undefined;
  const their = excluding.find((each) => isFirm(given, unit, our, each));
  if (!their) return undefined;
  const beside = align(index, subjectOf(given, our, ours), unit);
  const isWhole = !isOfDuty(our) && beside.own >= weights.wholly;
  return isOfThat(given, beside, our, their) && (isWhole || isNear(beside, their, near)) ? their : undefined;
}

const parting =
  /;|,\s(?:og|men|mens|medan|fordi|siden|sidan|ettersom)\s|\sog\s(?=(?:ikke|ikkje|heller|derfor|difor)?\s?(?:trenger|treng|behøver|er|har|bør|må|kan|ser|skal|vil|blir|vert|utgjør|utgjer)\s)/giu;

/** What the claim says to stand so: its words less those of the state, of its part of the sentence where that has enough of them. */
function subjectOf({ text, claim, query }: Case, our: Standing, ours: readonly Standing[]): readonly QueryTerm[] {
  const own = ours.filter(({ state }) => state === our.state).flatMap(({ words }) => words);
  const all = query.filter((term) => !own.some((word) => overlaps(word, term)) && !light.test(term.form));
  if (isOfDuty(our)) return all;
  const marks = [...text.slice(claim.start, claim.end).matchAll(parting)].map(({ index }) => claim.start + index);
  const from = marks.filter((mark) => mark <= our.start).at(-1) ?? claim.start;
  const to = marks.find((mark) => mark >= our.end) ?? claim.end;
  const part = all.filter(({ start }) => from <= start && start < to);
  return part.reduce((sum, { weight }) => sum + weight, 0) >= weights.clauseWeight ? part : all;
}

function isFirm({ index }: Case, { span }: Unit, our: Standing, their: Standing): boolean {
  if (our.state === 'bound' && guiding.test(index.text.slice(their.start, their.end))) return false;
  if (isOfDuty(our)) return !isDenied(index.text, span, their) && !isWardedOff(index.text, span, their);
  const before = index.text.slice(Math.max(span.start, their.start - reach), their.start).replace(/\s/g, ' ');
  return !denial.test(before) && !(their.state === 'needed' && asking.test(before));
}

/** «hvilke utdanninger det er behov for» says nothing of what is needed. */
const asking = /(?<![a-zà-öø-ɏ])(?:hvilke|hvilken|hvilket|kva|hva|hvor|kor|om|hvis|viss|dersom)\s[^.,;:]{0,60}$/iu;

/** «veiledende» alone may be of a rule that stands beside the duty. */
const guiding = /^(?:veiled|rettlei)/iu;
const denial = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|neppe|aldri|ingen|inga|langt fra|lite)\s(?:[a-zà-öø-ɏ]{1,30}\s){0,2}$/iu;
const reach = 60;

const freeing =
  /(?<![a-zà-öø-ɏ])(?:(?:ikke|ikkje|ingen|inga|neppe|aldri|verken)(?![a-zà-öø-ɏ])[^.;:]{0,120}|(?:uten|utan|fjerne|fjernes|oppheve|oppheves|avvikle|avskaffe|slippe|frita|fritas|mindre|færre|redusere|redusert|lavere|lågare)\s(?:[a-zà-öø-ɏ]{1,20}\s){0,3})$/iu;

function isDenied(text: string, within: Span, standing: Standing): boolean {
  const before = text.slice(within.start, standing.start).replace(/\s/g, ' ');
  return isOfDuty(standing) ? freeing.test(before) : denial.test(before.slice(-reach));
}

const aim = /(?<![a-zà-öø-ɏ])(?:slik at|sånn at|for at|for å|sikre)\s(?:[^.;:]{0,80}\s)?$/iu;

/** «bør styrkes, slik at grunnlaget er godt nok» */
function isAimedAt(text: string, { start }: Span, standing: Span): boolean {
  return aim.test(text.slice(start, standing.start).replace(/\s/g, ' '));
}

/** Words of judging, choosing and being, of today and of what is free, which belong to the words of the state. */
const light =
  /^(?:regn|anse|vurder|oppfatt|betegn|beskriv|omtal|framstå|fremstå|kall|avgj|bestem|vel|valg|la$|lat$|fram|framleis|fortsatt|ny|nåværend|finn|fin$|vis$|vise|ha$|dagen|alle?red|alt$|ledig)/;

/**
 * The sentence has nearly all that the claim speaks of, or points back to where it stands («disse beregningene»), or has the word of state
 * right beside the claim's most telling noun; for duties, with what stands around it.
 */
function isOfThat({ index }: Case, beside: Alignment, our: Standing, their: Standing): boolean {
  const { matches, own, coverage, unit } = beside;
  const weight = matches.reduce((sum, { term }) => sum + term.weight, 0);
  if (weight < weights.clauseWeight) return false;
  if (!isOfDuty(our))
    return (
      own >= weights.subjectLeast ||
      (coverage >= weights.subjectLeast && pointingBack.test(index.text.slice(unit.span.start, unit.span.end))) ||
      (coverage >= weights.sureCoverage && isNear(beside, their, adjoining, nounWeight))
    );
  const covered = matches.reduce((sum, { term, strength, opposed }) => sum + (opposed ? 0 : term.weight * strength), 0);
  return covered >= weights.freedomLeast * weight;
}

const pointingBack = /(?<![a-zà-öø-ɏ])(?:disse|desse|denne|dette|slike?|slikt)\s[a-zà-öø-ɏ]{4,40}/iu;

const near = 90;
const adjoining = 8;
const nounWeight = 0.78;

/** The sentence itself has a telling word of the claim close to its own word of state. */
function isNear(
  { matches, unit }: Alignment,
  their: Span,
  within: number,
  least: number = weights.leftOutWeight,
): boolean {
  return matches.some(
    ({ found, strength, term }) =>
      found !== undefined &&
      strength >= weights.sharedWord &&
      term.weight >= least &&
      overlaps(found, unit.span) &&
      found.start < their.end + within &&
      found.end > their.start - within,
  );
}
