import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Context } from '../../../server/features/feature';
import { workspaceSymbol } from '../../../server/features/workspaceSymbol';
import { ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with({
    'notat.md': '# Om praksis i kommunene\n\nTekst.\n\nVurdering\n---------\n',
    'referat.txt': '2 Praksis og veiledning\n\nTekst.\n',
  });
});

async function found(query: string, context: Context = folder.open('# Innledning om praksis\n').context) {
  const symbols = await ask<SymbolInformation[]>(workspaceSymbol, 'onWorkspaceSymbol', context, { query });
  assert.ok(symbols);
  return symbols;
}

test('a work is found by its number, by its title, and by what else it is called', async () => {
  for (const query of ['nou 2023:4', 'tid for handling', 'helsekommisjonens rapport', '2023:4 handling']) {
    const [work] = await found(query);
    assert.equal(work?.name, 'NOU\u00a02023:4 Tid for handling', `asked for ${query}`);
    assert.equal(work.kind, SymbolKind.Class);
    assert.match(work.location.uri, /seeds\/belegg\.yaml$/);
  }
});

test('a response and its sections are found by the name of its sender', async () => {
  const symbols = await found('helsedirektoratet');
  const response = symbols.find(({ kind }) => kind === SymbolKind.File);
  assert.equal(response?.name, 'Helsedirektoratet');
  assert.ok(symbols.filter(({ kind }) => kind === SymbolKind.Namespace).length >= 28);
  const [section] = await found('ntnu 10.8');
  assert.match(section?.name ?? '', /^10\.8 Kvalitet og kapasitet/);
});

test('headings of open and of stored drafts are found, underlined ones and numbered plain ones too', async () => {
  const headings = async (query: string) =>
    (await found(query))
      .filter(({ kind }) => kind === SymbolKind.String)
      .map(({ name, containerName }) => [name, containerName]);
  assert.deepEqual(await headings('praksis'), [
    ['Innledning om praksis', 'utkast.md'],
    ['Om praksis i kommunene', 'notat.md'],
    ['2 Praksis og veiledning', 'referat.txt'],
  ]);
  assert.deepEqual(await headings('vurdering notat'), [['Vurdering', 'notat.md']]);
});

test('an editor that lists headings of Markdown itself is not told of them again', async () => {
  const able = await FolderInMemory.with(
    { 'notat.md': '# Om praksis\n', 'referat.txt': '2 Praksis og veiledning\n' },
    { experimental: { belegg: { listsMarkdownHeadings: true } } },
  );
  const symbols = await found('praksis', able.open('# Praksis\n').context);
  const headings = symbols.filter(({ kind }) => kind === SymbolKind.String);
  assert.deepEqual(
    headings.map(({ name }) => name),
    ['2 Praksis og veiledning'],
  );
});

test('the empty query gives works and responses first, and never more than an editor can show', async () => {
  const many = Array.from({ length: 900 }, (_, n) => `## Del ${n}\n`).join('\n');
  const symbols = await found('', folder.open(many).context);
  assert.equal(symbols[0]?.kind, SymbolKind.Class);
  assert.equal(symbols.length, 500);
});

test('nothing is found by words that no name has', async () => {
  assert.deepEqual(await found('finnes ikke noe sted'), []);
});
