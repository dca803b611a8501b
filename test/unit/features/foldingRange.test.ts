import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { FoldingRange } from 'vscode-languageserver';
import { foldingRange } from '../../../server/features/foldingRange';
import { ask, FolderInMemory } from './support';

const response = [
  'Svar fra Vik kommune',
  '',
  'Kapittel 10 Utdanning',
  'Vi støtter forslagene.',
  '',
  '10.8 Kvalitet og kapasitet i praksisundervisning',
  'Flere plasser.',
  '',
  'Og flere veiledere.',
  '',
  '',
  '12.4 Vurderinger',
  '',
].join('\n');
let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with({
    'belegg.yaml': 'sources:\n  - {id: vik, actor: {name: Vik}, file: vik.txt, about: "nou:2023:4"}\n',
    'vik.txt': response,
  });
});

test('a response folds by chapter and subchapter, each to its last line that is not blank', async () => {
  const { context } = folder.openResponse('vik', '10.8');
  const folds = await ask<FoldingRange[]>(foldingRange, 'onFoldingRanges', context, {});
  assert.deepEqual(folds, [
    { startLine: 2, endLine: 8 },
    { startLine: 5, endLine: 8 },
  ]);
});

test('the questions of a form fold, and folds only nest', async () => {
  const { context } = folder.openResponse('hdir', 'Spørsmål 1');
  const folds = (await ask<FoldingRange[]>(foldingRange, 'onFoldingRanges', context, {})) ?? [];
  assert.ok(folds.length >= 28, `${folds.length} folds`);
  for (const a of folds)
    for (const b of folds)
      assert.ok(
        b.startLine <= a.startLine || b.startLine > a.endLine || b.endLine <= a.endLine,
        `${a.startLine}–${a.endLine} and ${b.startLine}–${b.endLine} cross`,
      );
});

test('an editor gets no more folds than it takes', async () => {
  const { context } = folder.openResponse('hdir', 'Spørsmål 1');
  const modest = { ...context, client: { textDocument: { foldingRange: { rangeLimit: 5 } } } };
  assert.equal((await ask<FoldingRange[]>(foldingRange, 'onFoldingRanges', modest, {}))?.length, 5);
});

test('drafts are left to the editor', async () => {
  const { context } = folder.open('# En\n\nTekst.\n\n# To\n');
  assert.equal(await ask(foldingRange, 'onFoldingRanges', context, {}), null);
});
