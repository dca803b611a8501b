import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf, found } from './found';

test('a new holder begins a new claim', () => {
  assert.deepEqual(found('Elvebyen støtter bommer, mens HVE er usikker på om de virker.'), [
    'elvebyen støtter: bommer',
    'vest er usikker på om: de virker',
  ]);
  assert.deepEqual(found('Elvebyen støtter bommer, og HVE støtter tog.'), [
    'elvebyen støtter: bommer',
    'vest støtter: tog',
  ]);
  assert.deepEqual(found('Elvebyen støtter bommer; HVE avviser tog.'), [
    'elvebyen støtter: bommer',
    'vest avviser: tog',
  ]);
  assert.deepEqual(found('Mens Elvebyen støtter bommer, er HVE imot tog.'), [
    'elvebyen støtter: bommer',
    'vest er HVE imot: tog',
  ]);
  assert.deepEqual(found('Elvebyen støttar bommar, medan HVE går imot dei nye toga.'), [
    'elvebyen støttar: bommar',
    'vest går imot: dei nye toga',
  ]);
});

test('behind a colon a source begins a claim of its own where what stands before is of several, and not where it is of one', () => {
  assert.deepEqual(found('Synet er delt: Elvebyen ønsker bommer, mens HVE ønsker tog.'), [
    'elvebyen ønsker: bommer',
    'vest ønsker: tog',
  ]);
  assert.deepEqual(found('Elvebyen peker på en svakhet: HVE mener for mye om bommer.'), [
    'elvebyen peker på: en svakhet: HVE mener for mye om bommer',
  ]);
});

test('a new position of the same holder begins a new claim', () => {
  assert.deepEqual(found('Elvebyen støtter bommer, men er usikker på taksten.'), [
    'elvebyen støtter: bommer',
    'elvebyen er usikker på: taksten',
  ]);
  assert.deepEqual(found('Elvebyen støtter bommer og ber om flere busser.'), [
    'elvebyen støtter: bommer',
    'elvebyen ber om: flere busser',
  ]);
  assert.deepEqual(found('Elvebyen viser til at bommer virker, og ønsker flere av dem i byen.'), [
    'elvebyen viser til: bommer virker',
    'elvebyen ønsker: flere av dem i byen',
  ]);
  assert.deepEqual(found('Bommer virker, skriver Elvebyen, som legger til at bussen er dyr.'), [
    'elvebyen skriver: Bommer virker',
    'elvebyen legger til at: bussen er dyr',
  ]);
});

test('a pronoun carries over to a new position too', () => {
  assert.deepEqual(found('Elvebyen støtter bommer. Den foreslår flere busser, og mener taksten er for høy.').slice(1), [
    'elvebyen foreslår: flere busser',
    'elvebyen mener: taksten er for høy',
  ]);
});

test('a verb inside the clause below begins none', () => {
  assert.deepEqual(found('Elvebyen ønsker at skolene tar ansvar og støtter elevene.'), [
    'elvebyen ønsker: skolene tar ansvar og støtter elevene',
  ]);
  assert.deepEqual(found('Elvebyen mener at bommer virker, og at bussen er dyr.'), [
    'elvebyen mener: bommer virker, og at bussen er dyr',
  ]);
});

test('a clause without an object of its own stays with its neighbour', () => {
  assert.deepEqual(found('Elvebyen støtter ikke dette, og frykter lange køer.'), [
    'elvebyen støtter ikke: dette, og frykter lange køer',
  ]);
  assert.deepEqual(found('Kommisjonen foreslår bommer, og Elvebyen støtter dette.'), [
    'elvebyen støtter: Kommisjonen foreslår bommer',
  ]);
  assert.deepEqual(found('Elvebyen støtter bommer; HVE er imot.'), [
    'elvebyen støtter: bommer',
    'vest er imot: bommer',
  ]);
});

test('«at» clauses with citations of their own are claims of their own', () => {
  assert.deepEqual(found('Elvebyen mener at bommer virker (kap. 4) og at gangveiene er mørke (kap. 3).'), [
    'elvebyen mener: bommer virker @chapter 4',
    'elvebyen mener: gangveiene er mørke @chapter 3',
  ]);
});

test('a claim of a clause lies in its sentence', () => {
  const draft = 'Bussen går. Elvebyen støtter bommer, men er usikker på taksten. Toget går.';
  for (const { sentence, start, end } of claimsOf(draft)) {
    assert.equal(draft.slice(sentence.start, sentence.end), 'Elvebyen støtter bommer, men er usikker på taksten.');
    assert.ok(start >= sentence.start && end <= sentence.end);
  }
});

test('a claim that only points back tells what it is about', () => {
  const draft = 'Elvebyen foreslår bommer. Dette støttes av HVE.';
  const [, claim] = claimsOf(draft);
  const words = claim?.pointed?.content.map(({ start, end }) => draft.slice(start, end));
  assert.deepEqual(words, ['bommer']);
});

test('a sentence may end in «med», though abbreviations do too', () => {
  assert.equal(found('Elvebyen vil at pengene følger med. HVE er imot bommer.').length, 2);
});

test('behind a relative clause the sentence goes on in the drafter’s own words', () => {
  assert.deepEqual(found('Nye bommer, som Elvebyen ønsker seg, må betales av staten.'), [
    'elvebyen ønsker seg: Nye bommer, som',
  ]);
  assert.deepEqual(found('Elvebyen støtter bommer, som må betales av staten.'), [
    'elvebyen støtter: bommer, som må betales av staten',
  ]);
});

test('behind «mens» another source with any verb begins a claim, unless it stands in what the first one holds', () => {
  assert.deepEqual(found('Elvebyen bruker 46 busser, mens HVE har 15 sykler.'), [
    'elvebyen: bruker 46 busser',
    'vest: har 15 sykler',
  ]);
  assert.deepEqual(found('Elvebyen kjører 46 bussar, medan HVE eig 15 syklar.').length, 2);
  assert.deepEqual(found('Elvebyen mener at bussene er fulle, mens HVE har ledige sykler.'), [
    'elvebyen mener: bussene er fulle, mens HVE har ledige sykler',
  ]);
  assert.deepEqual(found('Elvebyen bruker 46 busser mens skolene har fri.'), [
    'elvebyen: bruker 46 busser mens skolene har fri',
  ]);
});

test('a list goes on behind a repeated preposition, and over an insertion', () => {
  const both = (draft: string) => {
    const claims = claimsOf(draft);
    assert.deepEqual(
      claims.map(({ actors }) => [...actors]),
      [['elvebyen', 'vest']],
      draft,
    );
    assert.deepEqual(found(draft)[0]?.split(': ').at(-1), 'Bommene', draft);
  };
  both('Bommene har støtte fra Elvebyen og fra HVE.');
  both('Bommene har støtte fra Elvebyen og, på visse vilkår, fra HVE.');
  both('Bommene har støtte fra Elvebyen og, med forbehold, HVE.');
  assert.deepEqual(claimsOf('Elvebyen støtter bommer og, når de er satt opp, støtter HVE tog.')[0]?.actors, [
    'elvebyen',
  ]);
});
