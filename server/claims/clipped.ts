import type { PhraseMatch } from '../lexicon/phrases';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import type { StanceEntry } from './cues';
import type { Claim } from './model';
import type { Reading } from './reading';

const against: StanceEntry = {
  stance: 'against',
  strength: 4,
  predicate: true,
  verb: false,
  noun: false,
  ambiguous: false,
  doubtIfDenied: false,
  wary: false,
  personal: false,
};
const backing: StanceEntry = { ...against, stance: 'for', strength: 3 };

/** What may follow a stance that names no object: a mark, a condition, a reservation, or nothing. */
const behindBare =
  /^\s*(?:$|[,;:.!(–—]|(?:men|under|forutsatt|føresett|dersom|hvis|viss|så lenge|såfremt|såframt|med (?:noen |nokre )?(?:forbehold|atterhald|vilkår)|på (?:visse |nokre )?(?:vilkår|betingelser)|uten|utan|som)(?![a-zà-öø-ɏ]))/iu;

/**
 * «Imot som fast ordning», «For, under forutsetning av …»: the preposition alone at the head of a sentence that leaves out subject and
 * verb, as notes and cells of tables do; «for» and «mot» without an object only, since both open other phrases. Undefined for any other.
 */
export function clippedStance(text: string, words: readonly Word[], end: number): PhraseMatch<StanceEntry> | undefined {
  const [first, second] = words;
  if (!first || !prepositions.test(first.form)) return undefined;
  if (first.form === 'imot') return { start: first.start, end: first.end, at: [0], value: against };
  if (first.form === 'i' && second?.form === 'mot')
    return { start: first.start, end: second.end, at: [0, 1], value: against };
  if (first.form === 'i' || !behindBare.test(text.slice(first.end, Math.min(end, first.end + longestBehind))))
    return undefined;
  return { start: first.start, end: first.end, at: [0], value: first.form === 'for' ? backing : against };
}

const prepositions = /^(?:for|mot|imot|i)$/;
const longestBehind = 40;
/** «Full støtte», «Delvis enig»: what may stand before it. */
const longestDegree = 14;

/** The topic, where the claim takes a stance to it that names no object of its own: «For, men …» beside the head of its row. */
export function bareTopic(text: string, { stances }: Reading, { start, end, topic }: Claim): Span | undefined {
  const [first] = stances;
  if (!topic || !first || first.start < start || first.end > end) return undefined;
  if (!/^[\p{L}\s*_]*$/u.test(text.slice(start, first.start)) || first.start - start > longestDegree) return undefined;
  return behindBare.test(text.slice(first.end, Math.min(end, first.end + longestBehind))) ? topic : undefined;
}

/** True where a claim is no more than a stance to its topic; what stands in brackets is a citation. */
export function isBareStance(text: string, reading: Reading, claim: Claim): boolean {
  const [first] = reading.stances;
  if (!first || !bareTopic(text, reading, claim)) return false;
  return /^[\s.,;!*_]*(?:\([^()]*\)[\s.]*)?$/.test(text.slice(first.end, claim.end));
}
