import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from '../client/lspClient';
import { ableEditor } from './editors';

let settings: unknown = null;
let refreshes = 0;
const client = new LspClient({ capabilities: ableEditor, settings: () => settings });
client.connection.onRequest(InlayHintRefreshRequest.type, () => {
  refreshes++;
});
before(() => client.initialize());
after(() => client.stop());

const uri = 'file:///utkast/farger.md';
const textDocument = { uri };

async function full(): Promise<SemanticTokens> {
  const answer = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  assert.ok(answer);
  return answer;
}

async function since(previousResultId: string): Promise<SemanticTokens | SemanticTokensDelta> {
  const answer = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument,
    previousResultId,
  });
  assert.ok(answer);
  return answer;
}

test('after a change the editor gets the difference, and from it makes what it would get anew', async () => {
  await client.open(uri, 'NTNU.\n\nRETHOS.\n\nLIS1.\n');
  const { data, resultId = '' } = await full();
  const start = { line: 2, character: 0 };
  await client.change(uri, 2, [{ range: { start, end: start }, text: 'Se NOU 2023: 4.\n\n' }]);
  const answer = await since(resultId);
  assert.ok('edits' in answer, 'not a difference');
  const made = [...data];
  for (const edit of answer.edits) made.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  assert.notDeepEqual(made, data);
  assert.deepEqual(made, (await full()).data);
});

test('where nothing has changed the difference is empty', async () => {
  const { resultId = '' } = await full();
  const answer = await since(resultId);
  assert.ok('edits' in answer, 'not a difference');
  assert.deepEqual(answer.edits, []);
});

test('an editor that refers to an answer of long ago gets all anew', async () => {
  const { resultId = '', data } = await full();
  await full();
  const answer = await since(resultId);
  assert.ok('data' in answer, 'a difference to another answer');
  assert.deepEqual(answer.data, data);
});

test('chapter titles come when the setting is put on, and the editor is told to ask', async () => {
  const draft = 'file:///utkast/titler.md';
  await client.open(draft, 'NOU 2023: 4 kapittel 10.4.\n');
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const hints = () => client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: draft }, range });
  assert.deepEqual(await hints(), []);
  settings = { inlayHints: { chapterTitles: true } };
  const before = refreshes;
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await client.until(() => refreshes > before || undefined);
  assert.deepEqual(
    (await hints())?.map(({ label }) => label),
    ['Opptak'],
  );
});
