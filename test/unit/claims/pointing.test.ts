import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClaimJudge } from '../../../server/claims/claimJudge';
import { ClaimFinder } from '../../../server/claims/find';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { claimsOf } from './found';
import { judged } from './judged';
import { libraryOf } from './sources';

const own =
  'Elvebyen kommune støtter at nattbussene får egne kjørefelt på broen. Elvebyen kommune går imot at bussrutene til øyene legges ned.';

/** What is told of the last claim of a draft. */
function told(draft: string, other = ''): string | undefined {
  return judged(draft, own, other).at(-1)?.detail?.code;
}

const lanes = 'Utvalget foreslår at nattbussene får egne kjørefelt på broen.';
const routes = 'Utvalget anbefaler at bussrutene til øyene legges ned.';

for (const [before, claim] of [
  [lanes, 'Dette er Elvebyen kommune imot.'],
  [lanes, 'Elvebyen kommune er uenig i forslaget.'],
  [lanes, 'Forslaget er etter Elvebyen kommunes mening lite fornuftig.'],
  [lanes, 'Slike kjørefelt går Elvebyen kommune imot.'],
  [lanes, 'Elvebyen kommune ser ingen grunn til dette.'],
  [routes, 'Elvebyen kommune stiller seg bak dette.'],
  [routes, 'Elvebyen kommune støtter utvalgets vurdering.'],
  [routes, 'Denne anbefalingen slutter Elvebyen kommune seg til.'],
  [routes, 'Elvebyen kommune er enig.'],
  [routes, 'Elvebyen kommune synes det er en god idé.'],
  [routes, 'Elvebyen kommune mener at dette er fornuftig, også for de små øyene.'],
] as const)
  test(`«${claim}» takes the other side to «${before}»`, () => {
    assert.equal(told(`${before} ${claim}`), 'claim-contradicted');
  });

for (const [before, claim] of [
  [lanes, 'Dette er Elvebyen kommune enig i.'],
  [lanes, 'Elvebyen kommune stiller seg bak forslaget.'],
  [lanes, 'Elvebyen kommune viser til dette.'],
  [routes, 'Elvebyen kommune er uenig i dette.'],
  [lanes, 'Elvebyen kommune synes det er en god idé, også om dagen.'],
  [routes, 'Forslaget er etter Elvebyen kommunes mening lite fornuftig.'],
  [routes, 'Det vil Elvebyen kommune ikke være med på.'],
  ['Utvalget fraråder at bussrutene til øyene legges ned.', 'Elvebyen kommune støtter dette.'],
  ['Utvalget er imot at nattbussene får egne kjørefelt på broen.', 'Det er Elvebyen kommune uenig i.'],
] as const)
  test(`«${claim}» is true behind «${before}»`, () => {
    assert.equal(told(`${before} ${claim}`), undefined);
  });

test('A question names what the next sentence takes a side to, and one after it that points at the same', () => {
  const asked = 'Skal bussrutene til øyene legges ned?';
  assert.equal(told(`${asked} Elvebyen kommune synes det er en god idé.`), 'claim-contradicted');
  assert.equal(told(`${asked} Elvebyen kommune er imot dette.`), undefined);
  assert.equal(told(`${asked} Fjellrådet støtter dette. Elvebyen kommune er enig i det.`), 'claim-contradicted');
});

test('«det samme gjelder» claims of another what was claimed before', () => {
  const other = 'Fjellrådet støtter at nattbussene får egne kjørefelt på broen.';
  const before = 'Elvebyen kommune støtter at nattbussene får egne kjørefelt på broen.';
  for (const claim of ['Det samme gjelder for Fjellrådet.', 'Det gjør også Fjellrådet.', 'Samme syn har Fjellrådet.']) {
    assert.equal(told(`${before} ${claim}`, other), undefined, claim);
    assert.equal(
      told(`${before} ${claim}`, 'Fjellrådet går imot at nattbussene får egne kjørefelt på broen.'),
      'claim-contradicted',
      claim,
    );
  }
});

test('what is told of a claim that points is told in doubt, and of the claim as it stands', () => {
  const draft = `${routes} Elvebyen kommune stiller seg bak dette.`;
  const judgement = judged(draft, own).at(-1);
  assert.equal(judgement?.doubtful, true);
  assert.equal(draft.slice(judgement?.claim.start, judgement?.claim.end), 'Elvebyen kommune stiller seg bak dette.');
});

test('a claim that names its matter points at nothing, nor does the first sentence of a paragraph or item', () => {
  const pointed = (draft: string) => claimsOf(draft).at(-1)?.pointed;
  assert.ok(pointed('Utvalget vil ha bommer. Elvebyen støtter dette.'));
  assert.equal(pointed('Utvalget vil ha bommer. Elvebyen støtter forslaget om gratis buss.'), undefined);
  assert.equal(pointed('Utvalget vil ha bommer. Elvebyen støtter gratis buss.'), undefined);
  assert.equal(pointed('Utvalget vil ha bommer.\n\nElvebyen støtter dette.'), undefined);
  assert.equal(pointed('Bussene er fulle om morgenen. Elvebyen er positiv.'), undefined);
  assert.equal(pointed('I dette kapittelet gjennomgås svarene. Dette er Elvebyen enig i.'), undefined);
  assert.equal(pointed('- Utvalget vil ha bommer.\n- Elvebyen støtter dette.'), undefined);
});

test('a change of the sentence before changes what a kept claim that points is judged to be', () => {
  const library = libraryOf({ own, other: '' });
  const finder = new ClaimFinder();
  const judge = new ClaimJudge();
  const codes = [routes, lanes, routes].map((before) => {
    const text = `${before} Elvebyen kommune stiller seg bak dette.`;
    const references = findReferences(text, library.catalogue, { scanner: library.scanner });
    const { claims } = finder.find({ text, blocks: blocks(text, 'markdown'), references, library });
    return claims.map((claim) => judge.judge(claim, text, library).judgement.detail?.code).at(-1);
  });
  assert.deepEqual(codes, ['claim-contradicted', undefined, 'claim-contradicted']);
});

test('the first clause of a sentence points back though another one follows', () => {
  const [first, second] = claimsOf('Utvalget vil ha bommer. Elvebyen støtter dette, men ber om flere busser.');
  assert.ok(first?.pointed);
  assert.ok(second && !second.pointed);
});
