import { foldedUnits, isLetterAt, isWordAt, wordEnd } from '../text/letters';
import type { Span } from '../text/span';

/** A word of a name, hyphens and a line break behind one of them included. */
export interface Token extends Span {
  /** For comparison: lower case, without hyphens, endings levelled. */
  readonly key: string;
  /** The key of what stands before the last hyphen and where that ends, in a hyphenated word. */
  readonly head?: { readonly key: string; readonly end: number };
}

/** The token that begins at `at`; undefined where no letter or digit stands. */
export function tokenAt(text: string, at: number): Token | undefined {
  let end = wordEnd(text, at);
  if (end === at) return undefined;
  let key = text.slice(at, end);
  let head: { key: string; end: number } | undefined;
  for (let next = behindHyphen(text, end); next > end; next = behindHyphen(text, end)) {
    head = { key: levelled(key), end };
    end = wordEnd(text, next);
    key += text.slice(next, end);
  }
  return head ? { start: at, end, key: levelled(key), head } : { start: at, end, key: levelled(key) };
}

/** Where the word goes on behind a hyphen at `at`, perhaps on the next line; `at` when it does not. */
function behindHyphen(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x2d) return at;
  let next = at + 1;
  if (/[\r\n]/.test(text.charAt(next))) while (/\s/.test(text.charAt(next))) next++;
  return isLetterAt(text, next) ? next : at;
}

export type Gap = 'space' | 'punctuation';

const gapPattern = /(\s*)([.,:;–—\-/!?«»"“”„'’()*_#>]*)\s*/y;
const longestGap = 12;

/** What stands between two words of a name, and where the second begins; undefined when they belong to no common name. */
export function gapAt(text: string, at: number): { readonly gap: Gap; readonly next: number } | undefined {
  gapPattern.lastIndex = at;
  const found = gapPattern.exec(text);
  if (!found || found[0].length === 0 || found[0].length > longestGap) return undefined;
  const next = at + found[0].length;
  return isWordAt(text, next) ? { gap: found[2] ? 'punctuation' : 'space', next } : undefined;
}

/**
 * Lower case, and the endings that bokmål and nynorsk write differently made equal: «utvalet» as «utvalget», «meldinga» as
 * «meldingen», and the plurals «-ane», «-ene», «-ar» as «-er».
 */
function levelled(word: string): string {
  const lower = folded(word);
  if (lower.length < 6) return lower;
  return lower
    .replace(/utval(et)?(s?)$/, 'utvalg$1$2')
    .replace(/inga(s?)$/, 'ingen$1')
    .replace(/(?:ene|ane|ar)(s?)$/, 'er$1');
}

function folded(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (foldedUnits[unit] !== unit) return word.toLowerCase();
  }
  return word;
}

/** The keys under which an inflected word may be listed: itself, without the genitive's «s», without a definite ending. */
export function keysOf(key: string): readonly string[] {
  const bare = key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
  const indefinite = bare.length > 10 && /e[nt]$/.test(bare) ? bare.slice(0, -2) : bare;
  return [...new Set([key, bare, indefinite])];
}
