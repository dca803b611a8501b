import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

const own = 'Elvebyen kommune vil fjerne taksten på nattbussen for passasjerer med skolebevis.';

test('what the source says of some that it names by a mark is not said of all', () => {
  assert.equal(codeOf('Elvebyen kommune vil fjerne taksten på nattbussen for alle passasjerer.', own), 'overstated');
  assert.equal(
    codeOf(
      'Elvebyen kommune støtter gratis nattbuss til samtlige elever.',
      'Elvebyen kommune støtter gratis nattbuss til elever fra fjellbygdene.',
    ),
    'overstated',
  );
});

test('a restriction that the claim has too, and one of all, is fine', () => {
  const fine = [
    ['Elvebyen kommune vil fjerne taksten på nattbussen for passasjerer med skolebevis.', own],
    ['Elvebyen kommune vil fjerne taksten på nattbussen for alle passasjerer med skolebevis.', own],
    ['Elvebyen kommune vil at skolebevis skal gi alle passasjerer fri takst på nattbussen.', own],
    [
      'Elvebyen kommune støtter gratis nattbuss til alle elever.',
      'Elvebyen kommune støtter gratis nattbuss til alle elever med busskort.',
    ],
    [
      'Elvebyen kommune støtter gratis nattbuss til alle elever.',
      'Elvebyen kommune støtter gratis nattbuss til elever i fjellbygdene.',
    ],
  ] as const;
  for (const [draft, source] of fine) assert.equal(codeOf(draft, source), undefined, draft);
});
