import { normalForm } from '../lexicon/normalForm';
import { findPhrases, normalFormsOf } from '../lexicon/phrases';
import { isStopWord } from '../lexicon/stopWords';
import type { Thesaurus } from '../lexicon/thesaurus';
import { isUpperAt } from '../text/letters';
import type { Span } from '../text/span';
import { type Word, words } from '../text/words';

/** A content word, or an expression of several words, as it is compared. */
export interface Term extends Span {
  /** Normal form: the same for bokmål and nynorsk, and for the forms of a word. */
  readonly form: string;
  /** Normal form of an expression that the word belongs to («sette i gang»). */
  readonly expression?: string;
  /** A name by its capitals or digits: «Lånekassen» inside a sentence, «RHF», «LIS1». */
  readonly named: boolean;
}

/** The content words of a stretch; function words and numbers left out, negations kept. `first` is where its sentence begins. */
export function termsOf(
  text: string,
  { start, end }: Span,
  { phrases: tables }: Thesaurus,
  first = start,
): readonly Term[] {
  const all = words(text, start, end);
  const expressionAt = new Map<number, string>();
  for (const table of tables)
    for (const { at, value } of findPhrases(all, table)) for (const index of at) expressionAt.set(index, value);
  const normal = normalFormsOf(all);
  const found: Term[] = [];
  for (const [index, word] of all.entries()) {
    if (isStopWord(word.form)) continue;
    const { start, end } = word;
    const form = comparable(word.form, normal[index] ?? '');
    const named = isNamed(text, word, first);
    const expression = expressionAt.get(index);
    found.push(expression === undefined ? { start, end, form, named } : { start, end, form, named, expression });
  }
  return found;
}

/** Parts at a hyphen are brought to normal form each: «Y-vegen» is «Y-vei». */
function comparable(word: string, normal: string): string {
  return word.includes('-') ? word.split('-').map(normalForm).join('') : normal;
}

function isNamed(text: string, { start, end, form }: Word, first: number): boolean {
  const raw = text.slice(start, end);
  if (raw === form) return false;
  if (/\p{Lu}[\p{Lu}\d-]/u.test(raw)) return true;
  return isUpperAt(text, start) && /\p{L}/u.test(text.slice(first, start));
}
