import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Traffic } from '../../server/traffic';

test('while an answer is under way the editor is never quiet', async () => {
  const traffic = new Traffic();
  let finish: (value: string) => void = () => {};
  const answer = traffic.during(new Promise<string>((resolve) => (finish = resolve)));
  assert.equal(traffic.quietFor(), 0);
  finish('there');
  assert.equal(await answer, 'there');
  assert.ok(traffic.quietFor() >= 0);
});

test('an answer that fails no longer counts as waited for', async () => {
  const traffic = new Traffic();
  await assert.rejects(traffic.during(Promise.reject(new Error('no'))), /no/);
  await new Promise<void>((resolve) => traffic.whenQuiet(0, resolve));
});

test('work waits for a pause as long as it asks for, counted from the last word of the editor', async () => {
  const traffic = new Traffic();
  let last = performance.now();
  const done = new Promise<void>((resolve) => traffic.whenQuiet(40, resolve));
  for (const wait of [15, 30]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    last = performance.now();
    traffic.note();
  }
  await done;
  assert.ok(performance.now() - last >= 39, `${performance.now() - last} ms after the last word`);
});
