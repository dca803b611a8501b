import { isStopWord } from '../../lexicon/stopWords';
import type { Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import { words } from '../../text/words';
import type { Citation, Claim, Pointed, Quantifier } from '../model';
import type { Attitude } from './attitudes';
import type { Cited } from './citations';
import type { Parsed, Segment } from './segments';
import { type Sentence, stretch } from './sentence';

/** What a claim is put together from. */
export interface Parts {
  readonly segment: Segment;
  readonly actors: readonly string[];
  readonly quantifier?: Quantifier;
  readonly attitude?: Attitude;
  /** Where the finite verb stands that carries the attitude, if apart from it. */
  readonly verb?: number;
  /** An attitude given elsewhere, as in the lead-in of a list. */
  readonly inheritedAttitude?: Span;
  readonly inheritedCitations?: readonly Citation[];
  readonly topic?: Span;
  readonly pointed?: Pointed;
  /** Words that only attribute. */
  readonly phrases: readonly Span[];
}

/** The claim of one segment. `marks` are note marks, which belong to no claim's content. */
export function composeClaim(
  parsed: Parsed,
  parts: Parts,
  references: readonly Reference[],
  marks: readonly Span[],
): Claim {
  const { sentence } = parsed;
  const span = spanOf(sentence, parts.segment);
  const cited = parsed.cited.filter((each) => each.isLabel || overlaps(each, span));
  const content = contentOf(parsed, parts, span, cited, marks);
  const attitude = parts.attitude
    ? stretch(sentence, parts.attitude.first, parts.attitude.end - 1)
    : parts.inheritedAttitude;
  const spokenOf = references.filter((reference) => content.some((each) => overlaps(each, reference)));
  return {
    ...span,
    sentence: { start: sentence.start, end: sentence.end },
    content,
    actors: parts.actors,
    ...(parts.quantifier === undefined ? {} : { quantifier: parts.quantifier }),
    ...(attitude ? { attitude } : {}),
    ...(parts.topic ? { topic: parts.topic } : {}),
    ...(parts.pointed ? { pointed: parts.pointed } : {}),
    citations: [...(parts.inheritedCitations ?? []), ...citationsFor(cited, parts.actors)],
    quotations: sentence.quotations.filter((each) => overlaps(each, span)),
    references: spokenOf,
  };
}

/** Citations that name other sources only are theirs. */
export function citationsFor(cited: readonly Cited[], actors: readonly string[]): readonly Citation[] {
  return cited
    .filter((each) => !each.actors.length || each.actors.some((actor) => actors.includes(actor)))
    .flatMap(({ citations }) => citations);
}

/** From the segment's first word to its last, punctuation between segments left out; the first and last reach to the sentence's ends. */
export function spanOf(sentence: Sentence, { first, end }: Segment): Span {
  const start = first === 0 ? sentence.start : (sentence.words[first]?.start ?? sentence.start);
  if (end >= sentence.words.length) return { start, end: sentence.end };
  const next = sentence.words[end]?.start ?? sentence.end;
  const trimmed = sentence.text.slice(start, next).replace(/[\s,;:–—]+$/, '');
  return { start, end: start + trimmed.length };
}

function contentOf(
  parsed: Parsed,
  parts: Parts,
  span: Span,
  cited: readonly Cited[],
  marks: readonly Span[],
): readonly Span[] {
  const { sentence } = parsed;
  const unlike = parsed.holdings.flatMap(({ manner, phrase }) => (manner === 'unlike' ? [phrase] : []));
  const removed: Span[] = [...parts.phrases, ...cited, ...marks, ...unlike];
  const { attitude, verb, segment } = parts;
  if (attitude) removed.push(stretch(sentence, attitude.first, attitude.head - 1));
  if (verb !== undefined) removed.push(stretch(sentence, verb, verb));
  if (attitude && !attitude.reports) removed.push(...goingOn(sentence, attitude, span));
  if (joiner.test(sentence.forms[segment.first] ?? '')) removed.push(stretch(sentence, segment.first, segment.first));
  return without(span, removed)
    .map((each) => trimmed(parsed, each, each.start === span.start))
    .filter((each) => saysSomething(sentence, each));
}

const relative = /,\s+som\s+(?:\S+\s+){1,4}$/;
const further =
  /^(?:\s+(?:seg|sterkt|også|òg|ikke|ikkje|fullt|ut)){0,2}\s*(?=,\s+(?:må|bør|kan|vil|skal|er|var|blir|ble|har|hadde|får)\s)/;

/**
 * «Tiltaket, som NTNU støtter, må vurderes …»: behind the relative clause the sentence goes on in the drafter's own words; not behind one
 * that only reports («utvalget, som NTNU viser til, vil …»).
 */
function goingOn({ text, words: all }: Sentence, { first, head, end }: Attitude, span: Span): readonly Span[] {
  const start = all[first]?.start ?? span.end;
  const last = all[Math.max(head, end) - 1]?.end ?? span.end;
  const closed = relative.test(text.slice(span.start, start)) && further.exec(text.slice(last, span.end));
  return closed ? [{ start: last + closed[0].length, end: span.end }] : [];
}

/** Words that only join a clause to the one before. */
export const joiner = /^(?:og|men|samt|mens|medan|imens)$/;
/** An opening «at», or the «heter det» and «om at» before it. */
const opening =
  /^(?:(?:[a-zà-öø-ɏ]+(?:e|a)st? det|(?:heter|heiter|står) det|det (?:heter|heiter|står|framgår|fremgår|går fram|kommer fram))(?:\s+|$))?(?:(?:er |var |om |i |på |for |til |mot |av |med )?at(?=\s))?/iu;
const closing = /(?:[,\s]+(?:(?:heter|heiter|står) det|og|men|mens|medan|imens|samt|at))+$/i;

/** The parts of a span that no other span covers, in order. */
function without(span: Span, removed: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = span.start;
  for (const { start, end } of [...removed].sort((a, b) => a.start - b.start)) {
    if (start > at) left.push({ start: at, end: Math.min(start, span.end) });
    at = Math.max(at, end);
  }
  if (at < span.end) left.push({ start: at, end: span.end });
  return left.filter(({ start, end }) => start < end);
}

/** Without blanks, loose punctuation, words that only join sentences, and an opening «at». */
function trimmed({ sentence, attitudes }: Parsed, { start, end }: Span, opens: boolean): Span {
  const { text } = sentence;
  let from = start + loose(text.slice(start, end));
  const at = sentence.words.findIndex((word) => word.start >= from);
  const behind = at < 0 ? at : attitudes.behindConnectives(at);
  const next = sentence.words[behind];
  const joins = at >= 0 && behind > at && (!opens || !next || next.start >= end);
  if (joins) from = next && next.start < end ? next.start : end;
  const that = opening.exec(text.slice(from, end))?.[0].length ?? 0;
  from += that + loose(text.slice(from + that, end));
  const kept = text
    .slice(from, end)
    .replace(/[\s,;:.–—*_|([]+$/, '')
    .replace(closing, '');
  return { start: from, end: from + kept.length };
}

function loose(text: string): number {
  return /^[\s,;:.!–—*_|)\]]*/.exec(text)?.[0].length ?? 0;
}

function saysSomething({ text }: Sentence, { start, end }: Span): boolean {
  if (start >= end) return false;
  return /\d/.test(text.slice(start, end)) || words(text, start, end).some(({ form }) => !isStopWord(form));
}
