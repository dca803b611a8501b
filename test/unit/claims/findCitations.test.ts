import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoClaim, claimsOf, found, holders } from './found';

test('a bracket with source and place backs the sentence', () => {
  assert.deepEqual(found('Bommer virker (Elvebyen, kap. 4).'), ['elvebyen: Bommer virker @chapter 4']);
  assert.deepEqual(found('Bommer virker (jf. Fjellrådets svar på spørsmål 2).'), [
    'fjellradet: Bommer virker @question 2',
  ]);
  assert.deepEqual(found('Bommer virker (HVE).'), ['vest: Bommer virker']);
  assert.deepEqual(found('Elvebyen støtter bommer (kap. 3 og 4.1).'), [
    'elvebyen støtter: bommer @chapter 3 @chapter 4.1',
  ]);
});

test('a place in running text is a citation where it only says where', () => {
  assert.deepEqual(found('I kapittel 4 skriver Elvebyen at bommer virker.'), [
    'elvebyen skriver: bommer virker @chapter 4',
  ]);
  assert.deepEqual(found('Elvebyen skriver i kapittel 4 at bommer virker.'), [
    'elvebyen skriver: bommer virker @chapter 4',
  ]);
  assert.deepEqual(found('Fjellrådet støtter bommer, jf. svaret på spørsmål 2.'), [
    'fjellradet støtter: bommer @question 2',
  ]);
  assert.deepEqual(found('Bommer virker, skriver Fjellrådet under spørsmål 2.'), [
    'fjellradet skriver: Bommer virker @question 2',
  ]);
  assert.deepEqual(found('Elvebyen støtter bommer, jf. kapittel 4 i svaret.'), ['elvebyen støtter: bommer @chapter 4']);
});

test('a place that opens a sentence as its label backs every clause of it', () => {
  assert.deepEqual(found('Kap. 4: Elvebyen støtter bommer, men er imot tunneler.'), [
    'elvebyen støtter: bommer @chapter 4',
    'elvebyen er imot: tunneler @chapter 4',
  ]);
  assert.deepEqual(found('- **Til spørsmål 2:** Fjellrådet støtter bommer.'), [
    'fjellradet støtter: bommer @question 2',
  ]);
  assert.deepEqual(found('# Elvebyen\n\nKap. 4: Bommer virker.'), ['elvebyen: Bommer virker @chapter 4']);
  assertNoClaim('# Elvebyen\n\nKapittel 4: Hvordan virker bommer?');
});
test('a sentence on the question itself is nobody’s view', () => {
  const draft = '# Fjellrådet\n\nSpm. 1: Bommer virker. Spørsmål 2 er om tunneler. Spm. 3: Broer ruster.';
  assert.deepEqual(found(draft), ['fjellradet: Bommer virker @question 1', 'fjellradet: Broer ruster @question 3']);
});

test('one’s own answer is a citation too', () => {
  assert.deepEqual(found('I sitt svar på spørsmål 2 peker Fjellrådet på prisen.'), [
    'fjellradet peker Fjellrådet på: prisen @question 2',
  ]);
});

test('a place that is spoken of is no citation but a reference', () => {
  const [claim] = claimsOf('Elvebyen støtter forslaget i kapittel 4.');
  assert.deepEqual(claim?.citations, []);
  assert.equal(claim?.references[0]?.place?.from, '4');
  assert.deepEqual(
    found('Elvebyen har ingen merknader til kapittel 4.').map((each) => each.includes('@')),
    [false],
  );
});

test('sources with places of their own have claims of their own', () => {
  assert.deepEqual(found('Elvebyen (kap. 4) og Fjellrådet (spørsmål 2) støtter bommer.'), [
    'elvebyen støtter: bommer @chapter 4',
    'fjellradet støtter: bommer @question 2',
  ]);
  assert.deepEqual(found('Bommer virker (Elvebyen, kap. 4; Fjellrådet, spørsmål 2).'), [
    'elvebyen: Bommer virker @chapter 4',
    'fjellradet: Bommer virker @question 2',
  ]);
});

test('a bare place belongs to the holder before, if that one has such places', () => {
  assert.deepEqual(found('Elvebyen støtter bommer. Bussen er dyr (kap. 3).')[1], 'elvebyen: Bussen er dyr @chapter 3');
  assert.equal(found('Fjellrådet støtter bommer. Bussen er dyr (kap. 3).').length, 1);
});

test('a bare question belongs to the only source that answers questions', () => {
  assert.deepEqual(found('Bussen er dyr (spørsmål 2).'), ['fjellradet: Bussen er dyr @question 2']);
  assert.deepEqual(
    found('Elvebyen støtter bommer. Bussen er dyr (spørsmål 2).')[1],
    'fjellradet: Bussen er dyr @question 2',
  );
});

test('a bare chapter, and one of the work itself, make no claim', () => {
  assertNoClaim('Bommer virker (kap. 4).');
  assertNoClaim('Bommer virker (NOU 2031: 7, kap. 4).');
});

test('the same answer and the same place are those cited last', () => {
  assert.deepEqual(
    found('Bussen er dyr (Fjellrådet, spørsmål 2). Toget er billig (samme svar).')[1],
    'fjellradet: Toget er billig @question 2',
  );
  assert.deepEqual(
    found('Bussen er dyr (Fjellrådet, spørsmål 2). Toget er billig, ifølge samme svar.')[1],
    'fjellradet: Toget er billig @question 2',
  );
});

test('a bracket with more than a citation stays in the claim', () => {
  assert.deepEqual(found('Elvebyen støtter bommer (også om natten).'), ['elvebyen støtter: bommer (også om natten)']);
});

test('between two sentences that citations alone give to one source, a third is that source’s too', () => {
  assert.deepEqual(
    found('Bussen er dyr (Elvebyen, kap. 4). Toget er billig. Båten er full (Elvebyen, kap. 3).')[1],
    'elvebyen: Toget er billig',
  );
  assert.equal(found('Bussen er dyr (Elvebyen, kap. 4). Toget er billig. Båten er full (HVE, kap. 3).').length, 2);
});

test('the citation that ends an item covers all of it', () => {
  assert.deepEqual(found('- Bussen er dyr. Toget er billig (Elvebyen, kap. 4).'), [
    'elvebyen: Bussen er dyr @chapter 4',
    'elvebyen: Toget er billig @chapter 4',
  ]);
});

test('the citation that ends a paragraph covers the sentences that nobody else holds', () => {
  assert.deepEqual(found('Bussen er dyr. Toget er billig (Elvebyen, kap. 4).'), [
    'elvebyen: Bussen er dyr @chapter 4',
    'elvebyen: Toget er billig @chapter 4',
  ]);
  assert.equal(found('Departementet er i tvil. Bussen er dyr. Toget er billig (Elvebyen, kap. 4).').length, 1);
  assert.equal(found('HVE vil ha buss. Bussen er dyr. Toget er billig (Elvebyen, kap. 4).').length, 2);
});

test('a note that is a citation backs the sentence with its mark', () => {
  const notes = '\n\n[^1]: Elvebyen, kap. 4.\n[^2]: Jf. Fjellrådets svar på spørsmål 2.\n[^3]: Se kapittel 3.\n';
  assert.deepEqual(found(`Bussen er dyr.[^1] Toget er billig.[^2]${notes}`), [
    'elvebyen: Bussen er dyr @chapter 4',
    'fjellradet: Toget er billig @question 2',
  ]);
  assert.deepEqual(found(`HVE støtter bommer.[^3]${notes}`), ['vest støtter: bommer @chapter 3']);
  assert.deepEqual(found(`HVE støtter bommer.[^1]${notes}`), ['vest støtter: bommer']);
});

test('a note that is a sentence is read like any other, after the sentence with its mark', () => {
  assert.deepEqual(found('Bussen er dyr.[^1]\n\n[^1]: HVE støtter bommer.'), ['vest støtter: bommer']);
  assert.deepEqual(
    found('HVE støtter bommer.[^1]\n\n[^1]: Begrunnelsen er at bussen er dyr.')[1],
    'vest: bussen er dyr',
  );
});

test('quotations are kept with the claim, also of several sentences and in a block', () => {
  const draft = 'Elvebyen skriver: «Bommer virker. De er billige.»';
  const [claim, ...others] = claimsOf(draft);
  assert.equal(others.length, 0);
  assert.deepEqual(
    claim?.quotations.map(({ words }) => draft.slice(words.start, words.end)),
    ['Bommer virker. De er billige.'],
  );
  const block = 'Elvebyen skriver:\n\n> Bommer virker i hele byen.\n> De er billige.\n';
  assert.deepEqual(
    claimsOf(block).map(({ actors, quotations }) => [actors, quotations.length]),
    [[['elvebyen'], 1]],
  );
});

test('a citation that closes the sentence backs the clauses of the same holder before it', () => {
  assert.deepEqual(found('Elvebyen støtter bommer, men er usikker på taksten (kap. 4).'), [
    'elvebyen støtter: bommer @chapter 4',
    'elvebyen er usikker på: taksten @chapter 4',
  ]);
  assert.deepEqual(found('Elvebyen støtter bommer (kap. 3), men er usikker på taksten (kap. 4).'), [
    'elvebyen støtter: bommer @chapter 3',
    'elvebyen er usikker på: taksten @chapter 4',
  ]);
});

test('a citation that closes the sentence backs no clause of another holder', () => {
  assert.deepEqual(found('Elvebyen støtter bommer, mens HVE er usikker på om de virker (kap. 4).'), [
    'elvebyen støtter: bommer',
    'vest er usikker på om: de virker @chapter 4',
  ]);
});

test('a bare place is that of the one source whose people the sentence tells of, before that of the sentence before', () => {
  assert.deepEqual(holders('Elvebyen støtter bommer (kap. 3). Sjåførene ved Høgskolen i Vest kjører lite (kap. 4).'), [
    'elvebyen',
    'vest',
  ]);
  assert.deepEqual(holders('Elvebyen støtter bommer (kap. 3). Sjåførene i byen kjører lite (kap. 4).'), [
    'elvebyen',
    'elvebyen',
  ]);
});
