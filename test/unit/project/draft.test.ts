import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgementInDraft } from '../../../server/claims/placed';
import { DraftReader } from '../../../server/project/draft';
import { benchDraft } from '../../bench/draft';
import { cpuTime } from '../cpuTime';
import { seedLibrary } from '../library';

const library = seedLibrary();
const start = benchDraft(2);

/** What an editor may do: put in words, fences, front matter, comments or line breaks, or take a stretch away. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(200),
  insert: fc.oneof(
    fc.constantFrom(
      'kapittel 10.8',
      'NOU 1999: 99',
      '```\n',
      '---\n',
      '\n\n',
      '# Meld. St. 19 (2023–2024)\n\n',
      '<!-- belegg-disable -->',
      'kap. 9 og 10',
      ' i ',
    ),
    fc.string({ maxLength: 12, unit: 'binary' }),
  ),
});

test('after any edits a draft reads as if it had been read at once', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const reader = new DraftReader('markdown');
      let text = start;
      for (const { at, remove, insert } of edits) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + insert + text.slice(from + remove);
        const { references, findings } = reader.read(text, library);
        const fresh = new DraftReader('markdown').read(text, library);
        assert.deepEqual(references, fresh.references);
        assert.deepEqual(findings, fresh.findings);
      }
    }),
    { numRuns: 60 },
  );
});

const views = `## NTNU

Støtter forslaget om Y-vei.[^1] NTNU krever 20 nye studieplasser, og Helsedirektoratet er imot.

Helsedirektoratet mener at:

- LIS1 bør dimensjoneres etter behovet (kap. 10.8)
- praksis ikke skal kortes ned

## Oppsummering

Støtter forslaget om Y-vei.[^1]

Begge mener at RETHOS gir for lite tid til praksis.

[^1]: NTNU, spørsmål 20.
`;

const judgedEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(60),
  insert: fc.constantFrom(
    '',
    ' ikke ',
    '\n\n',
    '## Helsedirektoratet\n\n',
    'NTNU mener at ',
    '```\n',
    '- ',
    ' (kap. 12)',
    views,
  ),
});

test('after any edits the claims of a draft are judged as if it had been read at once', () => {
  fc.assert(
    fc.property(fc.array(judgedEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      const reader = new DraftReader('markdown');
      let text = views;
      reader.readWhole(text, library);
      for (const { at, remove, insert } of edits) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + insert + text.slice(from + remove);
        const { judged, findings } = reader.readWhole(text, library);
        const fresh = new DraftReader('markdown').readWhole(text, library);
        assert.deepEqual(judged.map(judgementInDraft), fresh.judged.map(judgementInDraft));
        assert.deepEqual(findings, fresh.findings);
      }
    }),
    { numRuns: 20 },
  );
});

test('references and findings lie inside the text, in order', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      let text = start;
      for (const { at, insert } of edits)
        text = text.slice(0, Math.floor(at * text.length)) + insert + text.slice(Math.floor(at * text.length));
      const { references, findings } = new DraftReader('markdown').read(text, library);
      let last = 0;
      for (const { start: from, end } of references) {
        assert.ok(last <= from && from < end && end <= text.length);
        last = end;
      }
      for (const { span } of findings) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
    }),
    { numRuns: 60 },
  );
});

test('a change of the library is seen at once', () => {
  const reader = new DraftReader('markdown');
  reader.read('NOU 2023: 4', library);
  const empty = { ...library, catalogue: { works: new Map(), sources: new Map() } };
  assert.equal(reader.read('NOU 2023: 4', empty).references[0]?.resolution.state, 'unknown');
});

test('a megabyte without a line break and ten thousand quotation marks end quickly', () => {
  const reader = new DraftReader('markdown');
  const began = cpuTime();
  reader.read('kapittel 10.8 og '.repeat(60_000), library);
  reader.read('«'.repeat(10_000) + 'a'.repeat(1_000_000), library);
  assert.ok(cpuTime() - began < 5_000);
});

test('claims that are not asked for are neither judged nor missed', () => {
  const text =
    '<!-- belegg-disable-next-line figure-mismatch -- under arbeid -->\nNTNU går inn for nye forsøk med Y-vei.\n';
  const reader = new DraftReader('markdown');
  const without = reader.readWhole(text, library, { claims: false });
  assert.equal(without.isWhole, true);
  assert.deepEqual([without.judged, without.findings], [[], []]);
  const judged = reader.readWhole(text, library);
  assert.deepEqual(
    judged.findings.map(({ detail }) => detail.code),
    ['unused-suppression', 'claim-contradicted'],
  );
});

test('a comment about a claim is not called unused before the claims are judged', () => {
  const text = '<!-- belegg-disable-next-line claim-contradicted -->\nNTNU går inn for nye forsøk med Y-vei.\n';
  assert.deepEqual(new DraftReader('markdown').read(text, library).findings, []);
});

test('a comment silences that nobody is said to hold a view, and is not called unused before claims are looked for', () => {
  const view = 'Det er bred støtte til mer praksis.\n';
  const silenced = `NTNU deler utfordringsbildet.\n\n<!-- belegg-disable-next-line missing-source -->\n${view}`;
  assert.deepEqual(new DraftReader('markdown').read(silenced, library).findings, []);
  assert.deepEqual(new DraftReader('markdown').readWhole(silenced, library).findings, []);
  const told = new DraftReader('markdown').readWhole(`NTNU deler utfordringsbildet.\n\n${view}`, library).findings;
  assert.deepEqual(
    told.map(({ detail }) => detail.code),
    ['missing-source'],
  );
});
