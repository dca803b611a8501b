import type { Span } from './span';
import { type Word, words } from './words';

/** Conjunctions that begin a clause of its own, bokmål and nynorsk. `som` is looked at by itself. */
const conjunctions = new Set(
  'men mens medan imens fordi ettersom dersom hvis viss skjønt enda dog derimot hvorav hvorved'.split(' '),
);
const phrases = new Set([
  'slik at',
  'sånn at',
  'for at',
  'selv om',
  'sjølv om',
  'på tross av at',
  'til tross for at',
  'med mindre',
  'samtidig som',
  'av di',
  'så lenge',
]);
const longestPhrase = 4;
/** Words that begin one of the phrases. */
const openings = new Set([...phrases].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));

/** Marks that end a clause: a comma, a semicolon, a colon or a dash with blanks around it. */
const breaks = /[,;:](?=[\s»”"’)])|(?<=\s)[–—-](?=\s)/g;

const auxiliaries = new Set(
  'er var har hadde kan kunne skal skulle vil ville må måtte bør burde ble blei vart får fikk fekk gir gav ga går gikk gjekk står stod sto ikke ikkje også òg bare berre nå no i'.split(
    ' ',
  ),
);
const finite = /(?:[a-zæøå]r|[^aeiouyæøå]es|[lrnkspm]te|[vgd]de|ast)$/;
const subject = /(?:en|et|ene|ane|a|vi|de|dei|det|den|man|han|hun|ho|jeg|eg|som)$/;
const longestItem = 3;

/**
 * The clauses of a sentence, in order and trimmed of blanks and of the mark that ends them: cut at commas, semicolons, colons, dashes, and
 * before conjunctions such as «men», «fordi», «slik at» and «som» with a verb behind it. Enumerations («HOD, KD og BFD»), numbers
 * («NOU 2023: 4», «1,2»), and what stands in parentheses are kept whole. The sentence itself when nothing divides it. `found` are its
 * words, where they are known.
 */
export function clauses(
  text: string,
  sentence: Span,
  found: readonly Word[] = words(text, sentence.start, sentence.end),
): readonly Span[] {
  const parentheses = parenthesesIn(text, sentence);
  const cuts = [...marksIn(text, sentence, found), ...conjunctionsIn(text, found)].sort((a, b) => a.at - b.at);
  const spans: Span[] = [];
  let start = sentence.start;
  let bracket = 0;
  for (const { at, next } of cuts) {
    while ((parentheses[bracket]?.end ?? sentence.end) <= at) bracket++;
    if (at < start || (parentheses[bracket]?.start ?? sentence.end) < at) continue;
    add(text, start, at, spans);
    start = next;
  }
  add(text, start, sentence.end, spans);
  return spans;
}

interface Cut {
  /** Where a clause ends. */
  readonly at: number;
  /** Where the next one begins. */
  readonly next: number;
}

function add(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}

function parenthesesIn(text: string, { start, end }: Span): readonly Span[] {
  const part = text.slice(start, end);
  return [...part.matchAll(/\([^()]*\)/g)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

function marksIn(text: string, { start, end }: Span, found: readonly Word[]): readonly Cut[] {
  const cuts: Cut[] = [];
  let word = 0;
  for (const { index } of text.slice(start, end).matchAll(breaks)) {
    const at = start + index;
    while ((found[word]?.start ?? end) < at) word++;
    const mark = text.charAt(at);
    if (mark === ':' && /\d$/.test(text.slice(at - 1, at)) && /^\s*\d/.test(text.slice(at + 1, at + 4))) continue;
    if (mark === ',' && enumerates(text, found, word)) continue;
    cuts.push({ at, next: at + 1 });
  }
  return cuts;
}

/** True for the comma before the word `from` when short items follow up to «og» or «eller» without a comma of its own. */
function enumerates(text: string, found: readonly Word[], from: number): boolean {
  let item = 0;
  for (let i = from; i < found.length && i < from + 4 * longestItem; i++) {
    const word = found[i];
    if (!word) return false;
    if (/^(?:og|eller|samt)$/.test(word.form)) return item > 0;
    if (conjunctions.has(word.form) || auxiliaries.has(word.form) || word.form === 'som' || word.form === 'at')
      return false;
    if (++item > longestItem) return false;
    const gap = text.slice(word.end, found[i + 1]?.start ?? word.end);
    if (/[;:.]/.test(gap)) return false;
    if (gap.includes(',')) {
      if (/^(?:og|eller|samt)$/.test(found[i + 1]?.form ?? '')) return false;
      item = 0;
    }
  }
  return false;
}

function conjunctionsIn(text: string, found: readonly Word[]): readonly Cut[] {
  const cuts: Cut[] = [];
  found.forEach((word, index) => {
    const begins =
      conjunctions.has(word.form) || (word.form === 'som' && hasVerb(text, found, index + 1)) || isPhrase(found, index);
    const replaces = word.form === 'for' && /^(?:stedet|staden)$/.test(found[index - 1]?.form ?? '');
    if (begins && index > 0 && !replaces) cuts.push({ at: word.start, next: word.start });
  });
  return cuts;
}

function isPhrase(found: readonly Word[], from: number): boolean {
  let phrase = found[from]?.form ?? '';
  if (!openings.has(phrase)) return false;
  for (let i = from + 1; i < from + longestPhrase; i++) {
    phrase += ` ${found[i]?.form ?? ''}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}

/** «som er …», «som NTNU støtter», but not «som hovedregel» or «som tiltak». */
function hasVerb(text: string, found: readonly Word[], from: number): boolean {
  const [first, second] = [found[from], found[from + 1]];
  if (!first) return false;
  if (looksFinite(first.form)) return true;
  const named = /^\p{Lu}/u.test(text.slice(first.start, first.start + 1));
  return (
    second !== undefined && looksFinite(second.form) && (named || subject.test(first.form) || adverb.test(first.form))
  );
}

/** «som alt har …», «som stadig øker»: what may stand before the verb. */
const adverb =
  /^(?:alt|allerede|allereie|fortsatt|framleis|fremdeles|ennå|enno|stadig|ofte|sjelden|sjeldan|aldri|faktisk|ellers|elles|likevel|selv|sjølv|dermed|gjerne|normalt|vanligvis|vanlegvis|tidligere|tidlegare|trolig|truleg)$/;

/** True for a word that looks like a finite verb; so do many nouns in the plural. */
export function looksFinite(form: string): boolean {
  return auxiliaries.has(form) || finite.test(form);
}
