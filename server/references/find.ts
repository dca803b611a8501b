import type { Catalogue } from '../catalogue/model';
import { blocks } from '../text/blocks';
import type { Reference } from './model';
import { resolveReferences } from './resolve';
import { createScanner, type Scanner } from './scan';

interface Options {
  readonly language?: 'markdown' | 'plaintext';
  /** The work that bare chapters mean where the text itself names none. */
  readonly work?: string;
  /** A scanner of the same catalogue, which saves making one. */
  readonly scanner?: Scanner;
}

/** Every reference in a whole text, in order and not overlapping; offsets into `text`. Markdown unless told otherwise. */
export function findReferences(text: string, catalogue: Catalogue, options: Options = {}): readonly Reference[] {
  const { language = 'markdown', work, scanner = createScanner(catalogue) } = options;
  const scanned = blocks(text, language).map((block) => ({
    block,
    mentions: block.kind === 'code' ? [] : scanner.scan(text.slice(block.start, block.end)),
  }));
  return resolveReferences(scanned, catalogue, work === undefined ? {} : { work });
}

/**
 * True when the cursor stands right behind the reference, or behind a mark or in a word with which it may go on («kapittel 10.»,
 * «NOU 2023: 4–», «kapittel 3 o»): it may still be half-written, so that nothing should be said against it.
 */
export function stillTyped(text: string, reference: Reference, cursor: number): boolean {
  return (
    cursor > reference.start &&
    cursor >= reference.end &&
    /^(?:[.:,(–-]|\s\p{L}*)?$/u.test(text.slice(reference.end, cursor))
  );
}
