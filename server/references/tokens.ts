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
  let word = text.slice(at, end);
  let head: { readonly word: string; readonly end: number } | undefined;
  for (let parts = 1; parts < mostParts; parts++) {
    const next = behindHyphen(text, end);
    if (next === end) break;
    head = { word, end };
    end = wordEnd(text, next);
    word += text.slice(next, end);
  }
  const key = levelled(word);
  return head ? { start: at, end, key, head: { key: levelled(head.word), end: head.end } } : { start: at, end, key };
}

/** «test-re-test-modellen»: no name has more parts, and a chain of thousands must not be read again from each of them. */
const mostParts = 5;

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
 * «meldingen», «reforma» as «reformen», and the plurals «-ane», «-ene», «-ar» as «-er».
 */
function levelled(word: string): string {
  const lower = folded(word);
  if (lower.length < 6) return lower;
  const bare = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const genitive = bare.length < lower.length ? 's' : '';
  for (const [ending, same] of endings) {
    if (bare.endsWith(ending)) return bare.slice(0, bare.length - ending.length) + same + genitive;
  }
  return lower;
}

const endings: readonly (readonly [string, string])[] = [
  ['utvalet', 'utvalget'],
  ['utval', 'utvalg'],
  ['inga', 'ingen'],
  ['forma', 'formen'],
  ['ene', 'er'],
  ['ane', 'er'],
  ['ar', 'er'],
];

function folded(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (foldedUnits[unit] !== unit) return word.toLowerCase();
  }
  return word;
}

/** The key without the genitive's «s». */
export function withoutGenitive(key: string): string {
  return key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
}

/** The key of a long word without genitive and definite ending. */
export function indefinite(key: string): string {
  const bare = withoutGenitive(key);
  return bare.length > 10 && (bare.endsWith('en') || bare.endsWith('et')) ? bare.slice(0, -2) : bare;
}
