import { type Alignment, align, type Match, type QueryTerm } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { excludes } from '../../lexicon/classes';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { holderOf } from '../holder';
import { comparing, isTurnedByWords } from '../polarity';
import { importance, type Preference, preferencesIn } from '../preference';
import { readingOfClaim, readingOfUnit } from '../reading';
import { claimedMembers, membersOf, type Placed } from '../slots';
import { weights } from '../weights';
import { avoiding } from './preference';
import { unitsAround } from './scale';

/**
 * «A, ikke B» of what the source says of B: whoever sets one thing aside for another has both at hand. The sentence has B with the rest of
 * the claim, without a denial or a contrast of its own, and nothing near it has A. Told in doubt.
 */
export function contrasted(given: Case): Finding | undefined {
  const { claim, text } = given;
  const [best] = given.found;
  if (!best || best.coverage < weights.contrastedLeast || !pivotal.test(text.slice(claim.start, claim.end)))
    return undefined;
  const ours = preferencesIn(text, readingOfClaim(text, claim), claim).filter(
    ({ dimension, isTurned }) => dimension === importance && !isTurned,
  );
  for (const our of ours) {
    const unit = unitsAround(given, best.unit).find((each) => has(given, each, our));
    if (unit) return finding(given, unit, our);
    if (hasOther(given, best, our)) return finding(given, best.unit, our);
  }
  return undefined;
}

/**
 * «kommunene, ikke staten» of two that shut each other out: a plain clause of the sentence says the rest of the one that is set aside, and not
 * of the other, wherever else that is spoken of.
 */
function hasOther(given: Case, best: Alignment, { preferred, rejected }: Preference): boolean {
  const claimed = claimedMembers(given).filter(({ isLoose }) => !isLoose);
  const wanted = claimed.filter((each) => overlaps(each, preferred));
  const [aside] = claimed.filter((each) => overlaps(each, rejected));
  const instead = aside && wanted.find(({ member }) => excludes(member, aside.member));
  if (!aside || !instead || wanted.some((each) => covers(each, aside))) return false;
  const { index } = given;
  const reading = readingOfUnit(index, best.unit);
  if (holderOf(given, best.unit) || preferencesIn(index.text, reading, best.unit.span).length) return false;
  const said = membersOf(given, best.unit);
  const rest = best.matches.filter(({ term }) => !overlaps(term, aside) && !overlaps(term, instead));
  if (shareOf(rest) < weights.substitutedPlain) return false;
  return reading.clauses.some((clause) => {
    if (clause.negated || clause.limit) return false;
    const here = said.filter((each) => overlaps(each, clause));
    return (
      here.some((each) => !each.isAside && !each.isLoose && isOfKind(each, aside)) &&
      !here.some((each) => covers(each, instead)) &&
      rest.some((match) => isTellingIn(match, clause))
    );
  });
}

function covers({ member }: Placed, other: Placed): boolean {
  return other.member.kind === member.kind && !excludes(other.member, member);
}

/** The same, or one a kind of the other. */
function isOfKind({ member: { kind, name, lineage } }: Placed, { member }: Placed): boolean {
  return member.kind === kind && (lineage.has(member.name) || member.lineage.has(name));
}

function isTellingIn({ term, found, strength }: Match, clause: Span): boolean {
  return (
    found !== undefined &&
    strength >= weights.sameWord &&
    term.weight >= weights.tellingWeight &&
    overlaps(found, clause)
  );
}

function shareOf(matches: readonly Match[]): number {
  const total = matches.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = matches.reduce((sum, { term, strength, found }) => sum + (found ? term.weight * strength : 0), 0);
  return total ? covered / total : 0;
}

const pivotal =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|framfor|fremfor|stedet|staden|istedenfor|istadenfor|enn)(?![a-zà-öø-ɏ])/iu;

/** The two things that a claim sets against one another, by its words next to the pivot that only one of them has. */
function sidesOf({ query }: Case, { preferred, rejected, pivot }: Preference) {
  const isTelling = ({ weight }: QueryTerm) => weight >= weights.opposedWeight;
  const within = (span: Span) =>
    query.filter((term) => isTelling(term) && span.start <= term.start && term.start < span.end);
  const [wanted, unwanted] = [within(preferred), within(rejected)];
  const without = (side: readonly QueryTerm[], other: readonly QueryTerm[]) =>
    side.filter(({ form }) => !other.some((each) => each.form === form));
  const aside = without(unwanted, wanted);
  const count = Math.max(1, aside.length);
  const own = without(wanted, unwanted);
  return { aside, instead: preferred.end <= pivot.start ? own.slice(-count) : own.slice(0, count) };
}

function has(given: Case, unit: Unit, our: Preference): boolean {
  const { index, query } = given;
  const { aside, instead } = sidesOf(given, our);
  if (!aside.length || !instead.length || aside.length > longestSide) return false;
  const alignment = align(index, query, unit);
  const { matches } = alignment;
  if (!aside.every((term) => isSaid(alignment, term)) || isKnownNear(given, unit, instead)) return false;
  const rest = matches.filter(({ term }) => !aside.includes(term) && !instead.includes(term));
  const total = rest.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = rest.reduce((sum, { term, strength, found }) => sum + (found ? term.weight * strength : 0), 0);
  if (covered < weights.contrastedMass || covered < weights.contrastedShare * total) return false;
  return isPlain(given, alignment, aside);
}

const longestSide = 4;

function isSaid({ matches }: Alignment, wanted: QueryTerm): boolean {
  return matches.some(({ term, found, strength }) => term === wanted && found && strength >= weights.sameWord);
}

/** The passage has a word for what the claim would have, or one near it. */
function isKnownNear({ index }: Case, { passage }: Unit, instead: readonly QueryTerm[]): boolean {
  const units = index.units.filter((each) => each.passage === passage);
  return instead.some((term) => {
    const expansion = index.vocabulary.expand(term);
    return units.some(({ terms }) => terms.some(({ form }) => (expansion.get(form) ?? 0) >= weights.placeNoWord));
  });
}

/** The sentence neither denies nor ranks anything, and what it has is its sender's. */
function isPlain(given: Case, { unit, matches }: Alignment, aside: readonly QueryTerm[]): boolean {
  const { index } = given;
  const reading = readingOfUnit(index, unit);
  const words = index.text.slice(unit.span.start, unit.span.end);
  if (avoiding.test(words) || comparing.test(words)) return false;
  if (reading.clauses.some(({ negated, limit }) => negated || limit) || holderOf(given, unit)) return false;
  const beside = matches.filter(({ term }) => aside.includes(term));
  return (
    !isTurnedByWords(given, { unit, matches: beside }, []) && !preferencesIn(index.text, reading, unit.span).length
  );
}

function finding(given: Case, unit: Unit, { pivot, rejected }: Preference): Finding {
  const claimed = wordsAt(given.text, { start: pivot.start, end: rejected.end });
  const found = wordsAt(given.index.text, unit.span).slice(0, longestShown);
  return contradiction(given, unit, 'roles', { claimed, found }, true);
}

const longestShown = 120;
