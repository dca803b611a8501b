import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from '../../../server/catalogue/closest';

test('a slip of one or two letters finds the word meant', () => {
  assert.equal(closest('raport', ['nou', 'report', 'reform']), 'report');
  assert.equal(closest('Aliases', ['aliases', 'title']), 'aliases');
  assert.equal(closest('nuo', ['nou', 'plan']), undefined);
});

test('of several near words the nearest is meant', () => {
  assert.equal(closest('reform', ['report', 'reform']), 'reform');
});

test('a word unlike all others has no suggestion', () => {
  assert.equal(closest('avhandling', ['nou', 'report']), undefined);
  assert.equal(closest('', ['nou']), undefined);
  assert.equal(closest('x'.repeat(100_000), ['nou']), undefined);
});
