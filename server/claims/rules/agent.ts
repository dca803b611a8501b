import type { Match } from '../../evidence/align';
import type { Term } from '../../evidence/terms';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/** One body or role does not stand in another's place: «kommunene betaler» where the source has «staten betaler», and says nothing of the former. */
export function agent(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast) return undefined;
  const { text, claim, index } = given;
  const ours = readingOfClaim(text, claim).words;
  const theirs = readingOfUnit(index, best.unit).words;
  const taken = new Set(best.matches.flatMap(({ found, strength }) => (found && strength >= firm ? found.start : [])));
  for (const { term, strength } of best.matches) {
    if (strength >= missing || term.weight < weights.opposedWeight) continue;
    const rivals = index.thesaurus.rivalsOf(term.form);
    const found = best.unit.terms.find(
      (other) =>
        !taken.has(other.start) &&
        rivals.has(other.form) &&
        best.matches.some((match) => joins(match, term, other, ours, theirs)),
    );
    if (!found) continue;
    const contrast = { claimed: wordsAt(text, term), found: wordsAt(index.text, found) };
    return {
      detail: { code: 'claim-contradicted', actor: actorOf(given), conflict: { kind: 'member', contrast } },
      doubtful: true,
      evidence: [evidenceOf(given, best.unit)],
    };
  }
  return undefined;
}

const missing = 0.65;
const firm = 0.8;
const reach = 3;

/** A word that both have stands close to the one in the claim and to the other in the source. */
function joins(
  { term, found, strength }: Match,
  ours: Term,
  theirs: Term,
  claimed: readonly Word[],
  said: readonly Word[],
): boolean {
  if (!found || strength < firm || term.weight < weights.opposedWeight || term.start === ours.start) return false;
  return isClose(claimed, ours, term) && isClose(said, theirs, found);
}

function isClose(words: readonly Word[], a: Span, b: Span): boolean {
  const [first, second] = [a, b].map(({ start }) => words.findIndex((word) => word.start === start));
  return first !== undefined && second !== undefined && Math.abs(first - second) <= reach;
}
