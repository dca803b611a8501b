import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Case, caseOf, contradiction, type Finding } from '../../../server/claims/case';
import { isFaint } from '../../../server/claims/faint';
import { findClaims } from '../../../server/claims/find';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { libraryOf } from './sources';

/** The case of the first claim of a draft on a source. */
function caseFor(draft: string, own: string): Case {
  const library = libraryOf({ own, other: '' });
  const references = findReferences(draft, library.catalogue, { scanner: library.scanner });
  const [claim] = findClaims({ text: draft, blocks: blocks(draft, 'markdown'), references, library });
  const [source] = library.sources.values();
  if (!claim || !source) throw new Error(`No claim in «${draft}»`);
  return caseOf(claim, draft, library, source);
}

/** A conflict of two words at the best sentence. */
function conflictIn(given: Case, claimed: string, found: string): Finding {
  const [best] = given.found;
  if (!best) throw new Error('No sentence bears on the claim');
  return contradiction(given, best.unit, 'opposite', { claimed, found }, false);
}

const draft = 'Elvebyen kommune mener at bompenger kan motvirke støy langs elva.';

test('an opposite is faint where the source has the claimed word, or one for it, close by', () => {
  const given = caseFor(draft, 'Bompenger gir økt støy langs elva. De kan likevel motarbeide støy om natten.');
  assert.ok(isFaint(given, conflictIn(given, 'motvirke', 'økt')));
});
test('an opposite stands where nothing close by says what is claimed', () => {
  const given = caseFor(draft, 'Bompenger gir økt støy langs elva. Butikkene taper på det.');
  assert.ok(!isFaint(given, conflictIn(given, 'motvirke', 'økt')));
});
