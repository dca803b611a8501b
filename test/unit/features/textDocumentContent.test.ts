import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownTo, textDocumentContent } from '../../../server/features/textDocumentContent';
import type { FolderAccess } from '../../../server/project/files';
import { ask, FolderInMemory } from './support';

const files: FolderAccess = {
  read: async (uri) => new TextEncoder().encode(uri),
  list: async function* () {},
};
const remote = { files, home: 'https://eksempel.no/belegg/' };
const able = { workspace: { textDocumentContent: {} } };

test('where an editor reaches no files, they are named under the scheme, and read from where they lie', async () => {
  const { home, files: shown } = shownTo(able, remote);
  assert.equal(home, 'belegg-kilde:/');
  const text = async (uri: string) => new TextDecoder().decode(await shown.read(uri));
  assert.equal(await text('belegg-kilde:/seeds/a.txt'), 'https://eksempel.no/belegg/seeds/a.txt');
  assert.equal(await text('file:///mappe/b.txt'), 'file:///mappe/b.txt');
});

test('where there are files, or the editor cannot show documents of a server, nothing is renamed', () => {
  const local = { files, home: 'file:///belegg/' };
  assert.equal(shownTo(able, local), local);
  assert.equal(shownTo({}, remote), remote);
});

test('the scheme is announced to those who can use it', () => {
  assert.deepEqual(textDocumentContent.capabilities(able), {
    workspace: { textDocumentContent: { schemes: ['belegg-kilde'] } },
  });
  assert.deepEqual(textDocumentContent.capabilities({}), {});
});

test('no file of the folder is handed out, only what is Belegg\u2019s own', async () => {
  const { context, uri } = (await FolderInMemory.with()).open('Hemmelig utkast.');
  assert.equal(await ask(textDocumentContent, 'on', context, { uri }), null);
});
