import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Located } from '../../../server/catalogue/model';
import { parseCatalogue } from '../../../server/catalogue/parse';

const uri = 'file:///utkast/belegg.yaml';

const full = `works:
  - id: nou:2023:4
    kind: nou
    title: Tid for handling
    subtitle: Personellet i en bærekraftig helse- og omsorgstjeneste
    aliases: [Bovim-rapporten, "HPK: utredningen"]
    body: {name: Helsepersonellkommisjonen, aliases: [kommisjonen]}
    publisher: Helse- og omsorgsdepartementet
    year: 2023
    url: https://example.org/nou
    description: >-
      Om personellet
      i tjenesten.
    complete: 1
    chapters:
      - {number: "10", title: Utdanning}
      - {number: 10.10, title: Rekruttering}
  - id: rethos
    kind: programme
    title: RETHOS
    parts:
      - {id: "rethos:2", title: Fase 2, aliases: [andre fase], description: De andre utdanningene}
sources:
  - id: ntnu
    actor: {name: NTNU, aliases: [universitetet]}
    file: svar/ntnu å.txt
    about: nou:2023:4
    date: 2023-05-02
    url: https://example.org/svar
`;

function read(text: string) {
  const { catalogue, problems } = parseCatalogue(text, uri);
  assert.deepEqual(problems, []);
  return catalogue;
}

test('a work has everything that its entry tells', () => {
  const work = read(full).works.get('nou:2023:4');
  assert.ok(work);
  assert.equal(work.kind, 'nou');
  assert.equal(work.title?.value, 'Tid for handling');
  assert.equal(work.subtitle, 'Personellet i en bærekraftig helse- og omsorgstjeneste');
  assert.deepEqual(
    work.aliases.map(({ value }) => value),
    ['Bovim-rapporten', 'HPK: utredningen'],
  );
  assert.deepEqual(work.body, { name: 'Helsepersonellkommisjonen', aliases: ['kommisjonen'] });
  assert.equal(work.publisher, 'Helse- og omsorgsdepartementet');
  assert.equal(work.year, 2023);
  assert.equal(work.url, 'https://example.org/nou');
  assert.equal(work.description, 'Om personellet i tjenesten.');
  assert.equal(work.completeTo, 1);
  assert.equal(work.catalogue, uri);
});

test('a chapter number without quotation marks keeps its last nought', () => {
  const chapters = read(full)
    .works.get('nou:2023:4')
    ?.chapters.map(({ number, title }) => ({ number, title }));
  assert.deepEqual(chapters, [
    { number: '10', title: 'Utdanning' },
    { number: '10.10', title: 'Rekruttering' },
  ]);
});

test('a programme has its parts', () => {
  const [part] = read(full).works.get('rethos')?.parts ?? [];
  assert.equal(part?.id, 'rethos:2');
  assert.equal(part?.title, 'Fase 2');
  assert.deepEqual(
    part?.aliases.map(({ value }) => value),
    ['andre fase'],
  );
  assert.equal(part?.description, 'De andre utdanningene');
});

test('a source leads to its file beside the catalogue', () => {
  const source = read(full).sources.get('ntnu');
  assert.ok(source);
  assert.equal(source.actor.name, 'NTNU');
  assert.deepEqual(
    source.actor.aliases.map(({ value }) => value),
    ['universitetet'],
  );
  assert.equal(source.file.value, 'svar/ntnu å.txt');
  assert.equal(source.uri, 'file:///utkast/svar/ntnu%20%C3%A5.txt');
  assert.equal(source.about, 'nou:2023:4');
  assert.equal(source.date, '2023-05-02');
  assert.equal(source.url, 'https://example.org/svar');
});

test('a work that tells only what it must is complete to no level', () => {
  const work = read('works: [{id: meldst:5:2023-2024, kind: storting}]').works.get('meldst:5:2023-2024');
  assert.equal(work?.completeTo, 0);
  assert.deepEqual(work?.chapters, []);
  assert.deepEqual(work?.parts, []);
  assert.deepEqual(work?.aliases, []);
  assert.equal('title' in (work ?? {}), false);
});

test('a catalogue without entries has no problems', () => {
  for (const text of ['', '\n', '# Ingenting ennå\n', '---\n', 'works:\nsources:\n', 'works: []\n', '{}'])
    assert.equal(read(text).works.size, 0, JSON.stringify(text));
});

test('an alias stands for the node it names', () => {
  const { works } = read(`works:
  - {id: a, kind: report, title: A, body: &body {name: Utvalget, aliases: &names [utvalet]}}
  - {id: b, kind: report, title: B, body: *body, aliases: *names}
`);
  assert.deepEqual(works.get('b')?.body, { name: 'Utvalget', aliases: ['utvalet'] });
  assert.equal(works.get('b')?.aliases[0]?.value, 'utvalet');
});

const endings = { 'line feeds': '\n', 'carriage returns and line feeds': '\r\n' };
for (const [name, ending] of Object.entries(endings)) {
  for (const mark of ['', '\uFEFF']) {
    test(`positions count UTF-16 units in a text with ${name}${mark && ' and a byte order mark'}`, () => {
      const text = mark + `# Æøå 😀\n${full}`.replaceAll('\n', ending);
      const { works, sources } = read(text);
      const cut = (span?: { readonly start: number; readonly end: number }) => span && text.slice(span.start, span.end);
      const work = works.get('nou:2023:4');
      const source = sources.get('ntnu');
      const written = (value?: Located<unknown>) => cut(value?.span);
      assert.equal(cut(work?.idSpan), 'nou:2023:4');
      assert.equal(written(work?.title), 'Tid for handling');
      assert.equal(written(work?.aliases[0]), 'Bovim-rapporten');
      assert.equal(written(work?.aliases[1]), '"HPK: utredningen"');
      assert.equal(cut(work?.chapters[1]?.span), '{number: 10.10, title: Rekruttering}');
      assert.match(cut(work?.span) ?? '', /^id: nou:2023:4\r?\n.*title: Rekruttering\}$/s);
      assert.equal(written(works.get('rethos')?.parts[0]?.aliases[0]), 'andre fase');
      assert.match(cut(works.get('rethos')?.parts[0]?.span) ?? '', /^\{id: "rethos:2"[^\n]*\}$/);
      assert.equal(written(source?.actor.aliases[0]), 'universitetet');
      assert.equal(written(source?.file), 'svar/ntnu å.txt');
      assert.equal(cut(source?.aboutSpan), 'nou:2023:4');
      assert.match(cut(source?.span) ?? '', /^id: ntnu\r?\n.*https:\/\/example\.org\/svar$/s);
    });
  }
}
