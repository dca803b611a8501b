import { type Entry, entriesOf, lazy } from './entries';
import { read as readStance } from './stance.yaml';

const stances = ['for', 'propose', 'reserved', 'unsure', 'against', 'criticise', 'report', 'hold', 'none'] as const;
const parts = ['verb', 'adjective', 'noun', 'phrase'] as const;

/** How an actor stands to what it speaks of; `report` and `hold` take no side, `none` says that it has no view. */
export type Stance = (typeof stances)[number];

/** Words by which a stance is taken, held or reported. */
export interface StanceWords {
  readonly lemma: string;
  /** As they stand in text, the lemma first; `…` for one to eight words. */
  readonly forms: readonly string[];
  /** The words of a verb may be parted; an adjective counts behind a copula only. */
  readonly pos: (typeof parts)[number];
  readonly stance: Stance;
  /** A second reading. */
  readonly also?: Stance;
  /** 1 (faint) to 5. */
  readonly strength: number;
  /** True where the words often mean something else, so that they need an actor. */
  readonly ambiguous: boolean;
}

/** Every entry of stance.yaml. */
export const stanceWords = lazy((): readonly StanceWords[] => entriesOf('stance', readStance()).map(stanceOf));

function stanceOf(entry: Entry): StanceWords {
  const strength = entry.number('strength');
  if (strength < 1 || strength > 5) entry.fail('a strength from 1 to 5');
  return {
    lemma: entry.text('form'),
    forms: formsOf(entry, 'form'),
    pos: entry.oneOf('pos', parts),
    stance: entry.oneOf('stance', stances),
    ...(entry.has('also') && { also: entry.oneOf('also', stances) }),
    strength,
    ambiguous: entry.flag('ambiguous'),
  };
}

/** The text under `key` and those under `forms`. */
export function formsOf(entry: Entry, key: string): readonly string[] {
  return [entry.text(key), ...(entry.has('forms') ? entry.texts('forms') : [])];
}
