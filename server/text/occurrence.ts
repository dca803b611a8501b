import type { Span } from './span';

/** A word or a number, in lower case. */
export interface Mark extends Span {
  readonly form: string;
}

/** The words and numbers of a stretch; «1,2», «10.8» and «UH-sektoren» are one each. */
export function wordsAndNumbers(text: string, { start, end }: Span): readonly Mark[] {
  const found = text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[-.,:/’'][\p{L}\p{N}]+)*/gu);
  return Array.from(found, ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    form: word.normalize('NFC').toLowerCase(),
  }));
}

/** Where some words first stand within a span of a text, whatever stands between them. Undefined where they do not, or there are none. */
export function occurrence(text: string, within: Span, words: string): Span | undefined {
  const sought = wordsAndNumbers(words, { start: 0, end: words.length });
  if (!sought.length) return undefined;
  const there = wordsAndNumbers(text, within);
  const at = there.findIndex((_, from) => sought.every(({ form }, index) => there[from + index]?.form === form));
  const [first, last] = [there[at], there[at + sought.length - 1]];
  return first && last && { start: first.start, end: last.end };
}
