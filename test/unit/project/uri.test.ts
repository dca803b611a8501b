import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical, canonicalFolder } from '../../../server/project/uri';

test('a file has one spelling, whatever its editor encodes and however it writes the drive', () => {
  const same = [
    'file:///C:/h%C3%B8ring/utkast.md',
    'file:///c%3A/høring/utkast.md',
    'file:///c:/h%c3%b8ring/utkast.md',
  ];
  assert.deepEqual([...new Set(same.map(canonical))], ['file:///c%3A/h%C3%B8ring/utkast.md']);
});

test('other schemes keep what they say, and what is no URI stays as it is', () => {
  assert.equal(canonical('untitled:Untitled-1'), 'untitled:Untitled-1');
  assert.equal(canonical(''), '');
  assert.equal(canonical('file:///%E0%A4%A'), canonical(canonical('file:///%E0%A4%A')));
});

test('a folder is the same with and without its final slash', () => {
  assert.equal(canonicalFolder('file:///utkast/'), canonicalFolder('file:///utkast'));
});
