import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Response } from '../../../server/sources/model';
import { passageText, readResponse } from '../../../server/sources/read';
import { cpuTime } from '../cpuTime';
import { outline, readText, tidForHandling, wordsOf } from './support';

const fixtures = readdirSync(join(process.cwd(), 'test', 'fixtures', 'responses'));
const texts: readonly (readonly [string, string])[] = [
  ...fixtures.map((name) => [name, readText('test', 'fixtures', 'responses', name)] as const),
  ['ntnu', readText('seeds', 'ntnu-nou-2023-4.txt')],
  ['hdir', readText('seeds', 'helsedirektoratet-profesjonsmeldingen.txt')],
];

/** What holds of every response, whatever its text. */
function assertSound(response: Response): void {
  const { text, sections, passages } = response;
  const within = (inner: { start: number; end: number }, from: number, to: number) =>
    assert.ok(from <= inner.start && inner.start <= inner.end && inner.end <= to, JSON.stringify(inner));
  let last = 0;
  for (const [index, section] of sections.entries()) {
    assert.equal(section.index, index);
    assert.ok(section.heading.start >= last);
    last = section.heading.start;
    within(section.heading, 0, text.length);
    within(section.body, section.heading.end, text.length);
    if (section.question) within(section.question, section.heading.start, section.body.end);
    const parent = section.parent === undefined ? undefined : sections[section.parent];
    if (parent) within({ start: section.heading.start, end: section.body.end }, parent.body.start, parent.body.end);
  }
  const words: { start: number; end: number }[] = [];
  for (const [index, passage] of passages.entries()) {
    assert.equal(passage.index, index);
    const section = sections[passage.section];
    assert.ok(section);
    assert.ok(passage.span.start < passage.span.end);
    if (passage.kind === 'footnote') within(passage.span, 0, text.length);
    else within(passage.span, section.body.start, section.body.end);
    if (passage.leadIn) within(passage.leadIn, section.body.start, passage.span.start);
    assert.equal(passageText(response, passage).length, passage.span.end - passage.span.start);
    let at = passage.span.start;
    for (const gap of passage.gaps ?? []) {
      within(gap, at, passage.span.end);
      words.push({ start: at, end: gap.start });
      at = gap.end;
    }
    words.push({ start: at, end: passage.span.end });
  }
  words.sort((a, b) => a.start - b.start);
  for (const [at, piece] of words.entries()) assert.ok(piece.start >= (words[at - 1]?.end ?? 0), JSON.stringify(piece));
}

for (const [name, text] of texts) {
  test(`${name}: sections nest, passages lie in them and do not overlap`, () => {
    assertSound(readResponse(text));
    assertSound(readResponse(text, tidForHandling));
  });

  test(`${name}: Windows line ends change nothing`, () => {
    const [unix, windows] = [readResponse(text), readResponse(text.replaceAll('\n', '\r\n'))];
    assert.deepEqual(outline(windows), outline(unix));
    for (const [index, section] of unix.sections.entries()) {
      assert.deepEqual(wordsOf(windows, windows.sections[index]), wordsOf(unix, section));
    }
  });
}

test('any text can be read', () => {
  const unit = fc.string({ unit: 'binary', maxLength: 200 });
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.oneof(unit, units), (text) => assertSound(readResponse(text, tidForHandling))),
    { numRuns: 500 },
  );
});

test('a heading that runs into the text behind a lone bullet keeps its words to itself', () => {
  const heading =
    'Kapittel 10.8 Kvalitet og kapasitet i praksisundervisning og læretid Legelaget er uenig i at turnus bør være';
  assertSound(readResponse(` \uf0a7 \n${heading}`, tidForHandling));
});

test('a question ends before a numbered heading, also where no stop ends the line above', () => {
  const head = 'Høringssvar fra Studentrådet for helsefag – NOU 2023: 4 Tid for handling';
  const lines = [
    head,
    '10.3 Dimensjonering',
    'utdanningene, eller er de til hinder?',
    '3. Har dere andre merknader?',
    head,
  ];
  assertSound(readResponse(lines.join('\n'), tidForHandling));
});

test('any mixture of lines of a response can be read', () => {
  const pool = texts.flatMap(([, text]) => text.split('\n'));
  const lines = fc.array(fc.constantFrom(...pool, '', '', '-', '- 2 -', '\f'), { maxLength: 40 });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (some, end) =>
      assertSound(readResponse(some.join(end), tidForHandling)),
    ),
    { numRuns: 2000 },
  );
});

const hostile: readonly (readonly [string, () => string])[] = [
  ['five million letters on one line', () => 'a'.repeat(5_000_000)],
  ['five million spaces', () => ' '.repeat(5_000_000)],
  ['a five-megabyte line of words', () => 'Norge er et land. '.repeat(280_000)],
  ['a hundred thousand short lines', () => 'Praksis\n'.repeat(100_000)],
  ['thirty thousand chapter headings', () => '10.3 Opptak\n'.repeat(30_000)],
  ['thirty thousand questions', () => 'Spørsmål 1\nHva?\nSe spørsmål 2.\n'.repeat(30_000)],
  ['thirty thousand items', () => '• aber\n'.repeat(30_000)],
  ['a hundred thousand digits and dots', () => '10.'.repeat(100_000)],
  ['a hundred thousand numbered words', () => 'ord1 '.repeat(100_000)],
  ['a hundred thousand question marks', () => 'Hva? '.repeat(100_000)],
  ['a hundred thousand bars', () => '|'.repeat(100_000)],
  ['a hundred thousand links', () => 'https://x.no/'.repeat(100_000)],
  ['thirty thousand unfinished lines and blanks', () => 'vi mener at\n\n'.repeat(30_000)],
  ['thirty thousand headings and blanks', () => 'Praksis\n\n'.repeat(30_000)],
  ['thirty thousand label lines', () => 'Dato: 1\n'.repeat(30_000)],
  [
    'thirty thousand footnotes',
    () => Array.from({ length: 30_000 }, (_, n) => `ord${n % 100}\n\n${n % 100} Kilde`).join('\n'),
  ],
];

for (const [name, make] of hostile) {
  test(`${name} are read in time that grows with their length`, () => {
    const text = make();
    const start = cpuTime();
    const response = readResponse(text, tidForHandling);
    assert.ok(cpuTime() - start < 6000);
    assert.equal(response.text, text);
  });
}
