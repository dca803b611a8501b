import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DocumentHighlightRequest, type Hover, HoverRequest, MarkupContent } from 'vscode-languageserver-protocol/node';
import { LspClient } from '../client/lspClient';
import { folderWith } from './fixture';

const draft = 'Se NOU 2023: 4 kapittel 10.8 om praksis.\n';
const onChapter = { line: 0, character: 20 };
const wordsOf = (hover: Hover | null) => (hover && MarkupContent.is(hover.contents) ? hover.contents.value : '');

describe('spellings of one URI', () => {
  const catalogue = 'sources:\n  - {id: vik, actor: {name: Vik kommune}, file: vik høring.txt, about: nou:2023:4}\n';
  const spellings = ['file:///C:/h%C3%B8ring', 'file:///c%3A/høring', 'file:///c:/h%c3%b8ring'];

  test('a folder, its catalogue, its response and its draft belong together however each is spelled', async () => {
    const [folder = '', listed = '', asked = ''] = spellings;
    const client = new LspClient({ folders: [folder] });
    try {
      await client.initialize();
      await client.open(`${listed}/belegg.yaml`, catalogue, 'yaml');
      await client.open(
        `${asked}/vik%20h%c3%b8ring.txt`,
        '10.8 Praksis\nKommunen vil ha flere plasser.\n',
        'plaintext',
      );
      await client.open(`${listed}/utkast.md`, draft);
      for (const spelling of spellings) {
        const params = { textDocument: { uri: `${spelling}/utkast.md` }, position: onChapter };
        assert.match(wordsOf(await client.connection.sendRequest(HoverRequest.type, params)), /Vik kommune/, spelling);
      }
      await client.change(`${listed}/belegg.yaml`, 2, [{ text: 'sources: 12\n' }]);
      const told = await client.until(() => client.published.find(({ diagnostics }) => diagnostics.length));
      assert.equal(told.uri, `${listed}/belegg.yaml`);
    } finally {
      await client.stop();
    }
  });

  test('a folder whose name has letters beyond ASCII is read from disk', async () => {
    const folder = folderWith({
      'høring (ny)/belegg.yaml':
        'sources:\n  - {id: vik, actor: {name: Vik kommune}, file: vik.txt, about: nou:2023:4}\n',
      'høring (ny)/vik.txt': '10.8 Praksis\nKommunen vil ha flere plasser.\n',
    });
    const path = join(fileURLToPath(folder.uri), 'høring (ny)');
    for (const spelled of [pathToFileURL(path).href, `${folder.uri}/høring (ny)`]) {
      const client = new LspClient({ folders: [spelled] });
      try {
        await client.initialize();
        await client.open(`${spelled}/utkast.md`, draft);
        const params = { textDocument: { uri: `${spelled}/utkast.md` }, position: onChapter };
        assert.match(wordsOf(await client.connection.sendRequest(HoverRequest.type, params)), /Vik kommune/);
      } finally {
        await client.stop();
      }
    }
    folder.remove();
  });

  test('a draft is changed, saved and closed under other spellings than it was opened under', async () => {
    const [opened = '', changed = '', closed = ''] = spellings.map((spelling) => `${spelling}/utkast.md`);
    const client = new LspClient();
    try {
      await client.initialize();
      await client.open(opened, draft);
      await client.diagnosticsOf(opened, 1);
      const work = { start: { line: 0, character: 3 }, end: { line: 0, character: 14 } };
      await client.change(changed, 2, [{ range: work, text: 'NOU 1999: 99' }]);
      await client.save(closed);
      const told = await client.diagnosticsOf(opened, 2);
      assert.deepEqual(
        told.diagnostics.map(({ code }) => code),
        ['unknown-work'],
      );
      await client.close(closed);
      await client.until(() => client.published.at(-1)?.version === undefined || undefined);
      assert.deepEqual(client.published.at(-1), { uri: opened, diagnostics: [] });
      const params = { textDocument: { uri: opened }, position: onChapter };
      assert.equal(await client.connection.sendRequest(HoverRequest.type, params), null);
    } finally {
      await client.stop();
    }
  });

  test('a draft that is opened anew under another spelling is still one draft', async () => {
    const [opened = '', again = ''] = spellings.map((spelling) => `${spelling}/utkast.md`);
    const client = new LspClient();
    try {
      await client.initialize();
      await client.open(opened, draft);
      await client.diagnosticsOf(opened, 1);
      await client.open(again, 'Se NOU 1999: 99.\n');
      const params = { textDocument: { uri: opened }, position: { line: 0, character: 5 } };
      const marks = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
      assert.equal(marks?.[0]?.range.end.character, 15);
      await client.until(() => client.published.at(-1)?.diagnostics.length || undefined);
      assert.ok(!client.published.some(({ uri }) => uri === again), 'findings come under two spellings');
    } finally {
      await client.stop();
    }
  });
});
