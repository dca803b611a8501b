import type { Unit } from '../evidence/index';
import { type Mention, mentionsIn } from '../lexicon/classes';
import { overlaps, type Span } from '../text/span';
import type { Word } from '../text/words';
import type { Case } from './case';
import { preferencesIn } from './preference';
import { type Reading, readingOf, readingOfClaim, readingOfUnit } from './reading';
import { ownNames } from './selfNames';

/** The part somebody or something has in a sentence, as far as small words tell; `of` is a genitive's, `free` where they do not. */
export type Role = 'by' | 'of' | 'to' | 'origin' | 'with' | 'at' | 'for' | 'free';

/** Where a member of a class stands. */
export interface Slot {
  readonly role: Role;
  /** The noun that it says which one of: «nasjonale *behov*». */
  readonly head?: Word;
}

/** A mention with its place. */
export interface Placed extends Mention {
  readonly slot: Slot;
  /** The words of its sentence. */
  readonly words: readonly Word[];
  /** The sentence puts it behind something else («og ikke», «framfor»), or would not have it first. */
  readonly isAside: boolean;
}

/** The members of classes that a claim's content names; those in citations, and the source's own name, left out. */
export function claimedMembers(given: Case): readonly Placed[] {
  const { text, claim } = given;
  const aside = [...claim.citations, ...claim.references];
  return place(given, text, readingOfClaim(text, claim), claim).filter(
    (each) => claim.content.some((span) => overlaps(span, each)) && !aside.some((span) => overlaps(span, each)),
  );
}

const placed = new WeakMap<Unit, readonly Placed[]>();

/** The members of classes that a sentence of the source names, its own name left out; kept. */
export function membersOf(given: Case, unit: Unit): readonly Placed[] {
  const known = placed.get(unit) ?? place(given, given.index.text, readingOfUnit(given.index, unit), unit.span);
  placed.set(unit, known);
  return known;
}

/** A mention in a sentence beside the one that bears on the claim. */
export interface Neighbour extends Placed {
  readonly unit: Unit;
}

/** The members in the other sentences of the passage. */
export function membersAround(given: Case, unit: Unit): readonly Neighbour[] {
  const others = given.index.units.filter((each) => each !== unit && each.passage === unit.passage);
  return others.flatMap((each) => membersOf(given, each).map((mention) => ({ ...mention, unit: each })));
}

/** The members in the heading and the question that a sentence stands under, and in what introduces its list. */
export function membersOver({ index }: Case, { section, leadIn }: Unit): readonly Mention[] {
  const spans = [section.heading, section.question, leadIn].flatMap((span) => span ?? []);
  return spans.flatMap((span) => mentionsIn(index.text, readingOf(index.text, span).words));
}

function place(given: Case, text: string, reading: Reading, within: Span): readonly Placed[] {
  const { words } = reading;
  const found = mentionsIn(text, words);
  if (!found.length) return [];
  const names = ownNames(given);
  const preferences = preferencesIn(text, reading, within);
  return found
    .filter(({ first, last }) => !words.slice(first, last + 1).some(({ form }) => names.has(form)))
    .map((mention) => ({
      ...mention,
      words,
      slot: slotOf(words, mention),
      isAside: preferences.some(({ isTurned, preferred, rejected }) =>
        overlaps(isTurned ? preferred : rejected, mention),
      ),
    }));
}

const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...['av', 'gjennom', 'via', 'hos'].map((form) => [form, 'by'] as const),
  ...['til', 'overfor', 'åt'].map((form) => [form, 'to'] as const),
  ...['fra', 'frå'].map((form) => [form, 'origin'] as const),
  ...['med', 'mellom'].map((form) => [form, 'with'] as const),
  ...['i', 'ved', 'på', 'innen', 'innenfor', 'blant'].map((form) => [form, 'at'] as const),
  ['for', 'for'],
]);

/** Before «av» these say that something is done; behind other words it is a genitive («en del av»). */
const done = /(?:s|[^aeiouyæøå]t|et|dd|a)$/;

const determiner =
  /^(?:den|det|de|dei|denne|dette|disse|desse|en|ei|et|ein|eit|sin|si|sitt|sine|alle|hver|kvar|hvert|kvart|både|enten|egne|eigne|egen|eigen|andre|flere|fleire|noen|nokre)$/;
const joining = /^(?:og|eller|samt)$/;
const attributive = /(?:al|alt|ale|ell|elt|elle|ig|ige|leg|lege|isk|iske|sk|ske|nde|ære)$/;
const farthest = 8;

/** The slot of a mention among the words of its sentence. */
function slotOf(words: readonly Word[], mention: Mention): Slot {
  const role = prepositionOf(words, mention) ?? partOf(words, mention) ?? 'free';
  const head = headOf(words, mention);
  return head ? { role, head } : { role };
}

/** What the preposition says that a noun phrase stands behind, over its determiners, adjectives and the other members of its list. */
function prepositionOf(words: readonly Word[], { first }: Mention): Role | undefined {
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const form = words[at]?.form ?? '';
    const role = roles.get(form);
    if (role) return form === 'av' && !done.test(words[at - 1]?.form ?? '') ? 'of' : role;
    if (joining.test(form)) at--;
    else if (!determiner.test(form) && !attributive.test(form)) return undefined;
  }
  return undefined;
}

const finite =
  /^(?:bør|burde|må|måtte|skal|skulle|kan|kunne|vil|ville|får|fikk|fekk|er|har|hadde|tar|tek|gir|gjev|står|sto|betaler|betalar|administrerer|administrerar|styrer|bestemmer|avgjør|avgjer|leder|leier|fastsetter|fastset|regulerer|dekker|dekkjer|finansierer|finansierar|koordinerer|samordner|sørger|sørgjer)$/;
const passive = /(?:[^aeiouyæøå]es|ast|jes|tes|des|res|les|nes)$/;
const duty = /^(?:ansvar|ansvaret|oppgave|oppgåve|oppgaven|rolle|rolla|rollen|plikt|plikta|plikten)$/;

/** Whose duty it is, who is given something, and who does what the sentence says: a subject that is none of a passive. */
function partOf(words: readonly Word[], { first, last }: Mention): Role | undefined {
  const next = words[last + 1]?.form ?? '';
  if (isGenitive(words[last]?.form ?? '', next)) return duty.test(next) ? 'by' : 'of';
  if (isReceiver(words, first)) return 'to';
  if (isBidden(words, first, last) || isCleft(words, first, last)) return 'by';
  const isSubject = finite.test(verbBehind(words, last)) || finite.test(words[first - 1]?.form ?? '');
  const isPassive = words.slice(last + 1, last + 1 + nearVerb).some(({ form }) => passive.test(form));
  return isSubject && !isPassive ? 'by' : undefined;
}

/** Verbs of bidding, whose object is the one who does it. */
const bidding =
  /^(?:pålegg|pålegge|pålegger|påla|pålagt|ber|be|bad|bedt|bede|krev|tvinge|tvinger|tving|tvang|forplikte|forplikter|forpliktar|oppfordre|oppfordrer|oppmode|oppmoder|utfordre|utfordrer|instruere|instruerer|la|lar|lèt|let)$/;

/** «pålegger kommunene å», «ber staten om å»: who is bidden does it. */
function isBidden(words: readonly Word[], first: number, last: number): boolean {
  const [next, second] = [words[last + 1]?.form, words[last + 2]?.form];
  return bidding.test(words[first - 1]?.form ?? '') && (next === 'å' || (next === 'om' && second === 'å'));
}

const farthestCopula = 6;

/** «det er (ifølge …) kommunene som»: what is set in focus is the subject of the rest. */
function isCleft(words: readonly Word[], first: number, last: number): boolean {
  if (words[last + 1]?.form !== 'som') return false;
  const before = words.slice(Math.max(0, first - farthestCopula), first).map(({ form }) => form);
  const at = before.findLastIndex((form) => form === 'er' || form === 'var');
  return at >= 0 && (before[at - 1] === 'det' || before[at + 1] === 'det');
}

const adverb =
  /^(?:selv|sjølv|også|òg|alene|åleine|sammen|saman|derfor|difor|fortsatt|framleis|bare|berre|først|fyrst|nå|no|alltid)$/;
const nearVerb = 4;
const extent =
  /^(?:liten|lita|stor|større|mindre|noen|nokon|økende|aukande|høy|høg|svært|varierende|varierande|ulik|begrenset|avgrensa)$/;
const general = /^(?:dag|praksis|hovedsak|hovudsak|tillegg|fremtiden|framtiden|framtida|utgangspunktet)$/;

/** How many words an adverb takes, or «i liten grad», «i dag», «som regel»; 0 where none stands there. */
export function adverbialAt(words: readonly Word[], at: number): number {
  const [form = '', next = '', third = ''] = words.slice(at, at + 3).map((word) => word.form);
  if (adverb.test(form)) return 1;
  if (form === 'som' && next === 'regel') return 2;
  if (form !== 'i') return 0;
  if (general.test(next)) return 2;
  return extent.test(next) && third === 'grad' ? 3 : 0;
}

/** The word behind a subject, over the other members of its list and adverbs. */
function verbBehind(words: readonly Word[], last: number): string {
  let at = last + 1;
  while (joining.test(words[at]?.form ?? '') && at < last + nearVerb) at += 2;
  for (;;) {
    const steps = adverbialAt(words, at);
    if (!steps) break;
    at += steps;
  }
  return words[at]?.form ?? '';
}

const genitive = /(?:[^aeiouyæøås]s|(?:en|et|ene|ane|a|er|ar)s)$/;

/** «helsetjenestens behov»; not «sykehus», «EØS». */
function isGenitive(form: string, next: string): boolean {
  return (
    genitive.test(form) && form.length > shortest && next.length > shortest && !finite.test(next) && !roles.has(next)
  );
}

/** Verbs of giving and sending. */
const giving =
  /^(?:gi|gir|ga|gitt|gje|gjev|gav|gjeve|sende|sender|sendte|sendt|tildele|tildeler|tildelt|tilby|tilbyr|overføre|overfører|overført|levere|leverer|levert|rapportere|rapporterer|melde|melder|meldt|betale|betaler|betalt|utbetale|utbetales|delegere|delegerer|oversende|oversender|oversendes|rettes|retta|rettet)$/;
const infinitive = /(?:e|gi|by)$/;
const subject = /^(?:det|den|de|dei|som|vi)$/;
const nearSubject = 4;

/** The sentence says that something is given. */
export function isGiven({ words }: Placed): boolean {
  return words.some(({ form }) => giving.test(form));
}

/** «å gi kommunene råd», «det gir kommunene råd» */
function isReceiver(words: readonly Word[], first: number): boolean {
  const verb = words[first - 1]?.form ?? '';
  if (!giving.test(verb)) return false;
  const before = words.slice(Math.max(0, first - 1 - nearSubject), first - 1);
  return infinitive.test(verb) || before.some(({ form }) => subject.test(form));
}

/** The noun behind an adjective, over another adjective that is joined to it. */
function headOf(words: readonly Word[], { last }: Mention): Word | undefined {
  if (!attributive.test(words[last]?.form ?? '')) return undefined;
  const head = words[joining.test(words[last + 1]?.form ?? '') ? last + 3 : last + 1];
  return head && head.form.length > shortest && !roles.has(head.form) && !finite.test(head.form) ? head : undefined;
}

const shortest = 3;
const separator = /^\s*(?:,|og|eller|samt|, og|, eller|\/)\s*$/;

/** Where the other words of the list begin that a mention stands in; empty where it stands in none. */
export function listedWith(text: string, { words, first, last }: Placed): ReadonlySet<number> {
  const found = new Set<number>();
  for (const step of [-1, 1]) {
    let at = step < 0 ? first : last;
    for (;;) {
      const next = at + (joining.test(words[at + step]?.form ?? '') ? 2 * step : step);
      const [a, b] = [words[Math.min(at, next)], words[Math.max(at, next)]];
      if (!a || !b || !separator.test(text.slice(a.end, b.start))) break;
      found.add(step < 0 ? a.start : b.start);
      at = next;
    }
  }
  return found;
}
