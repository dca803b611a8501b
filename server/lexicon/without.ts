import { entriesOf, lazy } from './entries';
import { createPhraseTable } from './phrases';
import { read as readWithout } from './without.yaml';

const sides = ['after', 'before', 'inside', 'around', 'none'] as const;

/** Where that stands which a thing is said to do without; `none` where the words say nothing of the kind. */
export type WithoutSide = (typeof sides)[number];

const asWritten = (form: string) => form;

/** The words of without.yaml by their own spelling. */
export const withoutTable = lazy(() =>
  createPhraseTable(
    entriesOf('without', readWithout()).flatMap((entry) => {
      const value = entry.oneOf('side', sides);
      const open = entry.flag('open');
      return entry.texts('forms').map((text) => (open ? { text, value, open } : { text, value }));
    }),
    asWritten,
  ),
);
