import { type Alignment, align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { excludes, type Member, mentionsIn } from '../../lexicon/classes';
import { overlaps, type Span } from '../../text/span';
import { type Word, words as wordsIn } from '../../text/words';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { type Actor, type Deed, deedsIn } from '../deeds';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { ownNames } from '../selfNames';
import { claimedMembers, membersOf } from '../slots';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * Who does it: one verb, and the claim gives it to another than the source does («det er kommunene som utarbeider» beside «utarbeides av
 * staten»), or to the one it is done to («kommunene inviterer» beside «kommunene inviteres»). Told in doubt.
 */
export function doer(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast) return undefined;
  const ours = claimedDeeds(given);
  if (!ours.length) return undefined;
  const theirs = deedsOf(given, best.unit);
  for (const our of ours) {
    const their = theirs.find((each) => isSameVerb(best, our, each) && isOther(best, our, each));
    if (!their || isDoneNear(given, best, our)) continue;
    const span = (deed: Deed) => join(deed.verb, deed.actors[0] ?? deed.verb);
    return contradiction(given, best.unit, 'roles', contrastOf(given, span(our), span(their)), true);
  }
  return undefined;
}

function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

const kinds = new Set(['body', 'person', 'profession']);
const deeds = new WeakMap<Unit, readonly Deed[]>();

function deedsOf(given: Case, unit: Unit): readonly Deed[] {
  const { text } = given.index;
  const { words } = readingOfUnit(given.index, unit);
  const known =
    deeds.get(unit) ?? deedsIn(text, words, [...actorsAmong(membersOf(given, unit)), ...ownAmong(given, words)]);
  deeds.set(unit, known);
  return known;
}

function claimedDeeds(given: Case): readonly Deed[] {
  const { text, claim } = given;
  const words = readingOfClaim(text, claim).words.filter((word) => claim.content.some((span) => overlaps(span, word)));
  if (words.length < leastWords) return [];
  const at = (span: Span) => words.findIndex(({ start }) => start === span.start);
  const named = actorsAmong(claimedMembers(given)).flatMap((each) => {
    const first = at(each);
    return first < 0 ? [] : { ...each, first, last: first + each.last - each.first };
  });
  return deedsIn(text, words, [...named, ...ownAmong(given, words)]);
}

const leastWords = 4;

function actorsAmong(members: ReturnType<typeof membersOf>) {
  return members.filter(({ member, isLoose, isAside }) => kinds.has(member.kind) && !isLoose && !isAside);
}

/** The source's own name and «vi», as the member that it is. */
function ownAmong(given: Case, words: readonly Word[]) {
  const member = ownMember(given);
  const names = ownNames(given);
  return member
    ? words.flatMap(({ form, start, end }, at) =>
        names.has(form) || form === 'vi' ? { member, start, end, first: at, last: at } : [],
      )
    : [];
}

const own = new WeakMap<object, { readonly member: Member | undefined }>();

function ownMember({ source }: Case): Member | undefined {
  const { actor } = source.source;
  const read = () => {
    const [found] = [actor.name, ...actor.aliases.map(({ value }) => value)].flatMap((name) =>
      mentionsIn(name, wordsIn(name, 0, name.length)).filter(
        ({ member, isLoose }) => member.kind === 'body' && !isLoose,
      ),
    );
    return { member: found?.member };
  };
  const known = own.get(actor) ?? read();
  own.set(actor, known);
  return known.member;
}

const sameVerb = 0.8;

function isSameVerb({ matches }: Alignment, our: Deed, their: Deed): boolean {
  return matches.some(
    ({ term, found, strength, opposed }) =>
      !opposed && found && strength >= sameVerb && term.start === our.verb.start && found.start === their.verb.start,
  );
}

function covers(a: Actor, b: Actor): boolean {
  return a.member.kind === b.member.kind && !excludes(a.member, b.member);
}

/** Nobody of the claim's is among the source's, or the claim has it done by the one it is done to. */
function isOther(best: Alignment, our: Deed, their: Deed): boolean {
  if (our.isUndergone) return false;
  if (their.isUndergone) return our.actors.every((a) => their.actors.some((b) => covers(a, b)));
  const isApart = our.actors.every((a) => their.actors.every((b) => a.member.kind === b.member.kind && !covers(a, b)));
  return isApart && isRestShared(best, our);
}

/** Least share of the rest of the claim that the sentence itself has. */
function isRestShared({ matches }: Alignment, { actors, verb }: Deed): boolean {
  const rest = matches.filter(({ term }) => !overlaps(term, verb) && !actors.some((each) => overlaps(each, term)));
  const total = rest.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = rest.reduce((sum, { term, strength, found }) => sum + (found ? term.weight * strength : 0), 0);
  return covered >= weights.substitutedPlain * total;
}

/** A sentence near it has the claim's own do it, or this one has them beside the other. */
function isDoneNear(given: Case, best: Alignment, our: Deed): boolean {
  const isOurs = (each: Actor) => our.actors.some((actor) => covers(each, actor));
  const beside = membersOf(given, best.unit).filter((each) => !each.isLoose && isOurs(each));
  if (beside.some(({ slot: { role } }) => role === 'with')) return true;
  return unitsAround(given, best.unit).some((unit) => {
    const alignment = unit === best.unit ? best : align(given.index, given.query, unit);
    return deedsOf(given, unit).some(
      (deed) => !deed.isUndergone && isSameVerb(alignment, our, deed) && deed.actors.some(isOurs),
    );
  });
}
