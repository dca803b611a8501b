import { type Alignment, type Match, rank } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { findIn, overlaps, type Span } from '../../text/span';
import { type Case, type Finding, turnedStance } from '../case';
import { type CueStance, isCueForm, isParticle, type StanceEntry } from '../cues';
import { echoOf } from '../echo';
import { isGuarded } from '../guarded';
import { isTurnedByWords } from '../polarity';
import { claimedPosition, onlyStance, type Position, positionIn } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/**
 * What a source expressly doubts, rejects or has no view on is not what it says, wants or sees a way out in: a claim that
 * holds nearly all that stands under the words of doubt, and itself takes no side or the other one. Said by fewer of the claim's
 * words than `stance` asks for, since what is denied is often summed up in longer words; told in doubt.
 */
export function refused(given: Case): Finding | undefined {
  const { claim, found } = given;
  const [best] = found;
  if (!best || best.coverage < weights.refusedLeast || claim.quotations.length) return undefined;
  const near = found.filter((each) => rank(each) >= weights.nearly * rank(best) && each.own >= weights.refusedLeast);
  for (const each of near) {
    if (!readingOfUnit(given.index, each.unit).stances.some(({ value }) => cues.has(value.stance))) continue;
    const theirs = refusalIn(given, each);
    if (!theirs?.cue) continue;
    if (!isPlain(given, each, claimedPosition(given, each), theirs)) return undefined;
    if (near.some((other) => other !== each && agrees(positionIn(given, other)))) return undefined;
    const matter = matterOf(given, each.unit, theirs.cue);
    if (!matter || isNarrowed(given, matter)) continue;
    const { share, covered } = echoOf(given, termsIn(each.unit, matter));
    if (share < weights.refusedShare || covered < weights.refusedMass) continue;
    if (turnsAny(given, each.unit, matter)) continue;
    const stance = theirs.stance === 'criticise' ? 'against' : theirs.stance;
    return turnedStance(given, [each.unit], ['for', stance], theirs.cue, true);
  }
  return undefined;
}

function refuses({ stance, isTaken, isEvaluation, holder, taken }: Position): boolean {
  return isTaken && !isEvaluation && !holder && !taken && refusing.has(stance);
}

const refusing = new Set<Position['stance']>(['against', 'unsure', 'none']);
const cues = new Set<CueStance>(['against', 'unsure', 'none']);

/** The doubt that the shared words stand under; or the only stance of the sentence, for «støtter ikke at A når B» is of B too. */
function refusalIn(given: Case, { unit, ...rest }: Alignment): Position | undefined {
  const theirs = positionIn(given, { unit, ...rest });
  if (refuses(theirs)) return theirs;
  const taken = onlyStance(given, unit);
  return taken && !theirs.isTaken && refuses(taken) ? taken : undefined;
}

function agrees({ stance, isTaken, holder }: Position): boolean {
  return isTaken && !holder && stance === 'for';
}

const hindering =
  /(?<![a-zà-öø-ɏ])(?:(?:stå|står|komme|kommer|kome|kjem|være|er|vere) i ve(?:ien|gen) for|(?:for)?hindr(?:e|er|ar)|vanskeliggjør|vanskeleggjer|motarbeid(?:e|er|ar)|undergrav(?:e|er)?|brems(?:e|er|ar)|gå(?:r)? ut ?over)(?![a-zà-öø-ɏ])/iu;

const doubting = new Set(['unsure', 'against', 'criticise', 'reserved', 'none']);

const limiting =
  /(?<![a-zà-öø-ɏ])(?:bare|berre|kun|alene|åleine|aleine|utelukkende|utelukkande|eneste|einaste|alle|ensidig|einsidig|automatisk|uten|utan)(?![a-zà-öø-ɏ])/iu;

const denial = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|aldri)(?![a-zà-öø-ɏ])/iu;
const sure =
  /(?<![a-zà-öø-ɏ])(?:sikker|sikkert|sikre|trygg|trygge|garantert?|garanterer|utvilsomt|utvilsamt|(?:uten|utan) tvil|visst|visse|opplagt|åpenbart|openbert|selvsagt|sjølvsagt|klart at|slår fast|overbevist|overtydd)(?![a-zà-öø-ɏ])/iu;

/** What is doubted is only so much of the thing, which the claim does not say to be sure; or that it is not so. */
function isNarrowed({ claim, text, index }: Case, matter: Span): boolean {
  if (findIn(index.text, matter, limiting) && !findIn(text, claim, sure)) return true;
  return findIn(index.text, matter, denial) !== undefined && !findIn(text, claim, denial);
}

/** The claim takes the thing for good or for so, without a word that may turn, limit or compare it. */
function isPlain(given: Case, each: Alignment, claimed: Position, theirs: Position): boolean {
  const { claim, text } = given;
  if (claimed.stance !== 'for' || claimed.reports || isGuarded(text, claim)) return false;
  if (hindering.test(text.slice(claim.start, claim.end))) return false;
  const isCue = (found: Span | undefined) => found && theirs.cue && overlaps(found, theirs.cue);
  const isOpposed = ({ opposed, term, found }: Match) =>
    opposed && term.weight >= weights.opposedWeight && !isCue(found);
  if (each.matches.some(isOpposed)) return false;
  const inside = ({ start }: Span) => claim.start <= start && start < claim.end;
  const isConditional = claimed.isTaken && theirs.stance === 'against';
  const doubts = ({ value }: { readonly value: StanceEntry }) =>
    doubting.has(value.stance) && !(isConditional && value.stance === 'reserved');
  if (readingOfClaim(text, claim).hints.some((hint) => inside(hint) && doubts(hint))) return false;
  return !isTurnedByWords(given, each, [claimed, theirs]);
}

/** «færre plasser» beside «går imot flere plasser»: the claim has the opposite of a word that is refused. */
function turnsAny({ query, index }: Case, { terms }: Unit, { start, end }: Span): boolean {
  const refusedTerms = terms.filter((term) => start <= term.start && term.start < end);
  return query.some(({ form }) => {
    const opposites = index.thesaurus.oppositesOf(form);
    return opposites.size > 0 && refusedTerms.some((term) => opposites.has(term.form));
  });
}

const divider = /^(?:men|mens|medan|fordi|siden|sidan|ettersom)$/;

/** What stands under some words of doubt: behind them, up to a turn, or before them where they end the sentence. */
function matterOf({ index }: Case, unit: Unit, cue: Span): Span | undefined {
  const { words } = readingOfUnit(index, unit);
  const turn = words.find(({ start, form }) => start > cue.end && divider.test(form));
  const behind = { start: cue.end, end: turn?.start ?? unit.span.end };
  if (termsIn(unit, behind).length) return behind;
  const before = { start: unit.span.start, end: cue.start };
  return words.some((word) => overlaps(word, before) && divider.test(word.form)) ? undefined : before;
}

function termsIn({ terms }: Unit, { start, end }: Span) {
  return terms.filter(
    (term) => start <= term.start && term.start < end && !isCueForm(term.form) && !isParticle(term.form),
  );
}
