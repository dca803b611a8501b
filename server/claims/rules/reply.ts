import { type Case, type Finding, turnedStance } from '../case';
import { claimedPosition, type Position, positionIn, principal } from '../position';
import { isPlainlyAsked } from '../reply';
import { weights } from '../weights';

const denying = /(?<![a-zà-öø-ɏ\d])(?:ikke|ikkje|ingen|inga|uten|utan)(?![a-zà-öø-ɏ\d])/iu;

/**
 * «Bør det innføres vrakpant? Nei.»: an answer that takes up its question rejects what is asked, or backs it, by a few words that share none
 * with the claim. Told in doubt: it rests on the question's words.
 */
export function reply(given: Case): Finding | undefined {
  const best = principal(given);
  const question = best?.unit.takesUp;
  if (!best || !question || best.coverage < weights.stanceLeast || !isPlainlyAsked(given.index.text, question))
    return undefined;
  const claimed = claimedPosition(given, best);
  const found = positionIn(given, best);
  const [ours, theirs] = [sideOf(claimed), sideOf(found)];
  if (!ours || !theirs || ours === theirs || found.holder || claimed.reports) return undefined;
  if (given.claim.content.some(({ start, end }) => denying.test(given.text.slice(start, end)))) return undefined;
  const agrees = given.found.some(
    (each) => each.unit.section === best.unit.section && sideOf(positionIn(given, each)) === ours,
  );
  return agrees ? undefined : turnedStance(given, [best.unit], [ours, theirs], found.cue ?? best.unit.span, true);
}

/** The side that words of stance take; undefined for doubt, reserve and mere statements. */
function sideOf({ stance, isTaken, isEvaluation, isWary }: Position): 'for' | 'against' | undefined {
  if (!isTaken || isEvaluation || isWary) return undefined;
  return stance === 'for' || stance === 'against' ? stance : undefined;
}
