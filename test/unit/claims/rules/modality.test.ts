import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

const tooStrong: readonly (readonly [string, string])[] = [
  [
    'Elvebyen kommune anbefaler egne sykkelbyer i distriktene.',
    'Det kan være aktuelt med egne sykkelbyer i distriktene.',
  ],
  ['Elvebyen kommune går inn for nattbuss til øyene.', 'Nattbuss til øyene kan være en mulighet.'],
  [
    'Elvebyen kommune konkluderer med at halvparten av gatene bør stenges for lastebiler.',
    'Det kan drøftes en ordning der kun halvparten av gatene stenges for lastebiler.',
  ],
  ['Elvebyen kommune krever rushtidsavgift for lastebiler.', 'Rushtidsavgift for lastebiler bør utredes nærmere.'],
  [
    'Elvebyen kommune vil ha parkeringsforbud ved skolene.',
    'Parkeringsforbud ved skolene bør vurderes dersom andre tiltak ikke hjelper.',
  ],
  [
    'Elvebyen kommune støtter uten vilkår at nattbussen legges om.',
    'Elvebyen kommune støtter at nattbussen legges om, på vilkår av at skolene blir hørt.',
  ],
  [
    'Elvebyen kommune krever at sykkelbyer uten påvist behov legges ned.',
    'Det bør vurderes å begrense pengene til sykkelbyer som det ikke er påvist behov for. Det er en utfordring at det opprettes sykkelbyer uten et påvist behov.',
  ],
  [
    'Hurtigbåten til fyret vil Elvebyen kommune ha lagt ned, i likhet med andre private båtruter.',
    'Det bør vurderes å begrense støtten til private båtruter. Eksempelvis gjelder dette hurtigbåten til fyret.',
  ],
];
for (const [draft, own] of tooStrong)
  test(`«${draft}» is stronger than «${own}»`, () => assert.equal(codeOf(draft, own), 'overstated'));

const fine: readonly (readonly [string, string])[] = [
  [
    'Egne sykkelbyer i distriktene kan være aktuelt, mener Elvebyen kommune.',
    'Det kan være aktuelt med egne sykkelbyer i distriktene.',
  ],
  ['Elvebyen kommune nevner egne sykkelbyer i distriktene.', 'Det kan være aktuelt med egne sykkelbyer i distriktene.'],
  ['Elvebyen kommune vil utrede rushtidsavgift for lastebiler.', 'Rushtidsavgift for lastebiler bør utredes nærmere.'],
  ['Elvebyen kommune anbefaler nattbuss til øyene.', 'Elvebyen kommune mener at øyene bør få nattbuss.'],
  [
    'Elvebyen kommune går inn for nattbuss til øyene.',
    'Nattbuss til øyene vil gjøre det mulig å bo der. Øyene må få nattbuss.',
  ],
  [
    'Elvebyen kommune støtter uten vilkår at nattbussen legges om.',
    'Elvebyen kommune støtter uten vilkår at nattbussen legges om.',
  ],
  [
    'Elvebyen kommune krever at sykkelbyer uten påvist behov legges ned.',
    'Slike sykkelbyer må legges ned. Det er en utfordring at det opprettes sykkelbyer uten et påvist behov. Det bør vurderes å begrense pengene til sykkelbyer.',
  ],
  [
    'Elvebyen kommune krever at det vurderes å legge ned sykkelbyer uten påvist behov.',
    'Det bør vurderes å begrense pengene til sykkelbyer som det ikke er påvist behov for. Det er en utfordring at det opprettes sykkelbyer uten et påvist behov.',
  ],
  [
    'Elvebyen kommune ønsker at sykkelprosjektet også tar for seg ulykker om vinteren.',
    'Sykkelprosjektet bør dessuten omfatte ulykker om vinteren som grunnlag for å vurdere bedre brøyting.',
  ],
  [
    'Kampanjer som skal få flere til å sykle om vinteren, kan etter Elvebyen kommunes syn være aktuelle.',
    'Det kan være aktuelt med kampanjer for å få flere til å sykle om vinteren.',
  ],
  [
    'Elvebyen kommune anbefaler en samlet gjennomgang av sykkelveiene i sentrum.',
    'Elvebyen kommune anbefaler at det gjøres en samlet vurdering av sykkelveiene i sentrum.',
  ],
];
for (const [draft, own] of fine)
  test(`«${draft}» is no stronger than «${own}»`, () => assert.equal(codeOf(draft, own), undefined));

test('an opposite stance is told of as one, not as a weaker form', () => {
  const source = 'Kommunen anbefaler et obligatorisk sykkelregister.';
  assert.equal(
    codeOf('Elvebyen kommune er skeptisk til et obligatorisk sykkelregister.', source),
    'claim-contradicted',
  );
  assert.equal(codeOf('Elvebyen kommune krever et obligatorisk sykkelregister.', source), 'overstated');
});
