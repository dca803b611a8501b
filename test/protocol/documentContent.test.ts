import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  type ClientCapabilities,
  DefinitionRequest,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type LocationLink,
  MarkupContent,
  TextDocumentContentRequest,
} from 'vscode-languageserver-protocol/node';
import { plainEditor, root } from '../client/lspClient';
import { serverOf } from '../client/memoryHost';

const seed = (name: string) => readFileSync(join(root, 'seeds', name), 'utf8');
const ntnu = seed('ntnu-nou-2023-4.txt');
const uri = 'vscode-vfs://github/utkast/utkast.md';
const at = { textDocument: { uri }, position: { line: 0, character: 20 } };
const showing: ClientCapabilities = {
  ...plainEditor,
  workspace: { textDocumentContent: {} },
};

/** A server whose own files lie at `home`, with a draft open in an editor. */
async function opened(home: string, capabilities: ClientCapabilities) {
  const names = ['belegg.yaml', 'ntnu-nou-2023-4.txt', 'helsedirektoratet-profesjonsmeldingen.txt'];
  const server = serverOf(home, {
    ...Object.fromEntries(names.map((name) => [`${home}seeds/${name}`, seed(name)])),
    [`${home}docs/diagnostics/unknown-work.md`]: '# unknown-work\n',
    [`${home}package.json`]: '{}',
  });
  const { connection } = server;
  connection.listen();
  const params = { processId: null, rootUri: null, workspaceFolders: null, capabilities };
  const { capabilities: announced } = await connection.sendRequest(InitializeRequest.type, params);
  await connection.sendNotification(InitializedNotification.type, {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text: 'Se NOU 2023: 4 kapittel 10.8.\n' };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const definition = async () =>
    ((await connection.sendRequest(DefinitionRequest.type, at)) as LocationLink[]).map(({ targetUri }) => targetUri);
  const hover = async () => {
    const answer = await connection.sendRequest(HoverRequest.type, at);
    return answer && MarkupContent.is(answer.contents) ? answer.contents.value : '';
  };
  const content = (wanted: string) => connection.sendRequest(TextDocumentContentRequest.type, { uri: wanted });
  return { ...server, announced, definition, hover, content };
}

describe('an editor that can show documents of the server, where there are no files', () => {
  const shown = 'belegg-kilde:/seeds/ntnu-nou-2023-4.txt';

  test('is led to the bundled response, and shown its text', async () => {
    const { connection, announced, definition, hover, content } = await opened('https://eksempel.no/belegg/', showing);
    assert.deepEqual(announced.workspace?.textDocumentContent, { schemes: ['belegg-kilde'] });
    assert.deepEqual([...new Set(await definition())], [shown]);
    assert.match(await hover(), /\[linje \d+\]\(<belegg-kilde:\/seeds\/ntnu-nou-2023-4\.txt#L\d+>\)/);
    assert.doesNotMatch(await hover(), /https:\/\/eksempel\.no/);
    assert.equal((await content(shown))?.text, ntnu);
    connection.dispose();
  });

  test('can ask about the response as about a file', async () => {
    const { connection } = await opened('https://eksempel.no/belegg/', showing);
    const textDocument = { uri: shown, languageId: 'plaintext', version: 1, text: ntnu };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.ok(symbols?.some(({ name }) => name.startsWith('10 ')));
    connection.dispose();
  });

  test('is shown the catalogue and the pages on findings, and nothing else', async () => {
    const { connection, content } = await opened('https://eksempel.no/belegg/', showing);
    assert.match((await content('belegg-kilde:/seeds/belegg.yaml'))?.text ?? '', /^# Verk og kilder/);
    assert.match((await content('belegg-kilde:/docs/diagnostics/unknown-work.md'))?.text ?? '', /unknown-work/);
    for (const other of [
      'package.json',
      'seeds/../package.json',
      'docs/diagnostics/../../package.json',
      'seeds/borte.txt',
    ])
      assert.equal(await content(`belegg-kilde:/${other}`), null, other);
    assert.equal(await content('https://eksempel.no/belegg/seeds/belegg.yaml'), null);
    connection.dispose();
  });
});

test('where there are files, they are what an editor is led to', async () => {
  const { connection, definition, hover } = await opened('file:///belegg/', showing);
  assert.deepEqual([...new Set(await definition())], ['file:///belegg/seeds/ntnu-nou-2023-4.txt']);
  assert.match(await hover(), /<file:\/\/\/belegg\/seeds/);
  connection.dispose();
});

test('an editor that cannot show documents of the server keeps their addresses', async () => {
  const { connection, announced, definition } = await opened('vscode-remote://vert/belegg/', plainEditor);
  assert.equal(announced.workspace?.textDocumentContent, undefined);
  assert.deepEqual([...new Set(await definition())], ['vscode-remote://vert/belegg/seeds/ntnu-nou-2023-4.txt']);
  connection.dispose();
});
