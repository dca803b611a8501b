import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER_NUMBER, QUESTION_NUMBER, readNumbered, readNumberList } from '../../../server/sources/numbers';

const headings: readonly [string, string, string, string][] = [
  ['Kapittel 10 Utdanning', 'keyword', '10', 'Utdanning'],
  ['Kapittel 2: Fremtidig behov', 'keyword', '2', 'Fremtidig behov'],
  ['KAPITTEL 10 – UTDANNING', 'keyword', '10', 'UTDANNING'],
  ['Til kap. 1 - Innledning', 'keyword', '1', 'Innledning'],
  ['Merknader til kapittel 10.8', 'keyword', '10.8', ''],
  ['Pkt. 12.5.1 Kompetanse', 'keyword', '12.5.1', 'Kompetanse'],
  ['Kapittel 4.6Modeller', 'keyword', '4.6', 'Modeller'],
  ['Til kapittel 7, 8 og 9', 'keyword', '7 8 9', ''],
  ['Kapitlene 10.3–10.5 Opptak', 'keyword', '10.3 10.4 10.5', 'Opptak'],
  ['Ad 10.3 Dimensjonering', 'keyword', '10.3', 'Dimensjonering'],
  ['Kapittel 10, punkt 10.3 og 10.4', 'keyword', '10.3 10.4', ''],
  ['10.8', 'bare', '10.8', ''],
  ['10.8 Kvalitet og kapasitet', 'bare', '10.8', 'Kvalitet og kapasitet'],
  ['## 10.8 Kvalitet', 'bare', '10.8', 'Kvalitet'],
  ['**10.8 Kvalitet**', 'bare', '10.8', 'Kvalitet**'],
  ['1.1Bakgrunn', 'bare', '1.1', 'Bakgrunn'],
  ['Spørsmål 14', 'question', '14', ''],
  ['Spørsmål 6  Hva skal til?', 'question', '6', 'Hva skal til?'],
  ['Spm. 3: Hvorfor?', 'question', '3', 'Hvorfor?'],
  ['Spørsmål 14 til 17', 'question', '14 15 16 17', ''],
];

for (const [line, form, numbers, title] of headings) {
  test(`«${line}» is read as ${form} ${numbers}`, () => {
    const numbered = readNumbered(line);
    assert.deepEqual(
      [numbered?.form, numbered?.numbers.join(' '), line.slice(numbered?.titleAt)],
      [form, numbers, title],
    );
  });
}

const others = [
  '10.8.2023 Møte i utvalget',
  '10.8 prosent av studentene',
  '10.000 Kroner',
  '09.00–16.00 Åpent',
  '12 400 kroner',
  '2023: 4 Tid for handling',
  '3.1 Kap. 700 Departementet',
  '3.1.1 Post 1 Driftsutgifter',
  'Kap. 700 Departementet',
  'Kapittel ti',
  '§ 10-8 Praksis',
  'Spørsmål fra salen',
];

for (const line of others) {
  test(`«${line}» has no number of a heading`, () => assert.equal(readNumbered(line), undefined));
}

test('a keyword written small says so', () => {
  assert.deepEqual([readNumbered('kapittel 10 Utdanning')?.small, readNumbered('Kapittel 10')?.small], [true, false]);
});

test('lists and ranges are spelled out, and a number that belongs to something else ends them', () => {
  const questions = (text: string) => readNumberList(text, 0, QUESTION_NUMBER).numbers.join(' ');
  assert.equal(questions('1, 2, 3, 4, 10, 13, 17 og 24.'), '1 2 3 4 10 13 17 24');
  assert.equal(questions('1,2, og 3 i tillegg'), '1 2 3');
  assert.equal(questions('14 til 17'), '14 15 16 17');
  assert.equal(questions('3 og 2023'), '3');
  assert.equal(readNumberList('10.3–10.5 og 12', 0, CHAPTER_NUMBER).numbers.join(' '), '10.3 10.4 10.5 12');
});
