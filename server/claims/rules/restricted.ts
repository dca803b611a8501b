import type { Alignment } from '../../evidence/align';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, type Finding, overstatement, wordsAt } from '../case';
import { positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/**
 * «for alle søkere» of what the source says of «søkere med fagbrev»: a noun that the source restricts, and the claim takes in its whole
 * extent. Nothing of the restriction stands in the claim.
 */
export function restricted(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const ours = readingOfClaim(text, claim).words;
  const all = ours.findIndex(({ form, start }) => entire.test(form) && claim.start <= start && start < claim.end);
  const noun = all < 0 ? undefined : ours[all + 1];
  if (!noun || restricts(text, ours, all + 1)) return undefined;
  const best = principal(given);
  if (!best || best.coverage < weights.sureCoverage || positionIn(given, best).holder) return undefined;
  const match = best.matches.find(({ term }) => term.start === noun.start);
  if (!match?.found || match.strength < weights.sameWord) return undefined;
  const theirs = readingOfUnit(index, best.unit).words;
  const at = theirs.findIndex(({ start }) => start === match.found?.start);
  if (theirs.slice(Math.max(0, at - nearest), at).some(({ form }) => entire.test(form))) return undefined;
  const restriction = restrictionBehind(index.text, theirs, at);
  if (!restriction || isSaid(best, restriction)) return undefined;
  const contrast = {
    claimed: wordsAt(text, { start: ours[all]?.start ?? noun.start, end: noun.end }),
    found: wordsAt(index.text, { start: match.found.start, end: restriction.end }),
  };
  return overstatement(given, best.unit, 'amount', contrast, false);
}

const entire = /^(?:alle|samtlige|samtlege|all|hele|heile)$/;
const nearest = 3;
/** Words that say of a noun which ones are meant; «i», «på» and «ved» as often say where something is done. */
const restricting = /^(?:med|uten|utan|fra|frå|som|over|under|utenfor|utanfor|innenfor|innanfor)$/;
const anyPreposition =
  /^(?:med|uten|utan|fra|frå|som|over|under|utenfor|utanfor|innenfor|innanfor|i|på|ved|av|til|der|hvor|kor)$/;
const longest = 4;

function restricts(text: string, words: readonly Word[], at: number): boolean {
  return follows(text, words, at) && anyPreposition.test(words[at + 1]?.form ?? '');
}

function follows(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && /^\s+$/.test(text.slice(word.end, next.start));
}

/** «søkere *med fagbrev*», to the next mark or four words on. */
function restrictionBehind(text: string, words: readonly Word[], at: number): Span | undefined {
  if (!follows(text, words, at) || !restricting.test(words[at + 1]?.form ?? '')) return undefined;
  let last = at + 1;
  while (last < at + longest && follows(text, words, last)) last++;
  const [first, end] = [words[at + 1], words[last]];
  return first && end && last > at + 1 ? { start: first.start, end: end.end } : undefined;
}

/** The claim has a word of it, or a word for one. */
function isSaid({ matches }: Alignment, { start, end }: Span): boolean {
  return matches.some(
    ({ found, strength }) =>
      found !== undefined && strength >= weights.placeNoWord && start <= found.start && found.start < end,
  );
}
