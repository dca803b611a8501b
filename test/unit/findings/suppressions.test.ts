import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../server/findings/model';
import { applySuppressions, readSuppressions } from '../../../server/findings/suppressions';
import { cpuTime } from '../cpuTime';

/** A finding of `unknown-work` at each «X» of the text. */
function findingsIn(text: string): Finding[] {
  return [...text.matchAll(/X/g)].map(({ index }) => ({
    span: { start: index, end: index + 1 },
    detail: { code: 'unknown-work', name: 'X' },
    evidence: [],
  }));
}

/** Codes that are left, with the lines they start on. */
function left(text: string): string[] {
  const line = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  return applySuppressions(findingsIn(text), readSuppressions(text)).map(
    ({ detail, span }) => `${detail.code}@${line(span.start)}`,
  );
}

test('disable-next-line silences the next line and no other', () => {
  assert.deepEqual(left('<!-- belegg-disable-next-line unknown-work -- kjent -->\nX\nX'), ['unknown-work@2']);
});

test('a comment without codes silences every code', () => {
  assert.deepEqual(left('<!-- belegg-disable-next-line -->\nX'), []);
});

test('a comment for another code silences nothing and is reported as unused', () => {
  assert.deepEqual(left('<!-- belegg-disable-next-line no-response -->\nX'), [
    'unused-suppression@0',
    'unknown-work@1',
  ]);
});

test('disable reaches to enable', () => {
  assert.deepEqual(left('X\n<!-- belegg-disable unknown-work -->\nX\nX\n<!-- belegg-enable unknown-work -->\nX'), [
    'unknown-work@0',
    'unknown-work@5',
  ]);
});

test('disable without enable reaches to the end', () => {
  assert.deepEqual(left('<!-- belegg-disable -->\nX\n\nX'), []);
});

test('enable of one code leaves the other codes of the comment silenced', () => {
  const text = '<!-- belegg-disable unknown-work, no-response -->\nX\n<!-- belegg-enable no-response -->\nX';
  assert.deepEqual(left(text), ['unused-suppression@0']);
});

test('a reason may hold any words, codes too', () => {
  assert.deepEqual(left('<!-- belegg-disable-next-line no-response -- unknown-work -->\nX'), [
    'unused-suppression@0',
    'unknown-work@1',
  ]);
});

test('a comment that is not closed silences nothing', () => {
  assert.deepEqual(left('<!-- belegg-disable-next-line unknown-work\nX'), ['unknown-work@1']);
});

test('ten thousand open comments end quickly', () => {
  const text = '<!-- belegg-disable '.repeat(10_000);
  const start = cpuTime();
  assert.deepEqual(readSuppressions(text), []);
  assert.ok(cpuTime() - start < 500);
});

test('a comment is not called unused where what it silences has not been sought', () => {
  const told = (text: string) =>
    applySuppressions([], readSuppressions(text), (code) => code !== 'claim-contradicted').map(
      ({ detail }) => detail.code,
    );
  assert.deepEqual(told('<!-- belegg-disable-next-line claim-contradicted -->'), []);
  assert.deepEqual(told('<!-- belegg-disable-next-line -->'), []);
  assert.deepEqual(told('<!-- belegg-disable-next-line no-response -->'), ['unused-suppression']);
});
