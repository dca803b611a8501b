import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseOf } from '../../../server/claims/case';
import { findClaims } from '../../../server/claims/find';
import { backing } from '../../../server/claims/support';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { libraryOf } from './sources';

/** Chance that the first source backs the first claim of a draft. */
function backed(draft: string, own: string, other = ''): number {
  const library = libraryOf({ own, other });
  const references = findReferences(draft, library.catalogue, { scanner: library.scanner });
  const [claim] = findClaims({ text: draft, blocks: blocks(draft, 'markdown'), references, library });
  const [source] = library.sources.values();
  if (!claim || !source) throw new Error(`No claim in «${draft}»`);
  return backing(caseOf(claim, draft, library, source));
}

const claim = 'Elvebyen kommune vil ha flere benker langs hovedveien.';

test('a claim is backed by its own words, and not by a text on other matters', () => {
  assert.ok(backed(claim, claim) > 0.95);
  assert.ok(backed(claim, 'Elvebyen kommune vil ha dyrere parkering om vinteren.') < 0.25);
});
test('a word that only another source has tells more than one that nobody has', () => {
  const own = 'Elvebyen kommune vil ha flere sitteplasser langs hovedveien.';
  assert.ok(backed(claim, own, 'Fjellrådet vil ha benker langs turstiene.') < backed(claim, own));
});
test('words that meet at the place cited count for more than the same words elsewhere', () => {
  const own = `Kapittel 4 Buss og bane\n${claim}\nKapittel 5 Parkering\nElvebyen kommune har for mange biler.\n`;
  const at = (chapter: string) => backed(`Elvebyen kommune vil ha benker (Elvebyen, kap. ${chapter}).`, own);
  assert.ok(at('4') > at('5'));
});
test('a word that names a matter is missed more than one that any paraphrase may use', () => {
  const own = 'Elvebyen kommune vil ha benker langs elva og torget.';
  const freely = backed('Elvebyen kommune vil nemlig gjerne ha benker langs elva og torget.', own);
  assert.ok(freely > 0.9);
  assert.ok(backed('Elvebyen kommune vil ha benker og fontener langs elva og torget.', own) < freely);
});
test('a long sentence on many things backs a claim less than a short one with the same words', () => {
  const claims = 'Elvebyen kommune vil ha benker langs elva.';
  const long =
    'Elvebyen kommune vil ha busser, lys, trær og parkering langs torget, skolen og havna, og benker der sykkelveien krysser elva ved broen.';
  assert.ok(backed(claims, long) < backed(claims, 'Elvebyen kommune ønsker benker langs elva.'));
});
test('the very words of a claim back it better than others for them', () => {
  const claims = 'Elvebyen kommune mener at husene ved torget er verdifulle.';
  const freely = backed(claims, 'Elvebyen kommune mener at bygningene ved torget er verdifulle.');
  assert.ok(freely < backed(claims, 'Elvebyen kommune mener at husene ved torget er verdifulle.'));
});
