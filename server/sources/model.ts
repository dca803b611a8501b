import type { Span } from '../text/span';

export type SectionKind =
  /** What stands before the first heading: title, cover letter, introduction; all of a letter without headings. */
  | 'preamble'
  | 'chapter'
  /** A question that the respondent was asked; without a number where the form has none. */
  | 'question'
  /** Any other heading, the respondent's own numbering included. */
  | 'heading'
  /** Complimentary close and signatures. */
  | 'closing';

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
  /** Further numbers of a joint heading: `10.4` in «Til kap. 10.3 og 10.4». */
  readonly covers?: readonly string[];
  /** One line, white space folded, without keyword and number; a question's own text; empty where there is none. */
  readonly title: string;
  /** The heading as it stands, line breaks included; empty where the text begins without one. */
  readonly heading: Span;
  /** From behind the heading to where the next section of the same or a higher level begins: subsections included. */
  readonly body: Span;
  /** Index of the enclosing section. */
  readonly parent?: number;
  /** The question's own text, in the heading or the body; never the respondent's view. */
  readonly question?: Span;
  readonly answer: Answer;
  /** Numbers of the sections of the same kind that this one points to («Se svar på spørsmål 6»), ranges spelled out. */
  readonly refersTo: readonly string[];
}

export type PassageKind = 'paragraph' | 'item' | 'cell' | 'footnote';

/** The smallest citable piece of a section. Headings, question texts, page marks, letterheads, bare URLs and signatures are no passages. */
export interface Passage {
  readonly index: number;
  /** Index of the innermost section; for a footnote the one that cites it. */
  readonly section: number;
  readonly kind: PassageKind;
  /** Without the mark of an item. */
  readonly span: Span;
  /** Blank lines and page feet inside `span`, where a page break cuts the sentence; `passageText` reads past them. */
  readonly gaps?: readonly Span[];
  /** The sentence that introduces the list of an item. */
  readonly leadIn?: Span;
}

/** A consultation response, read. */
export interface Response {
  readonly text: string;
  /** In the order of the text, a section before its subsections. */
  readonly sections: readonly Section[];
  /** In the order of the text. Only a footnote can lie in the gap of another passage; else they do not overlap. */
  readonly passages: readonly Passage[];
}
