import { shift } from '../text/span';
import type { Claim, ClaimDetail, Judgement, Pointed } from './model';

/** A claim with its offsets counted from `at`, an offset of the draft. It stays the same object while its paragraph says the same. */
export interface PlacedClaim {
  readonly at: number;
  readonly claim: Claim;
}

/** A judgement with its offsets counted from `at`, an offset of the draft. */
export interface PlacedJudgement {
  readonly at: number;
  readonly judgement: Judgement;
}

/** The claim with offsets into the draft. */
export function claimInDraft({ at, claim }: PlacedClaim): Claim {
  if (!at) return claim;
  return {
    ...shift(claim, at),
    sentence: shift(claim.sentence, at),
    content: claim.content.map((span) => shift(span, at)),
    ...(claim.attitude ? { attitude: shift(claim.attitude, at) } : {}),
    ...(claim.topic ? { topic: shift(claim.topic, at) } : {}),
    ...(claim.pointed ? { pointed: pointedInDraft(claim.pointed, at) } : {}),
    citations: claim.citations.map((citation) => shift(citation, at)),
    quotations: claim.quotations.map((quotation) => ({ ...shift(quotation, at), words: shift(quotation.words, at) })),
    references: claim.references.map((reference) => shift(reference, at)),
  };
}

function pointedInDraft({ sentence, content, same }: Pointed, at: number): Pointed {
  return {
    sentence: shift(sentence, at),
    content: content.map((span) => shift(span, at)),
    ...(same ? { same: claimInDraft({ at, claim: same }) } : {}),
  };
}

/** The judgement with offsets into the draft; its evidence points into sources and stays. */
export function judgementInDraft({ at, judgement }: PlacedJudgement): Judgement {
  const { claim, detail } = judgement;
  return { ...judgement, claim: claimInDraft({ at, claim }), ...(detail && { detail: detailInDraft(detail, at) }) };
}

/** The detail with offsets into the draft. */
export function detailInDraft(detail: ClaimDetail, at: number): ClaimDetail {
  return 'at' in detail ? { ...detail, at: shift(detail.at, at) } : detail;
}
