import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue, emptyCatalogue, mergeCatalogues, parseCatalogue } from '../../../server/catalogue/parse';

const bundled = 'file:///belegg/belegg.yaml';
const own = 'file:///utkast/belegg.yaml';
const read = (text: string, uri: string) => parseCatalogue(text, uri).catalogue;

const base = read('works: [{id: a, kind: report, title: A, year: 2020}, {id: b, kind: report, title: B}]', bundled);
const over = read(
  'works: [{id: a, kind: plan, title: Ny A}]\nsources: [{id: s, actor: {name: S}, file: s.txt, about: b}]',
  own,
);

test('on equal ids the later catalogue replaces the entry whole', () => {
  const { works } = mergeCatalogues(base, over);
  assert.deepEqual([...works.keys()], ['a', 'b']);
  assert.equal(works.get('a')?.title?.value, 'Ny A');
  assert.equal(works.get('a')?.year, undefined);
  assert.equal(works.get('a')?.catalogue, own);
  assert.equal(works.get('b')?.catalogue, bundled);
});

test('merging changes none of the catalogues', () => {
  mergeCatalogues(base, over);
  assert.equal(base.works.get('a')?.title?.value, 'A');
  assert.equal(emptyCatalogue.works.size, 0);
});

test('an empty catalogue adds and hides nothing', () => {
  assert.deepEqual(mergeCatalogues(emptyCatalogue, base, emptyCatalogue), base);
});

test('a source may answer a work from another catalogue', () => {
  assert.equal(checkCatalogue(over, own).length, 1);
  assert.deepEqual(checkCatalogue(mergeCatalogues(base, over), own), []);
});
