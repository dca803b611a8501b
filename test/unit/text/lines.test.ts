import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineStarts, positionAt } from '../../../server/text/lines';

test('a line ends at a line feed, a carriage return or both together', () => {
  assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]);
});

test('a position counts UTF-16 units, so an emoji takes two', () => {
  const text = 'æ\n😀å';
  assert.deepEqual(positionAt(lineStarts(text), text.indexOf('å')), { line: 1, character: 2 });
});
