import type { Unit } from '../../evidence/index';
import { excludes } from '../../lexicon/classes';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { rivalOf } from '../holder';
import { claimedPosition, principal } from '../position';
import { importance, preferencesIn, turnings } from '../preference';
import { readingOfClaim, readingOfUnit } from '../reading';
import { claimedMembers, membersOf, type Placed } from '../slots';
import { weights } from '../weights';
import { unitsAround } from './scale';

/** Two members of a class as a text wants them ordered; a claim may name the first alone («skal veie tyngst»). */
interface Order {
  readonly first: Placed;
  readonly last?: Placed;
}

/** Of two members of a class the claim puts the one first that the source puts last: «lokale behov foran nasjonale», «lokale behov veier tyngst». */
export function rank(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.rankLeast) return undefined;
  const ours = claimedOrders(given);
  if (!ours.length) return undefined;
  for (const unit of unitsAround(given, best.unit)) {
    if (rivalOf(given, unit)) continue;
    for (const their of ordersOf(given, unit)) {
      const clash = ours.find((our) => isReversed(our, their));
      if (clash) return finding(given, unit, clash, their);
    }
  }
  return undefined;
}

function isReversed(our: Order, their: Required<Order>): boolean {
  const { first, last } = our;
  return (
    covers(first, their.last) && excludes(first.member, their.first.member) && (!last || covers(last, their.first))
  );
}

function covers({ member }: Placed, other: Placed): boolean {
  return member.kind === other.member.kind && !excludes(member, other.member);
}

function claimedOrders(given: Case): readonly Order[] {
  const { text, claim } = given;
  const members = claimedMembers(given);
  if (members.length === 0 || claimedPosition(given).stance === 'against') return [];
  const reading = readingOfClaim(text, claim);
  const pairs = pairsIn(members, preferencesIn(text, reading, claim));
  if (pairs.length) return pairs;
  return members.filter((each) => !each.isLoose && tops(given, each)).map((first) => ({ first }));
}

const units = new WeakMap<Unit, readonly Required<Order>[]>();

function ordersOf(given: Case, unit: Unit): readonly Required<Order>[] {
  const members = membersOf(given, unit);
  if (members.length < 2) return [];
  const known =
    units.get(unit) ?? pairsIn(members, preferencesIn(given.index.text, readingOfUnit(given.index, unit), unit.span));
  units.set(unit, known);
  return known;
}

/** On either side of the words that rank, the members nearest to them. */
function pairsIn(
  members: readonly Placed[],
  preferences: ReturnType<typeof preferencesIn>,
): readonly Required<Order>[] {
  return preferences.flatMap(({ dimension, isTurned, preferred, rejected, pivot }) => {
    if (dimension !== importance) return [];
    const nearest = (side: Span) =>
      members
        .filter((each) => !each.isLoose && overlaps(side, each))
        .sort((a, b) => Math.abs(a.start - pivot.start) - Math.abs(b.start - pivot.start));
    return nearest(preferred).flatMap((above) => {
      const below = nearest(rejected).find((each) => excludes(each.member, above.member));
      if (!below) return [];
      return [isTurned ? { first: below, last: above } : { first: above, last: below }];
    });
  });
}

const topping =
  /(?<![a-zà-öø-ɏ])(?:(?:veie|veier|vege|veg|telle|teller|telje|tel) (?:tyngst|mest)|(?:komme|kommer|kome|kjem|gå|går|stå|står) (?:først|fyrst|øverst)|(?:prioriteres|prioriterast) (?:først|fyrst|høyest|høgast)|(?:ha|har|få|får) forrang|være overordnet|vere overordna)(?![a-zà-öø-ɏ])/iu;
const denial =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|aldri|neppe|unngår?|(?:for)?hindr(?:e|er|ar)|motvirk(?:e|er)|motverkar?|ellers|elles|risiko(?:en)?|faren? for)(?![a-zà-öø-ɏ])/iu;

/** What is said of it is that it shall come first: the words stand behind it, in its sentence. «ellers får A forrang» says what is to be avoided. */
function tops({ text, claim }: Case, { start, end }: Placed): boolean {
  if (!topping.test(text.slice(end, claim.end)) || denial.test(text.slice(claim.sentence.start, claim.end)))
    return false;
  return !readingOfClaim(text, claim).words.some((word) => word.start < start && turnings.test(word.form));
}

function finding(given: Case, unit: Unit, our: Order, their: Required<Order>): Finding {
  const stretch = (text: string, { first, last }: Order) => {
    const spans = [first, last ?? first];
    return wordsAt(text, {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    });
  };
  const contrast = { claimed: stretch(given.text, our), found: stretch(given.index.text, their) };
  return contradiction(given, unit, 'roles', contrast, true);
}
