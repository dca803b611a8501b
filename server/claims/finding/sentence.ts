import type { Span } from '../../text/span';
import { type Word, words } from '../../text/words';
import type { Quotation } from '../model';

/** A sentence of a block with its words. All offsets are into the block. */
export interface Sentence extends Span {
  /** The block, without what is no prose. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The words' forms. */
  readonly forms: readonly string[];
  readonly quotations: readonly Quotation[];
  /** Brackets that open and close in the sentence, brackets included. */
  readonly brackets: readonly Span[];
  /** For each word whether it stands in a quotation or in brackets, and so outside the sentence's own clause. */
  readonly aside: Uint8Array;
}

export const inQuotation = 1;
export const inBrackets = 2;

/** Reads one sentence; `quotations` are those that overlap it, in order. */
export function readSentence(text: string, span: Span, quotations: readonly Quotation[]): Sentence {
  const found = words(text, span.start, span.end);
  const brackets = bracketsIn(text, span);
  const aside = new Uint8Array(found.length);
  mark(
    found,
    quotations.map(({ words: inner }) => inner),
    aside,
    inQuotation,
  );
  mark(found, brackets, aside, inBrackets);
  return {
    start: span.start,
    end: span.end,
    text,
    words: found,
    forms: found.map(({ form }) => form),
    quotations,
    brackets,
    aside,
  };
}

function mark(found: readonly Word[], spans: readonly Span[], aside: Uint8Array, flag: number): void {
  let next = 0;
  for (const { start, end } of spans) {
    while (next < found.length && (found[next]?.start ?? 0) < start) next++;
    while (next < found.length && (found[next]?.start ?? end) < end) aside[next] = (aside[next++] ?? 0) | flag;
  }
}

function bracketsIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let opened = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28) opened = at;
    else if (unit === 0x29 && opened >= 0) {
      found.push({ start: opened, end: at + 1 });
      opened = -1;
    }
  }
  return found;
}

/** What stands between word `at` and the one before it; from the sentence's start for the first, to its end for the one behind the last. */
export function gapBefore(sentence: Sentence, at: number): string {
  const start = sentence.words[at - 1]?.end ?? sentence.start;
  const end = sentence.words[at]?.start ?? sentence.end;
  return sentence.text.slice(start, end);
}

/** True where punctuation, a bracket or the end of the sentence stands before word `at`. */
export function endsClause(sentence: Sentence, at: number): boolean {
  return at >= sentence.words.length || /[.,;:(–—]/.test(gapBefore(sentence, at));
}

/** The stretch from word `first` to word `last`, both included. */
export function stretch(sentence: Sentence, first: number, last: number): Span {
  const start = sentence.words[first]?.start ?? sentence.start;
  return { start, end: sentence.words[last]?.end ?? start };
}
