import type { Alignment, Match } from '../../evidence/align';
import type { Term } from '../../evidence/terms';
import { excludes } from '../../lexicon/classes';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { ownNames } from '../selfNames';
import { claimedMembers, membersOf } from '../slots';
import { weights } from '../weights';

/**
 * What the source gives to another is not what the other gives to it: «X gir råd til Y» beside «Y gir råd til X», the source being one of the
 * two. Nor is what goes to the one first and then to the other what goes the other way,
 * or straight to the other.
 */
export function recipient(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast) return undefined;
  return betweenTwo(given, best) ?? givenBack(given, best) ?? byWayOf(given, best) ?? onwards(given, best);
}

function betweenTwo(given: Case, best: Alignment): Finding | undefined {
  const { text, index } = given;
  const ours = partsOf(given, readingOfClaim(text, given.claim).words);
  const theirs = partsOf(given, readingOfUnit(index, best.unit).words);
  const other = best.matches.find(
    (match): match is Match & { found: Word } =>
      match.found !== undefined && match.term.named && match.strength >= 0.95,
  );
  if (!other || !ours || !theirs) return undefined;
  const isGiven = ours.isReceiver && other.term.end < ours.start;
  const gives = !theirs.isReceiver && other.found.start > theirs.start && isBehindTo(index.text, other.found.start);
  if (!isGiven || !gives) return undefined;
  const claimed = { start: other.term.start, end: ours.end };
  return exchanged(given, best, claimed, { start: theirs.start, end: other.found.end });
}

/** «departementet gir oss råd» beside «vi gir råd til departementet». */
function givenBack(given: Case, best: Alignment): Finding | undefined {
  const { text, index, claim } = given;
  const ours = partsOf(
    given,
    readingOfClaim(text, claim).words.filter(({ start }) => holdsContent(claim, start)),
    true,
  );
  const theirs = partsOf(given, readingOfUnit(index, best.unit).words);
  if (!ours?.isReceiver || !theirs || theirs.isReceiver) return undefined;
  const givers = claimedMembers(given).filter(({ slot, start }) => slot.role === 'by' && start < ours.start);
  const receivers = membersOf(given, best.unit).filter(({ slot, start }) => slot.role === 'to' && start > theirs.start);
  for (const giver of givers) {
    const other = receivers.find(({ member }) => member.kind === giver.member.kind && !excludes(member, giver.member));
    if (!other || giver.member.kind !== 'body') continue;
    const claimed = { start: giver.start, end: ours.end };
    return exchanged(given, best, claimed, { start: theirs.start, end: other.end });
  }
  return undefined;
}

function holdsContent({ content }: Case['claim'], at: number): boolean {
  return content.some(({ start, end }) => start <= at && at < end);
}

function exchanged(given: Case, { unit }: Alignment, ours: Span, theirs: Span): Finding {
  return contradiction(given, unit, 'roles', contrastOf(given, ours, theirs), false);
}

const to = /(?<!\p{L})til\s+$/u;
const lookBack = 8;

function isReceiver(text: string, { start }: Span): boolean {
  return to.test(text.slice(Math.max(0, start - lookBack), start));
}

/** «til A, som … B» beside «til B, som … A»: of two names, the other one is given to. */
function byWayOf(given: Case, best: Alignment): Finding | undefined {
  const { text, index } = given;
  const names = best.matches.filter(
    (match): match is Match & { found: Term } =>
      match.found !== undefined && match.term.named && match.strength >= sure,
  );
  const first = names.find(({ term }) => isReceiver(text, term));
  const other = names.find(({ found }) => isReceiver(index.text, found));
  if (!first || !other || first.term.form === other.term.form || isReceiver(index.text, first.found)) return undefined;
  if (other.term.start < first.term.start || first.found.start < other.found.start) return undefined;
  const ours = { start: first.term.start, end: other.term.end };
  return exchanged(given, best, ours, { start: other.found.start, end: first.found.end });
}

/** «til B» beside «til A, som bruker det overfor B»: what the source gives goes to A, whom the claim does not name. */
function onwards(given: Case, { matches, unit }: Alignment): Finding | undefined {
  const { claim, text, index } = given;
  const words = readingOfClaim(text, claim).words;
  if (!words.some(({ form }) => giving.test(form))) return undefined;
  const far = matches.find(
    (match): match is Match & { found: Term } =>
      match.found !== undefined && match.term.named && match.strength >= sure && isReceiver(text, match.term),
  );
  if (!far || isReceiver(index.text, far.found) || far.found.start < unit.span.start) return undefined;
  const before = index.text.slice(unit.span.start, far.found.start);
  const near = through.exec(before.replace(/\s/g, ' '));
  if (!near || !readingOfUnit(index, unit).words.some(({ form }) => giving.test(form))) return undefined;
  const start = unit.span.start + near.index;
  const name = unit.terms.find((term) => term.start >= start && term.named);
  if (!name || matches.some(({ found, strength }) => found?.start === name.start && strength > 0)) return undefined;
  return contradiction(given, unit, 'roles', contrastOf(given, far.term, { start, end: far.found.end }), true);
}

/** «til Ytredepartementet, som …», with no other receiver behind it. */
const through = /(?<!\p{L})til \p{Lu}[^.,;:]{1,60}, som (?:(?!(?<!\p{L})til )[^.;:])*$/u;

const sure = 0.95;

/** The place of the source's own name in a sentence that gives something to somebody, and whether it is the one given to. */
function partsOf(given: Case, words: readonly Word[], isBare = false) {
  const names = ownNames(given);
  const verb = words.findIndex(({ form }) => giving.test(form));
  const at = words.findIndex(({ form }) => names.has(form) || form === 'vi');
  const word = words[at];
  if (verb < 0 || !word) return undefined;
  const isReceiver = at > verb && (words[at - 1]?.form === 'til' || (isBare && at === verb + 1 && verb > 1));
  return isReceiver || at < verb ? { start: word.start, end: word.end, isReceiver } : undefined;
}

const giving =
  /^(?:tildeler|tildelte|tilbyr|tilbød|gir|gjev|gi|gje|ga|gav|sender|sende|sendte|oversender|oversende|oversendte|leverer|leverte|overleverer|avgir|avgjev|rapporterer|melder|melde|meldte|overfører|betaler|betalar|delegerer)$/;

const reach = 60;

/** «til» stands shortly before, in front of the whole name. */
function isBehindTo(text: string, at: number): boolean {
  return /(?<!\p{L})til [^.,;:]*$/u.test(text.slice(Math.max(0, at - reach), at));
}
