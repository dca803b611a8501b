import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

test('What is asked for on a condition is not asked for regardless of it', () => {
  const source = 'Elvebyen kommune støtter nattruter dersom staten dekker kostnadene.';
  assert.equal(codeOf('Elvebyen kommune støtter nattruter hvis staten dekker kostnadene.', source), undefined);
  assert.equal(
    codeOf('Elvebyen kommune støtter nattruter uansett om staten dekker kostnadene.', source),
    'claim-contradicted',
  );
});

test('What is to be seen together is not to be done independently', () => {
  const source =
    'Elvebyen kommune mener at nattruter, der bemanningen avgjøres av fylket, bør planlegges i sammenheng med bemanningen og vaktordningen.';
  assert.equal(codeOf('Elvebyen kommune vil se nattruter i lys av bemanningen og vaktordningen.', source), undefined);
  assert.equal(
    codeOf('Elvebyen kommune vil planlegge nattruter uavhengig av bemanningen og vaktordningen.', source),
    'claim-contradicted',
  );
});
test('What comes with something is not supported without regard to it', () => {
  const source = 'Elvebyen kommune støtter nattruter med tilhørende finansiering fra staten.';
  assert.equal(codeOf('Elvebyen kommune støtter nattruter med finansiering fra staten.', source), undefined);
  assert.equal(
    codeOf('Elvebyen kommune støtter nattruter uten krav om finansiering fra staten.', source),
    'claim-contradicted',
  );
});

test('What is asked for some of a kind is not asked for all of it', () => {
  const source = 'Elvebyen kommune vil at prøverutene som har gitt flere passasjerer, skal få fast tilskudd.';
  assert.equal(
    codeOf('Elvebyen kommune vil gi fast tilskudd til prøveruter som har gitt flere passasjerer.', source),
    undefined,
  );
  assert.equal(
    codeOf('Elvebyen kommune vil at vellykkede prøveruter skal få fast tilskudd, uavhengig av bydel.', source),
    undefined,
  );
  assert.equal(
    codeOf(
      'Elvebyen kommune vil at prøverutene skal få fast tilskudd, uavhengig av om de har gitt flere passasjerer.',
      source,
    ),
    'claim-contradicted',
  );
});

test('More stands for more where only small words stand between it and its noun', () => {
  const source = 'Elvebyen kommune tror at nye billetter kan bidra til at flere etter hvert tar bussen.';
  assert.equal(codeOf('Elvebyen kommune tror at nye billetter vil gi flere som tar bussen.', source), undefined);
  assert.equal(
    codeOf('Elvebyen kommune tror at nye billetter vil gi færre som tar bussen.', source),
    'claim-contradicted',
  );
});

test('What fails without a thing does not do well without it', () => {
  const source = 'Elvebyen kommune skriver at tilbudet på nattrutene svekkes uten investeringer i nye busser.';
  assert.equal(
    codeOf('Uten nye busser vil tilbudet på nattrutene bli svekket, skriver Elvebyen kommune.', source),
    undefined,
  );
  assert.equal(
    codeOf('Elvebyen kommune mener at tilbudet på nattrutene klarer seg fint uten investeringer i busser.', source),
    'claim-contradicted',
  );
  assert.equal(
    codeOf(
      'Elvebyen kommune vil ha gratis bybuss uten billettkontroll.',
      'Elvebyen kommune støtter gratis bybuss uten billettkontroll, men er ikke enig i takstene.',
    ),
    undefined,
  );
});

test('What a source says needs more money is not to be done with what there is', () => {
  const source =
    'Forslaget om flere ladestasjoner ved bussholdeplassene er fornuftig. Det vil være nødvendig med ekstra finansiering, da stasjonene er dyre i drift.';
  const told = (draft: string, text = source) => codeOf(draft, text);
  assert.equal(
    told(
      'Elvebyen kommune støtter flere ladestasjoner ved bussholdeplassene, og mener at de kan drives innenfor gjeldende økonomiske rammer.',
    ),
    'claim-contradicted',
  );
  assert.equal(
    told('Elvebyen kommune mener at flere ladestasjoner ved bussholdeplassene kan bygges uten nye midler.'),
    'claim-contradicted',
  );
  assert.equal(
    told(
      'Elvebyen kommune mener at flere ladestasjoner ved bussholdeplassene ikke kan bygges innenfor gjeldende økonomiske rammer.',
    ),
    undefined,
  );
  assert.equal(
    told(
      'Elvebyen kommune mener at ladestasjonene ved bussholdeplassene kan bygges innenfor dagens budsjett.',
      'Elvebyen kommune mener at ladestasjonene ved bussholdeplassene kan bygges innenfor dagens budsjett.',
    ),
    undefined,
  );
});

test('What a source offers if it is paid for cannot be had for nothing', () => {
  const source = 'Elvebyen kommune kan sette opp tre nattruter dersom tilbudet fullfinansieres.';
  assert.equal(codeOf('Elvebyen kommune kan sette opp tre nattruter dersom staten betaler.', source), undefined);
  assert.equal(
    codeOf('Elvebyen kommune kan sette opp tre nattruter uten ekstra midler.', source),
    'claim-contradicted',
  );
  assert.equal(
    codeOf(
      'Elvebyen kommune kan sette opp tre nattruter uten ekstra midler.',
      'Elvebyen kommune kan sette opp tre nattruter. Skolene bruker bussene om dagen.',
    ),
    undefined,
  );
});

test('What needs a good thing is not done where the thing is poor', () => {
  const source = 'Kommunen mener at tildeling av nye nattruter må forutsette at det finnes godt vakthold.';
  assert.equal(codeOf('Elvebyen kommune vil tildele nye nattruter der vaktholdet er godt.', source), undefined);
  assert.equal(codeOf('Elvebyen kommune vil ikke tildele nye nattruter der vaktholdet er svakt.', source), undefined);
  assert.equal(
    codeOf('Elvebyen kommune vil tildele nye nattruter også der vaktholdet er svakt.', source),
    'claim-contradicted',
  );
});
test('What is looked into if all else fails is not brought in without waiting for the rest', () => {
  const source =
    'Det bør vurderes å utrede plikt til nattruter for alle kommuner dersom øvrige tiltak ikke fører frem.';
  assert.equal(
    codeOf('Elvebyen kommune vil innføre plikt til nattruter straks, uten å vente på øvrige tiltak.', source),
    'claim-contradicted',
  );
});
