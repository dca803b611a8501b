import type { Alignment } from '../../evidence/align';
import { overlaps } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import type { Stance } from '../model';
import { pairClauses } from '../pairs';
import { claimedPosition, isFearing, type Position, positionIn, principal } from '../position';
import { readingOfUnit } from '../reading';
import { weights } from '../weights';

/**
 * The stance that the claim gives to the source is the one the source takes to the same content. Support and rejection exclude
 * each other, and so do either of them and doubt; a rejection of what is denied is support («støtter ikke at … ikke»).
 */
export function stance(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.stanceLeast || massOf(best) < weights.stanceMass) return undefined;
  const claimed = claimedPosition(given, best);
  const found = positionIn(given, best);
  if (found.holder || !excludes(claimed.stance, found.stance)) return undefined;
  if (!found.cue && (isFearing(given, claimed) || !isPlain(given, best, claimed))) return undefined;
  const turned = pairClauses(given, best).some(
    ({ share, claimed: ours, found: theirs }) =>
      share >= weights.clauseShare &&
      (ours.negated !== theirs.negated || (ours.limit === 'notOnly' && theirs.limit === 'notOnly')),
  );
  if (turned || isOpposed(best, claimed)) return undefined;
  const text = given.index.text;
  return {
    detail: {
      code: 'claim-contradicted',
      actor: actorOf(given),
      conflict: {
        kind: 'stance',
        claimed: asStance(claimed),
        found: asStance(found),
        words: wordsAt(text, found.cue ?? best.unit.span).slice(0, longest),
      },
    },
    doubtful: best.coverage < weights.sureCoverage,
    evidence: [found.taken, best.unit].flatMap((unit) => (unit ? [evidenceOf(given, unit)] : [])),
  };
}

/** Weight of the claim's words that the sentence has. */
function massOf({ matches }: Alignment): number {
  return matches.reduce((sum, { found, term, strength }) => (found ? sum + term.weight * strength : sum), 0);
}

const longest = 120;
const doubting = new Set(['unsure', 'against', 'criticise', 'reserved', 'none']);

/** The source states without any sign of doubt what the claim says it doubts or rejects. */
function isPlain({ index }: Case, { unit, own }: Alignment, claimed: Position): boolean {
  if (!claimed.cue || own < weights.plainLeast) return false;
  const units = [unit, index.units[unit.index + 1]].filter((each) => each?.passage === unit.passage);
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

function excludes(claimed: Position['stance'], found: Position['stance']): boolean {
  if (found === 'unsure') return claimed === 'for' || claimed === 'against';
  if (found === 'against') return claimed === 'for' || claimed === 'unsure';
  if (found === 'for') return claimed === 'against' || claimed === 'unsure';
  return found === 'reserved' && claimed === 'against';
}

function asStance({ stance }: Position): Stance {
  return stance === 'criticise' ? 'against' : stance;
}
