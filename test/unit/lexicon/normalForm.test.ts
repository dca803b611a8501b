import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalForm } from '../../../server/lexicon/normalForm';
import { cpuTime } from '../cpuTime';

const together: readonly string[] = [
  'styrke styrkje styrking styrkinga styrkast styrkes',
  'øke auke øker aukar økning auking økt auka',
  'utdanning utdanninga utdannings utdanningar utdanningane utdannelse',
  'mulighet moglegheit mulig mogleg',
  'skole skule skulen skolen',
  'høyskole høgskole høgskule høyskolene høgskulane',
  'fremtid framtid framtida fremtiden fremtidens',
  'fremskrivning framskriving framskrivingar',
  'hjemmetjeneste heimeteneste heimetenesta hjemmetjenestene',
  'høringsinstans høyringsinstans høringsinstansene høyringsinstansane',
  'foreslå foreslår foreslo foreslått føreslår',
  'anbefale tilrå anbefaling tilråding',
  'artikkel artikler artiklene artiklar artiklane',
  'legemiddel legemidler legemidlene',
  'gi gir ga gitt gjev',
  'være er var vært vere',
  'mann menn mennene mannen',
  'UH-sektoren UH‑sektoren uh-sektor UH-sektorens',
  'komité komiteen komite\u0301en komiteens',
  'NTNU NTNUs',
  'ikke ikkje',
  'hverdag kvardag',
  'hva kva',
];

const apart: readonly (readonly [string, string])[] = [
  ['lede', 'lide'],
  ['sette', 'se'],
  ['mens', 'menn'],
  ['mener', 'men'],
  ['forankring', 'omkring'],
  ['forbedre', 'god'],
  ['reservert', 'bli'],
  ['drivkraft', 'drive'],
  ['samarbeide', 'eie'],
];

for (const list of together) {
  test(`One normal form for ${list}`, () => {
    const forms = list.split(' ').map(normalForm);
    assert.equal(new Set(forms).size, 1, forms.join(' '));
  });
}

for (const [a, b] of apart) {
  test(`«${a}» and «${b}» are different words`, () => assert.notEqual(normalForm(a), normalForm(b)));
}

test('A normal form is its own normal form', () => {
  const words = [...together, ...apart.flat()].join(' ').split(' ');
  for (const word of words) assert.equal(normalForm(normalForm(word)), normalForm(word), word);
  const letters = fc.string({ unit: fc.constantFrom(...'abdefghijklmnoprstuvyæøå') });
  const endings = fc.constantFrom('', 'e', 'en', 'ene', 'er', 'ning', 'else', 's', 'heit', 'leg', 'ast');
  fc.assert(
    fc.property(letters, endings, (root, ending) => {
      const form = normalForm(root + ending);
      assert.equal(normalForm(form), form);
    }),
  );
});

test('Any text has a normal form', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(typeof normalForm(text), 'string')));
  assert.equal(normalForm(''), '');
});

test('A run of letters of a megabyte ends quickly', () => {
  const before = cpuTime();
  for (const unit of ['a', 'sen', 'høyring', 'and']) normalForm(unit.repeat(1_000_000 / unit.length));
  assert.ok(cpuTime() - before < 1000);
});
