import { findClaims } from '../../../server/claims/find';
import { judge } from '../../../server/claims/judge';
import type { Judgement } from '../../../server/claims/model';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { libraryOf } from './sources';

/** Judges the claims of a draft against two responses whose only answer chapters are given: Elvebyen (`own`) and Fjellrådet (`other`). */
export function judged(draft: string, own: string, other = '', lexicon = ''): readonly Judgement[] {
  const library = libraryOf({ own, other, lexicon });
  const references = findReferences(draft, library.catalogue, { scanner: library.scanner });
  return findClaims({ text: draft, blocks: blocks(draft, 'markdown'), references, library }).map((claim) =>
    judge(claim, draft, library),
  );
}

/** The code of the first claim that is told something of; undefined where all are fine. Fails where the draft holds no claim. */
export function codeOf(draft: string, own: string, other = ''): string | undefined {
  const judgements = judged(draft, own, other);
  if (!judgements.length) throw new Error(`No claim in «${draft}»`);
  return judgements.find(({ detail }) => detail)?.detail?.code;
}
