import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Location, LocationLink } from 'vscode-languageserver';
import { implementation } from '../../../server/features/implementation';
import { ableEditor, ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with();
});

const supported = 'NTNU mener at ressursene heller bør bru|kes på yngre søkere.';
const linking = { ...ableEditor, textDocument: { ...ableEditor.textDocument, implementation: { linkSupport: true } } };

test('from a claim the way goes to its evidence, the best first', async () => {
  const { context, position } = folder.open(supported);
  const links = await ask<LocationLink[]>(
    implementation,
    'onImplementation',
    { ...context, client: linking },
    { position },
  );
  const [best] = links ?? [];
  assert.ok(best && (links?.length ?? 0) > 1);
  assert.match(best.targetUri, /ntnu-nou-2023-4\.txt$/);
  assert.equal(best.targetSelectionRange.start.line, 67);
  assert.ok(best.targetRange.start.line < 67, 'the passage around the sentence is shown');
  assert.deepEqual(best.originSelectionRange, {
    start: { line: 0, character: 0 },
    end: { line: 0, character: supported.length - 1 },
  });
});

test('an editor without links is given the places alone', async () => {
  const { context, position } = folder.open(supported);
  const [best] = (await ask<Location[]>(implementation, 'onImplementation', context, { position })) ?? [];
  assert.equal(best?.range.start.line, 67);
});

test('outside claims there is nowhere to go', async () => {
  const { context, position } = folder.open('Departementet vil vur|dere NOU 2023: 4 nærmere.');
  assert.equal(await ask(implementation, 'onImplementation', context, { position }), null);
});
