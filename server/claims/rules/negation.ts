import { overlaps } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { pairClauses } from '../pairs';
import { claimedPosition, positionIn, principal } from '../position';
import { weights } from '../weights';

/**
 * A clause is denied in both texts or in neither. Denials are counted in the aligned clauses alone; each word that stands in the
 * place of its opposite turns the clause once more, and so does a stance against it.
 */
export function negation(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.negationLeast) return undefined;
  const claimed = claimedPosition(given, best);
  const position = positionIn(given, best);
  if (claimed.stance === 'none' || position.holder) return undefined;
  for (const pair of pairClauses(given, best)) {
    if (pair.share < weights.clauseShare || pair.weight < weights.clauseWeight) continue;
    const opposites = pair.matches.filter(
      ({ opposed, term }) =>
        opposed && term.weight >= weights.opposedWeight && !(claimed.cue && overlaps(claimed.cue, term)),
    );
    const words = wordsAt(given.index.text, pair.found);
    const evidence = [evidenceOf(given, best.unit)];
    const actor = actorOf(given);
    if (pair.claimed.limit === 'only' && pair.found.limit === 'notOnly')
      return {
        detail: { code: 'claim-contradicted', actor, conflict: { kind: 'negation', words } },
        doubtful: false,
        evidence,
      };
    const stances = Number(claimed.stance === 'against') + Number(position.stance === 'against');
    const turns = opposites.length + stances + Number(pair.claimed.negated) + Number(pair.found.negated);
    if (turns % 2 === 0) continue;
    const [opposite] = opposites;
    if (stances > 0 && (position.cue || pair.share < weights.deniedShare)) continue;
    if (opposite?.found) {
      const contrast = {
        claimed: wordsAt(given.text, opposite.term),
        found: wordsAt(given.index.text, opposite.found),
      };
      return {
        detail: { code: 'claim-contradicted', actor, conflict: { kind: 'opposite', contrast } },
        doubtful: false,
        evidence,
      };
    }
    return {
      detail: { code: 'claim-contradicted', actor, conflict: { kind: 'negation', words } },
      doubtful: false,
      evidence,
    };
  }
  return undefined;
}
