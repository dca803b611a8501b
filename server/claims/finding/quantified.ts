import { attribution } from '../../lexicon/attribution';
import { quantifierWords } from '../../lexicon/cues';
import { lazy } from '../../lexicon/entries';
import { numerals } from '../../lexicon/numerals';
import type { Quantifier } from '../model';
import type { Mention, Scene } from './actors';
import { PhraseTree } from './phraseTree';
import type { Roster } from './roster';
import { gapBefore, type Sentence } from './sentence';

type Share = Exclude<Quantifier, 'only' | { readonly count: number }>;

const shares: Readonly<Record<string, Share>> = {
  all: 'all',
  both: 'both',
  most: 'most',
  many: 'several',
  several: 'several',
  some: 'some',
  few: 'few',
  none: 'none',
};
/** Words between a counting word and the noun it counts: «tre av de fire store høringsinstansene». */
const between = new Set([
  'av',
  'de',
  'dei',
  'disse',
  'desse',
  'dem',
  'andre',
  'store',
  'øvrige',
  'øvrige',
  'aller',
  'alle',
]);
const them = new Set(['dem', 'dei', 'disse', 'desse']);
const furthest = 6;

interface Tables {
  readonly shares: PhraseTree<Share>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly alone: ReadonlySet<string>;
}

const tables = lazy((): Tables => {
  const found = new PhraseTree<Share>();
  for (const { form, kind } of quantifierWords()) {
    const share = shares[kind];
    if (share && !/…|^(?:både|verken|hverken|korkje)/.test(form)) found.add(form, share);
  }
  const numbers = [...numerals().numbers].map(([form, { value }]) => [form, value] as const);
  const alone = new Set(attribution().phrases.countsAlone.map((phrase) => phrase.join(' ')));
  return { shares: found, numbers: new Map([...numbers, ['ein', 1], ['en', 1]]), alone };
});

/** Sources by a counting word that begins at word `at`: «tre av fire høringsinstanser», «begge», «høringsinstansene». Undefined where none does. */
export function quantifiedAt(sentence: Sentence, at: number, roster: Roster, scene: Scene): Mention | undefined {
  if (!roster.all.length) return undefined;
  return counted(sentence, at, roster, scene) ?? shared(sentence, at, roster, scene) ?? plural(sentence, at, roster);
}

function plural(sentence: Sentence, at: number, { all }: Roster): Mention | undefined {
  if (!attribution().words.allInstances.has(sentence.forms[at] ?? '')) return undefined;
  return { first: at, last: at, kind: 'quantified', actors: all, genitive: false, quantifier: 'several' };
}

/** «alle», «de fleste av høringsinstansene», «begge to». Without a noun the word counts alone and has to be a subject. */
function shared(sentence: Sentence, at: number, roster: Roster, scene: Scene): Mention | undefined {
  const found = tables().shares.at(sentence.forms, at);
  if (!found) return undefined;
  const noun = nounBehind(sentence, found.end);
  if (noun === undefined && (sentence.forms[found.end] === 'andre' || countsOthers(sentence, found.end)))
    return undefined;
  const words = sentence.forms.slice(at, found.end).join(' ');
  const includesNoun = attribution().words.instances.has(sentence.forms[found.end - 1] ?? '');
  const ofThem =
    [found.end - 1, found.end].some((index) => them.has(sentence.forms[index] ?? '')) || isOfSome(sentence, found.end);
  if (noun === undefined && !includesNoun && !ofThem && !tables().alone.has(words)) return undefined;
  const isPredicate = noun === undefined && !includesNoun && becoming.test(sentence.forms[at - 1] ?? '');
  if (isPredicate) return undefined;
  const last = noun ?? lastOfThem(sentence, found.end);
  const actors = found.value === 'both' || (ofThem && scene.previous.length > 1) ? pair(roster, scene) : roster.all;
  const alone = (noun === undefined && !includesNoun) || isResponse(sentence, last);
  return actors && { first: at, last, kind: 'quantified', actors, genitive: false, quantifier: found.value, alone };
}

/** «feilene blir flere»: how many things there are, not who. */
const becoming = /^(?:bli|blir|ble|blei|blitt|vert|verte|vart|vorte)$/;

/** «(ingen av) de tre». */
function isOfSome({ forms }: Sentence, end: number): boolean {
  const at = forms[end] === 'de' ? end : end - 1;
  return forms[at] === 'de' && tables().numbers.has(forms[at + 1] ?? '');
}

/** «(de fleste) av de elleve stillingene»: things that are no sources. */
function countsOthers(sentence: Sentence, end: number): boolean {
  return isOfSome(sentence, end) && isNounNext(sentence, lastOfThem(sentence, end) + 1);
}

/** A noun in the definite plural, behind one adjective at most. */
function isNounNext(sentence: Sentence, at: number): boolean {
  const isNoun = (index: number) =>
    /..(?:ene|ane|erne)$/.test(sentence.forms[index] ?? '') && !isApart(sentence, index);
  return isNoun(at) || (/..e$/.test(sentence.forms[at] ?? '') && !isApart(sentence, at) && isNoun(at + 1));
}

function isApart(sentence: Sentence, at: number): boolean {
  return /[,;:.()–—]/.test(gapBefore(sentence, at));
}

/** Position of the last word of «(alle) av dem», «(ingen av) de fire» behind a counting word. */
function lastOfThem({ forms }: Sentence, end: number): number {
  const at = forms[end] === 'av' ? end + 1 : end;
  const pronoun = them.has(forms[at] ?? '') || /^(?:de|dei)$/.test(forms[at] ?? '') ? at : end - 1;
  return tables().numbers.has(forms[pronoun + 1] ?? '') ? pronoun + 1 : pronoun;
}

/** Counted responses («begge svarene») hold a view only as those who say something. */
function isResponse({ forms }: Sentence, at: number): boolean {
  return /(?:svar(?:ene|a)?|innspill(?:ene|a)?|innspel(?:a)?)$/.test(forms[at] ?? '');
}

/** Whom «begge» and «dem» stand for: the two of the sentence before, of the section, of the draft so far, or all there are. */
function pair(roster: Roster, scene: Scene): readonly string[] | undefined {
  return scene.previous.length > 1 ? scene.previous : setOf(2, roster, scene);
}

/** The so many sources that are spoken of: those of the sentence before, all there are, or those named so far; undefined where none are as many. */
function setOf(count: number, { all }: Roster, { previous, named, met }: Scene): readonly string[] | undefined {
  return [previous, all, named, met].find(({ length }) => length === count);
}

/** «tre av fire høringsinstanser», «4 av 6 instanser», «to instanser», «de fire instansene», «alle fire». */
function counted(sentence: Sentence, at: number, roster: Roster, scene: Scene): Mention | undefined {
  const form = sentence.forms[at] ?? '';
  const article = /^(?:de|dei|alle|samtlige|samtlege)$/.test(form) ? 1 : 0;
  const count = numberAt(sentence, at + article);
  if (!count) return undefined;
  const of = sentence.forms[count.next] === 'av' ? numberAt(sentence, behindSmall(sentence, count.next)) : undefined;
  const noun = nounBehind(sentence, (of ?? count).next);
  const alone = noun === undefined;
  const set = article || of ? setOf((of ?? count).value, roster, scene) : undefined;
  if (alone && (article ? of || !set : !of || of.value > roster.all.length)) return undefined;
  if (alone && isNounNext(sentence, (of ?? count).next)) return undefined;
  const size = { count: count.value };
  const isAll = set !== undefined || count.value >= roster.all.length;
  const quantifier: Quantifier = article ? (isAll ? 'all' : size) : of ? { ...size, of: of.value } : size;
  return {
    first: at,
    last: noun ?? of?.last ?? count.last,
    kind: 'quantified',
    actors: set ?? roster.all,
    genitive: false,
    quantifier,
    alone,
  };
}

interface NumberRead {
  readonly value: number;
  /** Position of its word, or of the word before it where it is written in digits. */
  readonly last: number;
  readonly next: number;
}

/** A number word at `at`, or digits right before it. */
function numberAt(sentence: Sentence, at: number): NumberRead | undefined {
  const digits = /(?:^|\s)(\d{1,3})\s*$/.exec(gapBefore(sentence, at))?.[1];
  if (digits !== undefined) return { value: Number(digits), last: at - 1, next: at };
  const value = tables().numbers.get(sentence.forms[at] ?? '');
  return value === undefined ? undefined : { value, last: at, next: at + 1 };
}

function behindSmall(sentence: Sentence, at: number): number {
  let next = at;
  while (next < at + 3 && between.has(sentence.forms[next] ?? '')) next++;
  return next;
}

/** Position of the noun that counts responses, behind small words; undefined where another word comes first. */
function nounBehind(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < from + furthest; at++) {
    const form = sentence.forms[at];
    if (form === undefined || /[,;:.()]/.test(gapBefore(sentence, at))) return undefined;
    if (attribution().words.instances.has(form)) return at;
    if (!between.has(form) && !tables().numbers.has(form)) return undefined;
  }
  return undefined;
}
