import { attribution } from '../lexicon/attribution';
import { holders } from '../lexicon/cues';
import { lazy } from '../lexicon/entries';
import { isEveryday } from '../lexicon/everyday';
import { speakers } from '../lexicon/speakers';

/** Words for those who hold views, as they are written inside a sentence. */
const written = lazy(() => {
  const nouns = attribution().senders.flatMap((sender) => sender.nouns);
  return new Set([...holders().flatMap(({ name, forms }) => [name, ...forms]), ...nouns, ...speakers().several]);
});

/** «elevene», «elevane»: many of a kind. */
const plural = /(?:ene|ane)$/;

/**
 * A holder as it is named inside a sentence: «Utvalget», which began one, is «utvalget»; «Reiseutvalget» and «Norges Skiforbund» are names
 * and stay as they are.
 */
export function insideSentence(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  if (!/^\p{Lu}[\p{Ll}-]+$/u.test(first) || written().has(first)) return name;
  const small = first.toLowerCase();
  const isCommon = written().has(small) || (rest.length === 0 && (plural.test(small) || isEveryday(small)));
  return isCommon && rest.every((word) => !/^\p{Lu}/u.test(word)) ? [small, ...rest].join(' ') : name;
}
