import type { Owner, WorkNoun } from './mention';
import {
  announcesOtherText,
  namesIndefiniteText,
  namesOtherText,
  namesUnlisted,
  noText,
  ownDeterminers,
  workNounOf,
} from './nouns';

/** What the words around a chapter say of it: whose it is, that it is none of a work's, or nothing. */
export type Verdict = Owner | 'none' | undefined;

const word = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
const possessives = new Set(['sin', 'sitt', 'sine', 'si']);
/** Words that may stand between a noun in the genitive and the keyword: «utredningens omfattende kapittel 13». */
const adjective = /(?:e|t|ig|isk|eget)$/u;
const abbreviatedStatute =
  /(?:^|[\s(])(?:hpl|pbrl|pasrl|uhl|fvl|aml|ftrl|hol|helsepl|sphlsp|phvl|khl|offl|strl|tvl|avtl|plbl|oppll|gdpr|hta|emk)\.?\s*$/i;
/** «ICD-10», «NS 3451», «N100», «vedlegg V», «programområde 10», «notat nr. 3/2022»: another text; works with codes are mentions of their own. */
const otherCode =
  /(?:^|[\s(])(?:\p{L}*(?:notat|rapport|veileder|rundskriv)\s+(?:nr\.?\s*)?[\d/–-]+|\p{Lu}{2,}[ -]?\d[\p{L}\d-]*|[Pp]rogram(?:område|kategori)\s+[\d.]+|\p{Lu}\d{2,}|vedlegg\s+\p{L}{1,4}|vedlegg\s+\d+),?\s+$/u;
/** «Vi kommer tilbake til dette i», «tidligere i»: elsewhere in the draft. */
const elsewhere =
  /(?:\s|^)komm(?:er|e)\s+(?:[a-zà-öø-ɏ]+\s+){0,2}(?:tilbake|attende)\s+til\s[^.!?]*$|(?:tidligere|tidlegare|senere|seinare|lenger (?:ned|opp|bak|fram|ute))\s+i\s+$/iu;
/** «tildelingsbrevet for 2023, », «strategi mot 2030, », «læreboka til Moe (»: a text with its year, author or parties. */
const specifiedText =
  /([\p{L}-]{3,})\s+(?:for|frå|fra|mot|til|av|om|mellom)\s+[\p{L}\d]+(?:\s+[\p{L}\d]+)?\s*[,(]\s*$/u;
/** «handlingsplanen, »; in brackets a chapter tells where a thing is treated: «handlingsplanen (kap. 10.9)». */
const definiteText = /([\p{L}-]{3,}),\s*$/u;
/** «kommisjonens forslag i», «utredningens omtale av praksis i»: what is said there, and no verb. */
const saidIn = /^(?:\s+\p{Ll}+){1,4}\s+(?:i|under)\s+$/u;
const finiteVerb = /\s(?:er|var|blir|ble|blei|vart|har|hadde|kan|bør|må|skal|vil|\p{L}{3,}(?:es|ast))\s/u;
/** These stand for the work also without the genitive: «i utredningen kapittel 13». */
const apposed = new Set<WorkNoun>(['nou', 'melding', 'proposisjon', 'innstilling', 'report']);

/**
 * Reads the words right before a chapter's keyword: «utredningens», «kommisjonens», «meldinga sitt», «helsepersonelloven», «bokas»,
 * «dette notatets». `left` is the text before it, at most since the mention before.
 */
export function verdictBefore(left: string): Verdict {
  const tail = left.slice(-90);
  if (abbreviatedStatute.test(tail) || otherCode.test(tail) || elsewhere.test(tail)) return 'none';
  const specified = specifiedText.exec(tail)?.[1] ?? '';
  if (namesOtherText(specified) || namesIndefiniteText(specified)) return 'none';
  if (namesOtherText(definiteText.exec(tail)?.[1] ?? '')) return 'none';
  const words = lastWords(left, 4);
  const nearest = words.at(-1);
  if (nearest === undefined) return undefined;
  if (namesIndefiniteText(nearest) && /\p{L}\s+$/u.test(left)) return 'none';
  const owner = words.findLast((each) => !adjective.test(each) || namesText(each)) ?? nearest;
  const before = words[words.indexOf(owner) - 1];
  const possessive = possessives.has(nearest);
  const noun = possessive ? words.at(-2) : owner;
  if (noun === undefined) return undefined;
  if (ownDeterminers.has(nearest.toLowerCase())) return 'none';
  if (namesOtherText(noun)) return 'none';
  const known = workNounOf(nearest);
  if (!possessive && !/s$/.test(noun) && !(known && apposed.has(known))) return ownerOfSaying(tail);
  if (before !== undefined && ownDeterminers.has(before.toLowerCase())) return 'none';
  return ownerOf(noun);
}

/** True for the words between a genitive and a chapter in which that which the genitive governs stands: « forslag i ». */
export function isSaying(between: string): boolean {
  return saidIn.test(between) && !finiteVerb.test(between);
}

/** The definite noun in the genitive whose proposal, account or view stands in the chapter. */
function ownerOfSaying(tail: string): Owner | undefined {
  for (const { 0: noun, index } of tail.matchAll(/\p{L}+s(?!\p{L})/gu)) {
    const known = workNounOf(noun.slice(0, -1));
    if (known && isSaying(tail.slice(index + noun.length))) return { by: 'noun', noun: known };
  }
  return undefined;
}

function ownerOf(noun: string): Owner | undefined {
  const known = workNounOf(noun);
  if (known) return { by: 'noun', noun: known };
  return namesUnlisted(noun) ? { by: 'unknown' } : undefined;
}

function namesText(each: string): boolean {
  return namesOtherText(each) || workNounOf(each) !== undefined || namesUnlisted(each);
}

const clauseMarks = '.,;:!?()«»"“”|';

/** The last words of the clause, in order; punctuation ends it. */
function lastWords(left: string, count: number): readonly string[] {
  let start = left.length;
  while (start > 0 && left.length - start < 90 && !clauseMarks.includes(left.charAt(start - 1))) start--;
  return (left.slice(start).match(word) ?? []).slice(-count);
}

const spoken =
  /^[\s*_»"”]*(?:nedenfor|ovenfor|nedanfor|ovanfor|foran|ovenforstående|her(?=\s*[.,;)]|\s*$)|(?:over|under)(?=\s*[.,;)]|\s*$)|i det følgende)(?![a-zà-öø-ɏ])/iu;
const presenting =
  /^\s+(?:(?:gjør|gjer|redegjør|greier|presenterer|presenterar|beskriver|skildrar|oppsummerer|oppsummerar|drøfter|drøftar|omtaler|omtalar|gir|gjev|behandler|behandlar|skisserer|skisserar)\s+(?:vi|eg|jeg)(?![a-zà-öø-ɏ])|(?:går|ser|tar|tek|kommer|kjem)\s+(?:vi|eg|jeg)\s+(?:nærmere|nærare|gjennom|for oss|føre oss|tilbake|attende))/iu;
const agenda = /^\s+på\s+(?:[a-zà-öø-ɏ]+\s+)?(?:dagsorden|sakslist|saklist|agenda|list|programmet|møteplan)/iu;
const preposition = /^[\s*_»"”\]]*(?:\([^()]{0,60}\)\s*)?[,(]?\s*(i|av|til|frå|fra|under)\s+/u;
const skipped = new Set([
  'den',
  'det',
  'dei',
  'de',
  'selve',
  'sjølve',
  'samme',
  'same',
  'nye',
  'siste',
  'forrige',
  'førre',
  'endelige',
  'nevnte',
  'nemnde',
  'omtalte',
  'regjeringens',
  'regjeringas',
  'departementets',
  'hele',
  'heile',
]);
const response =
  /^(?:høringssvar|høringssvaret|høyringssvar|svar|svaret|uttalelse|uttalelsen|høringsuttalelse|fråsegn|høyringsfråsegn|innspill|innspel|merknader|brev)$/i;

/** «I kapittel 3 gjør vi rede for …»: who says «we» with such a verb presents the paper at hand. */
export function presentsItself(left: string, right: string): boolean {
  return presenting.test(right) && /(?:^|\s)i\s+$/i.test(left.slice(-4));
}

/**
 * Reads the words right behind a chapter's number: «i utredningen», «i helsepersonelloven», «i denne rapporten», «nedenfor», «i boka».
 * `right` is the text behind it, at most up to the next mention; `closed` tells that a mention follows there.
 */
export function verdictBehind(right: string, closed: boolean): Verdict {
  if (spoken.test(right) || agenda.test(right)) return 'none';
  const opening = preposition.exec(right);
  if (!opening) return undefined;
  const phrase = /^[^.,;:!?()|]*/.exec(right.slice(opening[0].length, opening[0].length + 90))?.[0] ?? '';
  const words = [...phrase.matchAll(word)].map(([each]) => each);
  const [first = '', second = ''] = words;
  if (ownDeterminers.has(first.toLowerCase())) return noText.test(second) ? undefined : 'none';
  const nouns = words.slice(0, 6);
  const start = nouns.findIndex((each) => !skipped.has(each.toLowerCase()));
  const noun = nouns[start];
  if (noun === undefined) return undefined;
  const reaches = closed && opening[0].length + phrase.length === right.length;
  return verdictOfPhrase(nouns.slice(start), opening[1] ?? '', reaches, phrase);
}

/** Judges «helsepersonelloven», «kommisjonens utredning», «rådmannens innstilling», «pasient- og brukerrettighetsloven», «ICD-10». */
function verdictOfPhrase(nouns: readonly string[], preposition: string, closed: boolean, phrase: string): Verdict {
  const [noun = '', next = '', third = ''] = nouns;
  if (announcesOtherText(noun) && next === 'om') return 'none';
  if (namesOtherText(noun) || indefinite.has(noun.toLowerCase())) return 'none';
  const owner = ownerOf(noun);
  if (owner) return preposition === 'til' ? undefined : specified(owner, next, phrase);
  if (next === 'og' && namesOtherText(third)) return 'none';
  if (noun.endsWith('s') && noun.length > 4 && next && isTextNoun(next)) return 'none';
  const isName = /^\p{Lu}/u.test(noun) && (preposition === 'i' || preposition === 'av');
  if (!isName || nouns.some((each) => response.test(each)) || (closed && nouns.length <= 3)) return undefined;
  return 'none';
}

/** «rapporten fra Sintef», «rapporten «Ny vei»» is one of its own and not the one named before. */
function specified(owner: Owner, next: string, phrase: string): Verdict {
  const other = /^(?:fra|frå|av|om)$/.test(next) || /rapporten\s+[«"“*_]/i.test(phrase);
  return owner.by === 'noun' && owner.noun === 'report' && other ? 'none' : owner;
}

/** «kapittel 4 i en bok», «i hennes avhandling». */
const indefinite = new Set(['en', 'ei', 'et', 'ein', 'eit', 'hans', 'hennes', 'hennar', 'deres', 'deira']);

function isTextNoun(each: string): boolean {
  return (
    namesOtherText(each) ||
    /^(?:innstilling|rapport|melding|plan|bok|avhandling|strategi|utredning|notat|vedtak|årsrapport)$/.test(each)
  );
}
