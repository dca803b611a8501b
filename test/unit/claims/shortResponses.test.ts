import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCatalogue } from '../../../server/catalogue/parse';
import { findClaims } from '../../../server/claims/find';
import { judge } from '../../../server/claims/judge';
import { buildLibrary, loadSource } from '../../../server/evidence/library';
import { findReferences } from '../../../server/references/find';
import { createScanner } from '../../../server/references/scan';
import { blocks } from '../../../server/text/blocks';

const catalogueText = `works:
  - {id: "nou:2031:7", kind: nou, title: Reisen til jobb}
sources:
  - id: skjaervaer
    actor: {name: Skjærvær kommune, aliases: []}
    file: skjaervaer.txt
    about: nou:2031:7
`;

/** What is told of a claim where the whole library is one response of these words. */
function codeOf(draft: string, response: string): string | undefined {
  const { catalogue } = parseCatalogue(catalogueText, 'file:///belegg.yaml');
  const scanner = createScanner(catalogue);
  const loaded = [...catalogue.sources.values()].map((source) => loadSource(source, response, catalogue, scanner));
  const library = buildLibrary(catalogue, scanner, loaded);
  const references = findReferences(draft, catalogue, { scanner });
  const [claim] = findClaims({ text: draft, blocks: blocks(draft, 'markdown'), references, library });
  assert.ok(claim);
  return judge(claim, draft, library).detail?.code;
}

test('a response of one sentence with one telling word contradicts the other stance, and not its own', () => {
  assert.equal(codeOf('Skjærvær kommune støtter vrakpant.', 'Vi går imot vrakpant.'), 'claim-contradicted');
  assert.equal(codeOf('Skjærvær kommune går imot vrakpant.', 'Vi går imot vrakpant.'), undefined);
  assert.equal(codeOf('Skjærvær kommune går imot vrakpant.', 'Vi støtter vrakpant.'), 'claim-contradicted');
  assert.equal(codeOf('Skjærvær kommune støtter vrakpant.', 'Vi støtter vrakpant.'), undefined);
});
