import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { DocumentLink } from 'vscode-languageserver';
import { documentLink } from '../../../server/features/documentLink';
import { ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with({
    'belegg.yaml': [
      'works:',
      '  - {id: farlig, kind: report, title: Farlig rapport, url: "file:///etc/passwd"}',
      '  - {id: uten, kind: report, title: Rapport uten adresse}',
      '',
    ].join('\n'),
  });
});

/** The words that are linked, with their addresses. */
async function links(text: string): Promise<string[][]> {
  const { context } = folder.open(text);
  const found = (await ask<DocumentLink[]>(documentLink, 'onDocumentLinks', context, {})) ?? [];
  return found.map(({ range, target, tooltip }) => [context.document.getText(range), target ?? '', tooltip ?? '']);
}

const page = 'https://www.regjeringen.no/no/dokumenter/nou-2023-4/id2961552/';
const tooltip = 'Åpne dokumentet: NOU\u00a02023:4 Tid for handling';

test('each work is linked to its page where it is named first, and chapters are not', async () => {
  assert.deepEqual(await links('NOU 2023: 4 kapittel 10.8.\n\nSe NOU 2023:4 igjen.\n'), [
    ['NOU 2023: 4', page, tooltip],
  ]);
});

test('words that the writer has linked are passed over', async () => {
  assert.deepEqual(await links('[se NOU 2023:4 her](https://example.org) og NOU 2023: 4.\n'), [
    ['NOU 2023: 4', page, tooltip],
  ]);
});

test('works without an address on the web are not linked', async () => {
  assert.deepEqual(await links('Farlig rapport og Rapport uten adresse.\n'), []);
});
