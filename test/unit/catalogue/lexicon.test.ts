import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCatalogue, mergeCatalogues, parseCatalogue } from '../../../server/catalogue/parse';
import { cpuTime } from '../cpuTime';

const read = (text: string) => parseCatalogue(text, 'file:///utkast/belegg.yaml');

const good = `lexicon:
  synonyms:
    - words: [turnus, gå skift]
    - { words: [dugnad, fellesinnsats], strength: 0.7 }
  opposites:
    - { a: [ringvei], b: [sentrumsgate, gågate] }
`;

test('a catalogue may have words of its own', () => {
  const { catalogue, problems } = read(good);
  assert.deepEqual(problems, []);
  assert.deepEqual(catalogue.lexicon, {
    synonyms: [
      { words: ['turnus', 'gå skift'], strength: 0.9 },
      { words: ['dugnad', 'fellesinnsats'], strength: 0.7 },
    ],
    opposites: [{ a: ['ringvei'], b: ['sentrumsgate', 'gågate'], kind: 'opposite' }],
  });
});

test('a catalogue without words of its own has none', () => {
  for (const text of ['', 'works: []', 'lexicon:', 'lexicon: {synonyms: [], opposites: []}'])
    assert.ok(!('lexicon' in read(text).catalogue), text);
});

/** Each has the place of its problem between ⟦ and ⟧, and the first entry of the good catalogue before it. */
const bad: readonly (readonly [string, RegExp])[] = [
  ['    - ⟦strength: 0.8⟧\n', /^Synonymene mangler «words»\. Skriv for eksempel «words: \[bistand, hjelp\]»\.$/],
  ['    - {words: ⟦[skift]⟧}\n', /^Synonymene: «words» skal ha to til 100 ord\.$/],
  ['    - {words: [skift, ⟦12⟧]}\n', /skal være tekst/],
  ['    - {words: [skift, ⟦"12"⟧]}\n', /^Synonymene: «12» skal være et ord eller et kort uttrykk/],
  ['    - {words: [skift, ⟦… vakt⟧]}\n', /uten «…»\.$/],
  ['    - ⟦skift⟧\n', /skal ha nøkler og verdier, for eksempel «words: …»/],
  ['  opposites:\n    - ⟦{a: [inne]}⟧\n', /^Motsetningen mangler «b»/],
  ['  opposites:\n    - {a: [inne], b: ⟦[]⟧}\n', /^Motsetningen: «b» skal ha ett til 100 ord\.$/],
];
for (const [entry, message] of bad) {
  test(`${JSON.stringify(entry)} is reported where it stands, and the rest goes on`, () => {
    const marked = `lexicon:\n  synonyms:\n    - words: [turnus, gå skift]\n${entry}works:\n  - {id: a, kind: report, title: A}\n`;
    const { catalogue, problems } = read(marked.replace(/[⟦⟧]/g, ''));
    assert.equal(problems.length, 1, problems.map((each) => each.message).join('\n'));
    assert.deepEqual(problems[0]?.span, { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 });
    assert.match(problems[0]?.message ?? '', message);
    assert.deepEqual(
      catalogue.lexicon?.synonyms.map(({ words }) => words),
      [['turnus', 'gå skift']],
    );
    assert.ok(catalogue.works.has('a'));
  });
}

test('a strength that is none is reported, and the words count as usual', () => {
  const { catalogue, problems } = read('lexicon: {synonyms: [{words: [turnus, skift], strength: 80}]}');
  assert.match(problems[0]?.message ?? '', /«strength» skal være et tall over 0 og høyst 1/);
  assert.equal(catalogue.lexicon?.synonyms[0]?.strength, 0.9);
});

test('an entry that is broken YAML is left out, with one report', () => {
  const { catalogue, problems } = read(`${good}    - {a: [inne, b: [ute]}\n    - {a: [natt], b: [dag]}\n`);
  assert.ok(problems.length > 0);
  assert.ok(catalogue.lexicon?.synonyms.length === 2);
});

test('a key that is misspelt is told, with what was meant', () => {
  const { problems } = read('lexicon: {synonymer: []}');
  assert.match(problems[0]?.message ?? '', /«lexicon» har en ukjent nøkkel, «synonymer». Mente du «synonyms»\?/);
});

test('the words of catalogues laid over one another are put together', () => {
  const one = read(good).catalogue;
  const other = read('lexicon: {synonyms: [{words: [fjøs, låve]}]}').catalogue;
  const { lexicon } = mergeCatalogues(one, other);
  assert.equal(lexicon?.synonyms.length, 3);
  assert.equal(lexicon?.opposites.length, 1);
  assert.equal(mergeCatalogues(emptyCatalogue, one).lexicon, one.lexicon);
  assert.ok(!('lexicon' in mergeCatalogues(emptyCatalogue, emptyCatalogue)));
});

test('a great many words are read in no time', () => {
  const entries = Array.from(
    { length: 5_000 },
    (_, at) => `    - {words: [ord${at}, tekst${at}, ${'x'.repeat(100)}]}\n`,
  );
  const start = cpuTime();
  const { problems } = read(`lexicon:\n  synonyms:\n${entries.join('')}`);
  assert.ok(cpuTime() - start < 3_000);
  assert.equal(problems.length, 101);
});
