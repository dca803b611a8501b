import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { parseCatalogue } from '../../../server/catalogue/parse';
import schema from '../../../syntaxes/belegg.schema.json';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false });
ajv.addVocabulary(['enumDescriptions']);
const accepts = ajv.compile(schema);

const entry = (fields: string) => `works: [{id: b, kind: report, title: B, ${fields}}]`;
const lexicon = (part: string, item: string) => `lexicon: {${part}: [${item}]}`;
const source = (fields: string) => `sources: [{id: t, actor: {name: T}, ${fields}}]`;

test('the bundled catalogue keeps to the schema', () => {
  accepts(parse(readFileSync('seeds/belegg.yaml', 'utf8')));
  assert.deepEqual(accepts.errors ?? [], []);
});

const good: readonly string[] = [
  '',
  '{}',
  'works: []\nsources: []',
  'works: [{id: meldst:5:2023-2024, kind: storting}]',
  'works: [{id: "prop:126l:2022-2023", kind: storting}, {id: "dok8:98s:2021-2022", kind: storting}]',
  'works: [{id: a, kind: report, aliases: [Rapporten]}]',
  'works: [{id: årsmelding-2020, kind: report, title: Årsmelding}]',
  entry('chapters: [{number: 10, title: C}, {number: "10.8", title: D}], complete: 2, year: 2020'),
  entry('parts: [{id: "b:1", title: Fase 1, aliases: [fase 1]}], body: {name: Utvalget, aliases: [utvalet]}'),
  'lexicon: {}',
  'lexicon: {synonyms: [{words: [turnus, gå skift]}, {words: [a, b], strength: 1}], opposites: [{a: [inne], b: [ute, i det fri]}]}',
  source('file: svar/ås.txt, about: nou:2023:4, date: 2023-06-22, url: "https://example.org/a?b=c"'),
];
for (const yaml of good) {
  test(`schema and parser accept ${JSON.stringify(yaml)}`, () => {
    accepts(parse(yaml));
    assert.deepEqual(accepts.errors ?? [], []);
    assert.deepEqual(parseCatalogue(yaml, 'file:///a/belegg.yaml').problems, []);
  });
}

const bad: readonly string[] = [
  '[]',
  'works: {}',
  'kommentar: x',
  'works: [rethos]',
  'works: [{kind: report, title: B}]',
  'works: [{id: b, title: B}]',
  'works: [{id: b, kind: report}]',
  'works: [{id: b, kind: report, aliases: []}]',
  'works: [{id: b, kind: bok, title: B}]',
  'works: [{id: B, kind: report, title: B}]',
  'works: [{id: "b:", kind: report, title: B}]',
  'works: [{id: nou-2023-4, kind: nou}]',
  'works: [{id: meldst:19-2023, kind: storting}]',
  'works: [{id: directive:2005-36, kind: directive}]',
  'works: [{id: opptaksutvalget, kind: committee, title: Opptaksutvalget}]',
  'works: [{id: b, kind: report, title: 2025}]',
  entry('alias: [C]'),
  entry('aliases: C'),
  entry('aliases: [1]'),
  entry('aliases: ["C"]'),
  entry('year: "2020"'),
  entry('year: 20.5'),
  entry('url: "javascript:alert(1)"'),
  entry('url: www.example.org'),
  entry('body: {aliases: [utvalget]}'),
  entry('complete: -1'),
  entry('chapters: [{title: C}]'),
  entry('chapters: [{number: ti, title: C}]'),
  entry('parts: [{title: C}]'),
  entry('description: ""'),
  'lexicon: [turnus, skift]',
  'lexicon: {antonyms: []}',
  lexicon('synonyms', '[turnus, skift]'),
  lexicon('synonyms', '{words: turnus}'),
  lexicon('synonyms', '{words: [turnus]}'),
  lexicon('synonyms', '{words: [turnus, 12]}'),
  lexicon('synonyms', '{words: [turnus, "12"]}'),
  lexicon('synonyms', '{words: [turnus, gå … skift]}'),
  lexicon('synonyms', `{words: [turnus, ${'lang'.repeat(16)}]}`),
  lexicon('synonyms', `{words: [${Array.from({ length: 101 }, (_, at) => `ord${at}`)}]}`),
  lexicon('synonyms', '{words: [turnus, skift], strength: sterk}'),
  lexicon('synonyms', '{words: [turnus, skift], strength: 0}'),
  lexicon('synonyms', '{words: [turnus, skift], strength: 1.2}'),
  lexicon('synonyms', '{strength: 0.8}'),
  lexicon('opposites', '{a: [inne]}'),
  lexicon('opposites', '{a: [inne], b: []}'),
  lexicon('opposites', '{a: [inne], b: [ute], kind: direction}'),
  'sources: [{id: t, file: t.txt}]',
  'sources: [{id: t, actor: NTNU, file: t.txt}]',
  source('about: nou:2023:4'),
  source('file: /t.txt'),
  source('file: ../t.txt'),
  source('file: "C:\\\\t.txt"'),
  source('file: https://example.org/t.txt'),
  source('file: svar/'),
  source('file: t.txt, date: 22.06.2023'),
  source('file: t.txt, date: 2023-13-01'),
  source('file: t.txt, about: NOU 2023'),
];
for (const yaml of bad) {
  test(`schema and parser reject ${JSON.stringify(yaml)}`, () => {
    assert.equal(accepts(parse(yaml)), false);
    assert.notEqual(parseCatalogue(yaml, 'file:///a/belegg.yaml').problems.length, 0);
  });
}
