import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoClaim, found } from './found';

test('the drafter’s own view is no claim', () => {
  for (const sentence of [
    'Vi mener at bommer virker.',
    'Departementet legger til grunn at bommer virker.',
    'Etter departementets vurdering virker bommer.',
    'Etter vårt syn virker bommer.',
    'Det foreslås flere busser.',
    'Regjeringen vil legge fram en plan.',
  ])
    assertNoClaim(sentence);
});

test('the commission’s proposal as such is none; what a source holds of it is', () => {
  assertNoClaim('Kommisjonen foreslår bommer på broen.');
  assertNoClaim('Kommisjonen støtter bommer (NOU 2031: 7, kap. 4).');
  assert.deepEqual(found('Elvebyen støtter kommisjonens forslag om bommer.'), [
    'elvebyen støtter: kommisjonens forslag om bommer',
  ]);
  assert.deepEqual(found('Kommisjonens forslag om bommer støttes av Elvebyen.'), [
    'elvebyen støttes: Kommisjonens forslag om bommer',
  ]);
});

test('questions ask, save inside a quotation', () => {
  assertNoClaim('Støtter Elvebyen bommer?');
  assertNoClaim('Hva mener Elvebyen om bommer?');
  assert.equal(found('Elvebyen spør om «bommer virker?»').length, 1);
});

test('clauses that ask or suppose tell nothing', () => {
  for (const sentence of [
    'Notatet viser hva Elvebyen mener om bommer.',
    'Dersom Elvebyen støtter bommer, bør saken utredes.',
    'Vi vet ikke hvordan Elvebyen vurderer bommer.',
  ])
    assertNoClaim(sentence);
  assert.equal(found('Selv om Elvebyen støtter bommer, er bussen dyr.').length, 1);
});

test('pointers, headings and definitions are none', () => {
  for (const text of [
    'Se kapittel 4.',
    'Se Elvebyens svar.',
    'Jf. Fjellrådets svar på spørsmål 2.',
    '# Elvebyen støtter bommer',
    'Med bom menes her en betalingsstasjon.',
  ])
    assertNoClaim(text);
});

test('what happens to a response says nothing of a view', () => {
  for (const sentence of [
    'Elvebyen sendte svaret 2. mai.',
    'HVE leverte høringssvar innen fristen.',
    'Svaret fra Elvebyen er datert 2. mai.',
    'Elvebyen er blant høringsinstansene.',
    'Elvebyen ble invitert til et møte.',
    'HVE er bedt om å utdype svaret.',
    'Her gjengis Elvebyens merknader til kapittel 4.',
    'Nedenfor følger et sammendrag av innspillene fra Elvebyen og HVE.',
    'Fristen var 2. mai.',
  ])
    assertNoClaim(sentence);
});

test('the same words with a view are a claim', () => {
  assert.deepEqual(found('HVE leverte høringssvar om at bommer virker.').length, 1);
  assert.deepEqual(found('Elvebyens merknader gjelder særlig støyen fra broen.').length, 1);
});

test('how a source is called, and what a word stands for, is no view', () => {
  assertNoClaim('Elvebyen er underlagt fylket.');
  assertNoClaim('Elvebyen er en liten kommune i fjellet.');
  assert.equal(found('Elvebyen er en pådriver for bommer.').length, 1);
  assertNoClaim('HVE omtales her som høgskolen.');
  assertNoClaim('Med kommunen menes her Elvebyen kommune.');
});

test('a place where something is need not be anybody’s view', () => {
  assertNoClaim('Ved Høgskolen i Vest går det en buss.');
  assert.equal(found('Elvebyen har mange busser. I Elvebyen går det også tog.').length, 2);
});

test('what the draft goes on with is announced, and nothing is held', () => {
  for (const sentence of [
    'Her kommer Elvebyen om buss og Fjellrådet om tog, tema for tema.',
    'Nedenfor følger Elvebyen om buss.',
    'Først kommer Fjellrådet til orde om tog, så Elvebyen om buss.',
  ])
    assertNoClaim(sentence);
  for (const sentence of [
    'Her kommer Elvebyen med innvendinger om buss.',
    'Her kommer Elvebyen inn på spørsmålet om buss.',
    'Her støtter Elvebyen forslaget om buss.',
  ])
    assert.equal(found(sentence).length, 1, sentence);
});

test('what may be asked or must be stressed is the writer’s', () => {
  for (const sentence of [
    'Det kan stilles spørsmål ved om broen er bred nok.',
    'Det må understrekes at broen er smal.',
  ])
    assert.equal(found(`Elvebyen vil ha buss. ${sentence}`).length, 1, sentence);
  assert.equal(found('Elvebyen vil ha buss. Det stiller spørsmål ved om broen er bred nok.').length, 2);
});
