import type { Match } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { overlaps, type Span } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import {
  asksOnly,
  isBarelyDenied,
  isDescriptive,
  isLocated,
  isOfOthers,
  isOrderedAlike,
  isReservedToo,
  isSoleToo,
  isUnharmed,
  lacksToo,
  saysCueToo,
  saysLittleToo,
  speaksPlainly,
} from '../denial';
import { figuresAt, figuresOf, isOfRest, isSame } from '../figures';
import { holderOf } from '../holder';
import type { Conflict } from '../model';
import { type ClausePair, oppositesIn, pairAround } from '../pairs';
import {
  isBehindTheEnd,
  isDeniedBehind,
  isNeeded,
  isOfOtherNoun,
  isOtherwiseSaid,
  isTurnedByWords,
  isUnreal,
} from '../polarity';
import { claimedPosition, isFearing, type Position, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { sideOf } from '../removal';
import { scopesIn } from '../scope';
import { isUndoneAlike, standingsIn } from '../states';
import { isAim } from '../strength';
import { weights } from '../weights';
import { isOfNeed, measuresAlike } from './degree';
import { speaksOfRejected } from './preference';
import { isShareOfRest } from './proportion';
import { describesAlike } from './scale';
import { votesAlike } from './vote';

/**
 * A clause is denied in both texts or in neither. Denials are counted in the aligned clauses alone; each word that stands in the
 * place of its opposite turns the clause once more, and so does a stance against it.
 */
export function negation(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.negationOwn) return undefined;
  const claimed = claimedPosition(given, best);
  const found = sideOf(given, best, claimed);
  if (claimed.stance === 'none' || isFearing(given, claimed) || describesAlike(given, best.unit)) return undefined;
  const pairs = pairAround(given, best);
  for (const pair of pairs) {
    const isAligned =
      pair.share >= weights.clauseShare || (pair.whole >= weights.wholeShare && isPositive(given, pair));
    const isOthers = pair.unit === best.unit ? found.holder : holderOf(given, pair.unit);
    if (!isAligned || isOthers || (pair.weight < weights.clauseWeight && !oppositesIn(pair).length)) continue;
    if (
      deniesBound(given, pair) ||
      isOfOtherFigure(given, pair) ||
      isShareOfRest(given, pair) ||
      votesAlike(given, pair.unit)
    )
      continue;
    if (isContraposed(given, pair)) continue;
    const conflict = conflictOf(given, pair, isDenied(given, pair, pairs), claimed, found);
    if (!conflict || (pair.claimed.negated && speaksOfRejected(given, pair.unit))) continue;
    if (conflict.kind === 'negation' && pair.unit !== best.unit && (isDoubted(given, pair) || setsAside(given, pair)))
      continue;
    if (conflict.kind === 'negation' && (saysLittleToo(given, pair) || isOrderedAlike(given, pair))) continue;
    if (conflict.kind === 'negation' && (isReservedToo(given, pair) || isDescriptive(given, pair))) continue;
    if (
      conflict.kind === 'negation' &&
      (isUnharmed(given, pair) || isSoleToo(given, pair) || saysCueToo(given, pair, claimed))
    )
      continue;
    if (conflict.kind === 'negation' && (isThinContrast(given, pair) || isScantRest(given, pair))) continue;
    if (conflict.kind === 'negation' && (isElsewhereDenied(given, pair) || isGovernedByDenial(given, pair))) continue;
    if (conflict.kind === 'negation' && (measuresAlike(given, pair.unit) || isNotYet(given, pair))) continue;
    if (isDeniedBehind(given, pair) || isTurnedByWords(given, pair, [claimed, found])) continue;
    if (
      conflict.kind === 'negation' &&
      (isOtherwiseSaid(given, pair) || asksOnly(given, pair) || isOfOthers(given, pair))
    )
      continue;
    return {
      detail: { code: 'claim-contradicted', actor: actorOf(given), conflict },
      doubtful:
        pair.share < weights.sureShare ||
        (conflict.kind === 'negation' &&
          !(best.own >= weights.wholly && isBarelyDenied(given, pair) && isLocated(given, pair))),
      evidence: [evidenceOf(given, pair.unit)],
    };
  }
  return undefined;
}

/** «ikke høyere enn 300» sets a bound beside another figure, and denies nothing: whether it is the same bound is told of the figures. */
function deniesBound(given: Case, { claimed, found, unit }: ClausePair): boolean {
  if (claimed.negated === found.negated) return false;
  const [ours, theirs] = [figuresOf(given), figuresAt(given, unit)];
  const [bounds, others, denials] = claimed.negated ? [ours, theirs, claimed.denials] : [theirs, ours, found.denials];
  return bounds.some(
    (bound) =>
      others.some((other) => other.unit === bound.unit) &&
      denials.every((denial) => bound.compared !== undefined && overlaps(denial, bound.compared)),
  );
}

const turning = new Set(['unsure', 'against', 'criticise']);

/** «er ikke avklart» beside «må avklares» */
function isNotYet({ text, claim, index }: Case, { claimed, unit }: ClausePair): boolean {
  const ours = standingsIn(text, readingOfClaim(text, claim)).filter((each) =>
    claimed.denials.some((denial) => each.words.some((word) => overlaps(word, denial))),
  );
  return isUndoneAlike(ours, standingsIn(index.text, readingOfUnit(index, unit)));
}

/** No clause of the sentence is denied, nor does it take a stance against anything. */
function isPositive({ index }: Case, { unit }: ClausePair): boolean {
  const { clauses, hints } = readingOfUnit(index, unit);
  return (
    clauses.every(({ negated, limit }) => !negated && !limit) && !hints.some(({ value }) => turning.has(value.stance))
  );
}

/** The sentence beside the one that bears on the claim doubts what the claim denies. */
function isDoubted({ index }: Case, { unit }: ClausePair): boolean {
  return readingOfUnit(index, unit).hints.some(({ value }) => turning.has(value.stance));
}

const longestOpener = 10;
const fellowShare = 0.3;
/** «lengre perioder, ikke flere dager»: what is set aside is no statement of its own that a neighbouring sentence could deny. */
function setsAside({ text }: Case, { claimed }: ClausePair): boolean {
  return (
    claimed.negated && /^(?:og )?(?:ikke|ikkje) [^.,;:]{1,60}$/iu.test(text.slice(claimed.start, claimed.end).trim())
  );
}

/** «uten vurdering» may be «dersom ingen har vurdert det», and leaves the rest of the clause as it is. */
const without = /(?<![a-zà-öø-ɏ])(?:uten|utan)(?![a-zà-öø-ɏ])/iu;

/** The clause is denied, or another of the claim is that rests on the same clause of the source. */
function isDenied({ index, text }: Case, pair: ClausePair, pairs: readonly ClausePair[]): boolean {
  const lacks = without.test(wordsAt(index.text, pair.found));
  const fellows = pairs.filter(
    (each) =>
      each === pair ||
      (!lacks && !isReason(text, pair) && each.found.start === pair.found.start && each.share >= fellowShare),
  );
  return fellows.filter(({ claimed }) => claimed.negated).length % 2 === 1;
}

/** «…, og ser gjerne at de blir bedt med»: one telling word behind the rest of its sentence is found in sentences on anything. */
function isScantRest({ claim }: Case, { all }: ClausePair): boolean {
  if (claim.start <= claim.sentence.start) return false;
  const shared = all.filter(
    ({ term, found, strength }) => found && term.weight >= weights.tellingWeight && strength >= weights.sharedWord,
  );
  return shared.length < 2;
}

/** «Det er ikke kvaliteten …, men pengene …»: the first half names what is not meant; one word that both have does not deny it. */
function isThinContrast({ text }: Case, { claimed, matches }: ClausePair): boolean {
  if (!claimed.negated || !/^\s*,?\s*men(?![a-zà-öø-ɏ])/iu.test(text.slice(claimed.end, claimed.end + longestOpener)))
    return false;
  const shared = matches.filter(
    ({ found, strength, term }) => found && strength >= weights.sharedWord && term.weight >= weights.tellingWeight,
  );
  return shared.length < 2;
}

const otherwise = /(?<![a-zà-öø-ɏ])(?:uten|utan|ellers|elles|med mindre)(?![a-zà-öø-ɏ])/iu;

/** «uten penger kan det ikke …», «ellers kan det ikke …» say of a need what the source says without a denial. */
function isContraposed({ text, index, claim }: Case, { claimed, unit }: ClausePair): boolean {
  const lacks = (whole: string, { start, end }: Span) => otherwise.test(whole.slice(start, end));
  const isOwn = claimed.denials.some((denial) => without.test(wordsAt(text, denial)));
  return claimed.negated && !isOwn && lacks(text, claim) && !lacks(index.text, unit.span);
}

/** The claim's figure stands in another sentence that bears on it: that one it gives, and not this; or it counts those whom the sentence leaves out. */
function isOfOtherFigure(given: Case, { unit }: ClausePair): boolean {
  const claimed = figuresOf(given).filter((each) => each.unit !== 'year');
  const has = (other: Unit) => figuresAt(given, other).some((each) => claimed.some((figure) => isSame(figure, each)));
  if (claimed.some((figure) => isOfRest(figure, figuresAt(given, unit)))) return true;
  return claimed.length > 0 && !has(unit) && given.found.some((each) => has(each.unit));
}

/** The denied word stands in another clause of the sentence, which is denied too: «utdanninger ingen har utredet» beside «…, som ikke er utredet». */
function isElsewhereDenied({ index }: Case, { claimed, found, matches, unit }: ClausePair): boolean {
  if (!claimed.negated) return false;
  return readingOfUnit(index, unit).clauses.some(
    (clause) =>
      clause.negated &&
      clause.start !== found.start &&
      matches.some(
        (match) =>
          match.found &&
          match.strength >= weights.sharedWord &&
          clause.start <= match.found.start &&
          match.found.start < clause.end,
      ),
  );
}

const complement = /^(?:slik|sånn|at|for)$/;

/** «vil ikke ha det slik at …»: the denial stands before the clause and holds for it. */
function isGovernedByDenial({ text, claim }: Case, { claimed, found }: ClausePair): boolean {
  if (claimed.negated || !found.negated) return false;
  const { words, clauses } = readingOfClaim(text, claim);
  const before = clauses.findLast(({ end }) => end <= claimed.start);
  const first = words.find(({ start }) => start >= claimed.start);
  return (
    before?.negated === true &&
    complement.test(first?.form ?? '') &&
    !/[,;:]/.test(text.slice(before.end, claimed.start))
  );
}

function conflictOf(
  given: Case,
  pair: ClausePair,
  isClaimDenied: boolean,
  claimed: Position,
  found: Position,
): Conflict | undefined {
  const words = wordsAt(given.index.text, pair.found);
  if (pair.claimed.limit === 'notOnly' && pair.found.negated) return undefined;
  const isTotal = pair.claimed.limit === 'only' || (pair.claimed.negated && !pair.claimed.limit);
  if (isTotal && pair.found.limit === 'notOnly' && !isPartlyDenied(given, pair))
    return claimed.stance === 'against' ? undefined : { kind: 'negation', words };
  const opposites = oppositesIn(pair).filter(
    (match) =>
      match.term.weight >= weights.opposedWeight &&
      !(claimed.cue && overlaps(claimed.cue, match.term)) &&
      !isAttribute(given, pair, match) &&
      !isIdiom(given, match) &&
      !isExcess(given, pair, match) &&
      !isDeplored(given, pair, match) &&
      !lacksToo(given, pair, match) &&
      !(match.found && isOfOtherNoun(given, pair, match.term, match.found)) &&
      !isDescribedBothWays(given, pair.unit, match) &&
      !isBehindTheEnd(given, match) &&
      !(
        match.found &&
        isNeeded(given.index.text, pair.unit.span, match.found) &&
        isOfNeed(given, pair.unit, match.found)
      ) &&
      !isUnreal(given.text, given.claim, match.term) &&
      isAim(given.text, match.term) === isAim(given.index.text, match.found),
  );
  const stances =
    Number(claimed.stance === 'against' && !isReason(given.text, pair) && !isSpent(claimed, pair)) +
    Number(found.stance === 'against');
  const turns = opposites.length + stances + Number(isClaimDenied) + Number(pair.found.negated);
  if (turns % 2 === 0) return undefined;
  if (stances > 0 && (found.cue || pair.share < weights.deniedShare)) return undefined;
  const [opposite] = opposites;
  if (!opposite?.found && (pair.matches.some(({ opposed }) => opposed) || !speaksPlainly(given, pair)))
    return undefined;
  if (!opposite?.found)
    return Math.max(pair.share, pair.whole) >= weights.bareShare ? { kind: 'negation', words } : undefined;
  const contrast = {
    claimed: wordsAt(given.text, opposite.term),
    found: wordsAt(given.index.text, opposite.found),
  };
  return { kind: 'opposite', contrast };
}

/** The denial that makes the stance is the one that the clause has been counted by. */
const isSpent = ({ cue }: Position, { claimed }: ClausePair): boolean =>
  claimed.denials.some((denial) => cue !== undefined && overlaps(cue, denial));

/** «ikke hele ansvaret», «ikke begrenses til»: the claim denies a limit too. */
function isPartlyDenied({ text, claim }: Case, { claimed }: ClausePair): boolean {
  return scopesIn(text, readingOfClaim(text, claim)).some((scope) => scope.isDenied && overlaps(scope, claimed));
}

/** «tror ikke på at …, fordi …»: the stance does not reach its reason. */
function isReason(text: string, { claimed }: ClausePair): boolean {
  return /^(?:fordi|siden|sidan|ettersom)\s/i.test(text.slice(claimed.start, claimed.end));
}

const adjectival = /(?:et|ede|ert|erte|ig|ige|eg|ege|isk|iske)$/iu;

/** «se helhetlig på det fragmenterte»: the sentence has the opposite of its word too, and so may say what the claim says. */
function isDescribedBothWays({ text, index }: Case, { terms }: Unit, { term, found }: Match): boolean {
  if (!adjectival.test(wordsAt(text, term))) return false;
  const opposites = found && index.thesaurus.oppositesOf(found.form);
  return opposites !== undefined && terms.some(({ form }) => opposites.has(form));
}

/** «hvert enkelt program», «i mindre grad», «i likhet med»: here the word is no description. */
function isIdiom({ text, index }: Case, { term, found }: Match): boolean {
  const idiom = (whole: string, { start, end }: Span) =>
    (/(?:hver|hvert|kvar|kvart|den|det)\s$/i.test(whole.slice(Math.max(0, start - 6), start)) &&
      /^enkelte?$/i.test(whole.slice(start, end))) ||
    (/(?:^|\s)i\s$/i.test(whole.slice(Math.max(0, start - 3), start)) && /^\sgrad/.test(whole.slice(end, end + 5))) ||
    (/(?:^|\s)(?:i|til)\s$/i.test(whole.slice(Math.max(0, start - 4), start)) &&
      /^(?:likhet|likskap|motsetning|motsetnad|forskjell|skilnad)$/i.test(whole.slice(start, end)) &&
      /^\s(?:med|til|fra|frå)\s/.test(whole.slice(end, end + 5)));
  return idiom(text, term) || (found !== undefined && idiom(index.text, found));
}

/** «for smal» beside «savner en bredere»: the one finds fault with what the other wants otherwise. */
function isExcess({ text, index }: Case, { unit }: ClausePair, { term }: Match): boolean {
  const wanted = index.text.slice(unit.span.start, unit.span.end);
  return /(?:^|\s)(?:alt)?for\s$/i.test(text.slice(Math.max(0, term.start - 7), term.start)) && wanting.test(wanted);
}

const wanting =
  /(?<![a-zà-öø-ɏ])(?:savner|saknar|etterlyser|etterlys|behov for|bør|må|ønsker|ønskjer)(?![a-zà-öø-ɏ])/iu;

/** «det er et problem at byer opprettes» beside «byer bør legges ned»: whoever deplores a thing may want its opposite. */
function isDeplored({ index }: Case, { unit }: ClausePair, { found }: Match): boolean {
  return found !== undefined && deploring.test(index.text.slice(unit.span.start, found.start));
}

const deploring =
  /(?<![a-zà-öø-ɏ])(?:utfordr|problem|uheldig|bekymr|urovekk|ulempe|svakhet|veikskap|kritikkverd)[^.;]* at /iu;

const preposition = /(?<![a-zà-öø-ɏ])(?:etter|før|av|ved|med|uten|utan|under|i|på|fra|frå)(?![a-zà-öø-ɏ])/iu;

/** «fullført utdanning» beside «hoppe av etter utdanningen»: the one describes the noun, the other only comes before it. */
function isAttribute({ text, index }: Case, { all }: ClausePair, match: Match): boolean {
  const next = all[all.indexOf(match) + 1];
  if (!match.found || !next?.found || next.found.start < match.found.end) return false;
  const ours = text.slice(match.term.end, next.term.start);
  const theirs = index.text.slice(match.found.end, next.found.start);
  return preposition.test(ours) && !theirs.trim();
}
