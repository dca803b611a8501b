import type { Span } from '../text/span';

export type ReferenceKind =
  | 'nou'
  | 'chapter'
  | 'question'
  | 'rethos'
  | 'lis'
  | 'report'
  | 'stortinget-doc'
  | 'directive'
  | 'committee'
  | 'actor';

/** A chapter or question, or a range of them. */
export interface Place {
  readonly kind: 'chapter' | 'question';
  /** `10.8`, `14` */
  readonly from: string;
  readonly to?: string;
}

/** What a reference leads to. */
export type Resolution =
  /** In the catalogue (a place: its work is, or the question form is). */
  | { readonly state: 'resolved' }
  /** A well-formed name of a work that the catalogue does not have. */
  | { readonly state: 'unknown' }
  /** Several works fit: their ids, in catalogue order. */
  | { readonly state: 'ambiguous'; readonly candidates: readonly string[] };

/** A span of a text that points at a work, a place in it, or a source. */
export interface Reference extends Span {
  readonly kind: ReferenceKind;
  /** As listed in docs/architecture.md: `nou:2023:4#10.8`, `question:14..17`, `report:helsemod`, `actor:ntnu`. */
  readonly target: string;
  readonly resolution: Resolution;
  /** Catalogue id of the work it names or belongs to, also where the catalogue does not have it; absent when unknown or ambiguous. */
  readonly work?: string;
  readonly place?: Place;
}
