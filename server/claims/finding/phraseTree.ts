interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Behind a `…`: up to eight words may stand before the words that follow it. */
  gap?: Node<T>;
  value?: T;
}

export interface Phrase<T> {
  readonly value: T;
  /** Position behind its last word. */
  readonly end: number;
  /** Position behind the words before its first `…`; `end` where it has none. */
  readonly head: number;
}

/** How many words a `…` in a phrase stands for, at most. */
const longestGap = 8;
/** How many words inside a phrase may belong to something else (adverbs, the subject), at most. */
const longestSkip = 12;

/** Phrases by their words as they stand in text, lower case; the longest one at a place wins. */
export class PhraseTree<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** Adds a phrase; `…` stands for up to eight words. The first value of a phrase stays. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of phrase.toLowerCase().split(/\s+/)) {
      if (word === '…') node = node.gap ??= { next: new Map() };
      else {
        const next = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
    }
    node.value ??= value;
  }

  /**
   * The longest phrase that begins with the word at `at`; undefined when there is none. `skip` gives the position behind words
   * that may stand inside a phrase without belonging to it, or the same position where there are none. The work is bounded by the
   * length of the phrases, not by that of the text.
   */
  at(forms: readonly string[], at: number, skip?: (at: number) => number): Phrase<T> | undefined {
    const first = this.#root.next.get(forms[at] ?? '');
    return first && follow(first, forms, at + 1, skip);
  }
}

function follow<T>(
  node: Node<T>,
  forms: readonly string[],
  at: number,
  skip: ((at: number) => number) | undefined,
): Phrase<T> | undefined {
  const here = node.value === undefined ? undefined : { value: node.value, end: at, head: at };
  const word = forms[at];
  if (word === undefined) return here;
  const direct = node.next.get(word);
  const longer = direct && follow(direct, forms, at + 1, skip);
  if (longer) return longer;
  if (node.gap) {
    const found = acrossGap(node.gap, forms, at, skip);
    if (found) return found;
  }
  return (skip && node.next.size ? acrossOthers(node, forms, at, skip) : undefined) ?? here;
}

function acrossGap<T>(
  gap: Node<T>,
  forms: readonly string[],
  at: number,
  skip: ((at: number) => number) | undefined,
): Phrase<T> | undefined {
  for (let next = at; next <= at + longestGap; next++) {
    const behind = gap.next.get(forms[next] ?? '');
    const found = behind && follow(behind, forms, next + 1, skip);
    if (found) return { ...found, head: at };
  }
  return undefined;
}

function acrossOthers<T>(
  node: Node<T>,
  forms: readonly string[],
  at: number,
  skip: (at: number) => number,
): Phrase<T> | undefined {
  let next = at;
  while (next < at + longestSkip) {
    const behind = skip(next);
    if (behind === next) return undefined;
    next = behind;
    const child = node.next.get(forms[next] ?? '');
    const found = child && follow(child, forms, next + 1, skip);
    if (found) return found;
  }
  return undefined;
}
