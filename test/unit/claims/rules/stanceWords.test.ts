import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../../../../server/claims/reading';

/** The stance that is read in a sentence, and no other with it. */
const read: readonly (readonly [stance: string, sentence: string])[] = [
  ['for', 'Elvebyen kommune bakker opp ordningen med nattbusser.'],
  ['for', 'Elvebyen kommune bakkar opp om ordninga med nattbussar.'],
  ['for', 'Elvebyen kommune har ingen innvendinger til flere nattbusser.'],
  ['for', 'Vi slutter oss til forslaget om nattbusser.'],
  ['for', 'Vi stiller oss bak forslaget om nattbusser.'],
  ['propose', 'Elvebyen kommune ber departementet dekke utgiftene.'],
  ['propose', 'Elvebyen kommune gjer framlegg om fleire nattbussar.'],
  ['propose', 'Elvebyen kommune presser på for flere nattbusser.'],
  ['propose', 'Elvebyen kommune gjentar kravet om flere nattbusser.'],
  ['propose', 'Det haster med å få flere nattbusser.'],
  ['propose', 'Tiden er inne for flere nattbusser.'],
  ['unsure', 'Elvebyen kommune finner det vanskelig å støtte nattbussene.'],
  ['unsure', 'Vi stiller oss undrende til nattbussene.'],
  ['against', 'Elvebyen kommune stiller seg imot nattbussene.'],
  ['against', 'Elvebyen kommune ser med skepsis på nattbussene.'],
  ['against', 'Elvebyen kommune har motførestillingar mot nattbussane.'],
  ['against', 'Det er ingen grunn til å innføre nattbusser.'],
  ['against', 'Vi motsetter oss nattbusser.'],
  ['criticise', 'Elvebyen kommune ser flere svakheter ved nattbussene.'],
  ['criticise', 'Elvebyen kommune er frustrert over nattbussene.'],
  ['report', 'Elvebyen kommune kommer inn på nattbussene.'],
  ['none', 'Elvebyen kommune tek ikkje standpunkt til nattbussane.'],
  ['none', 'Elvebyen kommune unnlater å ta stilling til nattbussene.'],
];

for (const [stance, sentence] of read)
  test(`«${sentence}» is read as ${stance}`, () => {
    const { stances } = readingOf(sentence, { start: 0, end: sentence.length });
    assert.deepEqual(
      stances.map(({ value }) => value.stance),
      [stance],
    );
  });

test('«synes det er» says what one thinks, «synes å være» how a thing looks', () => {
  const stancesIn = (sentence: string) =>
    readingOf(sentence, { start: 0, end: sentence.length }).stances.map(({ value }) => value.stance);
  assert.deepEqual(stancesIn('Elvebyen kommune synes det er uheldig at nattbussene går så sent.'), ['hold', 'against']);
  assert.ok(!stancesIn('Nattbussene synes å være uheldige for nattesøvnen.').includes('against'));
});
