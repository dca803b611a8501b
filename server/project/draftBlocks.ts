import type { Library } from '../evidence/library';
import type { ScannedBlock } from '../references/resolve';
import { type Block, blocks } from '../text/blocks';
import type { Span } from '../text/span';

/** Characters of the longest block that is read: more in one is data, not prose, and would keep the writer waiting at each key. */
export const longestBlock = 500_000;

export type DraftLanguage = 'markdown' | 'plaintext';

type Scanner = Library['scanner'];

/**
 * Cuts one draft into blocks and scans them again and again as it is written. A block that says the same as before keeps its list of
 * mentions, the very object, also where it has moved: most stand before or behind what was changed, and are not scanned.
 */
export class DraftBlocks {
  #text = '';
  #scanner: Scanner | undefined;
  #scanned: readonly ScannedBlock[] = [];

  constructor(readonly language: DraftLanguage) {}

  read(text: string, scanner: Scanner): readonly ScannedBlock[] {
    const before = scanner === this.#scanner ? this.#scanned : [];
    const cut = blocks(text, this.language);
    const isSame = (at: number, other: number) => {
      const [now, then] = [cut[at], before[other]?.block];
      return now && then && now.kind === then.kind && saysTheSame(text, now, this.#text, then);
    };
    const fewer = Math.min(cut.length, before.length);
    const more = cut.length - before.length;
    let head = 0;
    while (head < fewer && isSame(head, head)) head++;
    let tail = cut.length;
    while (tail > head && tail - more > head && isSame(tail - 1, tail - 1 - more)) tail--;
    const changed = new Map(
      before.slice(head, tail - more).map(({ block, mentions }) => [keyOf(this.#text, block), mentions]),
    );
    const scan = (block: Block) => {
      const key = keyOf(text, block);
      const mentions = changed.get(key) ?? mentionsIn(text, block, scanner);
      changed.set(key, mentions);
      return mentions;
    };
    this.#scanned = cut.map((block, at) => {
      const same = at < head ? before[at] : at >= tail ? before[at - more] : undefined;
      return { block, mentions: same?.mentions ?? scan(block) };
    });
    this.#text = text;
    this.#scanner = scanner;
    return this.#scanned;
  }
}

function saysTheSame(text: string, { start, end }: Span, other: string, there: Span): boolean {
  return end - start === there.end - there.start && text.slice(start, end) === other.slice(there.start, there.end);
}

function keyOf(text: string, { kind, start, end }: Block): string {
  return `${kind} ${text.slice(start, end)}`;
}

/** A list of its own for each block. */
function mentionsIn(text: string, block: Block, scanner: Scanner): ScannedBlock['mentions'] {
  return block.kind === 'code' || isEndless(block) ? [] : [...scanner.scan(text.slice(block.start, block.end))];
}

/** True for a block that is too long to be read. */
export function isEndless({ start, end }: Span): boolean {
  return end - start > longestBlock;
}
