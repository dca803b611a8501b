import type { Span } from '../text/span';
import type { SourceIndex } from './index';

/** Letters and digits that belong together, hyphens left out, so that a word divided at a line end is the word. */
interface Token extends Span {
  readonly form: string;
}

/** A first letter in brackets is one whose case the quoting writer changed: «[s]jøen». */
const token =
  /(?:\[\p{L}\p{M}?\](?=\p{L}))?[\p{L}\p{N}\p{M}]+(?:(?:[-\u00ad\u2010\u2011]\s{0,20}|[\u200b-\u200d\u2060\ufeff]+)[\p{L}\p{N}\p{M}]+)*/gu;
const guiding = /[-\u00ad\u200b-\u200d\u2010\u2011\u2060\ufeff\s[\]]/g;
const combining = /\p{M}/u;
/** Marks of an omission, of words put in by the quoting writer, or of emphasis that is the writer's: «(vår uthevelse)», «(utheva her)». */
const omission =
  /\[(?![a-zà-öø-ɏ][\u0300-\u036f]?\][a-zà-öø-ɏ])[^[\]]{0,80}\]|\(\s?(?:…|\.{3})\s?\)|…|\.{3}|\((?:(?:vår|våre|min|mi|mitt|mine)\s)?(?:uthev|kursiv|understrek)[a-zà-öø-ɏ]{0,8}(?:\s(?:her|av oss|av meg|tilføyd|tilføydd))?\)/giu;
const longestGap = 120;
const longestQuotation = 400;

interface TokenIndex {
  readonly tokens: readonly Token[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

const tokenIndexes = new WeakMap<SourceIndex, TokenIndex>();

function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(token), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    form: formOf(word),
  }));
}

/** Composed letters, whatever the Unicode form of the text. */
function formOf(word: string): string {
  const form = word.toLowerCase().replace(guiding, '');
  return combining.test(form) ? form.normalize('NFC') : form;
}

function tokenIndexOf(index: SourceIndex): TokenIndex {
  const known = tokenIndexes.get(index);
  if (known) return known;
  const tokens = tokensOf(index.text);
  const positions = new Map<string, number[]>();
  for (const [at, { form }] of tokens.entries()) {
    const list = positions.get(form);
    if (list) list.push(at);
    else positions.set(form, [at]);
  }
  const made = { tokens, positions };
  tokenIndexes.set(index, made);
  return made;
}

/** What a source has of quoted words. Spans are in the source. */
export type Verbatim =
  | { readonly state: 'exact'; readonly span: Span }
  /** Nearly the words: `span` has what stands there; `claimed` (in the quotation) and `found` (in the source) differ. */
  | { readonly state: 'near'; readonly span: Span; readonly claimed: Span; readonly found: Span }
  | { readonly state: 'absent' };

/** Looks quoted words up in a source: white space, line breaks, divided words, case and marks do not count, and omissions may be marked. */
export function findVerbatim(index: SourceIndex, words: string): Verbatim {
  const pieces = piecesOf(words);
  if (!pieces.length) return { state: 'absent' };
  const { tokens, positions } = tokenIndexOf(index);
  const exact = findInOrder(tokens, positions, pieces);
  if (exact) return { state: 'exact', span: exact };
  return findNear({ tokens, positions }, pieces.flat());
}

function piecesOf(words: string): readonly (readonly Token[])[] {
  const pieces: Token[][] = [];
  let from = 0;
  for (const piece of words.slice(0, 8000).split(omission)) {
    const at = words.indexOf(piece, from);
    from = at + piece.length;
    const tokens = tokensOf(piece).map((each) => ({ ...each, start: each.start + at, end: each.end + at }));
    if (tokens.length) pieces.push(tokens);
  }
  return pieces;
}

function findInOrder(
  tokens: readonly Token[],
  positions: TokenIndex['positions'],
  [head = [], ...rest]: readonly (readonly Token[])[],
): Span | undefined {
  for (const start of occurrences(tokens, positions, head)) {
    let end = start + head.length;
    const fits = rest.every((piece) => {
      const next = occurrences(tokens, positions, piece).find((at) => at >= end && at <= end + longestGap);
      if (next !== undefined) end = next + piece.length;
      return next !== undefined;
    });
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (fits && first && last) return { start: first.start, end: last.end };
  }
  return undefined;
}

function occurrences(
  tokens: readonly Token[],
  positions: TokenIndex['positions'],
  piece: readonly Token[],
): readonly number[] {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [at, { form }] of piece.entries()) {
    const count = positions.get(form)?.length ?? 0;
    if (count < fewest) [rarest, fewest] = [at, count];
  }
  const found = positions.get(piece[rarest]?.form ?? '') ?? [];
  return found
    .map((at) => at - rarest)
    .filter((start) => piece.every(({ form }, at) => tokens[start + at]?.form === form));
}

/** The stretch of the source whose words, in order, are most like the quotation's. */
function findNear({ tokens, positions }: TokenIndex, quoted: readonly Token[]): Verbatim {
  const quote = quoted.slice(0, longestQuotation);
  const start = likeliestStart(positions, quote);
  if (start === undefined) return { state: 'absent' };
  const from = Math.max(0, start - 6);
  const window = tokens.slice(from, start + quote.length + 8);
  const pairs = commonWords(quote, window);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || pairs.length < leastShare * quote.length || pairs.length < 2) return { state: 'absent' };
  return nearness(quote, window, pairs);
}

/** Least share of the quoted words that a stretch has, in order, to be what was meant. */
const leastShare = 0.5;
const commonest = 200;

function likeliestStart(positions: TokenIndex['positions'], quote: readonly Token[]): number | undefined {
  const votes = new Map<number, number>();
  for (const [at, { form }] of quote.entries()) {
    const found = positions.get(form) ?? [];
    if (found.length > commonest) continue;
    for (const position of found) {
      for (let shift = -2; shift <= 2; shift++) {
        const start = position - at + shift;
        votes.set(start, (votes.get(start) ?? 0) + (1 + Math.min(form.length, 10)) / (1 + Math.abs(shift) / 2));
      }
    }
  }
  let best: number | undefined;
  let most = 0;
  for (const [start, count] of votes) if (count > most) [best, most] = [start, count];
  return best;
}

/** Longest common subsequence, as pairs of positions. */
function commonWords(a: readonly Token[], b: readonly Token[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.form === b[j]?.form;
      lengths[i * width + j] = same ? 1 + length(i + 1, j + 1) : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.form === b[j]?.form) pairs.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** The stretches that differ, and the source's words for all of the quotation. */
function nearness(
  quote: readonly Token[],
  window: readonly Token[],
  pairs: readonly (readonly [number, number])[],
): Verbatim {
  const [firstQuote = 0, firstFound = 0] = pairs[0] ?? [];
  const [lastQuote = 0, lastFound = 0] = pairs.at(-1) ?? [];
  const from = Math.max(0, firstFound - firstQuote);
  const to = Math.min(window.length - 1, lastFound + (quote.length - 1 - lastQuote));
  let head = 0;
  while (quote[head] && quote[head]?.form === window[from + head]?.form) head++;
  let tail = 0;
  while (
    tail < quote.length - head &&
    tail <= to - from - head &&
    quote[quote.length - 1 - tail]?.form === window[to - tail]?.form
  )
    tail++;
  const claimed = stretch(quote, head, quote.length - 1 - tail);
  const found = stretch(window, from + head, to - tail);
  return { state: 'near', span: stretch(window, from, to), claimed, found };
}

/** From the first to the last of some tokens; between their neighbours where there are none. */
function stretch(tokens: readonly Token[], from: number, to: number): Span {
  const [first, last] = [tokens[from], tokens[to]];
  if (from <= to && first && last) return { start: first.start, end: last.end };
  const at = tokens[to]?.end ?? first?.start ?? 0;
  return { start: at, end: at };
}
