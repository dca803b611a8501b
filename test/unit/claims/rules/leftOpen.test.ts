import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

const own = `Kapittel 3 Sykkel og gange
Elvebyen kommune vil bygge sykkelhotell ved alle stasjonene. Sykkelveiene bør strøs før klokka sju.

Kapittel 4 Buss og bane
Elvebyen kommune mener at bussene bør gå oftere om kvelden, og at barn skal reise gratis.

Kapittel 5 Parkering
-
`;

const honest = [
  'Elvebyen kommune lar spørsmålet om parkering stå ubesvart.',
  'Elvebyen kommune har bare satt en strek ved spørsmålet om parkering.',
  'Elvebyen kommune har satt en strek for parkering (kap. 5).',
  'Parkering får bare en strek av Elvebyen kommune (kap. 5).',
  'Elvebyen kommune lar spørsmålet om parkering stå åpent.',
  'Elvebyen kommune har latt spørsmålet om parkering stå ubesvart.',
  'Heller ikke spørsmålet om parkering er besvart av Elvebyen kommune (kap. 5).',
  '| Tema | Elvebyen kommune |\n|---|---|\n| Parkering | Ikke besvart (kap. 5) |',
  'Elvebyen kommune lar kapittelet om parkering ligge.',
  'Parkering lar Elvebyen kommune være å kommentere.',
  'Om parkering har ikke Elvebyen kommune noe å si.',
  'Elvebyen kommune har ingenting å si om parkering.',
  'Elvebyen kommune har ikke noe svar på spørsmålet om parkering.',
  'Spørsmålet om parkering har Elvebyen kommune ikke svart på.',
  'Parkering går Elvebyen kommune ikke inn på.',
  'Hvor dyr parkering skal være, sier Elvebyen kommune ikke noe om.',
  'Elvebyen kommune sier ingenting om parkering (kap. 5).',
  'Elvebyen kommune hopper over spørsmålet om parkering.',
  'Elvebyen kommune er taus om parkering.',
  'Elvebyen kommune svarer verken på spørsmålet om parkering eller på andre spørsmål.',
  'Parkering nevnes ikke av Elvebyen kommune (kap. 5).',
  'Parkering blir ikke kommentert av Elvebyen kommune.',
  'Elvebyen kommune unnlater å svare på spørsmålet om parkering.',
  'Elvebyen kommune gir ikke noe svar på spørsmålet om parkering.',
  'Elvebyen kommune lar kapittelet om parkering stå uten kommentar.',
  'Parkering lèt Elvebyen kommune vere å kommentere.',
  'Elvebyen kommune har ikkje noko å seie om parkering.',
  'Elvebyen kommune har ikke noe syn på parkering.',
  'Elvebyen kommune har ingen formening om parkering.',
  'Elvebyen kommune er ikke inne på parkering.',
  'Parkering er ikke noe Elvebyen kommune kommer inn på.',
  'Parkering er ikke noe Elvebyen kommune kommenterer.',
  'Hverken parkering eller veibygging er omtalt av Elvebyen kommune.',
  'Elvebyen kommune kommenterer ikke kostnadene ved bussene (kap. 4).',
  'Det kan her nevnes at Elvebyen kommune ikke har uttalt seg om parkering (kap. 5).',
  'Elvebyen kommune melder at kommunen ikke har merknader til kapittel 5.',
  'Elvebyen kommune opplyser at ho ikkje har synspunkt på parkering (kap. 5).',
];
for (const claim of honest)
  test(`A matter that is left open may be said to be: «${claim}»`, () => assert.equal(codeOf(claim, own), undefined));

const views = [
  'Elvebyen kommune går inn for dyrere parkering.',
  'Elvebyen kommune mener at parkering ikke bør koste noe (kap. 5).',
  'Elvebyen kommune sier at parkering ikke må gå ut over sykkelveiene (kap. 5).',
  'Elvebyen kommune mener at parkering ikke er godt nok merket (kap. 5).',
  'Elvebyen kommune mener at ingen har drøftet hvor bilene skal parkere (kap. 5).',
];
for (const claim of views)
  test(`A view where nothing is answered is told: «${claim}»`, () => assert.equal(codeOf(claim, own), 'not-answered'));

test('What the source sees as silent is not the source', () => {
  const figures = 'Elvebyen kommune mener at telleverket ikke sier noe om behovet for busser.';
  const claim = 'Telleverket sier etter Elvebyen kommunes syn ingenting om behovet for busser.';
  assert.equal(codeOf(claim, figures), undefined);
});
test('Silence on what the cited chapter has is contradicted', () => {
  assert.equal(
    codeOf('Elvebyen kommune sier ingenting om at bussene bør gå oftere om kvelden (kap. 4).', own),
    'claim-contradicted',
  );
});
test('What is left open is shown beside a claim that says so', () => {
  const [judgement] = judged('Elvebyen kommune lar spørsmålet om parkering stå ubesvart.', own);
  const [first] = judgement?.evidence ?? [];
  assert.ok(first && own.slice(first.span.start, first.span.end).startsWith('Kapittel 5'));
});
