import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { LspClient, plainEditor } from '../client/lspClient';
import { atCursor, folderWith } from './fixture';

const capabilities: ClientCapabilities = {
  ...plainEditor,
  textDocument: {
    ...plainEditor.textDocument,
    completion: { completionItem: { labelDetailsSupport: true, documentationFormat: ['markdown'] } },
  },
};
let documents = 0;

async function complete(client: LspClient, marked: string, triggerCharacter?: string, uri?: string) {
  const { text, position } = atCursor(marked);
  const opened = uri ?? `file:///utkast/${++documents}.md`;
  await client.open(opened, text, uri ? 'yaml' : 'markdown');
  const context = triggerCharacter
    ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter }
    : { triggerKind: CompletionTriggerKind.Invoked };
  const params = { textDocument: { uri: opened }, position, context };
  return (await client.connection.sendRequest(CompletionRequest.type, params)) as CompletionList | null;
}

describe('completion', () => {
  const client = new LspClient({ capabilities });
  before(async () => {
    const { capabilities: announced } = await client.initialize();
    assert.deepEqual(announced.completionProvider, {
      triggerCharacters: [' ', '(', '«', '.'],
      resolveProvider: true,
    });
  });
  after(() => client.stop());

  test('a chapter is offered without documentation and gets it when it is looked at', async () => {
    const list = await complete(client, 'NOU 2023: 4 kapittel |', ' ');
    const item = list?.items.find(({ label }) => label === '10.8') as CompletionItem;
    assert.equal(item.documentation, undefined);
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match((resolved.documentation as MarkupContent).value, /\*\*NTNU\*\* · \d+ avsnitt/);
    assert.equal(resolved.label, item.label);
    assert.deepEqual(resolved.textEdit, item.textEdit);
  });

  test('a citation and a quotation from the response of the sender in the sentence', async () => {
    const citation = await complete(client, 'NTNU vil ha kompensasjon for ekstrautgifter ved praksis (|', '(');
    assert.match(citation?.items[0]?.label ?? '', /^NTNU, kap\..10\.8$/);
    const quotation = await complete(client, 'NTNU skriver om praksis: «|', '«');
    assert.ok(quotation?.items.length);
  });

  test('a blank in running text and a document that is not open bring nothing', async () => {
    assert.equal(await complete(client, 'Dette er |vanlig tekst', ' '), null);
    const params = { textDocument: { uri: 'file:///finnes/ikke.md' }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest(CompletionRequest.type, params), null);
  });

  test('an item of somebody else comes back as it was', async () => {
    const item = { label: 'annet', data: 7 };
    assert.deepEqual(await client.connection.sendRequest(CompletionResolveRequest.type, item), item);
  });

  test('an item whose document has been closed comes back as it was', async () => {
    const list = await complete(client, 'NOU 2023: 4 kapittel |', ' ');
    const item = list?.items[0] as CompletionItem;
    await client.close(item.data.uri);
    assert.deepEqual(await client.connection.sendRequest(CompletionResolveRequest.type, item), item);
  });
});

test('a catalogue is completed with keys, kinds and works', async () => {
  const folder = folderWith({ 'belegg.yaml': '' });
  const client = new LspClient({ folders: [folder.uri], capabilities });
  try {
    await client.initialize();
    const uri = `${folder.uri}/belegg.yaml`;
    const list = await complete(client, 'sources:\n  - id: vik\n    about: |', ' ', uri);
    assert.ok(list?.items.some(({ label }) => label === 'nou:2023:4'));
  } finally {
    await client.stop();
    folder.remove();
  }
});
