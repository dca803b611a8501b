import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { documentHighlight } from '../../../server/features/documentHighlight';
import { ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with();
});

async function marked(text: string): Promise<string[] | undefined> {
  const { context, position } = folder.open(text);
  const found = await ask<DocumentHighlight[]>(documentHighlight, 'onDocumentHighlight', context, { position });
  assert.ok(found?.every(({ kind }) => kind === DocumentHighlightKind.Read) ?? true);
  return found?.map(({ range }) => context.document.getText(range));
}

test('every reference to the same place is marked, however it is written, and no other', async () => {
  assert.deepEqual(await marked('NOU 2023: 4 kapittel 1|0.8 og 10.9.\n\nOgså kap. 10.8, og NOU 2023:4 igjen.\n'), [
    'kapittel 10.8',
    'kap. 10.8',
  ]);
});

test('a sender is marked by all its names, a work by all of its', async () => {
  assert.deepEqual(await marked('Helsedirektoratet er enig. Hdi|r vil mer. NTNU også.'), ['Helsedirektoratet', 'Hdir']);
  assert.deepEqual(await marked('NOU 202|3:4, kalt Tid for handling.'), ['NOU 2023:4', 'Tid for handling']);
});

test('a cursor directly behind a reference is at it, one in plain words is not', async () => {
  assert.deepEqual(await marked('Se LIS1|.'), ['LIS1']);
  assert.equal(await marked('Vanlig te|kst om LIS1.'), undefined);
});
