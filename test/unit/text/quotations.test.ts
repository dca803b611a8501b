import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { quotations } from '../../../server/text/quotations';
import { cpuTime } from '../cpuTime';

const quoted = (text: string) => quotations(text).map(({ words }) => text.slice(words.start, words.end));

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['NTNU sier «dette er bra».', ['dette er bra']],
  ['NTNU sier “dette er bra”.', ['dette er bra']],
  ['NTNU sier ”dette er bra”.', ['dette er bra']],
  ['NTNU sier „dette er bra“.', ['dette er bra']],
  ['NTNU sier "dette er bra".', ['dette er bra']],
  ['NTNU sier ‘dette er bra’.', ['dette er bra']],
  ['«Ja», sier NTNU, «vi støtter det».', ['Ja', 'vi støtter det']],
  ['"Ja", sier NTNU, "vi støtter det".', ['Ja', 'vi støtter det']],
  ['«NTNU sier at “dette” er bra»', ['NTNU sier at “dette” er bra']],
  ['«over\nto linjer»', ['over\nto linjer']],
  ['NTNU sier «dette er bra. Hdir sier «ja».', ['ja']],
  ['NTNU sier «dette er bra.\n\nHdir sier ja».', []],
  ['NTNUs svar og RHF’ene ‘er bra’', ['er bra']],
  ['6" og 8" rør', []],
  ['NTNU sier «».', []],
  ['ja» sier de', []],
  ['> NTNU støtter forslaget om\n> flere plasser.\n\nSlutt.', ['NTNU støtter forslaget om\n> flere plasser.']],
  ['> NTNU støtter «forslaget» om mer.', ['NTNU støtter «forslaget» om mer.']],
  ['> Kort sitat', []],
  ['Uten sitat', []],
];

for (const [text, expected] of cases) {
  test(`Quoted in ${JSON.stringify(text)}`, () => assert.deepEqual(quoted(text), expected));
}

test('A quotation covers its marks', () => {
  const text = 'NTNU sier «dette er bra».';
  const [found] = quotations(text);
  assert.equal(text.slice(found?.start, found?.end), '«dette er bra»');
});

test('Quotations of any text lie inside it, in order and apart', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('«', '»', '“', '”', '"', '‘', '’', '\n\n', '\n> ', ' ord '),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, words } of quotations(text)) {
        assert.ok(
          start >= last && start < words.start && words.start < words.end && words.end <= end && end <= text.length,
        );
        last = end;
      }
    }),
  );
});

for (const mark of ['«', '»', '“', '"', '‘', '« ', '"a ', '\n>', '> a\n', '«a» ']) {
  test(`A quarter of a megabyte of ${JSON.stringify(mark)} ends quickly`, () => {
    const before = cpuTime();
    quotations(mark.repeat(250_000 / mark.length));
    assert.ok(cpuTime() - before < 2000);
  });
}
