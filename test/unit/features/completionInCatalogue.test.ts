import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { CompletionTriggerKind, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completeCatalogue } from '../../../server/features/completion';
import { cpuTime } from '../cpuTime';
import { FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with({
    'belegg.yaml': 'works:\n  - {id: vikrapport, kind: report, title: Vik i dag}\n',
  });
});

function complete(marked: string) {
  const { context, position, uri } = folder.catalogue(marked);
  const list = completeCatalogue(context, {
    textDocument: { uri },
    position,
    context: { triggerKind: CompletionTriggerKind.Invoked },
  });
  return { items: list?.items ?? [], document: context.document };
}

const labels = (marked: string) => complete(marked).items.map(({ label }) => label);

function accepted(marked: string, label: string): string {
  const { items, document } = complete(marked);
  const edit = items.find((each) => each.label === label)?.textEdit;
  assert.ok(edit && TextEdit.is(edit), `${label} is offered`);
  return TextDocument.applyEdits(document, [edit]);
}

test('an empty catalogue begins with its three parts', () =>
  assert.deepEqual(labels('|'), ['works', 'sources', 'lexicon']));

test('the keys of a work that are missing, those it must have first', () => {
  const found = labels('works:\n  - id: vik\n    title: Vik\n    |\n    year: 2023\n');
  assert.equal(found[0], 'kind');
  assert.ok(found.includes('chapters'));
  for (const there of ['id', 'title', 'year']) assert.ok(!found.includes(there), there);
});

test('a list may stand in the same column as its key', () => assert.equal(labels('works:\n- id: vik\n  |')[0], 'kind'));

test('the first key of an item, behind its dash', () => {
  assert.equal(labels('sources:\n  - |')[0], 'id');
  assert.equal(accepted('sources:\n  - fi|', 'file'), 'sources:\n  - file: ');
});

test('keys inside others: actor, chapters, parts', () => {
  assert.deepEqual(labels('sources:\n  - id: vik\n    actor:\n      |'), ['name', 'aliases']);
  assert.deepEqual(labels('works:\n  - id: vik\n    chapters:\n      - number: "1"\n        |'), ['title']);
  assert.ok(labels('works:\n  - id: vik\n    parts:\n      - |').includes('description'));
});

test('keys of own words', () => {
  assert.deepEqual(labels('lexicon:\n  |'), ['synonyms', 'opposites']);
  assert.deepEqual(labels('lexicon:\n  synonyms:\n    - |'), ['words', 'strength']);
  assert.deepEqual(labels('lexicon:\n  opposites:\n    - a: [inne]\n      |'), ['b']);
  assert.deepEqual(labels('lexicon:\n  synonyms:\n    - { words: [turnus, skift], |}'), ['strength']);
});

test('keys between braces', () => {
  assert.deepEqual(labels('sources:\n  - id: vik\n    actor: {name: Vik, |}'), ['aliases']);
  assert.deepEqual(labels('works:\n  - id: vik\n    chapters:\n      - { number: "1", ti|'), ['title']);
});

test('kinds, with what they are', () => {
  const { items } = complete('works:\n  - id: vik\n    kind: |');
  assert.equal(items.length, 11);
  assert.equal(items.find(({ label }) => label === 'nou')?.detail, 'Norges offentlige utredninger');
  assert.equal(accepted('works:\n  - kind: rep|', 'report'), 'works:\n  - kind: report');
});

test('works to be about: the bundled and the folder\u2019s own, by id and title', () => {
  const { items } = complete('sources:\n  - id: vik\n    about: |');
  const detail = (id: string) => items.find(({ label }) => label === id)?.detail;
  assert.match(detail('nou:2023:4') ?? '', /NOU.2023:4 · Tid for handling/);
  assert.equal(detail('vikrapport'), 'Vik i dag');
  assert.equal(
    accepted('sources:\n  - id: vik\n    about: nou:2|', 'nou:2022:17'),
    'sources:\n  - id: vik\n    about: nou:2022:17',
  );
  assert.equal(
    accepted('sources:\n  - id: vik\n    about: nou|:2023:4\n', 'nou:2022:17'),
    'sources:\n  - id: vik\n    about: nou:2022:17\n',
  );
});

for (const marked of [
  '# kommentar |',
  'works:\n  - id: |',
  'works:\n  - title: Noe |',
  'works:\n  - description: >-\n      en tekst |',
  'works:\n  - aliases: [a, |]',
  'works:\n  - kind: "no|',
  'annet:\n  - |',
])
  test(`nothing in ${JSON.stringify(marked)}`, () => assert.deepEqual(labels(marked), []));

test('a long and hostile text is read in no time', () => {
  const start = cpuTime();
  labels(`works:\n${'  - id: a\n'.repeat(20_000)}    ${'{[" - '.repeat(5_000)}|`);
  assert.ok(cpuTime() - start < 500);
});
