import type { Passage, Section } from '../sources/model';
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
  const words = response.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return { text: shorten(words, length), line: lineAt(lines, span.start) };
}

function shorten(text: string, length: number): string {
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
