import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CancellationToken, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { prepareInCatalogue, prepareInDraft, renameInCatalogue, renameInDraft } from '../../../server/features/rename';
import { FolderInMemory, folder as root } from './support';

const token: CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

const catalogue = [
  'works:',
  '  - id: helseplan',
  '    kind: plan',
  '    title: Helseplan for Vik',
  "    aliases: [Vikplanen, 'planen for Vik']",
  '    parts:',
  '      - id: helseplan:1',
  '        title: Helseplanen del én',
  'sources:',
  '  - id: vik',
  '    actor: {name: Vik kommune, aliases: [Vik]}',
  '    file: vik.txt',
  '    about: helseplan',
  '',
].join('\n');
const files = { 'belegg.yaml': catalogue, 'vik.txt': 'Høringssvar\n\nVik kommune støtter Vikplanen.\n' };

function applied(text: string, edit: WorkspaceEdit | null, name: string): string {
  const document = TextDocument.create(`${root}/${name}`, 'plaintext', 1, text);
  return TextDocument.applyEdits(document, edit?.changes?.[document.uri] ?? []);
}

function marked(word: string, nth = 0): string {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = catalogue.indexOf(word, at + 1);
  return `${catalogue.slice(0, at + 1)}|${catalogue.slice(at + 1)}`;
}

async function renamedInCatalogue(folder: FolderInMemory, text: string, newName: string) {
  const { context, position, uri } = folder.catalogue(text);
  return renameInCatalogue(context, { textDocument: { uri }, position, newName }, token);
}

async function refusal(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => assert.fail('it was not refused'),
    (error) => {
      assert.ok(error instanceof ResponseError);
      return error.message;
    },
  );
}

test('the id of a work changes where it is stated, in its parts and in the sources about it', async () => {
  const folder = await FolderInMemory.with(files);
  for (const word of ['helseplan', 'about: helseplan']) {
    const edit = await renamedInCatalogue(folder, marked(word).replace('a|bout: ', 'about: |'), 'vikplan');
    const changed = applied(catalogue, edit, 'belegg.yaml');
    assert.equal(changed.match(/vikplan/g)?.length, 3);
    assert.match(changed, /- id: vikplan\n[\s\S]*- id: vikplan:1\n[\s\S]*about: vikplan\n/);
    assert.doesNotMatch(changed, /helseplan/);
  }
});

test('the id of a work changes in the front matter of drafts', async () => {
  const draft = '---\nverk: helseplan\n---\n\nSe kapittel 3 i helseplan.\n';
  const folder = await FolderInMemory.with({ ...files, 'lagret.md': draft });
  const edit = await renamedInCatalogue(folder, marked('helseplan'), 'vikplan');
  assert.equal(applied(draft, edit, 'lagret.md'), draft.replace('verk: helseplan', 'verk: vikplan'));
});

test('an alias changes with its uses in open and in stored drafts, in the responses never', async () => {
  const stored = 'Vikplanen er god. Vikplanens mål er klare.\n';
  const folder = await FolderInMemory.with({ ...files, 'lagret.md': stored });
  const open = 'Se Vikplanen og Helseplan for Vik.\n';
  folder.open(open);
  const edit = await renamedInCatalogue(folder, marked('Vikplanen'), 'Vikstrategien');
  assert.deepEqual(
    Object.keys(edit?.changes ?? {}).sort(),
    ['belegg.yaml', 'lagret.md', 'utkast.md'].map((name) => `${root}/${name}`),
  );
  assert.match(applied(catalogue, edit, 'belegg.yaml'), /aliases: \[Vikstrategien, 'planen for Vik'\]/);
  assert.equal(applied(open, edit, 'utkast.md'), 'Se Vikstrategien og Helseplan for Vik.\n');
  assert.equal(applied(stored, edit, 'lagret.md'), 'Vikstrategien er god. Vikstrategiens mål er klare.\n');
});

test('an actor is renamed from a draft, genitives too', async () => {
  const folder = await FolderInMemory.with(files);
  const { context, position, uri } = folder.open('Vik kommune mener dette. Det er Vik kom|munes syn.');
  const prepared = await prepareInDraft(context, { textDocument: { uri }, position });
  assert.equal(prepared?.placeholder, 'Vik kommune');
  assert.deepEqual(prepared?.range, { start: { line: 0, character: 32 }, end: { line: 0, character: 43 } });
  const edit = await renameInDraft(context, { textDocument: { uri }, position, newName: 'Nordvik kommune' }, token);
  const changed = applied(context.document.getText(), edit, 'utkast.md');
  assert.equal(changed, 'Nordvik kommune mener dette. Det er Nordvik kommunes syn.');
  assert.match(applied(catalogue, edit, 'belegg.yaml'), /actor: \{name: Nordvik kommune, aliases: \[Vik\]\}/);
});

test('what is in quotation marks stays so, and what needs them gets them', async () => {
  const folder = await FolderInMemory.with(files);
  const { context, position, uri } = folder.catalogue(marked('planen for Vik'));
  const prepared = await prepareInCatalogue(context, { textDocument: { uri }, position });
  assert.equal(prepared?.placeholder, 'planen for Vik');
  const inQuotes = await renamedInCatalogue(folder, marked('planen for Vik'), "Viks plan: d'or");
  assert.match(applied(catalogue, inQuotes, 'belegg.yaml'), /'Viks plan: d''or'\]/);
  const plain = await renamedInCatalogue(folder, marked('Vikplanen'), 'Plan: Vik');
  assert.match(applied(catalogue, plain, 'belegg.yaml'), /\["Plan: Vik", /);
});

test('a source\u2019s id is its own, and a part\u2019s too', async () => {
  const folder = await FolderInMemory.with(files);
  const source = await renamedInCatalogue(folder, marked('id: vik').replace('i|d: vik', 'id: v|ik'), 'nordvik');
  assert.equal(applied(catalogue, source, 'belegg.yaml'), catalogue.replace('id: vik\n', 'id: nordvik\n'));
  const part = await renamedInCatalogue(folder, marked('helseplan:1'), 'helseplan:2');
  assert.equal(applied(catalogue, part, 'belegg.yaml'), catalogue.replace('helseplan:1', 'helseplan:2'));
});

test('what Belegg brings along is not the folder\u2019s to rename', async () => {
  const folder = await FolderInMemory.with(files);
  const { context, position, uri } = folder.open('Kravene i RET|HOS er detaljerte.');
  assert.match(
    await refusal(prepareInDraft(context, { textDocument: { uri }, position })),
    /«RETHOS» står ikke i mappens egen katalog/,
  );
  const bundled = folder.catalogue('sources:\n  - id: vik\n    about: nou:2|023:4\n');
  assert.match(
    await refusal(prepareInCatalogue(bundled.context, { textDocument: { uri }, position: bundled.position })),
    /«nou:2023:4» står ikke i mappens egen katalog/,
  );
});

test('numbers are no names', async () => {
  const folder = await FolderInMemory.with(files);
  for (const text of ['NOU 2023: 4 kapittel 10|.8', 'spørsmål 1|4', 'Se NOU 1999: 9|9.']) {
    const { context, position, uri } = folder.open(text);
    assert.match(
      await refusal(prepareInDraft(context, { textDocument: { uri }, position })),
      /er ikke et navn fra katalogen/,
    );
  }
});

test('a new name that will not do is refused with the reason', async () => {
  const folder = await FolderInMemory.with(files);
  const rename = (word: string, name: string) => refusal(renamedInCatalogue(folder, marked(word), name));
  assert.match(await rename('helseplan', 'Vik Plan'), /små bokstaver/);
  assert.match(await rename('helseplan', 'nou:2023:4'), /allerede brukt/);
  assert.match(await rename('Vikplanen', 'V'), /minst to bokstaver/);
});

test('where nothing is named there is nothing to rename', async () => {
  const folder = await FolderInMemory.with(files);
  const { context, position, uri } = folder.open('Vanlig te|kst.');
  assert.equal(await prepareInDraft(context, { textDocument: { uri }, position }), null);
  for (const word of ['works', 'kind: plan', 'file: vik', 'vik.txt', 'plan\n    title']) {
    const at = folder.catalogue(marked(word));
    assert.equal(
      await prepareInCatalogue(at.context, { textDocument: at.context.document, position: at.position }),
      null,
      word,
    );
  }
});

test('the same name changes nothing', async () => {
  const folder = await FolderInMemory.with(files);
  assert.deepEqual(await renamedInCatalogue(folder, marked('Vikplanen'), 'Vikplanen'), { changes: {} });
});
