import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { words } from '../../../server/text/words';

const forms = (text: string) => words(text).map((word) => word.form);

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['NTNU støtter forslaget.', ['ntnu', 'støtter', 'forslaget']],
  ['UH-sektoren og RETHOS-forskriftene', ['uh-sektoren', 'og', 'rethos-forskriftene']],
  ['helse- og omsorgstjenesten', ['helse', 'og', 'omsorgstjenesten']],
  ['helse-\nog omsorgstjenesten', ['helse', 'og', 'omsorgstjenesten']],
  ['helsepersonell-\nutdanningene', ['helsepersonellutdanningene']],
  ['UH\u2011sektoren', ['uh-sektoren']],
  ['for\u00adventes', ['forventes']],
  ['RHF’ene', ["rhf'ene"]],
  ['«støtter»', ['støtter']],
  ['550 stillinger i 2022', ['stillinger', 'i']],
  ['LIS1 og LIS1-stillinger, TB2022:53', ['lis1', 'og', 'lis1-stillinger', 'tb2022']],
  ['helsepersonell1 og praksiskontor12', ['helsepersonell', 'og', 'praksiskontor']],
  ['en 3-årig utdanning', ['en', 'årig', 'utdanning']],
  ['komite\u0301', ['komité']],
  ['bl.a. NOU-en', ['bl', 'a', 'nou-en']],
  ['og/eller', ['og', 'eller']],
  ['– 12, 13 – …', []],
  ['', []],
];

for (const [text, expected] of cases) {
  test(`The words of ${JSON.stringify(text)}`, () => assert.deepEqual(forms(text), expected));
}

test('A word covers the letters it was read from, without a footnote digit', () => {
  const text = 'til helsepersonell1 i 2022';
  assert.deepEqual(
    words(text).map(({ start, end }) => text.slice(start, end)),
    ['til', 'helsepersonell', 'i'],
  );
});

test('Only words between the given offsets are read', () => {
  assert.deepEqual(
    words('en to tre fire', 3, 9).map((word) => word.form),
    ['to', 'tre'],
  );
});

test('Words of any text lie inside it, in order, apart, and have a form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end, form } of words(text)) {
        assert.ok(start >= last && end > start && end <= text.length && form !== '');
        last = end;
      }
    }),
  );
});
