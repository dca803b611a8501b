import type { Alignment, Match } from '../evidence/align';

/** Where the words lie that a sentence shares with the claim: the middle of their weight. */
export function anchorOf({ matches, unit }: Alignment): number {
  return middle(matches, ({ found }) => found?.start, byPlace) ?? unit.span.start;
}

/** Where the words of the claim lie that the sentence has; its first word where it has none. */
export function claimAnchor({ matches }: Alignment): number {
  return middle(matches, ({ found, term }) => found && term.start) ?? matches[0]?.term.start ?? 0;
}

/** Where the first word lies that a sentence shares with the claim; its end where it shares none. */
export function firstShared({ matches, unit }: Alignment): number {
  return Math.min(unit.span.end, ...matches.flatMap(({ found }) => found?.start ?? []));
}

interface Weight {
  readonly at: number;
  readonly weight: number;
}

const byPlace = (a: Weight, b: Weight) => a.at - b.at;

function middle(
  matches: readonly Match[],
  placeOf: (match: Match) => number | undefined,
  order: (a: Weight, b: Weight) => number = () => 0,
): number | undefined {
  const found = matches.flatMap((match): readonly Weight[] => {
    const at = placeOf(match);
    return at === undefined ? [] : [{ at, weight: match.term.weight * match.strength }];
  });
  found.sort(order);
  const half = found.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  return found.find(({ weight }) => {
    sum += weight;
    return sum >= half;
  })?.at;
}
