import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  CodeActionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  type Hover,
  HoverRequest,
  type LocationLink,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { LspClient, root } from '../client/lspClient';
import { atCursor, folderWith } from './fixture';

const seed = readFileSync(join(root, 'seeds', 'ntnu-nou-2023-4.txt'), 'utf8').split('\n');
let documents = 0;
const wordsOf = (hover: Hover | null) => (hover && MarkupContent.is(hover.contents) ? hover.contents.value : '');
const freshUri = () => `file:///utkast/${++documents}.md`;

describe('with the bundled responses', () => {
  const client = new LspClient();
  before(() => client.initialize());
  after(() => client.stop());

  async function ask(marked: string) {
    const { text, position } = atCursor(marked);
    const uri = freshUri();
    await client.open(uri, text);
    return { uri, params: { textDocument: { uri }, position } };
  }

  test('hover on a chapter quotes each response with a link to its line', async () => {
    const { params } = await ask('Se NOU 2023: 4 kapittel 10|.8 om praksis.\n');
    const hover = await client.connection.sendRequest(HoverRequest.type, params);
    const value = wordsOf(hover);
    assert.match(value, /NOU.2023\\:4 · kapittel 10\\.8\*\* Kvalitet og kapasitet i praksisundervisning/);
    assert.match(value, /\*\*NTNU\*\* · \d+ avsnitt/);
    assert.match(value, /«NTNU vil legge til at dette ikke utelukkende kan/);
    assert.match(value, /\[linje \d+\]\(<file:.*ntnu-nou-2023-4\.txt#L\d+>\)/);
    assert.deepEqual(hover?.range, { start: { line: 0, character: 15 }, end: { line: 0, character: 28 } });
  });

  test('hover says so where a response passes the chapter over', async () => {
    const { params } = await ask('I NOU 2023: 4 kapittel 10|.1 står det om videregående opplæring.\n');
    const hover = await client.connection.sendRequest(HoverRequest.type, params);
    assert.match(wordsOf(hover), /\*\*NTNU\*\* · sier ikke noe om kapittelet; nærmest: \[kapittel 10\]/);
  });

  test('definition of a chapter is its heading in the response', async () => {
    const { params } = await ask('NOU 2023: 4 kap. 12.5.|1\n');
    const links = (await client.connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[];
    assert.equal(links.length, 1);
    const line = links[0]?.targetSelectionRange.start.line ?? -1;
    assert.match(seed[line] ?? '', /^12\.5\.1 Kompetanseutvikling/);
  });

  test('definition of a question leads to the question of the form', async () => {
    const { params } = await ask('Jf. svaret på spørsmål 1|4.\n');
    const links = (await client.connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[];
    assert.equal(links.length, 1);
    assert.match(links[0]?.targetUri ?? '', /helsedirektoratet-profesjonsmeldingen\.txt$/);
  });

  test('definition of a programme is every passage that names it, the catalogue last', async () => {
    const { params } = await ask('Kravene i RETHO|S er detaljerte.\n');
    const links = (await client.connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[];
    assert.ok(links.length >= 4, `${links.length} links`);
    assert.match(links.at(-1)?.targetUri ?? '', /belegg\.yaml$/);
    assert.ok(links.slice(0, -1).every(({ targetUri }) => targetUri.endsWith('.txt')));
  });

  test('highlights mark every reference to the same place, however it is written', async () => {
    const { params } = await ask('NOU 2023: 4: kapittel 10.|8 og 10.9.\n\nIgjen: kap. 10.8.\n');
    const marks = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
    assert.deepEqual(
      marks?.map(({ range }) => range.start.line),
      [0, 2],
    );
  });

  test('findings carry a code, a page that explains it, and the severity of the code', async () => {
    const uri = freshUri();
    await client.open(uri, 'Se NOU 1999: 99.\n');
    const { diagnostics } = await client.diagnosticsOf(uri);
    assert.equal(diagnostics.length, 1);
    assert.equal(diagnostics[0]?.code, 'unknown-work');
    assert.match(diagnostics[0]?.codeDescription?.href ?? '', /docs\/diagnostics\/unknown-work\.md$/);
  });

  test('a quick fix silences a finding, and the comment then silences it', async () => {
    const uri = freshUri();
    await client.open(uri, 'Se NOU 1999: 99.\n');
    const { diagnostics } = await client.diagnosticsOf(uri);
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics },
    });
    const action = actions?.[0];
    assert.ok(action && 'edit' in action);
    const edits = action.edit?.changes?.[uri] ?? [];
    await client.change(
      uri,
      2,
      edits.map(({ range, newText }) => ({ range, text: newText })),
    );
    assert.deepEqual((await client.diagnosticsOf(uri, 2)).diagnostics, []);
  });

  test('nothing is said of a reference that is still being typed', async () => {
    const uri = freshUri();
    await client.open(uri, 'Se NOU 1999: 9');
    const end = { line: 0, character: 14 };
    await client.change(uri, 2, [{ range: { start: end, end }, text: '9' }]);
    assert.deepEqual((await client.diagnosticsOf(uri, 2)).diagnostics, []);
    const behind = { line: 0, character: 15 };
    await client.change(uri, 3, [{ range: { start: behind, end: behind }, text: '. S' }]);
    assert.equal((await client.diagnosticsOf(uri, 3)).diagnostics.length, 1);
  });

  test('a request about a document that is not open is answered with nothing', async () => {
    const params = { textDocument: { uri: 'file:///finnes/ikke.md' }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, params), null);
  });

  test('the outline of a response is its chapters, subchapters inside', async () => {
    const uri = new URL(`file://${join(root, 'seeds', 'ntnu-nou-2023-4.txt')}`).href;
    await client.open(uri, seed.join('\n'), 'plaintext');
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    const chapter = symbols?.find(({ name }) => name.startsWith('10 '));
    assert.ok(chapter && 'children' in chapter);
    assert.deepEqual(
      chapter.children?.map(({ name }) => name.split(' ')[0]),
      ['10.3', '10.4', '10.7', '10.8', '10.9', '10.11', '10.13'],
    );
  });
});

describe('with a folder of its own', () => {
  test('a response of the folder is read beside the bundled ones', async () => {
    const folder = folderWith({
      'belegg.yaml':
        'sources:\n  - id: vik\n    actor: {name: Vik kommune}\n    file: vik.txt\n    about: nou:2023:4\n',
      'vik.txt':
        'Høringssvar fra Vik kommune\n\n10.8 Kvalitet og kapasitet i praksisundervisning og læretid\nKommunen vil ha flere praksisplasser.\n',
    });
    const client = new LspClient({ folders: [folder.uri] });
    try {
      await client.initialize();
      const uri = `${folder.uri}/utkast.md`;
      await client.open(uri, 'NOU 2023: 4 kapittel 10.8\n');
      const params = { textDocument: { uri }, position: { line: 0, character: 20 } };
      const hover = await client.connection.sendRequest(HoverRequest.type, params);
      const value = wordsOf(hover);
      assert.match(value, /\*\*NTNU\*\*/);
      assert.match(value, /\*\*Vik kommune\*\* · 1 avsnitt\n- «Kommunen vil ha flere praksisplasser/);
    } finally {
      await client.stop();
      folder.remove();
    }
  });

  test('a broken catalogue, a missing and a binary file are told in their place, and the rest goes on', async () => {
    const folder = folderWith({
      'belegg.yaml': [
        'sources:',
        '  - id: borte',
        '    actor: {name: Borte}',
        '    file: borte.txt',
        '  - id: bilde',
        '    actor: {name: Bilde}',
        '    file: bilde.png',
        '  - id: tom',
        '    actor: {name: Tom}',
        '    file: tom.txt',
        '  - actor: 12',
        '',
      ].join('\n'),
      'bilde.png': new Uint8Array([137, 80, 78, 71, 0, 1, 2]),
      'tom.txt': '',
    });
    const client = new LspClient({ folders: [folder.uri] });
    try {
      await client.initialize();
      const { diagnostics } = await client.diagnosticsOf(`${folder.uri}/belegg.yaml`);
      const at = (line: number) =>
        diagnostics.filter(({ range }) => range.start.line === line).map(({ message }) => message);
      assert.match(at(3).join(), /Finner ikke filen «borte\.txt»/);
      assert.match(at(6).join(), /«bilde\.png» er ikke en tekstfil/);
      assert.match(at(9).join(), /«tom\.txt» er tom/);
      assert.ok(at(10).length, 'the entry without an id is reported');
      const uri = `${folder.uri}/utkast.md`;
      await client.open(uri, 'NOU 2023: 4 kapittel 10.8\n');
      const params = { textDocument: { uri }, position: { line: 0, character: 20 } };
      assert.ok(await client.connection.sendRequest(HoverRequest.type, params));
    } finally {
      await client.stop();
      folder.remove();
    }
  });

  test('settings choose language and severity, and null settings are fine', async () => {
    let settings: unknown = { language: 'en', severity: { 'unknown-work': 'error' } };
    const client = new LspClient({ settings: () => settings });
    try {
      await client.initialize();
      const uri = freshUri();
      await client.open(uri, 'Se NOU 1999: 99.\n');
      const [first] = (await client.diagnosticsOf(uri)).diagnostics;
      assert.equal(first?.severity, 1);
      assert.match(String(first?.message), /is not in the catalogue/);
      settings = null;
      const seen = client.published.length;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      // What was said before may still be on its way.
      const again = await client.until(() =>
        client.published.slice(seen).find((each) => each.uri === uri && each.diagnostics[0]?.severity === 4),
      );
      assert.match(String(again.diagnostics[0]?.message), /står ikke i katalogen/);
    } finally {
      await client.stop();
    }
  });
});
