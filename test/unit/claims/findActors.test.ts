import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoClaim, claimsOf, found, holders } from './found';

test('a source is told by name, alias and genitive', () => {
  assert.deepEqual(found('Elvebyen kommune støtter bommer på broen.'), ['elvebyen støtter: bommer på broen']);
  assert.deepEqual(holders('HVE ønsker flere busser. Fjellrådets innvending gjelder støyen.'), ['vest', 'fjellradet']);
});

test('a definite noun stands for the sender of its kind that was named last, and for nobody before one is', () => {
  assert.deepEqual(holders('Elvebyen kommune svarer utførlig. Kommunen støtter bommer.').at(-1), 'elvebyen');
  assert.deepEqual(holders('Høgskolen i Vest vil ha buss. Høgskolen er imot bommer.'), ['vest', 'vest']);
  assert.deepEqual(holders('Elvebyen kommune svarer utførlig. Bystyret støtter bommer.').at(-1), 'elvebyen');
  assertNoClaim('Kommunen støtter bommer på broen.');
  assertNoClaim('Bystyret støtter bommer på broen.');
});

test('a common noun as an alias needs no earlier name', () => {
  assert.deepEqual(holders('Rådet støtter bommer.'), ['fjellradet']);
});

test('a common noun with a place of its own is another one', () => {
  assertNoClaim('Rådet i Bergen støtter bommer.');
});

test('a pronoun stands for the holder of the sentence before', () => {
  assert.deepEqual(found('Elvebyen vil ha buss. Den foreslår også bommer.')[1], 'elvebyen foreslår: bommer');
  assert.deepEqual(
    found('Fjellrådet er imot bommer. I svaret på spørsmål 2 tar det til orde for tog.')[1],
    'fjellradet tar det til orde for: tog @question 2',
  );
});

test('a pronoun stands for nobody where the sentence before leaves several, none or another', () => {
  assert.deepEqual(holders('Elvebyen og HVE vil ha buss. Den foreslår også bommer.'), ['elvebyen+vest']);
  assert.deepEqual(holders('Elvebyen vil ha buss. Bussen er rød. Den foreslår også bommer.'), ['elvebyen']);
  assert.deepEqual(holders('Departementet mener at Elvebyen har rett. Det foreslår bommer.'), []);
});

test('«det» is no person with a verb that things have too', () => {
  for (const sentence of [
    'Det krever penger.',
    'Det viser at bommer virker.',
    'Det vil ha stor betydning.',
    'Det er viktig med buss.',
    'Det har vært en tørr sommer.',
  ])
    assert.deepEqual(holders(`Fjellrådet vil ha buss. ${sentence}`), ['fjellradet'], sentence);
});

test('«de» stands for several', () => {
  assert.deepEqual(holders('Elvebyen og HVE vil ha buss. De støtter også bommer.'), ['elvebyen+vest', 'elvebyen+vest']);
});

test('a list of sources is one claim of all of them', () => {
  assert.deepEqual(found('Elvebyen, HVE og Fjellrådet støtter bommer.'), ['elvebyen+vest+fjellradet støtter: bommer']);
  assert.deepEqual(holders('Både Elvebyen og KS går inn for bommer.'), ['elvebyen']);
  assert.deepEqual(holders('Elvebyen, HVE og flere andre støtter bommer.'), ['elvebyen+vest']);
  assert.deepEqual(found('Verken Elvebyen eller HVE støtter bommer.'), ['elvebyen+vest (none) støtter: bommer']);
  assert.deepEqual(found('Bare Elvebyen støtter bommer.'), ['elvebyen (only) støtter: bommer']);
});

test('a name and its abbreviation in brackets are one', () => {
  assert.deepEqual(found('Høgskolen i Vest (HVE) støtter bommer.'), ['vest støtter: bommer']);
});

test('counting words speak of the sources there are', () => {
  const all = 'elvebyen+fjellradet+vest';
  assert.deepEqual(found('Alle høringsinstansene støtter bommer.'), [`${all} (all) støtter: bommer`]);
  assert.deepEqual(found('Elvebyen vil ha buss. De fleste støtter bommer.')[1], `${all} (most) støtter: bommer`);
  assert.deepEqual(found('To av tre høringsinstanser støtter bommer.'), [`${all} (2/3) støtter: bommer`]);
  assert.deepEqual(
    found('2 av 3 instanser støtter bommer.').map((each) => each.slice(0, 30)),
    ['elvebyen+fjellradet+vest (2/3)'],
  );
  assert.deepEqual(found('Flere av instansene støtter bommer.'), [`${all} (several) støtter: bommer`]);
  assert.deepEqual(found('Et mindretall av høringsinstansene støtter bommer.'), [`${all} (few) støtter: bommer`]);
  assert.deepEqual(found('Ingen av instansane støttar bommar.'), [`${all} (none) støttar: bommar`]);
  assert.deepEqual(found('Høyringsinstansane støttar bommar.'), [`${all} (several) støttar: bommar`]);
  assert.deepEqual(found('HVE vil ha buss. Ingen av dei tre støttar bommar.')[1], `${all} (none) støttar: bommar`);
  assert.deepEqual(found('De tre instansene støtter bommer.'), [`${all} (all) støtter: bommer`]);
});

test('counting words before other nouns count other things', () => {
  for (const sentence of [
    'Alle reisende bør få sete.',
    'Flere busser betyr flere reiser.',
    'To av tre reisende tar buss.',
    'Ingen busser går om natten.',
    'Notatet bygger på innspill fra tre instanser.',
  ])
    assertNoClaim(sentence);
});

test('counting words alone speak of sources only where some have been named', () => {
  assertNoClaim('Mange mener at bommer virker.');
});

test('«begge» are the two of the sentence or section before', () => {
  assert.deepEqual(holders('Elvebyen og HVE vil ha buss. Begge støtter bommer.')[1], 'elvebyen+vest');
  assert.deepEqual(holders('Elvebyen vil ha buss. HVE vil ha tog. Begge støtter bommer.')[2], 'elvebyen+vest');
  assert.deepEqual(holders('Begge støtter bommer.'), []);
});

test('«sistnevnte» and «førstnevnte» choose between two', () => {
  assert.deepEqual(holders('Elvebyen og HVE vil ha buss. Sistnevnte støtter også bommer. '), ['elvebyen+vest', 'vest']);
});

test('a name inside a quotation holds nothing', () => {
  assert.deepEqual(holders('HVE skriver at det er «et forslag som Fjellrådet ikke støtter».'), ['vest']);
});

test('offsets are those of the draft, also behind front matter, code and comments', () => {
  const draft =
    '---\nansvar: Elvebyen støtter bommer\n---\n\n<!-- Elvebyen støtter bommer. -->\n\n```\nHVE støtter bommer.\n```\n\nTekst med `HVE støtter` og\nFjellrådet støtter\nbommer.\n';
  const [claim, ...others] = claimsOf(draft);
  assert.deepEqual(others, []);
  assert.ok(claim);
  assert.deepEqual(claim.content.map(({ start, end }) => draft.slice(start, end)).at(-1), 'bommer');
  assert.deepEqual(claim.actors, ['fjellradet']);
});
