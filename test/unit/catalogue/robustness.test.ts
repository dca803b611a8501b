import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCatalogue } from '../../../server/catalogue/parse';
import { cpuTime } from '../cpuTime';

const uri = 'file:///utkast/belegg.yaml';

const pieces = [
  'works:',
  'sources:',
  '\n',
  '\r\n',
  '  ',
  '- ',
  'id: a',
  'kind: nou',
  'title: "',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  ': ',
  '&x ',
  '*x',
  '!t ',
  '|',
  '>',
  '#',
  '---',
  '%',
  '\t',
  '? ',
  'æøå',
  '😀',
  '\ud800',
  '\uFEFF',
  '\u0000',
  'file: ../a',
  '10.10',
];

function assertSound(text: string): void {
  const { problems } = parseCatalogue(text, uri);
  for (const { span, message } of problems) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
    assert.ok(message.length > 0);
  }
}

test('no text makes the parser throw or place a problem outside it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), assertSound), { numRuns: 500 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => assertSound(parts.join(''))),
    { numRuns: 2000 },
  );
});

test('values of any type in any place are read or reported', () => {
  const keys = fc.constantFrom(
    'works',
    'sources',
    'id',
    'kind',
    'title',
    'aliases',
    'body',
    'chapters',
    'number',
    'parts',
    'actor',
    'file',
    'name',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, true, 0, 1.5, '', 'a', 'nou:2023:4', 'report', '../a', [], {}),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
    ),
  }));
  const item = fc.array(value, { maxLength: 4 });
  fc.assert(
    fc.property(item, item, (works, sources) => assertSound(JSON.stringify({ works, sources }))),
    { numRuns: 500 },
  );
});

/** Within a generous time, told from texts whose reading would be quadratic or endless. */
function assertQuick(text: string): ReturnType<typeof parseCatalogue> {
  const before = cpuTime();
  const result = parseCatalogue(text, uri);
  const spent = cpuTime() - before;
  assert.ok(spent < 8000, `${Math.round(spent)} ms`);
  return result;
}

test('a single line of five million characters is refused at once', () => {
  const [problem, ...more] = assertQuick(`works: ${'a'.repeat(5_000_000)}`).problems;
  assert.match(problem?.message ?? '', /^Katalogen er for stor\. Belegg leser inntil 1\u00a0000\u00a0000 tegn\.$/);
  assert.deepEqual(more, []);
});

test('aliases that multiply are not followed beyond their number', () => {
  const levels = Array.from({ length: 20 }, (_, level) => {
    const before = level ? Array.from({ length: 10 }, () => `*l${level - 1}`).join(', ') : 'la, la';
    return `l${level}: &l${level} [${before}]`;
  });
  const { problems } = assertQuick(`${levels.join('\n')}\nworks: [{id: a, kind: report, title: A, aliases: *l19}]\n`);
  assert.equal(problems.filter(({ message }) => message.startsWith('En katalog kan bruke høyst 100 alias')).length, 1);
});

test('an anchor that holds an alias to itself ends', () => {
  assertQuick('works: &w [*w, {id: a, kind: report, title: A, aliases: &n [*n], parts: *w}]');
});

for (const piece of [
  '[',
  '{',
  '- ',
  '? ',
  'a: ',
  '"',
  "'",
  ']',
  '%\n',
  '\n',
  '*a ',
  '&a ',
  '!a ',
  '---\n',
  '[{',
  '"\\q" ',
  ' \n',
]) {
  test(`a long run of ${JSON.stringify(piece)} neither throws nor hangs`, () => {
    const { problems } = assertQuick(piece.repeat(100_000 / piece.length));
    assert.ok(problems.length <= 101);
  });
}

test('of thousands of problems the first hundred are shown, and how many follow', () => {
  const { problems } = assertQuick(`works:\n${'  - {id: B}\n'.repeat(5000)}`);
  assert.equal(problems.length, 101);
  assert.match(problems.at(-1)?.message ?? '', /^Katalogen har \d+ feil til/);
});

test('a catalogue with a thousand works is read', () => {
  const works = Array.from(
    { length: 1000 },
    (_, n) => `  - id: r${n}\n    kind: report\n    title: Rapport ${n}\n    aliases: [Alias ${n}]\n`,
  );
  const { catalogue, problems } = assertQuick(`works:\n${works.join('')}`);
  assert.equal(catalogue.works.size, 1000);
  assert.deepEqual(problems, []);
});
