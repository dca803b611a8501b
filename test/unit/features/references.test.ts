import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Location } from 'vscode-languageserver';
import type { Context } from '../../../server/features/feature';
import { references } from '../../../server/features/references';
import { type At, ask, FolderInMemory, folder as root } from './support';

const files = {
  'belegg.yaml': [
    'works:',
    '  - id: nou:2030:1',
    '    kind: nou',
    '    title: En annen utredning',
    'sources:',
    '  - id: vik',
    '    actor: {name: Vik kommune}',
    '    file: vik.txt',
    '    about: nou:2023:4',
    '',
  ].join('\n'),
  'vik.txt': 'Svar fra Vik kommune\n\n10.8 Kvalitet og kapasitet\nVi viser til kapittel 10.9 og til RETHOS.\n',
  'lagret.md': 'NOU 2023: 4, kapittel 10.8 og kapitlene 10.7–10.9.\n',
  'annet.md': 'NOU 2030: 1 kapittel 10.8.\n',
};
let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with(files);
});

/** Where it leads, one place a line: the file's name, line and first character. */
async function asked({ context, position }: At<Context>, includeDeclaration = false): Promise<string[] | undefined> {
  const found = await ask<Location[]>(references, 'onReferences', context, {
    position,
    context: { includeDeclaration },
  });
  return found?.map(short);
}

function short({ uri, range: { start } }: Location): string {
  return `${uri.slice(uri.lastIndexOf('/') + 1)} ${start.line}:${start.character}`;
}

test('mentions of a chapter are found in open drafts, in stored ones and in responses, and ranges around it count', async () => {
  const at = folder.open('NOU 2023: 4 kapittel 10.|8.\n\nIgjen: kap. 10.8 og kap. 10.9.\n');
  assert.deepEqual(await asked(at), ['utkast.md 0:12', 'utkast.md 2:7', 'lagret.md 0:13', 'lagret.md 0:30']);
});

test('mentions of a range are those of the chapters in it', async () => {
  const at = folder.open('NOU 2023: 4 kapitlene 10.8–|10.9.\n');
  const found = await asked(at);
  assert.deepEqual(found?.slice(0, 3), ['utkast.md 0:12', 'lagret.md 0:13', 'lagret.md 0:30']);
  assert.ok(found?.includes('vik.txt 3:13'), `the response is not in ${found}`);
});

test('the chapter of another work is another chapter', async () => {
  const at = folder.open('NOU 2030: 1 kapittel 10.|8.\n');
  assert.deepEqual(await asked(at), ['utkast.md 0:12', 'annet.md 0:12']);
});

test('a chapter is stated by the headings of the responses that speak of it', async () => {
  const at = folder.open('NOU 2023: 4 kapittel 10.|8.\n');
  const [ntnu, vik] = (await asked(at, true)) ?? [];
  assert.match(ntnu ?? '', /^ntnu-nou-2023-4\.txt/);
  assert.equal(vik, 'vik.txt 2:0');
});

test('a work is stated by its entry in the catalogue', async () => {
  const at = folder.open('Se NOU 2030: |1.\n');
  assert.deepEqual(await asked(at, true), ['belegg.yaml 1:8', 'utkast.md 0:3', 'annet.md 0:0']);
});

test('mentions of a programme count its phases too', async () => {
  const at = folder.open('RETHO|S er omtalt, og RETHOS fase 2.\n');
  const found = await asked(at);
  assert.deepEqual(found?.slice(0, 2), ['utkast.md 0:0', 'utkast.md 0:21']);
  assert.ok(found?.includes('vik.txt 3:34'), `the response is not in ${found}`);
});

test('from a heading of a response to the drafts that cite it, and to nothing else', async () => {
  folder.open('NOU 2023: 4 kapittel 10.8. I NOU 2030: 1 kapittel 10.8.\n');
  const at = folder.openResponse('vik', '10.8 Kvalitet');
  assert.deepEqual(await asked(at), ['utkast.md 0:12', 'lagret.md 0:13', 'lagret.md 0:30']);
  assert.deepEqual((await asked(at, true))?.[0], 'vik.txt 2:0');
});

test('from a heading of a response to the claims that rest on it, each once where they cite it as well', async () => {
  const own = await FolderInMemory.with();
  const backed = 'NTNU mener at ressursene heller bør brukes på yngre søkere';
  own.open(`${backed}.\n\n${backed} (NTNU, kap. 10.4).\n\nNTNU går inn for nye forsøk med Y-vei.\n`);
  assert.deepEqual(await asked(own.openResponse('ntnu', '10.4 ')), ['utkast.md 0:0', 'utkast.md 2:66']);
  assert.deepEqual(await asked(own.openResponse('ntnu', '10.8 ')), []);
});

test('from the words of a question to the drafts that cite it', async () => {
  folder.open('Svaret på spørsmål 20 er delt, se også spørsmålene 19–21.\n');
  const at = folder.openResponse('hdir', 'Spørsmål 20');
  assert.deepEqual(await asked(at), ['utkast.md 0:10', 'utkast.md 0:39']);
});

test('from a reference inside a response to all other mentions', async () => {
  folder.open('NOU 2023: 4 kap. 10.9.\n');
  const at = folder.openResponse('vik', 'kapittel 10.9');
  const found = await asked(at);
  assert.ok(found?.includes('utkast.md 0:12'), `the draft is not in ${found}`);
  assert.ok(found?.includes('vik.txt 3:13'), `the response is not in ${found}`);
});

test('an open draft counts as it stands, not as it lies on disk', async () => {
  const own = await FolderInMemory.with(files);
  const at = own.open('Et avsnitt.\n\nNOU 2023: 4 kapittel 10.|8.\n', 'lagret.md');
  assert.deepEqual(await asked(at), ['lagret.md 2:12']);
});

test('plain words have no mentions', async () => {
  assert.equal(await asked(folder.open('Vanlige| ord.\n')), undefined);
});

test('an editor that takes portions gets each place once, and then an empty answer', async () => {
  const at = folder.open('NOU 2023: 4 kapittel 10.|8.\n');
  const portions: Location[][] = [];
  const partial = { report: (portion: Location[]) => void portions.push(portion) };
  const params = { position: at.position, context: { includeDeclaration: false } };
  const rest = await ask<Location[]>(references, 'onReferences', at.context, params, { partial });
  assert.deepEqual(rest, []);
  assert.deepEqual(portions.flat().map(short), ['utkast.md 0:12', 'lagret.md 0:13', 'lagret.md 0:30']);
  assert.ok(portions.flat().every(({ uri }) => uri.startsWith(root)));
});
