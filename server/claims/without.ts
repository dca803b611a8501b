import { findPhrases, type PhraseMatch } from '../lexicon/phrases';
import { type WithoutSide, withoutTable } from '../lexicon/without';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import { isLack } from './denial';
import type { Reading } from './reading';

/** Words by which a thing is said to do without another («uten vakter», «vaktene holdes utenfor»). */
export interface Without extends Span {
  /** The words themselves, less what stands between them. */
  readonly words: readonly Span[];
  /** Where that may stand which it does without, likeliest first. */
  readonly of: readonly Span[];
  /** «*busser* uten lys er farlige»: the word that it says which ones of are meant. */
  readonly attributeOf?: Span;
  /** «uavhengig av hverandre»: things are kept apart that stand in front. */
  readonly isMutual: boolean;
}

const known = new WeakMap<Reading, readonly Without[]>();

/** The words in a sentence by which a thing does without another; those that are denied («ikke uten vakter») left out. Kept. */
export function withoutsIn(text: string, reading: Reading): readonly Without[] {
  const found = known.get(reading) ?? readWithouts(text, reading.words);
  known.set(reading, found);
  return found;
}

function readWithouts(text: string, words: readonly Word[]): readonly Without[] {
  return findPhrases(words, withoutTable()).flatMap((match): readonly Without[] => {
    const { value, at, start, end } = match;
    if (value === 'none' || /[,;:]/.test(text.slice(start, end))) return [];
    const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
    const part = partOf(text, words, first, last);
    if (isDenied(words, first, part) || isCondition(words, first, last, part)) return [];
    const own = at.flatMap((index) => words[index] ?? []);
    const isMutual = mutual.test(words[last + 1]?.form ?? '');
    const within = { start: part.start, end: endOf(words, last, part) };
    const noun = within.end < part.end ? words[first - 1] : undefined;
    const of = isMutual ? [part] : sidesOf(match, words, within);
    return [{ start, end, words: own, of, isMutual, ...(noun && { attributeOf: noun }) }];
  });
}

const mutual = /^(?:hverandre|kvarandre)$/;

function sidesOf(
  { value, at, start, end }: PhraseMatch<WithoutSide>,
  words: readonly Word[],
  part: Span,
): readonly Span[] {
  const before = { start: part.start, end: start };
  const after = { start: end, end: part.end };
  const gap = at.findIndex((index, step) => step > 0 && index > (at[step - 1] ?? 0) + 1);
  const inside = {
    start: words[at[gap - 1] ?? 0]?.end ?? start,
    end: words[at[gap] ?? 0]?.start ?? end,
  };
  if (value === 'inside') return [inside];
  if (value === 'before') return [before];
  if (value === 'around') return [before, after];
  return gap < 0 ? [after] : [after, inside];
}

/** Words that open a clause; behind others a verb ends what belongs to them: «busser uten lys *er* farlige». */
const opening =
  /^(?:at|om|å|ikke|ikkje|det|mangler|manglar|når|der|hva|kva|hvem|kven|hvor|kor|hvordan|korleis|hvilke|hvilken|hvilket)$/;
const passive = /^[a-zà-öø-ɏ]{3,16}(?:[^aeiouyæøå]es|ast)$/;
const finite = /^(?:kan|bør|burde|må|skal|vil|er|var|blir|vert|har|får|gir|gjev|kunne|ville|skulle)$/;

function endOf(words: readonly Word[], last: number, part: Span): number {
  if (opening.test(words[last]?.form ?? '') || opening.test(words[last + 1]?.form ?? '')) return part.end;
  const verb = words.slice(last + 1).find(({ form }) => finite.test(form) || passive.test(form));
  return Math.min(part.end, verb?.start ?? part.end);
}

const mark = /[,;:()–]/;
const divider = /^(?:men|mens|medan|fordi|siden|sidan|slik|dersom|hvis|viss|ettersom|når)$/;

/** The words around a phrase, up to the next mark or conjunction. */
function partOf(text: string, words: readonly Word[], first: number, last: number): Span {
  const isDivided = (word: Word | undefined, next: Word | undefined) =>
    !word || !next || mark.test(text.slice(word.end, next.start)) || divider.test(next.form);
  let from = first;
  while (from > 0 && !isDivided(words[from - 1], words[from])) from--;
  let to = last;
  while (to < words.length - 1 && !isDivided(words[to], words[to + 1])) to++;
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

const warding =
  /^(?:tvil\p{L}*|usikker\p{L}*|advar\p{L}*|åtvar\p{L}*|frykt\p{L}*|bekymr\p{L}*|imot|mot|kritisk|skeptisk|uheldig|umulig|umogleg|urealistisk|krevende|krevjande|problem\p{L}*|utfordr\p{L}*|svek\p{L}*|stans\p{L}*|stopp\p{L}*|forring\p{L}*|forverr\p{L}*|tap\p{L}*|risik\p{L}*|fare|framfor|fremfor|enn|bort|misforståelse\p{L}*)$/u;

/** A denial, a lack or a warning in the same part before the words: «fungerer ikke uten vakter», «advarer mot å se bort fra vaktene». */
function isDenied(words: readonly Word[], first: number, part: Span): boolean {
  return words.slice(0, first).some((word) => word.start >= part.start && (warding.test(word.form) || isLack(word)));
}

/** «uten vakter vil nattrutene svekkes», in front of its verb: it says what comes of the want of a thing, unless that is said to do. */
function isCondition(words: readonly Word[], first: number, last: number, part: Span): boolean {
  if (!/^ut[ae]n$/.test(words[first]?.form ?? '') || opening.test(words[last]?.form ?? '')) return false;
  const before = words[first - 1];
  const behind = words.slice(last + 1);
  const isFirst = !before || before.start < part.start || /^(?:at|om)$/.test(before.form);
  return (
    isFirst &&
    behind.some(({ form }) => finite.test(form) || passive.test(form)) &&
    !behind.some(({ form }) => faring.test(form))
  );
}

const faring = /^(?:fint|greit|greitt|like|godt|bra|lett|uproblematisk|utmerket|utmerkt)$/;
