import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isClaimCode, needsClaims } from '../../server/findings/claims';
import { codes, isCode } from '../../server/findings/codes';
import { type DraftAnalysis, DraftReader } from '../../server/project/draft';
import { Project } from '../../server/project/project';

const project = new Project([pathToFileURL('seeds/belegg.yaml').href], {
  read: (uri) => readFile(fileURLToPath(uri)),
});
before(() => project.load());

const textOf = (name: string) => readFileSync(`examples/${name}`, 'utf8');
const codesOf = ({ findings }: DraftAnalysis) => findings.map(({ detail }) => detail.code);

describe('the sample summary', () => {
  let draft: DraftAnalysis;
  before(() => {
    draft = new DraftReader('markdown').read(textOf('oppsummering.md'), project.library, { claims: false });
  });

  test('shows each finding about references once, and no other', () => {
    assert.deepEqual(codesOf(draft), [
      'ambiguous-reference',
      'reference-style',
      'unknown-place',
      'no-response',
      'unknown-work',
      'unused-suppression',
    ]);
  });

  test('has one view that nobody holds, and claims that all hold', () => {
    const whole = new DraftReader('markdown').readWhole(textOf('oppsummering.md'), project.library);
    const found = codesOf(whole).filter((code) => needsClaims(code));
    assert.deepEqual(found, ['missing-source']);
  });

  test('has references of every kind', () => {
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
});

describe('the sample of claims that do not hold', () => {
  let draft: DraftAnalysis;
  before(() => {
    draft = new DraftReader('markdown').readWhole(textOf('pastander.md'), project.library);
  });

  test('shows each finding about claims once, and no other', () => {
    const expected = Object.keys(codes).filter(isCode).filter(isClaimCode);
    assert.deepEqual(codesOf(draft).sort(), expected.sort());
  });

  test('has a supported claim beside each of them', () => {
    const { text, judged } = draft;
    const paragraphs = text.split('\n\n').filter((each) => /^[^#*]/.test(each));
    const inside = ({ at, judgement }: (typeof judged)[number], paragraph: string) => {
      const start = text.indexOf(paragraph);
      const offset = at + judgement.claim.start;
      return start <= offset && offset < start + paragraph.length;
    };
    for (const paragraph of paragraphs.slice(1)) {
      const verdicts = judged.filter((each) => inside(each, paragraph)).map(({ judgement }) => judgement.verdict);
      assert.equal(verdicts.length, 2, paragraph);
      assert.equal(verdicts.filter((verdict) => verdict === 'supported').length, 1, paragraph);
    }
  });
});
