import { type Alignment, align } from '../../evidence/align';
import type { SourceIndex, Unit } from '../../evidence/index';
import type { Term } from '../../evidence/terms';
import type { Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { echoOf, likeness } from '../echo';
import { holderOf } from '../holder';
import { isTurnedByWords } from '../polarity';
import { claimedPosition, isFearing } from '../position';
import { importance, type Preference, preferencesIn } from '../preference';
import { type Reading, readingOfClaim, readingOfUnit } from '../reading';
import { ownNames } from '../selfNames';
import { strongest } from '../strength';
import { weights } from '../weights';
import { unitsAround } from './scale';

/** What a source puts before another thing, or sets aside for it, does not change places with it: «A framfor B» is not «B framfor A», nor does it ask for B. */
export function preference(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const [best] = given.found;
  if (!best || best.coverage < weights.rankedLeast || isFearing(given, claimedPosition(given))) return undefined;
  if (isTurnedByWords(given, { unit: best.unit, matches: best.matches }, [])) return undefined;
  const ours = preferencesIn(text, readingOfClaim(text, claim), claim);
  if (!ours.length && best.coverage < weights.rolesLeast) return undefined;
  for (const unit of unitsAround(given, best.unit)) {
    const theirs = preferencesOf(index, unit);
    if (!theirs.length || holderOf(given, unit)) continue;
    if (!ours.length && isSaidElsewhere(given, best, unit)) continue;
    for (const their of theirs) {
      const conflict = ours.length
        ? ours.map((our) => exchanged(given, unit, our, their)).find((each) => each !== undefined)
        : (surpassed(given, unit, their) ?? setAside(given, unit, their) ?? putFirst(given, unit, their));
      if (conflict) return finding(given, unit, their, conflict);
    }
  }
  return undefined;
}

/** Nearly all of the claim stands in a sentence of another place, which puts nothing aside: what this one sets aside is another matter. */
function isSaidElsewhere({ index, query }: Case, best: Alignment, unit: Unit): boolean {
  if (unit.passage === best.unit.passage || best.own < weights.sureCoverage) return false;
  return align(index, query, unit).own < best.own;
}

const known = new WeakMap<Unit, readonly Preference[]>();

function preferencesOf(index: SourceIndex, unit: Unit): readonly Preference[] {
  const found = known.get(unit) ?? preferencesIn(index.text, readingOfUnit(index, unit), unit.span);
  known.set(unit, found);
  return found;
}

interface Clash {
  readonly claimed: Span;
  readonly doubtful: boolean;
}

function finding(given: Case, unit: Unit, their: Preference, { claimed, doubtful }: Clash): Finding {
  const contrast = {
    claimed: wordsAt(given.text, claimed),
    found: wordsAt(given.index.text, around(given.index.text, their)),
  };
  return contradiction(given, unit, 'roles', contrast, doubtful);
}

/** The pivot with what is set aside and the end of what is preferred to it, from a word on. */
function around(text: string, { preferred, rejected, pivot }: Preference): Span {
  const from = Math.min(pivot.start, Math.max(preferred.start, pivot.start - reach));
  const blank = from > preferred.start ? text.indexOf(' ', from) : -1;
  return { start: blank >= 0 && blank < pivot.start ? blank : from, end: Math.max(rejected.end, pivot.end) };
}

const reach = 60;
/** By how much a word fits one side better than the other. */
const clearly = 0.3;

/** Both rank the same things, the other way round. */
function exchanged(given: Case, unit: Unit, our: Preference, their: Preference): Clash | undefined {
  if (our.dimension !== their.dimension) return undefined;
  const first = leaning(given, unit, our.preferred, their);
  const second = leaning(given, unit, our.rejected, their);
  const span = around(given.text, our);
  if (our.isTurned !== their.isTurned) {
    const isAlike = first.preferred > 0 && second.rejected > 0 && first.rejected + second.preferred === 0;
    return isAlike ? { claimed: span, doubtful: true } : undefined;
  }
  const crossed = first.rejected + second.preferred;
  const straight = first.preferred + second.rejected;
  if (crossed < weights.exchangedMass) return undefined;
  if (crossed >= 2 * straight) return { claimed: span, doubtful: !first.rejected || !second.preferred };
  const isFull = first.rejected >= weights.crossedWeight && second.preferred >= weights.crossedWeight;
  return isFull && !staysBehind(given, unit, our, their) && crossed >= straight * topicShare
    ? { claimed: span, doubtful: false }
    : undefined;
}

/** The word directly behind the pivot is among what the source sets aside too. */
function staysBehind(given: Case, unit: Unit, { rejected }: Preference, their: Preference): boolean {
  const head = given.query.find(inside(rejected));
  return head !== undefined && leaning(given, unit, head, their).rejected > 0;
}

/** The source's own name, which is no word of the query, stands in a stretch. */
function standsIn(given: Case, { words }: Reading, stretch: Span): boolean {
  const names = ownNames(given);
  return words.some((word) => inside(stretch)(word) && (names.has(word.form) || word.form === 'vi'));
}

/** What both speak of stands on the preferred side, whichever way the order goes. */
const topicShare = 0.7;

/** The source's own name weighs as a rare word does. */
const ownWeight = 0.9;

/** Weight of the words of a stretch of the claim that only the preferred, or only the rejected side of the source has. */
function leaning(given: Case, unit: Unit, stretch: Span, their: Preference) {
  let preferred = 0;
  let rejected = 0;
  for (const term of given.query.filter(inside(stretch))) {
    const toFirst = likeness(given, term, unit.terms.filter(inside(their.preferred)));
    const toSecond = likeness(given, term, unit.terms.filter(inside(their.rejected)));
    if (toFirst - toSecond >= clearly) preferred += term.weight * toFirst;
    if (toSecond - toFirst >= clearly) rejected += term.weight * toSecond;
  }
  if (standsIn(given, readingOfClaim(given.text, given.claim), stretch)) {
    if (standsIn(given, readingOfUnit(given.index, unit), their.rejected)) rejected += ownWeight;
  }
  return { preferred, rejected };
}

const superlative =
  /(?<![a-zà-öø-ɏ])(?:(?:den|det|de|dei) (?:beste|viktigste|viktigaste|mest)|best (?:egnet|eigna|egna))(?![a-zà-öø-ɏ])/iu;
const better = /^(?:importance|bedre|betre|hensik|effekt|egnet|egnede|egna|målret|treffs|formål|føremå)$/;

/** What is «den beste» has nothing better beside it: «bedre måter enn A». */
function surpassed(given: Case, unit: Unit, their: Preference): Clash | undefined {
  const { claim, text } = given;
  const words = text.slice(claim.start, claim.end);
  if (their.isTurned || !better.test(their.dimension) || !superlative.test(words) || avoiding.test(words))
    return undefined;
  const { share } = echoOf(given, unit.terms.filter(inside(their.rejected)));
  const ofWanted = echoOf(given, partners(unit, their)).share;
  return share >= weights.sureCoverage && ofWanted <= weights.setAsideShare
    ? { claimed: contentSpan(given), doubtful: false }
    : undefined;
}

/** Words by which a claim speaks of a thing that it does not ask for. */
export const avoiding =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|aldri|neppe|uten|utan|slipp|slepp|unngå|hindr|motvirk|avlast|kritisk|skepti|fritt?a|erstatt|i dag|bort fra|før (?:det|en|ein|man|vi|dei|de)(?![a-zà-öø-ɏ]))/iu;

/** The claim asks for what the source sets aside, and has no word of what the source wants in its place. */
function setAside(given: Case, unit: Unit, their: Preference): Clash | undefined {
  const { claim, text } = given;
  const { stance } = claimedPosition(given);
  if (their.isTurned || their.dimension !== importance || stance !== 'for' || !asks(given)) return undefined;
  if (avoiding.test(text.slice(claim.start, claim.end))) return undefined;
  const means = meansClash(given, unit, their);
  if (means) return means;
  const common = unit.terms.filter(inside(their.preferred));
  const unwanted = unit.terms
    .filter(inside(their.rejected))
    .filter(({ form }) => !common.some((each) => each.form === form));
  const ofUnwanted = echoOf(given, unwanted);
  const ofWanted = echoOf(given, partners(unit, their));
  if (ofUnwanted.covered < weights.crossedWeight || ofUnwanted.share < weights.setAsideShare) return undefined;
  if (ofWanted.share > ofUnwanted.share - clearly || ofWanted.share > weights.setAsideShare) return undefined;
  if (isTurnedRound(given, unit.terms.filter(inside(their.rejected)))) return undefined;
  if (ofUnwanted.covered < weights.exchangedMass && !echoOf(given, common).covered) return undefined;
  return { claimed: contentSpan(given), doubtful: ofUnwanted.share < weights.sureShare };
}

const byMeans = /^\s*(?:ved|gjennom|i form av|som|med)\s/;

/** «A, og ikke ved å B»: a claim that holds nearly all of B asks for A by the very means that the source rules out. */
function meansClash(given: Case, { terms }: Unit, { pivot, rejected }: Preference): Clash | undefined {
  const { index } = given;
  const isDenied = /^(?:ikke|ikkje)$/i.test(index.text.slice(pivot.start, pivot.end));
  if (!isDenied || !byMeans.test(index.text.slice(rejected.start, rejected.end))) return undefined;
  const { share, covered } = echoOf(given, terms.filter(inside(rejected)));
  if (share < weights.setAsideShare || covered < weights.exchangedMass) return undefined;
  return { claimed: contentSpan(given), doubtful: share < weights.sureShare };
}

const first =
  /(?<![a-zà-öø-ɏ])(?:(?:veie|veier|veg|vege|veia) (?:tyngst|mest)|(?:telle|teller|tel|tell) mest|(?:gå|går|gis|få|får|ha|har) (?:foran|føre|forrang|førsteprioritet|forkjørsrett|høyeste prioritet|høgste prioritet)|(?:komme|kommer|kjem|kome|settes|setjast|sette|setje) (?:først|fremst|i første rekke|i første rekkje|øverst)|(?:prioriteres|prioriterast|prioritert) (?:høyest|høgst|først)|(?:styre|styrer|styrast|styres|avgjøre|avgjør|avgjere|avgjer|bestemme|bestemmer|bestemmast)|(?:være|er|vere) (?:styrende|styrande|avgjørende|avgjerande|utslagsgivende|utslagsgivande|retningsgivende|førende|førande|viktigst|det viktigste|bestemmende|bestemmande))(?![a-zà-öø-ɏ])/iu;

/** Words next to the pivot that tell the two sides apart. */
const nearPivot = 2;

/** «A bør veie tyngst» where the source puts B before A, or wards off that A goes before B; the claim has no word of B. */
function putFirst(given: Case, unit: Unit, their: Preference): Clash | undefined {
  const { claim, text } = given;
  const said = text.slice(claim.start, claim.end);
  if (their.dimension !== importance || !first.test(said) || avoiding.test(said)) return undefined;
  const preferred = unit.terms.filter(inside(their.preferred)).slice(-nearPivot);
  const rejected = unit.terms.filter(inside(their.rejected)).slice(0, nearPivot);
  const apart = (side: readonly Term[], other: readonly Term[]) =>
    side.filter(({ form }) => !other.some((each) => each.form === form));
  const [unwanted, wanted] = their.isTurned
    ? [apart(preferred, rejected), apart(rejected, preferred)]
    : [apart(rejected, preferred), apart(preferred, rejected)];
  const ofUnwanted = echoOf(given, unwanted);
  if (ofUnwanted.share < weights.setAsideShare || echoOf(given, wanted).covered > 0) return undefined;
  return ofUnwanted.covered >= leastApart ? { claimed: contentSpan(given), doubtful: true } : undefined;
}

const leastApart = 0.3;

function contentSpan({ claim }: Case): Span {
  return { start: claim.content[0]?.start ?? claim.start, end: claim.content.at(-1)?.end ?? claim.end };
}

/** «færre plasser» beside «og ikke flere plasser»: the claim sets it aside in its own way. */
function isTurnedRound({ query, index }: Case, unwanted: readonly Term[]): boolean {
  return query.some(({ form }) => unwanted.some((term) => index.thesaurus.oppositesOf(form).has(term.form)));
}

/** The claim speaks of what the source sets aside, and of nothing that it wants in its place: a denial there is the source's own. */
export function speaksOfRejected(given: Case, unit: Unit): boolean {
  return preferencesOf(given.index, unit).some((their) => {
    const unwanted = echoOf(given, unit.terms.filter(inside(their.rejected)));
    return unwanted.share >= weights.setAsideShare && echoOf(given, partners(unit, their)).share < clearly;
  });
}

const approving =
  /(?<![a-zà-öø-ɏ])(?:er|være|vere|finner|finn|ser|anser|synes|synest|holder|held|vurderer|kaller|kallar|regner|reknar)(?![a-zà-öø-ɏ])[^.;:]{0,40}(?<![a-zà-öø-ɏ])(?:naturlig|naturleg|rimelig|rimeleg|riktig|rett|greit|fornuftig|ønskelig|ønskjeleg|hensiktsmessig|føremålstenleg|formålstjenlig|bra|fint|positivt|klokt|tjenlig|tenleg|selvsagt|sjølvsagt|ideelt|best|en fordel|ein fordel)(?: å| at|,| om)/iu;

/** The claim gives the source a wish, a demand, a thing to be looked into or found right: «finner det naturlig at». */
function asks({ text, claim }: Case): boolean {
  if (approving.test(text.slice(claim.start, claim.end))) return true;
  const { level } = strongest(text, readingOfClaim(text, claim), claim.content, claim.attitude) ?? { level: 0 };
  return level >= lookedInto;
}

const lookedInto = 1;

/** The words of the preferred side next to the pivot, as many as are set aside: what stands in their place. */
function partners({ terms }: Unit, { preferred, rejected, pivot }: Preference): readonly Term[] {
  const aside = terms.filter(inside(rejected));
  const side = terms.filter(inside(preferred)).filter(({ form }) => !aside.some((each) => each.form === form));
  const count = Math.max(1, aside.length);
  return preferred.end <= pivot.start ? side.slice(-count) : side.slice(0, count);
}

const inside =
  (span: Span) =>
  ({ start }: Span): boolean =>
    span.start <= start && start < span.end;
