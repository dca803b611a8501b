import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSections, passageAt, passageText, readResponse, sectionAt } from '../../../server/sources/read';
import { lineOf, passagesOf, readText, slice, wordsOf } from './support';

const text = readText('seeds', 'helsedirektoratet-profesjonsmeldingen.txt');
const hdir = readResponse(text);
const question = (number: number) => findSections(hdir, 'question', String(number))[0];
const lines = ({ start, end }: { start: number; end: number }) => [lineOf(hdir, start), lineOf(hdir, end)];

/** Number, one-based line, group, one-based lines of the question's text, answer, questions pointed to. */
const questions: readonly [number, number, string, number, number, string, string][] = [
  [1, 94, 'Generelt', 95, 96, 'given', ''],
  [2, 170, 'Generelt', 171, 172, 'given', '1'],
  [3, 217, 'Kvalitet', 218, 219, 'given', ''],
  [4, 234, 'Kvalitet', 235, 236, 'given', ''],
  [5, 260, 'Kvalitet', 261, 262, 'given', ''],
  [6, 278, 'Kvalitet', 278, 278, 'given', ''],
  [7, 293, 'Kvalitet', 293, 293, 'given', '6'],
  [8, 304, 'Kvalitet', 304, 304, 'open', ''],
  [9, 307, 'Kvalitet', 310, 312, 'open', ''],
  [10, 316, 'Kvalitet', 317, 318, 'given', ''],
  [11, 327, 'Kvalitet', 328, 329, 'open', ''],
  [12, 335, 'Kapasitet', 335, 335, 'referred', '1'],
  [13, 344, 'Kapasitet', 345, 346, 'given', ''],
  [14, 372, 'Kapasitet', 372, 372, 'given', ''],
  [15, 391, 'Kapasitet', 391, 391, 'given', ''],
  [16, 404, 'Kapasitet', 404, 404, 'given', ''],
  [17, 427, 'Kapasitet', 428, 429, 'given', '2'],
  [18, 470, 'Kapasitet', 471, 472, 'given', '14 15 16 17'],
  [19, 492, 'Kapasitet', 493, 494, 'given', '18'],
  [20, 510, 'Kapasitet', 511, 512, 'given', ''],
  [21, 531, 'Kapasitet', 532, 533, 'open', ''],
  [22, 539, 'Praksis', 539, 539, 'given', ''],
  [23, 574, 'Praksis', 576, 578, 'given', '1 2 3'],
  [24, 601, 'Praksis', 602, 603, 'given', '23'],
  [25, 617, 'Praksis', 617, 617, 'referred', '1 2 3 4 10 13 17 24'],
  [26, 623, 'Praksis', 623, 623, 'open', ''],
  [27, 628, 'Mangfold', 629, 630, 'open', ''],
  [28, 634, 'Mangfold', 636, 637, 'given', ''],
];

test('all 28 questions are found with their line, group, question text, answer and cross-references', () => {
  const found = hdir.sections
    .filter(({ kind }) => kind === 'question')
    .map((section) => [
      Number(section.number),
      lineOf(hdir, section.heading.start),
      section.parent === undefined ? undefined : hdir.sections[section.parent]?.title,
      ...(section.question ? lines(section.question) : []),
      section.answer,
      section.refersTo.join(' '),
    ]);
  assert.deepEqual(found, questions);
});

test('a question text ends at its last question mark, its ellipsis or its pointer to another question', () => {
  const asked = (number: number) => slice(hdir, question(number)?.question) ?? '';
  assert.match(asked(1), /^Er det innspill .* utfordringsbildet\?$/s);
  assert.match(asked(9), /^Hva bidrar .*\singeniørutdanningene\?$/s);
  assert.match(asked(11), /^Hvordan fungerer .* utdanningene\? Se spørsmål 2$/s);
  assert.match(asked(26), /^Er strukturen .* rett \(…\)$/s);
});

test('no word of a question text is a passage', () => {
  for (const { question: asked } of hdir.sections) {
    for (let at = asked?.start ?? 0; at < (asked?.end ?? 0); at++) assert.equal(passageAt(hdir, at), undefined);
  }
});

test('the letterhead is outside all sections and the cover letter is the preamble', () => {
  assert.equal(sectionAt(hdir, text.indexOf('Returadresse')), undefined);
  const [preamble] = hdir.sections;
  assert.equal(preamble?.title, 'Innspill på profesjonsmeldingen fra Helsedirektoratet');
  assert.deepEqual(
    passagesOf(hdir, preamble).map(({ span }) => lines(span)),
    [
      [26, 28],
      [31, 31],
      [84, 85],
      [87, 89],
    ],
  );
});

test('group headings stand over their questions', () => {
  const groups = hdir.sections.filter(({ kind }) => kind === 'heading');
  assert.deepEqual(
    groups.map(({ title, heading }) => [title, lineOf(hdir, heading.start)]),
    [
      ['Generelt', 92],
      ['Kvalitet', 215],
      ['Kapasitet', 333],
      ['Praksis', 537],
      ['Mangfold', 626],
    ],
  );
});

test('the ten recommendations of WHO are items that know the sentence introducing them', () => {
  const items = passagesOf(hdir, question(1)).filter(({ leadIn }) => slice(hdir, leadIn)?.startsWith('Internasjonalt'));
  assert.equal(items.length, 10);
  assert.equal(
    slice(hdir, items[9]?.span),
    'Optimalisere bruken av tilskuddsordninger knyttet til innovativ arbeidsstyrke politikk.',
  );
});

test('an item is read without its bullet, and over the blank line that wraps it', () => {
  assert.deepEqual(wordsOf(hdir, question(15)).slice(1), [
    'Økonomi',
    'Øremerking av plasser tiltenkt denne ordningen',
    'Digital kunnskap og tilgjengelighet',
    'Strategisk planlegging og forankring tverrsektorielt både i UH-sektor og i kommunen og fylkeskommunen',
  ]);
});

test('a list goes on under its introduction after the paragraph that interrupts it', () => {
  const late = passageAt(hdir, text.indexOf('Regionalt samarbeid om attraktivitet'));
  assert.equal(slice(hdir, late?.leadIn), 'Helsedirektoratet ser behov for at følgende forhold vektlegges:');
});

test('an item that a page foot cuts is one passage whose text leaves the foot out', () => {
  const item = passageAt(hdir, text.indexOf('større sjanse for at helsepersonell'));
  assert.ok(item);
  assert.deepEqual(lines(item.span), [545, 556]);
  assert.match(passageText(hdir, item), /Forskning har vist at det er +større sjanse/);
  assert.doesNotMatch(passageText(hdir, item), /https/);
  assert.equal(passageText(hdir, item).length, item.span.end - item.span.start);
  assert.equal(passageAt(hdir, text.indexOf('https', item.span.start)), undefined);
});

test('a footnote belongs to the question that cites it', () => {
  const notes = hdir.passages.filter(({ kind }) => kind === 'footnote');
  assert.deepEqual(
    notes.map(({ span, section }) => [lineOf(hdir, span.start), hdir.sections[section]?.number]),
    [
      [159, '1'],
      [246, '3'],
      [438, '14'],
      [440, '16'],
      [441, '16'],
      [443, '17'],
    ],
  );
});

test('links collected at a page foot are no passages, also behind a junk prefix', () => {
  for (const { index } of text.matchAll(/^\S*https:\S+$/gm)) {
    const passage = passageAt(hdir, index);
    assert.ok(!passage || passage.kind === 'footnote' || lineOf(hdir, index) === 28, text.slice(index, index + 40));
  }
});
