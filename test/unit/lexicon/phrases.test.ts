import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPhraseTable, findPhrases, type Phrase } from '../../../server/lexicon/phrases';
import { words } from '../../../server/text/words';
import { cpuTime } from '../cpuTime';

const phrases: readonly Phrase<string>[] = [
  { text: 'støtte', value: 'støtte' },
  { text: 'slutte seg til', value: 'slutte', open: true },
  { text: 'stille seg bak', value: 'bak', open: true },
  { text: 'stille seg positiv til', value: 'positiv', open: true },
  { text: 'gå inn for', value: 'inn', open: true },
  { text: 'hilse … velkommen', value: 'velkommen' },
  { text: 'kan ikke støtte', value: 'imot' },
  { text: 'ikke', value: 'nekting' },
  { text: 'ikke bare', value: 'falsk' },
];
const table = createPhraseTable(phrases);
const found = (text: string) => findPhrases(words(text), table).map(({ value }) => value);

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['NTNU støttet forslaget', ['støtte']],
  ['NTNU slutter seg til forslaget', ['slutte']],
  ['Her slutter NTNU seg i hovedsak til forslaget', ['slutte']],
  ['NTNU sluttar seg til framlegget', ['slutte']],
  ['Derfor stiller Norsk sykepleierforbund seg fullt ut bak forslaget', ['bak']],
  ['NTNU stiller seg positive til det', ['positiv']],
  ['NTNU går i all hovedsak inn for det', ['inn']],
  ['NTNU hilser forslaget velkommen', ['velkommen']],
  ['NTNU hilser forslaget om flere nye studieplasser svært velkommen', ['velkommen']],
  ['NTNU hilser velkommen', []],
  ['NTNU hilser en to tre fire fem seks sju åtte ni velkommen', []],
  ['NTNU kan ikke støtte det', ['imot']],
  ['NTNU støtter ikke det', ['støtte', 'nekting']],
  ['Det er ikke bare bra', ['falsk']],
  ['Studiet slutter. Hun ser til', []],
  ['seg til', []],
  ['', []],
];

for (const [text, expected] of cases)
  test(`Found in «${text}»: ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(found(text), expected));

test('A match reaches from its first to its last word and tells which words are its own', () => {
  const text = 'Her slutter NTNU seg til forslaget';
  const [match] = findPhrases(words(text), table);
  assert.equal(text.slice(match?.start, match?.end), 'slutter NTNU seg til');
  assert.deepEqual(match?.at, [1, 3, 4]);
});

test('Of expressions with the same normal forms the one in the text counts', () => {
  const modal = createPhraseTable([
    { text: 'bør', value: 'bør' },
    { text: 'burde', value: 'burde' },
  ]);
  assert.equal(findPhrases(words('det burde'), modal)[0]?.value, 'burde');
  assert.equal(findPhrases(words('det bør'), modal)[0]?.value, 'bør');
});

test('A table by its own key tells forms apart', () => {
  const exact = createPhraseTable([{ text: 'få', value: 'få' }], (form) => form);
  assert.equal(findPhrases(words('NTNU får'), exact).length, 0);
  assert.equal(findPhrases(words('få støtter det'), exact).length, 1);
});

test('An expression that begins or ends with a gap is refused', () => {
  assert.throws(() => createPhraseTable([{ text: '… velkommen', value: 0 }]), /«… velkommen»/);
  assert.throws(() => createPhraseTable([{ text: '', value: 0 }]), /«»/);
});

test('No word belongs to two expressions', () => {
  const list = fc.array(
    fc.constantFrom(
      'slutter',
      'seg',
      'til',
      'ikke',
      'bare',
      'stiller',
      'bak',
      'støtte',
      'hilser',
      'velkommen',
      'kan',
      'NTNU',
    ),
  );
  fc.assert(
    fc.property(list, (forms) => {
      const at = findPhrases(words(forms.join(' ')), table).flatMap((match) => match.at);
      assert.equal(new Set(at).size, at.length);
    }),
  );
});

for (const unit of ['slutter ', 'seg ', 'slutter seg ', 'stiller seg positiv ', 'hilser ', 'ikke ']) {
  test(`A long run of «${unit}» ends quickly`, () => {
    const list = words(unit.repeat(20_000));
    const before = cpuTime();
    findPhrases(list, table);
    assert.ok(cpuTime() - before < 3000);
  });
}
