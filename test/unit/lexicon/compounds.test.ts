import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSplitter } from '../../../server/lexicon/compounds';
import { words } from '../../../server/text/words';

const seeds = ['ntnu-nou-2023-4', 'helsedirektoratet-profesjonsmeldingen'].map((name) =>
  readFileSync(`seeds/${name}.txt`, 'utf8'),
);
const split = createSplitter(seeds.flatMap((text) => words(text).map((word) => word.form)));

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['psykologstillinger', ['psykolog', 'stillinger']],
  ['studieplassene', ['studie', 'plassene']],
  ['omsorgstjenester', ['omsorg', 'tjenester']],
  ['utdanningsinstitusjonene', ['utdanning', 'institusjonene']],
  ['helsepersonellkommisjonen', ['helse', 'personell', 'kommisjonen']],
  ['UH-sektoren', ['uh', 'sektoren']],
  ['praksisbehov', ['praksis', 'behov']],
  ['undervisning', ['undervisning']],
  ['fremtiden', ['fremtiden']],
  ['studenter', ['studenter']],
  ['programmene', ['programmene']],
  ['tjenesten', ['tjenesten']],
  ['kommuneøkonomiproposisjon', ['kommuneøkonomiproposisjon']],
  ['ord', ['ord']],
];

for (const [word, parts] of cases)
  test(`«${word}» is ${parts.join(' + ')}`, () => assert.deepEqual(split(word), parts));

test('Only words of the corpus are parts', () => {
  const own = createSplitter(['skole', 'buss']);
  assert.deepEqual(own('skolebuss'), ['skole', 'buss']);
  assert.deepEqual(own('skoleplass'), ['skoleplass']);
  assert.deepEqual(createSplitter(['fag', 'skole'])('fagskole'), ['fag', 'skole']);
  assert.deepEqual(createSplitter([])('skolebuss'), ['skolebuss']);
});

test('The parts of any word stand in it in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('helse', 'praksis', 's', 'e', 'fag', 'plass', '-', 'x', 'Å') }),
      (word) => {
        let at = 0;
        for (const part of split(word)) {
          const found = word.toLowerCase().indexOf(part, at);
          assert.ok(found >= at);
          at = found + part.length;
        }
      },
    ),
  );
});
