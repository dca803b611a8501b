import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeOf, judged } from '../judged';

const told = (draft: string, own: string): boolean =>
  judged(draft, own).some(({ detail, faint }) => detail !== undefined && !faint);

describe('honest sentences whose parts belong to different things', () => {
  it('takes no comparison of the two ends for a change of place', () => {
    const source = 'To av rutene brukte i fjor mer penger på innleide sjåfører enn på faste sjåførstillinger.';
    assert.equal(
      told('Elvebyen forteller om to ruter der innleide sjåfører kostet mer enn de fast ansatte.', source),
      false,
    );
  });

  it('leaves the end that another sentence of the source has', () => {
    const source =
      'Vi vil derimot advare mot å lese framskrivingene gruppe for gruppe. En tilsynelatende overdekning av sjåfører kan derfor ikke uten videre tas til inntekt for at det kan læres opp færre. Vi er likevel ikke overbevist om at svaret på en framtidig knapphet først og fremst ligger i å arbeide på andre måter med de samme passasjerene.';
    assert.equal(
      told(
        'Skulle framskrivingene vise et overskudd av sjåfører, er ikke det i seg selv noe argument for å lære opp færre, mener Elvebyen.',
        source,
      ),
      false,
    );
  });

  it('reads a stance in its own half of the claim', () => {
    const source =
      'Nettbilletter uten kvittering vil vi ikke tilby på bussene. Minst seks avganger i året er etter vår erfaring nødvendig for å holde ruta i gang.';
    assert.equal(
      told(
        'Rene nettbilletter er uaktuelt for Elvebyen; seks avganger i året eller mer «er etter vår erfaring nødvendig for å holde ruta i gang».',
        source,
      ),
      false,
    );
    assert.equal(
      codeOf('Elvebyen er imot seks avganger i døgnet til øya.', 'Vi går inn for seks avganger i døgnet til øya.'),
      'claim-contradicted',
    );
  });

  it('takes what a condition asks for as no demand of the claim', () => {
    const source =
      'Vi vil derfor fraråde nye prosjekttilskudd uten krav om plan for drift, og anbefaler at midlene heller gis som flerårig støtte til byer som går sammen.';
    assert.equal(
      told(
        'Nye tilskudd til ferjeprosjekter fraråder Elvebyen så lenge det ikke stilles krav om en plan for driften etterpå.',
        source,
      ),
      false,
    );
  });

  it('takes what is to be cleared up for no firm demand, and for nothing that is clear', () => {
    const source =
      'Det bør likevel avklares hvem som har ansvaret når en passasjer uten billett oppdager at en dør er åpen.';
    assert.equal(
      told(
        'Elvebyen vil ha klarlagt hvor ansvaret ligger når en passasjer uten billett ser at en dør er åpen.',
        source,
      ),
      false,
    );
    assert.equal(
      told(
        'Elvebyen vil gjerne få belyst hvem som har ansvaret når en passasjer uten billett oppdager at en dør er åpen.',
        source,
      ),
      false,
    );
    assert.equal(
      told(
        'Ifølge Elvebyen er det klarlagt hvem som har ansvaret når en passasjer uten billett oppdager at en dør er åpen.',
        source,
      ),
      true,
    );
  });

  it('takes «den enkelte» for each', () => {
    const draft =
      'Elvebyen legger til grunn at hver virksomhet må vurdere risikoen, og at ledelsen må vite hvem som kjører hva.';
    const source = (which: string) =>
      `Ruteplanen må bygge på en risikovurdering i ${which}, og ledelsen må vite hvem som kjører hva.`;
    assert.equal(told(draft, source('den enkelte virksomheten')), false);
    assert.equal(told(draft, source('den einskilde verksemda')), false);
    assert.equal(told(draft, source('noen få virksomheter')), true);
  });

  it('reads millions in the definite form', () => {
    const source =
      'Vi har de siste fire årene delt ut 46 millioner kroner til ladestasjoner, og det er ujevnt hva som er kommet ut av det.';
    const draft = (sum: string) =>
      `Elvebyen opplyser at resultatene er ujevne for de ${sum} millionene kommunen har delt ut til ladestasjoner.`;
    assert.equal(told(draft('46'), source), false);
    assert.equal(told(draft('64'), source), true);
  });

  it('finds a rounded figure in the other sentence that counts the same', () => {
    const source =
      'Byen har 11 200 innbyggere. Uttalelsen bygger på møter i fjorten av våre bydeler og på en spørreundersøkelse der 1 840 innbyggere svarte.';
    const draft = (all: string) =>
      `Elvebyen bygger på drøftinger i fjorten bydeler og på svar fra over 1 800 av sine vel ${all} innbyggere.`;
    assert.equal(told(draft('11 000'), source), false);
    assert.equal(codeOf(draft('15 000'), source), 'figure-mismatch');
  });

  it('works a share out of a set that stands before its part', () => {
    const source =
      'Av ni ruter som vi har bygget opp med slike midler, er fire lagt ned igjen. Det gir 12 prosent færre reiser.';
    const draft = (share: string) =>
      `${share} av rutene som Elvebyen har bygget opp med slike midler, er lagt ned igjen.`;
    assert.equal(told(draft('Nesten halvparten'), source), false);
    assert.equal(told(draft('Nesten tre firedeler'), source), true);
  });

  it('hears that an order is to be dampened', () => {
    const source = 'På denne måten vil man kunne motvirke tendenser til at lokale behov går foran nasjonale behov.';
    assert.equal(
      told(
        'Slik kan man etter Elvebyens syn dempe tendensen til at lokale hensyn får forrang fremfor landets samlede behov.',
        source,
      ),
      false,
    );
    assert.equal(told('Lokale behov må etter Elvebyens syn få forrang fremfor landets samlede behov.', source), true);
  });

  it('hears an order in a preposition said twice', () => {
    const source =
      'Elvebyen er glad for at det kommer en plan for bussene, og mener at den bør være mer opptatt av drift enn av nye linjer.';
    assert.equal(told('Elvebyen vil heller ha en plan for drift av bussene enn for nye linjer.', source), false);
    assert.equal(told('Elvebyen vil heller ha en plan for nye linjer enn for drift av bussene.', source), true);
  });

  it('sets no condition against what its sentence too holds regardless', () => {
    const source =
      'Samtidig vil vi advare mot at knapphet på folk blir en unnskyldning for å senke kravet til sikkerhet, som gjelder uansett hvor mange ansatte båten har. Vi savner en drøfting av hva som skjer med rettighetene til passasjerene når båten ikke lenger greier å skaffe personell.';
    assert.equal(
      told(
        'Elvebyen advarer samtidig mot at mangel på ansatte brukes som grunn til å senke sikkerhetskravet, som er det samme uansett hvor stor bemanningen er.',
        source,
      ),
      false,
    );
  });
});
