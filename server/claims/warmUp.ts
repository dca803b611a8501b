import { preparedIndex, rarityIn, sampleOf } from '../evidence/index';
import type { Library } from '../evidence/library';
import { mentionsIn } from '../lexicon/classes';
import { degreeTable, effectTable } from '../lexicon/degrees';
import { isEveryday, isEverydayExpression } from '../lexicon/everyday';
import { prepareNormalForms } from '../lexicon/normalForm';
import { scaleTable } from '../lexicon/scales';
import { stateTable } from '../lexicon/states';
import { preparedThesaurus } from '../lexicon/thesaurus';
import { withoutTable } from '../lexicon/without';
import {
  amountTable,
  hedgeTable,
  holderTable,
  isCueForm,
  isParticle,
  modalityTable,
  negationTable,
  stanceNounTable,
  stanceTable,
} from './cues';

const tables = [
  ...[stanceTable, stanceNounTable, negationTable, modalityTable, hedgeTable, amountTable, holderTable, scaleTable],
  ...[degreeTable, effectTable, stateTable, withoutTable],
  ...[
    () => isCueForm(''),
    () => isParticle(''),
    () => mentionsIn('', []),
    () => isEveryday(''),
    () => isEverydayExpression(''),
  ],
];

/**
 * Builds what judging the claims on a library rests on, a part of a lexicon or of a source at a time, so that other work can go
 * on between them. Each is kept, and would else be built by the claim that first needs it.
 */
export function* warmUp(library: Library): Generator<void, void> {
  yield* prepareNormalForms();
  for (const table of tables) {
    table();
    yield;
  }
  for (const source of sampleOf(library)) {
    yield* preparedThesaurus(source.lexicon).prepare();
    yield* preparedIndex(source).prepare();
  }
  rarityIn(library);
  yield;
}
