import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  type LocationLink,
  type Range,
  SelectionRangeRequest,
  TypeDefinitionRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient, root } from '../client/lspClient';
import { ableEditor } from './editors';
import { atCursor } from './fixture';

const seed = join(root, 'seeds', 'ntnu-nou-2023-4.txt');
const catalogue = readFileSync(join(root, 'seeds', 'belegg.yaml'), 'utf8').split('\n');

describe('what stands in a text', () => {
  const client = new LspClient({ capabilities: ableEditor });
  const response = TextDocument.create(pathToFileURL(seed).href, 'plaintext', 1, readFileSync(seed, 'utf8'));
  let drafts = 0;
  before(async () => {
    await client.initialize();
    await client.open(response.uri, response.getText(), 'plaintext');
  });
  after(() => client.stop());

  /** Opens a draft with a `|` where the cursor stands. */
  async function opened(marked: string) {
    const { text, position } = atCursor(marked);
    const draft = TextDocument.create(`file:///utkast/lest-${++drafts}.md`, 'markdown', 1, text);
    await client.open(draft.uri, text);
    return { draft, position, textDocument: { uri: draft.uri } };
  }

  test('a work is linked to its page, where it is named first', async () => {
    const { draft, textDocument } = await opened('|NOU 2023: 4, og igjen NOU 2023: 4.\n');
    const links = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
    assert.deepEqual(
      links.map(({ range }) => [range.start.character, draft.getText(range)]),
      [[0, 'NOU 2023: 4']],
    );
    assert.match(links[0]?.target ?? '', /^https:\/\/www\.regjeringen\.no\//);
  });

  test('a chapter leads to its entry in the catalogue', async () => {
    const params = await opened('NOU 2023: 4 kapittel 10.|4.\n');
    const links = (await client.connection.sendRequest(TypeDefinitionRequest.type, params)) as LocationLink[] | null;
    const [entry] = links ?? [];
    assert.match(entry?.targetUri ?? '', /seeds\/belegg\.yaml$/);
    assert.match(catalogue[entry?.targetSelectionRange.start.line ?? -1] ?? '', /"?10\.4"?.*Opptak/);
  });

  test('a response folds by chapter, the heading in sight', async () => {
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, {
      textDocument: { uri: response.uri },
    });
    const lines = response.getText().split('\n');
    const heads = (folds ?? []).map(({ startLine }) => /^ ?(10\.\d+) /.exec(lines[startLine] ?? '')?.[1]);
    assert.deepEqual(heads.filter(Boolean), ['10.3', '10.4', '10.7', '10.8', '10.9', '10.11', '10.13']);
    for (const { startLine, endLine } of folds ?? []) assert.ok(lines[endLine]?.trim() && endLine > startLine);
  });

  test('a selection grows to the sentence, the paragraph and the section', async () => {
    const { draft, position, textDocument } = await opened('# En\n\nFørste. Andre set|ning her.\n\n# To\n');
    const ranges = await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [position],
    });
    const steps: string[] = [];
    for (let each = ranges?.[0]; each; each = each.parent) steps.push(draft.getText(each.range));
    assert.deepEqual(steps, [
      'Andre setning her.',
      'Første. Andre setning her.',
      '# En\n\nFørste. Andre setning her.',
      draft.getText(),
    ]);
  });

  test('all references are written in one style for those who ask, and by fixing all where they are mixed', async () => {
    const mixed = '|NOU 2023: 4 kapittel 2, NOU 2023: 4 kapittel 10 og NOU 2022:17.';
    const range: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const kind of ['source.belegg.referenceStyle', 'source.fixAll']) {
      const { draft, textDocument } = await opened(mixed);
      const params = { textDocument, range, context: { diagnostics: [], only: [kind] } };
      const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
      assert.equal(
        TextDocument.applyEdits(draft, actions[0]?.edit?.changes?.[draft.uri] ?? []).replaceAll('\u00a0', '~'),
        'NOU~2023:~4 kapittel~2, NOU~2023:~4 kapittel~10 og NOU~2022:~17.',
        kind,
      );
    }
  });
});
