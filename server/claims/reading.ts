import type { SourceIndex, Unit } from '../evidence/index';
import { findPhrases, type PhraseMatch, type PhraseTable } from '../lexicon/phrases';
import { clauses } from '../text/clauses';
import type { Span } from '../text/span';
import { type Word, words } from '../text/words';
import { clippedStance } from './clipped';
import {
  type AmountEntry,
  amountTable,
  type HedgeKind,
  hedgeTable,
  modalityTable,
  type NegationKind,
  negationTable,
  type StanceEntry,
  stanceNounTable,
  stanceTable,
} from './cues';
import { denied, denying } from './denied';
import { isAlternative, isContrast, isRounding, parted } from './parts';

/** A clause with what turns or limits it. */
export interface ClauseReading extends Span {
  /** An odd number of denials that are not part of a stance. */
  readonly negated: boolean;
  /** The words that deny it. */
  readonly denials: readonly Span[];
  /** `only`: limited to what it names («bare»); `notOnly`: expressly not («ikke bare», «ikke alene»). */
  readonly limit?: 'only' | 'notOnly';
}

/** What the small words of a sentence say of its content. */
export interface Reading {
  readonly words: readonly Word[];
  readonly clauses: readonly ClauseReading[];
  readonly stances: readonly PhraseMatch<StanceEntry>[];
  /** Words that may take a stance, also where they are more likely something else. */
  readonly hints: readonly PhraseMatch<StanceEntry>[];
  readonly modals: readonly PhraseMatch<number>[];
  readonly hedges: readonly PhraseMatch<HedgeKind>[];
  readonly amounts: readonly PhraseMatch<AmountEntry>[];
}

const unitReadings = new WeakMap<Unit, Reading>();

/** The reading of a sentence of a source; kept. */
export function readingOfUnit({ text }: SourceIndex, unit: Unit): Reading {
  const known = unitReadings.get(unit);
  if (known) return known;
  const reading = readingOf(text, unit.span);
  unitReadings.set(unit, reading);
  return reading;
}

const claimReadings = new WeakMap<Span, Reading>();

/** The reading of the sentence a claim stands in; kept. */
export function readingOfClaim(text: string, { sentence }: { readonly sentence: Span }): Reading {
  const known = claimReadings.get(sentence);
  if (known) return known;
  const reading = readingOf(text, sentence);
  claimReadings.set(sentence, reading);
  return reading;
}

const longest = 4000;
/** How many words may stand inside an expression that takes a stance. */
const mostSkipped = 3;

/** Reads a sentence; of one longer than 4,000 UTF-16 units only its beginning. */
export function readingOf(text: string, { start, end }: Span): Reading {
  const span = { start, end: Math.min(end, start + longest) };
  const all = words(text, span.start, span.end);
  const clipped = clippedStance(text, all, span.end);
  const hints = clipped ? [clipped, ...stanceHints(text, all)] : stanceHints(text, all);
  const stances = hints.filter((cue) => cue === clipped || isStance(all, cue)).map((cue) => denied(all, cue));
  const negations = findPhrases(all, negationTable()).filter((cue) => !isRounding(text, all, cue));
  return {
    words: all,
    stances,
    hints,
    clauses: clauses(text, span, all)
      .flatMap((clause) => parted(all, clause))
      .map((clause) => readClause(all, clause, negations, stances)),
    modals: findPhrases(all, modalityTable()).filter(
      ({ start, end, at }) =>
        !/[,;:.]/.test(text.slice(start, end)) && !(at.length === 1 && noun.test(all[at[0] ?? 0]?.form ?? '')),
    ),
    hedges: findPhrases(all, hedgeTable()),
    amounts: findPhrases(all, amountTable()),
  };
}

/** The words between two marks: the first of them, and the one behind the last. */
type Stretch = readonly [from: number, to: number];

function stretches(text: string, all: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  all.forEach((word, index) => {
    const next = all[index + 1];
    if (next && (next.start - word.end === 1 || !/[,;:.]/.test(text.slice(word.end, next.start)))) return;
    found.push([from, index + 1]);
    from = index + 1;
  });
  return found;
}

/** Finds expressions between marks: none of them reaches over a comma. */
function findBetween(
  all: readonly Word[],
  among: readonly Stretch[],
  table: PhraseTable<StanceEntry>,
): readonly PhraseMatch<StanceEntry>[] {
  return among.flatMap(([from, to]) => findPhrases(all, table, from, to, mostSkipped));
}

function stanceHints(text: string, all: readonly Word[]): readonly PhraseMatch<StanceEntry>[] {
  const among = stretches(text, all);
  const found = findBetween(all, among, stanceTable()).filter(
    ({ at, value }) =>
      !(value.verb && at.length === 1 && (isHelp(all, at[0] ?? 0) || isLabel(text, all, at[0] ?? 0))) &&
      !facilitates(all, at) &&
      !corresponds(all, at) &&
      !solves(all, at) &&
      !(value.stance === 'none' && isOfOthers(all, at)) &&
      !isDoublyDenied(all, at) &&
      !deniesOnlyLimit(all, at) &&
      !at.some((index) => denying.test(all[index]?.form ?? '') && isAlternative(all, index)),
  );
  const taken = new Set(found.flatMap(({ at }) => at));
  const nouns = findBetween(all, among, stanceNounTable()).filter(({ at }) => !at.some((index) => taken.has(index)));
  return [...found, ...nouns].sort((a, b) => a.start - b.start);
}

/** «Svar: Vi vil …» is the heading of an answer, and nobody's verb. */
function isLabel(text: string, all: readonly Word[], at: number): boolean {
  return all[at]?.form === 'svar' && text[all[at]?.end ?? 0] === ':';
}

/** «legger til rette for at» adds nothing, as «legger til at» does. */
function facilitates(all: readonly Word[], at: readonly number[]): boolean {
  return at.some((index) => all[index]?.form === 'til' && all[index + 1]?.form === 'rette' && !at.includes(index + 1));
}

/** «svarer ikke til tallet på» compares, and answers nothing. */
function corresponds(all: readonly Word[], at: readonly number[]): boolean {
  return at.some((index, place) => {
    const last = at[place + 1] ?? index + 1;
    return /^svar(?:er|ar|e)$/.test(all[index]?.form ?? '') && isToward(all, index + 1, last);
  });
}

/** «er ikke noe svar på mangelen» finds no solution in it, and leaves nothing unanswered. */
function solves(all: readonly Word[], at: readonly number[]): boolean {
  return at.some(
    (index) =>
      all[index]?.form === 'svar' &&
      /^(?:noe|noko|et|eit|godt|riktig|rett)$/.test(all[index - 1]?.form ?? '') &&
      all.slice(0, index).some(({ form }) => /^(?:er|var|blir|vert)$/.test(form)),
  );
}

/** «søkere må ikke vurderes på nytt»: what is not to be done to a thing says of no source that it leaves a question open. */
function isOfOthers(all: readonly Word[], at: readonly number[]): boolean {
  return at.some((index) => /^vurder(?:es|ast)$/.test(all[index]?.form ?? ''));
}

const isToward = (all: readonly Word[], from: number, to: number): boolean =>
  all.slice(from, to + 1).some(({ form }) => form === 'til');

/** «ikke uten nærmere vurdering»: the two denials go together, and leave a condition. */
function isDoublyDenied(all: readonly Word[], at: readonly number[]): boolean {
  const form = (index: number) => all[index]?.form ?? '';
  return at.some(
    (index) =>
      denying.test(form(index)) && /^ut[ae]n$/.test(form(index + 1)) && !/^vid(?:a|e)re$/.test(form(index + 2)),
  );
}

/** «skal ikke bare svare på», «penger alene ikke løser»: the denial within the expression is that of a limit. */
function deniesOnlyLimit(all: readonly Word[], at: readonly number[]): boolean {
  return at.some(
    (index) =>
      denying.test(all[index]?.form ?? '') &&
      ((!at.includes(index + 1) && limiting.test(all[index + 1]?.form ?? '')) ||
        (!at.includes(index - 1) && alone.test(all[index - 1]?.form ?? ''))),
  );
}

/** «vurderinger» is no form of the verb, though both have one normal form. */
const noun = /ing(?:a|en|er|ar|ene|ane)?$/;

const infinitive =
  /^(?:å|kan|kunne|vil|ville|skal|skulle|bør|burde|må|måtte|ikke|ikkje|også|òg|fullt|helt|heilt|helhjertet|heilhjarta|videre|vidare|likevel|derfor|difor|og)$/;

/** «støtten til reise», «permanent støtte», «for å støtte studentene»: help, and no stance, unless it stands where an infinitive does. */
function isHelp(all: readonly Word[], at: number): boolean {
  const [form, before, first] = [at, at - 1, at - 2].map((index) => all[index]?.form ?? '');
  if (form !== 'støtte') return form === 'støtten' || form === 'støtta';
  return !infinitive.test(before ?? '') || (before === 'å' && /^(?:for|med|ved)$/.test(first ?? ''));
}

const participle = /(?:tte|lte|de|ede|ete)$/;
const determiner = /^(?:den|det|de|dei|denne|dette|disse|desse)$/;

/** «det foreslåtte programmet» says which one is meant. */
function isAttributive(form: string, before: string): boolean {
  return participle.test(form) && determiner.test(before);
}

/** A noun takes a stance where it is somebody's: «har vår fulle støtte»; «støtten til reise» is money. */
const owned = /^(?:vår|vårt|våre|full|fulle|sin|si|sitt|sine|sterk|sterke)$/;

/** «Viktig å …», «Bra at …» leave the verb out; «Hensiktsmessig dimensjonering krever …» says which one is meant. */
function opensClipped(next: string | undefined): boolean {
  return (
    next === undefined ||
    /^(?:at|å|om|og|men|med|for|hvis|dersom|når|i|på|til|forslag|tiltak|grep|prinsipp)$/.test(next)
  );
}

const copulas = /^(?:seg|er|var|blir|ble|vere|være|anses|virker|synes|anser|finner|vurderer|ansees)$/;

/** Between «som» and its adjective: «som et svært viktig grep». */
const beforeAdjective =
  /^(?:en|et|ein|ei|eit|den|det|de|dei|noe|noko|både|svært|meget|veldig|særlig|særleg|særdeles|spesielt|ganske|nokså|helt|heilt|like|lite|mindre|minst|mer|meir|mest|for|altfor|så|ikke|ikkje|også|òg)$/;

/** «kan framstå som viktigere»: so it seems, and nobody takes it to be; «synes det er viktig» is what one thinks. */
const seeming = /^(?:framstå|framstår|fremstå|fremstår|synast|synes)$/;
const thinking = /^(?:det|dette|at)$/;

/** «er etter Elvebyen kommunes mening lite fornuftig» */
const farthestCopula = 7;

/** «tallene for 2030» has the normal form of «taler for», «råd om … fra» that of «rår fra». */
const likeVerb = /^(?:tall|tallet|tallene|talla|tal|talet|tala|råd|rådet|rådene|råda)$/;

/** An adjective is a stance in predicate position only: behind a copula in the words before it, or in front of a clipped sentence. */
function isStance(all: readonly Word[], { value, at }: PhraseMatch<StanceEntry>): boolean {
  if (value.ambiguous && value.predicate) return false;
  if (
    value.noun &&
    !at.some((index) => owned.test(all[index]?.form ?? '')) &&
    !owned.test(all[(at[0] ?? 0) - 1]?.form ?? '')
  )
    return false;
  const first = at[0] ?? 0;
  const form = all[first]?.form ?? '';
  if (value.verb && at.length === 1 && (noun.test(form) || isAttributive(form, all[first - 1]?.form ?? '')))
    return false;
  if (likeVerb.test(form) || /^(?:mulig|mogleg|mogeleg)$/.test(all[(at.at(-1) ?? 0) + 1]?.form ?? '')) return false;
  if (!value.predicate) return true;
  const seems = (word: Word, index: number) => seeming.test(word.form) && !thinking.test(all[index + 1]?.form ?? '');
  if (all.some((word, index) => first - 5 <= index && index < first && seems(word, index))) return false;
  if (first === 0) return at.length > 1 || opensClipped(all[1]?.form);
  const before = all.slice(Math.max(0, first - farthestCopula), first);
  return before.some(({ form }) => copulas.test(form)) || isPredicative(before);
}

/** «anses som lite nyttig»; in «det som driver fram unødvendige prøver» the word is a relative. */
function isPredicative(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ form }) => form === 'som');
  return at >= 0 && before.slice(at + 1).every(({ form }) => beforeAdjective.test(form));
}

const limiting = /^(?:bare|berre|kun|utelukkende|utelukkande|alene|åleine|aleine)$/;

const alone = /^(?:alene|åleine|aleine)$/;

function readClause(
  all: readonly Word[],
  { start, end }: Span,
  negations: readonly PhraseMatch<NegationKind>[],
  stances: readonly PhraseMatch<StanceEntry>[],
): ClauseReading {
  const inside = (cue: Span) => start <= cue.start && cue.start < end;
  const spent = (cue: Span) => stances.some((stance) => stance.at.some((index) => all[index]?.start === cue.start));
  const standing = negations.filter(inside);
  const cues = standing.filter((cue) => !spent(cue));
  const denials = cues.filter(
    ({ value, at }) => value === 'negation' && !isPrepositional(all, at[0] ?? 0) && !isAlternative(all, at[0] ?? 0),
  );
  const limiter = all.find((word) => inside(word) && limiting.test(word.form));
  const deniedLimit = standing.find((cue) => limiter !== undefined && deniesLimit(all, cue, limiter));
  const opening = all.findIndex((word) => inside(word));
  const isSetAside = opening >= 0 && (isContrast(all, opening) || (opening > 1 && isContrast(all, opening - 2)));
  const counted = denials.filter((cue) => cue !== deniedLimit);
  const negated = isSetAside && !deniedLimit ? true : counted.length % 2 === 1;
  const limit = deniedLimit ? 'notOnly' : limiter ? 'only' : undefined;
  const from = all[opening];
  const spans =
    isSetAside && from ? [from] : counted.map(({ start: first, end: last }) => ({ start: first, end: last }));
  return { start, end, negated, denials: negated ? spans : [], ...(limit && { limit }) };
}

/** «uten C-krav» says which things are meant and denies no clause; «knapt med plasser» says that there are few. */
function isPrepositional(all: readonly Word[], at: number): boolean {
  const form = all[at]?.form ?? '';
  const next = all[at + 1]?.form ?? '';
  return (/^(?:uten|utan)$/.test(form) && next !== 'at' && next !== 'å') || (form === 'knapt' && next === 'med');
}

/** «ikke bare», «ikke … alene», «alene … ikke»: it is the limit that is denied. */
function deniesLimit(all: readonly Word[], { value, at, start }: PhraseMatch<NegationKind>, limiter: Word): boolean {
  if (value === 'affixal') return false;
  const holds = at.some((index) => limiting.test(all[index]?.form ?? ''));
  return holds || start < limiter.start || alone.test(limiter.form);
}
