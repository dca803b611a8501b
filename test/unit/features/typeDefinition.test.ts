import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Location, LocationLink } from 'vscode-languageserver';
import { typeDefinition } from '../../../server/features/typeDefinition';
import { ask, FolderInMemory } from './support';

const catalogue = [
  'works:',
  '  - id: nou:2030:1',
  '    kind: nou',
  '    title: En utredning',
  '    chapters:',
  '      - {number: "7", title: Syv}',
  'sources:',
  '  - id: vik',
  '    actor: {name: Vik kommune}',
  '    file: vik.txt',
  '',
].join('\n');
let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with(
    { 'belegg.yaml': catalogue, 'vik.txt': 'Svar.\n' },
    { textDocument: { typeDefinition: { linkSupport: true } } },
  );
});

/** Lines of the catalogue on which the cursor may land, with the words it lands on. */
async function entries(marked: string): Promise<[number, string][]> {
  const { context, position } = folder.open(marked);
  const links = (await ask<LocationLink[]>(typeDefinition, 'onTypeDefinition', context, { position })) ?? [];
  return links.map(({ targetUri, targetSelectionRange: { start, end } }) => {
    assert.match(targetUri, /belegg\.yaml$/);
    const line = catalogue.split('\n')[start.line] ?? '';
    return [
      start.line,
      start.line === end.line ? line.slice(start.character, end.character) : line.slice(start.character),
    ];
  });
}

test('a work leads to its id in the catalogue', async () => {
  assert.deepEqual(await entries('NOU 2030: |1'), [[1, 'nou:2030:1']]);
});

test('a chapter leads to its own entry, and to the work where the catalogue does not list it', async () => {
  assert.deepEqual(await entries('NOU 2030: 1 kapittel |7'), [[5, '{number: "7", title: Syv}']]);
  assert.deepEqual(await entries('NOU 2030: 1 kapittel |8'), [[1, 'nou:2030:1']]);
});

test('an actor leads to the entry of its response', async () => {
  const [[line] = []] = await entries('Ifølge Vik k|ommune er det slik.');
  assert.equal(line, 7);
});

test('an unknown work leads nowhere', async () => {
  assert.deepEqual(await entries('NOU 1999: |99'), []);
});

test('an editor without links gets places', async () => {
  const { context, position } = folder.open('NOU 2030: |1');
  const places = await ask<Location[]>(typeDefinition, 'onTypeDefinition', { ...context, client: {} }, { position });
  assert.deepEqual(
    places?.map(({ range }) => range.start),
    [{ line: 1, character: 8 }],
  );
});
