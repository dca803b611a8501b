import { overlaps } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { pairClauses } from '../pairs';
import { claimedPosition, positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { carrying, strongest } from '../strength';
import { weights } from '../weights';

/** The claim itself says that the thing is to be looked into. */
const lookingInto =
  /vurder|utred|utgrei|greie[sn]? ut|greiast ut|drøft|undersøk|kartlegg|nærmere på|nærare på|overvei|prøves ut|diskuter/i;

/** What a thing requires must be there: «dette fordrer veiledere som kan …» is «veilederne må …». */
const requiring =
  /(?<!\p{L})(?:fordr(?:er|ar)|forutsetter|føreset|nødvendig|naudsynt|avgjørende|avgjerande)(?!\p{L})/iu;

/** «kan være aktuelt», «er en mulighet»: names a thing among those to choose from, and asks for none. */
const tentative =
  /^(?:kan|kunne) (?:være|vere) (?:aktuel|interessant|ein? |ei |mulig|mogleg|nyttig)|(?:mulighet|moglegheit)$|aktuel/i;

/**
 * A demand is stronger than advice, advice stronger than a wish to have a thing looked into (`krever` > `bør` > `bør vurderes` > `kan`). A
 * claim two steps above the clause it rests on, or one that skips the looking into, says more than its source.
 */
export function modality(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.modalityLeast || positionIn(given, best).holder) return undefined;
  if (claimedPosition(given, best).reports) return undefined;
  const { claim, text, index } = given;
  const all = pairClauses(given, best);
  const pairs = carrying(all);
  if (!pairs.length && !(claim.attitude && all.some(({ whole }) => whole >= weights.modalityLeast))) return undefined;
  const reading = readingOfUnit(index, best.unit);
  const claimed = strongest(
    text,
    readingOfClaim(text, claim),
    pairs.map((pair) => pair.claimed),
    claim.attitude,
  );
  const found =
    strongest(
      index.text,
      reading,
      pairs.map((pair) => pair.found),
    ) ?? strongest(index.text, reading, [best.unit.span]);
  if (!claimed || !found) return undefined;
  const byAttitude = claim.attitude !== undefined && overlaps(claim.attitude, claimed.span);
  const requires = !byAttitude && requiring.test(index.text.slice(best.unit.span.start, best.unit.span.end));
  const isDemand = claimed.level === 4 && !requires && (found.level <= 1 || (found.level === 2 && byAttitude));
  const isSkipped = claimed.level >= 2 && found.level === 1;
  const isFirm = byAttitude && claimed.level >= 2 && tentative.test(wordsAt(index.text, found.span));
  if (lookingInto.test(text.slice(claim.sentence.start, claim.sentence.end))) return undefined;
  if (!isDemand && !isSkipped && !isFirm) return undefined;
  return {
    detail: {
      code: 'overstated',
      actor: actorOf(given),
      excess: {
        kind: 'modality',
        contrast: { claimed: wordsAt(given.text, claimed.span), found: wordsAt(given.index.text, found.span) },
      },
    },
    doubtful: false,
    evidence: [evidenceOf(given, best.unit)],
  };
}
