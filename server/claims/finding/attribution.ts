import { attribution } from '../../lexicon/attribution';
import type { Span } from '../../text/span';
import type { Mention } from './actors';
import type { Attitude, Attitudes } from './attitudes';
import { gapBefore, inBrackets, type Sentence, stretch } from './sentence';

/**
 * How firmly words give a view to whom they name. `stated`: subject or agent of a verb that takes a position, «ifølge …», «etter … syn»;
 * `position`: owner of a position or response («NTNUs innvending», «støtte fra NTNU»); `fact`: subject of another verb; `named`: no
 * more than named.
 */
export type Firmness = 'stated' | 'position' | 'fact' | 'named';

/** A mention together with the words that make it the holder of a view. */
export interface Holding {
  readonly mention: Mention;
  readonly firmness: Firmness;
  /** Words that only attribute: «ifølge NTNU», «etter NTNUs syn», «NTNU». */
  readonly phrase: Span;
  /** Words by which the position is taken, and the verbs that carry them, where there are any. */
  readonly attitude?: Attitude;
  readonly verb?: number;
  /** `alike`: holds it beside another («i likhet med NTNU mener …»); `subject`: by a verb of its own; `phrase`: by a preposition. */
  readonly manner: 'subject' | 'phrase' | 'alike';
  /** Word before the subject, for the kind of clause it stands in; empty at the start. */
  readonly opener: string;
}

const auxiliaries = new Set(['blir', 'ble', 'blei', 'vert', 'vart', 'er', 'var', 'bli', 'blitt']);
const modals = new Set(['vil', 'ville', 'bør', 'burde', 'kan', 'kunne', 'må', 'måtte', 'skal', 'skulle']);
/** How far from a verb without meaning of its own the words that carry it may stand. */
const furthest = 14;

/** How a mention of a source or body holds what the sentence says; undefined where it stands for nobody's view («til forskjell fra NTNU»). */
export function holdingOf(sentence: Sentence, mention: Mention, attitudes: Attitudes): Holding | undefined {
  const { forms } = sentence;
  const { first } = mention;
  const { phrases, words } = attribution();
  if (endsWith(forms, first, phrases.unlike)) return undefined;
  const alike = endsWith(forms, first, phrases.alike);
  if (alike) return { ...held(sentence, mention, first - alike), firmness: 'stated', manner: 'alike' };
  const according = endsWith(forms, first, phrases.according);
  if (according)
    return {
      ...held(sentence, mention, first - according, nounEnd(sentence, mention)),
      firmness: 'stated',
      manner: 'phrase',
    };
  if (mention.genitive) return owner(sentence, mention);
  const before = forms[first - 1] ?? '';
  if (words.prepositions.has(before) && !/[,;:]/.test(gapBefore(sentence, first)))
    return governed(sentence, mention, attitudes, before);
  const found = subject(sentence, mention, attitudes) ?? {
    ...held(sentence, mention, first),
    firmness: 'named',
    manner: 'phrase',
  };
  return mention.alone && found.firmness !== 'stated' ? undefined : found;
}

function held(sentence: Sentence, mention: Mention, from: number, last = mention.last) {
  const opener = sentence.forms[from - 1] ?? '';
  return { mention, phrase: stretch(sentence, from, last), opener };
}

/** How many words of one of the phrases stand right before `at`; 0 where none does. */
function endsWith(forms: readonly string[], at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.find((phrase) => phrase.every((word, i) => forms[at - phrase.length + i] === word));
  return found?.length ?? 0;
}

/** Position of the noun that a genitive belongs to, past two adjectives at most; that of the mention where it is none. */
function nounEnd(sentence: Sentence, { genitive, last }: Mention): number {
  if (!genitive) return last;
  const { texts, positions } = attribution().words;
  for (let at = last + 1; at <= last + 3 && sentence.forms[at] !== undefined; at++) {
    if (/[,;:.()]/.test(gapBefore(sentence, at))) break;
    if (texts.has(sentence.forms[at] ?? '') || positions.has(sentence.forms[at] ?? '')) return at;
  }
  return last + 1 < sentence.words.length ? last + 1 : last;
}

/** «etter NTNUs syn», «i NTNUs svar», «NTNUs innvending mot …», «Kommunens utgifter …». */
function owner(sentence: Sentence, mention: Mention): Holding {
  const { texts, positions, definiteTexts } = attribution().words;
  const before = sentence.forms[mention.first - 1] ?? '';
  const noun = nounEnd(sentence, mention);
  const form = sentence.forms[noun] ?? '';
  if (
    /^(?:etter|frå|fra)$/.test(before) &&
    (before === 'etter' || positions.has(form) || /^(?:side|ståsted|ståstad|perspektiv)$/.test(form))
  )
    return { ...held(sentence, mention, mention.first - 1, noun), firmness: 'stated', manner: 'phrase' };
  if (before === 'i' && (texts.has(form) || definiteTexts.has(form)))
    return { ...held(sentence, mention, mention.first - 1, noun), firmness: 'stated', manner: 'phrase' };
  const isPosition = texts.has(form) || positions.has(form);
  return { ...held(sentence, mention, mention.first), firmness: isPosition ? 'position' : 'named', manner: 'phrase' };
}

/** Behind a preposition: «støttes av NTNU», «støtte fra NTNU», «for NTNU er det viktig», «hos NTNU». */
function governed(
  sentence: Sentence,
  mention: Mention,
  attitudes: Attitudes,
  preposition: string,
): Holding | undefined {
  if (mention.kind === 'quantified' && preposition !== 'av' && preposition !== 'hos') return undefined;
  const from = mention.first - 1;
  const { texts, definiteTexts, positions } = attribution().words;
  const base = { ...held(sentence, mention, from), manner: 'phrase' as const };
  if (preposition === 'av') {
    const agent = passiveBefore(sentence, from, attitudes);
    return agent ? { ...base, firmness: 'stated', attitude: agent, verb: agent.first } : { ...base, firmness: 'named' };
  }
  if (preposition === 'fra' || preposition === 'frå') {
    const near = [from - 1, from - 2, from - 3].map((at) => sentence.forms[at] ?? '');
    const response = near.some(
      (form) =>
        texts.has(form) ||
        definiteTexts.has(form) ||
        positions.has(form) ||
        /^(?:heter|heiter|kommer|kjem)$/.test(form),
    );
    return { ...base, firmness: response ? 'position' : 'named' };
  }
  if (preposition === 'for' && from === 0) return { ...base, firmness: 'stated' };
  return preposition === 'til' || preposition === 'hos' ? { ...base, firmness: 'named' } : undefined;
}

/** The passive of a verb of stance shortly before the agent: «støttes av», «blir omtalt av». */
function passiveBefore(sentence: Sentence, at: number, attitudes: Attitudes): Attitude | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const found = attitudes.at(i);
    const auxiliary = auxiliaries.has(sentence.forms[i - 1] ?? '');
    if (found?.pos === 'verb' && (found.passive || auxiliary) && found.end <= at)
      return { ...found, first: auxiliary ? i - 1 : i };
  }
  return undefined;
}

/** The subject of a finite verb, before it or behind it. */
function subject(sentence: Sentence, mention: Mention, attitudes: Attitudes): Holding | undefined {
  const opener = openerOf(sentence, mention.first);
  const base = { ...held(sentence, mention, mention.first), manner: 'subject' as const, opener };
  const verb = verbBehind(sentence, mention, attitudes);
  if (verb !== undefined) {
    const attitude = attitudeFrom(sentence, verb, verb + 1, attitudes);
    if (attitude) return { ...base, firmness: 'stated', attitude, verb };
  }
  const inverted = verbBefore(sentence, mention, attitudes);
  if (inverted !== undefined) {
    const attitude = attitudeFrom(sentence, inverted, mention.last + 1, attitudes);
    return {
      ...base,
      firmness: attitude || isParenthetical(sentence, mention) ? 'stated' : 'fact',
      verb: inverted,
      ...(attitude ? { attitude } : {}),
    };
  }
  return opensClause(sentence, mention.first) ? { ...base, firmness: 'fact' } : undefined;
}

/** The word that opens the clause of a subject: the one before it and before particles («at også NTNU»). */
function openerOf(sentence: Sentence, first: number): string {
  let at = first - 1;
  while (
    /^(?:også|òg|både|bare|berre|kun|selv|sjølv)$/.test(sentence.forms[at] ?? '') &&
    !/[,;:]/.test(gapBefore(sentence, at + 1))
  )
    at--;
  return sentence.forms[at] ?? '';
}

/** True where only particles stand before the word, from the start of the sentence or of the clause. */
export function opensClause(sentence: Sentence, at: number): boolean {
  const { beforeSubject } = attribution().words;
  let i = at;
  while (i > 0 && beforeSubject.has(sentence.forms[i - 1] ?? '') && !/[,;:–—]/.test(gapBefore(sentence, i))) i--;
  return i === 0 || /[;:–—]|[.!?]\*/.test(gapBefore(sentence, i));
}

/** Position of the verb that follows the subject, past adverbs, brackets, appositions and a clause with «som» between commas. */
function verbBehind(sentence: Sentence, mention: Mention, attitudes: Attitudes): number | undefined {
  let at = mention.last + 1;
  if (gapBefore(sentence, at).includes(',') && sentence.forms[at] === 'som') at = behindComma(sentence, at + 1);
  while (
    at < sentence.words.length &&
    (sentence.aside[at] ?? 0) & inBrackets &&
    !((sentence.aside[mention.last] ?? 0) & inBrackets)
  )
    at++;
  const next = attitudes.isFinite(at) ? at : attitudes.behindAdverbs(at);
  if (/[;:.]/.test(gapBefore(sentence, next))) return undefined;
  return attitudes.isFinite(next) ? next : undefined;
}

function behindComma(sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.words.length; at++) if (gapBefore(sentence, at).includes(',')) return at;
  return from;
}

/** Position of the verb right before the subject in an inverted clause («Samtidig advarer universitetet», «…, mener NTNU»). */
function verbBefore(sentence: Sentence, mention: Mention, attitudes: Attitudes): number | undefined {
  let at = mention.first - 1;
  if (/[,;:]/.test(gapBefore(sentence, mention.first))) return undefined;
  if (isParenthetical(sentence, mention)) return at;
  for (let tries = 0; tries < 3 && at >= 0 && !attitudes.isFinite(at); tries++) {
    if (attitudes.behindAdverb(at) === at && !attribution().words.beforeSubject.has(sentence.forms[at] ?? ''))
      return undefined;
    at--;
  }
  if (at < 0 || !attitudes.isFinite(at) || attitudes.at(at)?.passive) return undefined;
  return hasSubjectBefore(sentence, at, attitudes) ? undefined : at;
}

/** «…, åtvarar universitetet.»: one word behind a comma or a quotation, the subject, and the end of the clause; whatever the verb. */
function isParenthetical(sentence: Sentence, { first, last }: Mention): boolean {
  if (first < 2 || !/^\s*[»”"]?\s*[,–—]\s*$|[»”"]/.test(gapBefore(sentence, first - 1))) return false;
  const word = sentence.forms[first - 1] ?? '';
  return /(?:r|te|de|et|a)$/.test(word) && /^[\s*_]*(?:[.,;(:–—]|$)/.test(gapBefore(sentence, last + 1));
}

/** True where the verb's subject stands before it, so that what follows is its object: «Departementet takker NTNU», «vi støtter NTNU». */
function hasSubjectBefore(sentence: Sentence, verb: number, attitudes: Attitudes): boolean {
  if (/[,;:–—»”]/.test(gapBefore(sentence, verb))) return false;
  const before = verb - 1;
  const form = sentence.forms[before] ?? '';
  if (/^(?:vi|jeg|eg|de|dei|den|han|hun|ho|man|som|ein|en)$/.test(form)) return true;
  return attitudes.isSubject(before);
}

/**
 * The words that take the position where `verb` is the finite verb: those that begin with it, or, behind a verb without meaning of its
 * own, the next ones from `from` on; behind a modal they follow at once. «vil» with another verb is a wish.
 */
export function attitudeFrom(
  sentence: Sentence,
  verb: number,
  from: number,
  attitudes: Attitudes,
): Attitude | undefined {
  const own = attitudes.at(verb);
  if (own?.pos === 'verb' && own.finite) return own;
  const form = sentence.forms[verb] ?? '';
  if (modals.has(form)) return behindModal(sentence, verb, from, attitudes);
  return attitudes.isLight(verb) ? behindLight(sentence, verb, from, attitudes) : undefined;
}

function behindModal(sentence: Sentence, verb: number, from: number, attitudes: Attitudes): Attitude | undefined {
  const next = attitudes.behindAdverbs(from);
  const found = attitudes.at(from) ?? attitudes.at(next);
  const takes =
    found && found.pos !== 'noun' && !(found.pos === 'verb' && (found.ambiguous || isDeed(sentence, found)));
  if (takes) return { ...found, first: from === verb + 1 ? verb : found.first };
  if (attitudes.isLight(next) && !modals.has(sentence.forms[next] ?? '')) {
    const later = behindLight(sentence, next, next + 1, attitudes);
    if (later) return spanFrom(sentence, verb, later, attitudes);
  }
  return /^vil(?:le)?$/.test(sentence.forms[verb] ?? '') ? wish(verb) : undefined;
}

/** Verbs of wanting that are deeds too: in «vil lovfeste retten» the law belongs to what is wanted. */
function isDeed(sentence: Sentence, { first }: Attitude): boolean {
  return /^(?:lovfeste|prioritere|pålegge|legge|satse|overlate|nyansere)$/.test(sentence.forms[first] ?? '');
}

function behindLight(sentence: Sentence, verb: number, from: number, attitudes: Attitudes): Attitude | undefined {
  const { subordinators } = attribution().words;
  for (let at = from; at < Math.min(from + furthest, sentence.words.length); at++) {
    const form = sentence.forms[at] ?? '';
    if (sentence.aside[at] || /[;:]/.test(gapBefore(sentence, at)) || subordinators.has(form) || form === 'å')
      return undefined;
    const found = attitudes.at(at);
    const passive = found?.pos === 'verb' && auxiliaries.has(sentence.forms[verb] ?? '');
    if (passive) return undefined;
    if (found && !(found.pos === 'verb' && found.ambiguous)) return spanFrom(sentence, verb, found, attitudes);
  }
  return undefined;
}

const small = /^(?:si|seie|seg|være|vere|bli|ha|gi|stille|uttrykke|det|å)$/;

/** From the verb on where only adverbs, particles and small verbs stand between («kan ikke uten videre si seg enig i»), else what was found. */
function spanFrom(sentence: Sentence, verb: number, found: Attitude, attitudes: Attitudes): Attitude {
  let at = verb + 1;
  while (at < found.first) {
    const next = attitudes.behindAdverb(at);
    if (next === at && !small.test(sentence.forms[at] ?? '')) return found;
    at = Math.max(next, at + 1);
  }
  return { ...found, first: verb };
}

function wish(verb: number): Attitude {
  return { first: verb, end: verb + 1, pos: 'verb', passive: false, finite: true, reports: false, ambiguous: false };
}
