import type { Place, Reference } from '../references/model';
import type { Span } from '../text/span';

/** How many of the sources a claim speaks for, where it names none or says more than their names do. */
export type Quantifier = 'all' | 'both' | 'most' | 'several' | 'some' | 'few' | 'none' | 'only' | { readonly count: number; readonly of?: number };

/** A place given as the backing of a claim: «(NTNU, kap. 10.9)», «jf. svaret på spørsmål 20». */
export interface Citation extends Span {
  readonly place: Place;
  /** Catalogue id of the work the place belongs to; absent for questions. */
  readonly work?: string;
}

/** Words that a draft gives as a source's own. */
export interface Quotation extends Span {
  /** Between the marks. */
  readonly words: Span;
}

/**
 * A sentence or clause of a draft that says what sources hold. Offsets are into the draft. A sentence whose clauses have
 * their own actor, stance or citation gives a claim for each of them.
 */
export interface Claim extends Span {
  /** The sentence, list item or table cell it stands in. */
  readonly sentence: Span;
  /** What is said to be held: the claim less actor, reporting verb and citations. One or more stretches, in order. */
  readonly content: readonly Span[];
  /** Catalogue ids of the sources said to hold it, each once; every source, where a quantifier speaks of all. */
  readonly actors: readonly string[];
  readonly quantifier?: Quantifier;
  /** Words by which the actor takes or reports the position («støtter», «er usikker på»), where there are any. */
  readonly attitude?: Span;
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  /** References inside the content, which are things spoken of and no citations. */
  readonly references: readonly Reference[];
}

export type Verdict = 'supported' | 'contradicted' | 'unsupported' | 'wrong-place' | 'misquoted' | 'undecided';
