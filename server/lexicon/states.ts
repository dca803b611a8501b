import { type Entry, entriesOf, lazy } from './entries';
import { asWritten, createPhraseTable } from './phrases';
import { read as readStates } from './states.yaml';

const freedom = ['free', 'bound'] as const;
const worth = ['enough', 'ample', 'wanting', 'more', 'kept', 'changed'] as const;
const need = ['covered', 'needless', 'needed'] as const;
const outcome = ['idle', 'effect', 'replaces', 'adds', 'lasting'] as const;
const progress = ['settled', 'open', 'sure', 'unsure', 'done', 'todo', 'unbegun'] as const;
const states = [...freedom, ...worth, ...need, ...outcome, ...progress, 'neither'] as const;

/** How a text says that a thing stands; `neither` where the words only look like it. */
export type State = (typeof states)[number];

/** The words of states.yaml by their own spelling. */
export const stateTable = lazy(() =>
  createPhraseTable(
    entriesOf('states', readStates()).flatMap((entry) => {
      const value = entry.oneOf('kind', states);
      const open = entry.flag('open');
      return formsOf(entry).map((text) => (open ? { text, value, open } : { text, value }));
    }),
    asWritten,
  ),
);

/** The forms as they are listed, or put together of their parts. */
function formsOf(entry: Entry): readonly string[] {
  if (!entry.has('parts')) return entry.texts('forms');
  const join = (before: string, after: string) => `${before} ${after}`.trim();
  return entry
    .lists('parts')
    .reduce((forms, part) => forms.flatMap((before) => part.map((after) => join(before, after))), ['']);
}
