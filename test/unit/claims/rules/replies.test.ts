import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

const form = `Kapittel 3 Sykkel og gange

Gangveiene er mørke om vinteren.

Spørsmål 1: Bør det innføres en nasjonal fartsgrense?

Ja. Kommunen støtter forslaget. En felles grense vil være enklere å håndheve.

Spørsmål 2: Bør det innføres vrakpant?

Nei. Panten vil bli for dyr å administrere.

Spørsmål 3: Bør vernet av holmene fjernes?

Nei.

Spørsmål 4: Bør det innføres båtførerbevis?

Svar:
-
`;
const other =
  'Fjellrådet støtter utvalgets forslag om en nasjonal fartsgrense. Fjellrådet støtter også vrakpant på båter.';

test('a short answer has the words of its question', () => {
  for (const draft of [
    'Elvebyen støtter en nasjonal fartsgrense.',
    'Elvebyen støtter en nasjonal fartsgrense (spørsmål 1).',
    'Elvebyen går imot vrakpant.',
    'Elvebyen går imot vrakpant (spørsmål 2).',
  ])
    assert.equal(codeOf(draft, form, other), undefined, draft);
});

test('«nei» backs no support, nor «ja» a rejection', () => {
  for (const draft of [
    'Elvebyen støtter vrakpant.',
    'Elvebyen støtter vrakpant (spørsmål 2).',
    'Elvebyen går imot en nasjonal fartsgrense.',
    'Elvebyen går imot en nasjonal fartsgrense (spørsmål 1).',
  ]) {
    const [judgement] = judged(draft, form, other);
    assert.equal(judgement?.detail?.code, 'claim-contradicted', draft);
    assert.equal(judgement?.doubtful, true, draft);
  }
});

test('to a question whether something should go, «nei» is no rejection of it', () => {
  assert.equal(codeOf('Elvebyen støtter vernet av holmene.', form, other), undefined);
});

test('what leads in an answer that is left open is no answer', () => {
  assert.equal(codeOf('Elvebyen støtter båtførerbevis (spørsmål 4).', form, other), 'not-answered');
});
