import type { Span } from '../text/span';

export type SectionKind = 'preamble' | 'chapter' | 'question' | 'heading' | 'closing';

/** What a section holds of the respondent's own words. */
export type Answer =
  /** Says something. */
  | 'given'
  /** Left open: `-`, «Ingen merknad», or nothing at all under a question. */
  | 'open'
  /** Says nothing itself but points to other answers (`refersTo`). */
  | 'referred';

/** A chapter, subchapter or question of a response. Offsets are into the untouched file. */
export interface Section {
  /** Position in `Response.sections`. */
  readonly index: number;
  readonly kind: SectionKind;
  /** `10.8` or `14`; absent for unnumbered headings. */
  readonly number?: string;
  /** One line, white space folded. */
  readonly title: string;
  /** The heading as it stands, line breaks included. */
  readonly heading: Span;
  /** From behind the heading to where the next section of the same or a higher level begins: subsections included. */
  readonly body: Span;
  /** Index of the enclosing section. */
  readonly parent?: number;
  /** The question's own text, which is never the respondent's view. */
  readonly question?: Span;
  readonly answer: Answer;
  /** Numbers of the sections of the same kind that this one points to («Se svar på spørsmål 6»), ranges spelled out. */
  readonly refersTo: readonly string[];
}

export type PassageKind = 'paragraph' | 'item' | 'cell' | 'footnote';

/** The smallest citable piece of a section. Headings, question texts, page marks, letterheads, bare URLs and signatures are no passages. */
export interface Passage {
  readonly index: number;
  /** Index of the innermost section. */
  readonly section: number;
  readonly kind: PassageKind;
  readonly span: Span;
  /** The sentence that introduces the list of an item. */
  readonly leadIn?: Span;
}

/** A consultation response, read. */
export interface Response {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}
