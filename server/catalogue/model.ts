import type { OwnLexicon } from '../lexicon/thesaurus';
import type { Span } from '../text/span';

/** A value and the place in the catalogue file that states it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

export type WorkKind =
  | 'nou'
  | 'storting'
  | 'report'
  | 'directive'
  | 'committee'
  | 'programme'
  | 'plan'
  | 'reform'
  | 'project'
  | 'model'
  | 'consultation';

export interface Chapter {
  /** As printed, without «kapittel»: `10.8`. */
  readonly number: string;
  readonly title: string;
  readonly span: Span;
}

/** A named part of a programme, such as a phase of RETHOS. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly Located<string>[];
  readonly description?: string;
  /** The entry in the catalogue file. */
  readonly span?: Span;
}

/** The commission, committee or ministry behind a work, whose name often stands for the work. */
export interface Body {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Work {
  readonly id: string;
  readonly idSpan: Span;
  readonly kind: WorkKind;
  /** Absent where no title is known: then the id names a numbered document, or there is an alias. */
  readonly title?: Located<string>;
  readonly subtitle?: string;
  readonly aliases: readonly Located<string>[];
  readonly body?: Body;
  readonly publisher?: string;
  readonly year?: number;
  readonly url?: string;
  readonly description?: string;
  readonly chapters: readonly Chapter[];
  /** The deepest level at which `chapters` is complete: 0 none, 1 whole chapters, 2 `n.n` …; only a complete level can prove a chapter missing. */
  readonly completeTo: number;
  readonly parts: readonly Part[];
  /** The whole entry in the catalogue file. */
  readonly span: Span;
  /** URI of the catalogue file. */
  readonly catalogue: string;
}

/** Who sent a response. */
export interface Actor {
  readonly name: string;
  readonly aliases: readonly Located<string>[];
}

/** One consultation response as the catalogue lists it. */
export interface Source {
  readonly id: string;
  readonly actor: Actor;
  /** Path as written, relative to the catalogue. */
  readonly file: Located<string>;
  /** URI of the response's text. */
  readonly uri: string;
  /** Id of the work responded to. */
  readonly about?: string;
  readonly aboutSpan?: Span;
  /** ISO date. */
  readonly date?: string;
  readonly url?: string;
  readonly span: Span;
  readonly catalogue: string;
}

export interface CatalogueProblem {
  readonly span: Span;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** What one catalogue file, or several laid over one another, tells. Later files win on equal ids. */
export interface Catalogue {
  readonly works: ReadonlyMap<string, Work>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Synonyms and opposites of its own; absent where it has none. */
  readonly lexicon?: OwnLexicon;
}
