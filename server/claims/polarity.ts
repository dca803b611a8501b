import type { Match } from '../evidence/align';
import { overlaps, type Span } from '../text/span';
import { type Case, wordsAt } from './case';
import type { ClausePair } from './pairs';
import type { Position } from './position';
import { type ClauseReading, readingOfClaim } from './reading';
import { weights } from './weights';

/**
 * Nouns, verbs and predicates by which a thing is doubted, called untrue, left or kept away from. They turn what is said of it as a denial
 * does, without being one: «forestillingen om at … må legges bort», «det er en misforståelse at …», «det motsatte av det vi ønsker».
 */
const turning =
  /(?<![a-zà-öø-ɏ])(?:tvil(?:en|ende|ande)?|skepsis(?:en)?|argument(?:et|er|ene|a)? (?:i ?)?mot|grunn(?:en|er|ene)? til (?:ikke|ikkje) å|motargument(?:et|er|ene|a)?|betenkelighet(?:er)?|motforestilling(?:er|ar)?|innvending(?:er|ar)?|motvilje|uvilje|nøl(?:er|ar|ende|ande)|feil|feilaktig|galt|uriktig|usant?|misforstå(?:else|tt|ing)[a-zà-öø-ɏ]{0,4}|mistak|myten?|misvis(?:ende|ande)|villed(?:ende|ande)|illusjon|blindspor|bort|vekk|forlat(?:e|es|ast|t)|slutt(?:e|es|er|ar)? (?:å|med)|slipp(?:e|er|es)?|slepp(?:e|er)?|avvis(?:e|er|es|t|ast)?|forkast(?:e|er|es|ar|ast)?|bestri(?:r|de|des|dast)|tilbakevis(?:e|er|es|ast)|motsatt[e]?|omvendt|motsetning|motsetnad|tvert(?: imot| om)?|uaktuelt?|(?<!(?:ta|tar|tok|tatt|tek|teke|tvert) )i ?mot(?= (?:at|å|som)(?![a-zà-öø-ɏ])|[,;.:]|$)|stå(?:r)? åpent|stå(?:r)? ope|(?:annet|annen|andre|anna|annan) (?:[a-zà-öø-ɏ]{1,20} )?enn)(?![a-zà-öø-ɏ])/giu;

/** True where a text has a word that turns what it speaks of, outside the words that have been counted. */
function turnsBeside(text: string, { start, end }: Span, counted: readonly Span[]): boolean {
  return [...text.slice(start, end).matchAll(turning)].some(({ 0: { length }, index }) => {
    const word = { start: start + index, end: start + index + length };
    return !counted.some((span) => overlaps(span, word));
  });
}

/**
 * Claim or sentence turns what it says by words that no count of denials and no stance has seen: whether they agree cannot be told from
 * these. Words that both have, or that take the stance, are counted.
 */
export function isTurnedByWords(
  { text, claim, index }: Case,
  { matches, unit }: Pick<ClausePair, 'matches' | 'unit'>,
  positions: readonly Position[],
): boolean {
  const cues = positions.flatMap(({ stance, cue, isTaken }) => (cue && (isTaken || stance !== 'for') ? [cue] : []));
  const firm = matches.filter(({ found, strength }) => found && strength >= weights.sharedWord);
  return (
    turnsBeside(text, claim, [...cues, ...firm.map(({ term }) => term)]) ||
    turnsBeside(index.text, unit.span, [...cues, ...firm.flatMap(({ found }) => found ?? [])])
  );
}

const matrixVerb =
  /^(?:er|var|blir|ble|vert|må|bør|burde|kan|vil|skal|har|tror|trur|deler|ønsker|ønskjer|støtter|ser|anser|godtar|regnes|holder|stemmer|vurderes)$/;

/** «et system der …, er ikke noe de ønsker», «at …, tror de ikke på»: the clause behind is of all that stands before it, and denies it. */
export function isDeniedBehind({ text, claim }: Case, { claimed }: Pick<ClausePair, 'claimed'>): boolean {
  if (claimed.negated) return false;
  const { words, clauses } = readingOfClaim(text, claim);
  const next = clauses.find(({ start }) => start >= claimed.end);
  if (!next?.negated || !/^\s*,\s*$/.test(text.slice(claimed.end, next.start))) return false;
  return matrixVerb.test(words.find(({ start }) => start >= next.start)?.form ?? '');
}

const equating = /(?<![a-zà-öø-ɏ])(?:like|lik|likt|minst|samme|same)(?![a-zà-öø-ɏ])/iu;
const noDifference =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|uten at|utan at|neppe|ingen|inga|verken|hverken|korkje)(?![a-zà-öø-ɏ])[^,;:.]{0,60}(?<![a-zà-öø-ɏ])(?:mer|meir|mindre|flere|fleire|færre|høyere|høgare|lavere|lågare|større|bedre|betre|dårligere|dårlegare|svakere|svakare|sterkere|sterkare|dyrere|dyrare|billigere|billegare|rimeligere|lengre|kortere|kortare|raskere|raskare|lettere|lettare|enklere|enklare|vanskeligere|vanskelegare|oftere|oftare|sjeldnere|sjeldnare|verre|yngre|eldre)(?![a-zà-öø-ɏ])/iu;

/** «ikke lavere enn» and «minst like høy»: the denial of a difference says that things are equal. */
export function equatesWhatIsDenied({ text, claim, index }: Case, { unit }: Pick<ClausePair, 'unit'>): boolean {
  const ours = text.slice(claim.start, claim.end);
  const theirs = index.text.slice(unit.span.start, unit.span.end);
  return (equating.test(ours) && noDifference.test(theirs)) || (equating.test(theirs) && noDifference.test(ours));
}

const contrasting = /^(?:framfor|fremfor|heller enn|snarere enn|i stedet for|i staden for)/i;
const ranking =
  /(?<![a-zà-öø-ɏ])(?:enn|framfor|fremfor|foran|vike|viker|rekke|rekkje|heller|hellre|bekostning|kostnad av|før|først|foretrekk[a-zà-öø-ɏ]{0,4}|føretrekk[a-zà-öø-ɏ]{0,4}|prioriter[a-zà-öø-ɏ]{0,4}|i stedet|i staden)(?![a-zà-öø-ɏ])/iu;

/** Words that put one thing before another. */
export const comparing =
  /(?<![a-zà-öø-ɏ])(?:enn|framfor|fremfor|foran|vike|viker|foretrekk[a-zà-öø-ɏ]{0,4}|i stedet|i staden)(?![a-zà-öø-ɏ])/iu;

/** A part is denied only as what another is put before, and the other text ranks the two in words of its own: the order is no denial. */
function ranksWhatIsSetAside({ text, claim, index }: Case, { found, unit }: ClausePair): boolean {
  const isContrast = (whole: string, { start, end, negated }: ClauseReading) =>
    negated && contrasting.test(whole.slice(start, end));
  if (isContrast(index.text, found)) return ranking.test(text.slice(claim.start, claim.end));
  const isOurs = readingOfClaim(text, claim).clauses.some((clause) => isContrast(text, clause));
  return isOurs && comparing.test(index.text.slice(unit.span.start, unit.span.end));
}

/** Both texts put one thing before another: a denial of the one may be no more than its place in the order. */
export function ranksToo({ text, claim, index }: Case, { unit }: Pick<ClausePair, 'unit'>): boolean {
  return (
    ranking.test(text.slice(claim.start, claim.end)) && comparing.test(index.text.slice(unit.span.start, unit.span.end))
  );
}

/** «god infrastruktur» beside «uten penger til infrastruktur står tilbudet svakere»: the source's word is of its noun, the claim's of another. */
export function isOfOtherNoun(
  { text, claim, index }: Case,
  { all, unit }: Pick<ClausePair, 'all' | 'unit'>,
  ours: Span,
  theirs: Span,
): boolean {
  const noun = unit.terms.find(({ start }) => start >= theirs.end);
  if (!noun || /\s/.test(wordsAt(index.text, theirs)) || index.text.slice(theirs.end, noun.start).trim()) return false;
  const own = all.find(({ found, strength }) => found?.start === noun.start && strength >= weights.sharedWord);
  if (!own || (own.term.start >= ours.end && !text.slice(ours.end, own.term.start).trim())) return false;
  const clause = readingOfClaim(text, claim).clauses.find((each) => overlaps(each, ours));
  return !clause || !overlaps(clause, own.term) || governed.test(text.slice(clause.start, own.term.start));
}

const governed =
  /(?<![a-zà-öø-ɏ])(?:til|av|for|i|på|med|ved|fra|frå|om|uten|utan|hos|mot|under)\s+(?:(?:de|den|det|dei|en|et|ein|ei)\s+)?$/iu;

const excessive =
  /(?<![a-zà-öø-ɏ])(?:(?:for|altfor) [a-zà-öø-ɏ]+ til|(?:ikke|ikkje) (?:[a-zà-öø-ɏ]+ ){0,4}til)(?![a-zà-öø-ɏ])/iu;
const counterfactual =
  /(?<![a-zà-öø-ɏ])(?:hadde|var)(?![a-zà-öø-ɏ])[^.;:]{0,80}(?<![a-zà-öø-ɏ])(?:ville|kunne|skulle)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:ville|kunne|skulle)(?![a-zà-öø-ɏ])[^.;:]{0,60}(?<![a-zà-öø-ɏ])(?:vært|vore|hatt|blitt|vorte|gitt|gjeve|gjort|fått|gått|kommet|kome|tatt|teke)(?![a-zà-öø-ɏ])/iu;

const needing =
  /^[^,;:.]{0,60}(?<![a-zà-öø-ɏ])(?:krev(?:er|jer|st)|fordr(?:er|ar)|forutsetter|føreset|treng(?:er|s|st)?|avheng[a-zà-öø-ɏ]{0,3})(?![a-zà-öø-ɏ])/iu;

const important =
  /^[^,;:.]{0,60}(?<![a-zà-öø-ɏ])(?:er|blir|vert|anses|regnes|ses) (?:[a-zà-öø-ɏ]{1,20} ){0,4}(?:viktig|viktige|avgjørende|avgjerande|nødvendig|nødvendige|naudsynt|naudsynte|vesentlig|vesentleg|sentral|sentralt|påkrevd|påkravd|en forutsetning|ein føresetnad|et krav|eit krav)(?![a-zà-öø-ɏ])/iu;

/** «god belysning er viktig», «god belysning krever»: it is asked for, and not said to be there. */
export function isNeeded(text: string, within: Span, { end }: Span): boolean {
  const behind = text.slice(end, within.end);
  return needing.test(behind) || important.test(behind);
}

/** «for få til at det er lett», «hadde det vært nok, ville det vært lettere», «god opplæring krever»: so it would be, and is not said to be. */
export function isUnreal(text: string, claim: Span, { start, end }: Span): boolean {
  return (
    excessive.test(text.slice(claim.start, start)) ||
    needing.test(text.slice(end, claim.end)) ||
    counterfactual.test(text.slice(claim.start, claim.end))
  );
}

const hypothetical =
  /^[^a-zà-öø-ɏ]*(?:får|gis|gjeves|kan|slipper|slepp|blir|vert|skulle|hvis|viss|dersom|når)(?![a-zà-öø-ɏ])[^.;:]{5,160},\s+(?:så\s+)?(?:blir|vert|vil|kan|får|er|slipper|slepp|bør|må|skal)(?![a-zà-öø-ɏ])/iu;

const comesOf =
  /(?<![a-zà-öø-ɏ])(?:blir|vert|bli|får|få|gir|gjev|gi|gje)(?![a-zà-öø-ɏ])[^,.;:]{3,80},?\s(?:hvis|viss|dersom|når|om bare|om berre|såfremt|straks|med en gang|forutsatt at|føresett at)(?![a-zà-öø-ɏ])/iu;

/** «Får de bytte, blir det plass til flere», «det blir plass til flere hvis de får bytte»: what would come of a thing, and not how it is. */
export function isHypothetical(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return hypothetical.test(words) || comesOf.test(words);
}

const warding =
  /(?<![a-zà-öø-ɏ])(?:advar[a-zà-öø-ɏ]{0,3}|åtvar[a-zà-öø-ɏ]{0,3}|frarå[a-zà-öø-ɏ]{0,3}|avvis[a-zà-öø-ɏ]{0,3}|frykt[a-zà-öø-ɏ]{0,3}|unngå[a-zà-öø-ɏ]{0,2}|hindr[a-zà-öø-ɏ]{0,3}|motvirk[a-zà-öø-ɏ]{0,3}|(?:er|går|gå|stiller seg|seg) (?:i ?mot|mot))(?![a-zà-öø-ɏ])[^,;:.]{0,60}$/iu;

/** «advarer mot å gjøre det frivillig»: what is warded off is not how things are to be. */
export function isWardedOff(text: string, within: Span, { start }: Span): boolean {
  return warding.test(text.slice(within.start, start));
}

const unwished =
  /(?<![a-zà-öø-ɏ])(?:vil|ønsker|ønskjer|ønske|bør|skal)\s(?:[a-zà-öø-ɏ]{1,20}\s){0,2}(?:ikke|ikkje) (?!bare|berre|lenger|lengre|nødvendigvis)[^,;:.]{0,60}$/iu;

/** «vil ikke gjøre det frivillig»: what is not wished for is not how things are to be. */
export function isUnwished(text: string, within: Span, { start }: Span): boolean {
  return unwished.test(text.slice(within.start, start));
}

const hindering = /^\s*(?:hindr|utelukk|forby|stans|stopp)/iu;
const hindered = /(?<![a-zà-öø-ɏ])(?:hindr|utelukk|forby|stans|stopp)[a-zà-öø-ɏ]{0,4}\s+$/iu;
const allTheSame =
  /(?<![a-zà-öø-ɏ])(?:men|og)(?![a-zà-öø-ɏ])[^.;:]{0,60}(?<![a-zà-öø-ɏ])(?:likevel|allikevel|like fullt|like vel)(?![a-zà-öø-ɏ])/iu;

/** «det hindrer ikke at …», «det blir ikke billig, men bør likevel …»: the denial is of what stands in the way, and not of the thing. */
function isConceded({ text, claim }: Case, { claimed }: Pick<ClausePair, 'claimed'>): boolean {
  if (!claimed.negated) return false;
  const isOfHindrance = claimed.denials.some(
    ({ start, end }) => hindering.test(text.slice(end, claimed.end)) || hindered.test(text.slice(claimed.start, start)),
  );
  return isOfHindrance || allTheSame.test(text.slice(claimed.end, claim.end));
}

const ended = /(?<![a-zà-öø-ɏ])(?:etter|når|ved)(?![a-zà-öø-ɏ])[^,;:.]{0,40}$/iu;

const closeBefore = 45;

/** «etter at prosjektet er slutt» and «etter fullført prosjekt»: when a thing is over, however it ended. */
export function isBehindTheEnd({ text, index }: Case, { term, found }: Match): boolean {
  if (!found) return false;
  const before = (whole: string, { start }: Span) => whole.slice(Math.max(0, start - closeBefore), start);
  return ended.test(before(text, term)) && ended.test(before(index.text, found));
}

/** What looks like a denial is an order of two things, a denied difference, a concession, a limit, or a condition seen from its other side. */
export function isOtherwiseSaid(given: Case, pair: ClausePair): boolean {
  return (
    isTime(given, pair) ||
    ranksWhatIsSetAside(given, pair) ||
    equatesWhatIsDenied(given, pair) ||
    isConceded(given, pair) ||
    limitsToo(given, pair) ||
    endsWhatWas(given, pair) ||
    isOfLack(given, pair) ||
    isTurnedCondition(given, pair) ||
    waitsFor(given, pair) ||
    waitsToo(given, pair) ||
    bansToo(given, pair)
  );
}

const notAll =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje)(?![a-zà-öø-ɏ])[^,;:.]{0,20}(?<![a-zà-öø-ɏ])(?:hele|heile|alle|alltid|overalt|samtlige|samtlege)(?![a-zà-öø-ɏ])/iu;

/** «ikke hele døgnet» beside «bare i rushtiden»: the denial of the whole is a limit. */
function limitsToo({ text }: Case, { claimed, found }: ClausePair): boolean {
  return found.limit === 'only' && claimed.negated && notAll.test(text.slice(claimed.start, claimed.end));
}

const noLonger = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje) (?:lenger|lengre|lengst)(?![a-zà-öø-ɏ])/iu;
const changing =
  /(?<![a-zà-öø-ɏ])(?:fra|frå|overta[a-zà-öø-ɏ]{0,2}|over|flytt[a-zà-öø-ɏ]{0,3}|overfør[a-zà-öø-ɏ]{0,3}|fase[a-zà-öø-ɏ]{0,2}|tidligere|tidlegare|opprinnelig|opphavleg|hittil|før)(?![a-zà-öø-ɏ])/iu;

/** «ikke lenger» beside «fra A til B», «tidligere»: what was is over, and was not denied. */
export function endsWhatWas({ text, claim, index }: Case, { unit }: Pick<ClausePair, 'unit'>): boolean {
  return (
    noLonger.test(text.slice(claim.start, claim.end)) && changing.test(index.text.slice(unit.span.start, unit.span.end))
  );
}

const elliptic = /^(?:men|og) (?:ikke|ikkje)(?![a-zà-öø-ɏ])/iu;
const lack =
  /(?<![a-zà-öø-ɏ])(?:svikt[a-zà-öø-ɏ]{0,3}|mangl[a-zà-öø-ɏ]{0,3}|dårlig[a-zà-öø-ɏ]{0,3}|dårleg[a-zà-öø-ɏ]{0,3}|svak[a-zà-öø-ɏ]{0,4}|problem[a-zà-öø-ɏ]{0,5}|utfordr[a-zà-öø-ɏ]{0,4}|vansk[a-zà-öø-ɏ]{0,5}|krevende|krevjande|for (?:lite|liten|få))(?![a-zà-öø-ɏ])/iu;

/** «svikter i det daglige, men ikke overordnet»: what is denied there is the lack before it. */
function isOfLack({ text, claim }: Case, { claimed }: ClausePair): boolean {
  return elliptic.test(text.slice(claimed.start, claimed.end)) && lack.test(text.slice(claim.start, claimed.start));
}

const conditionDenied =
  /^(?:(?:dersom|hvis|viss|om|når)(?![a-zà-öø-ɏ])[^,;:.]{0,60}|(?:får|går|blir|kommer|kjem|er|har|skjer|lykkes|gir|gjev|kan|vil) )(?:ikke|ikkje)(?![a-zà-öø-ɏ])/iu;
const conditional =
  /(?<![a-zà-öø-ɏ])(?:dersom|hvis|viss|forutsatt|føresett|forutsetning|føresetnad|betinget|betinga|vilkår|såfremt|så lenge|bare|berre|kun|krev[a-zà-öø-ɏ]{0,4}|uten|utan)(?![a-zà-öø-ɏ])/iu;

/** «går ikke pengene dit, støtter de det ikke» beside «støtter det, forutsatt at pengene går dit»: the same condition from its other side. */
function isTurnedCondition({ text, claim, index }: Case, { unit }: ClausePair): boolean {
  return (
    readingOfClaim(text, claim).clauses.some(
      ({ negated, start, end }) => negated && conditionDenied.test(text.slice(start, end)),
    ) && conditional.test(index.text.slice(unit.span.start, unit.span.end))
  );
}

const notBefore =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje)(?![a-zà-öø-ɏ])[^.;:]{0,80}(?<![a-zà-öø-ɏ])(?:før|uten at|utan at|med mindre)(?![a-zà-öø-ɏ])/iu;

/** «ikke A før B er på plass» asks for B first; it does not reject A. */
function waitsFor({ text, claim }: Case, { claimed, found }: ClausePair): boolean {
  return claimed.negated && !found.negated && notBefore.test(text.slice(claim.start, claim.end));
}

const before = /(?<![a-zà-öø-ɏ])(?:før|tidligere enn|tidlegare enn)(?![a-zà-öø-ɏ])/iu;
const earliest =
  /(?<![a-zà-öø-ɏ])(?:tidligst|tidlegast|først|fyrst|fra|frå|etter|vente|venter|ventar|utsett\S{0,4}|utset\S{0,4})(?![a-zà-öø-ɏ])/iu;

/** «vil ikke at loven skal tre i kraft før 2027» beside «tidligst i 2027»: what is said no to is the time before. */
export function waitsToo({ text, claim, index }: Case, { unit }: Pick<ClausePair, 'unit'>): boolean {
  const said = index.text.slice(unit.span.start, unit.span.end);
  return before.test(text.slice(claim.start, claim.end)) && earliest.test(said) && !before.test(said);
}

const ban = /(?<![a-zà-öø-ɏ])(?:forby|forbu|forbod|forbød)/iu;
const noLeave =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|aldri)(?![a-zà-öø-ɏ])[^,;:.]{0,40}(?<![a-zà-öø-ɏ])(?:lov|lovlig|lovleg|tillat[a-zà-öø-ɏ]{0,3}|adgang|høve|anledning|åpnes|opnast|kunne|gis løyve|skje|drives|drivast)(?![a-zà-öø-ɏ])/iu;

/** «vil forby oppdrett» beside «det bør ikke være lov å drive oppdrett»: what is banned is not allowed. */
function bansToo({ text, claim, index }: Case, { claimed, unit }: ClausePair): boolean {
  if (claimed.negated || !ban.test(text.slice(claim.start, claim.end))) return false;
  return noLeave.test(index.text.slice(unit.span.start, unit.span.end));
}

const time = /^(?:når|da|idet|mens|medan|før|etter at|inntil)\s/i;

/** «… i liten grad, når planene lages»: a clause of time says when, and the denial of what the source says of it is another clause's. */
function isTime({ text }: Case, { claimed }: ClausePair): boolean {
  return !claimed.negated && time.test(text.slice(claimed.start, claimed.end));
}
