import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

const telling = /^(?:figure-mismatch|figure-unverified|claim-contradicted|overstated)$/;

function assertFine(cases: readonly (readonly [string, string])[]): void {
  for (const [draft, own] of cases) assert.doesNotMatch(codeOf(draft, own) ?? '', telling, draft);
}

function assertWrong(cases: readonly (readonly [string, string])[]): void {
  for (const [draft, own] of cases) assert.equal(codeOf(draft, own), 'figure-mismatch', draft);
}

const costs = 'Elvebyen kommune bruker om lag 3,2 millioner kroner i året på leiebusser.';
const drivers = 'Elvebyen kommune mangler 232 bussjåfører i rushtiden.';
const pupils = 'I Elvebyen kommune tar 58 prosent av elevene bussen til skolen.';
const ride = 'Kommunen mener at ekspressbuss bør vurderes der reisetiden er under 60 minutter.';

test('a figure may be rounded to the digits that the writer gives', () => {
  assertFine([
    ['Elvebyen kommune bruker godt tre millioner kroner i året på leiebusser.', costs],
    ['Elvebyen kommune bruker rundt tre millioner kroner i året på leiebusser.', costs],
    ['Elvebyen kommune bruker drøyt tre millioner kroner i året på leiebusser.', costs],
    ['Elvebyen kommune bruker i overkant av tre millioner kroner i året på leiebusser.', costs],
    ['Elvebyen kommune bruker mer enn tre millioner kroner i året på leiebusser.', costs],
    ['Elvebyen kommune mangler over 200 bussjåfører i rushtiden.', drivers],
    ['Elvebyen kommune mangler nær 240 bussjåfører i rushtiden.', drivers],
    ['Elvebyen kommune mangler flere enn 230 bussjåfører i rushtiden.', drivers],
    ['Elvebyen kommune mangler snaut 250 bussjåfører i rushtiden.', drivers],
    ['Elvebyen kommune skriver at over halvparten av elevene tar bussen til skolen.', pupils],
    ['Elvebyen kommune skriver at knapt 60 prosent av elevene tar bussen til skolen.', pupils],
    ['Elvebyen kommune skriver at nesten seks av ti elever tar bussen til skolen.', pupils],
  ]);
});

test('a figure is not rounded past the next one, nor to the wrong side', () => {
  assertWrong([
    ['Elvebyen kommune bruker godt fire millioner kroner i året på leiebusser.', costs],
    ['Elvebyen kommune bruker knapt tre millioner kroner i året på leiebusser.', costs],
    ['Elvebyen kommune mangler over 300 bussjåfører i rushtiden.', drivers],
    ['Elvebyen kommune mangler om lag 350 bussjåfører i rushtiden.', drivers],
    ['Elvebyen kommune skriver at under halvparten av elevene tar bussen til skolen.', pupils],
    ['Elvebyen kommune skriver at drøyt 40 prosent av elevene tar bussen til skolen.', pupils],
  ]);
});

test('over and under are told apart, in other units too', () => {
  assertWrong([
    ['Kommunen mener at ekspressbuss bør vurderes der reisetiden er over 60 minutter.', ride],
    ['Kommunen mener at ekspressbuss bør vurderes der reisetiden er mer enn én time.', ride],
  ]);
  assertFine([
    ['Kommunen mener at ekspressbuss bør vurderes der reisetiden er kortere enn én time.', ride],
    ['Kommunen mener at ekspressbuss bør vurderes der reisetiden er mindre enn 60 minutter.', ride],
  ]);
});

const posts = 'Elvebyen har i dag 18 nattbusser og ber om 12 nye innen 2027.';
const stands = 'Kommunen har 40 leskur i sentrum og 25 i bygdene.';

test('two figures that have changed places in a sentence are wrong', () => {
  assertWrong([
    ['Elvebyen kommune har 12 nattbusser i dag og ber om 18 nye innen 2027.', posts],
    ['Elvebyen kommune ber om 18 nye nattbusser i tillegg til de 12 den har i dag.', posts],
    ['Elvebyen kommune har 25 leskur i sentrum og 40 i bygdene.', stands],
    ['Kommunen opplyser at det er 40 leskur i bygdene, mot 25 i sentrum.', stands],
  ]);
  assertFine([
    ['Elvebyen kommune har 18 nattbusser i dag og ber om 12 nye innen 2027.', posts],
    ['Elvebyen kommune ber om 12 nye nattbusser i tillegg til de 18 den har i dag.', posts],
    ['Kommunen opplyser at det er 25 leskur i bygdene, mot 40 i sentrum.', stands],
    ['Elvebyen kommune har 25 leskur i bygdene og 40 i sentrum.', stands],
  ]);
});

const routes =
  'Elvebyen kommune vil nevne nattbussene, der ønsket om flere ruter kom fra studentene. Selskapet fulgte opp, og tilbudet er i dag etablert ved 10 studiesteder. Kommunen mener at bussene bør gå oftere, fordi studentene i rushtiden ofte må stå.';

test('a figure is held against the sentence that gives it, though another says more of the claim', () => {
  assertWrong([
    [
      'Det var studentene som ønsket flere ruter, og i dag er tilbudet etablert ved tolv steder, opplyser Elvebyen kommune.',
      routes,
    ],
  ]);
  assertFine([
    [
      'Det var studentene som ønsket flere ruter, og i dag er tilbudet etablert ved ti steder, opplyser Elvebyen kommune.',
      routes,
    ],
  ]);
});

const reasons =
  'I undersøkelsen oppga 31 prosent av passasjerene i Elvebyen prisen som viktigste grunn til å kjøre bil, mens 44 prosent oppga for få avganger.';

test('what most say is what has the largest share', () => {
  for (const draft of [
    'Elvebyen kommune skriver at prisen var den grunnen flest passasjerer oppga.',
    'Ifølge Elvebyen kommune oppga passasjerene oftest prisen som grunn til å kjøre bil.',
  ])
    assert.match(codeOf(draft, reasons) ?? '', telling, draft);
  assertFine([
    ['Elvebyen kommune skriver at for få avganger var den grunnen flest passasjerer oppga.', reasons],
    ['Ifølge Elvebyen kommune oppga passasjerene oftest for få avganger som grunn til å kjøre bil.', reasons],
    ['Elvebyen kommune skriver at færre oppga prisen enn avgangene.', reasons],
  ]);
});

const ceiling = 'Kommunen mener at avgiften ikke bør overstige 300 kroner i året.';
const floor = 'Kommunen mener at vrakpanten må være minst 10 000 kroner.';

test('a bound that is denied is the other bound', () => {
  assertFine([
    ['Elvebyen kommune mener at avgiften ikke bør være høyere enn 300 kroner i året.', ceiling],
    ['Elvebyen kommune mener at avgiften aldri bør komme over 300 kroner i året.', ceiling],
    ['Elvebyen kommune mener at avgiften bør være maksimalt 300 kroner i året.', ceiling],
    ['Elvebyen kommune vil ikke at avgiften skal være mer enn 300 kroner i året.', ceiling],
    ['Elvebyen kommune meiner at avgifta ikkje bør vere meir enn 300 kroner i året.', ceiling],
    ['Elvebyen kommune mener at vrakpanten ikke må være lavere enn 10 000 kroner.', floor],
    ['Elvebyen kommune mener at vrakpanten ikke bør komme under 10 000 kroner.', floor],
  ]);
  assertWrong([
    ['Elvebyen kommune mener at avgiften ikke bør være under 300 kroner i året.', ceiling],
    ['Elvebyen kommune mener at avgiften bør overstige 300 kroner i året.', ceiling],
    ['Elvebyen kommune mener at vrakpanten ikke bør overstige 10 000 kroner.', floor],
  ]);
});

test('a denial that may be of something else leaves the bound open', () => {
  assertFine([
    [
      'Elvebyen kommune skriver at det ikke er urimelig at avgiften er høyere enn 300 kroner.',
      'Det er rimelig at avgiften i Elvebyen kommune er over 300 kroner.',
    ],
    [
      'Elvebyen kommune skriver at ordningen ikke fungerer for over 300 brukere.',
      'Ordningen i Elvebyen kommune fungerer ikke for mer enn 300 brukere.',
    ],
  ]);
});

test('a wrong bound is told with the words that make it', () => {
  const contrastOf = (draft: string, own: string) => {
    const detail = judged(draft, own)[0]?.detail;
    return detail?.code === 'figure-mismatch' ? detail.contrast : undefined;
  };
  assert.deepEqual(contrastOf('Elvebyen kommune mener at vrakpanten bør være høyst 10 000 kroner.', floor), {
    claimed: 'høyst 10 000 kroner',
    found: 'minst 10 000 kroner',
  });
  assert.deepEqual(contrastOf('Elvebyen kommune mener at avgiften ikke bør være under 300 kroner.', ceiling), {
    claimed: 'minst 300 kroner',
    found: 'maksimalt 300 kroner',
  });
});
