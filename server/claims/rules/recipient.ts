import type { Match } from '../../evidence/align';
import type { Word } from '../../text/words';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { ownNames } from '../holder';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/** What the source gives to another is not what the other gives to it: «X gir råd til Y» beside «Y gir råd til X», the source being one of the two. */
export function recipient(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast) return undefined;
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
  const contrast = {
    claimed: wordsAt(text, { start: other.term.start, end: ours.end }),
    found: wordsAt(index.text, { start: theirs.start, end: other.found.end }),
  };
  return {
    detail: { code: 'claim-contradicted', actor: actorOf(given), conflict: { kind: 'roles', contrast } },
    doubtful: false,
    evidence: [evidenceOf(given, best.unit)],
  };
}

/** The place of the source's own name in a sentence that gives something to somebody, and whether it is the one given to. */
function partsOf(given: Case, words: readonly Word[]) {
  const names = ownNames(given);
  const verb = words.findIndex(({ form }) => giving.test(form));
  const at = words.findIndex(({ form }) => names.has(form) || form === 'vi');
  const word = words[at];
  if (verb < 0 || !word) return undefined;
  const isReceiver = at > verb && words[at - 1]?.form === 'til';
  return isReceiver || at < verb ? { start: word.start, end: word.end, isReceiver } : undefined;
}

const giving =
  /^(?:gir|gjev|gi|gje|ga|gav|sender|sende|sendte|leverer|leverte|rapporterer|melder|melde|meldte|overfører|betaler|betalar|delegerer)$/;

const reach = 60;

/** «til» stands shortly before, in front of the whole name. */
function isBehindTo(text: string, at: number): boolean {
  return /(?<!\p{L})til [^.,;:]*$/u.test(text.slice(Math.max(0, at - reach), at));
}
