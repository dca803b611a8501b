import type { Unit } from '../evidence/index';
import { findPhrases, type PhraseMatch } from '../lexicon/phrases';
import { speakers } from '../lexicon/speakers';
import { isStopWord } from '../lexicon/stopWords';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import type { Case } from './case';
import { holderTable, type StanceEntry } from './cues';
import { type Reading, readingOfUnit } from './reading';
import { ownForms, ownNames, selfForms } from './selfNames';
import { speakerIn } from './speaker';

/** Another than the respondent whose view a sentence gives, from `start` on. */
export interface Holder extends Span {
  readonly name: string;
}

/** Nouns for groups that hold views; the subject of a verb of saying or wanting. */
const groups =
  /(?:råd|rådet|utval|utvalet|utvalg|utvalget|utvalgene|komite|komiteen|parlamentet|sida|siden|tillitsvalgte|tillitsvalde|hovedtillitsvalgte|ombud|ombudet|foreningen|foreininga|organisasjonene|organisasjonane|partiet|mindretallet|flertallet)$/;
const kinds = new Set(['body', 'government', 'parliament', 'agency', 'international', 'organisation', 'group']);
/** Behind these a holder is no subject: «er enig med kommisjonen», «som kommisjonen skriver». */
const noSubject = /^(?:med|med|av|for|fra|frå|i|til|hos|til|på|og|eller|som|om|mellom|jf|etter|overfor|under|ved)$/;
const own = /^(?:vi|vår|vårt|våre|oss)$/;
/** «våre fagmiljøer», «fagmiljøene våre» are part of the respondent. */
const ours = /^(?:vår|vårt|våre)$/;
/** «utvalet sitt forslag»: the owner of a thing, as in the genitive. */
const possessive = /^(?:sin|si|sitt|sine)$/;
const reach = 4;

const holdersOfUnits = new WeakMap<Unit, { readonly holder: Holder | undefined }>();

/** Whose view a sentence gives where it is not the respondent's own; undefined when it is. */
export function holderOf(given: Case, unit: Unit): Holder | undefined {
  const known = holdersOfUnits.get(unit) ?? { holder: readHolder(given, unit) };
  holdersOfUnits.set(unit, known);
  return known.holder;
}

function readHolder(given: Case, unit: Unit): Holder | undefined {
  const inLeadIn = unit.leadIn && leadInHolder(given, unit.leadIn);
  if (inLeadIn) return { ...inLeadIn, start: unit.span.start, end: unit.span.end };
  const reading = readingOfUnit(given.index, unit);
  return holderIn(given, reading, unit.span) ?? carriedOver(given, unit, reading);
}

const conceding =
  /(?<![a-zà-öø-ɏ])(?:påpek|pek|erkjenn|innrømm|vedgå|medgi|skriv|vis|sei|sie|slå|framhev|fremhev|nevn|nemn|dokumenter|konstater)[a-zà-öø-ɏ]{0,4}\s(?:jo\s)?(?:selv|sjølv)(?![a-zà-öø-ɏ])/iu;

/** «Kommisjonen påpeker selv at …»: the respondent holds another to what that one says, and so says it too. */
function isConceded({ index }: Pick<Case, 'index'>, { span }: Unit): boolean {
  return conceding.test(index.text.slice(span.start, span.end));
}

/** Whose view a sentence gives, unless the respondent uses it as its own. */
export function rivalOf(given: Case, unit: Unit): Holder | undefined {
  const holder = holderOf(given, unit);
  return holder && !isConceded(given, unit) && !isNamed(given, holder) ? holder : undefined;
}

const parting =
  /(?<![a-zà-öø-ɏ])(?:motsetning|motsetnad|motsatt|uenig|ueinig|usamd|imot|kritisk|kritiserer|avviser|bestrider|tviler|mens|medan|derimot|forskjell fra|skilnad frå|enn)(?![a-zà-öø-ɏ])/iu;

/** The claim itself gives the view as that one's, and does not part from it: «ifølge Elvebyen tilrår WHO …». */
function isNamed({ text, claim }: Case, { name }: Holder): boolean {
  const sentence = text.slice(claim.sentence.start, claim.sentence.end);
  return !parting.test(sentence) && sentence.toLowerCase().includes(name.toLowerCase().replace(/s$/, ''));
}

function leadInHolder(given: Case, span: Span): Holder | undefined {
  const unit = given.index.units.find((each) => each.span.start <= span.start && span.start < each.span.end);
  return unit && holderIn(given, readingOfUnit(given.index, unit), unit.span);
}

function holderIn(given: Case, reading: Reading, span: Span): Holder | undefined {
  return knownHolder(given, reading, span) ?? speaker(given, reading, span);
}

/** One who is not known by name, as subject of a verb of view. */
function speaker(given: Case, reading: Reading, { end }: Span): Holder | undefined {
  const names = [...ownNames(given)].filter((name) => !isStopWord(name));
  // «forbundet» is «Oppvekstforbundet» itself.
  const self = selfForms(given, reading.words);
  const isOwn = (form: string) =>
    self.has(form) || names.some((name) => name === form || (form.length > 4 && name.endsWith(form)));
  const found = speakerIn(given.index.text, reading, isOwn);
  const [first, last] = [reading.words[found?.first ?? -1], reading.words[found?.last ?? -1]];
  if (!found || !first || !last) return undefined;
  return { name: given.index.text.slice(first.start, last.end), start: Math.min(first.start, found.verb.start), end };
}

function knownHolder(given: Case, { words, hints }: Reading, { start, end }: Span): Holder | undefined {
  const names = ownForms(given, words);
  const known = findPhrases(words, holderTable())
    .filter(({ value, at }) => kinds.has(value.kind) && !isGenitive(words[at.at(-1) ?? 0]?.form ?? '', value.name))
    .map(({ at }) => ({ first: at[0] ?? 0, last: at.at(-1) ?? 0 }));
  const named = words.flatMap(({ form }, index) =>
    groups.test(form) &&
    !speakers().own.some((end) => form.endsWith(end)) &&
    !known.some(({ first, last }) => first <= index && index <= last)
      ? { first: index, last: index }
      : [],
  );
  for (const { first, last } of [...known, ...named].sort((a, b) => a.first - b.first)) {
    const word = words[first];
    if (!word || words.slice(first, last + 1).some(({ form }) => names.has(form))) continue;
    if (possessive.test(words[last + 1]?.form ?? '')) continue;
    if (ours.test(words[first - 1]?.form ?? '') || ours.test(words[last + 1]?.form ?? '')) continue;
    if (noSubject.test(words[first - 1]?.form ?? '') || isInBrackets(given.index.text, start, word)) continue;
    const opens = first <= 1 || openers.test(words[first - 1]?.form ?? '') || isCut(given.index.text, words, first);
    const verb = hints.find(
      (cue) => !isShown(words, cue) && holds(given.index.text, words, names, cue, first, last, opens),
    );
    if (!verb) continue;
    return {
      name: given.index.text.slice(word.start, words[last]?.end ?? word.end),
      start: Math.min(word.start, verb.start),
      end,
    };
  }
  return undefined;
}

/** Words before a subject; behind a noun it opens a relative clause instead («bildet kommisjonen tegner»). */
const openers =
  /^(?:at|om|men|og|når|fordi|hvis|dersom|viss|da|der|hvor|kor|hva|kva|hvordan|korleis|har|også|òg|derimot|mens|medan|ettersom)$/;

function isCut(text: string, words: readonly Word[], first: number): boolean {
  return /[,;:–]/.test(text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0));
}

/** «prosjektet (KS og Fjellrådet) har vist …»: those in brackets say nothing. */
function isInBrackets(text: string, start: number, word: Word): boolean {
  const before = text.slice(start, word.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const showing = /^(?:vis|syn|dokumenter|påvis|bevis|prov|avdekk|avdekt|demonstrer|stadfest|bekreft)/;

/** «kartleggingen viser at …»: who says that another has shown it says that it is so. */
function isShown(words: readonly Word[], { at }: PhraseMatch<StanceEntry>): boolean {
  const last = at.at(-1) ?? 0;
  const opens = words[last]?.form === 'at' || words[last + 1]?.form === 'at';
  return opens && showing.test(words[at[0] ?? 0]?.form ?? '');
}

/** True when the words from `first` to `last` are the subject of a verb of saying, wanting or holding. */
function holds(
  text: string,
  words: readonly Word[],
  names: ReadonlySet<string>,
  { value, at }: PhraseMatch<StanceEntry>,
  first: number,
  last: number,
  opens: boolean,
): boolean {
  if (value.predicate || value.stance === 'reserved' || value.stance === 'none') return false;
  if (value.ambiguous && value.verb && value.stance === 'propose') return false;
  const from = at[0] ?? 0;
  const to = at.at(-1) ?? from;
  if (words[from - 1]?.form === 'å') return false;
  const isOwn = (form: string) => names.has(form) || own.test(form);
  if (from > last && from - last <= reach) {
    if (!opens) return false;
    const between = words.slice(last + 1, from);
    if (between.some(({ form }) => advising.test(form))) return false;
    return !between.some(({ form }, index) => isOwn(form) && !noSubject.test(between[index - 1]?.form ?? ''));
  }
  const isBelow = words.slice(to + 1, first).some(({ form }) => form === 'at' || form === 'om' || form === 'å');
  const follows =
    to < first && first - to <= 2 && !isBelow && !isCut(text, words, first) && !isCut(text, words, to + 1);
  const inverted =
    (follows && !words.slice(to + 1, first).some(({ form }) => isOwn(form))) || (from < first && last < to);
  return inverted && !words.slice(Math.max(0, from - 3), from).some(({ form }) => isOwn(form));
}

/** «kommisjonen bør påpeke», «hvordan skolene kan arbeide for»: what one should or can do is nothing one has said. */
const advising = /^(?:bør|burde|må|måtte|lyt|skal|skulle|kan|kunne)$/;

/** «kommisjonens anbefaling»: the owner of a thing, not the subject. */
function isGenitive(form: string, name: string): boolean {
  return form.endsWith('s') && !name.toLowerCase().endsWith(form);
}

const impersonal = /^(?:det|dette|ein|en|man)$/;
const passive = /(?:s|ast|es)$/;

/** «Dette støttes» takes a stance: that is the respondent's. */
const goingOn: ReadonlySet<StanceEntry['stance']> = new Set(['propose', 'hold', 'report']);

/** «Det foreslås …» behind a sentence of another's view goes on giving that view. */
function carriedOver(given: Case, unit: Unit, { words, stances }: Reading): Holder | undefined {
  const [first, second] = words;
  if (!first || !second || !impersonal.test(first.form) || !passive.test(second.form)) return undefined;
  if (!stances.some(({ start, value: { stance } }) => start === second.start && goingOn.has(stance))) return undefined;
  const before = given.index.units[unit.index - 1];
  if (!before || before.passage !== unit.passage) return undefined;
  const holder = holderIn(given, readingOfUnit(given.index, before), before.span);
  return holder && { ...holder, start: unit.span.start, end: unit.span.end };
}
