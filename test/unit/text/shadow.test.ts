import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figures } from '../../../server/language/numbers';
import { masked, maskUnit } from '../../../server/text/masks';
import { shadow } from '../../../server/text/shadow';
import { words } from '../../../server/text/words';

test('a text without typographic characters is its own shadow', () => {
  const { text, toOriginal, toOriginalEnd } = shadow('Ærlig talt – «ja».');
  assert.equal(text, 'Ærlig talt – «ja».');
  assert.deepEqual([toOriginal(5), toOriginalEnd(5)], [5, 5]);
});

test('soft hyphens and zero-width characters go, no-break spaces and hyphens become plain, letters are composed', () => {
  assert.equal(shadow('kapit\u00adtel\u00a010\u20118\u202fspørsma\u030al\u200b!').text, 'kapittel 10-8 spørsmål!');
});

test('entities of spaces, dashes, soft hyphens and Norwegian letters stand for themselves, others stay', () => {
  assert.equal(
    shadow('sp&oslash;rsm&aring;l&nbsp;1&ndash;2 kapit&shy;tel&#160;3 &amp; &lt;').text,
    'spørsmål 1–2 kapittel 3 &amp; &lt;',
  );
  assert.equal(shadow('&AElig;rlig &constructor; &').text, 'Ærlig &constructor; &');
});

test('offsets lead back: a start behind what was removed, an end before it', () => {
  const original = 'x\u00ad\u00adya\u030az';
  const { text, toOriginal, toOriginalEnd } = shadow(original);
  assert.equal(text, 'xyåz');
  assert.equal(original.slice(toOriginal(0), toOriginalEnd(1)), 'x');
  assert.equal(original.slice(toOriginal(1), toOriginalEnd(2)), 'y');
  assert.equal(original.slice(toOriginal(2), toOriginalEnd(3)), 'a\u030a');
  assert.equal(original.slice(toOriginal(3), toOriginalEnd(4)), 'z');
});

test('each unit of a shadow leads back to what it was made of', () => {
  const pieces = fc.constantFrom(
    'a',
    'å',
    'a\u030a',
    'o\u0308',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\u2011',
    ' ',
    '\u0301',
    'x\u0327\u0301',
    '&shy;',
    '&aring;',
    '&nbsp;',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const original = parts.join('');
      const { text, toOriginal, toOriginalEnd } = shadow(original);
      for (let i = 0; i < text.length; i++) {
        const piece = original.slice(toOriginal(i), toOriginalEnd(i + 1));
        assert.equal(shadow(piece).text, text.charAt(i));
      }
    }),
    { numRuns: 1000 },
  );
});

const hidden = (text: string) => masked(text).replaceAll(maskUnit, '~');

test('code spans are hidden when a run of as many backticks closes them', () => {
  assert.equal(hidden('a `b` c ``d ` e`` f ` g'), 'a ~~~ c ~~~~~~~~~ f ` g');
});

test('addresses are hidden without the punctuation behind them', () => {
  assert.equal(hidden('Se (https://a.no/b). Og www.d.no, e@f.no!'), 'Se (~~~~~~~~~~~~~~). Og ~~~~~~~~, ~~~~~~!');
});

test('link targets are hidden, link texts are not', () => {
  assert.equal(hidden('[a](b.md) ![c](<d> "e") [f](g(h)i) [j] (k)'), '[a]~~~~~~ ![c]~~~~~~~~~ [f]~~~~~~~ [j] (k)');
});

test('comments and tags are hidden, lone angle brackets are not', () => {
  assert.equal(hidden('a <!-- b\nc --> d <br/> e < f > g <!-- h'), 'a ~~~~~~~~~~~~ d ~~~~~ e < f > g <!-- h');
});

test('quotation marks at line beginnings and written-out spaces become blanks', () => {
  assert.equal(hidden('> a\n> > b > c&nbsp;d & e'), '  a\n    b > c      d & e');
});

test('masking keeps the length and leaves a text without anything to hide alone', () => {
  const text = fc.array(
    fc.constantFrom('a', '`', '``', '<', '>', '<!--', '-->', '](', ')', '@', '.', ' ', 'http://', '\n'),
    { maxLength: 40 },
  );
  fc.assert(fc.property(text, (parts) => masked(parts.join('')).length === parts.join('').length));
  assert.equal(masked('bare tekst'), 'bare tekst');
});

test('entities are read with equal length: letters join their word, spaces and dashes part it, and those not known are hidden', () => {
  const draft = 'b&aring;t p&#xe5; vrak&shy;pant&nbsp;og &laquo;hei&raquo; &copy; 5&nbsp;000 50&ndash;100 &ndash; ja';
  const prose = masked(draft);
  assert.equal(prose.length, draft.length);
  assert.deepEqual(
    words(prose).map(({ form, start, end }) => [form, draft.slice(start, end)]),
    [
      ['båt', 'b&aring;t'],
      ['på', 'p&#xe5;'],
      ['vrakpant', 'vrak&shy;pant'],
      ['og', 'og'],
      ['hei', 'hei'],
      ['ja', 'ja'],
    ],
  );
  assert.deepEqual(
    figures(prose).map(({ value, upper }) => [value, upper]),
    [
      [5000, undefined],
      [50, 100],
    ],
  );
});

test('a first letter in brackets belongs to its word; other brackets are left alone', () => {
  const draft = '«[s]jøen» [Vi] [a] gå[r]';
  assert.deepEqual(
    words(masked(draft)).map(({ form }) => form),
    ['sjøen', 'vi', 'a', 'gå', 'r'],
  );
  assert.equal(masked(draft).length, draft.length);
});
