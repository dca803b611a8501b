import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  PrepareRenameRequest,
  RenameRequest,
  WillRenameFilesRequest,
} from 'vscode-languageserver-protocol/node';
import { LspClient, plainEditor } from '../client/lspClient';
import { atCursor, folderWith } from './fixture';

const capabilities: ClientCapabilities = {
  ...plainEditor,
  textDocument: { ...plainEditor.textDocument, rename: { prepareSupport: true } },
  workspace: { ...plainEditor.workspace, fileOperations: { willRename: true } },
};
const catalogue = [
  'sources:',
  '  - id: vik',
  '    actor: {name: Vik kommune}',
  '    file: vik.txt',
  '    about: nou:2023:4',
  '',
].join('\n');
const files = { 'belegg.yaml': catalogue, 'vik.txt': 'Høringssvar\n\nVik kommune er enig.\n' };

test('an actor is renamed in the catalogue and in drafts, open or not', async () => {
  const folder = folderWith({ ...files, 'lagret.md': 'Vik kommune er enig.\n' });
  const client = new LspClient({ folders: [folder.uri], capabilities });
  try {
    const { capabilities: announced } = await client.initialize();
    assert.deepEqual(announced.renameProvider, { prepareProvider: true });
    const { text, position } = atCursor('Vik kom|munes svar.\n');
    const uri = `${folder.uri}/utkast.md`;
    await client.open(uri, text);
    const params = { textDocument: { uri }, position };
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, params);
    assert.ok(prepared && 'placeholder' in prepared && prepared.placeholder === 'Vik kommune');
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'Nes kommune' });
    assert.deepEqual(
      Object.entries(edit?.changes ?? {}).map(([file, edits]) => [file.slice(folder.uri.length + 1), edits.length]),
      [
        ['belegg.yaml', 1],
        ['utkast.md', 1],
        ['lagret.md', 1],
      ],
    );
  } finally {
    await client.stop();
    folder.remove();
  }
});

test('in an open catalogue an id is renamed; a name of Belegg\u2019s own is refused in words', async () => {
  const folder = folderWith(files);
  const client = new LspClient({ folders: [folder.uri], capabilities });
  try {
    await client.initialize();
    const uri = `${folder.uri}/belegg.yaml`;
    await client.open(uri, catalogue, 'yaml');
    const own = { textDocument: { uri }, position: { line: 1, character: 9 }, newName: 'nes' };
    const edit = await client.connection.sendRequest(RenameRequest.type, own);
    assert.equal(edit?.changes?.[uri]?.[0]?.newText, 'nes');
    const bundled = { textDocument: { uri }, position: { line: 4, character: 14 } };
    await assert.rejects(client.connection.sendRequest(PrepareRenameRequest.type, bundled), /egen katalog/);
  } finally {
    await client.stop();
    folder.remove();
  }
});

test('the catalogue follows a response that gets another file name', async () => {
  const folder = folderWith(files);
  const client = new LspClient({ folders: [folder.uri], capabilities });
  try {
    const { capabilities: announced } = await client.initialize();
    assert.ok(announced.workspace?.fileOperations?.willRename);
    assert.ok(announced.workspace?.workspaceFolders, 'beside what the workspace could do before');
    const edit = await client.connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: `${folder.uri}/vik.txt`, newUri: `${folder.uri}/vik-kommune.txt` }],
    });
    assert.deepEqual(edit?.changes, {
      [`${folder.uri}/belegg.yaml`]: [
        { range: { start: { line: 3, character: 10 }, end: { line: 3, character: 17 } }, newText: 'vik-kommune.txt' },
      ],
    });
  } finally {
    await client.stop();
    folder.remove();
  }
});

test('an editor that cannot ask before renaming is not told that it could', async () => {
  const client = new LspClient();
  try {
    const { capabilities: announced } = await client.initialize();
    assert.equal(announced.renameProvider, true);
    assert.equal(announced.workspace?.fileOperations, undefined);
  } finally {
    await client.stop();
  }
});
