import type { Actor } from '../catalogue/model';
import { attribution, sendersNamed } from '../lexicon/attribution';
import { holders } from '../lexicon/cues';
import { speakers } from '../lexicon/speakers';
import { isStopWord } from '../lexicon/stopWords';
import { type Word, words as wordsOf } from '../text/words';
import type { Case } from './case';

/** What a sender may call itself beside its names, all in lower case. */
interface SelfNames {
  /** Words of its names. */
  readonly names: ReadonlySet<string>;
  /** Those of them that tell something. */
  readonly telling: readonly string[];
  /** Nouns for it, each with the ends of the names of other bodies that the noun would stand for once such a one is named. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** Nouns that stand for it only where no other body has been named anywhere before: its own name does not tell its kind. */
  readonly loose: ReadonlyMap<string, readonly string[]>;
  readonly initials: ReadonlySet<string>;
}

const known = new WeakMap<Actor, SelfNames>();

function selfNamesOf(actor: Actor): SelfNames {
  const found = known.get(actor) ?? readSelfNames(actor);
  known.set(actor, found);
  return found;
}

function readSelfNames({ name, aliases }: Actor): SelfNames {
  const texts = [name, ...aliases.map(({ value }) => value)];
  const names = new Set(texts.flatMap((each) => each.toLowerCase().split(/\s+/)));
  const kinds = sendersNamed(name);
  const { nameless, places } = attribution().words;
  const ends = speakers().bodies;
  const loose = kinds.length
    ? []
    : [
        ...[...nameless].map((noun) => [noun, ends] as const),
        ...[...(/\s/.test(name.trim()) ? [] : places)].map((noun) => [noun, ['kommune']] as const),
      ];
  return {
    names,
    telling: [...names].filter((each) => !isStopWord(each)),
    nouns: new Map(kinds.flatMap(({ nouns, endings }) => nouns.map((noun) => [noun, endings] as const))),
    loose: new Map(loose),
    initials: initialsOf(name),
  };
}

/** Words of the respondent's own names. */
export function ownNames({ source }: Pick<Case, 'source'>): ReadonlySet<string> {
  return selfNamesOf(source.source.actor).names;
}

/**
 * Those forms among words of the response, beside its names, by which the sender speaks of itself: the definite noun for its kind
 * («forbundet»), also the last part of a compound («laget» for «Bondelaget»), a council named by it («Sametingsrådet») and its
 * initials («NSF»), unless another body that they may stand for has been named before.
 */
export function selfForms(given: Pick<Case, 'source' | 'index'>, words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter((word) => isSelfWord(given, word)).map(({ form }) => form));
}

/** Those words and the words of its names. */
export function ownForms(given: Pick<Case, 'source' | 'index'>, words: readonly Word[]): ReadonlySet<string> {
  return new Set([...ownNames(given), ...selfForms(given, words)]);
}

function isSelfWord(given: Pick<Case, 'source' | 'index'>, word: Word): boolean {
  const self = selfNamesOf(given.source.source.actor);
  const { form } = word;
  if (self.initials.has(form)) return isInitials(given, self, word);
  const ends = self.nouns.get(form) ?? lastPart(self, form);
  if (ends) return !namesOther(given, self, ends, paragraphStart(given.index.text, word.start), word.start);
  const loosely = self.loose.get(form);
  if (loosely) return !namesOther(given, self, loosely, Math.max(0, word.start - longest), word.start);
  return isCouncil(self, form);
}

const longest = 8_000;

function paragraphStart(text: string, offset: number): number {
  return Math.max(offset - longest, text.lastIndexOf('\n\n', offset) + 1);
}

const definite = /(?:en|et|a)$/;
const shortestPart = 3;

/** «laget» for «Bondelag», «direktoratet» for «Kystdirektoratet»: the end of the noun without its article, to tell others of the kind by. */
function lastPart({ telling }: SelfNames, form: string): readonly string[] | undefined {
  if (!definite.test(form)) return undefined;
  const stem = form.replace(definite, '');
  if (stem.length < shortestPart) return undefined;
  return telling.some((name) => isLongerBy(name, stem) || isLongerBy(name, form)) ? [stem] : undefined;
}

function isLongerBy(name: string, end: string): boolean {
  return name.length > end.length + 1 && name.endsWith(end);
}

const shortestStem = 5;

/** «Sametingsrådet» of «Sametinget». */
function isCouncil({ telling }: SelfNames, form: string): boolean {
  const council = speakers().councils.find((end) => form.endsWith(end));
  if (!council) return false;
  const first = form.slice(0, -council.length).replace(/s$/, '');
  return first.length >= shortestStem && telling.some((name) => name === first || name.replace(definite, '') === first);
}

/** Another body of the kind is named in a stretch of the response: «Utdanningsforbundet», «Bergen kommune». */
function namesOther(
  { index }: Pick<Case, 'index'>,
  { names, telling, nouns }: SelfNames,
  ends: readonly string[],
  from: number,
  to: number,
): boolean {
  const isName = ({ start }: Word) => /^\p{Lu}/u.test(index.text.slice(start, start + 1));
  const isOwn = ({ form }: Word) =>
    telling.some((name) => name.length >= shortestPart && (form.startsWith(name) || name.startsWith(form)));
  return wordsOf(index.text, from, to).some((word, at, all) => {
    const bare = word.form.replace(/s$/, '').replace(/(?:en|et|n|a)$/, '');
    if (!ends.some((end) => word.form.endsWith(end) || bare.endsWith(end))) return false;
    const before = all[at - 1];
    if (before && isName(before) && !isStopWord(before.form) && !names.has(before.form)) return true;
    return isName(word) && !nouns.has(word.form) && !isOwn(word) && word.form.length > shortestStem + 2;
  });
}

const small = /^(?:i|og|for|på|av|til|the|of|and)$/;

/** «nsf» for «Norsk Sykepleierforbund», «lo» for «Landsorganisasjonen i Norge», «uib» for «Universitetet i Bergen». */
function initialsOf(name: string): ReadonlySet<string> {
  const tokens = name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  const head = tokens.slice(0, tokens.findIndex((token) => small.test(token)) + 1 || undefined);
  const content = (some: readonly string[]) => some.filter((token) => !small.test(token));
  const found = [content(tokens), content(head), tokens].flatMap((some) => [
    some.map((token) => token.charAt(0)).join(''),
    some.map(bothInitials).join(''),
  ]);
  return new Set(found.filter((each) => each.length > 1));
}

/** «sf» of «sykepleierforbund»: the first letter of a word and of its last part. */
function bothInitials(word: string): string {
  const ends = [...attribution().senders.flatMap(({ endings }) => endings), ...speakers().bodies];
  const last = ends.filter((end) => isLongerBy(word, end)).sort((a, b) => b.length - a.length)[0];
  return word.charAt(0) + (last?.charAt(0) ?? '');
}

/** Written as initials are, and of no other body that is known by them or that the response introduces with them. */
function isInitials(
  { index, source }: Pick<Case, 'source' | 'index'>,
  { names, telling }: SelfNames,
  word: Word,
): boolean {
  const written = index.text.slice(word.start, word.end);
  if ((written.match(/\p{Lu}/gu)?.length ?? 0) < 2) return false;
  const name = source.source.actor.name.toLowerCase();
  const others = holders().filter(({ forms, name: other }) => other === written || forms.includes(written));
  const isThis = (each: string) => each.toLowerCase() === name || telling.includes(each.toLowerCase());
  if (others.length && !others.some((other) => [other.name, ...other.forms].some(isThis))) return false;
  for (let at = index.text.indexOf(`(${written})`); at >= 0; at = index.text.indexOf(`(${written})`, at + 1)) {
    const before = wordsOf(index.text, Math.max(0, at - longestName), at).at(-1);
    if (before && !names.has(before.form)) return false;
  }
  return true;
}

const longestName = 60;
