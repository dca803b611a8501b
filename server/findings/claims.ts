import type { Judgement } from '../claims/model';
import type { Finding } from './model';

/** What judged claims give to tell, in their order: at the words that are wrong where these are known, else at the claim. */
export function findClaimProblems(judgements: readonly Judgement[]): readonly Finding[] {
  return judgements.flatMap(({ claim, detail, doubtful, evidence }) => {
    if (!detail) return [];
    const { start, end } = 'at' in detail ? detail.at : claim;
    return [{ span: { start, end }, detail, doubtful, evidence }];
  });
}
