import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageAt, readResponse, sectionAt } from '../../../server/sources/read';
import { lineOf, outline, passagesOf, readText, slice, tidForHandling, wordsOf } from './support';

const text = readText('seeds', 'ntnu-nou-2023-4.txt');
const ntnu = readResponse(text, tidForHandling);

/** Number, one-based line of the heading, number of the enclosing chapter, one-based line where the next one begins. */
const chapters = [
  ['2', 29, undefined, 41],
  ['10', 41, undefined, 208],
  ['10.3', 45, '10', 66],
  ['10.4', 66, '10', 79],
  ['10.7', 79, '10', 124],
  ['10.8', 124, '10', 152],
  ['10.9', 152, '10', 171],
  ['10.11', 171, '10', 201],
  ['10.13', 201, '10', 208],
  ['12', 208, undefined, 265],
  ['12.4', 210, '12', 217],
  ['12.5.1', 217, '12', 229],
  ['12.5.2', 229, '12', 238],
  ['12.5.3', 238, '12', 265],
  ['13', 265, undefined, 290],
  ['13.3', 267, '13', 282],
  ['13.4', 282, '13', 290],
];

for (const [name, response] of [
  ['with the catalogue', ntnu],
  ['without a catalogue', readResponse(text)],
] as const) {
  test(`every chapter heading of the NTNU letter is found at its line, ${name}`, () => {
    const found = response.sections
      .filter(({ kind }) => kind === 'chapter')
      .map(({ number, heading, parent, body }) => [
        number,
        lineOf(response, heading.start),
        parent === undefined ? undefined : response.sections[parent]?.number,
        lineOf(response, body.end),
      ]);
    assert.deepEqual(found, chapters);
  });
}

test('the letter begins with its title over two lines and ends with its signature', () => {
  const [first] = ntnu.sections;
  const last = ntnu.sections.at(-1);
  assert.equal(first?.kind, 'preamble');
  assert.match(first?.title ?? '', /^Høringssvar fra NTNU på NOU 2023:4 .* bærekraftig helse- og omsorgstjeneste$/);
  assert.deepEqual([last?.kind, slice(ntnu, last?.heading), passagesOf(ntnu, last).length], ['closing', 'Hilsen', 0]);
  assert.equal(outline(ntnu)[1], 'heading Generelt');
});

test('a title has neither keyword nor number nor colon', () => {
  assert.equal(
    sectionAt(ntnu, text.indexOf('Helsemod'))?.title,
    'Fremtidig behov for helsepersonell, demografisk utvikling og bærekraft',
  );
});

test('a sentence that a page break cuts is one passage, an indented new sentence begins another', () => {
  const psychologists = passageAt(ntnu, text.indexOf('underdekning'));
  assert.match(slice(ntnu, psychologists?.span) ?? '', /^Kommisjonen viser[\s\S]*psykologutdanningen\.$/);
  const admission = wordsOf(ntnu, sectionAt(ntnu, text.indexOf('Y-vei')));
  assert.deepEqual(
    admission.map((words) => words.slice(0, 18)),
    ['NTNU er usikker på', 'Det er uklart om k'],
  );
});

test('no heading is a passage and every other line of the letter but the signature is in one', () => {
  for (const section of ntnu.sections) {
    if (section.heading.end > section.heading.start) assert.equal(passageAt(ntnu, section.heading.start), undefined);
  }
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    if (!line.trim() || ['Hilsen', 'Rektor, Anne Borg'].includes(line.trim())) continue;
    const inHeading = ntnu.sections.some(({ heading }) => heading.start <= start && start < heading.end);
    assert.ok(inHeading || passageAt(ntnu, start), line);
  }
});

test('a chapter with nothing but subchapters is answered by them', () => {
  const [chapter] = ntnu.sections.filter(({ number }) => number === '12');
  assert.deepEqual([passagesOf(ntnu, chapter).length, chapter?.answer], [0, 'given']);
});
