import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { InlayHint } from 'vscode-languageserver';
import { inlayHint } from '../../../server/features/inlayHint';
import { ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with();
});
const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

async function hints(
  text: string,
  { range = everything, chapterTitles = true, showSupported = false } = {},
): Promise<InlayHint[]> {
  const { context } = folder.open(text);
  const claims = { ...context.settings.claims, showSupported };
  const settings = { ...context.settings, claims, inlayHints: { chapterTitles } };
  const found = await ask<InlayHint[]>(inlayHint, 'on', { ...context, settings }, { range });
  assert.ok(found);
  return found;
}

test('the title of a chapter stands behind its number', async () => {
  assert.deepEqual(await hints('NOU 2023: 4 kapittel 10.4 er kort.'), [
    { position: { line: 0, character: 25 }, label: 'Opptak', paddingLeft: true },
  ]);
});

test('a long title is cut, and whole when the pointer rests on it', async () => {
  const [hint] = await hints('NOU 2023: 4 kapittel 10.7.');
  assert.match(String(hint?.label), /^Desentralisert .* …$/);
  assert.ok(String(hint?.label).length <= 52, `${hint?.label} is long`);
  assert.equal(hint?.tooltip, 'Desentralisert og tilgjengelig utdanning er et sentralt virkemiddel for distriktene');
});

test('a title that the writer has put there is not said again', async () => {
  for (const text of [
    'kapittel 10.4 Opptak',
    'kapittel 10.4, «Opptak»',
    'kapittel 10.4 (opptak)',
    'kapittel 10.4: **Opptak**',
  ])
    assert.deepEqual(await hints(`NOU 2023: 4 ${text}`), [], text);
});

test('ranges, questions and chapters of several works have no title', async () => {
  assert.deepEqual(await hints('NOU 2023: 4 kapitlene 10.3–10.4. Spørsmål 14.'), []);
});

test('only what the editor asks for is answered', async () => {
  const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  const found = await hints('NOU 2023: 4 kapittel 10.4.\nkapittel 10.3.\nkapittel 10.9.\n', { range });
  assert.deepEqual(
    found.map(({ position }) => position.line),
    [1],
  );
});

test('titles are shown when the writer has asked for them, and not before', async () => {
  assert.deepEqual(await hints('NOU 2023: 4 kapittel 10.4.', { chapterTitles: false }), []);
});

const two = 'NTNU mener at ressursene heller bør brukes på yngre søkere. NTNU går inn for nye forsøk med Y-vei.\n';

test('supported claims are marked for those who ask, with who says it and where', async () => {
  assert.deepEqual(await hints(two), []);
  const [mark, ...others] = await hints(two, { showSupported: true });
  assert.deepEqual(others, []);
  assert.equal(mark?.label, '✓');
  assert.deepEqual(mark?.position, { line: 0, character: two.indexOf(' NTNU går') });
  assert.equal(String(mark?.tooltip).split('\n')[0], 'Hos NTNU, kapittel 10.4');
});

test('marks outside the range that is asked for are left out', async () => {
  const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  assert.deepEqual(await hints(`${two}\n\n`, { range, showSupported: true }), []);
});
