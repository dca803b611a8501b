import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from './judged';

const verdicts = (draft: string, source: string) => judged(draft, source).map(({ verdict }) => verdict);

test('a side to a bare «forslaget» is not supported by a source that takes the other side only', () => {
  const source = 'Utvalget foreslår båtregister. Kommunen støtter forslaget. Ordningen bør finansieres av staten.';
  assert.deepEqual(verdicts('Elvebyen kommune går imot forslaget.', source), ['undecided']);
  assert.deepEqual(verdicts('Elvebyen kommune er uenig i forslaget.', source), ['undecided']);
  assert.deepEqual(verdicts('Elvebyen kommune støtter forslaget.', source), ['supported']);
});

test('a side to a bare «forslaget» is supported where the source takes it to one of its proposals', () => {
  const source = 'Kommunen støtter forslaget om båtregister. Vi går imot forslaget om promillegrense.';
  assert.deepEqual(verdicts('Elvebyen kommune går imot forslaget.', source), ['supported']);
  assert.deepEqual(verdicts('Elvebyen kommune støtter forslaget.', source), ['supported']);
});

test('a side to a bare «forslaget» is not supported by a sentence of somebody else that takes the other', () => {
  assert.notDeepEqual(verdicts('Elvebyen kommune går imot forslaget.', 'Utvalget støtter forslaget.'), ['supported']);
});

test('support of a bare «forslaget» is not supported by a source that doubts it', () => {
  assert.deepEqual(verdicts('Elvebyen kommune støtter forslaget.', 'Kommunen er usikker på forslaget.'), ['undecided']);
});
