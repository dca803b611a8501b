import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCatalogue } from '../../../server/catalogue/parse';
import { rosterOf } from '../../../server/claims/finding/roster';
import { buildLibrary, loadSource } from '../../../server/evidence/library';
import { createScanner } from '../../../server/references/scan';

function rosterWith(...sources: readonly string[]) {
  const { catalogue } = parseCatalogue(
    `sources:\n${sources.map((each) => `  - ${each}\n`).join('')}`,
    'file:///b.yaml',
  );
  const scanner = createScanner(catalogue);
  const loaded = [...catalogue.sources.values()].map((source) => loadSource(source, 'Svar', catalogue, scanner));
  return rosterOf(buildLibrary(catalogue, scanner, loaded));
}

const west = '{id: vest, actor: {name: Høgskolen i Vest, aliases: [høgskolen]}, file: vest.txt}';
const east = '{id: aust, actor: {name: Høgskulen i Aust, aliases: [høgskulen]}, file: aust.txt}';
const plain = '{id: nord, actor: {name: Høgskolen i Nord, aliases: []}, file: nord.txt}';

test('a noun among the aliases of one source stands for it in its other spellings too', () => {
  assert.deepEqual([...rosterWith(west).spellings.keys()], ['høyskolen', 'høgskulen']);
  assert.equal(rosterWith(west, plain).spellings.get('høgskulen'), 'vest');
});

test('a noun that may be two sources’, or that no source has among its aliases, stands for none', () => {
  assert.equal(rosterWith(west, east).spellings.get('høyskolen'), undefined);
  assert.equal(rosterWith(west, east).spellings.get('høgskulen'), undefined);
  assert.equal(rosterWith(plain).spellings.size, 0);
});
