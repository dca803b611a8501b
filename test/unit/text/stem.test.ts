import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from '../../../server/text/stem';

const together: readonly string[] = [
  'styrke styrker styrkes styrket styrking styrkingen',
  'anbefale anbefaler anbefalte anbefalt anbefaling anbefalingen anbefalinger',
  'innføre innfører innføres innførte innført innføring innføringa',
  'vurdere vurderer vurderte vurdert vurdering vurderinger vurderes',
  'beskrive beskriver beskrivelse beskrivelsene beskrivelsens',
  'kombinere kombinerer kombinasjon kombinasjonen',
  'student studenter studentene studentenes studentar studentane',
  'universitet universitetet universiteter universitetene universitetets',
  'kommune kommuner kommunene kommunens kommunes kommunar kommunane',
  'lærer lærere læreren lærerne lærernes',
  'kommentar kommentarer kommentaren kommentarene kommentere kommentert',
  'mulig mulige mulighet muligheter mulighetene',
  'mogleg moglege moglegheit moglegheiter moglegheitene',
  'viktig viktige viktigere viktigst viktigste',
  'kjenne kjenner kjente kjent kjennes',
  'bestemme bestemmer bestemte bestemt bestemmelse bestemmelsene',
  'oppnå oppnår oppnådde oppnådd',
  'beregne beregner beregnet beregning beregningene',
  'bevilge bevilger bevilget bevilgning bevilgningen',
  'tjeneste tjenester tjenesten tjenestene',
  'år året årene årets',
  'uke uka uken uker ukene',
  'mene mener mening meningen meninger meningene',
  'ntnu ntnus',
];

const apart: readonly (readonly [string, string])[] = [
  ['stilling', 'stille'],
  ['høring', 'høre'],
  ['regjering', 'regjere'],
  ['avdeling', 'avdele'],
  ['organisasjon', 'organisere'],
  ['enhet', 'en'],
  ['virksomhet', 'virksom'],
  ['ledig', 'ledelse'],
  ['ansvarlig', 'ansvar'],
  ['avgjørende', 'avgjøre'],
  ['aktivitet', 'aktiv'],
  ['hevde', 'heve'],
  ['enkelt', 'enkel'],
  ['mener', 'men'],
  ['varer', 'var'],
  ['plikt', 'plikke'],
  ['student', 'stud'],
  ['prosent', 'prosess'],
  ['støtte', 'støte'],
  ['fast', 'fase'],
];

for (const list of together) {
  test(`One stem for ${list}`, () =>
    assert.equal(new Set(list.split(' ').map(stem)).size, 1, list.split(' ').map(stem).join(' ')));
}

for (const [a, b] of apart) {
  test(`«${a}» and «${b}» keep their own stems`, () => assert.notEqual(stem(a), stem(b)));
}

test('Short words and words without a vowel stay as they are', () => {
  for (const word of ['og', 'ny', 'kd', 'tre', 'lis']) assert.equal(stem(word), word);
});
