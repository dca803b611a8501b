import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

const own = 'Elvebyen kommune vil ha flere gatetrær langs hovedveien.';
const other = 'Fjellrådet mener at beitedyr bør holdes borte fra drikkevannskildene.';

test('what only another source says has the wrong sender', () => {
  const [judgement] = judged('Elvebyen kommune mener at beitedyr bør holdes borte fra drikkevannskildene.', own, other);
  const detail = judgement?.detail;
  assert.equal(detail?.code, 'wrong-actor');
  assert.deepEqual(detail?.code === 'wrong-actor' && detail.others, ['Fjellrådet']);
});
test('what no source says is unsupported, and the words that are missing are named', () => {
  const [judgement] = judged('Elvebyen kommune foreslår gratis svømmeopplæring for asylsøkere.', own, other);
  const detail = judgement?.detail;
  assert.equal(detail?.code, 'claim-unsupported');
  assert.ok(detail?.code === 'claim-unsupported' && detail.missing.includes('svømmeopplæring'));
});
test('the same in other words is supported', () => {
  assert.equal(codeOf('Elvebyen kommune ønsker seg flere trær i gata langs hovedveien.', own, other), undefined);
});
test('both must hold what both are said to hold', () => {
  const both = 'Begge høringsinstansene mener at beitedyr bør holdes borte fra drikkevannskildene.';
  assert.equal(codeOf(both, own, other), 'overstated');
  assert.equal(codeOf(both, 'Elvebyen kommune vil holde beitedyr borte fra drikkevannskildene.', other), undefined);
});
test('a source that only shares some words with what two are said to hold does not hold it', () => {
  const both = 'Begge høringsinstansene støtter at skoleskyssen skal være gratis for elever under ti år.';
  const said = 'Elvebyen kommune støtter at skoleskyssen skal være gratis for elever under ti år.';
  assert.equal(codeOf(both, said, 'Fjellrådet viser til at skoleskyssen er lang for mange elever.'), 'overstated');
  assert.equal(
    codeOf(both, said, 'Fjellrådet er enig i at skoleskyssen bør være gratis for elever under ti år.'),
    undefined,
  );
});
test('what one unnamed source is said to hold is told only where it fits none of them', () => {
  const one = 'En høringsinstans vil ha gratis skoleskyss.';
  const said = 'Elvebyen kommune vil at skoleskyssen skal være gratis.';
  assert.equal(codeOf(one, said, 'Fjellrådet vil ha flere hytter ved vannet.'), undefined);
  assert.notEqual(codeOf('En høringsinstans vil ha undervisning i samisk tegnspråk.', said), undefined);
});
test('a claim on a source that is not there is undecided', () => {
  const [judgement] = judged('Elvebyen kommune vil ha flere gatetrær langs hovedveien.', own, other);
  assert.equal(judgement?.verdict, 'supported');
  assert.ok((judgement?.evidence.length ?? 0) > 0);
});

const drivers =
  'Elvebyen kommune mener at bussjåfører må få tilbud om videreutdanning i trafikksikkerhet, og at flere må rekrutteres i distriktene. Kursene bør dekkes av fylket.';
for (const draft of [
  'Elvebyen kommune holder fram høyere lønn som det viktigste grepet for å rekruttere bussjåfører i distriktene.',
  'Elvebyen kommune vil slette studiegjeld for bussjåfører i distriktene.',
  'Elvebyen kommune vil innføre bindingstid for bussjåfører som får videreutdanning i trafikksikkerhet.',
  'Elvebyen kommune vil at videreutdanningen for bussjåfører blir utvidet til to år.',
])
  test(`an instrument that no passage on the matter names is unsupported: ${draft}`, () => {
    assert.equal(codeOf(draft, drivers), 'claim-unsupported');
  });
test('an instrument may be called by another name of its kind', () => {
  const draft =
    'Elvebyen kommune vil at videreutdanning i trafikksikkerhet for bussjåfører gis med tilskudd fra fylket.';
  assert.equal(codeOf(draft, drivers.replace('dekkes', 'finansieres')), undefined);
  assert.equal(
    codeOf(
      'Elvebyen kommune vil heve lønna for bussjåfører.',
      'Elvebyen kommune mener at bussjåfører må få bedre betalt.',
    ),
    undefined,
  );
});
