import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoClaim, found, holders } from './found';

test('«de» stands for one organisation where no group has been named', () => {
  for (const sentence of [
    'De peker på at broen er smal.',
    'Dei viser òg til at broa er smal.',
    'De vil heller bruke pengene på tog.',
    'De anbefaler også å stenge broen.',
    'Broen er for smal, mener de.',
  ])
    assert.deepEqual(holders(`Elvebyen vil ha buss. ${sentence}`), ['elvebyen', 'elvebyen'], sentence);
  assert.equal(holders('Elvebyen vil ha buss. De støtter bommer. De vil også at syklistene får egen vei.').length, 3);
});

test('«de» may stand for a group that has been named, unless it reports and only a clause below told of the group', () => {
  assert.deepEqual(holders('Elvebyen mener at elevene bør sykle. De vil ha ny vei.'), ['elvebyen']);
  assert.deepEqual(holders('Elvebyen har spurt kommunene. De peker på at broen er smal.'), ['elvebyen']);
  assert.equal(holders('Elvebyen mener at elevene bør sykle. De peker på at broen er smal.').length, 2);
});

test('«de» with a verb that things may have stands for nobody', () => {
  for (const sentence of [
    'De må stenges om natten.',
    'De koster mye.',
    'De krever vedlikehold.',
    'De som sykler, er friske.',
  ])
    assert.deepEqual(holders(`Elvebyen vil ha bommer. ${sentence}`), ['elvebyen'], sentence);
});

test('what is theirs is that of the organisation named before', () => {
  assert.deepEqual(
    found('Elvebyen vil ha buss. Toget er etter dens syn for dyrt.')[1],
    'elvebyen: Toget er / for dyrt',
  );
  assert.deepEqual(
    found('Elvebyen vil ha buss. Det meste av svaret deres handler om tog.')[1],
    'elvebyen: Det meste av / handler om tog',
  );
  assert.equal(holders('Elvebyen vil ha buss. Tog står nederst på lista deres.').length, 2);
  assert.equal(holders('Elvebyen vil ha buss for elevene. Tog står nederst på lista deres.').length, 1);
  assertNoClaim('Toget er etter deres syn for dyrt.');
});

test('a response may be told of as «svaret» wherever it stands in the sentence', () => {
  for (const sentence of [
    'Toget er ifølge det samme svaret for dyrt.',
    'At toget som går om natten til byen på den andre siden av fjorden, er for dyrt, framgår også av uttalelsen.',
    'Det er likevel en advarsel i svaret: Toget er for dyrt.',
    'Samtidig advares det om at toget er for dyrt.',
    'At toget som går om natten til byen på den andre siden av fjorden, er for dyrt, heter det videre.',
  ])
    assert.deepEqual(holders(`Elvebyen vil ha buss. ${sentence}`), ['elvebyen', 'elvebyen'], sentence);
});

test('behind a modal verb stands the subject, whatever opens the sentence', () => {
  assert.deepEqual(found('Kommunene vil Elvebyen ha med i arbeidet.'), [
    'elvebyen vil Elvebyen ha: Kommunene / med i arbeidet',
  ]);
  assertNoClaim('Kommunene vil ha tog.');
});

test('a source behind the verb of a sentence that opens with its object is the subject of any verb', () => {
  const before = 'Elvebyen kommune vil ha buss.';
  for (const sentence of [
    'Planene for broen kjenner kommunen ikke nærmere til.',
    'Om broen bør stenges, lar kommunen stå åpent.',
    'Et mindre tog nøyer kommunen seg ikke med.',
  ])
    assert.deepEqual(holders(`${before} ${sentence}`), ['elvebyen', 'elvebyen'], sentence);
  assert.equal(holders(`${before} Syklistene takker kommunen for broen.`).length, 1);
});

test('a judgement belongs to whom it is one for', () => {
  assert.deepEqual(found('Bussen er for Elvebyen viktigere enn toget.'), ['elvebyen: Bussen er / viktigere enn toget']);
  assert.deepEqual(holders('Gratis tog er en god tanke for Elvebyen, men bussen haster mest.'), ['elvebyen']);
});

test('what two have in common is held by both, and counted things are no sources', () => {
  assert.deepEqual(
    found('Elvebyen og HVE vil ha tog. Felles for de to er at bommer avvises.')[1],
    'elvebyen+vest (all): bommer avvises',
  );
  assert.equal(holders('Elvebyen og HVE vil ha tog. Felles for de to broene er at de er smale.').length, 1);
  assert.deepEqual(holders('At bussen er sen, godtar sju av ti (Elvebyen, kap. 4).'), ['elvebyen']);
});

test('both halves of a sentence belong to whom it names inside the second or at its end', () => {
  assert.deepEqual(found('Byen vokser, og bussene bør etter Elvebyens syn gå oftere.'), [
    'elvebyen: Byen vokser, og bussene bør / gå oftere',
  ]);
  assert.deepEqual(found('Toget er dyrt, men bussen er billig, mener Elvebyen.'), [
    'elvebyen mener: Toget er dyrt, men bussen er billig',
  ]);
  assert.deepEqual(found('Sjåfører, mekanikere og vektere bør ifølge Elvebyen ha egen inngang.'), [
    'elvebyen: Sjåfører, mekanikere og vektere bør / ha egen inngang',
  ]);
  assert.deepEqual(holders('HVE støtter tog, og bussen bør etter Elvebyens syn gå oftere.'), ['vest', 'elvebyen']);
});

test('where in a response a thing stands may be said inside the words of saying', () => {
  assert.deepEqual(holders('Fjellrådet viser i spørsmål 2 til de lange køene.'), ['fjellradet']);
});

test('«det» behind an object and «vil» is the body named before, not where a thing happens or a sentence only begins so', () => {
  for (const sentence of [
    'Billettene på bussen vil det gjøre billigere.',
    'Gamle broer vil det ikke holde åpne.',
    'Får bussene for få avganger, ser det en fare for mer biltrafikk.',
    '«Broen er smal», advarer det.',
  ])
    assert.deepEqual(holders(`Elvebyen vil ha buss. ${sentence}`), ['elvebyen', 'elvebyen'], sentence);
  for (const sentence of [
    'I praksis vil det gjøre broen smal.',
    'Billettene vil det bli færre av.',
    'Da vil det holde hardt.',
  ])
    assert.deepEqual(holders(`Elvebyen vil ha buss. ${sentence}`), ['elvebyen'], sentence);
});

test('a pronoun that ends the sentence stands for the source named last in it', () => {
  assert.deepEqual(holders('Elvebyen vil ha buss. Skolene kan mer om tog enn Fjellrådet, innrømmer det.'), [
    'elvebyen',
    'fjellradet',
  ]);
  assert.deepEqual(holders('Elvebyen vil ha buss. Broen er for smal, skriver det.'), ['elvebyen', 'elvebyen']);
});
