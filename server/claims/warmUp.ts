import { indexOf, rarityIn, sampleOf } from '../evidence/index';
import type { Library } from '../evidence/library';
import { thesaurusOf } from '../lexicon/thesaurus';
import { amountTable, hedgeTable, holderTable, isCueForm, modalityTable, negationTable, stanceTable } from './cues';

/**
 * Builds what judging the claims on a library rests on, a lexicon or a source at a time, so that other work can go on between
 * them. Each is kept, and would else be built by the claim that first needs it.
 */
export function* warmUp(library: Library): Generator<void, void> {
  for (const table of [stanceTable, negationTable, modalityTable, hedgeTable, amountTable, holderTable]) {
    table();
    yield;
  }
  isCueForm('');
  yield;
  for (const source of sampleOf(library)) {
    thesaurusOf(source.lexicon);
    yield;
    indexOf(source);
    yield;
  }
  rarityIn(library);
}
