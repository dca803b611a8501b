import { entriesOf, lazy } from './entries';
import { asWritten, createPhraseTable } from './phrases';
import { read as readScope } from './scope.yaml';

const kinds = ['only', 'reserved', 'single', 'wider', 'mainly', 'several', 'all', 'total'] as const;
const sides = ['after', 'before', 'around'] as const;

/** How much is meant beside what a word applies to, and where that stands. */
export interface ScopeEntry {
  readonly kind: (typeof kinds)[number];
  readonly side: (typeof sides)[number];
}

/** The words of scope.yaml by their own spelling: «kan» and «kun» have one normal form. */
export const scopeTable = lazy(() =>
  createPhraseTable(
    entriesOf('scope', readScope()).flatMap((entry) => {
      const value: ScopeEntry = { kind: entry.oneOf('kind', kinds), side: entry.oneOf('side', sides) };
      return entry.texts('forms').map((text) => ({ text, value }));
    }),
    asWritten,
  ),
);
