import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unwrap } from '../../../server/text/unwrap';

const cases: readonly (readonly [string, string, string])[] = [
  ['joins the lines of a paragraph', 'NTNU støtter\nforslaget.', 'NTNU støtter forslaget.'],
  ['keeps offsets where lines end in two units', 'a\r\nb', 'a  b'],
  ['keeps an empty line', 'Første.\n\nAndre.', 'Første.\n\nAndre.'],
  ['keeps a line of blanks', 'Første.\n \nAndre.', 'Første.\n \nAndre.'],
  [
    'keeps the break before a bullet',
    'Vi ber om\n\uf0b7 flere plasser\n\uf0b7 mer penger',
    'Vi ber om\n\uf0b7 flere plasser\n\uf0b7 mer penger',
  ],
  ['joins the lines of an item', '• flere\nplasser\n• mer', '• flere plasser\n• mer'],
  [
    'keeps a dash behind a lead-in',
    'Vi ber om:\n- flere plasser\n- mer penger',
    'Vi ber om:\n- flere plasser\n- mer penger',
  ],
  ['joins a dash in the middle of a sentence', 'flere plasser\n– og mer penger', 'flere plasser – og mer penger'],
  [
    'keeps a number that begins an item',
    'Vi mener:\n1. Flere plasser\n2. Mer penger',
    'Vi mener:\n1. Flere plasser\n2. Mer penger',
  ],
  ['keeps a series that has no lead-in', 'Vi mener dette\n1. Flere\n2. Mer', 'Vi mener dette\n1. Flere\n2. Mer'],
  ['joins a date at the start of a line', 'innen\n15. september', 'innen 15. september'],
  ['joins a chapter number at the start of a line', 'jf. kapittel\n10. NTNU mener', 'jf. kapittel 10. NTNU mener'],
];

for (const [name, text, expected] of cases) {
  test(`Unwrapping ${name}`, () => assert.equal(unwrap(text), expected));
}

test('A text of one line is returned as it is', () => {
  const text = 'NTNU støtter forslaget.';
  assert.equal(unwrap(text), text);
});

test('Unwrapping keeps the length of any text and changes nothing but line breaks', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\r', '- ', '1. ', '• ', ' '));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const flat = unwrap(text);
      assert.equal(flat.length, text.length);
      for (let i = 0; i < text.length; i++) {
        const same = flat[i] === text[i];
        assert.ok(same || (/[\n\r]/.test(text[i] ?? '') && flat[i] === ' '));
      }
    }),
  );
});
