import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardOf } from '../../../server/language/standard';

test('a written standard is known by its small words, the more of them where a text has both', () => {
  assert.equal(standardOf('De fleste er ikke enige, og noen er usikre.'), 'nb');
  assert.equal(standardOf('Dei fleste er ikkje samde, og nokre er usikre.'), 'nn');
  assert.equal(standardOf('Nokre er ikkje samde: «Vi er ikke enige».'), 'nn');
  assert.equal(standardOf('et mindretall'), 'nb');
  assert.equal(standardOf('eit mindretal'), 'nn');
});

test('words of both standards and parts of longer words tell of none', () => {
  for (const text of ['', 'mange', '38 prosent', 'Alle er for.', 'fradrag til einebuarar og enebarn'])
    assert.equal(standardOf(text), undefined, text);
});
