import type { Alignment, Match } from '../../evidence/align';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/** What brings a thing about stands before the verb and what comes of it behind; the two do not change places between claim and source. */
export function cause(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.causeLeast) return undefined;
  const { claim, text, index } = given;
  const ours = verbIn(
    readingOfClaim(text, claim).words.filter(({ start }) => claim.start <= start && start < claim.end),
  );
  const theirs = verbIn(readingOfUnit(index, best.unit).words);
  if (!ours || !theirs || ours.isBackward !== theirs.isBackward || !isCrossed(best, ours, theirs)) return undefined;
  const contrast = {
    claimed: wordsAt(text, { start: ours.start, end: claim.end }),
    found: wordsAt(index.text, { start: theirs.start, end: best.unit.span.end }).slice(0, longest),
  };
  return contradiction(given, best.unit, 'roles', contrast, false);
}

const longest = 120;

interface Verb extends Span {
  /** «skyldes»: what comes of it stands first. */
  readonly isBackward: boolean;
}

const causing =
  /^(?:fører|føre|førte|medfører|medføre|medførte|gir|gi|gjør|gjøre|gjer|gjere|skaper|skape|skapar|påvirker|påvirke|påverkar|påverke|bidrar|bidra|bidreg|forårsaker|forårsake|utløser|utløse|øker|øke|aukar|auke|hindrer|hindre|hindrar|svekker|svekke|svekkjer|svekkje|styrker|styrke|styrkar)$/;
const coming = /^(?:skyldes|skuldast|følger|stammer|kommer)$/;

function verbIn(words: readonly Word[]): Verb | undefined {
  const word = words.find(({ form }, index) => index > 0 && (causing.test(form) || coming.test(form)));
  return word && { start: word.start, end: word.end, isBackward: coming.test(word.form) };
}

/** Words of more and less («økning», «høyere») stand for one another on either side. */
const sameWord = 0.9;

/** The heavy words before the verb of the claim stand behind that of the source, and the other way round; none stays on its side. */
function isCrossed({ matches }: Alignment, ours: Span, theirs: Span): boolean {
  const firm = matches.filter(
    (match): match is Match & { found: Span } =>
      match.found !== undefined && match.strength >= sameWord && match.term.weight >= weights.crossedWeight,
  );
  const before = firm.filter(({ term }) => term.end <= ours.start);
  const behind = firm.filter(({ term }) => term.start >= ours.end);
  return (
    before.length > 0 &&
    behind.length > 0 &&
    before.every(({ found }) => found.start >= theirs.end) &&
    behind.every(({ found }) => found.end <= theirs.start)
  );
}
