import { attribution } from '../../lexicon/attribution';
import type { Mention } from './actors';
import type { Attitude, Attitudes } from './attitudes';
import { endsClause, gapBefore, inBrackets, type Sentence } from './sentence';
import { attitudeFrom, plainVerb } from './verbs';

/** How a mention is the subject of a clause. */
export interface Subject {
  /** Position of the finite verb; absent where it is none that is known. */
  readonly verb?: number;
  readonly attitude?: Attitude;
  /** The word that opens the clause; empty at the start of the sentence. */
  readonly opener: string;
}

/** The clause that a mention is the subject of, before its verb or behind it; undefined where it is none. */
export function subjectOf(sentence: Sentence, mention: Mention, attitudes: Attitudes): Subject | undefined {
  const opener = openerOf(sentence, mention.first);
  if (isParenthetical(sentence, mention)) {
    const verb = mention.first - 1;
    return {
      opener,
      verb,
      attitude: attitudeFrom(sentence, verb, mention.last + 1, attitudes) ?? plainVerb(verb, true),
    };
  }
  const verb = verbBehind(sentence, mention, attitudes);
  const attitude = verb === undefined ? undefined : attitudeFrom(sentence, verb, verb + 1, attitudes);
  if (verb !== undefined && attitude) return { opener, verb, attitude };
  const inverted = verbBefore(sentence, mention, attitudes);
  if (inverted !== undefined) {
    const found = attitudeFrom(sentence, inverted, mention.last + 1, attitudes);
    return { opener, verb: inverted, ...(found ? { attitude: found } : {}) };
  }
  const fronted = verbOfFronted(sentence, mention, attitudes);
  if (fronted !== undefined) return { opener, verb: fronted };
  const left = verbLeftOut(sentence, mention, attitudes);
  if (left) return { opener, attitude: left };
  return opensClause(sentence, mention.first) ? { opener } : undefined;
}

const sides =
  /^(?:imot|mot|for|positiv[et]?|negativ[et]?|skeptiske?|kritiske?|avventende|avventande|nøytrale?|usik(?:ker|kert|re)|enige?|einige?|samde?|uenige?|ueinige?|usamde?|tvilende|tvilande|åpen|open|åpne|opne|delte?)$/;

/** True where the clause ends, or another one's subject follows behind «og». */
function endsOrJoins(sentence: Sentence, at: number): boolean {
  return endsClause(sentence, at) || /^(?:og|men|mens|medan)$/.test(sentence.forms[at] ?? '');
}

const copula = /^(?:er|var|blir|ble|blei|vart|stiller|stilte|forblir)$/;

/** «A er imot og B i tvil», «A er positiv, C avventende»: a second clause leaves its copula out; the words of the position follow the subject. */
function verbLeftOut(sentence: Sentence, { first, last }: Mention, attitudes: Attitudes): Attitude | undefined {
  const { forms } = sentence;
  const joined =
    /^(?:og|men|mens|medan|imens|samt)$/.test(forms[first - 1] ?? '') || gapBefore(sentence, first).includes(',');
  if (!joined || !forms.slice(0, first).some((form) => copula.test(form))) return undefined;
  const at = attitudes.behindAdverbs(last + 1);
  if (/[,;:.]/.test(gapBefore(sentence, at))) return undefined;
  const found = attitudes.at(at);
  if (found?.pos === 'adjective') return found;
  return sides.test(forms[at] ?? '') && endsOrJoins(sentence, at + 1) ? plainVerb(at, false) : undefined;
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

/** «…, mens sykehuset har 3 150 ansatte» */
const contrasting = /^(?:mens|medan|imens)$/;

/** True where only particles stand before the word, from the start of the sentence or of the clause. */
export function opensClause(sentence: Sentence, at: number): boolean {
  const { beforeSubject } = attribution().words;
  let i = at;
  while (i > 0 && beforeSubject.has(sentence.forms[i - 1] ?? '') && !/[,;:–—]/.test(gapBefore(sentence, i))) i--;
  return i === 0 || /[;:–—]|[.!?]\*/.test(gapBefore(sentence, i)) || contrasting.test(sentence.forms[i] ?? '');
}

/** Verbs that take no noun as their object, so that one right behind them is their subject: «Reformen vil NTNU ha utsatt». */
const modal = /^(?:vil|ville|bør|burde|kan|kunne|må|måtte|skal|skulle)$/;

/** Position of the verb that follows the subject, past adverbs, brackets, appositions and a clause with «som» between commas. */
function verbBehind(sentence: Sentence, mention: Mention, attitudes: Attitudes): number | undefined {
  let at = mention.last + 1;
  if (gapBefore(sentence, at).includes(',') && (sentence.forms[at] === 'som' || !attitudes.isFinite(at))) {
    const behind = isClauseStart(sentence, mention.first) ? behindComma(sentence, at + 1) : undefined;
    if (behind === undefined) return undefined;
    at = behind;
  }
  at = cleftVerb(sentence, mention) ?? at;
  if (modal.test(sentence.forms[at] ?? '') && attitudes.mentionAt(attitudes.behindAdverbs(at + 1))) return undefined;
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

/** The verb of «det er NTNU som går imot» and «NTNU er den eneste som går imot». */
function cleftVerb({ forms }: Sentence, { first, last }: Mention): number | undefined {
  const before = forms.slice(Math.max(0, first - 3), first).join(' ');
  if (
    forms[last + 1] === 'som' &&
    /(?:det er|er det|det var|var det)(?: (?:bare|berre|kun|særlig|særleg))?$/.test(before)
  )
    return last + 2;
  const behind = forms.slice(last + 1, last + 7);
  const som = behind.indexOf('som');
  return som > 0 && /^(?:er|var) (?:(?:den|det) )?(?:eneste|einaste)/.test(behind.join(' '))
    ? last + 2 + som
    : undefined;
}

function isClauseStart(sentence: Sentence, first: number): boolean {
  return opensClause(sentence, first) || attribution().words.subordinators.has(sentence.forms[first - 1] ?? '');
}

/** How long an insertion between a subject and its verb may be. */
const longestInsertion = 20;

function behindComma(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(from + longestInsertion, sentence.words.length); at++)
    if (gapBefore(sentence, at).includes(',')) return at;
  return undefined;
}

/** Position of the verb right before the subject in an inverted clause («Samtidig advarer universitetet», «…, mener NTNU»). */
function verbBefore(sentence: Sentence, mention: Mention, attitudes: Attitudes): number | undefined {
  let at = mention.first - 1;
  if (/[,;:]/.test(gapBefore(sentence, mention.first))) return undefined;
  for (let tries = 0; tries < 3 && at >= 0 && !attitudes.isFinite(at); tries++) {
    if (attitudes.behindAdverb(at) === at && !attribution().words.beforeSubject.has(sentence.forms[at] ?? ''))
      return undefined;
    at--;
  }
  if (at < 0 || !attitudes.isFinite(at) || attitudes.at(at)?.passive) return undefined;
  return !modal.test(sentence.forms[at] ?? '') && hasSubjectBefore(sentence, at, attitudes) ? undefined : at;
}

/**
 * «Dette lar NTNU stå åpent», «Slike planer kjenner NTNU ikke til»: Norwegian has the verb second, so that a subject behind it leaves the place of an
 * object, an infinitive or a negation open behind itself. Not «studenter NTNU ikke har plass til», which goes on with a verb, nor «Kommunene takker
 * NTNU for …». Any word in the present will do.
 */
function verbOfFronted(sentence: Sentence, { first, last }: Mention, attitudes: Attitudes): number | undefined {
  const { forms } = sentence;
  const verb = first - 1;
  if (verb < 1 || !isPresent(forms[verb] ?? '') || /[,;:.(]/.test(gapBefore(sentence, first))) return undefined;
  if (hasSubjectBefore(sentence, verb, attitudes) || endsClause(sentence, last + 1)) return undefined;
  const next = attitudes.behindAdverbs(last + 1);
  const negated = forms.slice(last + 1, next + 1).some((form) => /^(?:ikke|ikkje|aldri|neppe|heller)$/.test(form));
  if (attitudes.isFinite(next) || isPresent(forms[next] ?? '')) return undefined;
  return negated || leavesOpen.test(forms[next] ?? '') || isStranded(sentence, next) ? verb : undefined;
}

/** A word that may be a verb in the present by its end. */
function isPresent(form: string): boolean {
  const { prepositions, subordinators, asking } = attribution().words;
  if (!/.[eaåiøo]r$/.test(form) || /^(?:eller|her|mer|hver|fler)$/.test(form)) return false;
  return !prepositions.has(form) && !subordinators.has(form) && !asking.has(form);
}

/** Infinitives of position and the reflexive: «stå åpent», «seg nøye med». */
const leavesOpen = /^(?:stå|ligge|gå|være|vere|bli|seg|opp|ut|inn|fram|frem|til side|gjelde|fare|velge|velje|vente)$/;

/** «…ser NTNU fram til.»: a preposition that governs nothing any more. */
function isStranded(sentence: Sentence, from: number): boolean {
  const { prepositions } = attribution().words;
  for (let at = from; at < Math.min(from + 3, sentence.words.length); at++)
    if (endsClause(sentence, at + 1)) return prepositions.has(sentence.forms[at] ?? '') && !endsClause(sentence, at);
  return false;
}

/** «…, åtvarar universitetet.»: one word behind a comma or a quotation, the subject, and the end of the clause; whatever the verb. */
function isParenthetical(sentence: Sentence, { first, last }: Mention): boolean {
  if (first < 2 || !/^\s*[»”"]?\s*[,–—]\s*$|[»”"]/.test(gapBefore(sentence, first - 1))) return false;
  const word = sentence.forms[first - 1] ?? '';
  return /(?:r|te|de|et|a)$/.test(word) && endsClause(sentence, last + 1);
}

/**
 * True where the verb's subject stands before it, so that what follows is its object: «Departementet takker NTNU», «vi støtter NTNU». Norwegian has the verb
 * second: one that stands inside the fronted phrase («En plikt til å ta imot studenter er NTNU skeptisk til») is not its subject.
 */
function hasSubjectBefore(sentence: Sentence, verb: number, attitudes: Attitudes): boolean {
  if (/[,;:–—»”]/.test(gapBefore(sentence, verb))) return false;
  const before = verb - 1;
  const form = sentence.forms[before] ?? '';
  if (/^(?:vi|jeg|eg|de|dei|den|han|hun|ho|man|som|ein|en|og|men|samt)$/.test(form)) return true;
  const subject = attitudes.subjectEndingAt(before);
  return subject !== undefined && !isInPhrase(sentence, subject);
}

/** True for words that an infinitive or a preposition of the same clause has before them. */
function isInPhrase(sentence: Sentence, first: number): boolean {
  const { prepositions, subordinators } = attribution().words;
  for (let at = first - 1; at >= 0 && !/[,;:–—»”]/.test(gapBefore(sentence, at + 1)); at--) {
    const form = sentence.forms[at] ?? '';
    if (form === 'å' || (at > 0 && prepositions.has(form))) return true;
    if (subordinators.has(form) || form === 'og' || form === 'men') return false;
  }
  return false;
}
