import type { PhraseMatch } from '../lexicon/phrases';
import type { Word } from '../text/words';
import type { StanceEntry } from './cues';
import type { Holder } from './holder';
import type { Reading } from './reading';

const turning = /^(?:men|mens|medan|imidlertid|derimot|likevel)$/;
/** These open a clause that a stance in the clause before does not reach. */
const reasons = /^(?:fordi|siden|sidan|da|ettersom|når|dersom|hvis|viss|slik)$/;

/** Where the words lie that a stance may reach: the first of them, and their middle. */
export interface Shared {
  readonly from: number;
  readonly anchor: number;
}

/**
 * The cue whose reach the anchor lies in, less those of another holder: the last before it that no «men» or reason divides from it, else a predicate
 * behind it; undefined where there is none.
 */
export function governing(text: string, { stances, words }: Reading, { anchor, from: first }: Shared, holder?: Holder) {
  const taken = stances.filter(({ value, start }) => value.stance !== 'hold' && !(holder && start >= holder.start));
  const firm = taken.filter(({ value }) => value.stance !== 'reserved' && value.stance !== 'report');
  const cues = firm.length ? firm : taken;
  const divided = (from: number, to: number) =>
    words.some(
      ({ start, form }, index) =>
        from < start &&
        start < to &&
        (turning.test(form) || (reasons.test(form) && !isOfComplement(text, words, index, Math.max(from, first)))),
    );
  const before = cues.filter(({ start, end }) => start <= anchor && !divided(end, anchor));
  const last = before.at(-1);
  if (last)
    return before.find(({ value, end }) => value.stance === 'none' && asks(words, end)) ?? outer(before, last, words);
  return cues.find(
    ({ start, value }) =>
      start > anchor &&
      (value.predicate || (value.stance !== 'report' && value.stance !== 'propose')) &&
      !divided(anchor, start),
  );
}

const conditions = /^(?:når|dersom|hvis|viss)$/;

/** «støtter ikke at A når B»: without a comma the condition belongs to what is spoken of, if that is spoken of too. */
function isOfComplement(text: string, words: readonly Word[], at: number, from: number): boolean {
  const [before, own] = [words[at - 1], words[at]];
  if (!before || !own || !conditions.test(own.form) || own.start <= from) return false;
  if (/[,;:–(]/.test(text.slice(before.end, own.start))) return false;
  return words.slice(Math.max(0, at - farthestComplement), at).some(({ form }) => form === 'at' || form === 'å');
}

const farthestComplement = 15;

/** «har ikke synspunkter på hvordan …»: nothing is said of what is asked. */
function asks(words: readonly Word[], end: number): boolean {
  return asking.test(words.find(({ start }) => start >= end)?.form ?? '');
}

const asking = /^(?:om|hvordan|korleis|hva|kva|hvor|kor|hvorfor|kvifor|hvem|kven|hvilke|hvilken|kva)$/;

const opening = /^(?:om|at)$/;

/** «usikker på om … er riktig», «går imot å kreve»: the doubt or rejection that a judgement or another verb stands under. */
function outer(
  before: readonly PhraseMatch<StanceEntry>[],
  last: PhraseMatch<StanceEntry>,
  words: readonly Word[],
): PhraseMatch<StanceEntry> {
  if (last.value.verb) return governorOf(before, last, words) ?? last;
  const over = before.find(
    ({ value, start, end }) =>
      (value.stance === 'unsure' || value.stance === 'against') &&
      end < last.start &&
      words.some((word) => start < word.start && word.start < last.start && opening.test(word.form)),
  );
  return over ?? last;
}

/** How many words may stand between a verb and one below it. */
const nearestBelow = 6;

/** The doubt or rejection directly before an infinitive or a passive that it governs: «advarer mot å kreve», «er imot at det kreves». */
function governorOf(
  before: readonly PhraseMatch<StanceEntry>[],
  { at }: PhraseMatch<StanceEntry>,
  words: readonly Word[],
): PhraseMatch<StanceEntry> | undefined {
  const first = at[0] ?? 0;
  const over = before.at(-2);
  const from = (over?.at.at(-1) ?? 0) + 1;
  if (!over || (over.value.stance !== 'unsure' && over.value.stance !== 'against')) return undefined;
  if (from > first || first - from > nearestBelow) return undefined;
  const between = words.slice(from - 1, first).map(({ form }) => form);
  if (between.some((form) => form === 'og' || form === 'men')) return undefined;
  const isInfinitive = between.at(-1) === 'å';
  const isPassive = /(?:[^s]es|ast)$/.test(words[first]?.form ?? '') && between.some((form) => opening.test(form));
  return isInfinitive || isPassive ? over : undefined;
}
