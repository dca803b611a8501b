import { type Alignment, rank } from '../evidence/align';
import type { Case } from './case';
import type { ClaimDetail, Judgement } from './model';
import { claimedPosition, positionIn, principal } from './position';
import { readingOfUnit } from './reading';
import { strongest } from './strength';
import { backing } from './support';
import { weights } from './weights';

/**
 * True where a source differs from what several are said to hold, though no rule says so of it alone: it plainly speaks of the matter, and is
 * in doubt of what they are said to be for, or turns it down.
 */
export function differs(given: Case): boolean {
  const best = principal(given);
  if (!best || given.claim.quantifier === 'none' || backing(given) < weights.sureBacking) return false;
  if (claimedPosition(given, best).stance !== 'for') return false;
  const { stance, holder, isTaken, strength } = positionIn(given, best);
  return isTaken && !holder && strength >= stated && (stance === 'unsure' || stance === 'against');
}

/**
 * True where a source that has been found to lack most of what several are said to want stands beside one that surely has it: with an even
 * chance alone, that it has the words is no sign that it has the view.
 */
export function lacksBeside(given: Case, { detail, verdict, score }: Judgement, others: readonly Judgement[]): boolean {
  if (given.claim.quantifier === 'none' || backing(given) >= weights.evenBacking) return false;
  if (score >= weights.otherLeast && onlyReports(given)) return false;
  const isLacking = verdict === 'unsupported' && detail !== undefined && isAbsence(detail);
  return isLacking && others.some((other) => !other.detail && other.verdict === 'supported');
}

/**
 * True where one of several sources holds what they are said to hold. That others have more of the words alone says little; less where it
 * has most of them itself.
 */
export function holds(given: Case, { verdict, detail, doubtful, faint, score }: Judgement): boolean {
  if (given.claim.quantifier === 'none') return score >= weights.speaksFrom && isTelling(given) && !withholds(given);
  const isUnclear = backing(given) >= weights.lacksBelow;
  if (score < weights.backsFrom) return isUnclear && (!detail || isAbsence(detail));
  if (!detail || faint) return true;
  if (detail.code === 'claim-contradicted' && detail.conflict.kind === 'stance') return false;
  if (verdict === 'unsupported')
    return (
      score >= (onlyReports(given) ? weights.otherLeast : weights.sureCoverage) ||
      (isUnclear && isAbsence(detail) && !onlyLooksInto(given))
    );
  return doubtful && score >= weights.otherLeast;
}

/** More than one word for the matter: that a source has one word says little of what it holds. */
function isTelling({ query }: Case): boolean {
  return query.filter(({ weight }) => weight > weights.cue).length > 1;
}

/** «omtales av begge»: true of a source that speaks of the matter at all; not «begge viser til at …». */
function onlyReports(given: Case): boolean {
  const { claim, text, found } = given;
  const [best] = found;
  if (!best || !claimedPosition(given, best).reports) return false;
  const [first] = claim.content;
  const attitude = claim.attitude?.end ?? claim.start;
  return !/(?<![a-zà-öø-ɏ])at(?![a-zà-öø-ɏ])/iu.test(
    text.slice(Math.min(attitude, first?.start ?? attitude), claim.content.at(-1)?.end),
  );
}

/** What the claim says is asked for, the source at most wants looked into, in a sentence that bears on it nearly as well as the best. */
function onlyLooksInto(given: Case): boolean {
  const [best] = given.found;
  if (!best) return false;
  const { isTaken, strength, stance } = claimedPosition(given, best);
  if (!isTaken || stance !== 'for' || strength < firm) return false;
  return given.found.some(
    (each) =>
      rank(each) >= nearlyBest * rank(best) &&
      strongest(given.index.text, readingOfUnit(given.index, each.unit), [each.unit.span])?.level === 1,
  );
}

/** Strength of «går inn for» and «krever»; share of the best sentence's rank. */
const nearlyBest = 0.8;
const firm = 4;
/** Strength of a stance that is more than hinted at. */
const stated = 3;

/** The source lacks the words, which says less than that it has no view. */
function isAbsence({ code }: ClaimDetail): boolean {
  return code === 'claim-unsupported' || code === 'wrong-actor';
}

/** The source doubts or rejects what none is said to hold, or only reports it. */
function withholds(given: Case): boolean {
  const best = principal(given);
  if (!best) return true;
  const { stance, holder } = positionIn(given, best);
  if (holder) return true;
  const claimed = claimedPosition(given, best);
  if (claimed.stance === 'against') return !rejecting.has(stance);
  return claimed.stance === 'for' && (withholding.has(stance) || (claimed.isTaken && !asksFor(given, best)));
}

/** The sentence takes a stance for the matter, or says what should be. */
function asksFor(given: Case, best: Alignment): boolean {
  const { isTaken, isEvaluation, stance } = positionIn(given, best);
  const asked = strongest(given.index.text, readingOfUnit(given.index, best.unit), [best.unit.span]);
  return (isTaken && !isEvaluation && !withholding.has(stance)) || (asked?.level ?? 0) > 0;
}

const rejecting = new Set(['against', 'criticise']);
const withholding = new Set(['unsure', 'against', 'criticise', 'none']);
