import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { backing, supportOf } from '../support';
import { weights } from '../weights';

/** Nothing in the source bears on the claim: clearly so, before a conflict is looked for in what is far from it. */
export function absent(given: Case): Finding | undefined {
  const chance = backing(given);
  return chance < weights.absentBelow ? lacking(given, chance >= weights.surelyAbsentBelow) : undefined;
}

/** The same with less certainty, where no conflict was found. */
export function unsupported(given: Case): Finding | undefined {
  return backing(given) < weights.unsupportedBelow ? lacking(given, true) : undefined;
}

function lacking(given: Case, doubtful: boolean): Finding {
  const { missing } = supportOf(given);
  return {
    detail: {
      code: 'claim-unsupported',
      actor: actorOf(given),
      missing: missing.slice(0, 5).map((term) => wordsAt(given.text, term)),
    },
    doubtful,
    evidence: given.found.slice(0, 1).map(({ unit }) => evidenceOf(given, unit)),
  };
}
