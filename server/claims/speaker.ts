import type { PhraseMatch } from '../lexicon/phrases';
import { speakers } from '../lexicon/speakers';
import { isStopWord } from '../lexicon/stopWords';
import type { Word } from '../text/words';
import type { StanceEntry } from './cues';
import type { Reading } from './reading';

/** The words of a subject, by their places among those of its sentence, and the verb that it is the subject of. */
export interface Speaker {
  readonly first: number;
  readonly last: number;
  readonly verb: PhraseMatch<StanceEntry>;
}

/**
 * Another than the respondent as subject of words that only people and bodies can be the subject of («Lærerorganisasjonene i vår region har tatt til
 * orde for …», «…, slik kommunesektoren har foreslått»), found by its place beside the finite verb and its form: a definite noun, a
 * name, or a noun behind «flere». Undefined where there is none, or where it is the respondent, a part of it or a text. Main clauses
 * have their verb second (Norsk referansegrammatikk, ch. 9).
 */
export function speakerIn(
  text: string,
  { words, hints }: Reading,
  isOwn: (form: string) => boolean,
): Speaker | undefined {
  for (const verb of hints) {
    if (!verb.value.personal) continue;
    const found = subjectOf(text, words, verb, isOwn);
    if (found) return { ...found, verb };
  }
  return undefined;
}

const auxiliary = /^(?:har|hadde)$/;
const copula = /^(?:er|var|ble|blei|vart|blir|vert)$/;
const notFinite = /^(?:å|bør|burde|må|måtte|skal|skulle|kan|kunne|vil|ville)$/;
const passive = /(?:[^s]es|ast|[åa]s)$/;
const participle = /(?:tt|dd|t|a|d)$/;
const furthestAuxiliary = 7;
const furthestCopula = 4;

/** The place of the finite verb over some words; undefined for an infinitive, a passive, and behind a modal. */
function finiteOf(text: string, words: readonly Word[], { at, value }: PhraseMatch<StanceEntry>): number | undefined {
  const first = at[0] ?? 0;
  const form = words[first]?.form ?? '';
  const behind = (pattern: RegExp, furthest: number) => {
    for (let back = first - 1; back >= Math.max(0, first - furthest); back--) {
      if (isCut(text, words, back + 1)) return undefined;
      if (pattern.test(words[back]?.form ?? '')) return back;
    }
    return undefined;
  };
  if (value.predicate) return behind(copula, furthestCopula);
  if (!value.verb || (passive.test(form) && form !== 'synes')) return undefined;
  const helped = participle.test(form) ? behind(auxiliary, furthestAuxiliary) : undefined;
  if (helped !== undefined) return helped;
  return notFinite.test(words[first - 1]?.form ?? '') || notFinite.test(words[first - 2]?.form ?? '')
    ? undefined
    : first;
}

const opening =
  /^(?:at|om|fordi|siden|sidan|når|hvis|viss|dersom|men|og|eller|mens|medan|slik|som|enn|da|der|hvor|kor|hva|kva|hvordan|korleis)$/;
const preposition =
  /^(?:i|på|av|for|fra|frå|til|hos|med|om|mellom|blant|innen|innan|ved|under|over|etter|mot|uten|utan|gjennom|overfor)$/;
const pronoun =
  /^(?:vi|me|jeg|eg|det|dette|den|denne|disse|desse|de|dei|man|en|ein|ho|han|hun|noe|noko|ingen|vår|vårt|våre|oss)$/;
const ours = /^(?:vår|vårt|våre)$/;
const furthestSubject = 9;

function subjectOf(
  text: string,
  words: readonly Word[],
  verb: PhraseMatch<StanceEntry>,
  isOwn: (form: string) => boolean,
): Omit<Speaker, 'verb'> | undefined {
  const finite = finiteOf(text, words, verb);
  if (finite === undefined) return undefined;
  const form = (index: number) => words[index]?.form ?? '';
  const behind = isCut(text, words, finite + 1) ? '' : form(finite + 1);
  if (pronoun.test(behind) || pronoun.test(form(finite - 1)) || isOwn(behind)) return undefined;
  let from = finite;
  while (from > 0 && !isCut(text, words, from) && !opening.test(form(from - 1))) from--;
  if (finite - from > furthestSubject) return undefined;
  const region = words.slice(from, finite);
  if (
    /^(?:enn|som)$/.test(form(from - 1)) ||
    region.some((word) => auxiliary.test(word.form) || copula.test(word.form))
  )
    return undefined;
  if (region.some((word, index) => isSelf(word.form, region[index - 1]?.form, isOwn))) return undefined;
  const stop = region.findIndex((word) => preposition.test(word.form));
  const phrase = stop < 0 ? region : region.slice(0, stop);
  const before = headOf(text, phrase, from, isOwn);
  if (before !== undefined)
    return { first: Math.min(before, from + phrase.findIndex(({ form: each }) => !isStopWord(each))), last: before };
  const after = words.slice(finite + 1, finite + 3);
  if (!after[0] || isCut(text, words, finite + 1)) return undefined;
  const end = after.findIndex(
    (word, index) =>
      preposition.test(word.form) || opening.test(word.form) || (index > 0 && isCut(text, words, finite + 1 + index)),
  );
  const head = headOf(text, end < 0 ? after : after.slice(0, end), finite + 1, isOwn);
  const [own] = verb.at;
  return head === undefined ||
    own === undefined ||
    (own > finite && head >= own) ||
    (own <= head && head <= (verb.at.at(-1) ?? own))
    ? undefined
    : { first: finite + 1, last: head };
}

/** The respondent as subject: not behind a preposition, as in «har i møte med oss tatt til orde for». */
function isSelf(form: string, before: string | undefined, isOwn: (form: string) => boolean): boolean {
  if (ours.test(form)) return before === undefined || !preposition.test(before);
  return (isOwn(form) || /^(?:vi|me)$/.test(form)) && !preposition.test(before ?? '');
}

const definite = /(?:en|et|a|ene|ane)$/;
const adverb = /^(?:igjen|alene|åleine|aleine|siden|sidan|meget|annet|eget|ofte|særlig|særleg|likevel)$/;
/** «utvalet sitt forslag»: the owner of a thing. */
const possessive = /^(?:sin|si|sitt|sine)$/;
const shortest = 4;

/** The place of the noun that a subject is about; undefined where nobody known to hold views stands there. */
function headOf(
  text: string,
  phrase: readonly Word[],
  from: number,
  isOwn: (form: string) => boolean,
): number | undefined {
  const { texts, own, bodies, several } = speakers();
  const [first] = phrase;
  if (!first || preposition.test(first.form) || (pronoun.test(first.form) && phrase.length === 1)) return undefined;
  if (phrase.some(({ form }) => ours.test(form) || isOwn(form))) return undefined;
  for (let at = phrase.length - 1; at >= 0; at--) {
    const word = phrase[at];
    if (!word || pronoun.test(word.form)) continue;
    const { form } = word;
    if (several.has(form)) return at === phrase.length - 1 || at === 0 ? from + at : undefined;
    if (isStopWord(form) || adverb.test(form) || form.length < shortest) continue;
    const ends = (each: string) => form.endsWith(each);
    if (texts.some(ends) || own.some(ends)) return undefined;
    const isMany = phrase.slice(0, at).some((each) => several.has(each.form));
    const isName = from + at > 0 && /^\p{Lu}/u.test(text.slice(word.start, word.start + 1));
    if (possessive.test(phrase[at + 1]?.form ?? '')) return undefined;
    if (definite.test(form) || bodies.some(ends) || isMany || isName) return from + at;
  }
  return undefined;
}

/** A mark stands before the word. */
function isCut(text: string, words: readonly Word[], at: number): boolean {
  return /[,;:–(«]/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}
