import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../server/claims/find';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { seedLibrary } from '../library';

const library = seedLibrary();

/** The words of every claim in a Markdown draft. */
function claimed(text: string): string[] {
  const references = findReferences(text, library.catalogue, { scanner: library.scanner });
  const claims = findClaims({ text, blocks: blocks(text, 'markdown'), references, library });
  return claims.map(({ start, end }) => text.slice(start, end).trim());
}

const table = (cell: string) => `| Tema | NTNU | Helsedirektoratet |\n| --- | --- | --- |\n| Opptak | ${cell} | |\n`;

test('a cell that only says where something stands gives no view', () => {
  assert.deepEqual(claimed(table('kapittel 10.4 og 10.8')), []);
  assert.deepEqual(claimed(table('spørsmål 18 til 20')), []);
});

test('a cell that says something there does', () => {
  assert.equal(claimed(table('Usikker på Y-vei (kap. 10.4)')).length, 1);
});

test('that a sender has answered some questions is no view', () => {
  assert.deepEqual(claimed('Helsedirektoratet har svart på spørsmålene som ble stilt i invitasjonen.\n'), []);
});

test('what a sender has answered is one', () => {
  assert.equal(claimed('Helsedirektoratet har svart at flere kan få praksis.\n').length, 1);
});
