import type { Alignment, Match } from '../../evidence/align';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/**
 * What brings a thing about, decides it or takes its place stands before the verb and the other behind, or the other way round in the passive
 * and behind «skyldes»; the two do not change parts between claim and source.
 */
export function cause(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const ours = verbsIn(
    readingOfClaim(text, claim).words.filter(({ start }) => claim.start <= start && start < claim.end),
  );
  const best = ours.length ? principal(given) : undefined;
  if (!best || best.own < weights.causeLeast) return undefined;
  const [our, their] = crossing(best, ours, verbsIn(readingOfUnit(index, best.unit).words));
  if (!our || !their) return undefined;
  const contrast = {
    claimed: wordsAt(text, { start: our.start, end: claim.end }),
    found: wordsAt(index.text, { start: their.start, end: best.unit.span.end }).slice(0, longest),
  };
  return contradiction(given, best.unit, 'roles', contrast, true);
}

const longest = 120;

interface Verb extends Span {
  readonly kind: 'cause' | 'replace';
  /** «skyldes», «styres av»: what comes of it stands first. */
  readonly isBackward: boolean;
}

const causing =
  /^(?:før(?:er|e|te|t)|medfør(?:er|e|te|t)|g(?:ir|i|a|jev|je|av)|gjør(?:e)?|gjorde|gje(?:r|re)|skap(?:er|e|te|t|ar|a)|påvirk(?:er|e|et|ar|a)|bidr(?:ar|a|o|eg|ege)|forårsak(?:er|e|et|ar|a)|utløs(?:er|e|te|t|yser)|øk(?:er|e|te)|auk(?:ar|e|a)|hindr(?:er|e|et|ar|a)|svekk(?:er|e|et|jer|je|ja)|styrk(?:er|e|et|ar|a)|begrens(?:er|e|et|ar|a)|avgrens(?:er|e|et|ar|a)|brems(?:er|e|et|ar|a)|dempe|demper|dempet|dempar|dempa|resulter(?:er|e|te|t)|bestem(?:mer|me|te|t|mast)|styr(?:er|e|te|t)|avgjør(?:e)?|avgje(?:r|re)|avgjorde|definer(?:er|e|te|t)|reguler(?:er|e|te|t))$/;
const replacing = /^(?:erstatt(?:er|e|et|ar|a)|avløs(?:er|e|te|t)|avløys(?:er|e|te|t)|fortreng(?:er|e|te|t|jer|je))$/;
const passive =
  /^(?:påvirkes|påverkast|skapes|skapast|hindres|hindrast|svekkes|svekkast|styrkes|styrkast|begrenses|avgrensast|bremses|bremsast|dempes|dempast|bestemmes|bestemmast|styres|styrast|avgjøres|avgjerast|defineres|definerast|reguleres|regulerast|utløses|utløysast|forårsakes|erstattes|erstattast|avløses|avløysast|fortrenges|fortrengast)$/;
const coming = /^(?:skyldes|skuldast)$/;
/** «følger av», «stammer fra» */
const comingOf = /^(?:følger|følgjer|følgde|stammer|stammar|kommer|kjem|kom)$/;
/** «tar over for», «trer inn i stedet for» */
const takingOver = /^(?:tar|ta|tatt|tok|tek|teke|trer|tre|trådt)$/;

/** «øker om», «svekkes når», «styrker seg ved»: what stands before the verb is what comes about. */
const circumstance = /^(?:om|hvis|viss|dersom|når|ved|som|fordi|med|etter|i|seg)$/;
/** Before «økte» these make it an adjective: «den økte søkningen». */
const attributing =
  /^(?:den|det|de|dei|denne|dette|disse|desse|en|ei|et|ein|eit|og|eller|av|til|for|med|på|i|om|ved|mot|fra|frå|gjennom|både|flere|mange|slik|slike)$/;
const farthestAgent = 3;

/** The verbs of a sentence that say which of two things makes, decides or replaces the other. */
function verbsIn(words: readonly Word[]): readonly Verb[] {
  return words.flatMap((_, at) => (at > 0 ? (verbAt(words, at) ?? []) : []));
}

function verbAt(words: readonly Word[], at: number): Verb | undefined {
  const word = words[at];
  if (!word) return undefined;
  const { start, end, form } = word;
  const next = words[at + 1]?.form ?? '';
  if (coming.test(form) || (comingOf.test(form) && /^(?:av|fra|frå)$/.test(next)))
    return { start, end, kind: 'cause', isBackward: true };
  if (takingOver.test(form))
    return isTakingOver(words, at) ? { start, end, kind: 'replace', isBackward: false } : undefined;
  const isReplacing = replacing.test(form);
  const isActive = isReplacing || causing.test(form);
  const kind = isReplacing || replaced.test(form) ? 'replace' : 'cause';
  if (passive.test(form) || (isActive && isPassive(words, at))) {
    const agent = words.slice(at + 1, at + 1 + farthestAgent).find((each) => each.form === 'av');
    return agent && { start, end: agent.end, kind, isBackward: true };
  }
  if (!isActive || circumstance.test(next)) return undefined;
  if (participle.test(form) && attributing.test(words[at - 1]?.form ?? '')) return undefined;
  if (isReplacing && words.slice(at + 1, at + 1 + farthestMeans).some((each) => each.form === 'med')) return undefined;
  return { start, end, kind, isBackward: false };
}

const replaced = /^(?:erstat|avl|fortreng)/;
/** «erstatte A med B»: whoever does it, B takes the place of A. */
const farthestMeans = 6;
const becoming = /^(?:bli|blir|ble|blei|blitt|vert|verte|vart|vorte|er|var|vere|være)$/;
const nearAuxiliary = 3;

/** «er i stor grad blitt avløst» */
function isPassive(words: readonly Word[], at: number): boolean {
  if (!participle.test(words[at]?.form ?? '')) return false;
  if (words[at + 1]?.form === 'av') return true;
  return words.slice(Math.max(0, at - nearAuxiliary), at).some(({ form }) => becoming.test(form));
}

const participle = /(?:t|te|a)$/;

function isTakingOver(words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1]?.form, words[at + 2]?.form];
  return (next === 'over' && second === 'for') || (next === 'plassen' && second === 'til');
}

/** Words of more and less («økning», «høyere») stand for one another on either side. */
const sameWord = 0.9;

/** A verb of the claim and one of the source around which the heavy words have changed parts; empty where none. */
function crossing({ matches }: Alignment, ours: readonly Verb[], theirs: readonly Verb[]): readonly Verb[] {
  const firm = matches.filter(
    (match): match is Match & { found: Span } =>
      match.found !== undefined && match.strength >= sameWord && match.term.weight >= weights.crossedWeight,
  );
  for (const our of ours) {
    const acting = firm.filter(({ term }) => (our.isBackward ? term.start >= our.end : term.end <= our.start));
    const undergoing = firm.filter(({ term }) => (our.isBackward ? term.end <= our.start : term.start >= our.end));
    if (!acting.length || !undergoing.length) continue;
    const same = theirs.filter(({ kind }) => kind === our.kind);
    const isStraight = same.some((their) => acting.some(actsIn(their)) && undergoing.some(undergoesIn(their)));
    const their = isStraight ? undefined : same.find((each) => areTurned(acting, undergoing, each));
    if (their) return [our, their];
  }
  return [];
}

interface Located {
  readonly found: Span;
}

/** All of the one side stands on the other, and some of the other on the one: a word that tells where may follow both. */
function areTurned(acting: readonly Located[], undergoing: readonly Located[], verb: Verb): boolean {
  const [acts, undergoes] = [actsIn(verb), undergoesIn(verb)];
  return (acting.every(undergoes) && undergoing.some(acts)) || (acting.some(undergoes) && undergoing.every(acts));
}

const actsIn =
  ({ isBackward, start, end }: Verb) =>
  ({ found }: Located): boolean =>
    isBackward ? found.start >= end : found.end <= start;

const undergoesIn = (verb: Verb) => actsIn({ ...verb, isBackward: !verb.isBackward });
