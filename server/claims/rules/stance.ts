import { type Alignment, rank } from '../../evidence/align';
import { overlaps, type Span } from '../../text/span';
import { asksFor, fearsWhatMayCome, putsBehind, rejectsLack } from '../asked';
import { type Case, type Finding, turnedStance } from '../case';
import { keeps } from '../guarded';
import type { Stance } from '../model';
import { isOfOtherHalf } from '../otherHalf';
import { type ClausePair, pairClauses } from '../pairs';
import { endsWhatWas, equatesWhatIsDenied, isTurnedByWords, ranksToo, waitsToo } from '../polarity';
import { claimedPosition, type Position, positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { sideOf } from '../removal';
import { namesOtherDuty, standingsIn } from '../states';
import { weights } from '../weights';
import { isDescribedAlike } from './scale';

/**
 * The stance that the claim gives to the source is the one the source takes to the same content. Support and rejection exclude
 * each other, and so do either of them and doubt; a rejection of what is denied is support («støtter ikke at … ikke»).
 */
export function stance(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.plainStanceLeast) return undefined;
  const claimed = claimedPosition(given, best);
  const found = positionOf(given, best, claimed);
  const isPlainly = takesPlainly(claimed) && takesPlainly(found);
  if (best.coverage < weights.stanceLeast && !(isPlainly && best.own >= weights.plainStanceLeast)) return undefined;
  if (claimed.reports) return undefined;
  if (massOf(best) < leastMass(best, claimed, isPlainly)) return undefined;
  if (
    found.holder ||
    !(excludes(claimed, found) || praisesFaulted(given, claimed, found)) ||
    rejectsUnsaid(given, claimed, found)
  )
    return undefined;
  if (isOfNothing(best, claimed) || isOfCondition(given, claimed) || isOfOtherHalf(given, best, claimed))
    return undefined;
  const pairs = pairClauses(given, best);
  const isAsked = !found.isTaken && asksFor(given, best, claimed, pairs);
  if (!found.isTaken && !isAsked && (fearsWhatMayCome(given, best, claimed) || !isPlain(given, best, claimed)))
    return undefined;
  // On less, nothing but the stance may differ.
  const isBare = ({ claimed: ours, found: theirs }: ClausePair) =>
    !(ours.negated || ours.limit || theirs.negated || theirs.limit);
  if (best.coverage < weights.stanceLeast && !pairs.every(isBare)) return undefined;
  if (
    isTurned(pairs) ||
    isSetAside(given, best, pairs) ||
    isOpposed(best, claimed) ||
    doubtsToo(given, best, claimed, found) ||
    hindersToo(given, found)
  )
    return undefined;
  if (agreesElsewhere(given, best, claimed) || weighsToo(given, best, claimed, found)) return undefined;
  if (claimed.stance === 'unsure' && !isPlainly && isDescribedAlike(given, best.unit)) return undefined;
  if (isTurnedByWords(given, best, [claimed, found]) || isOfOtherDuty(given, best)) return undefined;
  if (claimed.stance === 'against' && putsBehind(given, best, found)) return undefined;
  if (claimed.stance === 'against' && (ranksToo(given, best) || endsWhatWas(given, best) || waitsToo(given, best)))
    return undefined;
  if (found.stance === 'against' && equatesWhatIsDenied(given, best)) return undefined;
  const share = shareOf(pairs, found.isEvaluation || isDivided(given, best));
  if (share < weights.stanceShare) return undefined;
  const isSure =
    claimed.isTaken &&
    best.own >= weights.sureCoverage &&
    shareOf(pairs, true) >= weights.sureShare &&
    found.isTaken &&
    !(found.isEvaluation && claimed.isWary) &&
    !isMixed(given, best, found);
  const units = found.taken ? [found.taken, best.unit] : [best.unit];
  return turnedStance(given, units, [asStance(claimed), asStance(found)], found.cue ?? best.unit.span, !isSure);
}

/** «det ser de på som en dårligere løsning»: the sentence shares nothing with the claim but words of the stance itself. */
function isOfNothing({ matches }: Alignment, { cue }: Position): boolean {
  return !matches.some(
    ({ term, found }) => found && term.weight >= weights.opposedWeight && !(cue && overlaps(cue, term)),
  );
}

const conditional = /^(?:når|dersom|hvis|viss|om|såfremt|såframt|så lenge|med mindre)(?![a-zà-öø-ɏ])/iu;

/** «bør gis når partene er enige»: whose agreement a thing hangs on is not who holds the claim. */
function isOfCondition({ claim, text }: Case, { cue }: Position): boolean {
  if (claim.attitude || !cue) return false;
  const clause = readingOfClaim(text, claim).clauses.find((each) => overlaps(each, cue));
  return clause !== undefined && conditional.test(text.slice(clause.start, clause.end));
}

/** «vil ikke at det skal være frivillig» beside «støtter plikten». */
function isOfOtherDuty({ text, claim, index }: Case, { unit }: Alignment): boolean {
  return namesOtherDuty(
    standingsIn(text, readingOfClaim(text, claim)),
    standingsIn(index.text, readingOfUnit(index, unit)),
  );
}

const possible =
  /(?<![a-zà-öø-ɏ])(?:kan|kunne|kanskje|muligens|moglegvis|trolig|truleg|om (?:den|det|de|dei) skal|hvis|viss|dersom)(?![a-zà-öø-ɏ])/iu;
const refusing = new Set<Position['stance']>(['unsure', 'against']);

/** Without a word of stance: «A bør beholdes» agrees to «går imot at A fjernes», and «A kan gi B» to «usikker på om A vil gi B». */
function rejectsUnsaid({ claim, text }: Case, { isTaken }: Position, { stance }: Position): boolean {
  if (isTaken || !refusing.has(stance)) return false;
  return keeps(text, claim) || (stance === 'unsure' && possible.test(text.slice(claim.start, claim.end)));
}

/** By words that do nothing else: «går inn for», «er usikker på», not «godt». */
function takesPlainly({ isTaken, isEvaluation, stance, cue }: Position): boolean {
  return isTaken && !isEvaluation && cue !== undefined && stance !== 'none';
}

/** Words that only report («det vil si») are no stance to what a sentence of the respondent's own says. */
function positionOf(given: Case, best: Alignment, claimed: Position): Position {
  const found = sideOf(given, best, claimed);
  if (found.stance !== 'report' || found.holder || best.own < weights.wholly) return found;
  return { stance: 'for', strength: 3, isTaken: false, isEvaluation: false, isWary: false };
}

/** How much of the claim's clauses their sentence has, or the clause of it that says most; the heavier ones counting more. */
function shareOf(pairs: readonly ClausePair[], byClause: boolean): number {
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  return total
    ? pairs.reduce((sum, { share, whole, weight }) => sum + (byClause ? share : whole) * weight, 0) / total
    : 0;
}

const dividing = /^(?:men|mens|medan|imidlertid|derimot|likevel)$/;

/** «…, men …»: a stance in the one half of the sentence says nothing of the other. */
function isDivided({ index }: Case, { unit }: Alignment): boolean {
  return readingOfUnit(index, unit).words.some(({ form }) => dividing.test(form));
}

/** A word that both have stands in a clause that the source denies, and in none that the claim denies. */
function isSetAside({ index }: Case, { unit, matches }: Alignment, pairs: readonly ClausePair[]): boolean {
  const denied = readingOfUnit(index, unit).clauses.filter(({ negated }) => negated);
  const inside = ({ start }: Span, { start: from, end }: Span) => from <= start && start < end;
  return matches.some(
    ({ found, term, strength }) =>
      found !== undefined &&
      strength >= weights.sameWord &&
      term.weight >= weights.tellingWeight &&
      denied.some((clause) => inside(found, clause)) &&
      !pairs.some(({ claimed }) => claimed.negated && inside(term, claimed)),
  );
}

/** A clause is denied in the one text only, or limited and not only limited: it is not the stance that differs. */
function isTurned(pairs: readonly ClausePair[]): boolean {
  return pairs.some(
    ({ share, weight, claimed: ours, found: theirs }) =>
      (ours.negated !== theirs.negated && (share >= weights.clauseShare || ours.negated) && weight > 0) ||
      (theirs.limit === 'notOnly' && ours.limit !== 'notOnly'),
  );
}

const denying = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|inga)(?![a-zà-öø-ɏ])/iu;

/** «liker tanken, men spør om …» */
const goesOnToAsk =
  /(?<![a-zà-öø-ɏ])(?:men|samtidig|likevel)\s(?:[a-zà-öø-ɏ]{1,20}\s){0,3}(?:spør|spurte|spurde|lurer|lurar|undres|undrar|undrast|tviler|tvilar)(?![a-zà-öø-ɏ])/iu;

/** The claim names a doubt or an objection of its own beside what it says the source backs. */
function doubtsToo({ claim, text, index }: Case, { unit }: Alignment, claimed: Position, found: Position): boolean {
  if (claimed.stance !== 'for' || found.stance === 'for') return false;
  const isDenied = readingOfUnit(index, unit).clauses.some(({ negated }) => negated);
  if (!claimed.isTaken && !isDenied && denying.test(text.slice(claim.start, claim.end))) return true;
  if (goesOnToAsk.test(text.slice(claim.start, claim.sentence.end))) return true;
  return readingOfClaim(text, claim).hints.some(
    ({ value, start, end }) => doubting.has(value.stance) && !(claimed.cue && overlaps(claimed.cue, { start, end })),
  );
}

const hindrance =
  /(?<![a-zà-öø-ɏ])(?:vanskelig|vanskeleg|hindr|hinder|hemm|svekk|motvirk|undergrav|stå(?:r)? i ve|tru(?:er|ar|ssel)|forsink|brems|skad|ødelegg|øydelegg|gå(?:r)? ut ?over|i strid)/iu;

/** «Dette vil motarbeide målet» beside «det blir vanskeligere å nå målet»: what a thing works against, it hinders. */
function hindersToo({ claim, text, index }: Case, { cue, stance }: Position): boolean {
  if (stance !== 'against' || !cue || !/^motarbeid/iu.test(index.text.slice(cue.start, cue.end))) return false;
  return hindrance.test(text.slice(claim.start, claim.end));
}

const approving = new Set(['for']);
const rejecting = new Set(['against', 'criticise']);

/**
 * «Forslaget er godt, men spørsmålet er om …»: the sentence weighs. A claim that doubts gives the one half; one that backs may give the other, where
 * the source takes up what it said before.
 */
function weighsToo({ index }: Case, best: Alignment, claimed: Position, found: Position): boolean {
  if (claimed.stance === 'for' ? !found.taken : found.stance !== 'for') return false;
  const { words, stances } = readingOfUnit(index, found.taken ?? best.unit);
  if (!words.some(({ form }) => dividing.test(form))) return false;
  const has = (sides: ReadonlySet<string>) => stances.some(({ value }) => sides.has(value.stance));
  if (claimed.stance === 'against' && !claimed.isWary) return has(rejecting);
  return has(doubting) && (claimed.stance !== 'for' || has(approving));
}

/** Another sentence that says nearly as much of the claim, or by itself no less, takes the stance that the claim gives. */
function agreesElsewhere(given: Case, best: Alignment, claimed: Position): boolean {
  return given.found.some((each) => {
    const isNear = rank(each) >= weights.nearly * rank(best) && each.own >= weights.nearly * best.own;
    if (each === best || (!isNear && each.own < best.own)) return false;
    const { stance, isTaken, isEvaluation, holder } = positionIn(given, each);
    return isTaken && !isEvaluation && !holder && stance === claimed.stance;
  });
}

/** «Forslaget er godt, men …»: the sentence weighs, and the claim may give its other half. */
function isMixed(given: Case, best: Alignment, found: Position): boolean {
  const other = found.stance === 'for' ? doubting : backing;
  return (
    isDivided(given, best) &&
    readingOfUnit(given.index, best.unit).stances.some(
      ({ value, start, end }) => other.has(value.stance) && !(found.cue && overlaps(found.cue, { start, end })),
    )
  );
}

/** Weight of the claim's words that the sentence has. */
function massOf({ matches }: Alignment): number {
  return matches.reduce((sum, { found, term, strength }) => (found ? sum + term.weight * strength : sum), 0);
}

const backing = new Set(['for', 'propose']);
const doubting = new Set(['unsure', 'against', 'criticise', 'reserved', 'none']);

/** Who finds fault with how a thing is, says that it is so. */
const fault = /kriti/iu;
const conceding =
  /(?<![a-zà-öø-ɏ])(?:enda|endå|til tross|trass i|til tross for|selv om|sjølv om|enskjønt|uten (?:å|at)|utan (?:å|at))(?![a-zà-öø-ɏ])/iu;

const weakened =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje) (?:nødvendigvis|naudsynleg|uten videre|utan vidare|alltid|automatisk|selvsagt|sjølvsagt|i seg selv|i seg sjølv)(?![a-zà-öø-ɏ])/iu;

/** The source states without any sign of doubt what the claim says it doubts or rejects. */
function isPlain(given: Case, { unit, own }: Alignment, claimed: Position): boolean {
  const { index } = given;
  if (!claimed.cue || own < weights.plainLeast) return false;
  const units = [unit, index.units[unit.index + 1]].filter((each) => each?.passage === unit.passage);
  if (claimed.stance === 'against' && rejectsLack(given, claimed)) return false;
  const said = index.text.slice(unit.span.start, unit.span.end);
  if (fault.test(given.text.slice(claimed.cue.start, claimed.cue.end)) || conceding.test(said)) return false;
  if (claimed.stance === 'unsure' && weakened.test(said)) return false;
  return units.every((each) => {
    if (!each) return true;
    const { hints, clauses } = readingOfUnit(index, each);
    return (
      !hints.some(({ value }) => doubting.has(value.stance)) && !clauses.some(({ negated, limit }) => negated || limit)
    );
  });
}

/** A content word stands against its opposite, the words of the stance apart. */
function isOpposed({ matches }: Alignment, { cue }: Position): boolean {
  return matches.some(
    ({ opposed, term }) => opposed && term.weight >= weights.opposedWeight && !(cue && overlaps(cue, term)),
  );
}

/** Less will do where the sentence has all that weighs in the claim, word for word, and both take a stance by words that do nothing else. */
function leastMass({ matches, own }: Alignment, { isTaken, cue }: Position, isPlainly: boolean): number {
  const heavy = matches.filter(({ term }) => term.weight >= weights.tellingWeight && !(cue && overlaps(cue, term)));
  const isAll = heavy.length > 0 && heavy.every(({ found, strength }) => found && strength >= weights.sameWord);
  if (isPlainly && isAll) return weights.allMass;
  return isTaken && own >= weights.wholly ? weights.shortMass : weights.stanceMass;
}

const praise =
  /velk|(?<![a-zà-öø-ɏ])ros|fornøy|nøgd|tilfreds|gled|applau|skry|berøm|lovpris|lovord|hyll|pris på|honnør/iu;

/** What is welcomed or praised as it is, is not what the source finds fault with; to back a thing and to miss it may be one. */
function praisesFaulted({ text }: Case, { stance, cue }: Position, found: Position): boolean {
  if (stance !== 'for' || found.stance !== 'criticise' || found.isEvaluation || !cue) return false;
  return praise.test(text.slice(cue.start, cue.end));
}

function excludes(claimed: Position, found: Position): boolean {
  if (found.stance === 'unsure') return claimed.stance === 'for' || (claimed.stance === 'against' && !claimed.isWary);
  if (found.stance === 'against') return claimed.stance === 'for' || (claimed.stance === 'unsure' && !found.isWary);
  if (found.stance === 'for') return claimed.stance === 'against' || claimed.stance === 'unsure';
  return found.stance === 'reserved' && claimed.stance === 'against' && !claimed.isWary;
}

function asStance({ stance }: Position): Stance {
  return stance === 'criticise' ? 'against' : stance;
}
