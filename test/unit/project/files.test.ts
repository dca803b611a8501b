import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../server/project/files';

const read = (bytes: readonly number[]) =>
  readText({ read: () => Promise.resolve(Uint8Array.from(bytes)) }, 'file:///svar.txt');

test('a file that is no UTF-8 is read as Windows-1252, dashes and quotation marks too', async () => {
  const bytes = [0x35, 0x96, 0x36, 0x20, 0x93, 0x6d, 0xe5, 0x94, 0x20, 0x91, 0x92, 0x85, 0x80, 0x20, 0x81];
  assert.deepEqual(await read(bytes), { text: '5–6 “må” ‘’…€ \u0081' });
});

test('a file in UTF-8 keeps its letters', async () => {
  assert.deepEqual(await read([0x6d, 0xc3, 0xa5, 0x20, 0xe2, 0x80, 0x93]), { text: 'må –' });
});
