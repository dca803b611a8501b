import type { ClaimDetail } from '../claims/model';
import type { Evidence } from '../evidence/model';
import type { Place } from '../references/model';
import type { Span } from '../text/span';
import type { Code } from './codes';

/** What a code needs to say its sentence; the words are chosen at the edge, in the reader's language. `work` and `works` are names of works. */
export type Detail =
  | ClaimDetail
  | { readonly code: 'unknown-work'; readonly name: string }
  | {
      readonly code: 'unknown-place';
      readonly place: Place;
      readonly work: string | undefined;
      readonly last: string | undefined;
    }
  | { readonly code: 'ambiguous-reference'; readonly place: Place; readonly works: readonly string[] }
  | {
      readonly code: 'no-response';
      readonly place: Place;
      readonly work: string | undefined;
      readonly open: readonly string[];
    }
  | { readonly code: 'reference-style'; readonly written: string; readonly usual: string }
  /** `figure` is the one that is given to nobody; absent where it is a view. */
  | { readonly code: 'missing-source'; readonly figure?: string }
  | { readonly code: 'unused-suppression'; readonly silenced: readonly Code[]; readonly unknown: readonly string[] };

/** One thing to tell the writer about a span of the draft. */
export interface Finding {
  readonly span: Span;
  readonly detail: Detail;
  /** True where the evidence is thin: shown as information at most. */
  readonly doubtful?: boolean;
  /** Present where it may well be chance: shown as a hint. */
  readonly faint?: true;
  readonly evidence: readonly Evidence[];
}
