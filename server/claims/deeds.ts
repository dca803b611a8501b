import type { Member } from '../lexicon/classes';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import { adverbialAt, type Placed } from './slots';

/** Who is said to do something, or to have it done to them, and the verb that says what: «kommunene bør utrede», «utredes av kommunene». */
export interface Deed {
  readonly verb: Word;
  readonly actors: readonly Actor[];
  /** The actor is the one it is done to: «kommunene inviteres». */
  readonly isUndergone: boolean;
}

export interface Actor extends Span {
  readonly member: Member;
}

/** A mention of an actor by the positions of its first and last word. */
type Named = Actor & Pick<Placed, 'first' | 'last'>;

/** The deeds of the bodies and people named among the words of a sentence; those that are denied left out. */
export function deedsIn(text: string, words: readonly Word[], named: readonly Named[]): readonly Deed[] {
  return named.flatMap((actor) => {
    const deed = behindAgent(text, words, named, actor) ?? ofSubject(text, words, named, actor);
    return deed ?? [];
  });
}

const joining = /^(?:og|eller|samt)$/;
const article = /^(?:den|det|de|dei|alle|både|selve|sjølve)$/;
const participle = /(?:[^aeiouyæøå]t|et|dd|a|ne|te|de|es|as|st)$/;

/** «utredes av kommunene», «utarbeidet av kommunene og staten». */
function behindAgent(text: string, words: readonly Word[], named: readonly Named[], actor: Named): Deed | undefined {
  let at = actor.first - 1;
  while (article.test(words[at]?.form ?? '')) at--;
  const verb = words[at - 1];
  const isAgent = words[at]?.form === 'av' && verb && verb.form.length > shortest && participle.test(verb.form);
  if (!isAgent || !isOneStretch(text, verb, actor)) return undefined;
  return { verb, actors: listFrom(text, words, named, actor), isUndergone: false };
}

const shortest = 3;

/** An actor and those that follow it in a list. */
function listFrom(text: string, words: readonly Word[], named: readonly Named[], actor: Named): readonly Named[] {
  const list = [actor];
  for (let steps = 0; steps < mostListed; steps++) {
    const { last, end } = list.at(-1) ?? actor;
    const joint = joining.test(words[last + 1]?.form ?? '');
    const from = joint ? last + 2 : last + 1;
    const next = named.find(
      ({ first }) => first === from || (first === from + 1 && article.test(words[from]?.form ?? '')),
    );
    if (!next || (!joint && !separator.test(text.slice(end, next.start)))) break;
    list.push(next);
  }
  return list;
}

const mostListed = 8;
const separator = /^\s*[,/]\s*$/;

const preposition =
  /^(?:av|gjennom|via|hos|til|overfor|fra|frå|med|mellom|i|ved|på|innen|innenfor|innanfor|blant|for|om|mot|under|over|utenfor|utanfor|etter|uten|utan|enn|ifølge|ifølgje|per)$/;
const auxiliary =
  /^(?:bør|burde|må|måtte|skal|skulle|kan|kunne|vil|ville|har|hadde|ha|har|få|får|fikk|fekk|plikter|pliktar|plikte|å|om)$/;
const becoming = /^(?:bli|blir|ble|blei|blitt|blive|verte|vert|vart|vorte|er|var|være|vere)$/;
const adverb =
  /^(?:årlig|årleg|gjerne|selv|sjølv|også|òg|samtidig|aktivt|nå|no|pt|allerede|alt|i stor grad|jevnlig|jamleg|dessuten|her|da|så|først|faktisk|faktisk|i dag|nærmest|rett og slett|likevel|allikevel|derfor|difor)$/;
/** «får dekket»: it is done to them. */
const getting = /^(?:få|får|fikk|fekk)$/;
/** Verbs in -s that are no passives: those who meet do so themselves. */
const deponent =
  /^(?:møtes|møtast|samles|samlast|treffes|treffast|enes|einast|forenes|sameinast|lykkes|lukkast|mislykkes|trives|trivst|trivast|synes|synest|synast|finnes|finst|finnast|trengs|trengst|minnes|minnast|følges|følgjast|skilles|skiljast|hjelpes|hjelpast|undres|undrast|høres|kjennes|kjennast|endres|endrast)$/;
const finite = /(?:[eaoåi]r|te|de|dde|et|a|ev|ok|ikk|ekk)$/;
const passive = /(?:[^aeiouyæøåns]es|nes|ses|ast|st)$/;
const mostSkipped = 7;

/** «kommunene bør utrede», «det er kommunene som utreder», «bør kommunene utrede». */
function ofSubject(text: string, words: readonly Word[], named: readonly Named[], actor: Named): Deed | undefined {
  const list = listFrom(text, words, named, actor);
  const last = list.at(-1)?.last ?? actor.last;
  let at = last + 1;
  const isRelative = words[at]?.form === 'som';
  if (isRelative) at++;
  const before = words[actor.first - 1]?.form ?? '';
  const isInverted = auxiliary.test(before);
  if (!isRelative && (preposition.test(before) || article.test(before))) return undefined;
  if (isRelative && preposition.test(before)) return undefined;
  let isHelped = isInverted;
  let isPassive = false;
  for (let steps = 0; steps < mostSkipped; steps++) {
    const form = words[at]?.form ?? '';
    const taken = adverb.test(form) ? 1 : timeAt(words, at) || adverbialAt(words, at);
    if (taken) at += taken;
    else if (auxiliary.test(form) || becoming.test(form)) {
      isHelped = true;
      isPassive ||= becoming.test(form) || getting.test(form);
      at++;
    } else break;
  }
  const verb = words[at];
  if (!verb || verb.form.length <= shortest || preposition.test(verb.form)) return undefined;
  if (!isOneStretch(text, list.at(-1) ?? actor, verb, isRelative)) return undefined;
  if (!isHelped && !finite.test(verb.form) && !passive.test(verb.form)) return undefined;
  if (isPassive && !participle.test(verb.form)) return undefined;
  const isUndergone = isPassive || (passive.test(verb.form) && !deponent.test(verb.form));
  return { verb, actors: list, isUndergone };
}

/** «for tiden» */
function timeAt(words: readonly Word[], at: number): number {
  return words[at]?.form === 'for' && /^(?:tiden|tida)$/.test(words[at + 1]?.form ?? '') ? 2 : 0;
}

/** No mark stands between them; one may, before a relative clause. */
function isOneStretch(text: string, a: Span, b: Span, mayPause = false): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !(mayPause ? /[;:()]/ : /[,;:()]/).test(between);
}
