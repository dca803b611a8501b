import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from '../judged';

function isAnothers(draft: string, source: string): boolean {
  const judgements = judged(draft, source);
  if (!judgements.length) throw new Error(`No claim in «${draft}»`);
  return judgements.some(({ detail }) => detail?.code === 'wrong-holder');
}

const noted =
  'Elvebyen kommune noterer seg at Reiseutvalget foreslår at ferjene til øyene går hver halvtime om kvelden.';
const shown =
  'Nattbuss-prosjektet (KS og Fylkesbussen) har vist at sene avganger gjør at ungdommer reiser tryggere hjem.';
const endorsed = 'Som Reiseutvalget skriver, er Fylkesbussen og kommunen godt rustet til å samordne rutetabellene.';
const helped = 'Bussjåfører bør ha kart over byen for å støtte de reisende på en trygg reise til skolene.';
const reported = 'Reiseutvalget mener at prisen på månedskort bør settes ned for alle studenter i byen.';

const drivers =
  'Sjåførenes forening har i møte med oss tatt til orde for et tak på seks timer ved rattet for hver vakt.';
const pupils = 'Elevene ønsker gratis frokost på bussen hver mandag. Det har kommunen ikke tatt stilling til.';
const some = 'Enkelte velforeninger mener at holdeplassene ved torget bør få lehus av glass.';
const parents = 'I høringsmøtet tok foreldreutvalget til orde for fartsdempere langs hele skoleveien.';
const worried = 'Ungdomsrådet er bekymret for at tidlige avganger gjør elevene trøtte i første time.';
const driverSide = 'Sjåførsida har lenge bedt om flere pauser mellom rutene på kveldstid.';

const theirs: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune foreslår at ferjene til øyene går hver halvtime om kvelden.', noted],
  ['Elvebyen kommune gir Reiseutvalget full støtte i at ferjene til øyene bør gå hver halvtime om kvelden.', noted],
  ['Elvebyen kommune vil at ferjene til øyene skal gå hver halvtime om kvelden.', noted],
  ['Elvebyen kommune mener at prisen på månedskort bør settes ned for alle studenter.', reported],
  ['Elvebyen kommune vil ha et tak på seks timer ved rattet for hver vakt.', drivers],
  [
    'Elvebyen kommune stiller seg bak et tak på seks timer ved rattet for hver vakt.',
    `${drivers} Om tallet er riktig, kan vi ikke vurdere.`,
  ],
  ['Elvebyen kommune ønsker gratis frokost på bussen hver mandag.', pupils],
  ['Elvebyen kommune går inn for lehus av glass på holdeplassene ved torget.', some],
  ['Elvebyen kommune tar til orde for fartsdempere langs hele skoleveien.', parents],
  ['Elvebyen kommune frykter at tidlige avganger gjør elevene trøtte i første time.', worried],
  ['Elvebyen kommune ber om flere pauser mellom rutene på kveldstid.', driverSide],
];

for (const [claim, source] of theirs)
  test(`«${claim}» gives to the respondent what another holds`, () => {
    assert.equal(isAnothers(claim, source), true);
  });

const own: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune merker seg at utvalget foreslår ferjer til øyene hver halvtime om kvelden.', noted],
  ['Elvebyen kommune støtter at ferjene til øyene går hver halvtime om kvelden.', `${noted} Dette støtter vi.`],
  ['Ungdommer reiser ifølge Elvebyen kommune tryggere hjem når bussene har sene avganger.', shown],
  ['Elvebyen kommune mener at Fylkesbussen er godt rustet til å samordne rutetabellene.', endorsed],
  ['Elvebyen kommune vil gi de reisende en trygg reise til skolene.', helped],
  [
    'Elvebyen kommune er ikke enig i at prisen på månedskort bør settes ned for alle studenter.',
    `${reported} Elvebyen kommune ser annerledes på dette.`,
  ],
];

const takenUp: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune vil ha et tak på seks timer ved rattet for hver vakt.', `${drivers} Vi er enige.`],
  [
    'Elvebyen kommune er bekymret for at tidlige avganger gjør elevene trøtte i første time.',
    worried.replace('.', ', og den bekymringen deler vi.'),
  ],
  ['Elvebyen kommune viser til at elevene ønsker gratis frokost på bussen hver mandag.', pupils],
  [
    'Elvebyen kommune mener at bussene bør vaskes oftere om vinteren.',
    'Hovedutvalget mener at bussene bør vaskes oftere om vinteren.',
  ],
  [
    'Elvebyen kommune mener at bussene bør vaskes oftere om vinteren.',
    'Fagmiljøene våre mener at bussene bør vaskes oftere om vinteren.',
  ],
  [
    'Elvebyen kommune mener at bussene bør vaskes oftere om vinteren.',
    'Våre avdelinger og verksteder ønsker at bussene vaskes oftere om vinteren.',
  ],
  [
    'Elvebyen kommune vil ha hyppigere vask av bussene om vinteren.',
    'Hyppigere vask av bussene om vinteren ønsker kommunen velkommen.',
  ],
  [
    'Elvebyen kommune mener at nattbussen må gå oftere i helgene.',
    'Den nye planen krever at nattbussen må gå oftere i helgene.',
  ],
  [
    'At bussene er rene, kan ifølge Elvebyen kommune ikke bare være sjåførenes jobb.',
    'Reiseutvalget mener at bussene skal være rene. Elvebyen kommune vil legge til at dette ikke utelukkende kan være sjåførenes ansvar.',
  ],
];

for (const [claim, source] of takenUp)
  test(`«${claim}» may be said beside «${source.slice(0, 60)} …»`, () => {
    assert.equal(isAnothers(claim, source), false);
  });

test('What the respondent says of another in a clause between commas is its own stance', () => {
  const claim = 'Elvebyen kommune stiller seg bak et felles billettkort for alle fylker.';
  const source =
    'Et felles billettkort for alle fylker, slik reiselivsnæringen har foreslått, ser vi ikke behovet for.';
  const [judgement] = judged(claim, source);
  assert.equal(judgement?.detail?.code, 'claim-contradicted');
});

test('An answer after its heading has the stance of its own words', () => {
  const claim = 'Elvebyen kommune går imot lehus av glass på holdeplassene ved torget.';
  const source = 'Svar: Kommunen vil ha lehus av glass på holdeplassene ved torget.';
  const [judgement] = judged(claim, source);
  assert.equal(judgement?.detail?.code, 'claim-contradicted');
});

for (const [claim, source] of own)
  test(`«${claim}» is the respondent's own`, () => {
    assert.equal(isAnothers(claim, source), false);
  });

test('what the respondent finds of another is its own view', () => {
  const source = 'Her mener vi utvalget er for forsiktig; fylket må sette en frist for billettene, helst i mai.';
  assert.equal(
    isAnothers('Elvebyen kommune vil at fylket skal sette en frist for billettene, helst i mai.', source),
    false,
  );
});
