import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occurrence, wordsAndNumbers } from '../../../server/text/occurrence';

const whole = (text: string) => ({ start: 0, end: text.length });
const found = (text: string, words: string, from = 0) => {
  const span = occurrence(text, { start: from, end: text.length }, words);
  return span && text.slice(span.start, span.end);
};

test('numbers with their signs and words with their hyphens are one each', () => {
  const text = 'UH-sektoren brukte 1,2 mill. i kap. 10.8, jf. og/eller.';
  assert.deepEqual(
    wordsAndNumbers(text, whole(text)).map(({ form }) => form),
    ['uh-sektoren', 'brukte', '1,2', 'mill', 'i', 'kap', '10.8', 'jf', 'og/eller'],
  );
});

test('words are found through line breaks, marks and capitals', () => {
  assert.equal(found('NTNU er «usikker,\npå» om dette', 'Usikker på om'), 'usikker,\npå» om');
});

test('a number is not found inside another, nor a word inside a word', () => {
  assert.equal(found('450 og 1450', '45'), undefined);
  assert.equal(found('praksisplasser', 'praksis'), undefined);
});

test('only the given stretch is searched, and no words are nowhere', () => {
  assert.equal(found('bør og bør', 'bør', 4), 'bør');
  assert.equal(found('bør', 'bør', 1), undefined);
  assert.equal(found('bør', ' – '), undefined);
});
