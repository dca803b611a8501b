import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyPoints, pointsTo, saysNothing } from '../../../server/sources/pointers';

for (const passage of [
  'Ingen merknad',
  'Ingen merknader.',
  'Ingen særskilte merknader til dette punktet.',
  'Ikke relevant',
  'Ikke relevant for kommunen.',
  'Ingen kommentar',
  'Ikkje aktuelt.',
  'Høgskolen i Vestbyen har ingen merknader til kapittelet.',
  'Vi har ikke innspill til dette spørsmålet.',
  'Fylkeskommunen har ingen\nsærlige kommentarer.',
]) {
  test(`«${passage}» leaves the question open`, () => assert.equal(saysNothing(passage), true));
}

for (const passage of [
  'Ingen merknader, men kommunen vil peke på finansieringen.',
  'Ingen ansatte bør miste stillingen.',
  'Kommunen har ingen ledige plasser.',
  'Ikke støtt dette forslaget.',
  'Vi har ikke kapasitet til å ta imot flere studenter.',
]) {
  test(`«${passage}» says something`, () => assert.equal(saysNothing(passage), false));
}

const pointers: readonly [string, string, boolean][] = [
  ['Se svar på spørsmål 6.', '6', true],
  ['Se svar spørsmålene 14 til 17.', '14 15 16 17', true],
  ['Se svar spørsmål 1, 2, 3, 4, 10, 13, 17 og 24.', '1 2 3 4 10 13 17 24', true],
  ['Se i sammenheng med spørsmål 18.', '18', true],
  ['Sjå svaret på spørsmål 3.', '3', true],
  ['Vi viser til vårt svar på spørsmål 1.', '1', true],
  ['Vi har ikke synspunkter på dette, men viser til omtalen under spørsmål 1.', '1', true],
  [
    'Se svar spørsmål 1,2, og 3 i tillegg bør det nasjonalt og regionalt være et sterkt fokus på ledelse.',
    '1 2 3',
    false,
  ],
  ['Som nevnt støtter vi forslaget, jf. svaret på spørsmål 4.', '4', false],
  ['Spørsmål 4 er vanskelig å svare på.', '', false],
  ['Vi ser behov for flere spørsmål 4 ganger i året.', '', false],
];

for (const [sentence, numbers, only] of pointers) {
  test(`«${sentence}» points to ${numbers || 'nothing'}${only ? ' and says no more' : ''}`, () => {
    assert.deepEqual([pointsTo(sentence, 'question').join(' '), onlyPoints(sentence, 'question')], [numbers, only]);
  });
}

test('a chapter can point to another chapter', () => {
  assert.deepEqual(pointsTo('Til dette, se kap. 10.4 og 10.8.', 'chapter'), ['10.4', '10.8']);
});
