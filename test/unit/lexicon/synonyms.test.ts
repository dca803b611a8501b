import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAntonyms } from '../../../server/lexicon/antonyms';
import { normalForm } from '../../../server/lexicon/normalForm';
import { expressionOf, findPhrases } from '../../../server/lexicon/phrases';
import { createSynonyms } from '../../../server/lexicon/synonyms';
import { words } from '../../../server/text/words';

const synonyms = createSynonyms();
const antonyms = createAntonyms();

test('A word has its synonyms, the strongest first and none twice', () => {
  const found = synonyms.of(normalForm('turnusen'));
  assert.ok(found.some(({ form }) => form === normalForm('skift')));
  assert.equal(new Set(found.map(({ form }) => form)).size, found.length);
  assert.deepEqual(
    [...found].sort((a, b) => b.strength - a.strength),
    found,
  );
});

test('A noun has the adjective of its matter, and a light verb the verb it stands for', () => {
  const strengthOf = (a: string, b: string) =>
    synonyms.of(expressionOf(a)).find(({ form }) => form === expressionOf(b))?.strength ?? 0;
  for (const [noun, adjective] of [
    ['menn', 'mannlige'],
    ['staten', 'statlige'],
    ['tilbudet', 'tilbyr'],
    ['treffer beslutninger', 'beslutningstaking'],
    ['fatter vedtak', 'vedta'],
  ] as const)
    assert.ok(strengthOf(noun, adjective) >= 0.8, `${noun} – ${adjective}`);
  assert.equal(strengthOf('menn', 'kvinnelige'), 0);
  assert.equal(strengthOf('størrelse', 'stor'), 0);
});

test('An unknown word has no synonyms and no opposites', () => {
  assert.deepEqual(synonyms.of('xyzzy'), []);
  assert.equal(antonyms.between('xyzzy', normalForm('øke')), undefined);
});

test('Synonyms are not chained', () => {
  const own = createSynonyms([
    { words: ['aaaba', 'bbbeb'], strength: 0.9 },
    { words: ['bbbeb', 'cccic'], strength: 0.9 },
  ]);
  assert.deepEqual(
    own.of(normalForm('aaaba')).map(({ form }) => form),
    [normalForm('bbbeb')],
  );
});

test('Own synonym sets stand beside the bundled ones', () => {
  const own = createSynonyms([{ words: ['turnus', 'rullering'], strength: 0.95 }]);
  const forms = own.of(normalForm('turnus')).map(({ form }) => form);
  assert.ok(forms.includes(normalForm('rullering')) && forms.includes(normalForm('skift')));
});

test('Expressions are found in text in any form of their words', () => {
  const found = findPhrases(words('NTNU sluttar seg til forslaget'), synonyms.phrases);
  assert.deepEqual(
    found.map(({ value }) => value),
    [expressionOf('slutte seg til')],
  );
  assert.ok(synonyms.of(expressionOf('slutter seg til')).some(({ form }) => form === normalForm('støtte')));
});

test('Every expression is found where it stands', () => {
  const own = createSynonyms([{ words: ['sette i verk', 'iverksette'], strength: 0.9 }]);
  const [found] = findPhrases(words('Tiltakene settes i verk.'), own.phrases);
  assert.ok(own.of(found?.value ?? '').some(({ form }) => form === normalForm('iverksette')));
});

test('Opposites work both ways, in any form of the words', () => {
  assert.equal(antonyms.between(normalForm('øker'), normalForm('reduseres')), 'direction');
  assert.equal(antonyms.between(normalForm('redusert'), normalForm('økning')), 'direction');
  assert.equal(antonyms.between(normalForm('øke'), normalForm('øker')), undefined);
});

test('Opposite expressions are found in text', () => {
  const [up, down] = ['Prisene går opp', 'Prisene gikk ned'].map(
    (text) => findPhrases(words(text), antonyms.phrases)[0]?.value ?? '',
  );
  assert.equal(antonyms.between(up ?? '', down ?? ''), 'direction');
});

test('Own opposites stand beside the bundled ones', () => {
  const own = createAntonyms([{ a: ['sommertid'], b: ['vintertid'], kind: 'opposite' }]);
  assert.equal(own.between(normalForm('vintertid'), normalForm('sommertid')), 'opposite');
});
