import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCatalogue } from '../../../server/catalogue/layers';
import { findMixedStyles, inOneStyle } from '../../../server/findings/referenceStyle';
import { findReferences } from '../../../server/references/find';
import { cpuTime } from '../cpuTime';

function mixed(text: string): readonly string[] {
  return findMixedStyles(text, findReferences(text, emptyCatalogue)).map(({ detail }) =>
    detail.code === 'reference-style' ? `${detail.written} → ${detail.usual}` : detail.code,
  );
}

function restyled(text: string): string {
  let out = text;
  for (const { span, newText } of [...inOneStyle(text, findReferences(text, emptyCatalogue))].reverse())
    out = out.slice(0, span.start) + newText + out.slice(span.end);
  return out.replaceAll('\u00a0', '~');
}

test('the rarer of two ways is told at its place', () =>
  assert.deepEqual(mixed('NOU 2023: 4, NOU 2022: 17 og NOU 2025:1.'), ['NOU 2025:1 → NOU 2025: 1']));

test('of two ways that are used equally often the publisher\u2019s is the usual one', () =>
  assert.deepEqual(mixed('NOU 2023:4 og NOU 2022: 17.'), ['NOU 2023:4 → NOU 2023: 4']));

test('a draft that writes all references in one way is left alone, also where the way is not the publisher\u2019s', () =>
  assert.deepEqual(mixed('NOU 2023:4 og NOU 2022:17, kap. 2 og kap. 3.'), []));

test('abbreviations in brackets go together with full words in the text', () =>
  assert.deepEqual(mixed('NOU 2023: 4 kapittel 10.8 og kapittel 10.9 (kap. 2), jf. kap. 12.'), []));

test('two ways in brackets are mixed', () =>
  assert.deepEqual(mixed('NOU 2023: 4. Alt (kap. 2), noe (kapittel 3) og mer (kap. 4).'), ['kapittel 3 → kap. 3']));

test('a capital at the start of a sentence is no other way, and is kept', () =>
  assert.deepEqual(mixed('NOU 2023: 4. Kapittel 2 og kapittel 3. Kap. 5 er kort.'), ['Kap. 5 → Kapittel 5']));

test('ranges with a hyphen beside ranges with a dash are mixed; a range in words is not', () =>
  assert.deepEqual(mixed('NOU 2023: 4 kapittel 2–4, kapittel 7–9, kapittel 10-13 og kapittel 3 til 5.'), [
    'kapittel 10-13 → kapittel 10–13',
  ]));

test('what kind of space stands before a number is not told', () =>
  assert.deepEqual(mixed('NOU\u00a02023:\u00a04 kapittel\u00a02 og NOU 2022: 17 kapittel 3.'), []));

test('what stands in a quotation belongs to its writer', () =>
  assert.deepEqual(mixed('NOU 2023: 4 og NOU 2022: 17. NTNU: «NOU 2023:4 og NOU 2022:17 og NOU 2025:1 er gode.»'), []));

test('LIS1 and RETHOS are told in their rarer ways', () => {
  assert.deepEqual(mixed('LIS1, LIS1 og LIS 1.'), ['LIS 1 → LIS1']);
  assert.deepEqual(mixed('Rethos, Rethos og RETHOS.'), ['RETHOS → Rethos']);
});

test('documents of Stortinget are told where their series or session is written otherwise', () =>
  assert.deepEqual(mixed('Meld. St. 19 (2023–2024), Meld. St. 7 (2019–2020), Meld.St. 24 (2022-2023).'), [
    'Meld.St. 24 (2022-2023) → Meld. St. 24 (2022–2023)',
  ]));

test('at most ten are told', () =>
  assert.equal(mixed(`${'NOU 2023: 4. '.repeat(30)}${'NOU 2022:17. '.repeat(20)}`).length, 10));

test('one style is the publishers\u2019, with no-break spaces before numbers and a dash in ranges', () =>
  assert.equal(
    restyled('Se NOU 2023:4 kapittel 10-13, Meld.St. 19 (2023-2024) og «NOU 2022:17».'),
    'Se NOU~2023:~4 kapittel~10–13, Meld. St.~19 (2023–2024) og «NOU 2022:17».',
  ));

test('one style keeps capitals, lists and words around the reference', () =>
  assert.equal(
    restyled('NOU 2023: 4. Kap. 2 og 3. Kapittel 4 og kapittel 5 (kap. 6).'),
    'NOU~2023:~4. Kapittel~2 og 3. Kapittel~4 og kapittel~5 (kap.~6).',
  ));

test('writing over what is in one style changes nothing more', () => {
  const once = restyled('NOU 2023:4, kap. 2 - 4 og spørsmål 1-3, LIS 1 og LIS1.').replaceAll('~', '\u00a0');
  assert.equal(restyled(once), once.replaceAll('\u00a0', '~'));
});

test('a long hostile text is read in no time', () => {
  const text = `NOU 2023:4 NOU 2023: 4 ${'«'.repeat(50_000)}${'NOU '.repeat(20_000)}${'(kap. '.repeat(10_000)}`;
  const start = cpuTime();
  mixed(text);
  assert.ok(cpuTime() - start < 1000);
});
