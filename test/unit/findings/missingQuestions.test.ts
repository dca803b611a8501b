import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCatalogue } from '../../../server/catalogue/parse';
import { buildLibrary, loadSource } from '../../../server/evidence/library';
import { findReferenceProblems } from '../../../server/findings/references';
import { findReferences } from '../../../server/references/find';
import { createScanner } from '../../../server/references/scan';

/** What is told of a draft's references, held against responses with these texts. */
function told(draft: string, ...responses: readonly string[]): readonly string[] {
  const sources = responses.map((_, at) => `  - {id: s${at}, actor: {name: Fjellrådet ${at}}, file: s${at}.txt}\n`);
  const { catalogue } = parseCatalogue(`sources:\n${sources.join('')}`, 'file:///belegg.yaml');
  const scanner = createScanner(catalogue);
  const loaded = [...catalogue.sources.values()].map((source, at) =>
    loadSource(source, responses[at] ?? '', catalogue, scanner),
  );
  const library = buildLibrary(catalogue, scanner, loaded);
  const references = findReferences(draft, catalogue, { scanner });
  return findReferenceProblems(references, library).map(({ detail }) => detail.code);
}

const asked = (number: number, answer = 'Vi støtter dette.') => `Spørsmål ${number}: Hva nå?\n\n${answer}\n\n`;
const form = (count: number, answer?: string) =>
  Array.from({ length: count }, (_, at) => asked(at + 1, answer)).join('');

test('a question behind the last one that some response has answered is not proved missing', () => {
  assert.deepEqual(told('Se spørsmål 4.', asked(1) + asked(3)), ['no-response']);
  assert.deepEqual(told('Se spørsmål 4.', form(3)), ['no-response']);
  assert.deepEqual(told('Se spørsmål 13.', form(10) + asked(12)), ['no-response']);
  assert.deepEqual(told('Se spørsmål 13.', form(11), asked(12)), ['no-response']);
});

test('a question behind the end of a whole form does not exist', () => {
  assert.deepEqual(told('Se spørsmål 4.', asked(1) + asked(2, '-') + asked(3, '-')), ['unknown-place']);
  assert.deepEqual(told('Se spørsmål 13.', form(12), asked(2)), ['unknown-place']);
});
