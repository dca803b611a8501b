import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { backing, supportOf } from '../support';
import { weights } from '../weights';

/**
 * Nothing in the source bears on the claim. Told only where the source lacks two things that the claim is about: a single word
 * may be said in another way that no lexicon knows.
 */
export function absent(given: Case): Finding | undefined {
  const chance = backing(given);
  if (chance >= weights.absentBelow) return undefined;
  const heavy = supportOf(given).missing.filter(({ weight }) => weight >= weights.tellingWeight);
  return heavy.length >= 2 ? lacking(given, chance >= weights.surelyAbsentBelow) : undefined;
}

/** The same with less certainty, where no conflict was found; what is merely thin says nothing. */
export function unsupported(given: Case): Finding | undefined {
  return backing(given) < weights.surelyAbsentBelow ? lacking(given, true) : undefined;
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
