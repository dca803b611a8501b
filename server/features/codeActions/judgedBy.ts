import type { Diagnostic } from 'vscode-languageserver';
import type { ClaimDetail, Judgement } from '../../claims/model';
import { judgementInDraft } from '../../claims/placed';
import type { Context } from '../feature';

/** A judgement that gives the code `C`. */
export type JudgedAs<C extends ClaimDetail['code']> = Judgement & {
  readonly detail: Extract<ClaimDetail, { readonly code: C }>;
};

/** The judgement that a finding on a claim tells of. Undefined for other findings, and where the draft has changed since. */
export function judgedBy<C extends ClaimDetail['code']>(
  { analysis, document }: Context,
  { range }: Diagnostic,
  code: C,
): JudgedAs<C> | undefined {
  const offset = document.offsetAt(range.start);
  for (const placed of analysis.judged) {
    if (placed.judgement.detail?.code !== code) continue;
    const judgement = judgementInDraft(placed);
    if (isAs(judgement, code) && startOf(judgement) === offset) return judgement;
  }
  return undefined;
}

function isAs<C extends ClaimDetail['code']>(judgement: Judgement, code: C): judgement is JudgedAs<C> {
  return judgement.detail?.code === code;
}

function startOf({ claim, detail }: Judgement): number {
  return detail && 'at' in detail ? detail.at.start : claim.start;
}
