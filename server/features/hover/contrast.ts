import type { ClaimDetail, Judgement } from '../../claims/model';
import { difference } from '../../text/difference';
import { type Mark, occurrence, wordsAndNumbers } from '../../text/occurrence';
import type { Span } from '../../text/span';

/** What to mark where a claim and a passage are laid beside each other. */
export interface Contrast {
  /** Spans of the draft. */
  readonly claimed: readonly Span[];
  /** Spans of the passage's words. */
  readonly found: readonly Span[];
}

/** What a source has on a claim. */
export interface Shown {
  /** Just the words that bear on it. */
  readonly evidence: string;
  /** The sentence around them. */
  readonly passage: string;
}

/** Words that are told of, in the draft or in the passage. */
type Told = Span | string | undefined;

/**
 * The words by which a claim and the passage that goes against it differ: those that the judgement tells of; in a quotation, and where it
 * tells of none, those of a word by word comparison. Nothing where claim and passage are alike in less than half: all would be marked.
 */
export function contrastOf({ claim, detail }: Judgement, draft: string, { evidence, passage }: Shown): Contrast {
  if (!detail) return { claimed: [], found: [] };
  if (detail.code === 'misquoted') {
    const quoted = claim.quotations.find(({ words }) => words.start <= detail.at.start && detail.at.end <= words.end);
    return compared(draft, quoted?.words ?? detail.at, passage, occurrence(passage, whole(passage), evidence));
  }
  const [claimedWords, foundWords] = toldBy(detail, claim.attitude);
  const claimed = claimedWords.flatMap((each) => located(draft, claim, each) ?? []);
  const found = foundWords.flatMap((each) => located(passage, whole(passage), each) ?? []);
  const isConflict = detail.code === 'claim-contradicted' && detail.conflict.kind !== 'stance';
  return isConflict && !found.length ? compared(draft, claim, passage) : { claimed: inOrder(claimed), found };
}

/** The words of the claim and of the passage that a judgement is about. */
function toldBy(detail: ClaimDetail, attitude: Span | undefined): readonly [readonly Told[], readonly Told[]] {
  switch (detail.code) {
    case 'claim-contradicted': {
      const { conflict } = detail;
      if (conflict.kind === 'stance') return [[attitude], [conflict.words]];
      if (conflict.kind === 'negation') return [[], [conflict.words]];
      return [[conflict.contrast.claimed], [conflict.contrast.found]];
    }
    case 'overstated': {
      const { excess } = detail;
      if ('contrast' in excess) return [[excess.contrast.claimed], [excess.contrast.found]];
      return excess.kind === 'reservation' ? [[], [excess.words]] : [[excess.claimed], []];
    }
    case 'figure-mismatch':
      return [[detail.at], [detail.contrast.found]];
    case 'wrong-holder':
      return [[attitude], [detail.holder]];
    case 'claim-unsupported':
      return [detail.missing, []];
    default:
      return ['at' in detail ? [detail.at] : [], []];
  }
}

/** Where the words stand within a span of a text: once at most, and not at all where they are others. */
function located(text: string, within: Span, words: Told): Span | undefined {
  if (words === undefined) return undefined;
  if (typeof words === 'string') return occurrence(text, within, words);
  const inside = wordsAndNumbers(text, words);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

function compared(draft: string, claim: Span, passage: string, within = whole(passage)): Contrast {
  const left = wordsAndNumbers(draft, claim);
  const right = wordsAndNumbers(passage, within);
  const forms = (tokens: readonly Mark[]) => tokens.map(({ form }) => form);
  const differing = difference(forms(left), forms(right));
  if (differing.left.length * 2 > left.length) return { claimed: [], found: [] };
  return { claimed: runs(left, differing.left), found: runs(right, differing.right) };
}

/** The tokens at some positions, neighbours as one span. */
function runs(tokens: readonly Mark[], positions: readonly number[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  let before = -2;
  for (const position of positions) {
    const token = tokens[position];
    if (!token) continue;
    const last = found.at(-1);
    if (last && position === before + 1) last.end = token.end;
    else found.push({ start: token.start, end: token.end });
    before = position;
  }
  return found;
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
