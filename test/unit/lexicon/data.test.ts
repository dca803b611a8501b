import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationKind, abbreviations } from '../../../server/lexicon/abbreviations';
import { createAntonyms } from '../../../server/lexicon/antonyms';
import { read as readAntonyms } from '../../../server/lexicon/antonyms.yaml';
import { excludes, mentionsIn } from '../../../server/lexicon/classes';
import { hedgeWords, holders, modalityWords, negationWords, quantifierWords } from '../../../server/lexicon/cues';
import { Entry, entriesOf } from '../../../server/lexicon/entries';
import { isEveryday } from '../../../server/lexicon/everyday';
import { read as readEveryday } from '../../../server/lexicon/everyday.yaml';
import { read as readIrregular } from '../../../server/lexicon/irregular.yaml';
import { normalForm } from '../../../server/lexicon/normalForm';
import { numerals } from '../../../server/lexicon/numerals';
import { read as readNynorsk } from '../../../server/lexicon/nynorsk.yaml';
import { createPhraseTable, expressionOf, findPhrases } from '../../../server/lexicon/phrases';
import { scaleTable } from '../../../server/lexicon/scales';
import { read as readScales } from '../../../server/lexicon/scales.yaml';
import { stanceWords } from '../../../server/lexicon/stance';
import { isStopWord } from '../../../server/lexicon/stopWords';
import { createSynonyms } from '../../../server/lexicon/synonyms';
import { read as readSynonyms } from '../../../server/lexicon/synonyms.yaml';
import { unitOf } from '../../../server/lexicon/units';
import { words } from '../../../server/text/words';

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
  const antonyms = createAntonyms();
  const found = entriesOf('synonyms', readSynonyms()).flatMap((entry) => {
    const forms = [...new Set(entry.texts('words').map(expressionOf))];
    return forms.flatMap((a) => forms.filter((b) => a < b && antonyms.between(a, b)).map((b) => `${a} – ${b}`));
  });
  assert.deepEqual(found, []);
});

test('No word of an opposition is opposed to itself', () => {
  const found = entriesOf('antonyms', readAntonyms()).flatMap((entry) => {
    const right = new Set(entry.texts('b').map(expressionOf));
    return entry.texts('a').filter((text) => right.has(expressionOf(text)));
  });
  assert.deepEqual(found, []);
});

test('Every form of a scale stands once, and no scale has the same words at both ends', () => {
  const scales = entriesOf('scales', readScales());
  assert.ok(scales.length >= 100, `${scales.length} scales`);
  const seen = new Set<string>();
  for (const scale of scales) {
    const [low, high] = [scale.texts('low'), scale.texts('high')];
    assert.ok(low.length && high.length);
    for (const text of [...low, ...high]) {
      const parts = text.split('…').map((part) => words(part).map((word) => word.form));
      const form = parts.map((part) => part.join(' ')).join(' … ');
      assert.ok(!seen.has(form), `«${text}» stands twice`);
      seen.add(form);
    }
    const ends = new Set(low.map(expressionOf));
    assert.deepEqual(
      high.filter((text) => ends.has(expressionOf(text))),
      [],
    );
  }
});

test('A description is found with the end of its scale, the longest form first', () => {
  const isHigh = (text: string) => findPhrases(words(text), scaleTable()).map(({ value }) => value.isHigh);
  assert.deepEqual(isHigh('Ordninga er obligatorisk'), [true]);
  assert.deepEqual(isHigh('Det er uten krav om praksis'), [false]);
  assert.deepEqual(isHigh('Dagens ordning er rigid'), [false]);
  assert.deepEqual(isHigh('Ordningen videreføres ikke'), [false]);
  assert.deepEqual(isHigh('Bussen går fra stasjonen'), []);
});

test('Every entry of stance has a form, a part of speech, a stance and a strength', () => {
  assert.ok(stanceWords().length >= 250, `${stanceWords().length} entries`);
  for (const { forms } of stanceWords())
    assert.doesNotThrow(() => createPhraseTable(forms.map((text) => ({ text, value: 0 }))));
});

test('Every entry of modality, hedges, negation, quantifiers and holders has its kind', () => {
  for (const read of [modalityWords, hedgeWords, negationWords, quantifierWords, holders]) {
    const entries: readonly object[] = read();
    assert.ok(entries.length > 50);
  }
  for (const { form, share } of quantifierWords()) assert.ok(!share || share[0] <= share[1], form);
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

test('Members of a class shut out others, but neither kinds of themselves nor what they are kinds of', () => {
  const memberOf = (text: string) => {
    const [found] = mentionsIn(text, words(text));
    assert.ok(found, text);
    return found.member;
  };
  const areExclusive = (a: string, b: string) => excludes(memberOf(a), memberOf(b));
  assert.ok(areExclusive('helseforetakene', 'universitetene'));
  assert.ok(areExclusive('Lånekassen', 'praksisstedet'));
  assert.ok(areExclusive('nasjonale', 'regionale'));
  assert.ok(areExclusive('kvinnelige', 'mannlige'));
  assert.ok(areExclusive('fysioterapistudentene', 'bioingeniører'));
  assert.ok(!areExclusive('sykehuset', 'spesialisthelsetjenesten'));
  assert.ok(!areExclusive('kommunene', 'kommunehelsetjenesten'));
  assert.ok(!areExclusive('departementet', 'HOD'));
  assert.ok(!areExclusive('jordmødre', 'sykepleiere'));
  assert.ok(!areExclusive('kvinnelige', 'regionale'));
});

test('A member is found in its own forms and in compounds, not in verbs of the same root or in small words', () => {
  const namesIn = (text: string) => mentionsIn(text, words(text)).map(({ member }) => member.name);
  assert.deepEqual(namesIn('Distriktskommunene og sjukehusa'), ['kommune', 'sykehus']);
  assert.deepEqual(namesIn('De bruker det og underviser mer, som leder fram'), []);
  assert.deepEqual(namesIn('Det er fint at Nav venter'), []);
  assert.deepEqual(namesIn('Det er FIN og NAV som venter'), ['Finansdepartementet', 'NAV']);
});

test('Everyday words are single words in lower case, thousands of them, and none names a member of a class', () => {
  const file = new Entry('everyday', readEveryday());
  const all = ['verbs', 'nouns', 'adjectives', 'adverbs'].flatMap((name) => file.texts(name));
  assert.ok(all.length >= 5000, `${all.length} words`);
  assert.deepEqual(
    all.filter((word) => !/^\p{Ll}+$/u.test(word)),
    [],
  );
  for (const word of ['grep', 'sammenheng', 'klok', 'dessuten']) assert.ok(isEveryday(normalForm(word)), word);
  for (const word of ['sykepleier', 'stipend', 'avgift', 'øke', 'ikke', 'bør', 'praksis'])
    assert.ok(!isEveryday(normalForm(word)), word);
});
