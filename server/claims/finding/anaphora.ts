import { attribution } from '../../lexicon/attribution';
import type { Span } from '../../text/span';
import { words } from '../../text/words';
import type { Mention, Scene } from './actors';
import { Attitudes } from './attitudes';
import { type Holding, holdingOf } from './attribution';
import { namesGroup } from './groups';
import { gapBefore, type Sentence, stretch } from './sentence';
import { opensClause } from './subject';
import { possessive } from './theirs';

const singular = new Set(['den', 'det', 'han', 'hun', 'ho']);
const plural = new Set(['de', 'dei']);
/** How far into a sentence an inverted pronoun is looked for. */
const furthest = 14;
/** How far into a sentence the words are looked for by which it is told of a response. */
const farthest = 60;

/**
 * The holding of a word that stands for the holder of the sentence before: a pronoun that is the subject of a verb only people and
 * bodies can be the subject of («Den foreslår …»), a definite noun for a response or a step in an argument («Begrunnelsen er at …»), the
 * passive of a verb of saying («Videre heter det …»). Undefined where none stands, or where the sentence before does not leave one only.
 */
export function anaphorOf(sentence: Sentence, mentions: readonly Mention[], scene: Scene): Holding | undefined {
  return (
    pronoun(sentence, mentions, scene) ??
    possessive(sentence, scene) ??
    responseNoun(sentence, mentions, scene) ??
    fromResponse(sentence, scene) ??
    impersonal(sentence, scene)
  );
}

function pronoun(sentence: Sentence, mentions: readonly Mention[], scene: Scene): Holding | undefined {
  for (let at = 0; at < sentence.words.length; at++) {
    const form = sentence.forms[at] ?? '';
    if (sentence.aside[at] || !(plural.has(form) || singular.has(form))) continue;
    if (at >= furthest && !closes(sentence, at)) continue;
    const previous = closes(sentence, at) ? lastNamed(mentions, at, scene) : scene.previous;
    if (!previous.length || (previous.length > 1 && !plural.has(form))) continue;
    const holding = asSubject(sentence, at, mentions, previous);
    if (!holding || !isPersonal(sentence, holding, at)) continue;
    if (previous.length > 1 || !plural.has(form) || isOfOne(sentence, at, holding, scene)) return holding;
  }
  return undefined;
}

/** «Sektoren vet mer enn direktoratet, innrømmer det.»: the source named last in the sentence itself; without one, that of the sentence before. */
function lastNamed(mentions: readonly Mention[], at: number, { previous }: Scene): readonly string[] {
  const named = mentions.findLast(({ last, actors, kind, genitive }) => {
    return last < at && actors.length === 1 && kind !== 'quantified' && !genitive;
  });
  return named?.actors ?? previous;
}

/** «…, mener de.»: the last words of the sentence. */
function closes(sentence: Sentence, at: number): boolean {
  return at === sentence.words.length - 1 && gapBefore(sentence, at - 1).includes(',');
}

/**
 * «NTNU er enig. De peker på …»: in everyday Norwegian «de» stands for those who speak for one body too, where no group of people or bodies has been
 * named that it may stand for; a word of reporting is hardly that of a group which only a clause of the sentence before tells of. Once it does, it goes on.
 */
function isOfOne(sentence: Sentence, at: number, { attitude }: Holding, { before }: Scene): boolean {
  if (!before || (!closes(sentence, at) && namesGroup(sentence.forms.slice(0, at)))) return false;
  const forms = formsOf(sentence, before);
  if (plural.has(forms[0] ?? '')) return true;
  if (!attitude?.reports) return !namesGroup(forms);
  const { subordinators, asking } = attribution().words;
  const clause = forms.findIndex((form) => subordinators.has(form) || asking.has(form));
  return !namesGroup(clause < 0 ? forms : forms.slice(0, clause));
}

function formsOf({ text }: Sentence, { start, end }: Span): readonly string[] {
  return words(text, start, end).map(({ form }) => form);
}

function asSubject(
  sentence: Sentence,
  at: number,
  mentions: readonly Mention[],
  actors: readonly string[],
  last = at,
): Holding | undefined {
  const mention: Mention = { first: at, last, kind: 'noun', actors, genitive: false };
  const attitudes = new Attitudes(sentence, [...mentions, mention]);
  const holding = holdingOf(sentence, mention, attitudes);
  return holding?.manner === 'subject' ? holding : undefined;
}

/** True where the pronoun opens the sentence or follows its verb, and the verb cannot have a thing or nothing as its subject. */
function isPersonal(sentence: Sentence, { attitude, verb, mention }: Holding, at: number): boolean {
  const { thingVerbs, effects } = attribution().words;
  if (at > 0 && (verb === undefined || verb > mention.first)) return false;
  if (!attitude) return at === 0 && (ownsCount(sentence, at) || actsItself(sentence, at));
  const form = sentence.forms[verb ?? attitude.first] ?? '';
  if (isExpletive(sentence, at, attitude)) return false;
  if (/^(?:er|var|blir|ble|blei|vart)$/.test(form))
    return attitude.pos === 'adjective' && attitude.end - attitude.core > 1;
  if (/^(?:vil|ville)$/.test(form) && (wills(sentence, attitude.first + 1) || handles(sentence, at))) return true;
  const words = sentence.forms.slice(attitude.first, attitude.end).join(' ');
  if (/^(?:vil|ville)\b.*\bha$/.test(words))
    return !effects.has(sentence.forms[attitude.end] ?? '') && !effects.has(sentence.forms[attitude.end + 1] ?? '');
  if (
    /^(?:viser at|legger opp til|legg opp til|ser ut|tyder|åpner for|opnar for|vil|ville|vil gjerne|forutsetter)\b/.test(
      words,
    )
  )
    return /^vil\b.*\bat$/.test(words);
  return attitude.end - attitude.first > 1 || !thingVerbs.has(form);
}

/** «Det kan stilles spørsmål ved om …», «Det må understrekes at …»: nobody's but the writer's. */
function isExpletive({ forms }: Sentence, at: number, { first, end }: { first: number; end: number }): boolean {
  if (forms[at] !== 'det' || !/^(?:kan|kunne|må|bør|burde|skal|lar|lèt)$/.test(forms[at + 1] ?? '')) return false;
  return forms.slice(first, end).some((form) => /[a-zæøå]{2}(?:es|ast|as)$/.test(form));
}

/** «Det vil derfor avvikle kravet», «Da vil det heller beholde …»: not «Det vil la seg gjøre», «Det vil gå ut over …». */
function wills({ forms }: Sentence, from: number): boolean {
  let at = from;
  while (between.test(forms[at] ?? '')) at++;
  if (
    /^(?:heller|helst)$/.test(forms[at - 1] ?? '') &&
    /(?:e|å)$/.test(forms[at] ?? '') &&
    !/^(?:bli|ikkje|ikke)$/.test(forms[at] ?? '')
  )
    return true;
  return attribution().words.volitions.has(forms[at] ?? '') && !/^(?:seg|ut|an)$/.test(forms[at + 1] ?? '');
}

/**
 * «Støtten til reise vil det gjøre fast»: behind an object that opens the sentence, whoever «vil» do something to it is a person or a body; not
 * «I praksis vil det gjøre ting vanskelig», nor «Støtten vil det bli mindre av».
 */
function handles({ forms }: Sentence, pronoun: number): boolean {
  if (pronoun < 2 || adverbial.test(forms[0] ?? '') || !/^(?:vil|ville)$/.test(forms[pronoun - 1] ?? '')) return false;
  let at = pronoun + 1;
  while (between.test(forms[at] ?? '')) at++;
  const infinitive = forms[at] ?? '';
  return /(?:e|å|o)$/.test(infinitive) && !happening.test(infinitive);
}

/** What opens a sentence and is no object. */
const adverbial =
  /^(?:i|på|for|med|ved|uten|utan|etter|av|til|fra|frå|om|under|over|mot|blant|gjennom|hos|da|då|så|her|der|dermed|derfor|difor|likevel|ellers|elles|nå|no|slik|slikt|samtidig|samstundes|videre|vidare|dessuten|ofte|hvis|viss|dersom|når|fordi|siden|sidan|mens|medan|selv|sjølv|både|at|hvor|hvordan|kor|korleis|hva|kva|hvem|kven|det|dette|men|og|trolig|truleg|kanskje|først|deretter|ikke|ikkje)$/;
/** Verbs that «det» is the subject of where it stands for nobody. */
const happening =
  /^(?:være|vere|bli|verte|komme|kome|ta|gå|kreve|krevje|finne|finnes|skje|oppstå|bety|føre|gi|gje|kunne|måtte|ha|få|lønne|koste|trenge|trengje|hjelpe|hjelpa|passe|lykkes|mangle|bidra|tale|dreie|gjelde|stå|ligge|liggje|vise|åpne|opne|skape|innebære|medføre)$/;

/** What may stand between «vil» and its infinitive. */
const between =
  /^(?:det|den|han|hun|ho|de|dei|derfor|difor|likevel|også|òg|ikke|ikkje|da|då|heller|helst|gjerne|på|sin|side|si|nå|no|samtidig|samstundes|imidlertid|derimot|altså|dermed)$/;

/** «Det har i dag 12 stillinger», «Den har ingen merknader»: an owner, not the «det har» of «det har vært». */
function ownsCount(sentence: Sentence, at: number): boolean {
  if (!/^(?:har|hadde)$/.test(sentence.forms[at + 1] ?? '')) return false;
  let next = at + 2;
  while (
    /^(?:i|dag|nå|no|også|òg|allerede|alt|selv|sjølv)$/.test(sentence.forms[next] ?? '') &&
    !/\d/.test(gapBefore(sentence, next))
  )
    next++;
  return (
    /\d/.test(gapBefore(sentence, next)) ||
    /^(?:ingen|inga|to|tre|fire|fem|seks|sju|åtte|ni|ti)$/.test(sentence.forms[next] ?? '')
  );
}

/** «Det har (også) selv prøvd …»: whoever does a thing itself is a person or a body; not «Det kan skje selv om …». */
function actsItself({ forms }: Sentence, at: number): boolean {
  if (!/^(?:har|hadde|vil|ville|skal|skulle|kan|kunne)$/.test(forms[at + 1] ?? '')) return false;
  const next = /^(?:også|òg|alt|allerede|derfor|difor)$/.test(forms[at + 2] ?? '') ? at + 3 : at + 2;
  return /^(?:selv|sjølv)$/.test(forms[next] ?? '') && !/^(?:om|når|i|på|for|med)$/.test(forms[next + 1] ?? '');
}

function only({ previous, heading }: Scene): readonly string[] | undefined {
  if (previous.length === 1) return previous;
  return previous.length === 0 && heading.length === 1 ? heading : undefined;
}

/** «Begrunnelsen er at …», «I høringssvaret heter det …». */
function responseNoun(sentence: Sentence, mentions: readonly Mention[], scene: Scene): Holding | undefined {
  const { definiteTexts, arguments: steps } = attribution().words;
  const first = sentence.forms[0] ?? '';
  if (!definiteTexts.has(first) && !(steps.has(first) && scene.previous.length === 1)) return undefined;
  const actors = only(scene);
  const last = /^(?:derfra|derifrå)$/.test(sentence.forms[1] ?? '') && definiteTexts.has(first) ? 1 : 0;
  const next = sentence.forms[last + 1] ?? '';
  if (
    !actors ||
    !/^(?:er|var|blir|viser|peker|framhever|gjelder|gjeld|dreier|handler|inneholder|bygger|må|bør|kan)$/.test(next)
  )
    return undefined;
  return asSubject(sentence, 0, mentions, actors, last);
}

const telling =
  /^(?:framgår|fremgår|framkommer|fremkommer|framgå|fram|frem|heter|heiter|står|skrives|skrivast|finnes|finst|finn|ligger|ligg|lyder|leser|les)$/;
const accordingTo = /^(?:ifølge|ifølgje|ifylgje)$/;

/** «Det framgår av svaret at …», «I høringssvaret står det at …», «…, ifølge det samme svaret». */
function fromResponse(sentence: Sentence, scene: Scene): Holding | undefined {
  const { definiteTexts } = attribution().words;
  const { forms } = sentence;
  for (let at = 1; at < Math.min(farthest, forms.length); at++) {
    if (!definiteTexts.has(forms[at] ?? '')) continue;
    const from = /^(?:samme|same)$/.test(forms[at - 1] ?? '') ? at - (forms[at - 2] === 'det' ? 3 : 2) : at - 1;
    const before = forms[from] ?? '';
    const according = accordingTo.test(before);
    if (!according && !(from === at - 1 && /^(?:i|av)$/.test(before))) continue;
    const told =
      according || forms.slice(Math.max(0, at - 5), at + 3).some((form) => telling.test(form)) || isThere(forms, at);
    const actors = told ? only(scene) : undefined;
    if (!actors) return undefined;
    const mention: Mention = { first: from, last: at, kind: 'text', actors, genitive: false };
    return { mention, firmness: 'stated', phrase: stretch(sentence, from, at), manner: 'phrase', opener: '' };
  }
  return undefined;
}

/** «Det er likevel en advarsel i svaret: …» */
function isThere(forms: readonly string[], at: number): boolean {
  return forms[0] === 'det' && /^(?:er|var)$/.test(forms[1] ?? '') && at < furthest;
}

/** «Videre heter det at …», «Det vises til …». */
function impersonal(sentence: Sentence, scene: Scene): Holding | undefined {
  const verbs = attribution().words.impersonal;
  for (let at = 0; at < Math.min(farthest, sentence.words.length); at++) {
    if (sentence.aside[at] || !verbs.has(sentence.forms[at] ?? '')) continue;
    if (at >= furthest && !gapBefore(sentence, at).includes(',')) continue;
    const before =
      /^(?:det|dette)$/.test(sentence.forms[at - 1] ?? '') && opensClause(sentence, at - 1) ? at - 1 : undefined;
    const it = before ?? (sentence.forms[at + 1] === 'det' ? at + 1 : undefined);
    const actors = it === undefined ? undefined : only(scene);
    if (it === undefined || !actors) continue;
    const from = Math.min(at, it);
    const word = sentence.words[from];
    const last = sentence.words[Math.max(at, it)];
    if (!word || !last) continue;
    const mention: Mention = { first: from, last: Math.max(at, it), kind: 'text', actors, genitive: false };
    return { mention, firmness: 'stated', phrase: { start: word.start, end: last.end }, manner: 'phrase', opener: '' };
  }
  return undefined;
}
