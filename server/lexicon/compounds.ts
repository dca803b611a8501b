import { normalForm } from './normalForm';
import { isStopWord } from './stopWords';

/** Takes a word apart: its parts in order, without what joins them; the word alone where it is no compound of known words. */
export type Splitter = (word: string) => readonly string[];

const shortestWord = 7;
const shortestPart = 4;
/** Words of three letters that are parts of compounds often enough. */
const shortParts = new Set('fag lån lov råd mål lag tid dag uke bok rom hus liv'.split(' '));
/** Particles that make a verb of their own («undervise»), so that the rest is not what the whole is about. */
const particles = new Set('under over frem fram sammen mellom etter gjen igjen unna bort veien'.split(' '));
/** Ends of words that are words themselves, and no last part of a compound. */
const suffixes = new Set(
  'skap dom heit ning else inga inger ende ande lige lege aktig messig bare same somme mene enter'.split(' '),
);
const longestWord = 80;
const mostRemembered = 50_000;

/**
 * A splitter that rests on the words of a corpus alone: a word is a compound when both its halves are words of it, joined by s, e or nothing.
 * Halves have four letters or more, but for a few short words. A list of all words of the language would take too much apart.
 */
export function createSplitter(vocabulary: Iterable<string>): Splitter {
  const known = knownWords(vocabulary);
  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const form = word.toLowerCase();
    const parts = remembered.get(form);
    if (parts) return parts;
    if (remembered.size >= mostRemembered) remembered.clear();
    const found =
      form.length > longestWord ? [form] : form.split('-').flatMap((part) => (part ? split(part, known) : []));
    const result = found.length ? found : [form];
    remembered.set(form, result);
    return result;
  };
}

interface Known {
  readonly forms: ReadonlySet<string>;
  readonly normal: ReadonlySet<string>;
  /** First letters of every form, by which most halves are ruled out at once. */
  readonly starts: ReadonlySet<string>;
}

function knownWords(vocabulary: Iterable<string>): Known {
  const forms = new Set<string>();
  const normal = new Set<string>();
  const starts = new Set<string>();
  for (const word of vocabulary) {
    const form = word.toLowerCase();
    if (!isPart(form) || isStopWord(form)) continue;
    forms.add(form);
    normal.add(normalForm(form));
    starts.add(form.slice(0, 3));
  }
  return { forms, normal, starts };
}

function isPart(form: string): boolean {
  return /^\p{Ll}+$/u.test(form) && (form.length >= shortestPart || shortParts.has(form));
}

/** Cuts where the last part is longest, and both halves further. */
function split(word: string, known: Known): readonly string[] {
  if (word.length < shortestWord) return [word];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const first = firstPart(word.slice(0, cut), known);
    if (first !== undefined && isLast(word.slice(cut), known))
      return [...split(first, known), ...split(word.slice(cut), known)];
  }
  return [word];
}

/** The word that a first half stands for, without its joint; undefined where it is none. */
function firstPart(half: string, known: Known): string | undefined {
  if (!known.starts.has(half.slice(0, 3))) return undefined;
  if (isFirst(half, known)) return half;
  const bare = /[se]$/.test(half) ? half.slice(0, -1) : '';
  return bare && isFirst(bare, known) ? bare : undefined;
}

function isFirst(part: string, { forms, normal }: Known): boolean {
  if (!isPart(part) || isStopWord(part) || particles.has(part)) return false;
  return (
    forms.has(part) ||
    (part.length > shortestPart && normal.has(part)) ||
    (part.endsWith('e') && normal.has(part.slice(0, -1)))
  );
}

function isLast(part: string, { forms, normal, starts }: Known): boolean {
  if (!isPart(part) || suffixes.has(part) || isStopWord(part) || !starts.has(part.slice(0, 3))) return false;
  return forms.has(part) || normal.has(normalForm(part));
}
