import { type Alignment, align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { overlaps, type Span } from '../../text/span';
import { type Case, contrastOf, type Finding, overstatement, turnedStance, wordsAt } from '../case';
import { pairClauses } from '../pairs';
import { claimedPosition, positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { carrying, type Strength, strongest } from '../strength';
import { weights } from '../weights';

/** The claim itself says that the thing is to be looked into. */
const lookingInto =
  /vurder|gjennomg(?:ang|å)|evaluer|utred|utgrei|greie[sn]? ut|greiast ut|drøft|undersøk|kartlegg|nærmere på|nærare på|overv(?:ei|eg)|prøv(?:e|es|ast|d) ut|diskuter|avklar|klarle[gi]|klarlagt|klargj|analyser|belys|utforsk|problematiser|gransk|studeres|studerast|tenk(?:e|je|es|jast) gjennom|(?:se|ser|ses|sjå|sjåast) på (?:om|hvordan|korleis|muligheten|moglegheita)/i;

/** What a thing requires must be there: «dette fordrer veiledere som kan …» is «veilederne må …». */
const requiring =
  /(?<![a-zà-öø-ɏ])(?:fordr(?:er|ar)|forutsetter|føreset|nødvendig|naudsynt|avgjørende|avgjerande)(?![a-zà-öø-ɏ])/iu;

/** «kan være aktuelt», «er en mulighet»: names a thing among those to choose from, and asks for none. */
const tentative =
  /^(?:kan|kunne) (?:være|vere) (?:aktuel|interessant|ein? |ei |mulig|mogleg|nyttig)|(?:mulighet|moglegheit)$|aktuel/i;

/**
 * A demand is stronger than advice, advice stronger than a wish to have a thing looked into (`krever` > `bør` > `bør vurderes` > `kan`). A
 * claim two steps above the clause it rests on, or one that skips the looking into, says more than its source.
 */
export function modality(given: Case): Finding | undefined {
  const finding = firmer(given);
  const best = finding && principal(given);
  return (best && opposed(given, best)) ?? finding;
}

function firmer(given: Case): Finding | undefined {
  const best = principal(given);
  const isDemanding = demands(given);
  const least = isDemanding ? weights.demandLeast : weights.modalityLeast;
  if (!best || best.coverage < least || positionIn(given, best).holder) return undefined;
  if (claimedPosition(given, best).reports) return undefined;
  const { claim, text, index } = given;
  const all = pairClauses(given, best);
  const pairs = carrying(all);
  const isCarried =
    pairs.length > 0 || ((claim.attitude !== undefined || deems(given)) && all.some(({ whole }) => whole >= least));
  if (!isCarried)
    return demandBeside(given, best, strongest(text, readingOfClaim(text, claim), claim.content, claim.attitude));
  const reading = readingOfUnit(index, best.unit);
  const claimed = strongest(
    text,
    readingOfClaim(text, claim),
    (pairs.length || !(deems(given) || isHeld(given)) ? pairs : all).map((pair) => pair.claimed),
    claim.attitude,
  );
  const found =
    strongest(
      index.text,
      reading,
      pairs.map((pair) => pair.found),
    ) ?? strongest(index.text, reading, [best.unit.span]);
  if (!claimed || isOfCondition(text, claim, claimed.span)) return undefined;
  const beside = !found || found.level === 0 ? demandBeside(given, best, claimed) : undefined;
  if (beside || !found) return beside;
  const byAttitude = claim.attitude !== undefined && overlaps(claim.attitude, claimed.span);
  const requires = !byAttitude && requiring.test(index.text.slice(best.unit.span.start, best.unit.span.end));
  const isDemand =
    (claimed.level === duty || isDemanding) && !requires && (found.level <= 1 || (found.level === 2 && byAttitude));
  const isSkipped = claimed.level >= 2 && found.level === 1;
  const isFirm = byAttitude && claimed.level >= 2 && tentative.test(wordsAt(index.text, found.span));
  if (looksInto(given)) return undefined;
  if (!isDemand && !isSkipped && !isFirm) return undefined;
  return overstated(given, best.unit, claimed, found, false);
}

const conditional =
  /(?<![a-zà-öø-ɏ])(?:dersom|hvis|viss|så lenge|såfremt|såframt|med mindre|når)(?![a-zà-öø-ɏ])[^,;:.]{0,60}$/iu;

/** «frarår det så lenge det ikke stilles krav om A»: what a condition asks for, the claim does not. */
function isOfCondition(text: string, within: Span, { start }: Span): boolean {
  return conditional.test(text.slice(within.start, start));
}

/** «er skeptisk til» beside «anbefaler» is another stance, not a firmer one. */
function opposed(given: Case, best: Alignment): Finding | undefined {
  const { stance } = claimedPosition(given, best);
  const found = positionIn(given, best);
  if ((stance !== 'against' && stance !== 'criticise' && stance !== 'unsure') || found.stance !== 'for')
    return undefined;
  const claimed = stance === 'criticise' ? 'against' : stance;
  return turnedStance(given, [best.unit], [claimed, 'for'], found.cue ?? best.unit.span, true);
}

const demanding = /^(?:vil (?:[a-zà-öø-ɏ]{1,20} )?)?(?:kr[aeé]v|forlang|insister)/i;
const longestDemand = 40;

/** «krever»: so strong a word that little of the matter is needed to see that the source does not go as far. */
function demands({ text, claim: { attitude } }: Case): boolean {
  return attitude !== undefined && demanding.test(text.slice(attitude.start, attitude.start + longestDemand));
}

/** The claim says itself that the thing is to be looked into; not «uten å vente på flere evalueringer». */
function looksInto({ text, claim }: Case): boolean {
  const sentence = text.slice(claim.sentence.start, claim.sentence.end);
  const found = lookingInto.exec(sentence);
  return found !== null && !without.test(sentence.slice(0, found.index));
}

const without = /(?<![a-zà-öø-ɏ])(?:uten|utan)(?: [a-zà-öø-ɏ]{1,20}){0,5} [a-zà-öø-ɏ]{0,20}$/iu;

/** «mener at A må være B»: the word that holds the view asks for nothing, what is held does. */
function isHeld({ text, claim: { attitude } }: Case): boolean {
  return attitude !== undefined && holding.test(text.slice(attitude.start, attitude.end));
}

const holding = /^(?:men(?:er|te)|mein(?:er|te)|syn(?:es|s|est)|hevd(?:er|ar)|fastslår|slår fast)/i;

/** «anses som nødvendig»: the claim is of nothing but how much the thing is needed. */
function deems({ text, claim }: Case): boolean {
  return deeming.test(text.slice(claim.start, claim.end));
}

const deeming =
  /(?<![a-zà-öø-ɏ])(?:anses|vurderes|vurderast|regnes|reknast|betraktes|omtales|omtalast|betegnes|framstilles|fremstilles|blir sett på|vert sett på)(?![a-zà-öø-ɏ])[^.,;:]{0,40}\ssom (?:helt |heilt )?(?:nødvendig|naudsynt|påkrevd|påkravd|uunnværlig|avgjørende|avgjerande|ufravikelig)/iu;

function overstated(given: Case, unit: Unit, claimed: Strength, found: Strength, doubtful: boolean): Finding {
  return overstatement(given, unit, 'modality', contrastOf(given, claimed.span, found.span), doubtful);
}

/** Words by which a sentence says itself that a thing is needed. */
const needing = /(?<![a-zà-öø-ɏ])(?:krev|treng|avheng|behov for|viktig|avgj[øe]r)/iu;
const farthestBeside = 2;

/**
 * A wish or demand («vil ha lagt ned», «må avvikles») of a source that in the sentence found asks for nothing, and in the ones beside it only
 * wants a thing looked into: it demands nothing there. Without words by which the actor itself asks, only a plain duty counts.
 */
function demandBeside(given: Case, best: Alignment, claimed: Strength | undefined): Finding | undefined {
  if (!claimed) return undefined;
  const { claim, index, query } = given;
  const isOwn = claim.attitude !== undefined && overlaps(claim.attitude, claimed.span);
  const { span, passage } = best.unit;
  if (claimed.level < (isOwn ? wish : duty)) return undefined;
  if (looksInto(given)) return undefined;
  if (
    !isOwn &&
    (requiring.test(index.text.slice(span.start, span.end)) || needing.test(index.text.slice(span.start, span.end)))
  )
    return undefined;
  let found: { readonly unit: Unit; readonly strength: Strength } | undefined;
  for (let step = -farthestBeside; step <= 1; step++) {
    const unit = index.units[best.unit.index + step];
    if (step === 0 || unit?.passage !== passage) continue;
    const strength = strongest(index.text, readingOfUnit(index, unit), [unit.span]);
    if (strength && strength.level >= wish) return undefined;
    const least = step < 0 ? weights.beforeLeast : weights.besideLeast;
    if (strength?.level === 1 && align(index, query, unit).own >= least) found ??= { unit, strength };
  }
  return found && overstated(given, found.unit, claimed, found.strength, !isOwn);
}

const wish = 3;
const duty = 4;
