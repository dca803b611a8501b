import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { endOfDifference, withChanges } from '../../server/lastChange';

test('a change tells where it ends', () => {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, 'kapittel 1\n');
  const at = { line: 0, character: 10 };
  assert.equal(withChanges(document, [{ range: { start: at, end: at }, text: '0.8' }], 2).cursor, 13);
  assert.equal(document.getText(), 'kapittel 10.8\n');
});

test('a whole new text tells so by where it differs from the old one', () => {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, 'Se kapittel 1 nå.');
  assert.equal(withChanges(document, [{ text: 'Se kapittel 10 nå.' }], 2).cursor, 14);
});

test('the difference ends behind what was put in, and where something was taken out', () => {
  assert.equal(endOfDifference('ab', 'axb'), 2);
  assert.equal(endOfDifference('axb', 'ab'), 1);
  assert.equal(endOfDifference('aa', 'aaa'), 3);
  assert.equal(endOfDifference('', 'abc'), 3);
  assert.equal(endOfDifference('abc', 'abc'), undefined);
});
