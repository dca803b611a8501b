import { attribution } from '../../lexicon/attribution';
import type { Span } from '../../text/span';
import type { Mention } from './actors';
import type { Attitude, Attitudes } from './attitudes';
import { gapBefore, type Sentence, stretch } from './sentence';
import { opensClause, subjectOf } from './subject';
import { auxiliaries, plainVerb } from './verbs';
import { holdsToo, isJudgedBy, isPlaceOfView, isShared, isView } from './viewPlaces';

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
  /**
   * `subject`: by a verb of its own; `phrase`: by a preposition; `alike`: beside another («i likhet med NTNU mener …»); `unlike`: not at
   * all («til forskjell fra NTNU»).
   */
  readonly manner: 'subject' | 'phrase' | 'alike' | 'unlike';
  /** True where the words name the source's response. */
  readonly response?: boolean;
  /** True for the place where something is («ved NTNU»), which need not be anybody's view. */
  readonly within?: boolean;
  /** Word before the subject, for the kind of clause it stands in; empty at the start. */
  readonly opener: string;
}

/** How a mention of a source or body holds what the sentence says. */
export function holdingOf(sentence: Sentence, mention: Mention, attitudes: Attitudes): Holding | undefined {
  const { forms } = sentence;
  const { phrases, words } = attribution();
  const first = behindParticles(sentence, mention.first);
  const unlike = endsWith(forms, first, phrases.unlike);
  if (unlike) return { ...held(sentence, mention, first - unlike), firmness: 'named', manner: 'unlike' };
  const alike = endsWith(forms, first, phrases.alike);
  if (alike) return { ...held(sentence, mention, first - alike), firmness: 'stated', manner: 'alike' };
  const according = endsWith(forms, first, phrases.according);
  if (according)
    return {
      ...held(sentence, mention, first - according, nounEnd(sentence, mention)),
      firmness: 'stated',
      manner: 'phrase',
    };
  if (mention.genitive) return owner(sentence, mention, attitudes);
  const before = forms[first - 1] ?? '';
  const clause =
    /^(?:om|før|for)$/.test(before) && attitudes.isFinite(mention.last + 1) && !isShared(sentence, mention, first - 1);
  if (!clause && words.prepositions.has(before) && !/[,;:]/.test(gapBefore(sentence, first)))
    return governed(sentence, mention, attitudes, before);
  const found = subject(sentence, mention, attitudes);
  return mention.alone && found.firmness !== 'stated' ? undefined : found;
}

/** Position of the first of the particles before a mention that a preposition may govern with it: «ifølge både NTNU og …». */
function behindParticles({ forms }: Sentence, first: number): number {
  return /^(?:både|også|òg|blant annet|selv|sjølv|alle)$/.test(forms[first - 1] ?? '') ? first - 1 : first;
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
function owner(sentence: Sentence, mention: Mention, attitudes: Attitudes): Holding {
  const { texts, positions } = attribution().words;
  const before = sentence.forms[mention.first - 1] ?? '';
  const noun = nounEnd(sentence, mention);
  const form = sentence.forms[noun] ?? '';
  if (
    /^(?:etter|frå|fra)$/.test(before) &&
    (before === 'etter' || positions.has(form) || /^(?:side|ståsted|ståstad|perspektiv)$/.test(form))
  )
    return { ...held(sentence, mention, mention.first - 1, noun), firmness: 'stated', manner: 'phrase' };
  if (before === 'for' && form === 'del')
    return { ...held(sentence, mention, mention.first - 1, noun), firmness: 'stated', manner: 'phrase' };
  if (texts.has(form)) return responseOf(sentence, mention, { first: mention.first, last: noun }, attitudes);
  const base = { ...held(sentence, mention, mention.first), manner: 'phrase' as const };
  return positions.has(form)
    ? { ...base, firmness: 'position', attitude: nounAttitude(noun, attitudes) }
    : { ...base, firmness: 'named' };
}

/** Behind a preposition: «støttes av NTNU», «støtte fra NTNU», «for NTNU er det viktig», «hos NTNU». */
function governed(
  sentence: Sentence,
  mention: Mention,
  attitudes: Attitudes,
  preposition: string,
): Holding | undefined {
  const from = mention.first - 1;
  const base = { ...held(sentence, mention, from), manner: 'phrase' as const };
  const shown =
    attribution().words.positions.has(sentence.forms[from - 1] ?? '') &&
    (/^(?:fra|frå|hos|blant)$/.test(preposition) ||
      (/^(?:av|i|ved)$/.test(preposition) && receives(sentence, from - 1)));
  if (shown) return { ...base, firmness: 'position', ...positionBefore(sentence, from - 1, attitudes) };
  if (isPlaceOfView(sentence, mention.last, preposition, from)) return { ...base, firmness: 'stated' };
  if (/^(?:hos|blant)$/.test(preposition) && takenAs.test(sentence.forms[from - 1] ?? ''))
    return { ...base, firmness: 'stated' };
  if (preposition === 'for' && isShared(sentence, mention, from))
    return { ...base, phrase: stretch(sentence, from - 1, mention.last), firmness: 'stated' };
  if (mention.kind === 'quantified' && preposition !== 'av') return undefined;
  if (preposition === 'av') {
    const agent = passiveBefore(sentence, from, attitudes);
    return agent ? { ...base, firmness: 'stated', attitude: agent, verb: agent.first } : { ...base, firmness: 'named' };
  }
  if (preposition === 'fra' || preposition === 'frå') return sentBy(sentence, base, from, attitudes);
  if (preposition === 'for' && (from === 0 || holdsToo(sentence, from))) return { ...base, firmness: 'stated' };
  if (attribution().words.representatives.has(sentence.forms[from - 1] ?? ''))
    return subject(sentence, { ...mention, first: from - 1 }, attitudes);
  if (preposition === 'til') return possessor(sentence, base, from, attitudes);
  if (preposition === 'for' && isJudgedBy(sentence, from, mention.last)) return { ...base, firmness: 'named' };
  return /^(?:hos|ved|i|på)$/.test(preposition)
    ? { ...base, firmness: 'named', within: preposition !== 'hos' }
    : undefined;
}

/** «blir vel mottatt hos begge», «blir møtt med …»: participles of how a thing is taken. */
const takenAs = /^(?:mottatt|motteke|møtt|oppfattet|oppfatta|sett|ansett|vurdert|rost|ønsket|ønskt)$/;

const receiving = /^(?:får|fikk|fekk|fått|få|møter|møtte|møtt|vinner|vant|vekker|vakte|høster|hausta|har|hadde)$/;

/** «får støtte av NTNU», «møter sterk motstand i NTNU». */
function receives({ forms }: Sentence, noun: number): boolean {
  return forms.slice(Math.max(0, noun - 3), noun).some((form) => receiving.test(form));
}

/** «høringssvaret til NTNU», «undersøkelsen til PMF». */
function possessor(
  sentence: Sentence,
  base: Omit<Holding, 'firmness'>,
  from: number,
  attitudes: Attitudes,
): Holding | undefined {
  const { texts, definiteTexts } = attribution().words;
  const before = sentence.forms[from - 1] ?? '';
  const isText = texts.has(before) || definiteTexts.has(before);
  if (!isText) return attribution().words.delivery.has(before) ? undefined : { ...base, firmness: 'named' };
  return responseOf(sentence, base.mention, { first: from - 1, last: base.mention.last }, attitudes);
}

/** «støtte fra NTNU», «svaret fra NTNU», «kommer fra NTNU». */
function sentBy(sentence: Sentence, base: Omit<Holding, 'firmness'>, from: number, attitudes: Attitudes): Holding {
  const { texts, definiteTexts, positions } = attribution().words;
  const forms = sentence.forms;
  const isText = (at: number) => texts.has(forms[at] ?? '') || definiteTexts.has(forms[at] ?? '');
  const before = from - 1;
  if (from === 0) return { ...base, firmness: 'stated' };
  if (isText(before)) return responseOf(sentence, base.mention, { first: before, last: base.mention.last }, attitudes);
  if (attribution().words.impersonal.has(forms[before] ?? '') || isMessage(sentence, before))
    return { ...base, firmness: 'stated' };
  const near =
    isText(before - 1) ||
    positions.has(forms[before - 1] ?? '') ||
    /^(?:heter|heiter|kommer|kjem)$/.test(forms[before] ?? '');
  return { ...base, firmness: near || /^(?:heter|heiter)$/.test(forms[before - 1] ?? '') ? 'position' : 'named' };
}

/** «…, er beskjeden fra NTNU», «Rådet fra NTNU er …»: a definite noun for what somebody says, with the copula before it. */
function isMessage({ forms }: Sentence, at: number): boolean {
  const before = [at - 1, at - 2].some((index) => /^(?:er|var|lyder|lød|lydde)$/.test(forms[index] ?? ''));
  return before && /(?:en|et|a)$/.test(forms[at] ?? '') && isView(forms[at] ?? '');
}

/** A response that is the subject of a verb («NTNUs svar peker på …»), stands behind «i» or «ifølge», or is only named. */
function responseOf(
  sentence: Sentence,
  mention: Mention,
  { first, last }: Pick<Mention, 'first' | 'last'>,
  attitudes: Attitudes,
): Holding {
  const before = sentence.forms[first - 1] ?? '';
  if (/^(?:i|av|ifølge|ifølgje)$/.test(before))
    return { ...held(sentence, mention, first - 1, last), firmness: 'stated', manner: 'phrase', response: true };
  const found = subjectOf(sentence, { ...mention, first, last, genitive: false }, attitudes);
  const base = held(sentence, mention, first, last);
  if (!found?.attitude) return { ...base, firmness: 'position', manner: 'phrase' };
  return { ...base, ...found, firmness: 'stated', manner: 'subject' };
}

/** The noun of a position and the light verb before it: «har støtte fra», «møter motstand fra». */
function positionBefore({ forms }: Sentence, noun: number, attitudes: Attitudes): Pick<Holding, 'attitude' | 'verb'> {
  const near = [noun - 1, noun - 2].find((at) => attitudes.isLight(at) || /^(?:møter|vinner)$/.test(forms[at] ?? ''));
  return { attitude: nounAttitude(noun, attitudes), ...(near === undefined ? {} : { verb: near }) };
}

/** The noun of a position, with the preposition behind it where that is known. */
function nounAttitude(at: number, attitudes: Attitudes): Attitude {
  const known = attitudes.at(at);
  return known?.pos === 'noun' ? known : { ...plainVerb(at, false), pos: 'noun', finite: false };
}

/** The passive of a verb of stance shortly before the agent: «støttes av», «blir omtalt av». */
function passiveBefore(sentence: Sentence, at: number, attitudes: Attitudes): Attitude | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const found = attitudes.at(i);
    const before = [i - 1, i - 2].find(
      (near) => auxiliaries.has(sentence.forms[near] ?? '') && attitudes.behindAdverbs(near + 1) >= i,
    );
    if (found?.pos === 'verb' && (found.passive || before !== undefined) && found.end <= at)
      return { ...found, first: before ?? i };
  }
  return undefined;
}

/** The subject of a verb; in «etter det NTNU kjenner til» and «slik NTNU ser det» the whole clause only attributes. */
function subject(sentence: Sentence, mention: Mention, attitudes: Attitudes): Holding {
  const { first, last } = mention;
  const start = subjectStart(sentence, first);
  const aside = asideFrom(sentence, first);
  const found = subjectOf(sentence, mention, attitudes) ?? (aside === undefined ? undefined : { opener: '' });
  if (!found) return { ...held(sentence, mention, first), firmness: 'named', manner: 'phrase' };
  if (aside !== undefined && (found.verb ?? last + 1) > last) {
    const end = Math.max(found.attitude?.end ?? 0, asideEnd(sentence, found.verb ?? last + 1)) - 1;
    return { ...held(sentence, mention, aside, end), firmness: 'stated', manner: 'phrase' };
  }
  return {
    ...held(sentence, mention, start),
    ...found,
    firmness: found.attitude ? 'stated' : 'fact',
    manner: 'subject',
  };
}

/** Position of the first of the particles that belong to a subject at the start of its clause: «Både NTNU og …», «Den ene, NTNU, …». */
function subjectStart(sentence: Sentence, first: number): number {
  const { beforeSubject } = attribution().words;
  let at = first;
  while (
    at > 0 &&
    beforeSubject.has(sentence.forms[at - 1] ?? '') &&
    !/^(?:og|men|samt|mens|medan|imens)$/.test(sentence.forms[at - 1] ?? '')
  )
    at--;
  return opensClause(sentence, at) || /^(?:også|òg|både)$/.test(sentence.forms[at] ?? '') ? at : first;
}

/** Position of the words that make a clause a mere attribution: «etter det …», «slik …», «som …» before «ser det». */
function asideFrom({ forms }: Sentence, first: number): number | undefined {
  if (forms[first - 1] === 'det' && forms[first - 2] === 'etter') return first - 2;
  return forms[first - 1] === 'slik' ? first - 1 : undefined;
}

function asideEnd({ forms }: Sentence, verb: number): number {
  return /^(?:det|til|erfart)$/.test(forms[verb + 1] ?? '') ? verb + 2 : verb + 1;
}
