import { attribution } from '../../lexicon/attribution';
import type { Attitude, Attitudes } from './attitudes';
import { gapBefore, type Sentence } from './sentence';

export const auxiliaries = new Set(['blir', 'ble', 'blei', 'vert', 'vart', 'er', 'var', 'bli', 'blitt']);
const modals = new Set(['vil', 'ville', 'bør', 'burde', 'kan', 'kunne', 'må', 'måtte', 'skal', 'skulle']);
/** Verbs that give their object a quality: «finner forslaget om kvoter fornuftig», «anser det som avgjørende». */
const judging = /^(?:finner|finn|fant|fann|anser|anså|betrakter|vurderer|oppfatter|omtaler|ser)$/;
/** Verbs that take an adjective of their subject: «er positiv til», «stiller seg avvisende til». */
const predicative = /^(?:er|var|blir|ble|blei|vert|vart|være|bli|stiller|stilte|framstår|synes|synest|virker|verkar)$/;
/** How far from a verb without meaning of its own the words that carry it may stand. */
const furthest = 14;

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
  if (own?.finite) return isDeed(sentence, own) ? wish(verb) : own;
  const form = sentence.forms[verb] ?? '';
  if (modals.has(form)) return behindModal(sentence, verb, from, attitudes);
  if (isBare(sentence, verb, from)) return { ...plainVerb(verb, false), end: from + 1, head: from + 1 };
  return attitudes.isLight(verb) ? behindLight(sentence, verb, from, attitudes) : undefined;
}

/** «A er for, B mot»: the preposition alone. */
function isBare(sentence: Sentence, verb: number, from: number): boolean {
  return (
    from === verb + 1 &&
    /^(?:er|var)$/.test(sentence.forms[verb] ?? '') &&
    /^(?:for|mot)$/.test(sentence.forms[from] ?? '') &&
    (from + 1 >= sentence.words.length || /[.,;)]/.test(gapBefore(sentence, from + 1)))
  );
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
  return /^vil(?:le)?$/.test(sentence.forms[verb] ?? '') && !isFuture(sentence, next) ? wish(verb) : undefined;
}

/** «vil få», «vil bli bedt», «vil kunne»: what comes, not what is wanted. */
function isFuture({ forms }: Sentence, at: number): boolean {
  return /^(?:bli|verte|verta|få|kunne|måtte|trenge|oppleve|miste|inviteres|høres|kontaktes)$/.test(forms[at] ?? '');
}

/** Verbs of wanting that are deeds too: in «vil lovfeste retten» the law belongs to what is wanted. */
function isDeed({ forms }: Sentence, { first, end }: Attitude): boolean {
  const { deeds } = attribution().words;
  return deeds.has(forms[first] ?? '') || (/^vil(?:le)?$/.test(forms[first] ?? '') && deeds.has(forms[end - 1] ?? ''));
}

function behindLight(sentence: Sentence, verb: number, from: number, attitudes: Attitudes): Attitude | undefined {
  const form = sentence.forms[verb] ?? '';
  const limit = Math.min(from + furthest, sentence.words.length);
  const first = formerly(sentence, from) ? from + 1 : from;
  for (let at = first; at < limit && !closesClause(sentence, at, judging.test(form), attitudes); at++) {
    const found = attitudes.at(at);
    if (!found) continue;
    if (found.pos === 'verb' && auxiliaries.has(form)) return undefined;
    if (takesPosition(found, form)) return spanFrom(sentence, verb, found, attitudes);
  }
  return undefined;
}

/** «har før pekt på»: the adverb and not the word that opens a clause. */
function formerly({ forms }: Sentence, at: number): boolean {
  return forms[at] === 'før' && /^(?:har|hadde)$/.test(forms[at - 1] ?? '');
}

function takesPosition({ pos, ambiguous, definite }: Attitude, form: string): boolean {
  if (judging.test(form) && pos !== 'adjective' && form !== 'ser') return false;
  if (pos === 'adjective' && !predicative.test(form) && !judging.test(form)) return false;
  return !definite && !(pos === 'verb' && ambiguous);
}

/** True where another clause begins, or another verb behind «og». Between a judging verb and its adjective «om» and «som» may stand. */
function closesClause(sentence: Sentence, at: number, judges: boolean, attitudes: Attitudes): boolean {
  const form = sentence.forms[at] ?? '';
  if (sentence.aside[at] || /[;:]/.test(gapBefore(sentence, at)) || form === 'å') return true;
  if (/^(?:men|mens|medan)$/.test(form)) return true;
  if (form === 'og' && attitudes.isFinite(at + 1)) return true;
  return attribution().words.subordinators.has(form) && !(judges && /^(?:om|som)$/.test(form));
}

const small = /^(?:si|seie|seg|være|vere|bli|ha|gi|stille|uttrykke|det|å|ingen|inga|noen|nokon|noe|noko)$/;

/** From the verb on where only adverbs, particles and small verbs stand between («kan ikke uten videre si seg enig i»), else what was found. */
function spanFrom(sentence: Sentence, verb: number, found: Attitude, attitudes: Attitudes): Attitude {
  if (found.pos === 'noun' && found.first <= verb + 2) return { ...found, first: verb };
  let at = verb + 1;
  while (at < found.first) {
    const next = attitudes.behindAdverb(at);
    if (next === at && !small.test(sentence.forms[at] ?? '')) return found;
    at = Math.max(next, at + 1);
  }
  return { ...found, first: verb };
}

/** A verb as an attitude of its own. */
export function plainVerb(at: number, reports: boolean): Attitude {
  const known = { pos: 'verb', passive: false, finite: true, ambiguous: false, definite: false } as const;
  return { ...known, first: at, core: at, end: at + 1, head: at + 1, reports };
}

function wish(verb: number): Attitude {
  return plainVerb(verb, false);
}

/** «Støtter …», «Er usikker på …», «Positiv til …»: words of a position right at the start, without a subject. */
export function openingAttitude(
  sentence: Sentence,
  attitudes: Attitudes,
  first: number,
): { readonly attitude: Attitude; readonly verb: number } | undefined {
  const from = /^(?:og|men|samt|mens|medan)$/.test(sentence.forms[first] ?? '') ? first + 1 : first;
  const at = attitudes.isFinite(from) || attitudes.at(from) ? from : attitudes.behindAdverbs(from);
  const attitude = attitudeFrom(sentence, at, at + 1, attitudes) ?? plain(attitudes.at(at));
  return attitude && { attitude, verb: at };
}

function plain(attitude: Attitude | undefined): Attitude | undefined {
  return attitude && attitude.pos !== 'noun' && !attitude.ambiguous ? attitude : undefined;
}
