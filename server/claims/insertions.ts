import type { Word } from '../text/words';
import type { Claim } from './model';
import { type Reading, readingOfClaim } from './reading';

/** Words of the claim itself that may stand behind what is put in: «krever ifølge fylket *at* ingen …». */
const joining = /^(?:at|om|å|som|ikke|ikkje|ingen|inga|aldri|neppe)$/;

const known = new WeakMap<Claim, Reading>();

/**
 * The reading of a claim's sentence less the words put in between to say whose view it is: «fungerer *ifølge fylket* godt» says of the thing
 * what «fungerer godt» says. The claim's stretches of content have the rest on both sides of them. Kept.
 */
export function readingOfContent(text: string, claim: Claim): Reading {
  const before = known.get(claim);
  if (before) return before;
  const reading = readingOfClaim(text, claim);
  const { content } = claim;
  const isInserted = ({ start, form }: Word) =>
    !joining.test(form) && content.some(({ end }, at) => end <= start && start < (content[at + 1]?.start ?? end));
  const own = content.length > 1 ? { ...reading, words: reading.words.filter((word) => !isInserted(word)) } : reading;
  known.set(claim, own);
  return own;
}
