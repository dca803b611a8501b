import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

interface Pair {
  readonly of: string;
  readonly source: string;
  readonly fine: string;
  readonly wrong: string;
  readonly code: string;
}

/** Two claims on one source that differ in what decides. */
const pairs: readonly Pair[] = [
  {
    of: 'stance: support and rejection',
    source: 'Elvebyen kommune går imot at parkeringsplassene ved stasjonen legges ned.',
    fine: 'Elvebyen kommune er imot å legge ned parkeringsplassene ved stasjonen.',
    wrong: 'Elvebyen kommune støtter at parkeringsplassene ved stasjonen legges ned.',
    code: 'claim-contradicted',
  },
  {
    of: 'stance: doubt is no support',
    source: 'Elvebyen kommune er usikker på om nattbusser til Vestbyen vil få nok passasjerer.',
    fine: 'Elvebyen kommune er i tvil om nattbusser til Vestbyen vil få nok passasjerer.',
    wrong: 'Elvebyen kommune mener at nattbusser til Vestbyen vil få nok passasjerer.',
    code: 'claim-contradicted',
  },
  {
    of: 'stance: a denied stance is one against',
    source: 'Elvebyen kommune støtter ikke at billettprisene settes av staten.',
    fine: 'Elvebyen kommune er imot at billettprisene settes av staten.',
    wrong: 'Elvebyen kommune går inn for at billettprisene settes av staten.',
    code: 'claim-contradicted',
  },
  {
    of: 'stance: to ask whether is to doubt',
    source:
      'Elvebyen kommune mener at nattbusser er et godt forslag, men spørsmålet er om de lar seg kjøre med dagens sjåfører.',
    fine: 'Elvebyen kommune mener at nattbusser er et godt forslag, men spør om de lar seg kjøre med dagens sjåfører.',
    wrong: 'Elvebyen kommune mener at nattbusser lar seg kjøre med dagens sjåfører.',
    code: 'claim-contradicted',
  },
  {
    of: 'negation: one denial',
    source: 'Elvebyen kommune mener at trikkelinjen ikke dekker behovet i de nye boligområdene.',
    fine: 'Elvebyen kommune mener at trikkelinjen ikke dekker behovet i nye boligområder.',
    wrong: 'Elvebyen kommune mener at trikkelinjen dekker behovet i de nye boligområdene.',
    code: 'claim-contradicted',
  },
  {
    of: 'negation: a limit that is denied',
    source: 'Elvebyen kommune mener at busselskapet ikke bare bør kjøre i rushtiden.',
    fine: 'Elvebyen kommune mener at busselskapet ikke kun bør kjøre i rushtiden.',
    wrong: 'Elvebyen kommune mener at busselskapet bare bør kjøre i rushtiden.',
    code: 'claim-contradicted',
  },
  {
    of: 'relation: more and less before the same noun',
    source: 'Elvebyen kommune venter at bompengene vil gi mindre biltrafikk i sentrum.',
    fine: 'Elvebyen kommune tror at bompengene vil gi mindre biltrafikk i sentrum.',
    wrong: 'Elvebyen kommune tror at bompengene vil gi mer biltrafikk i sentrum.',
    code: 'claim-contradicted',
  },
  {
    of: 'roles: the sides of a comparison',
    source: 'Elvebyen kommune mener at gående bør prioriteres foran syklister i sentrumsgatene.',
    fine: 'Elvebyen kommune vil prioritere gående foran syklister i sentrumsgatene.',
    wrong: 'Elvebyen kommune vil prioritere syklister foran gående i sentrumsgatene.',
    code: 'claim-contradicted',
  },
  {
    of: 'member: a name that is not in the list',
    source: 'Elvebyen kommune ønsker et samarbeid mellom NSB, Ruter, Kolumbus og Skyss om felles billetter.',
    fine: 'Elvebyen kommune ønsker et samarbeid mellom Ruter, NSB, Kolumbus og Skyss om felles billetter.',
    wrong: 'Elvebyen kommune ønsker et samarbeid mellom NSB, Ruter, Kolumbus og Brakar om felles billetter.',
    code: 'claim-contradicted',
  },
  {
    of: 'figure: a share',
    source: 'Elvebyen kommune viser til at 37 prosent av pendlerne tar toget til arbeidet.',
    fine: 'Ifølge Elvebyen kommune tar 37 prosent av pendlerne toget til arbeidet.',
    wrong: 'Ifølge Elvebyen kommune tar 73 prosent av pendlerne toget til arbeidet.',
    code: 'figure-mismatch',
  },
  {
    of: 'figure: a year',
    source: 'Elvebyen kommune åpnet den nye bussterminalen i 2019.',
    fine: 'Elvebyen kommune åpnet den nye bussterminalen i 2019.',
    wrong: 'Elvebyen kommune åpnet den nye bussterminalen i 2017.',
    code: 'figure-mismatch',
  },
  {
    of: 'modality: to be looked into is no demand',
    source: 'Elvebyen kommune mener at et forbud mot piggdekk bør vurderes.',
    fine: 'Elvebyen kommune mener at det bør vurderes å forby piggdekk.',
    wrong: 'Elvebyen kommune krever et forbud mot piggdekk.',
    code: 'overstated',
  },
  {
    of: 'reservation: a condition',
    source: 'Elvebyen kommune støtter en ny bybane, forutsatt at staten betaler halvparten.',
    fine: 'Elvebyen kommune støtter en ny bybane, forutsatt at staten betaler halvparten.',
    wrong: 'Elvebyen kommune støtter uten forbehold en ny bybane.',
    code: 'overstated',
  },
  {
    of: 'amount: most is not all',
    source: 'Elvebyen kommune mener at de fleste holdeplassene bør få leskur.',
    fine: 'Elvebyen kommune mener at de fleste holdeplassene bør ha leskur.',
    wrong: 'Elvebyen kommune mener at alle holdeplassene bør få leskur.',
    code: 'overstated',
  },
  {
    of: 'holder: a view that is only reported',
    source: 'Utvalget mener at snøscootere bør tillates på gangveiene. Elvebyen kommune har en stor busspark.',
    fine: 'Elvebyen kommune viser til at utvalget mener at snøscootere bør tillates på gangveiene.',
    wrong: 'Elvebyen kommune mener at snøscootere bør tillates på gangveiene.',
    code: 'wrong-holder',
  },
];

for (const { of, source, fine, wrong, code } of pairs) {
  test(`${of}: the claim that holds is left alone`, () => assert.equal(codeOf(fine, source), undefined));
  test(`${of}: the claim that differs is told`, () => assert.equal(codeOf(wrong, source), code));
}

test('An opposite of several words turns a clause once', () => {
  const source = 'Elvebyen kommune støtter bompengeplikten. Bompengeplikten må også omfatte skoleelever.';
  const out = 'Elvebyen kommune mener at skoleelever bør holdes utenfor bompengeplikten.';
  assert.equal(codeOf(out, source), 'claim-contradicted');
  assert.equal(codeOf('Elvebyen kommune mener at bompengeplikten bør omfatte skoleelever.', source), undefined);
  assert.equal(
    codeOf(out, 'Elvebyen kommune støtter bompengeplikten. Skoleelever bør holdes utenfor bompengeplikten.'),
    undefined,
  );
});
