import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClaimFinder } from '../../../server/claims/find';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { cpuTime } from '../cpuTime';
import { claimsOf, library } from './found';

/** Far more than any of these takes on a slow machine, far less than one that is not linear would. */
const soon = 6000;

function endsSoon(draft: string): void {
  const started = cpuTime();
  for (const { start, end } of claimsOf(draft)) assert.ok(start >= 0 && start < end && end <= draft.length);
  const taken = cpuTime() - started;
  assert.ok(taken < soon, `${Math.round(taken)} ms for ${draft.length} units that begin «${draft.slice(0, 30)}»`);
}

test('a paragraph of half a megabyte is read soon', () => {
  endsSoon('Elvebyen støtter bommer, og HVE er usikker på om de virker. '.repeat(8000));
});

test('a sentence without an end is left alone', () => {
  endsSoon('Elvebyen støtter bommer og HVE er usikker på taksten, '.repeat(18000));
  endsSoon('og men som at Elvebyen mener '.repeat(30000));
  endsSoon(`Elvebyen ${'også '.repeat(100000)}`);
  endsSoon('a'.repeat(1_000_000));
});

test('marks that are opened and never closed do no harm', () => {
  endsSoon('Elvebyen skriver «at '.repeat(10000));
  endsSoon('(Elvebyen, kap. 4 '.repeat(10000));
  endsSoon('[^1] '.repeat(50000));
  endsSoon('**Elvebyen: '.repeat(20000));
});

test('ten thousand quotations and brackets are read soon', () => {
  endsSoon('Elvebyen skriver at «bommer» virker. '.repeat(10000));
  endsSoon('Bommer virker (Elvebyen, kap. 4). '.repeat(10000));
});

test('two hundred sources in a sentence are one claim', () => {
  const draft = `${Array(100).fill('Elvebyen, HVE').join(', ')} og Fjellrådet støtter bommer.`;
  assert.deepEqual(
    claimsOf(draft).map(({ actors }) => actors),
    [['elvebyen', 'vest', 'fjellradet']],
  );
});

test('long tables and lists are read soon', () => {
  endsSoon(`| Tema | Elvebyen | HVE |\n|---|---|---|\n${'| Bom | Støtter bommer | Er imot |\n'.repeat(8000)}`);
  endsSoon('- Elvebyen støtter bommer\n'.repeat(15000));
  endsSoon(Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}- Elvebyen mener:`).join('\n'));
  endsSoon(`${'|'.repeat(200000)}\n${'|-'.repeat(100000)}`);
});

test('half-written and odd text throws nothing', () => {
  const draft =
    '## Elvebyen\n\n| a | HVE\n|--\n\n> «Elvebyen (kap.\n\n- \n-\n1)\n[^x]:\n\nElvebyen, og\u0000\ufffc HVE:\n\n***\n';
  for (let end = 0; end <= draft.length; end++) claimsOf(draft.slice(0, end));
});

test('a finder that is used again finds what a new one finds', () => {
  const finder = new ClaimFinder();
  const find = (text: string, by: ClaimFinder) => {
    const { claims, unattributed } = by.find({
      text,
      blocks: blocks(text, 'markdown'),
      references: findReferences(text, library.catalogue, { scanner: library.scanner }),
      library,
    });
    return [claims.map(({ at, claim }) => ({ ...claim, at: 0, start: claim.start + at })), unattributed];
  };
  const first =
    'Elvebyen foreslår:\n\n- bommer\n\nHVE er imot. Den vil ha tog.[^1]\n\n# HVE\n\nStøtter bommer.\n\n[^1]: Kap. 4.\n';
  const edits = [
    first,
    `Innledning.\n\n${first}`,
    first.replace('foreslår', 'støtter'),
    first.replace('# HVE', '# Fjellrådet'),
    first.replace('[^1]:', '[^2]:'),
    `${first}\nDet pekes på at bussene er fulle.\n`,
    `# Vurdering\n\nDet pekes på at bussene er fulle.\n\n${first}`,
    `Det pekes på at bussene er fulle.\n\n${first}`,
    first,
  ];
  for (const text of edits) assert.deepEqual(find(text, finder), find(text, new ClaimFinder()));
});
