import type { Passage, Section } from '../sources/model';
import { passageText } from '../sources/read';
import { lineAt } from '../text/lines';
import type { Span } from '../text/span';
import type { LoadedSource } from './library';

/** A piece of a source in its own words. */
export interface Extract {
  /** White space folded; cut at a word with «…» where it was longer. */
  readonly text: string;
  /** Zero-based line in the source where it begins. */
  readonly line: number;
}

/** The words at `span`, at most `length` UTF-16 units of them. */
export function extract({ response, lines }: LoadedSource, span: Span, length: number): Extract {
  return { text: shorten(response.text.slice(span.start, span.end), length), line: lineAt(lines, span.start) };
}

/** A passage from the offset `from` on, at most `length` UTF-16 units of it, read on across a page break. */
export function extractPassage(
  { response, lines }: LoadedSource,
  passage: Passage,
  length: number,
  from: number = passage.span.start,
): Extract {
  const words = passageText(response, passage).slice(from - passage.span.start);
  return { text: shorten(words, length), line: lineAt(lines, from) };
}

/** The words, white space folded, at most `length` UTF-16 units of them; cut at a word with «…» where there were more. */
export function shorten(words: string, length: number): string {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, space > length / 2 ? space : length - 1).replace(/[,;:–-]$/, '')} …`;
}

/** The passages of the sections and of the subsections in them, each once, in text order. */
export function passagesOf({ response }: LoadedSource, sections: readonly Section[]): readonly Passage[] {
  return response.passages.filter(({ span }) =>
    sections.some(({ body }) => body.start <= span.start && span.end <= body.end),
  );
}
