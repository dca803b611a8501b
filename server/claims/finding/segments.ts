import { attribution } from '../../lexicon/attribution';
import type { Reference } from '../../references/model';
import type { Mention } from './actors';
import type { Attitudes } from './attitudes';
import type { Holding } from './attribution';
import type { Cited } from './citations';
import { type Gapped, gappedAt } from './gapping';
import { endsClause, gapBefore, type Sentence } from './sentence';
import { attitudeFrom } from './verbs';

/** A clause, or several, of a sentence that one holder takes one position to. Positions of words, `end` exclusive. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  /**
   * `own`: names its holder; `shared`: has the subject of the segment before it and an attitude of its own; `same`: that attitude too; `gapped`:
   * names its holder and leaves out the verb.
   */
  readonly holder: 'own' | 'shared' | 'same' | 'gapped';
  /** The words left out, for a gapped holder. */
  readonly gapped?: Gapped;
  /** Where its verb stands, for a shared holder. */
  readonly verb?: number;
}

/** What is known of a sentence before it is cut. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly attitudes: Attitudes;
  readonly holdings: readonly Holding[];
  readonly cited: readonly Cited[];
  /** All that overlap the sentence. */
  readonly references: readonly Reference[];
  /** True where the sentence has its holder from where it stands and begins with the words of a position: «Støtter …, men …». */
  readonly subjectless: boolean;
}

const conjunctions = new Set(['men', 'og', 'samt', 'mens', 'medan', 'imens']);
const contrasts = new Set(['mens', 'medan', 'imens']);
/** How far behind a conjunction a new holder may be named. */
const nearest = 3;
const furthest = 8;

/**
 * Cuts a sentence where a new holder or a new position of the same holder begins, and where coordinated «at» clauses have citations of
 * their own. When in doubt the sentence stays whole: a clause that takes its subject or its object from another one is no segment.
 * `anaphor`: of a pronoun or noun that stands for the holder of the sentence before.
 */
export function segmentsOf(parsed: Parsed, anaphor?: Holding): readonly Segment[] {
  const { sentence } = parsed;
  const whole = anaphor ? { ...parsed, holdings: [...parsed.holdings, anaphor] } : parsed;
  const segments: Segment[] = [];
  let open: Segment = { first: 0, end: sentence.words.length, holder: 'own' };
  for (let at = 1; at < sentence.words.length; at++) {
    if (sentence.aside[at]) continue;
    const next = boundaryAt(anaphor && anaphor.mention.last < at ? whole : parsed, at, open);
    if (!next) continue;
    segments.push({ ...open, end: at });
    open = next;
  }
  return [...segments, open];
}

function boundaryAt(parsed: Parsed, at: number, open: Segment): Segment | undefined {
  const { sentence } = parsed;
  const form = sentence.forms[at] ?? '';
  const gap = gapBefore(sentence, at);
  const gapped = gappedAt(parsed, at, conjunctions.has(form) ? at + 1 : at);
  if (gapped) return { first: at, end: sentence.words.length, holder: 'gapped', gapped };
  const semicolon = gap.includes(';');
  const conjunction = conjunctions.has(form);
  const end = sentence.words.length;
  if (conjunction || semicolon) {
    const from = conjunction ? at + 1 : at;
    const loose = semicolon || contrasts.has(form) || gap.includes(',');
    const contrast = semicolon || contrasts.has(form);
    if (namesHolder(parsed, from, { loose, contrast, at, open })) return { first: at, end, holder: 'own' };
    const verb = conjunction && !contrasts.has(form) ? sharedVerb(parsed, from, at, open, gap) : undefined;
    if (verb !== undefined) return { first: at, end, holder: 'shared', verb };
    if (conjunction && citesAnew(parsed, at, open)) return { first: at, end, holder: 'same' };
  }
  const spelledOut = gap.includes(':') && isOfManyOrNone(parsed, open, at);
  if (spelledOut && namesHolder(parsed, at, { loose: true, contrast: false, at, open }))
    return { first: at, end, holder: 'own' };
  if (form === 'som' && gap.includes(',')) return relative(parsed, at, open);
  if (gap.includes(',') && (turnsTo(parsed, at, open) || resumes(parsed, at, open) || goesOn(parsed, at, open)))
    return { first: at, end, holder: 'own' };
  return undefined;
}

/**
 * A source or body that takes a position right behind the conjunction; behind «mens» and «;» any subject will do, unless that is part of
 * what another holds («mener at A, mens B har …»).
 */
function namesHolder(
  { sentence, holdings }: Parsed,
  from: number,
  { loose, contrast, at: behind, open }: { loose: boolean; contrast: boolean; at: number; open: Segment },
): boolean {
  if (/^(?:at|som|om|å)$/.test(sentence.forms[from] ?? '')) return false;
  const limit = from + (contrast ? furthest : loose ? nearest : 0);
  const found = holdings.find(({ mention }) => mention.first >= from);
  if (!found || found.manner === 'alike') return false;
  const { firmness, mention, verb } = found;
  const start = Math.min(mention.first, verb ?? mention.first);
  if (!contrast && !isHeld(holdings, open, behind) && holdings.some((each) => isOfWhole(sentence, each, from)))
    return false;
  if (verb === from && verb < mention.first) return false;
  if (start > limit) return false;
  if (firmness !== 'stated' && !(contrast && firmness === 'fact' && !isBelow(sentence, open.first, behind)))
    return false;
  for (let at = from + 1; at <= start; at++) if (/[,;:]/.test(gapBefore(sentence, at))) return false;
  return !mention.genitive || found.manner === 'phrase';
}

/** «Behovet endrer seg, og fagene bør etter NTNUs syn følge med», «A er dyrt, men B er billig, mener NTNU»: whose words both halves are. */
function isOfWhole(sentence: Sentence, { manner, phrase, mention, verb, firmness }: Holding, from: number): boolean {
  if (mention.first < from || firmness !== 'stated') return false;
  const opens = (sentence.words[from]?.start ?? 0) >= phrase.start;
  if (manner === 'phrase') return !opens && mention.actors.length > 0;
  const isLast = mention.last === sentence.words.length - 1;
  return verb === mention.first - 1 && verb > from && isLast && gapBefore(sentence, verb).includes(',');
}

/** True where somebody holds what has been said since the segment began. */
function isHeld(holdings: readonly Holding[], open: Segment, at: number): boolean {
  return holdings.some(
    ({ mention, firmness }) =>
      mention.first >= open.first && mention.first < at && (firmness === 'stated' || mention.actors.length > 0),
  );
}

/** «Begge vil ha X: A ønsker …», «Synet er delt: A støtter …»: what stands before a colon is no single source's. */
function isOfManyOrNone({ holdings }: Parsed, open: Segment, at: number): boolean {
  const before = holdings.filter(({ mention }) => mention.first >= open.first && mention.last < at);
  return before.every(({ mention }) => mention.kind === 'quantified' || mention.actors.length > 1);
}

/** «Mens NTNU støtter kvoter, er Helsedirektoratet imot»: behind a clause on one source the main clause is another one's. */
function turnsTo({ sentence, holdings }: Parsed, at: number, open: Segment): boolean {
  const next = holdings.find(({ verb, manner }) => verb === at && manner === 'subject');
  const before = holdings.find(
    ({ mention, attitude }) => mention.first >= open.first && mention.first < at && attitude !== undefined,
  );
  if (!next?.mention.actors.length || next.mention.first < at || !before?.mention.actors.length) return false;
  return (
    !endsClause(sentence, next.mention.last + 1) &&
    !next.mention.actors.some((actor) => before.mention.actors.includes(actor))
  );
}

/**
 * «A støtter dette, B er imot og C i tvil», «etter As syn …, etter Bs syn …»: behind a comma subject and verb in this order open a main
 * clause in Norwegian, and an attribution said again is another's.
 */
function goesOn({ sentence, holdings }: Parsed, at: number, open: Segment): boolean {
  const from = sentence.words[at]?.start;
  const next = holdings.find(({ mention, phrase, manner }) =>
    manner === 'subject' ? mention.first === at : manner === 'phrase' && phrase.start === from,
  );
  if (!next?.mention.actors.length || next.firmness !== 'stated' || next.mention.kind === 'quantified') return false;
  if (next.manner === 'subject' && next.verb !== undefined && next.verb < next.mention.first) return false;
  const { actors } = next.mention;
  return holdings.some(
    ({ mention, manner, firmness }) =>
      mention.first >= open.first &&
      mention.first < at &&
      firmness === 'stated' &&
      manner === next.manner &&
      mention.actors.length > 0 &&
      !mention.actors.some((actor) => actors.includes(actor)),
  );
}

/** «Selv om NTNU støtter A, vil …»: behind a clause on a source the main clause is the drafter's; not behind one that only reports. */
function resumes({ sentence, attitudes, holdings }: Parsed, at: number, open: Segment): boolean {
  if (!attitudes.isLight(at)) return false;
  return holdings.some(({ mention, manner, attitude }) => {
    const { first, actors } = mention;
    if (manner !== 'subject' || !attitude || attitude.reports || !actors.length || attitude.end > at) return false;
    return (
      open.first === 0 && first <= 2 && opensClauseBelow(sentence.forms, first) && isFirstComma(sentence, first, at)
    );
  });
}

function opensClauseBelow(forms: readonly string[], first: number): boolean {
  return /^(?:(?:selv|sjølv) om|ettersom|siden|sidan|fordi|enda)$/.test(forms.slice(0, first).join(' '));
}

function isFirstComma(sentence: Sentence, from: number, at: number): boolean {
  for (let i = from + 1; i < at; i++) if (gapBefore(sentence, i).includes(',')) return false;
  return true;
}

/** The verb of «…, og det ber om …», where the pronoun stands for the holder. */
function pronounVerb({ sentence, attitudes }: Parsed, from: number): number | undefined {
  const verb = from + 1;
  const form = sentence.forms[verb] ?? '';
  if (!/^(?:det|den|han|ho|hun|de|dei)$/.test(sentence.forms[from] ?? '')) return undefined;
  return attitudes.isFinite(verb) && !attitudes.isLight(verb) && !attribution().words.thingVerbs.has(form)
    ? verb
    : undefined;
}

/** The verb of «… og ber om …», «…, men er usikker på …»: finite, with an attitude and an object of its own, and not inside a clause below. */
function sharedVerb(parsed: Parsed, from: number, at: number, open: Segment, gap: string): number | undefined {
  const { sentence, attitudes } = parsed;
  if (!hasSubject(parsed, open, at)) return undefined;
  const verb = pronounVerb(parsed, from) ?? (attitudes.isFinite(from) ? from : attitudes.behindAdverbs(from));
  if (!attitudes.isFinite(verb) || /[,;:]/.test(gapBefore(sentence, verb))) return undefined;
  const attitude = attitudeFrom(sentence, verb, verb + 1, attitudes);
  if (!attitude || attitude.pos === 'noun' || attitude.end >= sentence.words.length) return undefined;
  if (!gap.includes(',') && isBelow(sentence, open.first, at)) return undefined;
  return /[.;:]/.test(gapBefore(sentence, attitude.end)) ? undefined : verb;
}

function hasSubject({ holdings, subjectless }: Parsed, open: Segment, at: number): boolean {
  if (open.holder !== 'own' || (subjectless && open.first === 0)) return true;
  return holdings.some(
    ({ mention, manner, firmness }) =>
      mention.first >= open.first &&
      mention.last < at &&
      manner === 'subject' &&
      (firmness === 'stated' || firmness === 'fact'),
  );
}

/** True where a subordinate clause has begun and no comma has closed it. */
function isBelow(sentence: Sentence, from: number, at: number): boolean {
  const { subordinators } = attribution().words;
  for (let i = at - 1; i > from; i--) {
    if (subordinators.has(sentence.forms[i] ?? '')) return true;
    if (gapBefore(sentence, i).includes(',')) return false;
  }
  return false;
}

/** «… (kap. 10.3) og at … (kap. 10.4)»: both halves have a citation of their own. */
function citesAnew({ sentence, cited }: Parsed, at: number, open: Segment): boolean {
  if (!/^(?:at|å)$/.test(sentence.forms[at + 1] ?? '')) return false;
  const start = sentence.words[at]?.start ?? 0;
  const opened = sentence.words[open.first]?.start ?? 0;
  const before = cited.some(
    ({ behind, start: from, end }) =>
      behind && from > opened && end <= start && /^[\s,]*$/.test(sentence.text.slice(end, start)),
  );
  return before && cited.some(({ behind, start: from }) => behind && from > start);
}

/** «…, skriver NTNU, som legger til at …»: a clause on the holder just named, behind its own verb. */
function relative({ sentence, attitudes, holdings }: Parsed, at: number, open: Segment): Segment | undefined {
  const before = holdings.find(({ mention }) => mention.last === at - 1);
  if (before?.manner !== 'subject' || before.verb === undefined || before.verb > before.mention.first) return undefined;
  if (before.mention.first <= open.first + 1) return undefined;
  const verb = attitudes.isFinite(at + 1) ? at + 1 : attitudes.behindAdverbs(at + 1);
  const attitude = attitudes.isFinite(verb) ? attitudeFrom(sentence, verb, verb + 1, attitudes) : undefined;
  return attitude && attitude.end < sentence.words.length
    ? { first: at, end: sentence.words.length, holder: 'shared', verb }
    : undefined;
}
