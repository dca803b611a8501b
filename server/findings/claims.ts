import type { Unattributed } from '../claims/finding/unattributed';
import type { ClaimDetail } from '../claims/model';
import { detailInDraft, type PlacedJudgement } from '../claims/placed';
import type { Code } from './codes';
import type { Finding } from './model';

const ofClaims: Readonly<Record<ClaimDetail['code'], true>> = {
  'claim-contradicted': true,
  'figure-mismatch': true,
  misquoted: true,
  'quote-not-found': true,
  'wrong-place': true,
  'wrong-actor': true,
  'wrong-holder': true,
  'not-answered': true,
  overstated: true,
  'claim-unsupported': true,
  'figure-unverified': true,
};

/** True for a code that only a judged claim is given. */
export function isClaimCode(code: Code): code is ClaimDetail['code'] {
  return Object.hasOwn(ofClaims, code);
}

/** True for a code that is told only where claims are looked for. */
export function needsClaims(code: Code): boolean {
  return code === 'missing-source' || isClaimCode(code);
}

/** What judged claims give to tell, in their order: at the words that are wrong where these are known, else at the claim. */
export function findClaimProblems(judged: readonly PlacedJudgement[]): readonly Finding[] {
  return judged.flatMap(({ at, judgement: { claim, detail, doubtful, faint, evidence } }) => {
    if (!detail) return [];
    const { start, end } = 'at' in detail ? detail.at : claim;
    const span = { start: start + at, end: end + at };
    return [{ span, detail: detailInDraft(detail, at), doubtful, ...(faint && { faint }), evidence }];
  });
}

/** Where a draft gives a view or a figure to nobody, in its order. */
export function findMissingSources(unattributed: readonly Unattributed[]): readonly Finding[] {
  return unattributed.map(({ start, end, figure }) => ({
    span: { start, end },
    detail: { code: 'missing-source', ...(figure !== undefined && { figure }) },
    evidence: [],
  }));
}
