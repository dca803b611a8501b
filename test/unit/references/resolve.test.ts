import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCatalogue } from '../../../server/catalogue/parse';
import { findReferences, stillTyped } from '../../../server/references/find';
import { resolveReferences } from '../../../server/references/resolve';
import { blocks } from '../../../server/text/blocks';
import { catalogue, scanner } from './fixture';

const find = (text: string, work?: string) =>
  findReferences(text, catalogue, work === undefined ? { scanner } : { scanner, work });
const only = (text: string, work?: string) => {
  const [reference, ...more] = find(text, work).filter(({ kind }) => kind !== 'actor');
  assert.ok(reference && !more.length, text);
  return reference;
};

test('a NOU that the catalogue has is resolved, another is unknown but keeps its id', () => {
  assert.deepEqual(only('NOU 2023: 4').resolution, { state: 'resolved' });
  const unknown = only('NOU 1999: 9');
  assert.deepEqual(unknown.resolution, { state: 'unknown' });
  assert.equal(unknown.work, 'nou:1999:9');
});

test('a chapter of a work outside the catalogue is unknown and belongs to that work', () => {
  const [, chapter] = find('NOU 1999: 9 kapittel 4');
  assert.equal(chapter?.target, 'nou:1999:9#4');
  assert.deepEqual(chapter?.resolution, { state: 'unknown' });
  assert.deepEqual(chapter?.place, { kind: 'chapter', from: '4' });
});

test('a chapter of a known work is resolved even where the catalogue lists no such chapter', () => {
  assert.deepEqual(find('NOU 2023: 4 kapittel 99')[1]?.resolution, { state: 'resolved' });
});

test('an ambiguous chapter lists the works with chapters in catalogue order and names no work', () => {
  const chapter = only('Se kapittel 10.8.');
  assert.deepEqual(chapter.resolution, { state: 'ambiguous', candidates: ['nou:2023:4', 'meldst:19:2023-2024'] });
  assert.equal(chapter.work, undefined);
});

test('the work of the context takes a bare chapter where the draft names none, and gives way where it does', () => {
  assert.equal(only('Se kapittel 10.8.', 'nou:2023:4').target, 'nou:2023:4#10.8');
  const [, chapter] = find('NOU 2023: 5 er ny. Se kapittel 3.', 'nou:2023:4');
  assert.equal(chapter?.target, 'nou:2023:5#3');
});

test('the only work in the catalogue with chapters takes a bare chapter', () => {
  const nou = catalogue.works.get('nou:2023:4');
  assert.ok(nou);
  const [chapter] = findReferences('Se kapittel 3.', { works: new Map([[nou.id, nou]]), sources: new Map() });
  assert.equal(chapter?.target, 'nou:2023:4#3');
});

test('without any catalogue numbers are still found', () => {
  const found = findReferences('NOU 2023: 4 kapittel 3, spørsmål 2, RETHOS, LIS1 og Meld. St. 4', emptyCatalogue);
  assert.deepEqual(
    found.map(({ target }) => target),
    ['nou:2023:4', 'nou:2023:4#3', 'question:2', 'rethos', 'lis1', 'meldst:4'],
  );
});

test('a question belongs to no work', () => {
  const question = only('Se spørsmålene 14 til 17.');
  assert.equal(question.work, undefined);
  assert.deepEqual(question.place, { kind: 'question', from: '14', to: '17' });
  assert.deepEqual(question.resolution, { state: 'resolved' });
});

test('a chapter cited from a response is one of the work it answers, where that has such a chapter', () => {
  const targets = (text: string) => find(text).map(({ target }) => target);
  assert.deepEqual(targets('Det bør tilbys boliger (NTNU, kap. 10.8).'), ['actor:ntnu', 'nou:2023:4#10.8']);
  assert.deepEqual(targets('Det bør tilbys boliger (Helsedirektoratet, kap. 10.8).'), ['actor:hdir', '#10.8']);
});

test('a chapter cited from a response stays with the work it answers where the draft is about another', () => {
  const targets = (text: string) => find(text).map(({ target }) => target);
  assert.deepEqual(targets('Meld. St. 19 er ny. Det bør tilbys boliger (NTNU, kap. 10.8).').slice(1), [
    'actor:ntnu',
    'nou:2023:4#10.8',
  ]);
  assert.deepEqual(targets('Meld. St. 19 er ny. Det bør tilbys boliger (NTNU, kap. 99).').slice(1), [
    'actor:ntnu',
    'meldst:19:2023-2024#99',
  ]);
  assert.deepEqual(targets('Meld. St. 19 er ny. NTNU viser til kapittel 4.8.').slice(1), [
    'actor:ntnu',
    'meldst:19:2023-2024#4.8',
  ]);
});

test('a bare chapter is not one that the nearest work is known to lack where a single other work has it', () => {
  const targets = (text: string) => find(text).map(({ target }) => target);
  assert.deepEqual(targets('Meld. St. 19 er ny. NTNU ber om boliger (kap. 10.8).').slice(1), [
    'actor:ntnu',
    'nou:2023:4#10.8',
  ]);
  assert.deepEqual(targets('Meld. St. 19 er ny. Se kapittel 98.').slice(1), ['meldst:19:2023-2024#98']);
});

test('a document without its session is the one named in full before, or the only one listed', () => {
  const [, short] = find('Meld. St. 7 (2020–2021) er vedtatt. Meld. St. 7 gjelder.');
  assert.equal(short?.target, 'meldst:7');
  assert.equal(short?.work, 'meldst:7:2020-2021');
  assert.equal(only('Meld. St. 19').work, 'meldst:19:2023-2024');
  assert.deepEqual(only('Meld. St. 3').resolution, { state: 'unknown' });
});

test('a report named in passing does not take the chapters of later sentences', () => {
  const targets = find('NOU 2023: 4 er bred. TB2022:53 er smal. Se kapittel 9.').map(({ target }) => target);
  assert.deepEqual(targets, ['nou:2023:4', 'report:tb2022-53', 'nou:2023:4#9']);
});

test('a part of a programme keeps its programme as its work', () => {
  assert.equal(only('RETHOS fase 2').work, 'rethos');
});

test('blocks scanned alone give what the whole draft gives', () => {
  const draft =
    '# Om NOU 2023: 4\n\nSe kapittel 10.8 og\nspørsmål 14.\n\n```\nLIS1\n```\n\n- RETHOS\n- «Tid for handling»\n';
  const scanned = blocks(draft, 'markdown').map((block) => ({
    block,
    mentions: scanner.scan(draft.slice(block.start, block.end)),
  }));
  assert.deepEqual(resolveReferences(scanned, catalogue), find(draft));
  assert.equal(find(draft).length, 5);
});

test('a reference is still being typed while the cursor stands behind it, or behind a mark or in a word it may go on with', () => {
  const text = 'Se NOU 2023: 4 kapittel 10. Mer';
  const chapter = find(text)[1];
  assert.ok(chapter);
  assert.ok(stillTyped(text, chapter, chapter.end));
  assert.ok(stillTyped(text, chapter, chapter.end + 1));
  assert.ok(!stillTyped(text, chapter, chapter.end + 2));
  assert.ok(!stillTyped(text, chapter, chapter.start));
  assert.ok(!stillTyped(text, chapter, chapter.end - 1));
  const joined = 'Se kapittel 3 og mer\n\nNeste';
  const [bare] = find(joined);
  assert.ok(bare);
  assert.ok(stillTyped(joined, bare, joined.indexOf(' mer')));
  assert.ok(!stillTyped(joined, bare, joined.indexOf('mer')));
  assert.ok(!stillTyped('Se kapittel 3\n\nNeste', bare, 15));
});

test('a heading with a number in a section on a work is a chapter of that work, elsewhere the draft counts its own', () => {
  const chapters = (heading: string) =>
    find(`# Oppsummering\n\n${heading}\n\n### Kapittel 7\n\nMangelen er stor (kap. 7).\n`)
      .filter(({ kind }) => kind === 'chapter')
      .map(({ target }) => target);
  assert.deepEqual(chapters('## 2 Innspill til NOU 2023: 4'), ['nou:2023:4#7', 'nou:2023:4#7']);
  assert.deepEqual(chapters('## Innspill'), []);
  assert.deepEqual(find('# Om NOU 2023: 4\n\n## Kapittel 7\n\nVi ser på økonomien i kapittel 7.\n').slice(1), []);
});

test('a point of a response is no chapter', () => {
  assert.deepEqual(find('Om NOU 2023: 4: Veiledere bør få kortere uke (punkt 3.1 i høringssvaret).').slice(1), []);
  assert.equal(find('Om NOU 2023: 4: Veiledere bør få kortere uke (punkt 3.1).')[1]?.target, 'nou:2023:4#3.1');
});
