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
  /(?<!\p{L})(?:tvil(?:en|ende|ande)?|skepsis(?:en)?|betenkelighet(?:er)?|motforestilling(?:er|ar)?|innvending(?:er|ar)?|motvilje|uvilje|nøl(?:er|ar|ende|ande)|feil|feilaktig|galt|uriktig|usant?|misforstå(?:else|tt|ing)\p{L}{0,4}|mistak|myten?|misvis(?:ende|ande)|villed(?:ende|ande)|illusjon|blindspor|bort|vekk|forlat(?:e|es|ast|t)|slutt(?:e|es|er|ar)? (?:å|med)|slipp(?:e|er|es)?|slepp(?:e|er)?|avvis(?:e|er|es|t|ast)?|forkast(?:e|er|es|ar|ast)?|bestri(?:r|de|des|dast)|tilbakevis(?:e|er|es|ast)|motsatt[e]?|omvendt|motsetning|motsetnad|tvert(?: imot| om)?|uaktuelt?|(?<!(?:ta|tar|tok|tatt|tek|teke|tvert) )i ?mot(?= (?:at|å|som)(?!\p{L})|[,;.:]|$)|stå(?:r)? åpent|stå(?:r)? ope|(?:annet|annen|andre|anna|anna|annan) enn)(?!\p{L})/giu;

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

const equating = /(?<!\p{L})(?:like|lik|likt|minst|samme|same)(?!\p{L})/iu;
const noDifference =
  /(?<!\p{L})(?:ikke|ikkje|neppe|verken|hverken|korkje)(?!\p{L})[^,;:.]{0,60}(?<!\p{L})(?:mer|meir|mindre|flere|fleire|færre|høyere|høgare|lavere|lågare|større|bedre|betre|dårligere|dårlegare|svakere|svakare|sterkere|sterkare|dyrere|dyrare|billigere|billegare|rimeligere|lengre|kortere|kortare|raskere|raskare|lettere|lettare|enklere|enklare|vanskeligere|vanskelegare|oftere|oftare|sjeldnere|sjeldnare|verre|yngre|eldre)(?!\p{L})/iu;

/** «ikke lavere enn» and «minst like høy»: the denial of a difference says that things are equal. */
export function equatesWhatIsDenied({ text, claim, index }: Case, { unit }: Pick<ClausePair, 'unit'>): boolean {
  const ours = text.slice(claim.start, claim.end);
  const theirs = index.text.slice(unit.span.start, unit.span.end);
  return (equating.test(ours) && noDifference.test(theirs)) || (equating.test(theirs) && noDifference.test(ours));
}

const contrasting = /^(?:framfor|fremfor|heller enn|snarere enn|i stedet for|i staden for)/i;
const ranking =
  /(?<!\p{L})(?:enn|framfor|fremfor|foran|vike|viker|rekke|rekkje|heller|hellre|bekostning|kostnad av|før|først|foretrekk\p{L}{0,4}|føretrekk\p{L}{0,4}|prioriter\p{L}{0,4}|i stedet|i staden)(?!\p{L})/iu;

const comparing = /(?<!\p{L})(?:enn|framfor|fremfor|foran|vike|viker|foretrekk\p{L}{0,4}|i stedet|i staden)(?!\p{L})/iu;

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
  /(?<!\p{L})(?:til|av|for|i|på|med|ved|fra|frå|om|uten|utan|hos|mot|under)\s+(?:(?:de|den|det|dei|en|et|ein|ei)\s+)?$/iu;

const excessive = /(?<!\p{L})(?:(?:for|altfor) \p{L}+ til|(?:ikke|ikkje) (?:\p{L}+ ){0,4}til)(?!\p{L})/iu;
const counterfactual =
  /(?<!\p{L})(?:hadde|var)(?!\p{L})[^.;:]{0,80}(?<!\p{L})(?:ville|kunne|skulle)(?!\p{L})|(?<!\p{L})(?:ville|kunne|skulle)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:vært|vore|hatt|blitt|vorte)(?!\p{L})/iu;

/** «for få til at det er lett», «hadde det vært nok, ville det vært lettere»: so it would be, and is not. */
export function isUnreal(text: string, claim: Span, { start }: Span): boolean {
  return excessive.test(text.slice(claim.start, start)) || counterfactual.test(text.slice(claim.start, claim.end));
}

const hindering = /^\s*(?:hindr|utelukk|forby|stans|stopp)/iu;
const hindered = /(?<!\p{L})(?:hindr|utelukk|forby|stans|stopp)\p{L}{0,4}\s+$/iu;
const allTheSame =
  /(?<!\p{L})(?:men|og)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:likevel|allikevel|like fullt|like vel)(?!\p{L})/iu;

/** «det hindrer ikke at …», «det blir ikke billig, men bør likevel …»: the denial is of what stands in the way, and not of the thing. */
function isConceded({ text, claim }: Case, { claimed }: Pick<ClausePair, 'claimed'>): boolean {
  if (!claimed.negated) return false;
  const isOfHindrance = claimed.denials.some(
    ({ start, end }) => hindering.test(text.slice(end, claimed.end)) || hindered.test(text.slice(claimed.start, start)),
  );
  return isOfHindrance || allTheSame.test(text.slice(claimed.end, claim.end));
}

const ended = /(?<!\p{L})(?:etter|når|ved)(?!\p{L})[^,;:.]{0,40}$/iu;

const closeBefore = 45;

/** «etter at prosjektet er slutt» and «etter fullført prosjekt»: when a thing is over, however it ended. */
export function isBehindTheEnd({ text, index }: Case, { term, found }: Match): boolean {
  if (!found) return false;
  const before = (whole: string, { start }: Span) => whole.slice(Math.max(0, start - closeBefore), start);
  return ended.test(before(text, term)) && ended.test(before(index.text, found));
}

/** What looks like a denial is an order of two things, a denied difference, or a concession. */
export function isOtherwiseSaid(given: Case, pair: ClausePair): boolean {
  return ranksWhatIsSetAside(given, pair) || equatesWhatIsDenied(given, pair) || isConceded(given, pair);
}
