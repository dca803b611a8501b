import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver';
import { gather, lazily } from '../../../server/features/gather';

const never = new CancellationTokenSource().token;

/** Portions of one number each, each of which takes some milliseconds of work. */
function slowly(count: number, found: (n: number) => void = () => {}): Iterable<readonly number[]> {
  return lazily(
    Array.from({ length: count }, (_, n) => n),
    (n) => {
      for (const began = performance.now(); performance.now() - began < 4; );
      found(n);
      return [n];
    },
  );
}

test('what the portions hold comes in order', async () => {
  const found = await gather([[1, 2], [], [3]], { token: never, partial: undefined });
  assert.deepEqual(found, [1, 2, 3]);
});

test('other work has its turn while portions are found', async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  await gather(slowly(12), { token: never, partial: undefined });
  clearInterval(ticking);
  assert.ok(turns >= 2, `${turns} turns in about 50 ms`);
});

test('a request that is cancelled stops looking', async () => {
  const source = new CancellationTokenSource();
  let last = -1;
  const portions = slowly(1000, (n) => {
    last = n;
    if (n === 2) source.cancel();
  });
  await assert.rejects(gather(portions, { token: source.token, partial: undefined }), { code: -32800 });
  assert.ok(last < 10, `went on to ${last}`);
});

test('portions are handed on as they come, and nothing twice', async () => {
  const reports: number[][] = [];
  const partial = { report: (portion: number[]) => void reports.push(portion) };
  const rest = await gather(slowly(10), { token: never, partial });
  assert.deepEqual(rest, []);
  assert.deepEqual(reports.flat(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.ok(reports.length >= 2, `${reports.length} reports`);
});
