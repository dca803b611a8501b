import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { diagnostics } from '../../../server/features/diagnostics';
import { FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with();
});

/** Codes that are told when the last change ended at the mark. */
function told(marked: string): readonly unknown[] {
  const { context, position } = folder.open(marked);
  const cursor = context.document.offsetAt(position);
  return diagnostics({ ...context, cursor }).map(({ code }) => code);
}

test('nothing is said of a sentence that is still being written', () => {
  for (const marked of [
    'NTNU går inn for nye forsøk med Y-vei|',
    'NTNU går inn for nye forsøk med Y-vei |',
    'NTNU går inn |for nye forsøk med Y-vei',
    '- NTNU går inn for nye forsøk med Y-vei|\n- Helsedirektoratet har ikke svart.',
    'Først dette. NTNU viser til en underdekning på 450 psykologstillinger|\n\nNeste avsnitt.',
  ])
    assert.deepEqual(told(marked), [], marked);
});

test('when the sentence has its end, it is', () => {
  for (const marked of [
    'NTNU går inn for nye forsøk med Y-vei.|',
    'NTNU går inn for nye forsøk med Y-vei. |',
    'NTNU går inn |for nye forsøk med Y-vei.',
    'NTNU går inn for nye forsøk med Y-vei (NTNU, kap. 10.4).|',
  ])
    assert.deepEqual(told(marked), ['claim-contradicted'], marked);
});

test('a sentence without end is told of when the cursor is elsewhere', () => {
  assert.deepEqual(told('- NTNU går inn for nye forsøk med Y-vei\n- Et nytt punkt|'), ['claim-contradicted']);
  assert.deepEqual(told('Mer| tekst.\n\n- NTNU går inn for nye forsøk med Y-vei\n'), ['claim-contradicted']);
});

test('other findings of the sentence are told of all the same', () => {
  assert.deepEqual(told('NTNU går inn for nye forsøk med Y-vei, se NOU 1999: 99, og mer|'), ['unknown-work']);
});

test('that nobody is said to hold a view is told when the paragraph is done', () => {
  const view = 'NTNU deler utfordringsbildet.\n\nDet er bred støtte til mer praksis i kommunene.';
  for (const marked of [`${view}|`, `${view} |`, `${view} Også flere|`, view.replace('bred', 'bred|')])
    assert.deepEqual(told(marked), [], marked);
  for (const marked of [`${view}\n\n|`, `${view}\n\nNeste avsnitt|`, view.replace('NTNU', 'NTNU|')])
    assert.deepEqual(told(marked), ['missing-source'], marked);
});
