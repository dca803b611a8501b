import { overlaps, type Span, shift } from '../text/span';
import { isBareStance } from './clipped';
import type { Claim, ClaimDetail, Judgement } from './model';
import { claimInDraft, detailInDraft } from './placed';
import { readingOf, readingOfClaim } from './reading';

/** A claim that says itself what it is about, in a text of its own, which begins at the offset `from` of the draft. */
export interface SpelledOut {
  readonly claim: Claim;
  readonly text: string;
  readonly from: number;
  /** True where all of the claim before is claimed again: «det samme gjelder …». */
  readonly isRepeated: boolean;
}

/**
 * A claim that only points at the sentence before, with what it points at: «støtter dette» with the words of that sentence behind it, «det
 * samme gjelder …» as what is claimed there; a bare stance in a cell with the head of its row. Undefined for other claims, and where the sentence before takes a side itself, so that it is
 * not clear what is agreed to.
 */
export function spelledOut(claim: Claim, draft: string): SpelledOut | undefined {
  const { pointed } = claim;
  if (!pointed) return ofTopic(claim, draft);
  const from = Math.min(claim.sentence.start, pointed.sentence.start, ...pointed.content.map(({ start }) => start));
  const here = claimInDraft({ at: -from, claim });
  const text = draft.slice(from, claim.end);
  return repeated(here, text, from) ?? withMatter(here, text, from);
}

/** «Imot» in a cell, and nothing else but a citation: to what the head of the row names. */
function ofTopic(claim: Claim, draft: string): SpelledOut | undefined {
  const { topic, ...own } = claim;
  const { sentence } = claim;
  if (!topic || claim.end - claim.start > longestBare || !isBareStance(draft, readingOfClaim(draft, claim), claim))
    return undefined;
  const from = Math.min(sentence.start, topic.start);
  const here = claimInDraft({ at: -from, claim: own });
  const pointed = { sentence: shift(topic, -from), content: [shift(topic, -from)] };
  return withMatter({ ...here, pointed }, draft.slice(from, claim.end), from);
}

const longestBare = 60;

const sharing = /^(?:del(?:er|te|ar)|har|inntar|inntok|inntek)(?![a-zà-öø-ɏ])/iu;
const denying = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|inga|neppe)(?![a-zà-öø-ɏ])/iu;

/** «Det samme gjelder …»: the claim before, of this claim's actors; not where they do not share it. */
function repeated(claim: Claim, text: string, from: number): SpelledOut | undefined {
  const same = claim.pointed?.same;
  if (!same || same.actors.join() === claim.actors.join()) return undefined;
  if (denying.test(text.slice(claim.start, claim.end))) return undefined;
  if (takesSide(claim, text) && !sharing.test(text.slice(claim.attitude?.start))) return undefined;
  const { actors, quantifier, citations } = claim;
  const { quantifier: _, ...rest } = same;
  return {
    claim: { ...rest, actors, citations, ...(quantifier === undefined ? {} : { quantifier }) },
    text,
    from,
    isRepeated: true,
  };
}

/** Stands between the claim and what it points at, so that these are read as one sentence. */
const joint = ' at ';

function withMatter(claim: Claim, text: string, from: number): SpelledOut | undefined {
  const { pointed, sentence, start } = claim;
  if (!pointed || !takesSide(claim, text) || sides(text, pointed.sentence)) return undefined;
  const own = text.slice(0, claim.end).replace(/[\s.,;:!)*_]+$/, '');
  const words = pointed.content.map((span) => text.slice(span.start, span.end)).join(' ');
  const end = own.length + joint.length + words.length;
  const matter = { start: own.length + joint.length, end };
  const { pointed: _, ...rest } = claim;
  const whole = {
    ...rest,
    start,
    end: own.length,
    sentence: { start: sentence.start, end },
    content: [matter],
  };
  return { claim: whole, text: own + joint + words, from, isRepeated: false };
}

const neutral = new Set(['hold', 'report', 'none']);

/** The claim has words of its own by which a side is taken: its attitude, or what it judges the thing to be («synes det er en god idé»). */
function takesSide(claim: Claim, text: string): boolean {
  const { stances } = readingOf(text, claim.sentence);
  const taken = stances.filter((cue) => overlaps(cue, claim.attitude ?? claim));
  const judges = taken.length > 0 && taken.every(({ value }) => value.stance === 'hold');
  return (judges ? stances.filter((cue) => overlaps(cue, claim)) : taken).some(
    ({ value }) => !neutral.has(value.stance),
  );
}

const backing = new Set(['for', 'propose', 'hold', 'report']);

/** A sentence doubts or rejects something. */
function sides(text: string, sentence: Span): boolean {
  return readingOf(text, sentence).stances.some(({ value }) => !backing.has(value.stance));
}

/**
 * What is found on a claim that was spelled out, told of the claim as it stands in the draft, in doubt: it may point at less than the whole
 * sentence before. Of one with a side of its own only that is told, or that the source has nothing on the matter; of one to the head of a
 * row, which is in the drafter's words, only the side.
 */
export function asWritten(claim: Claim, judgement: Judgement, { from, isRepeated }: SpelledOut): Judgement {
  const { detail: found, ...rest } = judgement;
  const detail = found && detailInDraft(found, from);
  const isMisplaced = detail?.code === 'wrong-place' && !rest.doubtful;
  const isOwn = detail && (claim.pointed ? isMisplaced || isOfSide(detail) : detail.code === 'claim-contradicted');
  const isTold = detail && (isRepeated || isOwn);
  if (!isTold) return { ...rest, claim, verdict: found ? 'undecided' : rest.verdict };
  const { start, end } = claim;
  const isWithin = !('at' in detail) || (detail.at.start >= start && detail.at.end <= end);
  return { ...rest, claim, doubtful: true, detail: isWithin ? detail : { ...detail, at: { start, end } } };
}

function isOfSide(detail: ClaimDetail): boolean {
  if (detail.code === 'claim-contradicted') return detail.conflict.kind === 'stance';
  return detail.code === 'not-answered' || detail.code === 'wrong-actor' || detail.code === 'claim-unsupported';
}
