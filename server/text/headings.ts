import { type Block, blocks } from './blocks';
import type { Span } from './span';

/** A heading of a draft; the span is that of its lines. */
export interface Heading extends Span {
  /** 1 is the highest. */
  readonly level: number;
  /** On one line, without marks of Markdown around it. */
  readonly title: string;
}

/** The headings of a draft, in order. */
export function headings(text: string, language: 'markdown' | 'plaintext'): readonly Heading[] {
  return blocks(text, language).flatMap((block) => headingOf(text, block) ?? []);
}

/** The heading that a block is; undefined for other blocks. */
function headingOf(text: string, { kind, start, end, level = 1 }: Block): Heading | undefined {
  if (kind !== 'heading') return undefined;
  const title = text
    .slice(start, end)
    .replace(/[\r\n]+[ \t]*(?:=+|-+)[ \t]*$/, '')
    .replace(/^[ \t]*#{1,6}(?![^\s])/, '')
    .replace(/[ \t]#+[ \t]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { start, end, level, title };
}
