import type { Span } from '../text/span';

/** A place in a source that shows why something is said of a draft. */
export interface Evidence {
  /** Catalogue id of the source. */
  readonly source: string;
  /** UTF-16 offsets into the response. */
  readonly span: Span;
}
