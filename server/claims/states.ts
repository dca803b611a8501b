import { findPhrases, type PhraseMatch } from '../lexicon/phrases';
import { type State, stateTable } from '../lexicon/states';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import type { Reading } from './reading';

/** What a text says of how a thing stands, by which words. */
export interface Standing extends Span {
  readonly state: State;
  /** The words themselves, less what stands between them. */
  readonly words: readonly Word[];
}

const known = new WeakMap<Reading, readonly Standing[]>();

/** The words of a sentence by which it says how a thing stands; kept. */
export function standingsIn(text: string, reading: Reading): readonly Standing[] {
  const found = known.get(reading) ?? readStandings(text, reading);
  known.set(reading, found);
  return found;
}

function readStandings(text: string, { words }: Reading): readonly Standing[] {
  const found = findPhrases(words, stateTable())
    .filter(({ value, start, end }) => value !== 'neither' && !/[,;:]/.test(text.slice(start, end)))
    .filter(({ at }) => !isDeniedInside(words, at))
    .map((match) => standingOf(match, words));
  const [first] = words;
  return first && isDemand(words) ? [{ ...first, state: 'more', words: [first] }, ...found] : found;
}

/** «dekker ikke behovet fullt ut»: the denial stands between the words. */
function isDeniedInside(words: readonly Word[], at: readonly number[]): boolean {
  const [first = 0, last = first] = [at[0], at.at(-1)];
  return words
    .slice(first, last)
    .some(({ form }, offset) => !at.includes(first + offset) && /^(?:ikke|ikkje|neppe|aldri)$/.test(form));
}

const bettered =
  /^(?:bedre|betre|tettere|tettare|større|sterkere|sterkare|klarere|klarare|tydeligere|tydelegare|høyere|høgare|bredere|breiare|raskere|raskare|styrket|styrka|styrking|økt|auka|forbedret|forbetra|utvidet|utvida|styrke|styrkje|styrk|øke|auke|øk|heve|utvide|utvid|forbedre|forbetre)$/;
const finite =
  /^(?:er|var|har|hadde|kan|kunne|vil|ville|skal|skulle|må|måtte|bør|burde|blir|ble|vert|vart|får|fikk|gir|gjev|gjør|gjer|enn)$/;

/** «Tettere samarbeid mellom skolene», an entry of a list without a verb: it asks for what it names. */
function isDemand([first, ...rest]: readonly Word[]): boolean {
  return bettered.test(first?.form ?? '') && !rest.some(({ form }) => finite.test(form));
}

function standingOf({ start, end, at, value }: PhraseMatch<State>, words: readonly Word[]): Standing {
  return { start, end, state: value, words: at.flatMap((index) => words[index] ?? []) };
}

/** The states that one excludes. */
const excluded: Readonly<Record<State, readonly State[]>> = {
  free: ['bound'],
  bound: ['free'],
  enough: ['wanting', 'more', 'changed', 'open'],
  ample: ['more'],
  wanting: ['enough', 'covered'],
  more: ['enough', 'ample', 'covered', 'needless'],
  kept: ['changed'],
  changed: ['kept', 'enough'],
  covered: ['wanting', 'more', 'needed', 'todo'],
  needless: ['needed', 'more', 'todo'],
  needed: ['needless', 'covered', 'idle'],
  idle: ['effect', 'needed'],
  effect: ['idle'],
  replaces: ['adds', 'lasting'],
  adds: ['replaces'],
  lasting: ['replaces'],
  settled: ['open'],
  open: ['settled', 'enough', 'done'],
  sure: ['unsure'],
  unsure: ['sure'],
  done: ['todo', 'unbegun', 'more', 'open'],
  todo: ['done', 'covered', 'needless'],
  unbegun: ['done'],
  neither: [],
};

/** True where a thing cannot stand both ways. */
export function excludesState(one: Standing, other: Standing): boolean {
  return excluded[one.state].includes(other.state);
}

/** Claim and sentence name the two sides of a duty, so that to reject the one may be to back the other. */
export function namesOtherDuty(ours: readonly Standing[], theirs: readonly Standing[]): boolean {
  return ours.some((one) => isOfDuty(one) && theirs.some((other) => excludesState(one, other)));
}

/** Whether somebody may do a thing or must. */
export function isOfDuty({ state }: Standing): boolean {
  return state === 'free' || state === 'bound';
}

const undone = new Set<State>(['open', 'todo', 'unbegun']);

/** «er ikke avklart» beside «må avklares»: what is not there yet is what is asked for, and the denial turns nothing. */
export function isUndoneAlike(ours: readonly Standing[], theirs: readonly Standing[]): boolean {
  return ours.some(({ state }) => undone.has(state)) && theirs.some(({ state }) => undone.has(state));
}
