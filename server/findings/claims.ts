import { detailInDraft, type PlacedJudgement } from '../claims/placed';
import { shift } from '../text/span';
import type { Finding } from './model';

/** What judged claims give to tell, in their order: at the words that are wrong where these are known, else at the claim. */
export function findClaimProblems(judged: readonly PlacedJudgement[]): readonly Finding[] {
  return judged.flatMap(({ at, judgement: { claim, detail, doubtful, evidence } }) => {
    if (!detail) return [];
    const { start, end } = shift('at' in detail ? detail.at : claim, at);
    return [{ span: { start, end }, detail: detailInDraft(detail, at), doubtful, evidence }];
  });
}
