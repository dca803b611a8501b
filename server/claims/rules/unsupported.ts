import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { supportOf } from '../support';
import { weights } from '../weights';

/** Nothing in the source bears on the claim: its best passages lack what the claim is about. */
export function unsupported(given: Case): Finding | undefined {
  const { probability, missing } = supportOf(given);
  if (probability >= weights.unsupportedBelow) return undefined;
  return {
    detail: {
      code: 'claim-unsupported',
      actor: actorOf(given),
      missing: missing.slice(0, 5).map((term) => wordsAt(given.text, term)),
    },
    doubtful: probability >= weights.absentBelow,
    evidence: given.found.slice(0, 1).map(({ unit }) => evidenceOf(given, unit)),
  };
}
