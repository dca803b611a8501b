import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judged } from '../judged';

const told = (draft: string, own: string, other = ''): boolean =>
  judged(draft, own, other).some(({ detail, faint }) => detail !== undefined && !faint);

describe('words that are the writer’s own', () => {
  const ferries =
    'Ferjene til øyene går for sjelden om kvelden, og mange pendlere mister forbindelsen med nattbussen fra Holmen.';

  it('asks of no source the words of an expression that only colours what is said', () => {
    assert.equal(told('Elvebyen strever med at ferjene til øyene går for sjelden om kvelden.', ferries), false);
  });

  it('still asks for what names a matter', () => {
    assert.equal(told('Elvebyen strever med at skoleelever mangler refleksvester på leirskole.', ferries), true);
  });
});

describe('whose the words are', () => {
  it('asks of no source what is said to be another’s', () => {
    const own = 'Elvebyen har tatt i bruk nattbusser på tolv ruter, og de fylles hver helg.';
    const draft = (end: string) => `Elvebyens gode erfaring med nattbusser ${end}`;
    assert.equal(told(draft('stemmer med Fjellrådets vurdering av hvilke ruter som er best besøkt.'), own), false);
    assert.equal(told(draft('stemmer med forskning på hvilke ruter som er best besøkt.'), own), true);
  });

  it('takes a view that is called a good point for the respondent’s too', () => {
    const draft =
      'Elvebyen ser det som vesentlig at byene får ordninger som hjelper vellykkede nattbusser over i større skala.';
    const source = (next: string) =>
      `Reiseutvalget peker på behovet for ordninger i byene som stimulerer til oppskalering av vellykkede nattbusser. ${next}`;
    assert.equal(told(draft, source('Dette er et vesentlig poeng, og et område der skolene bør trekkes inn.')), false);
    assert.equal(told(draft, source('Dette er et område der skolene kan trekkes inn.')), true);
  });

  it('reads «motsetter seg at … pålegges å» as no wish to have it imposed', () => {
    const draft = 'Elvebyen motsetter seg at bussene pålegges å bruke bestemte stasjoner.';
    assert.equal(told(draft, 'Vi går derimot imot at bussene skal pålegges å bruke bestemte stasjoner.'), false);
    assert.equal(told(draft, 'Vi går inn for at bussene skal pålegges å bruke bestemte stasjoner.'), true);
  });
});
