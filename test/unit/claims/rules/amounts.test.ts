import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from '../judged';

/** How the first claim goes beyond its source; undefined where it does not. */
function excessOf(draft: string, own: string) {
  const detail = judged(draft, own).find((each) => each.detail)?.detail;
  return detail?.code === 'overstated' ? detail.excess : undefined;
}

test('too many of a thing are an excess of amount, with the words of the draft and of the source', () => {
  assert.deepEqual(
    excessOf(
      'Elvebyen kommune skriver at alle sjåførene bruker appen til å melde fra om forsinkelser.',
      'Elvebyen kommune skriver at de fleste sjåførene bruker appen til å melde fra om forsinkelser.',
    ),
    { kind: 'amount', contrast: { claimed: 'alle', found: 'de fleste' } },
  );
});

test('a word for most beside a smaller share is an excess of amount', () => {
  assert.deepEqual(
    excessOf(
      'Elvebyen kommune skriver at de fleste av passasjerene kjøper billett på forhånd.',
      'I Elvebyen kjøper 44 prosent av passasjerene billett på forhånd.',
    ),
    { kind: 'amount', contrast: { claimed: 'de fleste', found: '44 prosent' } },
  );
});

test('a word for a bare majority beside a greater share is no excess, but wrong', () => {
  const [judgement] = judged(
    'Elvebyen kommune skriver at et knapt flertall av passasjerene kjøper billett på forhånd.',
    'I Elvebyen kjøper 83 prosent av passasjerene billett på forhånd.',
  );
  assert.equal(judgement?.detail?.code, 'claim-contradicted');
});

test('all of those of whom the source names some by a mark are an excess of amount', () => {
  assert.deepEqual(
    excessOf(
      'Elvebyen kommune vil fjerne taksten på nattbussen for alle passasjerer.',
      'Elvebyen kommune vil fjerne taksten på nattbussen for passasjerer med skolebevis.',
    ),
    { kind: 'amount', contrast: { claimed: 'alle passasjerer', found: 'passasjerer med skolebevis' } },
  );
});

test('a verb that asks too much is an excess of modality', () => {
  assert.equal(
    excessOf(
      'Elvebyen kommune krever at nattbussen gjøres gratis for elever.',
      'Elvebyen kommune mener at det bør vurderes om nattbussen skal gjøres gratis for elever.',
    )?.kind,
    'modality',
  );
});
