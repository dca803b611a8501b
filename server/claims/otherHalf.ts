import type { Alignment, Match } from '../evidence/align';
import { overlaps } from '../text/span';
import type { Case } from './case';
import type { Position } from './position';
import { weights } from './weights';

const halving = /;|,\s+(?:og|men|mens|medan|samt)(?![a-zà-öø-ɏ])/giu;

/** «A er uaktuelt; B må til» beside a sentence on B: the stance stands in the half of the claim that the sentence says nothing of. */
export function isOfOtherHalf({ claim, text }: Case, { matches }: Alignment, { cue }: Position): boolean {
  if (!cue || (claim.attitude && overlaps(cue, claim.attitude))) return false;
  const cuts = [...text.slice(claim.start, claim.end).matchAll(halving)].map(({ index }) => claim.start + index);
  if (!cuts.length) return false;
  const start = cuts.findLast((cut) => cut <= cue.start) ?? claim.start;
  const end = cuts.find((cut) => cut > cue.start) ?? claim.end;
  const isHere = ({ term }: Match) => start <= term.start && term.start < end && !overlaps(term, cue);
  return (
    shareSaid(matches.filter(isHere)) < leastOfHalf &&
    shareSaid(matches.filter((each) => !isHere(each))) >= weights.sureCoverage
  );
}

const leastOfHalf = 0.35;

/** Share of the weight of some words that the sentence itself has; all where they weigh nothing. */
function shareSaid(matches: readonly Match[]): number {
  const total = matches.reduce((sum, { term }) => sum + term.weight, 0);
  const said = matches.reduce((sum, { term, found, strength }) => sum + (found ? term.weight * strength : 0), 0);
  return total ? said / total : 1;
}
