import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Response, Section } from '../../../server/sources/model';
import {
  findSections,
  followReferences,
  nearestSection,
  passageAt,
  readResponse,
  sectionAt,
} from '../../../server/sources/read';
import { readText, tidForHandling } from './support';

const ntnu = readResponse(readText('seeds', 'ntnu-nou-2023-4.txt'), tidForHandling);
const hdir = readResponse(readText('seeds', 'helsedirektoratet-profesjonsmeldingen.txt'));
const numbers = (sections: readonly Section[]) => sections.map(({ number }) => number).join(' ');

function followed(response: Response, kind: 'chapter' | 'question', number: string): string {
  const [section] = findSections(response, kind, number);
  return section ? numbers(followReferences(response, section)) : 'missing';
}

test('a place is in its innermost section, headings included', () => {
  assert.equal(sectionAt(ntnu, ntnu.text.indexOf('RETHOS-forskriftene'))?.number, '10.4');
  assert.equal(sectionAt(ntnu, ntnu.text.indexOf('10.9 Samarbeid'))?.number, '10.9');
  assert.equal(sectionAt(ntnu, ntnu.text.length)?.kind, 'closing');
  assert.equal(sectionAt(hdir, 0), undefined);
});

test('the end of a passage still touches it and the blank line below does not', () => {
  const passage = ntnu.passages.at(-1);
  assert.equal(passageAt(ntnu, passage?.span.end ?? 0), passage);
  assert.equal(passageAt(ntnu, (passage?.span.end ?? 0) + 3), undefined);
  assert.equal(passageAt(ntnu, 0), undefined);
});

test('the nearest section is the exact one, a subsection, or the chapter around it', () => {
  const nearest = (number: string) => {
    const found = nearestSection(ntnu, 'chapter', number);
    return found && [found.section.number, found.relation];
  };
  assert.deepEqual(nearest('10.8'), ['10.8', 'exact']);
  assert.deepEqual(nearest('12.5'), ['12.5.1', 'subsection']);
  assert.deepEqual(nearest('10.5'), ['10', 'parent']);
  assert.deepEqual(nearest('10.8.1'), ['10.8', 'parent']);
  assert.equal(nearest('9'), undefined);
  assert.equal(nearest('1'), undefined, 'chapter 10 is not within chapter 1');
  assert.equal(nearestSection(hdir, 'question', '29'), undefined);
});

test('references lead to the sections that answer, past open ones and through those that only point on', () => {
  assert.equal(followed(hdir, 'question', '7'), '6');
  assert.equal(followed(hdir, 'question', '18'), '14 15 16 17');
  assert.equal(followed(hdir, 'question', '19'), '18');
  assert.equal(followed(hdir, 'question', '25'), '1 2 3 4 10 13 17 24');
  assert.equal(followed(hdir, 'question', '1'), '');
  const chained = readResponse(
    'Spørsmål 1\nSe spørsmål 2.\n\nSpørsmål 2\nSe spørsmål 3 og 4.\n\nSpørsmål 3\n-\n\nSpørsmål 4\nVi støtter forslaget.\n',
  );
  assert.equal(followed(chained, 'question', '1'), '4');
});

test('sections that point to each other end', () => {
  const circle = readResponse('Kapittel 2\nSe kap. 3.\n\nKapittel 3\nSe kap. 2.\n\nKapittel 4\nVi er enige.\n');
  assert.deepEqual(
    circle.sections.map(({ answer }) => answer),
    ['referred', 'referred', 'given'],
  );
  assert.equal(followed(circle, 'chapter', '2'), '');
});
