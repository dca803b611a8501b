import type { Library } from '../evidence/library';
import { type Span, shift } from '../text/span';
import { judge } from './judge';
import type { Claim, ClaimDetail, Judgement } from './model';

/** The claims of a draft as far as they have been judged. */
export interface Review {
  readonly judgements: readonly Judgement[];
  /** Still to be judged, in text order. */
  readonly pending: readonly Claim[];
}

/**
 * Judges the claims of one draft again and again as it is written. A judgement depends on the words of the claim and on the
 * library, not on where it stands, so it is kept by these, and a keystroke judges what it touched.
 */
export class ClaimJudge {
  #library: Library | undefined;
  #kept = new Map<string, Judgement>();

  /** What is known of these claims; claims that are gone are forgotten. */
  review(claims: readonly Claim[], text: string, library: Library): Review {
    this.#heed(library);
    const kept = new Map<string, Judgement>();
    const judgements: Judgement[] = [];
    const pending: Claim[] = [];
    for (const claim of claims) {
      const key = keyOf(claim, text);
      const known = this.#kept.get(key);
      if (known) {
        kept.set(key, known);
        judgements.push(movedTo(claim, known));
      } else pending.push(claim);
    }
    this.#kept = kept;
    return { judgements, pending };
  }

  /** Judges one claim, for the next review. */
  judge(claim: Claim, text: string, library: Library): void {
    this.#heed(library);
    this.#kept.set(keyOf(claim, text), judge(claim, text, library));
  }

  #heed(library: Library): void {
    if (library !== this.#library) this.#kept.clear();
    this.#library = library;
  }
}

/** All that a judgement depends on: the claim with its offsets counted from its own start, and the words at them. */
function keyOf(claim: Claim, text: string): string {
  const origin = claim.sentence.start;
  const from = (span: Span) => [span.start - origin, span.end - origin];
  const { topic, attitude } = claim;
  return JSON.stringify([
    text.slice(claim.sentence.start, claim.sentence.end),
    from(claim),
    claim.content.map(from),
    claim.content.map(({ start, end }) => (start < origin ? text.slice(start, end) : '')),
    attitude && [from(attitude), text.slice(attitude.start, attitude.end)],
    topic && text.slice(topic.start, topic.end),
    claim.actors,
    claim.quantifier,
    claim.citations.map(({ place, work }) => [place, work]),
    claim.quotations.map(from),
    claim.references.map((reference) => [from(reference), reference.target]),
  ]);
}

/** The same judgement of the same words where they stand now. */
function movedTo(claim: Claim, judgement: Judgement): Judgement {
  const by = claim.sentence.start - judgement.claim.sentence.start;
  if (!by || !judgement.detail) return { ...judgement, claim };
  return { ...judgement, claim, detail: movedDetail(judgement.detail, by) };
}

function movedDetail(detail: ClaimDetail, by: number): ClaimDetail {
  return 'at' in detail ? { ...detail, at: shift(detail.at, by) } : detail;
}
