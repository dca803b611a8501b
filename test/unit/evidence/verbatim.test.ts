import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from '../../../server/evidence/index';
import { findVerbatim } from '../../../server/evidence/verbatim';
import { libraryOf } from '../claims/sources';
import { cpuTime } from '../cpuTime';

const own =
  'Kommunen vil bygge ut helse- og\nomsorgstjenesten, men «ikke for enhver pris», slik UH-\nsektoren har gjort det.';

function look(words: string) {
  const source = libraryOf({ own, other: '' }).sources.get('elvebyen');
  assert.ok(source);
  const index = indexOf(source);
  const found = findVerbatim(index, words);
  return { index, found };
}

test('line breaks, words divided by them and other quotation marks do not count', () => {
  for (const words of ['helse- og omsorgstjenesten', 'slik UH-sektoren har gjort', '“ikke for enhver pris”'])
    assert.equal(look(words).found.state, 'exact', words);
});
test('a first letter in brackets counts as the letter, and a note on emphasis is left out', () => {
  for (const words of [
    '[k]ommunen vil bygge',
    'vil bygge ut (vår uthevelse) helse- og',
    'men «ikke for enhver pris» (utheva her)',
  ])
    assert.equal(look(words).found.state, 'exact', words);
  assert.equal(look('[Vi] vil bygge ut').found.state, 'exact');
  assert.notEqual(look('[b]ommunen vil bygge').found.state, 'exact');
});
test('composed and decomposed letters are the same, and spans are those of the text as it stands', () => {
  const decomposed = 'Skjærgården og sjøen må vernes.'.normalize('NFD');
  const source = libraryOf({ own: decomposed, other: '' }).sources.get('elvebyen');
  assert.ok(source);
  const index = indexOf(source);
  const found = findVerbatim(index, 'skjærgården og sjøen må vernes'.normalize('NFC'));
  assert.ok(found.state === 'exact');
  assert.equal(index.text.slice(found.span.start, found.span.end), decomposed.slice(0, -1));
  assert.equal(look('slik UH-sektoren har gjort'.normalize('NFD')).found.state, 'exact');
  const near = findVerbatim(index, 'Skjærgården og fjorden må vernes'.normalize('NFC'));
  assert.ok(near.state === 'near');
  assert.equal(index.text.slice(near.found.start, near.found.end), 'sjøen');
});
test('marked omissions do not count, unless the pieces stand in another order', () => {
  assert.equal(look('Kommunen vil […] har gjort det').found.state, 'exact');
  assert.equal(look('har gjort det […] Kommunen vil').found.state, 'near');
});
test('the words that differ are told on both sides', () => {
  const words = 'vil bygge ned helse- og omsorgstjenesten';
  const { index, found } = look(words);
  assert.ok(found.state === 'near');
  assert.equal(words.slice(found.claimed.start, found.claimed.end), 'ned');
  assert.equal(index.text.slice(found.found.start, found.found.end), 'ut');
});
test('unlike words are absent', () => assert.equal(look('fergene trenger nye kaier').found.state, 'absent'));
test('no words are absent', () => assert.equal(look('…').found.state, 'absent'));
test('a quotation of a million characters ends quickly', () => {
  const start = cpuTime();
  look('vil bygge '.repeat(100_000));
  assert.ok(cpuTime() - start < 2000);
});
