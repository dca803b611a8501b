import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { difference } from '../../../server/text/difference';
import { cpuTime } from '../cpuTime';

const apart = (left: string, right: string) => {
  const [a, b] = [left.split(' '), right.split(' ')];
  const found = difference(a, b);
  return [found.left.map((at) => a[at]).join(' '), found.right.map((at) => b[at]).join(' ')];
};

test('the words that differ are those that neither list shares in order', () => {
  assert.deepEqual(apart('både nyttig og riktig', 'både viktig og riktig'), ['nyttig', 'viktig']);
  assert.deepEqual(apart('vil ha flere plasser', 'vil ikke ha flere plasser'), ['', 'ikke']);
  assert.deepEqual(
    apart('a b c d', 'd c b a').map((words) => words.split(' ').length),
    [3, 3],
  );
});

test('equal lists do not differ, and lists without a word in common differ altogether', () => {
  assert.deepEqual(difference(['a', 'b'], ['a', 'b']), { left: [], right: [] });
  assert.deepEqual(difference(['a', 'b'], ['c']), { left: [0, 1], right: [0] });
  assert.deepEqual(difference([], ['c']), { left: [], right: [0] });
});

test('what is left when the differing words are taken out is the same on both sides', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const found = difference(left, right);
      const without = (list: readonly string[], gone: readonly number[]) => list.filter((_, at) => !gone.includes(at));
      assert.deepEqual(without(left, found.left), without(right, found.right));
    }),
  );
});

test('very long lists end quickly', () => {
  const long = Array.from({ length: 50_000 }, (_, at) => `ord${at % 7}`);
  const began = cpuTime();
  difference(long, long.slice(1));
  assert.ok(cpuTime() - began < 500);
});
