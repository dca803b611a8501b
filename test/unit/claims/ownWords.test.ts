import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findClaims } from '../../../server/claims/find';
import { judge } from '../../../server/claims/judge';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { judged } from './judged';
import { libraryOf } from './sources';

function verdictOf(draft: string, own: string, lexicon = '') {
  const [first] = judged(draft, own, '', lexicon);
  assert.ok(first, draft);
  return { verdict: first.verdict, code: first.detail?.code };
}

describe('synonyms of a catalogue’s own', () => {
  const own = 'Elvebyen kommune støtter en ny svipp.';
  const draft = 'Elvebyen støtter en ny stubberute.';

  test('let a claim stand that without them has no backing', () => {
    assert.notEqual(verdictOf(draft, own).verdict, 'supported');
    assert.deepEqual(verdictOf(draft, own, '{synonyms: [{words: [svipp, stubberute]}]}'), {
      verdict: 'supported',
      code: undefined,
    });
  });

  test('may be expressions, in any form of their words', () => {
    const text = 'Elvebyen kommune støtter at svippen knipses sammen.';
    const said = 'Elvebyen støtter at stubberuta samordnes.';
    const lexicon = '{synonyms: [{words: [svipp, stubberute]}, {words: [knipse sammen, samordne]}]}';
    assert.notEqual(verdictOf(said, text).verdict, 'supported');
    assert.equal(verdictOf(said, text, lexicon).verdict, 'supported');
  });

  test('weigh as much as their strength', () => {
    const [weak, strong] = ['0.2', '1'].map(
      (strength) =>
        judged(draft, own, '', `{synonyms: [{words: [svipp, stubberute], strength: ${strength}}]}`)[0]?.score ?? 0,
    );
    assert.ok((weak ?? 0) < (strong ?? 0));
  });
});

describe('opposites of a catalogue’s own', () => {
  const own = 'Elvebyen kommune foreslår at takstene skal gjelde i rushsonen.';
  const draft = 'Elvebyen foreslår at takstene skal gjelde i stillesonen.';
  const opposites = '{opposites: [{a: [rushsone], b: [stillesone]}]}';

  test('contradict a claim that stands without them', () => {
    assert.notEqual(verdictOf(draft, own).verdict, 'contradicted');
    assert.deepEqual(verdictOf(draft, own, opposites), { verdict: 'contradicted', code: 'claim-contradicted' });
    assert.equal(verdictOf(draft.replace('stille', 'rush'), own, opposites).verdict, 'supported');
  });

  test('count before synonyms that are bundled', () => {
    const text = 'Elvebyen kommune foreslår mer hjelp til rutene.';
    const said = 'Elvebyen foreslår mer bistand til rutene.';
    assert.equal(verdictOf(said, text).verdict, 'supported');
    assert.equal(verdictOf(said, text, '{opposites: [{a: [hjelp], b: [bistand]}]}').verdict, 'contradicted');
  });
});

test('the words of one catalogue are no words of another, whichever is asked first', () => {
  const own = 'Elvebyen kommune foreslår at takstene skal gjelde i rushsonen.';
  const text = 'Elvebyen foreslår at takstene skal gjelde i stillesonen.';
  const plain = libraryOf({ own, other: '' });
  const extended = libraryOf({ own, other: '', lexicon: '{opposites: [{a: [rushsone], b: [stillesone]}]}' });
  const references = findReferences(text, plain.catalogue, { scanner: plain.scanner });
  const [claim] = findClaims({ text, blocks: blocks(text, 'markdown'), references, library: plain });
  assert.ok(claim);
  const verdicts = [plain, extended, plain, extended].map((library) => judge(claim, text, library).verdict);
  assert.deepEqual(verdicts, [verdicts[0], 'contradicted', verdicts[0], 'contradicted']);
  assert.notEqual(verdicts[0], 'contradicted');
});
