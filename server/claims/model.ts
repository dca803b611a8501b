import type { Evidence } from '../evidence/model';
import type { Place, Reference } from '../references/model';
import type { Span } from '../text/span';

/** How many of the sources a claim speaks for, where it names none or says more than their names do. */
export type Quantifier =
  | 'all'
  | 'both'
  | 'most'
  | 'several'
  | 'some'
  | 'few'
  | 'none'
  | 'only'
  | { readonly count: number; readonly of?: number };

/** A place given as the backing of a claim: «(NTNU, kap. 10.9)», «jf. svaret på spørsmål 20». */
export interface Citation extends Span {
  readonly place: Place;
  /** Catalogue id of the work the place belongs to; absent for questions. */
  readonly work?: string;
}

/** A section of a source by its title, where it has no number. */
export interface TitledPlace {
  readonly kind: 'title';
  readonly title: string;
}

/** Words that a draft gives as a source's own. */
export interface Quotation extends Span {
  /** Between the marks. */
  readonly words: Span;
}

/** What a claim without matter of its own points at («støtter dette», «det samme gjelder …»): the sentence before it. */
export interface Pointed {
  readonly sentence: Span;
  /** What that sentence speaks of, less who says it and the words by which he takes a position. */
  readonly content: readonly Span[];
  /** The claim that is said to be true of this claim's actors too. */
  readonly same?: Claim;
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
  /** What it is about where its own words may not say: the head of the row, the lead-in of the list. Outside the claim. */
  readonly topic?: Span;
  /** Where its words only point at what has been said. Outside the claim. */
  readonly pointed?: Pointed;
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  /** References inside the content, which are things spoken of and no citations. */
  readonly references: readonly Reference[];
}

export type Verdict = 'supported' | 'contradicted' | 'unsupported' | 'wrong-place' | 'misquoted' | 'undecided';

/** What an actor takes to a thing, from full support to plain rejection; `report` only mentions it, `none` has no view. */
export type Stance = 'for' | 'reserved' | 'unsure' | 'against' | 'report' | 'none';

/** Words of the draft against words of the source. */
export interface Contrast {
  readonly claimed: string;
  readonly found: string;
}

/**
 * What a claim code needs to say its sentence. `actor` is a display name; words are as they stand in draft or source, white
 * space folded; `at` is the stretch of the draft that is wrong.
 */
export type ClaimDetail =
  | { readonly code: 'claim-contradicted'; readonly actor: string; readonly conflict: Conflict }
  | { readonly code: 'figure-mismatch'; readonly actor: string; readonly at: Span; readonly contrast: Contrast }
  | {
      readonly code: 'misquoted';
      readonly actor: string;
      readonly at: Span;
      readonly verbatim: string;
      readonly contrast: Contrast;
    }
  | { readonly code: 'quote-not-found'; readonly actor: string; readonly at: Span; readonly others: readonly string[] }
  | {
      readonly code: 'wrong-place';
      readonly actor: string;
      readonly at: Span;
      readonly cited: Place | TitledPlace;
      /** Empty where it stands outside chapters, questions and titled sections. */
      readonly found: readonly (Place | TitledPlace)[];
    }
  | { readonly code: 'wrong-actor'; readonly actor: string; readonly others: readonly string[] }
  | { readonly code: 'wrong-holder'; readonly actor: string; readonly holder: string }
  | { readonly code: 'not-answered'; readonly actor: string; readonly place?: Place }
  | { readonly code: 'overstated'; readonly actor: string; readonly excess: Excess }
  | { readonly code: 'claim-unsupported'; readonly actor: string; readonly missing: readonly string[] }
  | { readonly code: 'figure-unverified'; readonly actor: string; readonly at: Span; readonly figure: string };

/** How a source says otherwise. */
export type Conflict =
  | { readonly kind: 'stance'; readonly claimed: Stance; readonly found: Stance; readonly words: string }
  | { readonly kind: 'negation'; readonly words: string }
  | { readonly kind: 'opposite'; readonly contrast: Contrast }
  | { readonly kind: 'roles'; readonly contrast: Contrast }
  | { readonly kind: 'member'; readonly contrast: Contrast };

/** How a claim goes beyond its source. */
export type Excess =
  | { readonly kind: 'modality'; readonly contrast: Contrast }
  | { readonly kind: 'amount'; readonly contrast: Contrast }
  | { readonly kind: 'reservation'; readonly words: string }
  | { readonly kind: 'quantifier'; readonly claimed: string; readonly found: readonly string[]; readonly of: number };

/** What is found on one claim. */
export interface Judgement {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Absent for supported and undecided claims. */
  readonly detail?: ClaimDetail;
  /** True where the evidence is thin: shown as information at most. */
  readonly doubtful: boolean;
  /** Present where the finding may well be chance: shown as a hint. */
  readonly faint?: true;
  /** The passages, or sentences of them, that bear on the claim, best first, three at most. */
  readonly evidence: readonly Evidence[];
  /** 0 to 1: how much of the claim the best of them says. */
  readonly score: number;
}
