import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { documentSymbol } from '../../../server/features/documentSymbol';
import type { Context } from '../../../server/features/feature';
import { ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with(
    {},
    { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
  );
});

/** The outline, a line a heading, indented by depth. */
async function outline(context: Context): Promise<string[]> {
  const write = ({ name, children = [] }: DocumentSymbol): string[] => [
    name,
    ...children.flatMap(write).map((line) => `  ${line}`),
  ];
  return ((await ask<DocumentSymbol[]>(documentSymbol, 'onDocumentSymbol', context, {})) ?? []).flatMap(write);
}

const markdown = '# En\n\n## Under\n\nTekst.\n\n#### Langt under\n\n## Under til\n\n# To\n';

test('a draft is outlined by its headings where the editor has no outline of its own', async () => {
  const { context } = folder.open(markdown);
  assert.deepEqual(await outline(context), ['En', '  Under', '    Langt under', '  Under til', 'To']);
  const [first] = (await ask<DocumentSymbol[]>(documentSymbol, 'onDocumentSymbol', context, {})) ?? [];
  assert.deepEqual(first?.range, { start: { line: 0, character: 0 }, end: { line: 10, character: 0 } });
});

test('an editor that outlines Markdown itself gets the headings of plain drafts alone', async () => {
  const client = { ...folder.context().client, experimental: { belegg: { listsMarkdownHeadings: true } } };
  assert.deepEqual(await outline({ ...folder.open(markdown).context, client }), []);
  const plain = folder.open('1 Innledning\n\nTekst.\n\n1.1 Bakgrunn\n', 'utkast.txt', 'plaintext');
  assert.deepEqual(await outline({ ...plain.context, client }), ['1 Innledning', '  1.1 Bakgrunn']);
});

test('an editor without a tree gets a list', async () => {
  const { context } = folder.open(markdown);
  const list = await ask<SymbolInformation[]>(documentSymbol, 'onDocumentSymbol', { ...context, client: {} }, {});
  assert.deepEqual(
    list?.map(({ name, location }) => `${name} ${location.range.end.line}`),
    ['En 10', 'Under 8', 'Langt under 8', 'Under til 10', 'To 11'],
  );
});

test('a draft without headings has no outline', async () => {
  assert.equal(await ask(documentSymbol, 'onDocumentSymbol', folder.open('Bare tekst.\n').context, {}), null);
});
