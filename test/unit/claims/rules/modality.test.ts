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
    'Elvebyen kommune krever at lastebilene stenges ute fra gatene ved skolene.',
    'Det bør vurderes å begrense bruken av gatene ved skolene. Det er et problem at lastebilene kjører gjennom gatene ved skolene.',
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
    'Elvebyen kommune krever at lastebilene stenges ute fra gatene ved skolene.',
    'Lastebilene må ut. Det er et problem at lastebilene kjører gjennom gatene ved skolene. Det bør vurderes å begrense bruken av gatene.',
  ],
  [
    'Elvebyen kommune krever at det vurderes å stenge lastebilene ute fra gatene ved skolene.',
    'Det bør vurderes å begrense bruken av gatene ved skolene. Det er et problem at lastebilene kjører gjennom gatene ved skolene.',
  ],
];
for (const [draft, own] of fine)
  test(`«${draft}» is no stronger than «${own}»`, () => assert.equal(codeOf(draft, own), undefined));
