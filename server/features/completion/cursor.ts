import type { LoadedSource } from '../../evidence/library';
import { sentences } from '../../language/sentences';
import type { Reference } from '../../references/model';
import type { ScannedBlock } from '../../references/resolve';
import { masked, maskUnit } from '../../text/masks';
import { overlaps, type Span } from '../../text/span';
import type { Context } from '../feature';

/** How completion was asked for: by the writer (or an editor that asks at each letter), or by a character that may begin something. */
export type Trigger = 'asked' | ' ' | '(' | '«' | '.';

/** The place in the prose of a draft where something is to be completed. */
export interface Cursor {
  readonly context: Context;
  readonly trigger: Trigger;
  /** Offset in the draft. */
  readonly offset: number;
  /** The block around it; undefined on an empty line. */
  readonly scanned: ScannedBlock | undefined;
  /** Offset in the draft at which `before` begins. */
  readonly start: number;
  /** What stands before the cursor in its paragraph, with everything that is no prose masked. */
  readonly before: string;
  /** What stands behind it on its line, masked too. */
  readonly behind: string;
}

/** Enough for the sentence and the one before it. */
const longestBefore = 3_000;
/** Code, a comment, a tag, an address or the target of a link that is not closed yet: what is closed has been masked. */
const unfinished = /`|<!--|<[a-z/][^<>]*$|\]\([^()\r\n]*$|(?:https?:\/\/|www\.)\S*$/i;

/** The cursor in the prose of the draft; undefined in code, comments, addresses and front matter. */
export function cursorAt(context: Context, offset: number, trigger: Trigger): Cursor | undefined {
  const { text, scanned: blocks } = context.analysis;
  const scanned = blockAt(blocks, offset);
  if (scanned?.block.kind === 'code' || scanned?.block.kind === 'frontMatter') return undefined;
  if (!scanned) return { context, trigger, offset, scanned, start: offset, before: '', behind: '' };
  const { block } = scanned;
  if (block.start === 0 && opensFrontMatter(text, block.end)) return undefined;
  const prose = masked(text.slice(block.start, block.end));
  const inBlock = offset - block.start;
  const from = Math.max(0, inBlock - longestBefore);
  const before = prose.slice(from, inBlock);
  if (before.endsWith(maskUnit) || unfinished.test(before)) return undefined;
  const [behind = ''] = prose.slice(inBlock).split(/[\r\n]/, 1);
  return { context, trigger, offset, scanned, start: block.start + from, before, behind };
}

/** The block that holds the offset, its end included. */
function blockAt(blocks: readonly ScannedBlock[], offset: number): ScannedBlock | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const scanned = blocks[middle];
    if (!scanned) return undefined;
    if (scanned.block.end < offset) low = middle + 1;
    else if (scanned.block.start > offset) high = middle - 1;
    else return scanned;
  }
  return undefined;
}

/** Front matter is not known as such before its last line is written. */
function opensFrontMatter(text: string, end: number): boolean {
  return /^\ufeff?---[ \t]*\r?\n/.test(text.slice(0, Math.min(end, 20)));
}

/** The last sentence before an offset of `before`, finished or not, as a span of the draft. Undefined at the start of a block. */
export function sentenceBefore({ before, start }: Cursor, end: number): Span | undefined {
  const last = sentences(before.slice(0, end)).at(-1);
  return last && { start: last.start + start, end: last.end + start };
}

/** The responses whose senders are named in a stretch of the draft, the one named last first. */
export function sourcesNamed({ context }: Cursor, span: Span): readonly LoadedSource[] {
  const { library } = context.project;
  const ids = referencesIn(context.analysis.references, span).flatMap(({ kind, target, resolution }) => {
    if (kind !== 'actor') return [];
    return resolution.state === 'ambiguous' ? resolution.candidates : [target.replace(/^actor:/, '')];
  });
  return [...new Set(ids.reverse())].flatMap((id) => library.sources.get(id) ?? []);
}

/** The references that overlap the span, in text order. */
export function referencesIn(references: readonly Reference[], span: Span): readonly Reference[] {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Reference[] = [];
  for (let at = low; at < references.length; at++) {
    const reference = references[at];
    if (!reference || reference.start >= span.end) break;
    if (overlaps(reference, span)) found.push(reference);
  }
  return found;
}
