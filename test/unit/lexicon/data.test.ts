import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationKind, abbreviations } from '../../../server/lexicon/abbreviations';
import { areOpposites, createAntonyms } from '../../../server/lexicon/antonyms';
import { read as readAntonyms } from '../../../server/lexicon/antonyms.yaml';
import { entriesOf } from '../../../server/lexicon/entries';
import { read as readHedges } from '../../../server/lexicon/hedges.yaml';
import { read as readHolders } from '../../../server/lexicon/holders.yaml';
import { read as readIrregular } from '../../../server/lexicon/irregular.yaml';
import { read as readModality } from '../../../server/lexicon/modality.yaml';
import { read as readNegation } from '../../../server/lexicon/negation.yaml';
import { normalForm } from '../../../server/lexicon/normalForm';
import { numerals } from '../../../server/lexicon/numerals';
import { read as readNynorsk } from '../../../server/lexicon/nynorsk.yaml';
import { createPhraseTable, expressionOf } from '../../../server/lexicon/phrases';
import { read as readQuantifiers } from '../../../server/lexicon/quantifiers.yaml';
import { read as readStance } from '../../../server/lexicon/stance.yaml';
import { isStopWord } from '../../../server/lexicon/stopWords';
import { createSynonyms } from '../../../server/lexicon/synonyms';
import { read as readSynonyms } from '../../../server/lexicon/synonyms.yaml';
import { unitOf } from '../../../server/lexicon/units';

test('Every synonym set has two words or more and a strength', () => {
  const sets = entriesOf('synonyms', readSynonyms());
  assert.ok(sets.length >= 1200, `${sets.length} sets`);
  assert.doesNotThrow(() => createSynonyms());
});

test('Every opposition has two sides and a kind', () => {
  let pairs = 0;
  for (const entry of entriesOf('antonyms', readAntonyms())) pairs += entry.texts('a').length * entry.texts('b').length;
  assert.ok(pairs >= 250, `${pairs} pairs`);
  assert.doesNotThrow(() => createAntonyms());
});

test('No synonym set holds both sides of an opposition', () => {
  const found = entriesOf('synonyms', readSynonyms()).flatMap((entry) => {
    const forms = [...new Set(entry.texts('words').map(expressionOf))];
    return forms.flatMap((a) => forms.filter((b) => a < b && areOpposites(a, b)).map((b) => `${a} – ${b}`));
  });
  assert.deepEqual(found, []);
});

test('Every entry of stance has a form, a part of speech, a stance and a strength', () => {
  const stances = ['for', 'propose', 'reserved', 'unsure', 'against', 'criticise', 'report', 'hold', 'none'];
  const entries = entriesOf('stance', readStance());
  assert.ok(entries.length >= 250, `${entries.length} entries`);
  for (const entry of entries) {
    entry.oneOf('pos', ['verb', 'adjective', 'noun', 'phrase']);
    entry.oneOf('stance', stances);
    if (entry.has('also')) entry.oneOf('also', stances);
    assert.ok(entry.number('strength') >= 1 && entry.number('strength') <= 5, entry.text('form'));
    entry.flag('ambiguous');
    const forms = [entry.text('form'), ...(entry.has('forms') ? entry.texts('forms') : [])];
    assert.doesNotThrow(() => createPhraseTable(forms.map((text) => ({ text, value: 0 }))));
  }
});

test('Every entry of modality, hedges, negation, quantifiers and holders has its kind', () => {
  for (const entry of entriesOf('modality', readModality()))
    assert.ok(entry.text('form') && [0, 1, 2, 3, 4].includes(entry.number('level')));
  for (const entry of entriesOf('hedges', readHedges())) {
    assert.ok(entry.text('form') && entry.oneOf('kind', ['hedge', 'intensifier', 'condition', 'reservation']));
  }
  for (const entry of entriesOf('negation', readNegation())) {
    const kind = entry.oneOf('kind', ['negation', 'pseudo', 'weaken', 'affixal']);
    assert.ok(entry.text('form') && (kind !== 'affixal' || entry.text('positive')));
  }
  const kinds = [
    'all',
    'both',
    'most',
    'many',
    'several',
    'some',
    'few',
    'none',
    'only',
    'atLeast',
    'atMost',
    'about',
    'exact',
  ];
  for (const entry of entriesOf('quantifiers', readQuantifiers(), 'quantifiers')) {
    assert.ok(entry.text('form') && entry.oneOf('kind', kinds));
    if (entry.has('share')) assert.ok(entry.pair('share')[0] <= entry.pair('share')[1], entry.text('form'));
  }
  const holders = [
    'body',
    'document',
    'government',
    'parliament',
    'agency',
    'international',
    'organisation',
    'group',
    'research',
    'self',
  ];
  for (const entry of entriesOf('holders', readHolders())) {
    assert.ok(entry.text('name') && entry.oneOf('kind', holders));
    if (entry.has('forms')) entry.texts('forms');
    entry.flag('drafter');
  }
});

test('Nynorsk words lead to bokmål ones, and no further', () => {
  const pairs = entriesOf('nynorsk', readNynorsk()).map((entry) => entry.list(2));
  assert.ok(pairs.length >= 1500, `${pairs.length} pairs`);
  const from = new Map(pairs.map(([nynorsk = '', bokmål = '']) => [nynorsk, bokmål]));
  assert.equal(from.size, pairs.length, 'a nynorsk word stands once');
  assert.deepEqual(
    pairs.filter(([nynorsk = '', bokmål = '']) => (from.get(bokmål) ?? bokmål) !== bokmål || nynorsk === bokmål),
    [],
  );
});

test('Nynorsk words and their bokmål counterparts have one normal form', () => {
  const apart = entriesOf('nynorsk', readNynorsk())
    .map((entry) => entry.list(2))
    .filter(([nynorsk = '', bokmål = '']) => normalForm(nynorsk) !== normalForm(bokmål));
  assert.deepEqual(apart, []);
});

test('Every irregular form stands in one list', () => {
  const seen = new Map<string, string>();
  for (const entry of entriesOf('irregular', readIrregular())) {
    const [lemma = '', ...forms] = entry.list(2);
    for (const form of new Set([lemma, ...forms])) {
      assert.ok(!seen.has(form), `«${form}» of «${lemma}» and of «${seen.get(form)}»`);
      seen.set(form, lemma);
    }
  }
});

test('Words of negation, modality, quantity and condition are no stop words', () => {
  for (const word of ['ikke', 'ikkje', 'uten', 'utan', 'bør', 'skal', 'kan', 'må', 'men', 'alle', 'om', 'minst']) {
    assert.equal(isStopWord(word), false, word);
  }
  for (const word of ['og', 'at', 'som', 'det', 'dei']) assert.equal(isStopWord(word), true, word);
});

test('Abbreviations know how their full stop is to be read', () => {
  assert.equal(abbreviationKind('kap'), 'inner');
  assert.equal(abbreviationKind('osv'), 'final');
  assert.equal(abbreviationKind('ntnu'), undefined);
  assert.ok(
    abbreviations().some(({ short, long }) => short === 'HOD' && long.includes('Helse- og omsorgsdepartementet')),
  );
});

test('Units and numerals are read', () => {
  assert.deepEqual(unitOf('studiepoengene'), unitOf('studiepoeng'));
  assert.equal(unitOf('pst.')?.name, 'prosent');
  assert.equal(unitOf('xyzzy'), undefined);
  assert.equal(numerals().numbers.get('tjueto')?.value, 22);
  assert.deepEqual(numerals().fractions.get('to tredeler'), [2, 3]);
  assert.equal(numerals().before.get('om lag')?.comparator, 'about');
  assert.equal(numerals().after.get('eller mer')?.comparator, 'atLeast');
});

test('A bad entry is refused by file and entry', () => {
  const [entry] = entriesOf('stance', [{ form: 'støtte', strength: 'mye' }]);
  assert.throws(
    () => entry?.number('strength'),
    /stance\.yaml: \{"form":"støtte","strength":"mye"\} needs a number as `strength`/,
  );
  assert.throws(() => entry?.text('pos'), /stance\.yaml: .*needs a text as `pos`/);
  assert.throws(() => entry?.list(2), /stance\.yaml: .*needs to be a list of 2 texts or more/);
  assert.throws(() => entriesOf('stance', { a: 1 }), /stance\.yaml: the file needs to be a list/);
  assert.throws(
    () => entriesOf('quantifiers', { numbers: 1 }, 'numbers'),
    /quantifiers\.yaml: numbers needs to be a list/,
  );
});
