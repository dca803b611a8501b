import { type Alignment, align, rank } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { findPhrases } from '../../lexicon/phrases';
import { type Pole, scaleTable } from '../../lexicon/scales';
import { overlaps, type Span } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { holderOf } from '../holder';
import { principal } from '../position';
import { type Reading, readingOfClaim, readingOfUnit } from '../reading';
import { asksForChange } from '../strength';
import { weights } from '../weights';

/** What a text describes as near one end of a scale. */
interface Description extends Span, Pole {
  readonly isDenied: boolean;
}

/**
 * A thing that the source puts at one end of a scale is not at the other: «lett» and «krevende», «likt» and «varierer», «midlertidig» and
 * «permanent». Only where the sentence, or one beside it, speaks of the same thing and holds no word for the claimed end. What is wished for is not described.
 */
export function scale(given: Case): Finding | undefined {
  const best = principal(given);
  const said = best ? described(readingOfUnit(given.index, best.unit)) : [];
  const ours = described(readingOfClaim(given.text, given.claim)).filter(
    (each) => given.claim.start <= each.start && each.start < given.claim.end && !said.some(isSameEnd(each)),
  );
  if (!best || !ours.length || asksForChange(given.text.slice(given.claim.start, given.claim.end))) return undefined;
  for (const unit of unitsAround(given, best.unit)) {
    if (holderOf(given, unit)) continue;
    const theirs = described(readingOfUnit(given.index, unit));
    const beside = align(given.index, given.query, unit);
    for (const each of ours) {
      const same = theirs.filter((other) => other.scale === each.scale);
      const [turned] = same;
      if (!turned || same.some(({ isHigh }) => isHigh === each.isHigh) || !ours.every(agrees(each))) continue;
      const share = shareOf(beside, each);
      if (share < weights.scaleLeast || !isNear(beside, turned)) continue;
      return {
        detail: {
          code: 'claim-contradicted',
          actor: actorOf(given),
          conflict: {
            kind: 'opposite',
            contrast: { claimed: wordsAt(given.text, each), found: wordsAt(given.index.text, turned) },
          },
        },
        doubtful: share < weights.sureCoverage,
        evidence: [evidenceOf(given, unit)],
      };
    }
  }
  return undefined;
}

/** Claim and sentence put a thing at the same end of a scale, the one by a word and the other perhaps by the denial of its opposite. */
export function describesAlike(given: Case, unit: Unit): boolean {
  const theirs = described(readingOfUnit(given.index, unit));
  return described(readingOfClaim(given.text, given.claim)).some((ours) =>
    theirs.some(
      ({ scale, isHigh, isDenied }) => scale === ours.scale && isHigh === ours.isHigh && isDenied !== ours.isDenied,
    ),
  );
}

/** The sentence that says most of the claim puts it as the claim does, whatever stands beside it. */
const isSameEnd = (each: Description) => (other: Description) =>
  other.scale === each.scale && other.isHigh === each.isHigh;

const agrees = (each: Description) => (other: Description) =>
  other.scale !== each.scale || other.isHigh === each.isHigh;

const denying = /^(?:ikke|ikkje|ingen|inga|aldri|neppe|lite)$/;

/** The descriptions in a sentence; one that is denied («ikke lett») stands for the other end. */
function described({ words }: Reading): readonly Description[] {
  return findPhrases(words, scaleTable()).map(({ start, end, at, value }) => {
    const first = at[0] ?? 0;
    const isDenied = words.slice(Math.max(0, first - 2), first).some(({ form }) => denying.test(form));
    return { start, end, scale: value.scale, isHigh: value.isHigh !== isDenied, isDenied };
  });
}

/** The sentence, those beside it, and others that bear on the claim nearly as well. */
export function unitsAround({ index, found }: Case, unit: Unit): readonly Unit[] {
  const beside = [index.units[unit.index + 1], index.units[unit.index - 1]];
  const [best] = found;
  const others = found.filter((each) => best && rank(each) >= nearlyAsGood * rank(best));
  return [
    ...new Set([
      unit,
      ...beside.flatMap((each) => (each?.passage === unit.passage ? each : [])),
      ...others.map((each) => each.unit),
    ]),
  ];
}

/** Share of the claim's weight, the description apart, that a sentence and its surroundings have. */
function shareOf({ matches }: Alignment, description: Span): number {
  let total = 0;
  let covered = 0;
  for (const { term, strength } of matches) {
    if (overlaps(term, description)) continue;
    total += term.weight;
    covered += term.weight * strength;
  }
  return total >= weights.clauseWeight ? covered / total : 0;
}

const nearlyAsGood = 0.7;

const reach = 70;

/** A word that the sentence shares with the claim stands close to the description. */
function isNear({ matches }: Alignment, { start, end }: Span): boolean {
  return matches.some(
    ({ found, term, strength }) =>
      found !== undefined &&
      strength >= 0.6 &&
      term.weight >= weights.tellingWeight &&
      found.start < end + reach &&
      found.end > start - reach,
  );
}
