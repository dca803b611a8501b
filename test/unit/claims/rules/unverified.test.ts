import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

const rates =
  'Elvebyen kommune foreslår at takstene på nattbussen settes ned for skoleelever i distriktene. Kommunen viser til at tre av fire elever bruker bussen daglig.';

const cases: readonly (readonly [string, string])[] = [
  ['Elvebyen foreslår at takstene på nattbussen settes ned for 140 skoleelever i distriktene.', rates],
  [
    'Elvebyen kommune foreslår at takstene på nattbussen settes ned med 30 prosent for skoleelever.',
    'Kommunen foreslår at takstene på nattbussen settes ned for skoleelever.',
  ],
  [
    'Elvebyen støtter at holdeplassene ved skolene får tak, til 40 mill. kroner.',
    'Elvebyen kommune støtter at holdeplassene ved skolene får tak.',
  ],
];
for (const [draft, own] of cases)
  test(`«${draft}» has a figure that the source has nowhere`, () =>
    assert.equal(codeOf(draft, own), 'figure-unverified'));

test('the figure is what is marked and named', () => {
  const draft = 'Elvebyen foreslår at takstene på nattbussen settes ned for 140 skoleelever i distriktene.';
  const [first] = judged(draft, rates);
  const detail = first?.detail;
  assert.ok(detail?.code === 'figure-unverified');
  assert.equal(draft.slice(detail.at.start, detail.at.end), '140');
  assert.equal(detail.figure, '140');
  assert.equal(detail.actor, 'Elvebyen kommune');
  assert.equal(first?.verdict, 'unsupported');
  assert.ok(first?.evidence.length);
});

const long = 'Elvebyen kommune støtter at nattbussen går til alle skolene i distriktene hele året.';

/** The claim, and what the source says beside `long` somewhere else. */
const quiet: readonly (readonly [string, string, string])[] = [
  ['the same number in words', 'til alle de 40 skolene', 'Kommunen har førti skoler.'],
  ['the number with another unit', 'til alle de 40 skolene', 'Kommunen har 40 elever i bussen.'],
  ['a share as a fraction', 'til 75 prosent av skolene', 'Tre av fire skoler har nattbuss.'],
  ['a share by the rest of it', 'til 70 prosent av skolene', 'Bare 30 prosent av skolene mangler buss.'],
  ['weeks given as days', 'til alle skolene i 14 dager', 'Forsøket varer i to uker.'],
  ['a number within what «om lag» allows', 'til om lag 40 skoler', 'Kommunen har 42 skoler.'],
  ['a number that «minst» is true of', 'til minst 40 skoler', 'Kommunen har 45 skoler.'],
  ['an amount in thousands', 'til alle skolene for 40 000 kroner', 'Tallene er i tusen: 40.'],
  ['a small count of the drafter’s own', 'til alle skolene, av tre grunner', ''],
  ['a year', 'til alle skolene fra 2019', ''],
  ['a chapter', 'til alle skolene (NOU 2031: 7 kapittel 19)', ''],
  ['a size and no number', 'til flere hundre skoler', ''],
  ['all of it', 'til 100 prosent av skolene', ''],
];
for (const [name, rest, aside] of quiet)
  test(`Nothing is told of ${name}`, () => {
    const draft = `Elvebyen støtter at nattbussen går ${rest} i distriktene hele året.`;
    assert.notEqual(codeOf(draft, `${long}\n\n${aside}`), 'figure-unverified');
  });

test('the same claim with a figure that is nowhere is told of', () => {
  const draft = 'Elvebyen støtter at nattbussen går til alle de 140 skolene i distriktene hele året.';
  assert.equal(codeOf(draft, long), 'figure-unverified');
});

test('a sum of two figures is the source’s', () => {
  const parts = 'Med nattbuss til 25 skoler i byen og 18 skoler i distriktene mener kommunen at mye er gjort.';
  const draft = 'Elvebyen støtter at nattbussen går til alle de 43 skolene hele året.';
  assert.equal(codeOf(draft, `${long}\n\n${parts}`), undefined);
  assert.equal(codeOf(draft.replace('43', '46'), `${long}\n\n${parts}`), 'figure-unverified');
});

test('where nothing bears on the claim, that is what is told', () => {
  assert.equal(codeOf('Elvebyen mener fergene trenger 40 nye kapteiner og maskinister.', long), 'claim-unsupported');
});

test('another number of the same thing is a wrong one', () => {
  const own = 'Elvebyen kommune støtter at nattbussen går til 35 skoler i distriktene.';
  assert.equal(codeOf('Elvebyen støtter at nattbussen går til 40 skoler i distriktene.', own), 'figure-mismatch');
});

test('who counts people counts their posts in other words', () => {
  const own = 'Elvebyen kommune opplyser at det mangler 350 sjåførstillinger i vintersesongen.';
  assert.equal(codeOf('Elvebyen opplyser at det mangler 305 sjåfører i vintersesongen.', own), 'figure-mismatch');
  assert.equal(
    codeOf('Elvebyen opplyser at det mangler tre hundre og fem sjåfører i vintersesongen.', own),
    'figure-mismatch',
  );
  assert.equal(codeOf('Elvebyen opplyser at det mangler 350 sjåfører i vintersesongen.', own), undefined);
});

test('a claim on several sources gives its figure to none of them', () => {
  const draft = 'Elvebyen kommune og Fjellrådet støtter at nattbussen går til 40 skoler i distriktene.';
  const other = 'Fjellrådet støtter at nattbussen går til skolene i distriktene.';
  assert.equal(codeOf(draft, long, other), undefined);
});
