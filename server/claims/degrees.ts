import { type Degree, degreeTable, effectTable } from '../lexicon/degrees';
import { findPhrases, type PhraseMatch } from '../lexicon/phrases';
import { isStopWord } from '../lexicon/stopWords';
import { overlaps, type Span } from '../text/span';
import type { Word } from '../text/words';
import { isCueForm } from './cues';
import { isNeeded } from './polarity';
import type { Reading } from './reading';
import { asksForChange } from './strength';

/** What a text says of how much there is of a thing, or which way it goes. */
export interface Measure extends Span, Degree {
  /** The nouns it may be said of. */
  readonly heads: readonly Span[];
  readonly isDenied: boolean;
  /** What ought to be, and not what is. */
  readonly isWished: boolean;
  /** What something else brings about or keeps down: «dempe behovet», «krever mer personell». */
  readonly isBrought: boolean;
  /** What something is put before: «enn å dempe veksten». */
  readonly isSetAside: boolean;
}

const known = new WeakMap<Reading, readonly Measure[]>();

/** The measures in a sentence; one that is denied stands for the other end. Kept. */
export function measured(text: string, reading: Reading): readonly Measure[] {
  const found = known.get(reading) ?? measuresIn(text, reading);
  known.set(reading, found);
  return found;
}

function measuresIn(text: string, reading: Reading): readonly Measure[] {
  const { words, clauses } = reading;
  const beside = findPhrases(words, degreeTable());
  const verbs = findPhrases(words, effectTable()).filter(
    (verb) => !isNoun(words, verb.at[0] ?? 0) && !beside.some((each) => isAttributive(text, words, verb, each)),
  );
  const adjectives = beside.filter(
    (each) => !verbs.some((verb) => overlaps(verb, each)) && !isBarely(words, each.at[0] ?? 0),
  );
  const measureOf = (match: PhraseMatch<Degree>, found: readonly number[], isBrought: boolean): readonly Measure[] => {
    const first = words[match.at[0] ?? 0];
    const clause = clauses.find((each) => overlaps(each, match));
    const heads = found.flatMap((index) => words[index] ?? []);
    if (!first || !clause || !heads.length || isCompared(text, match, clause)) return [];
    const isDenied = denies(words, match.at);
    const isWished =
      match.value.scale !== 'relation' &&
      (isEntry(words, match) ||
        asksForChange(text.slice(clause.start, match.end)) ||
        aimed.test(text.slice(clause.start, match.start)) ||
        isNeeded(text, clause, match));
    return [
      {
        ...match.value,
        isHigh: match.value.isHigh !== isDenied,
        start: match.start,
        end: match.end,
        heads,
        isDenied,
        isWished,
        isBrought,
        isSetAside: isSetAside(words, match.at),
      },
    ];
  };
  return [
    ...adjectives.flatMap((match) => {
      const isBrought = bringing.test(words[(match.at[0] ?? 0) - 1]?.form ?? '');
      return measureOf(match, headsOf(text, words, match.at), isBrought);
    }),
    ...verbs.flatMap((match) => {
      const objects = objectsOf(text, words, match.at);
      const isTold = [...adjectives, ...verbs].some(({ at }) => isBetween(at[0] ?? 0, match.at, objects));
      const goesDown = words[(match.at.at(-1) ?? 0) + 1]?.form === 'at' && falling.test(text.slice(match.end));
      return isTold || goesDown ? [] : measureOf(match, objects, (objects[0] ?? 0) > (match.at.at(-1) ?? 0));
    }),
  ].sort((a, b) => a.start - b.start);
}

/** «det vil være økt behov»: behind the copula, and yet of the noun that follows it. */
function isAttributive(
  text: string,
  words: readonly Word[],
  verb: PhraseMatch<Degree>,
  adjective: PhraseMatch<Degree>,
): boolean {
  const first = verb.at[0] ?? 0;
  return (
    overlaps(verb, adjective) &&
    passive.test(words[first - 1]?.form ?? '') &&
    lastOfRun(text, words, (verb.at.at(-1) ?? first) + 1) !== undefined
  );
}

/** The last word of a verb of bringing about, before the words of amount: «krever mer», «bidra til redusert». */
const bringing =
  /^(?:krev(?:e|er|je|jer)?|gi|gir|gje|gjev|til|medfører?|skaper?|betyr|tyder|innebærer|inneber|utløser|utløyser|trenger?|treng|fordrer|fordrar)$/;

/** «bare så vidt nevnt» is hardly at all, and nothing is wide. */
const isBarely = (words: readonly Word[], at: number): boolean =>
  words[at]?.form === 'vidt' && words[at - 1]?.form === 'så';

/** «Utvid bruken av …», «Øke investeringene til …»: an entry of a list of measures begins with what is to be done. */
function isEntry([first]: readonly Word[], { start }: Span): boolean {
  return first?.start === start && /(?:[^rste]|[aeiouyæøå]d|e)$/.test(first.form);
}

/** «skaper mindre kø», «bidrar til redusert behov»: how much of it stands with the noun itself. */
const isBetween = (index: number, verb: readonly number[], objects: readonly number[]) =>
  index > (verb.at(-1) ?? 0) && objects.some((object) => index < object);

/** «mer drivstoff enn bussen» tells two things apart, and is no change of the one. */
function isCompared(text: string, { value, end }: PhraseMatch<Degree>, clause: Span): boolean {
  return value.scale === 'change' && /(?<![a-zà-öø-ɏ])enn(?![a-zà-öø-ɏ])/iu.test(text.slice(end, clause.end));
}

function isSetAside(words: readonly Word[], [first = 0]: readonly number[]): boolean {
  let at = first - 1;
  while (/^(?:å|av|på|for|med|om)$/.test(words[at]?.form ?? '')) at--;
  return /^(?:foran|framfor|fremfor|enn)$/.test(words[at]?.form ?? '');
}

const aimed =
  /(?<![a-zà-öø-ɏ])(?:for å|slik at|sånn at|forslag[a-zæøå]{0,4}|foresl[a-zæøå]{1,4}|anbefal[a-zæøå]{1,4}|tilrå[a-zæøå]{0,3}|innføre|tiltak[a-zæøå]{0,4}|virkemid|verkemid|i retning|mål|målet|formål)(?![a-zà-öø-ɏ])/iu;

const denial =
  /^(?:ikke|ikkje|ingen|inga|aldri|neppe|verken|hverken|korkje|uten|utan|knapt|mangler|manglar|savner|saknar)$/;

/** A denial up to three words before, or right behind a verb. */
function denies(words: readonly Word[], at: readonly number[]): boolean {
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
  const around = [...words.slice(Math.max(0, first - 3), first), ...words.slice(last + 1, last + 2)];
  return around.filter(({ form }) => denial.test(form)).length % 2 === 1;
}

/** «en styrke», «vår støtte»: the noun, not the verb. */
function isNoun(words: readonly Word[], at: number): boolean {
  return /^(?:en|ein|ei|et|eit|den|det|sin|si|sitt|vår|vårt|dens|deres|deira|av|for|i|på|med)$/.test(
    words[at - 1]?.form ?? '',
  );
}

const longestRun = 5;

/** The last of the words that stand together behind an adjective, or the verb behind its «å», else what stands before the copula in front of it. */
function headsOf(text: string, words: readonly Word[], at: readonly number[]): readonly number[] {
  const last = at.at(-1) ?? 0;
  const next = lastOfRun(text, words, last + 1);
  if (words[last]?.form === 'å') return next === undefined ? [] : [last + 1];
  if (next === undefined) return subjectsOf(text, words, at[0] ?? 0);
  const isDone = next > last + 1 && participle.test(words[last + 1]?.form ?? '');
  const amount = words.findIndex(({ form }, index) => last < index && index < next && ofAmount.test(form));
  return [...(isDone ? [last + 1] : []), ...(amount > 0 ? [amount] : []), ...throughAmount(text, words, next)];
}

/** «bedre planlagt praksis» is of the planning too. */
const participle = /[a-zà-öø-ɏ]{4}(?:[lgrdsk]t|et|dd)$/;

/** «økt behov for kandidater» is of the candidates too, as «bruk for flere kandidater» is: a noun of amount with what it is an amount of. */
function throughAmount(text: string, words: readonly Word[], head: number): readonly number[] {
  if (!ofAmount.test(words[head]?.form ?? '')) return [head];
  const isLinked = measuring.test(words[head + 1]?.form ?? '');
  const inner = lastOfRun(text, words, head + (isLinked ? 2 : 1));
  return inner === undefined ? [head] : [head, inner];
}

/** Nouns that tell how much there is of another, is wanted or used of it, or made of it. */
export const ofAmount =
  /^(?:andel(?:en|er)?|antall(?:et)?|antal(?:et)?|tal(?:et)?|mengde?n?|omfang(?:et)?|volum(?:et)?|behov(?:et|a|ene)?|etterspørsel(?:en)?|etterspurnad(?:en)?|bruk(?:en)?|tilgang(?:en)?|tilgong(?:en)?|tilførsel(?:en)?|tilfang(?:et)?|forbruk(?:et)?|oppmerksomhet(?:en)?|merksemd(?:a)?|fokus(?:et)?|vekt(?:en|a)?|plass(?:en)?|trykk(?:et)?|søkelys(?:et)?)$/;
const measuring = /^(?:for|av|på|etter|til|om|mot)$/;

function objectsOf(text: string, words: readonly Word[], at: readonly number[]): readonly number[] {
  const last = at.at(-1) ?? 0;
  if (/(?:es|ast|s)$/.test(words[at[0] ?? 0]?.form ?? '') || passive.test(words[(at[0] ?? 0) - 1]?.form ?? ''))
    return before(text, words, at[0] ?? 0);
  const next = lastOfRun(text, words, last + 1);
  return next === undefined ? [] : throughAmount(text, words, next);
}

const passive = /^(?:bli|blir|ble|blitt|vert|vart|vorte|er|være|vere)$/;
const determiner =
  /^(?:en|ein|ei|et|eit|den|det|de|dei|denne|dette|disse|desse|noe|noko|noen|nokon|alle|all|alt|hele|heile|sin|si|sitt|sine|vår|vårt|våre|deres|deira|hverandres|både|at)$/;

/** The noun phrase from `from` on, by its last word: as far as no small word or mark stands between. */
function lastOfRun(text: string, words: readonly Word[], from: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < from + longestRun; at++) {
    const word = words[at];
    if (!word || (isCutOff(text, words[at - 1], word) && !isListed(words[at - 1], word))) break;
    if (last === undefined && (determiner.test(word.form) || degree.test(word.form) || word.form === 'og')) continue;
    if (isStopWord(word.form) || small.test(word.form)) break;
    last = at;
  }
  return last !== undefined && !weak.test(words[last]?.form ?? '') ? last : undefined;
}

const isCutOff = (text: string, before: Word | undefined, word: Word): boolean =>
  /[,;:.()–]/.test(text.slice(before?.end ?? word.start, word.start));

/** «bedre og mer tilrettelagt, systematisk planlegging»: adjectives of one noun. */
const isListed = (before: Word | undefined, word: Word): boolean =>
  adjectival.test(before?.form ?? '') && adjectival.test(word.form);

/** «føre til at behovet går ned»: which way it goes is told by the clause. */
const falling =
  /^[^.;:]{0,90}(?<![a-zà-öø-ɏ])(?:går ned|synker|søkk|faller|fell|minker|minkar|avtar|avtek|krymper|krympar|svikter|sviktar|forsvinner|forsvinn|reduseres|reduserast|svekkes|svekkjast|mindre|færre|lavere|lågare|svakere|dårligere|dårlegare)(?![a-zà-öø-ɏ])/iu;

const adjectival = /(?:[^aeiouyæøå]t|ig|isk|ende|ande)$/;

const degree = /^(?:svært|meget|ganske|nokså|relativt|veldig|særlig|særleg|enda|stadig|mer|meir|langt)$/;
const small =
  /^(?:og|eller|samt|til|for|i|på|av|med|om|hos|ved|fra|frå|enn|som|seg|å|er|var|blir|vert|ble|har|hadde|kan|vil|skal|må|bør|under|over|innen|innan|mellom|blant|etter|før|mot|ut|inn|opp|ned|fram|da|når|slik|likevel|også|òg|framover|fremover|framleis|igjen|seinare|senere|tidligere|tidlegare)$/;
/** What any amount may be of, and what only measures in turn. */
const weak =
  /^(?:grad|del|antall|antal|tal|omfang|mengde|mengd|utstrekning|måte|vei|veg|sett|tid|år|sikt|håp|takt|øvrig)$/;

function subjectsOf(text: string, words: readonly Word[], first: number): readonly number[] {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const form = words[at]?.form ?? '';
    if (copula.test(form) || (words[at + 1]?.form === 'som' && telling.test(form))) return before(text, words, at);
    if (!degree.test(form) && !denial.test(form) && !adverb.test(form)) return [];
  }
  return [];
}

const copula = /^(?:er|var|vært|være|vere|blir|bli|ble|vert|virker|verkar|oppleves|framstår|fremstår|synes)$/;
/** «beskrives som svak» says that it is. */
const telling =
  /^(?:beskrives|beskrivast|betegnes|omtales|omtalast|regnes|reknast|anses|vurderes|vurderast|oppfattes|oppfattast|karakteriseres|framstilles|fremstilles|ansees)$/;
const adverb =
  /^(?:som|også|òg|fortsatt|framleis|fremdeles|nå|no|i|dag|bare|berre|kun|for|altfor|så|gjennomgående|generelt|jevnt|jamt|over|forholdsvis)$/;

/** The noun that a clause begins with before its verb, behind «at»: «søkningen til studiene er svak» speaks of the first. */
function before(text: string, words: readonly Word[], verb: number): readonly number[] {
  let found: number | undefined;
  for (let at = verb - 1; at >= Math.max(0, verb - farthestSubject); at--) {
    const word = words[at];
    if (!word || opener.test(word.form) || /[,;:()–]/.test(text.slice(word.end, words[at + 1]?.start ?? word.end)))
      break;
    const isBehind = preposition.test(words[at - 1]?.form ?? '');
    if (!isBehind && !isStopWord(word.form) && !small.test(word.form) && !isCueForm(word.form)) found = at;
  }
  return found === undefined || weak.test(words[found]?.form ?? '') ? [] : throughAmount(text, words, found);
}

const farthestSubject = 10;
const opener = /^(?:at|dersom|hvis|viss|når|om|fordi|siden|sidan|mens|medan|men)$/;
const preposition = /^(?:til|for|i|på|av|med|om|hos|ved|fra|frå|innen|innan|mellom|blant|etter|før|mot|under|over)$/;
