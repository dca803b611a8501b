import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { scalarsOf, writtenScalar } from '../../../server/catalogue/scalars';

test('texts come with their paths, values and places, in the order of the file', () => {
  const text = 'works:\n  - id: vik\n    aliases: [Vik, "Vik i dag"]\nsources:\n  - {id: a, file: \'b c.txt\'}\n';
  assert.deepEqual(
    scalarsOf(text).map(({ path, value, span, style }) => [
      path.join('.'),
      value,
      text.slice(span.start, span.end),
      style,
    ]),
    [
      ['works.0.id', 'vik', 'vik', 'plain'],
      ['works.0.aliases.0', 'Vik', 'Vik', 'plain'],
      ['works.0.aliases.1', 'Vik i dag', '"Vik i dag"', 'double'],
      ['sources.0.id', 'a', 'a', 'plain'],
      ['sources.0.file', 'b c.txt', "'b c.txt'", 'single'],
    ],
  );
});

test('numbers, block texts and what is no YAML give nothing', () => {
  assert.deepEqual(scalarsOf('year: 2023\ntext: >-\n  noe\n'), []);
  assert.deepEqual(scalarsOf('works: [{'), []);
});

test('any value that is written can be read again, in a list too', () => {
  const value = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((each) => !/[\p{Cc}\p{Cs}\u2028\u2029\u0085\ufeff\ufffe\uffff]/u.test(each));
  const style = fc.constantFrom('plain' as const, 'single' as const, 'double' as const);
  fc.assert(
    fc.property(value, style, (text, how) => {
      const written = writtenScalar(text, how);
      assert.deepEqual(parse(`a: ${written}\nb: [x, ${written}, y]\n`), { a: text, b: ['x', text, 'y'] });
    }),
  );
});

for (const value of [
  'ja: nei',
  'a #b',
  '12',
  '2020:01346',
  'true',
  'nei, takk',
  '- a',
  "d'Or",
  '2023-06-22',
  '*a',
  'a:',
])
  test(`«${value}» is quoted where it must be`, () =>
    assert.equal(parse(`a: ${writtenScalar(value, 'plain')}`).a, value));

test('simple names stay plain', () => {
  for (const value of ['Vik kommune', 'nou:2023:4', 'svar/vik-2.txt', 'Bo trygt hjemme-reformen', 'Åse (Ø)'])
    assert.equal(writtenScalar(value, 'plain'), value);
});
