import type { Span } from '../text/span';
import { type Word, words } from '../text/words';
import { normalForm } from './normalForm';

/** An expression to look for. `…` in its text stands for one to eight words. */
export interface Phrase<T> {
  readonly text: string;
  readonly value: T;
  /** True where adverbs and a subject may stand between its words, as in any verb phrase («stiller NTNU seg fullt ut bak»). */
  readonly open?: boolean;
}

/** An expression as it was found. `start` and `end` reach from its first to its last word. */
export interface PhraseMatch<T> extends Span {
  readonly value: T;
  /** Positions of its words in the list that was searched, in order; gaps are left out. */
  readonly at: readonly number[];
}

interface Entry<T> {
  readonly surface: string;
  readonly value: T;
}

interface Node<T> {
  next?: Map<string, Node<T>>;
  gap?: Node<T>;
  entries?: Entry<T>[];
}

/** The expressions that begin with one word. */
interface Root<T> {
  readonly closed: Node<T>;
  readonly open: Node<T>;
  /** Those that no text has asked for yet. */
  waiting: Phrase<T>[];
}

/** What of a word counts when expressions are looked for. */
type Key = (form: string) => string;

/** The spelling of a word: «kan» and «kun» have one normal form. */
export const asWritten: Key = (form) => form;

/** Expressions by their words, ready to be looked for. */
export interface PhraseTable<T> {
  readonly key: Key;
  /** By the number that {@link openings} has for the key of their first word. */
  readonly roots: readonly (Root<T> | undefined)[];
}

const widestGap = 8;
const widestOpening = 5;

/**
 * A table of expressions that are found by what `key` makes of their words: all forms of the words by default. Where two expressions share
 * their keys, the one that stands in the text letter by letter counts, else the first.
 */
export function createPhraseTable<T>(phrases: Iterable<Phrase<T>>, key: Key = normalForm): PhraseTable<T> {
  const roots = new Map<string, Root<T>>();
  for (const phrase of phrases) rootAt(roots, key(firstWordOf(phrase.text))).waiting.push(phrase);
  return tableOf(roots, key);
}

/** The keys that an expression of any table begins with, numbered from 1: one sentence is searched for those of many tables. */
const openings = new Map<string, number>();

function tableOf<T>(byKey: ReadonlyMap<string, Root<T>>, key: Key): PhraseTable<T> {
  for (const first of byKey.keys()) if (!openings.has(first)) openings.set(first, openings.size + 1);
  const roots = new Array<Root<T> | undefined>(openings.size + 1).fill(undefined);
  for (const [first, root] of byKey) roots[openings.get(first) ?? 0] = root;
  return { key, roots };
}

function rootAt<T>(roots: Map<string, Root<T>>, key: string): Root<T> {
  const known = roots.get(key);
  if (known) return known;
  const root: Root<T> = { closed: {}, open: {}, waiting: [] };
  roots.set(key, root);
  return root;
}

const plain = /^[a-zæøå ]*$/;

/** The words of an expression; most have nothing but letters and blanks. */
function formsIn(text: string): readonly string[] {
  return plain.test(text) ? text.split(' ').filter(Boolean) : words(text).map(({ form }) => form);
}

const plainWord = /^[a-zæøå]+(?= |$)/;

function firstWordOf(text: string): string {
  const word = plainWord.exec(text)?.[0];
  if (word !== undefined && !text.endsWith('…')) return word;
  const [first] = formsIn(text);
  if (!first || text.startsWith('…') || text.endsWith('…')) throw new Error(`«${text}» needs words on both sides of …`);
  return first;
}

/** Brings the expressions that wait into the trees. */
function grow<T>(root: Root<T>, key: Key): void {
  for (const phrase of root.waiting) addPhrase(root, phrase, key);
  root.waiting = [];
}

/** The words of an expression, gaps as `…`. */
function stepsOf(text: string): readonly string[] {
  if (!text.includes('…')) return formsIn(text);
  return text.split('…').flatMap((part, index) => [...(index > 0 ? ['…'] : []), ...formsIn(part)]);
}

function addPhrase<T>(root: Root<T>, { text, value, open }: Phrase<T>, key: Key): void {
  const steps = stepsOf(text);
  let node = open && steps.length > 1 ? root.open : root.closed;
  for (const step of steps.slice(1)) node = step === '…' ? gapOf(node) : childOf(node, key(step));
  node.entries ??= [];
  const surface = steps.filter((step) => step !== '…').join(' ');
  if (!node.entries.some((entry) => entry.surface === surface)) node.entries.push({ surface, value });
}

function gapOf<T>(node: Node<T>): Node<T> {
  node.gap ??= {};
  return node.gap;
}

function childOf<T>(node: Node<T>, key: string): Node<T> {
  node.next ??= new Map();
  const known = node.next.get(key);
  if (known) return known;
  const child: Node<T> = {};
  node.next.set(key, child);
  return child;
}

interface Candidate<T> {
  readonly at: readonly number[];
  readonly entries: readonly Entry<T>[];
}

/**
 * The expressions of the table among `found`, the words of one clause or sentence, or those of them from `from` on and before `to`, with
 * `mostSkipped` other words between theirs. From each word the expression with most words counts, of equals the one with the smallest
 * gaps; a word belongs to one expression only. In the order of the text.
 */
export function findPhrases<T>(
  found: readonly Word[],
  table: PhraseTable<T>,
  from = 0,
  to = found.length,
  mostSkipped = to,
): readonly PhraseMatch<T>[] {
  const { keys, openers } = keyedBy(found, table.key);
  const matches: PhraseMatch<T>[] = [];
  const search: Search<T> = { keys, to, mostSkipped, taken: undefined, best: undefined };
  for (let first = from; first < to; first++) {
    const root = table.roots[openers[first] ?? 0];
    if (!root || search.taken?.has(first)) continue;
    if (root.waiting.length) grow(root, table.key);
    const best = bestFrom(search, root, first);
    if (!best) continue;
    search.taken ??= new Set();
    for (const index of best.at) search.taken.add(index);
    matches.push(matchOf(found, best));
  }
  return matches;
}

function bestFrom<T>(search: Search<T>, { closed, open }: Root<T>, first: number): Candidate<T> | undefined {
  search.best = undefined;
  follow(search, closed, [first], 0);
  follow(search, open, [first], widestOpening);
  return search.best;
}

/** The words of a sentence as tables look for them. */
interface Keyed {
  readonly keys: readonly string[];
  /** For each its number in {@link openings}; 0 where no expression begins with it. */
  readonly openers: readonly number[];
  /** How many openings there were when this was read. */
  readonly known: number;
}

const keyed = new WeakMap<Key, WeakMap<readonly Word[], Keyed>>();

function keyedBy(found: readonly Word[], key: Key): Keyed {
  const byKey = keyed.get(key) ?? new WeakMap<readonly Word[], Keyed>();
  keyed.set(key, byKey);
  const before = byKey.get(found);
  if (before?.known === openings.size) return before;
  const keys = before?.keys ?? found.map(({ form }) => key(form));
  const openers = keys.map((each) => openings.get(each) ?? 0);
  const read = { keys, openers, known: openings.size };
  byKey.set(found, read);
  return read;
}

/** The normal forms of some words, one by one; kept. */
export function normalFormsOf(found: readonly Word[]): readonly string[] {
  return keyedBy(found, normalForm).keys;
}

interface Search<T> {
  readonly keys: readonly string[];
  /** Behind the last word that counts. */
  readonly to: number;
  readonly mostSkipped: number;
  taken: Set<number> | undefined;
  best: Candidate<T> | undefined;
}

/** Tries every way on from `node`, whose words so far stand at `at`; bounded by the gaps and the length of the expression. */
function follow<T>(search: Search<T>, node: Node<T>, at: readonly number[], slack: number): void {
  if (node.entries) keepBetter(search, { at, entries: node.entries });
  step(search, node, at, 0, slack, slack);
  if (node.gap) step(search, node.gap, at, 1, widestGap, slack);
}

/** What opens a clause below, where no verb phrase goes on: «motsetter seg at bussene pålegges å vente» holds no «motsetter seg å». */
const below = new Set(['at', 'som', 'fordi']);

function step<T>(
  search: Search<T>,
  node: Node<T>,
  at: readonly number[],
  least: number,
  most: number,
  slack: number,
): void {
  if (!node.next) return;
  const last = at.at(-1) ?? 0;
  for (let skipped = least; skipped <= most; skipped++) {
    const index = last + 1 + skipped;
    if (index >= search.to) return;
    if (skipped > 0 && least === 0 && below.has(search.keys[index - 1] ?? '')) return;
    const child = node.next.get(search.keys[index] ?? '');
    if (child && !search.taken?.has(index)) follow(search, child, [...at, index], slack);
  }
}

function keepBetter<T>(search: Search<T>, candidate: Candidate<T>): void {
  const { best, mostSkipped } = search;
  const length = (candidate.at.at(-1) ?? 0) - (candidate.at[0] ?? 0) + 1;
  if (length - candidate.at.length > mostSkipped) return;
  const longer = best ? candidate.at.length - best.at.length : 1;
  const tighter = (best?.at.at(-1) ?? 0) - (candidate.at.at(-1) ?? 0);
  if (longer > 0 || (longer === 0 && tighter > 0)) search.best = candidate;
}

function matchOf<T>(found: readonly Word[], { at, entries }: Candidate<T>): PhraseMatch<T> {
  const surface = at.map((index) => found[index]?.form ?? '').join(' ');
  const entry = entries.find((each) => each.surface === surface) ?? entries[0];
  const start = found[at[0] ?? 0]?.start ?? 0;
  const end = found[at.at(-1) ?? 0]?.end ?? start;
  if (!entry) throw new RangeError('An expression without an entry');
  return { start, end, at, value: entry.value };
}

/** What the forms of an expression have in common: the normal forms of its words, one blank between them. */
export function expressionOf(text: string): string {
  return formsIn(text).map(normalForm).join(' ');
}

/** Gathers expressions under their normal forms, and those of more than one word into a table to find them by. */
export class Expressions {
  readonly #several = new Set<string>();

  /** The expression's normal forms, one blank between them. */
  read(text: string): string {
    const form = expressionOf(text);
    if (form.includes(' ')) this.#several.add(form);
    return form;
  }

  /** The expressions of more than one word read so far; what is found is their normal forms. */
  table(): PhraseTable<string> {
    const roots = new Map<string, Root<string>>();
    for (const form of this.#several) {
      const [first = '', ...rest] = form.split(' ');
      const node = rest.reduce(childOf, rootAt(roots, first).closed);
      node.entries = [{ surface: form, value: form }];
    }
    return tableOf(roots, normalForm);
  }
}
