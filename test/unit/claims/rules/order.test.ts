import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

const costs = 'Elvebyen kommune brukte 11,4 millioner kroner på leiebusser i 2022, mot 6,8 millioner kroner i 2019.';
const share =
  'Andelen elever som tar buss til skolen i Elvebyen kommune, økte fra 31 prosent i 2018 til 44 prosent i 2022.';
const turns = 'Elvebyen kommune vil innføre gratis buss i sentrum fra 2026 og i bygdene fra 2028.';

test('figures that have changed years are wrong', () => {
  const wrong = [
    [
      'Elvebyen kommunes utgifter til leiebusser gikk fra 11,4 millioner kroner i 2019 til 6,8 millioner i 2022.',
      costs,
    ],
    ['Elvebyen kommune brukte 6,8 millioner kroner på leiebusser i 2022 og 11,4 millioner i 2019.', costs],
    ['Elvebyen kommune brukte i 2019 11,4 millioner og i 2022 6,8 millioner kroner på leiebusser.', costs],
    ['Elvebyen kommune skriver at andelen elever som tar buss til skolen, falt fra 44 til 31 prosent.', share],
  ] as const;
  for (const [draft, own] of wrong)
    assert.match(codeOf(draft, own) ?? '', /^(?:figure-mismatch|claim-contradicted)$/, draft);
});

test('figures with their own years in another order are right', () => {
  const right = [
    [
      'Elvebyen kommunes utgifter til leiebusser gikk fra 6,8 millioner kroner i 2019 til 11,4 millioner i 2022.',
      costs,
    ],
    ['Elvebyen kommune brukte 11,4 millioner kroner på leiebusser i 2022, opp fra 6,8 millioner tre år før.', costs],
    [
      'Elvebyen kommune skriver at 44 prosent av elevene tok buss til skolen i 2022, opp fra 31 prosent fire år tidligere.',
      share,
    ],
    ['Elvebyen kommune skriver at andelen elever som tar buss til skolen, økte fra 31 til 44 prosent.', share],
    ['Elvebyen kommune brukte 11,4 millioner kroner på leiebusser i 2022.', costs],
  ] as const;
  for (const [draft, own] of right) assert.equal(codeOf(draft, own), undefined, draft);
});

test('what comes first in the source does not come last', () => {
  const wrong = [
    'Elvebyen kommune vil innføre gratis buss først i bygdene og to år senere i sentrum.',
    'Elvebyen kommune vil innføre gratis buss først i bygdene, deretter i sentrum.',
    'Elvebyen kommune vil innføre gratis buss i bygdene fra 2026 og i sentrum fra 2028.',
  ];
  for (const draft of wrong) assert.equal(codeOf(draft, turns), 'claim-contradicted', draft);
  assert.equal(
    codeOf(
      'Elvebyen kommune vil først bygge ut nattruter, så sette opp leskur.',
      'Kommunen mener at det først bør settes opp leskur, deretter bygges ut nattruter.',
    ),
    'claim-contradicted',
  );
});

test('what comes in its turn is right', () => {
  const right = [
    'Elvebyen kommune vil innføre gratis buss først i sentrum og to år senere i bygdene.',
    'Elvebyen kommune vil innføre gratis buss i sentrum fra 2026 og i bygdene fra 2028.',
    'Elvebyen kommune vil innføre gratis buss i bygdene fra 2028 og i sentrum fra 2026.',
    'Elvebyen kommune vil innføre gratis buss i bygdene og i sentrum.',
  ];
  for (const draft of right) assert.equal(codeOf(draft, turns), undefined, draft);
});
