import { excludes } from '../../lexicon/classes';
import type { Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { principal } from '../position';
import { claimedMembers, membersOf, type Placed } from '../slots';
import { weights } from '../weights';

/**
 * Of two that each have their own, neither has the other's: «grunnutdanningen skjer i kommunene og spesialiseringen ved universitetene» beside
 * the same four the other way. Both pairs have changed, so that it is no rewording.
 */
export function partners(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast) return undefined;
  const ours = pairsOf(claimedMembers(given));
  if (ours.length < 2) return undefined;
  const theirs = pairsOf(membersOf(given, best.unit));
  for (const [at, first] of ours.entries()) {
    for (const second of ours.slice(at + 1)) {
      if (!isRival(first.one, second.one) || !isRival(first.other, second.other)) continue;
      const turned = theirs.find((each) => isSame(each.one, first.one) && isSame(each.other, second.other));
      const back = theirs.find((each) => isSame(each.one, second.one) && isSame(each.other, first.other));
      if (!turned || !back || theirs.some((each) => isPair(each, first) || isPair(each, second))) continue;
      const claimed = join(first.one, second.other);
      return contradiction(given, best.unit, 'roles', contrastOf(given, claimed, spanOf(turned, back)), true);
    }
  }
  return undefined;
}

/** A member, and the next one of another class. */
interface Pair {
  readonly one: Placed;
  readonly other: Placed;
}

function pairsOf(members: readonly Placed[]): readonly Pair[] {
  const firm = members
    .filter(({ isLoose, isAside }) => !isLoose && !isAside)
    .filter((each, at, all) => !all.slice(0, at).some((other) => other.start === each.start));
  return firm.flatMap((one, at): readonly Pair[] =>
    firm.slice(at + 1, at + 1 + nearest).flatMap((other, step) => {
      const between = firm.slice(at + 1, at + 1 + step);
      const isNext = other.member.kind !== one.member.kind;
      const isFirst = !between.some(
        ({ member }) => member.kind === other.member.kind || member.kind === one.member.kind,
      );
      return isNext && isFirst ? [{ one, other }] : [];
    }),
  );
}

const nearest = 3;

function isRival(a: Placed, b: Placed): boolean {
  return excludes(a.member, b.member);
}

function isSame(a: Placed, b: Placed): boolean {
  return a.member.kind === b.member.kind && !excludes(a.member, b.member);
}

function isPair(a: Pair, b: Pair): boolean {
  return isSame(a.one, b.one) && isSame(a.other, b.other);
}

function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function spanOf(a: Pair, b: Pair): Span {
  return join(join(a.one, a.other), join(b.one, b.other));
}
