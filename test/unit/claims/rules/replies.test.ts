import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from '../../../../server/evidence/index';
import { codeOf, judged } from '../judged';
import { libraryOf } from '../sources';

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

test('only the beginning of an answer takes up its question, and what leads in an answer does not', () => {
  const source = libraryOf({ own: form, other }).sources.get('elvebyen');
  assert.ok(source);
  const { units, text } = indexOf(source);
  assert.deepEqual(
    units.filter(({ takesUp }) => takesUp).map(({ span }) => text.slice(span.start, span.end)),
    ['Ja.', 'Kommunen støtter forslaget.', 'Nei.', 'Nei.'],
  );
});
