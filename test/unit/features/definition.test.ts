import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Location, LocationLink } from 'vscode-languageserver';
import { definition } from '../../../server/features/definition';
import type { Context } from '../../../server/features/feature';
import { type At, ask, FolderInMemory } from './support';

const response = [
  'Høringssvar fra Vik kommune',
  '',
  '10.7 Utdanning',
  'Vi støtter RETHOS.',
  '',
  '10.8 Praksis',
  'Vi vil ha flere plasser. Mer RETHOS.',
  '',
].join('\n');
let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with(
    {
      'belegg.yaml':
        'works:\n  - id: nou:2099:1\n    kind: nou\n    title: En egen utredning\n    chapters:\n' +
        '      - {number: "10.7", title: Utdanning}\n      - {number: "10.8", title: Praksis}\n' +
        'sources: [{id: vik, actor: {name: Vik kommune}, file: vik.txt, about: "nou:2099:1"}]\n',
      'vik.txt': response,
    },
    { textDocument: { definition: { linkSupport: true } } },
  );
});

/** Where the cursor may land: in which file, and on what words; of Belegg's own files only the name. */
async function landings({ context, position }: At<Context>): Promise<string[]> {
  const links = (await ask<LocationLink[]>(definition, 'onDefinition', context, { position })) ?? [];
  return links.map(({ targetUri, targetSelectionRange: { start, end } }) => {
    const file = targetUri.slice(targetUri.lastIndexOf('/') + 1);
    const line = file === 'vik.txt' ? response.split('\n')[start.line] : undefined;
    return line === undefined ? file : `${file}: ${line.slice(start.character, end.character)}`;
  });
}

test('a chapter leads to its heading in each response, and its whole section is what is shown', async () => {
  const { context, position } = folder.open('Se NOU 2099: 1 kapittel 1|0.8.');
  const [link] = (await ask<LocationLink[]>(definition, 'onDefinition', context, { position })) ?? [];
  assert.deepEqual(link?.targetSelectionRange.start, { line: 5, character: 0 });
  assert.equal(link?.targetRange.start.line, 5);
  assert.ok((link?.targetRange.end.line ?? 0) >= 6, 'the section ends with its heading');
  assert.deepEqual(link?.originSelectionRange, { start: { line: 0, character: 15 }, end: { line: 0, character: 28 } });
});

test('a range of chapters leads to the heading of each', async () => {
  assert.deepEqual(await landings(folder.open('Se NOU 2099: 1 kapitlene 10.7|–10.8.')), [
    'vik.txt: 10.7 Utdanning',
    'vik.txt: 10.8 Praksis',
  ]);
});

test('a sender leads to the first line of its response', async () => {
  assert.deepEqual(await landings(folder.open('Vik ko|mmune er enig.')), ['vik.txt: Høringssvar fra Vik kommune']);
});

test('a work leads to the responses about it, and last to its entry', async () => {
  assert.deepEqual(await landings(folder.open('NOU 2099|: 1')), [
    'vik.txt: Høringssvar fra Vik kommune',
    'belegg.yaml',
  ]);
});

test('a work that responses name leads to every passage that does, and in a response to all but the one asked about', async () => {
  const fromDraft = await landings(folder.open('RET|HOS er detaljert.'));
  const own = (found: readonly string[]) => found.filter((each) => each.startsWith('vik.txt'));
  assert.equal(own(fromDraft).length, 2);
  assert.equal(fromDraft.at(-1), 'belegg.yaml');
  const fromResponse = await landings(folder.openResponse('vik', 'RETHOS'));
  assert.equal(own(fromResponse).length, 1);
  assert.equal(fromResponse.length, fromDraft.length - 1);
});

test('plain words, and chapters that nobody speaks of, lead nowhere', async () => {
  assert.deepEqual(await landings(folder.open('Vanlig te|kst.')), []);
  assert.deepEqual(await landings(folder.open('NOU 1999: 9|9')), []);
});

test('an editor without links gets the headings as places', async () => {
  const { context, position } = folder.open('Se NOU 2099: 1 kapittel 10|.8.');
  const places = await ask<Location[]>(definition, 'onDefinition', { ...context, client: {} }, { position });
  assert.deepEqual(
    places?.map(({ range }) => range.start),
    [{ line: 5, character: 0 }],
  );
});
