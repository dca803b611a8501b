import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoClaim, found } from './found';

/** Fails unless a sentence gives just this. */
function gives(expected: string, sentence: string): void {
  assert.deepEqual(found(sentence), [expected], sentence);
}

test('a fronted object with another name inside it is no subject', () => {
  gives(
    'elvebyen skeptisk til: En plikt for fylket til å hjelpe kommunene',
    'En plikt for fylket til å hjelpe kommunene er Elvebyen skeptisk til.',
  );
  gives(
    'elvebyen åtvarar Elvebyen mot: Krav om å spørje departementet',
    'Krav om å spørje departementet åtvarar Elvebyen mot.',
  );
  gives(
    'elvebyen går Elvebyen inn for: Flere busser til å avlaste studentene',
    'Flere busser til å avlaste studentene går Elvebyen inn for.',
  );
  gives('elvebyen glad for: departementet støtter bommer', 'At departementet støtter bommer, er Elvebyen glad for.');
});

test('somebody else as the subject before the verb leaves the source as its object', () => {
  assertNoClaim('Departementet takker Elvebyen for innspillet.');
  assertNoClaim('Det nasjonale utvalget støtter Elvebyen.');
  assertNoClaim('Kommisjonen foreslår at kommunene støtter Elvebyen.');
});

test('a definite noun behind a verb that takes no position of its own holds the fronted object', () => {
  const [, second] = found('Fjellrådet vil ha bommer. Det samme ønsket målbærer rådet, som ber om flere busser.');
  assert.equal(second, 'fjellradet målbærer: Det samme ønsket');
  assert.equal(found('Fjellrådet vil ha bommer. Den linja presenterer rådet, men nølende.').length, 2);
  assertNoClaim('Innspillene sendes rådet.');
});

test('an impression or a preference is a position', () => {
  gives('elvebyen inntrykk: bommer hjelper', 'Elvebyens inntrykk er at bommer hjelper.');
  gives('elvebyen førstevalg: er bommer på broen', 'Elvebyens førstevalg er bommer på broen.');
  gives('elvebyen advarsel mot: bommer er klar', 'Elvebyens advarsel mot bommer er klar.');
});

test('who gives support or meets a thing with resistance holds it, in the passive too', () => {
  gives('elvebyen støtte: Bommene', 'Bommene får støtte av Elvebyen.');
  gives('elvebyen motstand: Bommene', 'Bommene møter motstand i Elvebyen.');
  gives('elvebyen blir ikke anbefalt: Bommer', 'Bommer blir ikke anbefalt av Elvebyen.');
});

test("behind a clause on a source, set between commas or before the main clause, the main clause is the drafter's", () => {
  gives(
    'elvebyen ønsker: En varig ordning, som',
    'En varig ordning, som Elvebyen ønsker, må vurderes opp mot andre formål.',
  );
  gives(
    'elvebyen er positiv til: Selv om / bommer',
    'Selv om Elvebyen er positiv til bommer, vil departementet vente.',
  );
  gives('elvebyen viser til: Utvalget, som / vil ha bommer', 'Utvalget, som Elvebyen viser til, vil ha bommer.');
});

test('a pronoun behind «og» goes on with the same holder, unless a thing may be the subject', () => {
  assert.deepEqual(found('Elvebyen minner om at bommer hjelper, og den etterlyser flere busser.'), [
    'elvebyen minner om: bommer hjelper',
    'elvebyen etterlyser: flere busser',
  ]);
  assert.equal(found('Elvebyen mener at bommer hjelper, og det krever folk.').length, 1);
});
