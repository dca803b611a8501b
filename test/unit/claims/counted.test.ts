import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCatalogue } from '../../../server/catalogue/parse';
import { ClaimFinder } from '../../../server/claims/find';
import { claimInDraft } from '../../../server/claims/placed';
import { buildLibrary, loadSource } from '../../../server/evidence/library';
import { findReferences } from '../../../server/references/find';
import { createScanner } from '../../../server/references/scan';
import { blocks } from '../../../server/text/blocks';

const { catalogue } = parseCatalogue(
  `works:
  - {id: "nou:2031:7", kind: nou, title: Reisen til jobb}
  - {id: "nou:2030:1", kind: nou, title: Vann og avløp}
sources:
  - {id: elvebyen, actor: {name: Elvebyen kommune, aliases: [Elvebyen]}, file: a.txt, about: "nou:2031:7"}
  - {id: fjellradet, actor: {name: Fjellrådet, aliases: []}, file: b.txt, about: "nou:2031:7"}
  - {id: vest, actor: {name: Vannverket Vest, aliases: []}, file: c.txt, about: "nou:2030:1"}
  - {id: nord, actor: {name: Vannverket Nord, aliases: []}, file: d.txt, about: "nou:2030:1"}
`,
  'file:///belegg.yaml',
);
const scanner = createScanner(catalogue);
const library = buildLibrary(
  catalogue,
  scanner,
  [...catalogue.sources.values()].map((source) => loadSource(source, 'Bussen går sjelden.\n', catalogue, scanner)),
);

const finder = new ClaimFinder();
const counted = (draft: string) => {
  const references = findReferences(draft, library.catalogue, { scanner: library.scanner });
  const { claims } = finder.find({ text: draft, blocks: blocks(draft, 'markdown'), references, library });
  return claims.map(claimInDraft).at(-1)?.actors.join(' ');
};

test('counting words count the sources that the draft is about', () => {
  const claim = 'Alle høringsinstansene støtter nye busser.\n';
  assert.equal(counted(claim), 'elvebyen fjellradet vest nord');
  assert.equal(counted(`---\nverk: nou:2031:7\n---\n\n${claim}`), 'elvebyen fjellradet');
  assert.equal(counted(`Svarene gjelder NOU 2031: 7.\n\n${claim}`), 'elvebyen fjellradet');
  assert.equal(counted(`Fjellrådet har svart utførlig.\n\n${claim}`), 'elvebyen fjellradet');
  assert.equal(counted(`Fjellrådet og Vannverket Nord har svart.\n\n${claim}`), 'elvebyen fjellradet vest nord');
  assert.equal(counted(`Svarene gjelder NOU 2030: 1.\n\n${claim}`), 'vest nord');
});

test('a claim on all that is found again is the same object until the draft is about others', () => {
  const claims = (draft: string) => {
    const references = findReferences(draft, library.catalogue, { scanner: library.scanner });
    return finder.find({ text: draft, blocks: blocks(draft, 'markdown'), references, library }).claims;
  };
  const draft = 'Svarene gjelder NOU 2031: 7.\n\nAlle høringsinstansene støtter nye busser.\n';
  const before = claims(draft).at(-1)?.claim;
  assert.equal(claims(`${draft}\nMer følger.\n`).at(-1)?.claim, before);
  assert.notEqual(claims(`${draft}\nSe også NOU 2030: 1.\n`).at(-1)?.claim, before);
});
