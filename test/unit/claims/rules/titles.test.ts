import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from '../judged';

const own = `Kapittel 3 Sykkel og gange
Gangveiene ved skolene er mørke om vinteren, og lyktestolpene langs elva er gamle.

## Takst og billetter
Elvebyen kommune mener at honnørbilletten bør gjelde hele døgnet, og at automatene må ta kontanter.

## Nattbuss
Kommunen mener at nattbussen bør gå hver helg, og at vaktene i rushtiden må bli kortere for sjåfører over seksti år.

## Drosjer
Drosjer mangler i distriktene. Løyvene bør deles ut av fylkeskommunen.

## Skur, benker og lys
Skurene ved elva bør få tak og benker før neste vinter.
`;

const told = (draft: string) => {
  const judgements = judged(draft, own);
  assert.ok(judgements.length, draft);
  return judgements.find(({ detail }) => detail)?.detail;
};

const wrong: readonly (readonly [string, string])[] = [
  ['Kommunen vil ha kortere vakter for sjåfører over seksti år (Elvebyen kommune, under «Drosjer»).', 'Drosjer'],
  ['Elvebyen kommune mener at nattbussen bør gå hver helg (under «Takst og billetter»).', 'Takst og billetter'],
  ['Elvebyen kommune mener at løyvene til drosjer bør deles ut av fylkeskommunen (under Nattbuss).', 'Nattbuss'],
  ['I avsnittet om drosjer skriver Elvebyen kommune at nattbussen bør gå hver helg.', 'drosjer'],
  ['Elvebyen kommune mener at automatene må ta kontanter (Elvebyen kommune, «Nattbuss»).', 'Nattbuss'],
  ['Elvebyen kommune mener at automatene må ta kontanter (Elvebyen kommune, avsnittet «Nattbuss»).', 'Nattbuss'],
  ['Elvebyen kommune mener at nattbussen bør gå hver helg (avsnittet om takst og billetter).', 'takst og billetter'],
  ['Elvebyen kommune mener at nattbussen bør gå hver helg (jf. «Takst og billetter»).', 'Takst og billetter'],
  ['Løyvene til drosjer bør deles ut av fylkeskommunen (avsnittet «Nattbuss»).', 'Nattbuss'],
  ['Automatene må ta kontanter (Elvebyen kommune, nattbuss).', 'nattbuss'],
  ['Elvebyen kommune mener at nattbussen bør gå hver helg (avsnittet Skur, benker og lys).', 'Skur, benker og lys'],
  ['Elvebyen kommune mener at nattbussen bør gå hver helg (avsnittet Takst\n  og billetter).', 'Takst'],
  [
    'Elvebyen kommune mener at nattbussen bør gå hver helg (Elvebyen, under Skur, benker og lys).',
    'Skur, benker og lys',
  ],
];
for (const [draft, title] of wrong)
  test(`«${draft}» cites another section by its title`, () => {
    const detail = told(draft);
    assert.ok(detail?.code === 'wrong-place', JSON.stringify(detail));
    assert.ok(draft.slice(detail.at.start, detail.at.end).startsWith(title));
    assert.equal(detail.found.length, 1);
  });

const right: readonly string[] = [
  'Elvebyen kommune vil ha kortere vakter for sjåfører over seksti år (Elvebyen kommune, under «Nattbuss»).',
  'Elvebyen kommune mener at nattbussen bør gå hver helg (under «Nattbuss»).',
  'Elvebyen kommune mener at løyvene til drosjer bør deles ut av fylkeskommunen (under Drosjer).',
  'I avsnittet om nattbuss skriver Elvebyen kommune at vaktene i rushtiden må bli kortere for sjåfører over seksti år.',
  'Elvebyen kommune mener at nattbussen bør gå hver helg, og kaller det «Nattbuss».',
  'Elvebyen kommune mener at nattbussen bør gå hver helg (under «Kjøretider»).',
  'Elvebyen kommune mener at automatene må ta kontanter (mynter, nattbuss og takst).',
  'Elvebyen kommune mener at skurene ved elva bør få benker (avsnittet Skur, benker og lys).',
  'Løyvene til drosjer bør deles ut av fylkeskommunen, og de mangler i distriktene (avsnittet «Drosjer»).',
];
for (const draft of right)
  test(`«${draft}» is told no wrong place`, () => assert.notEqual(told(draft)?.code, 'wrong-place'));

const counted = `Uttalelse

1. Bakgrunn
Kommunen har behandlet saken i mars. Rapporten er sendt på høring.

2. Billetter
Elvebyen kommune mener at honnørbilletten bør gjelde hele døgnet, og at automatene må ta kontanter.

3. Nattbuss
Nattbussen bør gå hver helg. Skyss til praksis må dekkes.

3.1 Vakter
Vaktene i rushtiden må bli kortere for sjåfører over seksti år.
`;

const places: readonly (readonly [draft: string, isWrong: boolean])[] = [
  ['Elvebyen kommune mener at automatene må ta kontanter (punkt 3).', true],
  ['Elvebyen kommune vil at nattbussen går hver helg (Elvebyen, pkt. 2).', true],
  ['Sjåfører over seksti år bør ifølge Elvebyen få kortere vakter i rushtiden (avsnitt 2 i svaret).', true],
  ['Elvebyen kommune mener at automatene må ta kontanter (punkt 2).', false],
  ['Sjåfører over seksti år bør ifølge Elvebyen få kortere vakter i rushtiden (punkt 3.1 i høringssvaret).', false],
  ['Sjåfører over seksti år bør ifølge Elvebyen få kortere vakter i rushtiden (Elvebyen, avsnitt 3).', false],
  ['Elvebyen kommune mener at automatene må ta kontanter (punkt 7).', false],
];
for (const [draft, isWrong] of places)
  test(`«${draft}» cites a section by the response's own number`, () =>
    assert.equal(judged(draft, counted)[0]?.detail?.code === 'wrong-place', isWrong));
