import { type Alignment, rank } from '../evidence/align';
import type { Unit } from '../evidence/index';
import type { PhraseMatch } from '../lexicon/phrases';
import { overlaps, type Span } from '../text/span';
import type { Word } from '../text/words';
import { anchorOf, claimAnchor, firstShared } from './anchor';
import type { Case } from './case';
import type { CueStance, StanceEntry } from './cues';
import { governing } from './governing';
import { type Holder, holderOf } from './holder';
import type { Stance } from './model';
import { ownClause } from './ownClause';
import { turnsWordsOf } from './pairs';
import { type Reading, readingOf, readingOfClaim, readingOfUnit } from './reading';
import { replyOf } from './reply';
import { scopesIn } from './scope';
import { ownForms } from './selfNames';
import { weights } from './weights';

/** What is held of a content, and by which words. */
export interface Position {
  readonly stance: Stance | 'criticise';
  /** The words that say so; absent where it is merely stated. */
  readonly cue?: Span;
  readonly strength: number;
  /** The words take a stance, and do not only state or hold. */
  readonly isTaken: boolean;
  /** An evaluation by one word («viktig», «godt»), which reaches no further than its clause. */
  readonly isEvaluation: boolean;
  /** The stance is reserve short of rejection. */
  readonly isWary: boolean;
  /** The claim only says that the source speaks of it. */
  readonly reports?: boolean;
  /** Where the view is another's and the respondent does not take it up. */
  readonly holder?: Holder;
  /** Where the respondent takes a stance on another's view in a later sentence. */
  readonly taken?: Unit;
}

const asStance: Readonly<Record<CueStance, Position['stance']>> = {
  for: 'for',
  propose: 'for',
  hold: 'for',
  reserved: 'reserved',
  unsure: 'unsure',
  against: 'against',
  criticise: 'criticise',
  report: 'report',
  none: 'none',
};

type Cue = PhraseMatch<StanceEntry>;

const nearlyAsGood = 0.87;
const goodEnough = 0.85;

/**
 * The sentence that bears on the claim: of those that say it nearly as well as the best, the first of the respondent's own; for a
 * claim that takes a stance, one that takes a stance. A warning takes none: it says what may come.
 */
export function principal(given: Case): Alignment | undefined {
  const known = principals.get(given);
  if (known) return known;
  const chosen = choose(given);
  if (chosen) principals.set(given, chosen);
  return chosen;
}

const principals = new WeakMap<Case, Alignment>();

function choose(given: Case): Alignment | undefined {
  const [best] = given.found;
  if (!best) return undefined;
  const position = positionIn(given, best);
  const within = (share: number) => given.found.filter((each) => rank(each) >= share * rank(best));
  const claimed = claimedPosition(given, best);
  if (takesStance(claimed) && !isFearing(given, claimed) && !(takesStance(position) && !position.holder)) {
    const taking = within(goodEnough).find((each) => {
      const other = positionIn(given, each);
      return takesStance(other) && !other.holder && !turnsWordsOf(best, each.matches);
    });
    if (taking) return taking;
  }
  return position.holder ? (within(nearlyAsGood).find((each) => !positionIn(given, each).holder) ?? best) : best;
}

function takesStance({ stance, isTaken }: Position): boolean {
  return isTaken && (stance === 'for' || stance === 'against' || stance === 'unsure' || stance === 'reserved');
}

const positions = new WeakMap<Alignment, Position>();

/** What the source holds of the words that a sentence of it shares with the claim; kept. */
export function positionIn(given: Case, alignment: Alignment): Position {
  const known = positions.get(alignment) ?? readPosition(given, alignment);
  positions.set(alignment, known);
  return known;
}

function readPosition(given: Case, alignment: Alignment): Position {
  const { unit } = alignment;
  const replying = replyOf(given.index, unit);
  if (replying) return { ...stated, stance: replying.stance, cue: replying.word, isTaken: true };
  const anchor = anchorOf(alignment);
  const holder = holderOf(given, unit);
  const reading = readingOfUnit(given.index, unit);
  const answer = holder && ownBehind(given, reading, holder);
  const objected = holder && !answer && objection(given, alignment, reading, holder);
  if (objected) return objected;
  if (holder && holder.start <= anchor) {
    const taken = answer ? by(answer) : takenUp(given, unit);
    return taken ?? { ...stated, stance: 'report', holder };
  }
  if (answer) return by(answer);
  const isProposed = proposed(reading);
  const replied = isProposed || isTold(given, reading) ? takenUp(given, unit) : undefined;
  if (replied && replied.stance !== 'for' && (isProposed || dissents(given, replied))) return replied;
  const own = { ...reading, stances: ownOf(given, reading) };
  const cue = governing(given.index.text, own, { anchor, from: firstShared(alignment) }, holder);
  if (cue) return saysSo(reading, cue, anchor) || isJoined(given.index.text, reading, cue) ? stated : by(cue);
  const leadIn = unit.leadIn && lastCue(readingOf(given.index.text, unit.leadIn));
  return leadIn && leadIn.value.stance !== 'report' ? by(leadIn) : stated;
}

/** What the respondent says behind «men» of another's view, where the claim is of that: it has more words from there, or takes no stance itself. */
function objection(given: Case, alignment: Alignment, reading: Reading, holder: Holder): Position | undefined {
  const from = ownClause(given, reading, holder);
  if (from === undefined) return undefined;
  const telling = alignment.matches.filter(({ found, term }) => found && term.weight >= weights.tellingWeight);
  const behind = telling.filter(({ found }) => found && found.start > from);
  const isMost = behind.length * 2 > telling.length;
  if (!behind.length || (!isMost && claimedPosition(given, alignment).isTaken)) return undefined;
  const stances = ownOf(given, reading).filter(({ start }) => start > from);
  const first = behind[0]?.found?.start ?? from;
  const anchor = Math.max(anchorOf(alignment), first);
  const cue = governing(given.index.text, { ...reading, stances }, { anchor, from: first });
  return cue ? by(cue) : stated;
}

/** The stance of a sentence in which the respondent takes one and no other. */
export function onlyStance(given: Case, unit: Unit): Position | undefined {
  if (holderOf(given, unit)) return undefined;
  const taken = ownOf(given, readingOfUnit(given.index, unit)).filter(({ value }) => !neutral.has(value.stance));
  return taken[0] && taken.length === 1 ? by(taken[0]) : undefined;
}

const neutral = new Set<CueStance>(['hold', 'report']);

/**
 * The stances that are the respondent's: not «de som ønsker å studere», unless the respondent itself stands before «som», and not
 * «utbygging krever samarbeid», where a thing needs another.
 */
function ownOf(given: Case, { stances, words }: Reading): readonly PhraseMatch<StanceEntry>[] {
  const names = ownForms(given, words);
  const isOwn = (form: string | undefined) => form !== undefined && (names.has(form) || self.test(form));
  return stances.filter(({ value, at }) => {
    const first = at[0] ?? 0;
    if (!value.verb) return true;
    if (words[first - 1]?.form === 'som') return isOwn(words[first - 2]?.form);
    if (!needing.test(at.map((index) => words[index]?.form).join(' '))) return true;
    return first === 0 || words.slice(Math.max(0, first - 3), first + 3).some(({ form }) => isOwn(form));
  });
}

/** «Det foreslås at …» names nobody: where the respondent goes on to reject it, the proposal is another's. */
function proposed({ words }: Reading): boolean {
  const [first, second, third] = words.map(({ form }) => form);
  if (first === 'det') return proposing.test(second ?? '');
  return oneOf.test(first ?? '') && second === 'av' && proposals.test(third ?? '');
}

/** «Kystlaget har sagt at …», whoever that is: not «vi viser til at …». */
function isTold(given: Case, { hints, words }: Reading): boolean {
  const names = ownForms(given, words);
  if (words.some(({ form }) => self.test(form) || names.has(form))) return false;
  return hints.some(({ value, at }) => {
    const last = at.at(-1) ?? 0;
    const opens = words[last]?.form === 'at' || words[last + 1]?.form === 'at';
    return opens && value.verb && neutral.has(value.stance);
  });
}

const dissenting = /(?:enig|einig|samd)|(?<![a-zà-öø-ɏ])(?:del(?:er|te|ar)|støtt|stør|slutt)/iu;

/** «ikke enig i dette»: what one says so of was another's, where «dette er uheldig» deplores what is so. */
function dissents({ index }: Case, { cue, stance }: Position): boolean {
  return stance === 'against' && cue !== undefined && dissenting.test(index.text.slice(cue.start, cue.end));
}

const oneOf = /^(?:et|ett|eit|en|én|ein)$/;
const proposals =
  /^(?:forslagene|forslaga|framleggene|framlegga|tiltakene|tiltaka|anbefalingene|anbefalingane|rådene|råda)$/;
const proposing = /^(?:foreslås|foreslåast|anbefales|tilrås|tilråast|tilrådast)$/;

const self = /^(?:vi|me)$/;

/** Behind another's view in the same sentence, the stance the respondent takes on it: «…, og den bekymringen deler vi», «…, ser vi ikke behovet for». */
function ownBehind(given: Case, { stances, words }: Reading, { start }: Holder): Cue | undefined {
  const { index } = given;
  const names = ownForms(given, words);
  return stances.find(({ value, at, start: from }) => {
    if (from <= start || neutral.has(value.stance) || value.stance === 'propose') return false;
    const first = at[0] ?? 0;
    const own = words.slice(first, (at.at(-1) ?? first) + 2);
    const isOwn = ({ form }: Word) => self.test(form) || names.has(form);
    const comma = index.text.lastIndexOf(',', from);
    const between = words.filter((word) => comma < word.start && word.start < from);
    if (comma > start && relative.test(between[0]?.form ?? '') && between.some(isOwn)) return true;
    if (!own.some(isOwn)) return false;
    return comma > start && (between.length === 0 || between.some(({ form }) => anaphora.test(form) || form === 'den'));
  });
}

/** «…, noe vi støtter»: opens a clause on all that stands before it. */
const relative = /^(?:noe|noko|som|hvilket|kva)$/;

const needing = /^(?:krev|still[a-z]{0,3} krav)/;

/** «innvender at …», «advarer om at …»: what follows is what the respondent itself says. */
function saysSo({ words }: Reading, { at, end }: PhraseMatch<StanceEntry>, anchor: number): boolean {
  const last = at.at(-1) ?? 0;
  return end < anchor && /^innven/.test(words[at[0] ?? 0]?.form ?? '') && words[last + 1]?.form === 'at';
}

/** «Som kommisjonen skriver, er …»: whoever speaks so says it too. */
function isJoined(text: string, { words: [first] }: Reading, { value, start, end }: Cue): boolean {
  if (first?.form !== 'som' || first.start > start || !neutral.has(value.stance)) return false;
  return text.slice(end, end + 1) === ',' && !text.slice(first.start, start).includes(',');
}

/** What is said without words of stance. */
const stated: Position = { stance: 'for', strength: 3, isTaken: false, isEvaluation: false, isWary: false };

function by(cue: PhraseMatch<StanceEntry>): Position {
  const { stance, strength, wary, predicate } = cue.value;
  const isTaken = stance !== 'hold' && stance !== 'report';
  const isEvaluation = predicate && cue.at.length === 1;
  return { stance: asStance[stance], cue, strength, isTaken, isEvaluation, isWary: wary && stance === 'against' };
}

function lastCue({ stances }: Reading) {
  return stances.filter(({ value }) => value.stance !== 'hold').at(-1) ?? stances.at(-1);
}

const anaphora =
  /^(?:dette|denne|disse|desse|det|forslaget|framlegget|anbefalingen|betraktningen|prinsippet|vurderingen|slik|slike)$/;

/** The stance the respondent takes, in the next two sentences of the passage, on what another is said to hold. */
function takenUp(given: Case, unit: Unit): Position | undefined {
  for (let step = 1; step <= 2; step++) {
    const next = given.index.units[unit.index + step];
    if (!next || next.passage !== unit.passage || holderOf(given, next)) return undefined;
    const { words, stances } = readingOfUnit(given.index, next);
    const points = words.findIndex(({ form }) => anaphora.test(form));
    const taking = stances.filter((each) => !neutral.has(each.value.stance) && !isAsked(words, each));
    const cue = taking.find(({ value }) => value.stance === 'against' || value.stance === 'criticise') ?? taking[0];
    if (!cue || (points < 0 && words.length > shortAnswer)) continue;
    const last = cue.at.at(-1) ?? 0;
    if (points > nearStart && !(points > last && points - last <= 2)) continue;
    if (cue.value.stance === 'none') return undefined;
    const stance = cue.value.stance === 'criticise' ? 'against' : asStance[cue.value.stance];
    return { ...by(cue), stance, taken: next };
  }
  return undefined;
}

/** «Om det er riktig tall, kan vi ikke vurdere»: a judgement in a question is not made. */
function isAsked(words: readonly Word[], { at, value }: Cue): boolean {
  const first = at[0] ?? 0;
  return value.predicate && words.slice(Math.max(0, first - 4), first).some(({ form }) => asksWhether.test(form));
}

const asksWhether = /^(?:om|hvorvidt|kor vidt)$/;
const nearStart = 5;
/** «Vi er enige.»: words of an answer that needs nothing to point back with. */
const shortAnswer = 5;

/** What the claim says the source holds of the words it shares with a sentence. */
export function claimedPosition({ claim, text }: Case, alignment?: Alignment): Position {
  const reading = readingOfClaim(text, claim);
  const { attitude } = claim;
  const quoted = (cue: Span) => claim.quotations.some(({ words }) => overlaps(words, cue));
  const own = reading.stances.filter((cue) => claim.start <= cue.start && cue.start < claim.end && !quoted(cue));
  const taking = attitude && (own.find((each) => overlaps(each, attitude)) ?? nounIn(reading, attitude));
  const anchor = alignment ? claimAnchor(alignment) : (claim.content.at(-1)?.start ?? claim.start);
  const later = attitude ? own.filter(({ end }) => end > attitude.start) : own;
  const isNeutral = taking?.value.stance === 'hold' || taking?.value.stance === 'report';
  const stances = later.filter((each) => !isNeutral || each !== taking);
  const nearest = governing(text, { ...reading, stances }, { anchor, from: claim.start }) ?? taking;
  const cue = taking && nearest && isBelow(text, reading, nearest, taking) ? taking : nearest;
  const reports = taking?.value.stance === 'report';
  if (cue) return { ...(saysSo(reading, cue, anchor) ? { ...stated, cue } : by(cue)), reports };
  return { ...stated, ...(attitude && (deniedWish(text, reading, attitude) ?? { cue: attitude })) };
}

const doubting = new Set<CueStance>(['against', 'unsure']);
const asking = new Set<CueStance>(['for', 'propose']);

/** «er skeptisk til å la behovet styre hvilke utdanninger som prioriteres»: what is wished for in what is doubted is not wished for, and «skeptisk til et obligatorisk register» praises nothing. */
function isBelow(text: string, { words }: Reading, nearest: Cue, taking: Cue): boolean {
  if (
    !(nearest.value.verb || nearest.value.predicate) ||
    nearest.start < taking.end ||
    !doubting.has(taking.value.stance) ||
    !asking.has(nearest.value.stance)
  )
    return false;
  if (/[,;:–]/.test(text.slice(taking.end, nearest.start))) return false;
  return !words.some(({ form, start }) => taking.end <= start && start < nearest.start && joining.test(form));
}

const joining = /^(?:og|men|eller|mens|medan|fordi|siden|sidan|når|dersom|hvis|viss)$/;

/** The noun that the finder has found to be the actor's: «har støtte fra NTNU», «NTNUs motstand mot». */
function nounIn({ hints }: Reading, attitude: Span): PhraseMatch<StanceEntry> | undefined {
  return hints.find((each) => each.value.noun && overlaps(each, attitude));
}

/** «vil ikke ha», «vil ikke uten videre være med på»: what is wanted is denied, or its fullness; in «vil ikke … alene» only the limit is. */
function deniedWish(text: string, reading: Reading, { start }: Span): Partial<Position> | undefined {
  const { words } = reading;
  if (scopesIn(text, reading).some(({ isDenied, part }) => isDenied && part.start <= start && start < part.end))
    return undefined;
  const verb = words.findIndex((word) => word.start === start);
  if (!/^vil(?:le)?$/.test(words[verb]?.form ?? '')) return undefined;
  const denial = words.slice(verb + 1, verb + 4).find(({ form }) => /^(?:ikke|ikkje|aldri|neppe)$/.test(form));
  if (!denial) return undefined;
  const isPartial = /^(?:uten|utan|nødvendigvis|ubetinget)$/.test(words[words.indexOf(denial) + 1]?.form ?? '');
  return { stance: isPartial ? 'unsure' : 'against', isTaken: true, cue: { start, end: denial.end } };
}

const fearing = /advar|åtvar|frykt|redd|uro|bekym|risiko|fare for/i;

/** «frykter at», «advarer om at»: says that a thing may come which is not wanted, in whatever form the source puts it. */
export function isFearing({ text }: Case, { cue }: Position): boolean {
  return cue !== undefined && fearing.test(text.slice(cue.start, cue.end));
}
