import { attribution } from '../lexicon/attribution';
import type { Word } from '../text/words';
import type { Case } from './case';
import type { Holder } from './holder';
import type { Reading } from './reading';
import { ownForms } from './selfNames';

const pronoun = /^(?:vi|me)$/;
const pointing = /^(?:dette|denne|disse|desse)$/;
const expletive = /^(?:det|her|då|da)$/;

/**
 * Where, behind another's view in a sentence, a main clause with «men» opens that answers it: «Utvalget foreslår pant, *men dette blir for
 * dyrt*». Undefined where there is none, and where the clause goes on with what the other holds: «…, men mener at», «…, men at»,
 * «mener at pant er bra, men det er dyrt».
 */
export function ownClause(given: Case, { words, hints }: Reading, { start }: Holder): number | undefined {
  const own = ownForms(given, words);
  const isOwn = ({ form }: Word) => own.has(form) || pronoun.test(form);
  const at = words.findIndex((word, index) => word.form === 'men' && word.start > start && isCut(given, words, index));
  const [men, subject] = [words[at], words[at + 1]];
  if (at < 0 || !men || !subject) return undefined;
  const isAnswer = pointing.test(subject.form) || attribution().words.pointing.has(subject.form) || isOwn(subject);
  const isReported = words.slice(0, at).some(({ form, start: from }) => form === 'at' && from > start);
  if (!isAnswer && (isReported || !expletive.test(subject.form))) return undefined;
  if (words.slice(at).some(isOwn)) return men.start;
  const isHeld = hints.some(
    ({ value, start: from, at: [first] }) =>
      from > men.start && value.personal && !/s$|st$/.test(words[first ?? 0]?.form ?? ''),
  );
  return isHeld ? undefined : men.start;
}

function isCut({ index: { text } }: Case, words: readonly Word[], at: number): boolean {
  return /[,;:–]/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}
