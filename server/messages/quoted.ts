import { abbreviationKind } from '../lexicon/abbreviations';

/**
 * Words of a text as a message quotes them, between the marks of its language: without the full stop that ends a sentence, with
 * ‘…’ for quotations inside, and cut before one that is not closed.
 */
export function quoted(words: string, [open, close]: readonly [open: string, close: string]): string {
  return `${open}${inner(closed(withoutStop(words.trim())))}${close}`;
}

/** The stop of an abbreviation stays: «10 mill.». */
function withoutStop(words: string): string {
  if (!words.endsWith('.') || words.endsWith('..')) return words;
  const last =
    words
      .slice(0, -1)
      .split(/[\s(«“]/)
      .at(-1) ?? '';
  return abbreviationKind(last.toLowerCase()) ? words : words.slice(0, -1);
}

function closed(words: string): string {
  const at = Math.max(words.lastIndexOf('«'), words.lastIndexOf('“'));
  if (at < 0 || /[»”]/.test(words.slice(at))) return words;
  return at === 0 ? words.slice(1) : words.slice(0, at).replace(/[\s,;:–(]{1,9}$/, '');
}

function inner(words: string): string {
  return words.replace(/[«“]/g, '‘').replace(/[»”]/g, '’');
}
