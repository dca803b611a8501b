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

const theirs: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune foreslår at ferjene til øyene går hver halvtime om kvelden.', noted],
  ['Elvebyen kommune gir Reiseutvalget full støtte i at ferjene til øyene bør gå hver halvtime om kvelden.', noted],
  ['Elvebyen kommune vil at ferjene til øyene skal gå hver halvtime om kvelden.', noted],
  ['Elvebyen kommune mener at prisen på månedskort bør settes ned for alle studenter.', reported],
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

for (const [claim, source] of own)
  test(`«${claim}» is the respondent's own`, () => {
    assert.equal(isAnothers(claim, source), false);
  });
