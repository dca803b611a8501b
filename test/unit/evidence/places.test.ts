import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCatalogue } from '../../../server/catalogue/parse';
import { buildLibrary, loadSource } from '../../../server/evidence/library';
import { chaptersOf, questionsOf } from '../../../server/evidence/places';
import { createScanner } from '../../../server/references/scan';

const yaml = `works:
  - id: nou:2023:4
    kind: nou
    title: Tid for handling
    chapters: [{number: "2", title: Behov}, {number: "10", title: Utdanning}, {number: "10.3", title: Dimensjonering}]
sources:
  - {id: vik, actor: {name: Vik}, file: vik.txt, about: nou:2023:4}
  - {id: nes, actor: {name: Nes}, file: nes.txt, about: nou:2023:4}
`;
const texts: Readonly<Record<string, string>> = {
  vik: 'Høringssvar\n\nKapittel 10.3: Dimensjonering\nVik vil ha flere plasser.\n\nKapittel 10.12: Veiledning\nVik vil ha veiledere.\n',
  nes: 'Høringssvar\n\nKapittel 2: Behov\n-\n\nSpørsmål 3\nHva mener dere?\nNes mener at det haster.\n\nSpørsmål 4\nOg ellers?\n-\n',
};

const { catalogue } = parseCatalogue(yaml, 'file:///mappe/belegg.yaml');
const scanner = createScanner(catalogue);
const sources = [...catalogue.sources.values()].map((each) =>
  loadSource(each, texts[each.id] ?? '', catalogue, scanner),
);
const library = buildLibrary(catalogue, scanner, sources);

test('chapters are those of the catalogue and of the responses, in order, with who says something there or below', () =>
  assert.deepEqual(
    chaptersOf(library, 'nou:2023:4').map(({ number, title, answeredBy }) => [number, title, answeredBy.join()]),
    [
      ['2', 'Behov', ''],
      ['10', 'Utdanning', 'vik'],
      ['10.3', 'Dimensjonering', 'vik'],
      ['10.12', 'Veiledning', 'vik'],
    ],
  ));

test('questions are those that responses repeat; one that is left open is answered by nobody', () =>
  assert.deepEqual(
    questionsOf(library).map(({ number, answeredBy }) => [number, answeredBy.join()]),
    [
      ['3', 'nes'],
      ['4', ''],
    ],
  ));

test('a work that nobody lists has no chapters', () => assert.deepEqual(chaptersOf(library, 'nou:1999:9'), []));
