import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { catalogueEdits } from '../../../server/features/renameFiles';
import { FolderInMemory, folder as root } from './support';

const catalogue = [
  'sources:',
  '  - id: vik',
  '    actor: {name: Vik}',
  '    file: svar/vik.txt',
  '  - id: aas',
  '    actor: {name: Ås}',
  '    file: "svar/Ås kommune.txt"',
  '',
].join('\n');

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with({
    'belegg.yaml': catalogue,
    'svar/vik.txt': 'Svar',
    'svar/Ås kommune.txt': 'Svar',
  });
});

async function catalogueAfter(...renames: readonly (readonly [string, string])[]): Promise<string | null> {
  const files = renames.map(([from, to]) => ({ oldUri: `${root}/${from}`, newUri: `${root}/${to}` }));
  const edit = await catalogueEdits([folder.context()], { files });
  const uri = `${root}/belegg.yaml`;
  const edits = edit?.changes?.[uri];
  return edits ? TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, catalogue), edits) : null;
}

test('the catalogue follows a file that gets a new name', async () =>
  assert.equal(
    await catalogueAfter(['svar/vik.txt', 'svar/nordvik.txt']),
    catalogue.replace('svar/vik.txt', 'svar/nordvik.txt'),
  ));

test('a path with other letters is the same file, however the editor encodes it, and stays in its quotation marks', async () =>
  assert.equal(
    await catalogueAfter(['svar/%C3%85s%20kommune.txt', 'svar/%C3%85s.txt']),
    catalogue.replace('svar/Ås kommune.txt', 'svar/Ås.txt'),
  ));

test('the files of a folder move with it', async () =>
  assert.equal(await catalogueAfter(['svar', 'innspill/2023']), catalogue.replaceAll('svar/', 'innspill/2023/')));

test('a path that is no plain text is quoted', async () =>
  assert.match((await catalogueAfter(['svar/vik.txt', 'svar/a: b.txt'])) ?? '', /file: "svar\/a: b\.txt"/));

test('a file that leaves the catalogue\u2019s folder is left to the finding that it is missing', async () => {
  const files = [{ oldUri: `${root}/svar/vik.txt`, newUri: 'file:///annet/vik.txt' }];
  assert.equal(await catalogueEdits([folder.context()], { files }), null);
});

test('other files, and files that only begin alike, change nothing', async () => {
  assert.equal(await catalogueAfter(['utkast.md', 'notat.md']), null);
  assert.equal(await catalogueAfter(['sva', 'annet']), null);
});

test('a catalogue that moves with all it lists stays as it is, and one that moves alone follows its files', async () => {
  const whole = [{ oldUri: root, newUri: 'file:///arkiv' }];
  assert.equal(await catalogueEdits([folder.context()], { files: whole }), null);
  assert.equal(await catalogueAfter(['belegg.yaml', 'svar/belegg.yaml']), catalogue.replaceAll('svar/', ''));
});
