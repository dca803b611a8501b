import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

const source =
  'Kommunen mener at bussene må gå hyppigere i helgene, og at taksonomien for billetter er altfor innviklet for eldre.';

test('words that stand in the source are left alone, over a line break too', () => {
  const broken = source.replace('gå hyppigere', 'gå\nhyppigere');
  assert.equal(codeOf('Elvebyen kommune skriver at «bussene må gå hyppigere i helgene».', broken), undefined);
});
test('an omission may be marked', () => {
  assert.equal(codeOf('Elvebyen kommune skriver at «bussene må gå […] i helgene».', source), undefined);
});
test('a changed word is shown beside the one of the source', () => {
  const [judgement] = judged('Elvebyen kommune skriver at «bussene bør gå hyppigere i helgene».', source);
  assert.equal(judgement?.verdict, 'misquoted');
  assert.deepEqual(judgement?.detail?.code === 'misquoted' && judgement.detail.contrast, {
    claimed: 'bør',
    found: 'må',
  });
});
test('a word left out without a mark is a wrong quotation', () => {
  assert.equal(codeOf('Elvebyen kommune skriver at «bussene må gå i helgene».', source), 'misquoted');
});
test('words that are nowhere in the source are not found', () => {
  assert.equal(codeOf('Elvebyen kommune skriver at «fergene trenger nye kaier nå».', source), 'quote-not-found');
});
test('the message names another source that has the words', () => {
  const [judgement] = judged(
    'Elvebyen kommune skriver at «hyttene bør betale egen vannavgift».',
    source,
    'Fjellrådet mener at hyttene bør betale egen vannavgift.',
  );
  assert.deepEqual(judgement?.detail?.code === 'quote-not-found' && judgement.detail.others, ['Fjellrådet']);
});

test('a quotation in HTML entities is looked up as what it stands for', () => {
  assert.equal(
    codeOf('Elvebyen kommune skriver at &laquo;bussene m&aring; g&aring; hyppigere&raquo;.', source),
    undefined,
  );
  const [judgement] = judged('Elvebyen kommune skriver at «bussene b&oslash;r gå hyppigere i helgene».', source);
  assert.deepEqual(judgement?.detail?.code === 'misquoted' && judgement.detail.contrast, {
    claimed: 'bør',
    found: 'må',
  });
});
test('no file name behind a link is a word of the claim, and no entity is told with its name', () => {
  const draft = 'Elvebyen kommune mener at [fl&aring;tene](svar/fylkeslegen-kaikant.txt) ved b&oslash;yene må fjernes.';
  const [judgement] = judged(draft, source);
  assert.deepEqual(judgement?.detail?.code === 'claim-unsupported' && [...judgement.detail.missing].sort(), [
    'bøyene',
    'flåtene',
  ]);
});
