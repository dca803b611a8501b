import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersAt } from '../../server/evidence/answers';
import { findReferences } from '../../server/references/find';
import { lineAt } from '../../server/text/lines';
import { seedLibrary } from './library';

const library = seedLibrary();
const { catalogue, scanner } = library;

/** One-based line of each chapter heading of NTNU's response. */
const chapters: Readonly<Record<string, number>> = {
  '2': 29,
  '10': 41,
  '10.3': 45,
  '10.4': 66,
  '10.7': 79,
  '10.8': 124,
  '10.9': 152,
  '10.11': 171,
  '10.13': 201,
  '12': 208,
  '12.4': 210,
  '12.5.1': 217,
  '12.5.2': 229,
  '12.5.3': 238,
  '13': 265,
  '13.3': 267,
  '13.4': 282,
};

describe('every chapter of NTNU leads to its heading', () => {
  for (const [number, line] of Object.entries(chapters))
    test(`kapittel ${number} is line ${line}`, () => {
      const [, reference] = findReferences(`NOU 2023: 4 kapittel ${number}`, catalogue, { scanner });
      assert.equal(reference?.target, `nou:2023:4#${number}`);
      assert.ok(reference.place);
      const [answer] = answersAt(library, reference.place, reference.work);
      assert.equal(answer?.source.source.id, 'ntnu');
      assert.deepEqual(
        answer.sections.map(({ heading }) => lineAt(answer.source.lines, heading.start) + 1),
        [line],
      );
    });
});

/** One-based line of each question of the form that Helsedirektoratet answers, in order. */
const questions = [
  94, 170, 217, 234, 260, 278, 293, 304, 307, 316, 327, 335, 344, 372, 391, 404, 427, 470, 492, 510, 531, 539, 574, 601,
  617, 623, 628, 634,
];

describe('every question leads to its heading', () => {
  for (const [index, line] of questions.entries())
    test(`spørsmål ${index + 1} is line ${line}`, () => {
      const [reference] = findReferences(`Jf. spørsmål ${index + 1}.`, catalogue, { scanner });
      assert.equal(reference?.target, `question:${index + 1}`);
      assert.ok(reference.place);
      const [answer] = answersAt(library, reference.place, reference.work);
      assert.equal(answer?.source.source.id, 'hdir');
      assert.deepEqual(
        answer.sections.map(({ heading }) => lineAt(answer.source.lines, heading.start) + 1),
        [line],
      );
    });
});

/** One-based lines on which the responses name a work, found by searching the files for the words. */
const mentions: Readonly<Record<string, readonly string[]>> = {
  rethos: ['ntnu:76', 'ntnu:167', 'hdir:179'],
  lis1: ['ntnu:57', 'ntnu:59'],
  'nou:2023:5': ['ntnu:271'],
  'directive:2005/36/ef': ['ntnu:147', 'ntnu:150'],
  'report:helsemod': ['ntnu:31', 'ntnu:37'],
  'report:nav-bedriftsundersokelse': ['ntnu:33'],
  'report:pilotordning-kommunal-praksis': ['ntnu:137'],
  'report:helseanalyseplattformen': ['ntnu:260'],
  'report:time-to-act': ['hdir:159'],
  'report:samhandlingsreformen': ['hdir:210'],
  'report:praksiskontor': ['hdir:246', 'hdir:438'],
  'report:heltid': ['hdir:229'],
  'report:bo-trygt-hjemme': ['hdir:229'],
  'report:sintef-2021': ['hdir:269'],
  'report:sykehusplan-2020-2023': ['hdir:284'],
  'report:tb2022-53': ['hdir:350', 'hdir:516', 'hdir:517'],
  'report:jobbvinner': ['hdir:385'],
  'report:kompetanseloft-2025': ['hdir:385', 'hdir:487', 'hdir:488'],
  'report:fronesis': ['hdir:415'],
  'report:fleksibel-sykepleierutdanning': ['hdir:421'],
  'report:menn-i-helse': ['hdir:486', 'hdir:655'],
  'report:torn': ['hdir:488'],
  'committee:grimstadutvalget': ['hdir:564'],
  'committee:opptaksutvalget': ['hdir:662', 'hdir:663'],
};

describe('a work leads to every line that names it', () => {
  for (const [target, places] of Object.entries(mentions))
    test(target, () => {
      const found = library.mentions.get(target) ?? [];
      const lines = found.map(
        ({ source, reference }) => `${source.source.id}:${lineAt(source.lines, reference.start) + 1}`,
      );
      assert.deepEqual([...new Set(lines)], places);
    });
});

test('a bare chapter in a response is one of the work it responds to, whatever else it has named', () => {
  const chapters = library.sources.get('ntnu')?.references.filter(({ kind }) => kind === 'chapter') ?? [];
  assert.ok(chapters.length >= 5);
  assert.deepEqual([...new Set(chapters.map(({ work }) => work))], ['nou:2023:4']);
});
