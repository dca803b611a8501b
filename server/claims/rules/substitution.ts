import { type Alignment, align, type Match } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { excludes, type Mention } from '../../lexicon/classes';
import { normalForm } from '../../lexicon/normalForm';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { claimedPosition, principal } from '../position';
import { readingOfClaim } from '../reading';
import {
  claimedMembers,
  isGiven,
  listedWith,
  membersAround,
  membersOf,
  membersOver,
  type Neighbour,
  type Placed,
} from '../slots';
import { weights } from '../weights';
import { avoiding } from './preference';

/**
 * Of a class whose members shut each other out, the claim names one where the sentence that says the rest of it names another: «betales av
 * kommunene» beside «betales av staten». Told in doubt, and only where the source does not have the claim's own in such a place.
 */
export function substitution(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.substitutedLeast) return undefined;
  const claimed = claimedMembers(given).slice(0, mostMembers);
  if (!claimed.length) return undefined;
  const said = membersOf(given, best.unit);
  for (const ours of claimed) {
    if (ours.isLoose || isShunned(given, ours) || isOtherwiseNamed(given, best, said, ours)) continue;
    if (isOtherwiseMeant(claimed, said, ours)) continue;
    const rival = said.find(
      (each) => isRival(ours, each) && !isClaimed(claimed, ours, each) && standsFor({ given, best, said, ours }, each),
    );
    if (rival) return finding(given, best.unit, ours, rival);
  }
  return undefined;
}

/** The sentence has the word within another («pasientforløp») or as a verb, or one for it («ph.d.» for «doktorgrad»), though not as a member. */
function isOtherwiseNamed(
  { index }: Case,
  { unit, matches }: Alignment,
  said: readonly Placed[],
  ours: Placed,
): boolean {
  if (said.some((each) => covers(each, ours))) return false;
  const own = matches.filter(({ term }) => overlaps(term, ours));
  return own.some(({ term }) => {
    const expansion = index.vocabulary.expand(term);
    return unit.terms.some(({ form }) => (expansion.get(form) ?? 0) >= weights.sharedWord);
  });
}

/** «lærere» are people and an occupation: the sentence has the one that the word may also mean. */
function isOtherwiseMeant(claimed: readonly Placed[], said: readonly Placed[], ours: Placed): boolean {
  return claimed.some(
    (other) =>
      other.first === ours.first && other.member.kind !== ours.member.kind && said.some((each) => covers(other, each)),
  );
}

/** Longer enumerations are compared by their beginning. */
const mostMembers = 20;

function isRival(ours: Placed, theirs: Placed): boolean {
  return !theirs.isLoose && !theirs.isAside && excludes(ours.member, theirs.member);
}

/** Speaks of the same, more or less widely. */
function covers({ member }: Placed, other: Mention): boolean {
  return other.member.kind === member.kind && !excludes(other.member, member);
}

/** The claim has the source's member too, and not in a part that the two have exchanged. */
function isClaimed(claimed: readonly Placed[], ours: Placed, theirs: Placed): boolean {
  const { role } = theirs.slot;
  const isExchanged = role === ours.slot.role && (role === 'origin' || role === 'to');
  return claimed.some((own) => !own.member.isJoint && covers(theirs, own) && !(isExchanged && own.slot.role !== role));
}

interface Comparison {
  readonly given: Case;
  readonly best: Alignment;
  /** The members in the sentence. */
  readonly said: readonly Placed[];
  readonly ours: Placed;
}

const plainRoles = new Set(['by', 'to', 'origin']);

/** The source has `theirs` in the place where the claim has its own. The less plain the place is, the more of the rest must be shared. */
function standsFor(comparison: Comparison, theirs: Placed): boolean {
  const { given, best, said, ours } = comparison;
  const share = shareWithout(best.matches, ours);
  const isPlain = ours.slot.role === theirs.slot.role && plainRoles.has(ours.slot.role);
  const own = said.filter((each) => !each.isLoose && covers(ours, each));
  if (own.length) {
    const open = own.filter(({ isAside }) => !isAside);
    if (!isPlain || share < weights.substitutedPlain || isAvoided(given, ours)) return false;
    return open.every((each) => isElsewhere(ours, theirs, each)) && (!open.length || isLinked(best, ours, theirs));
  }
  if (isListed(given, best, ours, theirs)) return share >= weights.substitutedListed;
  const around = membersAround(given, best.unit).filter((each) => !each.isAside && covers(ours, each));
  if (around.some((each) => takesUp(given, best, each))) return false;
  const near = around.filter((each) => bears(given, each, ours));
  if (isSameHead(given, ours, theirs))
    return share >= weights.substitutedListed && !near.some((each) => isSameHead(given, ours, each));
  if (isPlain && share >= weights.substitutedFree && near.every((each) => isElsewhere(ours, theirs, each))) return true;
  return !near.length && !said.some((each) => covers(ours, each)) && isFreely(comparison, theirs, isPlain);
}

/** The sentence of another mention speaks of the claim too, and not of the member alone. */
function bears({ index, query }: Case, { unit }: Neighbour, ours: Placed): boolean {
  return shareWithout(align(index, query, unit).matches, ours) >= weights.substitutedBeside;
}

const anaphor =
  /^\s*(?:dette|slik|slikt|slike|disse|desse|dermed|derfor|difor|på denne måten|på den måten|det samme|det same|samme|same|tilsvarende|tilsvarande|likeså|likeledes|likeins|på samme måte|på same måte|det gjelder også|det gjeld òg|det gjeld også)(?![a-zæøå])/iu;

/** «Dette er nødvendig for …», «Det samme gjelder for …» right behind a sentence says more of the same. */
function takesUp({ index }: Case, best: Alignment, { unit }: Neighbour): boolean {
  return unit.index === best.unit.index + 1 && anaphor.test(index.text.slice(unit.span.start, unit.span.end));
}

/** It stands in another part, or only takes up again what the source's member is one of («som departementet bruker»). */
function isElsewhere({ slot: { role } }: Placed, theirs: Placed, { slot, member }: Placed): boolean {
  return !excludes(member, theirs.member) || (slot.role !== 'free' && slot.role !== role);
}

/** Where no place is plain: nothing that bears on the claim speaks of its own member, and the rest of it is the source's. */
function isFreely({ given, best, ours }: Comparison, theirs: Placed, isPlain: boolean): boolean {
  const share = shareWithout(best.matches, ours);
  const isClose = isLinked(best, ours, theirs);
  if (share < (isPlain || isClose ? weights.substitutedClose : weights.substitutedFree)) return false;
  if (!isClose && !isPlain && isAsideOfPlace(ours, theirs)) return false;
  if (without(best.matches, ours).covered < weights.substitutedMass || !isShared(given, best, ours)) return false;
  return (
    !membersOver(given, best.unit).some((each) => !each.isLoose && covers(ours, each)) &&
    !isSaidElsewhere(given, best, ours)
  );
}

/** A name, or an owner, may be there as what is pointed to («NAVs tall»), and an attribute says which one of anything. */
function isAsideOfPlace({ member }: Placed, theirs: Placed): boolean {
  if (attributes.has(member.kind)) return true;
  return member.kind === 'body' && (theirs.slot.role === 'of' || (isName(theirs) && !isName({ member })));
}

const attributes = new Set(['level', 'dimension', 'instrument', 'money']);

function isName({ member }: Pick<Placed, 'member'>): boolean {
  return /^\p{Lu}/u.test(member.name);
}

/** Another sentence that has nearly as much of the rest of the claim has the claim's own member. */
function isSaidElsewhere(given: Case, best: Alignment, ours: Placed): boolean {
  const least = nearly * shareWithout(best.matches, ours);
  return given.found.some(
    ({ unit, matches }) =>
      unit !== best.unit &&
      shareWithout(matches, ours) >= least &&
      membersOf(given, unit).some((each) => covers(ours, each)),
  );
}

const nearly = 0.7;

/** What the clause says of it is said in the source too, at least in part. */
function isShared({ text, claim }: Case, { matches }: Alignment, ours: Placed): boolean {
  const clause = readingOfClaim(text, claim).clauses.find((each) => overlaps(each, ours));
  return matches.some(
    ({ term, strength, found }) =>
      found &&
      strength >= weights.placeWord &&
      term.weight >= weights.opposedWeight &&
      !overlaps(term, ours) &&
      (!clause || overlaps(term, clause) || isClose(ours, term)),
  );
}

/** Weight of the rest of the claim, and how much of it the sentence has. */
function without(matches: readonly Match[], left: Span): { readonly total: number; readonly covered: number } {
  let total = 0;
  let covered = 0;
  for (const { term, found, strength } of matches) {
    if (overlaps(term, left)) continue;
    total += term.weight;
    if (found) covered += term.weight * strength;
  }
  return { total, covered };
}

function shareWithout(matches: readonly Match[], left: Span): number {
  const { total, covered } = without(matches, left);
  return total ? covered / total : 0;
}

const reach = 5;

/** A word that both have stands close to the one and to the other; or both sentences say what is given to whom. */
function isLinked({ matches }: Alignment, ours: Placed, theirs: Placed): boolean {
  if (ours.slot.role === 'to' && isGiven(ours) && isGiven(theirs)) return true;
  return matches.some(
    ({ term, found, strength }) =>
      found &&
      strength >= weights.sameWord &&
      term.weight >= weights.opposedWeight &&
      isClose(ours, term) &&
      isClose(theirs, found),
  );
}

function isClose({ words, first, last }: Placed, { start }: Span): boolean {
  const at = words.findIndex((word) => word.start === start);
  return at >= 0 && ((at < first && first - at <= reach) || (at > last && at - last <= reach));
}

/** Both are members of a list, and another member of the claim's list is one of the source's. */
function isListed({ text, index }: Case, { matches }: Alignment, ours: Placed, theirs: Placed): boolean {
  const inClaim = listedWith(text, ours);
  if (!inClaim.size) return false;
  const inSource = listedWith(index.text, theirs);
  return matches.some(
    ({ term, found, strength }) =>
      found && strength >= weights.sameWord && inClaim.has(term.start) && inSource.has(found.start),
  );
}

/** Both say which of the same: «regionale behov», «nasjonale behov». */
function isSameHead({ index }: Case, { slot: { head: ours } }: Placed, { slot: { head: theirs } }: Placed): boolean {
  if (!ours || !theirs) return false;
  const expansion = index.vocabulary.expand({ form: normalForm(ours.form) });
  return (expansion.get(normalForm(theirs.form)) ?? 0) >= weights.sameWord;
}

const denial = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|aldri|neppe)(?![a-zà-öø-ɏ])/iu;

/** The claim as a whole would not have it. */
function isAvoided(given: Case, ours: Placed): boolean {
  const { text, claim } = given;
  return (
    claimedPosition(given).stance === 'against' ||
    denial.test(text.slice(claim.sentence.start, ours.start)) ||
    avoiding.test(text.slice(claim.start, claim.end))
  );
}

const shunning =
  /(?<![a-zà-öø-ɏ])(?:uten|utan|unngå|hindr|motvirk|avlast|frita|erstatt|uavhengig|framfor|fremfor|istedenfor|i stedet|i staden|heller enn)/iu;
const spared =
  /^[^a-zà-öø-ɏ]*(?:selv |sjølv |da |også )?(?:(?:slipp|slepp)[a-zà-öø-ɏ]{0,3}(?! (?:[a-zà-öø-ɏ]+ )?til)|fritas|fritak)/iu;

const adding = /^(?:også|òg|samt|likeså|deriblant)$/;
const articles = /^(?:den|det|de|dei|en|et|ein|ei|eit|alle|andre)$/;

/** «henter tall hos NAV» names who is asked, and not who has a part in what the rest tells. */
const fetched =
  /(?<![a-zà-öø-ɏ])(?:(?:inn)?hente[rt]?|(?:inn)?henta|finne[rs]?|finn|fant|funnet|funne)(?![a-zà-öø-ɏ])[^,;.]{0,80} hos $/iu;

/** Its clause puts it behind something else, would be rid of it or spare it, only asks it, or adds it to what others have said («også kommunene»). */
function isShunned({ text, claim }: Case, { isAside, words, first, start, end }: Placed): boolean {
  const before = articles.test(words[first - 1]?.form ?? '') ? first - 2 : first - 1;
  if (isAside || adding.test(words[before]?.form ?? '')) return true;
  if (words[before]?.form === 'hos' && fetched.test(text.slice(claim.start, start))) return true;
  const clause = readingOfClaim(text, claim).clauses.find((each) => overlaps(each, { start, end }));
  if (!clause) return false;
  return shunning.test(text.slice(clause.start, start)) || spared.test(text.slice(end, clause.end));
}

function finding(given: Case, unit: Unit, ours: Span, theirs: Span): Finding {
  return contradiction(given, unit, 'member', contrastOf(given, ours, theirs), true);
}
