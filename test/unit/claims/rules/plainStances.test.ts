import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

const told: readonly (readonly [claim: string, source: string])[] = [
  [
    'Elvebyen kommune stiller seg tvilende til forslaget om å dekke utgiftene til månedskort for lærlingene.',
    'Kommunen er enig i utvalgets forslag om at lærlingene får dekket utgiftene til månedskort.',
  ],
  [
    'Elvebyen kommune støtter fullt ut at sjåførene selv bestemmer rutetidene på øyene.',
    'Det foreslås at sjåførene selv bestemmer rutetidene på øyene. Dette er vi imot.',
  ],
  [
    'Elvebyen kommune har ikke tatt stilling til forslaget om billigere månedskort for lærlinger.',
    'Kommunen støtter forslaget om billigere månedskort for lærlinger.',
  ],
  [
    'Elvebyen kommune vil kreve at alle bussholdeplasser får digitale tavler.',
    'Noen bussholdeplasser kan få digitale tavler.',
  ],
  [
    'Elvebyen kommune går inn for å ettergi parkeringsbøter ved ferjeleiet, uten å vente på flere evalueringer.',
    'Ettergivelse av parkeringsbøter ved ferjeleiet kan vurderes, men ordningen i havna bør evalueres først.',
  ],
];

for (const [claim, source] of told)
  test(`«${claim}» is more than or other than the source says`, () => {
    assert.notEqual(codeOf(claim, source), undefined);
  });

const fine: readonly (readonly [claim: string, source: string])[] = [
  [
    'Elvebyen kommune har ikke tatt stilling til forslaget om billigere månedskort for lærlinger.',
    'Forslaget om billigere månedskort for lærlinger har kommunen ikke konkludert om.',
  ],
  [
    'Elvebyen kommune ser gjerne at ledige busser brukes til skoleturer.',
    'Ledige busser kan gjerne brukes til skoleturer.',
  ],
  [
    'Elvebyen kommune vil at det overveies å ettergi parkeringsbøter ved ferjeleiet.',
    'Ettergivelse av parkeringsbøter ved ferjeleiet kan vurderes.',
  ],
  [
    'Elvebyen kommune gjengir at Reiseutvalget ser behov for flere nattbusser i helgene.',
    'Reiseutvalget peker på et behov for flere nattbusser i helgene. Spørsmålet er om dette er realistisk.',
  ],
  [
    'Elvebyen kommune har innvendinger mot at sjåførene selv bestemmer rutetidene på øyene.',
    'Det foreslås at sjåførene selv bestemmer rutetidene på øyene. Dette er vi usikre på.',
  ],
];

for (const [claim, source] of fine)
  test(`«${claim}» may be said of «${source}»`, () => {
    assert.equal(codeOf(claim, source), undefined);
  });
