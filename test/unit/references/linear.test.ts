import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { catalogue, scanner } from './fixture';

/** Milliseconds of processor time, so that a busy machine does not count. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const fragments = [
  ...[
    'NOU 2023: 4',
    'NOU',
    ' kapittel 10.8',
    'kap. ',
    '10',
    '.',
    ',',
    ' og ',
    '–',
    ' til ',
    ' i ',
    'spørsmål 14',
    '\n',
    '\n\n',
  ],
  ...[
    'RETHOS',
    '-forskriftene',
    'LIS1',
    '/',
    'Meld. St. 19',
    ' (2023–2024)',
    'Tid for handling',
    '«',
    '»',
    '`',
    '```\n',
    '# ',
  ],
  ...[
    '---\n',
    'verk: nou:2023:4',
    '> ',
    '- ',
    '| ',
    'https://',
    '](',
    ')',
    '<!--',
    '-->',
    '@',
    '\u00ad',
    '\u00a0',
    'a\u030a',
    '\ud83d',
  ],
  ...[
    'utredningens ',
    'helsepersonelloven ',
    'denne ',
    'NTNU',
    'direktiv 2005/36/EF',
    'a',
    'Ø',
    '\r\n',
    '\t',
    '*',
    '_',
  ],
];
const prose = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

test('references lie inside the text, in order, and never overlap, whatever the text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('markdown' as const, 'plaintext' as const), (text, language) => {
      let end = 0;
      for (const reference of findReferences(text, catalogue, { scanner, language })) {
        assert.ok(end <= reference.start && reference.start < reference.end && reference.end <= text.length);
        end = reference.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('what is found does not depend on soft hyphens, no-break spaces or composition', () => {
  const plain = 'Se NOU 2023: 4 kapittel 10.8 og spørsmål 14 om RETHOS-forskriftene på LIS1.';
  const expected = findReferences(plain, catalogue, { scanner }).map(({ target }) => target);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: plain.length }), { maxLength: 8 }), fc.boolean(), (places, decomposed) => {
      let text = plain.replaceAll(' ', '\u00a0');
      for (const place of places) text = `${text.slice(0, place)}\u00ad${text.slice(place)}`;
      if (decomposed) text = text.normalize('NFD');
      assert.deepEqual(
        findReferences(text, catalogue, { scanner }).map(({ target }) => target),
        expected,
      );
    }),
  );
});

const hostile: readonly string[] = [
  ...['a', 'A', '1', ' ', '\n', '\r', '(', '`', '@', '#', '_', '*', '>', '|', '\u00ad', '\u030a', '\ud83d', '\u00a0'],
  ...[
    'a-',
    'tid-',
    'a@',
    '` ',
    '](',
    '](a ',
    '[[',
    '<a ',
    '<!-- ',
    '<!--\n',
    'http://',
    '---\n',
    '```\n',
    '`````\n```\n',
  ],
  ...[
    'kap. 1 ',
    'kapittel 1, ',
    '1, ',
    '1-',
    '1.',
    'NOU 2023: ',
    'NOU 2023: 4 ',
    'NOU ',
    'Tid for ',
    'LIS1/',
    'RETHOS-',
    'a\n-\n',
  ],
  ...[
    'Kapittel 10 Utdanning og ',
    'kapittel 1 om a i ',
    'helsepersonelloven ',
    'Meld. St. ',
    'direktiv ',
    'utvalgets ',
    '«Tid for handling ',
  ],
  ...[
    'verk: nou:2023:4\n',
    'universitetet i ',
    ', ',
    '"',
    '[^1]: ',
    '    a\n\n',
    '~~~\n',
    'kap. 1 i ',
    '§ ',
    'Innst. S. ',
  ],
];

test('time grows no faster than the text, however hostile', () => {
  for (const piece of hostile) {
    const text = (length: number) => `---\n${piece.repeat(length / piece.length)} kapittel 3`;
    const find = (length: number) => cost(() => findReferences(text(length), catalogue, { scanner }));
    find(2_000);
    const [short, long] = [find(20_000), find(160_000)];
    assert.ok(long < 40 * Math.max(short, 4), `${JSON.stringify(piece)}: ${short} ms, eight times the text ${long} ms`);
  }
});

test('a block is scanned and a draft is cut fast enough for every keystroke', () => {
  const text = ['ntnu-nou-2023-4', 'helsedirektoratet-profesjonsmeldingen']
    .map((name) => readFileSync(`seeds/${name}.txt`, 'utf8'))
    .join('\n\n')
    .repeat(40);
  const parts = blocks(text, 'markdown').map(({ start, end }) => text.slice(start, end));
  const scanAll = () => {
    for (const part of parts) scanner.scan(part);
  };
  const fastest = (run: () => void) => Math.min(...Array.from({ length: 7 }, () => cost(run)));
  const megabytesASecond = (run: () => void) => text.length / 1000 / fastest(run);
  const scanned = megabytesASecond(scanAll);
  const cut = megabytesASecond(() => blocks(text, 'markdown'));
  assert.ok(scanned > 10, `scanned at ${scanned} MB/s`);
  assert.ok(cut > 60, `cut at ${cut} MB/s`);
});
