import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DraftAnalysis, DraftReader } from '../../server/project/draft';
import { Project } from '../../server/project/project';

let draft: DraftAnalysis;

before(async () => {
  const project = new Project([pathToFileURL('seeds/belegg.yaml').href], {
    read: (uri) => readFile(fileURLToPath(uri)),
  });
  await project.load();
  draft = new DraftReader('markdown').read(readFileSync('examples/oppsummering.md', 'utf8'), project.library);
});

test('the sample draft shows each finding about references once, and no other', () => {
  assert.deepEqual(
    draft.findings.map(({ detail }) => detail.code),
    ['ambiguous-reference', 'reference-style', 'unknown-place', 'no-response', 'unknown-work', 'unused-suppression'],
  );
});

test('the sample draft has references of every kind', () => {
  assert.deepEqual([...new Set(draft.references.map(({ kind }) => kind))].sort(), [
    'actor',
    'chapter',
    'committee',
    'directive',
    'lis',
    'nou',
    'question',
    'report',
    'rethos',
    'stortinget-doc',
  ]);
});
