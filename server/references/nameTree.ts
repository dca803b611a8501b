import { foldedUnits, isUpperAt } from '../text/letters';
import { type Gap, gapAt, indefinite, type Token, tokenAt, withoutGenitive } from './tokens';

/** Words of names as a tree: an edge a word, marked where punctuation stands before it. */
interface Node<Name> {
  readonly edges: Map<string, Node<Name>>;
  readonly names: Name[];
}

/** A stretch that is written like a name, perhaps as the head of a hyphenated word. */
export interface Candidate<Name> {
  readonly names: readonly Name[];
  readonly end: number;
  readonly compound: boolean;
}

const none: readonly never[] = [];

/** Many names, found at a place in one walk over its words. */
export class NameTree<Name> {
  readonly #root: Node<Name> = { edges: new Map(), names: [] };
  readonly #openings = new Openings();

  /** Adds a name as it is written. `anyCase` tells that it may begin without a capital or quotation mark. Returns the words in it. */
  add(text: string, name: Name, anyCase: boolean): number {
    const tokens = tokensOf(text);
    const first = tokens[0]?.token;
    if (!first) return 0;
    this.#openings.add(first.key, anyCase);
    if (first.head) this.#openings.add(text.slice(first.start, first.head.end), anyCase);
    let node = this.#root;
    for (const { token, gap } of tokens) {
      const next: Node<Name> = node.edges.get(edge(gap, token.key)) ?? { edges: new Map(), names: [] };
      node.edges.set(edge(gap, token.key), next);
      if (gap === 'punctuation' && !node.edges.has(token.key)) node.edges.set(token.key, next);
      node = next;
    }
    node.names.push(name);
    return tokens.length;
  }

  /** The names that begin at `at`, the shortest first; most often none, which is cheap to tell. */
  candidates(text: string, at: number): readonly Candidate<Name>[] {
    if (!this.#openings.mayOpen(text, at)) return none;
    const found: Candidate<Name>[] = [];
    let gap: Gap = 'space';
    let nodes: readonly Node<Name>[] = [this.#root];
    let token = tokenAt(text, at);
    while (token) {
      if (token.head) addCandidate(found, follow(nodes, gap, token.head.key), token.end, true);
      nodes = follow(nodes, gap, token.key);
      addCandidate(found, nodes, token.end, false);
      const next = nodes.length ? gapAt(text, token.end) : undefined;
      if (!next) break;
      gap = next.gap;
      token = tokenAt(text, next.next);
    }
    return found;
  }
}

function addCandidate<Name>(
  found: Candidate<Name>[],
  nodes: readonly Node<Name>[],
  end: number,
  compound: boolean,
): void {
  const [only] = nodes;
  const names = nodes.length === 1 && only ? only.names : nodes.flatMap((node) => node.names);
  if (names.length) found.push({ names, end, compound });
}

/** Where the names go on: one word may be listed with and without its ending. */
function follow<Name>(nodes: readonly Node<Name>[], gap: Gap, key: string): readonly Node<Name>[] {
  const found: Node<Name>[] = [];
  const bare = withoutGenitive(key);
  const plain = indefinite(key);
  for (const { edges } of nodes) {
    push(found, edges.get(edge(gap, key)));
    if (bare !== key) push(found, edges.get(edge(gap, bare)));
    if (plain !== bare) push(found, edges.get(edge(gap, plain)));
  }
  return found;
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function edge(gap: Gap, key: string): string {
  return gap === 'punctuation' ? `|${key}` : key;
}

function tokensOf(text: string): readonly { readonly token: Token; readonly gap: Gap }[] {
  const tokens: { token: Token; gap: Gap }[] = [];
  let at = 0;
  while (at < text.length && foldedUnits[text.charCodeAt(at)] === 0) at++;
  let gap: Gap = 'space';
  for (let token = tokenAt(text, at); token; token = tokenAt(text, at)) {
    tokens.push({ token, gap });
    const next = gapAt(text, token.end);
    if (!next) break;
    at = next.next;
    gap = next.gap;
  }
  return tokens;
}

const longestPrefix = 8;
const shortWord = 6;
/** Endings that bokmål and nynorsk write differently, so that nothing can be told from their letters. */
const variableEnding = /(?:er|ingen|utvalg(?:et)?)s?$/;
const [prefix, whole, anyCapital] = [1, 2, 4];
const genitive = 's'.charCodeAt(0);

/** Tells by a hash of its first letters that no name begins with a word, without making a string of it. */
class Openings {
  readonly #flags = new Uint8Array(0x10000);

  add(word: string, anyCase: boolean): void {
    const key = word.toLowerCase();
    const short = key.length < shortWord;
    const length = short ? key.length : Math.min(prefixLength(key), longestPrefix);
    let hash = 0;
    for (let i = 0; i < length; i++) hash = step(hash, key.charCodeAt(i));
    this.#flags[hash] = (this.#flags[hash] ?? 0) | (short ? whole : prefix) | (anyCase ? anyCapital : 0);
  }

  mayOpen(text: string, at: number): boolean {
    let hash = 0;
    let flags = 0;
    for (let i = at; i < at + longestPrefix; i++) {
      const unit = i < text.length ? (foldedUnits[text.charCodeAt(i)] ?? 0) : 0;
      if (unit === 0) return this.#fits(flags, prefix | whole, text, at);
      if (this.#fits(flags, prefix, text, at)) return true;
      if (unit === genitive && endsAt(text, i + 1) && this.#fits(flags, whole, text, at)) return true;
      hash = step(hash, unit);
      flags = this.#flags[hash] ?? 0;
    }
    return this.#fits(flags, prefix, text, at);
  }

  #fits(flags: number, wanted: number, text: string, at: number): boolean {
    if ((flags & wanted) === 0) return false;
    return (flags & anyCapital) !== 0 || isUpperAt(text, at) || opensQuotation(text, at);
  }
}

function endsAt(text: string, at: number): boolean {
  return at >= text.length || foldedUnits[text.charCodeAt(at)] === 0;
}

/** How many letters a word shares with all its inflected forms. */
function prefixLength(key: string): number {
  return variableEnding.test(key) ? Math.max(3, key.length - 6) : key.length;
}

function opensQuotation(text: string, at: number): boolean {
  return at > 0 && /[«"“„*_‘]/.test(text.charAt(at - 1));
}

function step(hash: number, unit: number): number {
  return (hash * 31 + unit) & 0xffff;
}
