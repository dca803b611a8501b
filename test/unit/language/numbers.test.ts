import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Figure, figures } from '../../../server/language/numbers';
import { normalForm } from '../../../server/lexicon/normalForm';
import { cpuTime } from '../cpuTime';

type Expected = Partial<Omit<Figure, 'thing' | 'thingPart'>> & { readonly thing?: string; readonly thingPart?: string };

const single: readonly (readonly [string, Expected])[] = [
  [
    'minst 80 prosent av de store helsepersonellgruppene',
    { value: 80, unit: 'percent', comparator: 'atLeast', thing: 'helsepersonellgruppe' },
  ],
  ['ca. 550 nye stillinger', { value: 550, unit: '', comparator: 'about', approximate: true, thing: 'stilling' }],
  ['550 psykologstillinger', { value: 550, thing: 'psykologstilling', thingPart: 'stilling' }],
  ['om lag 440 flere studieplasser', { value: 440, comparator: 'about', thing: 'studieplass' }],
  ['1,2 mill. kroner', { value: 1_200_000, unit: 'nok' }],
  ['3 milliarder kroner', { value: 3e9, unit: 'nok' }],
  ['kr 500', { value: 500, unit: 'nok' }],
  ['50 000 kr', { value: 50_000, unit: 'nok' }],
  ['10\u00a0000 kroner', { value: 10_000, unit: 'nok' }],
  ['10\u202f000 plasser', { value: 10_000, thing: 'plass' }],
  ['10\u2009000 plasser', { value: 10_000, thing: 'plass' }],
  ['10\n  000 plasser', { value: 10_000, thing: 'plass' }],
  ['10.000 studenter', { value: 10_000, thing: 'student' }],
  ['80 %', { value: 80, unit: 'percent' }],
  ['80%', { value: 80, unit: 'percent' }],
  ['80 pst. av plassene', { value: 80, unit: 'percent', thing: 'plass' }],
  ['3 prosentpoeng', { value: 3, unit: 'percentage-point' }],
  ['1.5 prosent', { value: 1.5, unit: 'percent' }],
  ['halvparten av kommunene', { value: 50, unit: 'percent', fraction: [1, 2], thing: 'kommune' }],
  ['en tredel av studentene', { value: 33.3333333333, unit: 'percent', fraction: [1, 3], thing: 'student' }],
  ['to tredeler av tiden', { value: 66.6666666667, unit: 'percent', fraction: [2, 3] }],
  ['fire av fem høringsinstanser', { value: 80, unit: 'percent', fraction: [4, 5], thing: 'høringsinstans' }],
  ['10 av 12 kommuner', { value: 83.3333333333, fraction: [10, 12], thing: 'kommune' }],
  ['én av tre', { value: 33.3333333333, fraction: [1, 3] }],
  ['4/5 av plassene', { value: 80, unit: 'percent', fraction: [4, 5], thing: 'plass' }],
  ['hver fjerde student', { value: 25, unit: 'percent', thing: 'student' }],
  ['to studenter', { value: 2, thing: 'student' }],
  ['tolv studiesteder', { value: 12, thing: 'studiested', thingPart: 'sted' }],
  ['alle tre universitetene', { value: 3, thing: 'universitet' }],
  ['to hundre og femti plasser', { value: 250, thing: 'plass' }],
  ['fem tusen studenter', { value: 5000, thing: 'student' }],
  ['tjueto kommuner', { value: 22, thing: 'kommune' }],
  ['flere hundre nye studieplasser', { value: 100, comparator: 'over', approximate: true, thing: 'studieplass' }],
  ['hundrevis av søkere', { value: 100, comparator: 'over', approximate: true, thing: 'søker' }],
  ['10–12 studenter', { value: 10, upper: 12, thing: 'student' }],
  ['10 til 12 studenter', { value: 10, upper: 12, thing: 'student' }],
  ['fra 10 til 12 prosent', { value: 10, upper: 12, unit: 'percent' }],
  ['mellom 10 og 12 millioner kroner', { value: 10_000_000, upper: 12_000_000, unit: 'nok' }],
  ['10–12 mill. kroner', { value: 10_000_000, upper: 12_000_000, unit: 'nok' }],
  ['i 2022', { value: 2022, unit: 'year' }],
  ['2020–2023', { value: 2020, upper: 2023, unit: 'year' }],
  ['studieåret 2022-23', { value: 2022, upper: 2023, unit: 'year' }],
  ['2. februar 2023', { value: 2023, unit: 'year' }],
  ['2000 studieplasser', { value: 2000, unit: '', thing: 'studieplass' }],
  ['60 studiepoeng', { value: 60, unit: 'studiepoeng' }],
  ['opptil 30 stp.', { value: 30, unit: 'studiepoeng', comparator: 'atMost' }],
  ['en 60-poengs utdanning', { value: 60, unit: 'poeng', thing: 'utdanning' }],
  ['en 3-årig utdanning', { value: 3, unit: 'år' }],
  ['seks måneder', { value: 6, unit: 'måned' }],
  ['et halvt år', { value: 0.5, unit: 'år' }],
  ['halvannet år', { value: 1.5, unit: 'år' }],
  ['ikke mer enn 20 prosent', { value: 20, unit: 'percent', comparator: 'atMost' }],
  ['ikke bør være høyere enn 300 kroner', { value: 300, unit: 'nok', comparator: 'atMost' }],
  ['aldri bør ligge under 300 kroner', { value: 300, unit: 'nok', comparator: 'atLeast' }],
  ['½ times opplæring', { value: 0.5, unit: 'time' }],
  ['en halv times opplæring', { value: 0.5, unit: 'time' }],
  ['1 ½ time', { value: 1.5, unit: 'time' }],
  ['30 minutters kurs', { value: 30, unit: 'minutt' }],
  ['¾ av kommunene', { value: 75, unit: 'percent', fraction: [3, 4], thing: 'kommune' }],
  ['overstiger 300 kroner', { value: 300, unit: 'nok', comparator: 'over' }],
  ['ikke bare over 300 kroner', { value: 300, unit: 'nok', comparator: 'over' }],
  ['20 prosent eller mer', { value: 20, unit: 'percent', comparator: 'atLeast' }],
  ['over 20 prosent', { value: 20, comparator: 'over', approximate: false }],
  ['drøyt 20 prosent', { value: 20, comparator: 'over', approximate: true }],
  ['nær 550 stillinger', { value: 550, comparator: 'about', approximate: true }],
  ['inntil 15 plasser', { value: 15, comparator: 'atMost' }],
  ['under 15 plasser', { value: 15, comparator: 'under' }],
  ['minimum to studenter', { value: 2, comparator: 'atLeast' }],
  ['3 helse- og sosialfagutdanninger', { value: 3, thing: 'sosialfagutdanning' }],
  ['28 spørsmål', { value: 28, thing: 'spørsmål' }],
  ['40 prosent deltid', { value: 40, unit: 'percent', thing: 'deltid' }],
  ['eit fleirtal på 12 kommunar', { value: 12, thing: 'kommune' }],
  ['minst 80 prosent av dei store gruppene', { value: 80, comparator: 'atLeast', thing: 'gruppe' }],
];

for (const [text, { thing, thingPart, ...expected }] of single) {
  test(`The figure of «${text}»`, () => {
    const found = figures(text);
    assert.equal(found.length, 1, JSON.stringify(found));
    assert.deepEqual({ ...found[0], ...expected }, { ...found[0] });
    if (thing) assert.equal(found[0]?.thing, normalForm(thing));
    if (thingPart) assert.equal(found[0]?.thingPart, normalForm(thingPart));
  });
}

const none: readonly string[] = [
  'kapittel 10.8 og 10.9',
  'kap. 2, 12 og 13',
  'kapitlene 10–13',
  'spørsmål 14 til 17',
  'se svar på spørsmål 1, 2, 3, 4, 10 og 24',
  'NOU 2023: 4',
  'NOU 2023:4 Tid for handling',
  'Meld. St. 24 (2022–2023)',
  'Prop. 126 L',
  'Innst. 297 S',
  'TB2022:53',
  'direktiv 2005/36/EF',
  '§ 3-3 annet ledd nr. 2',
  'LIS1-stillinger og LIS 2',
  'RETHOS 3',
  'helsepersonell1',
  'praksis (KS)5 Flere',
  '1. Helsedirektoratet støtter forslaget',
  '2) mer penger',
  '(1) første punkt',
  'støtte.[3]',
  '- 2 -',
  '1 WHO peker på mangel',
  '3. klasse',
  '1. ledd',
  'den 15. september',
  '12.05.2023',
  'kl. 12.30',
  '09.00–16.00',
  'tlf. 22 45 60 00',
  'org.nr. 983 544 622',
  '0130 Oslo',
  'Vitaminveien 4',
  'https://www.ntnu.no/20%20plasser/3',
  'trer i kraft',
  'tre i kraft',
  'en student',
  'et forslag',
  'ett av forslagene',
  'tusen takk',
  '10.3 Dimensjonering av utdanningene',
  'nivå 5.1',
  'vg1',
];

for (const text of none) test(`No figure in «${text}»`, () => assert.deepEqual(figures(text), []));

test('A figure covers number and unit, and its thing the noun', () => {
  const text = 'Det trengs minst 550 nye psykologstillinger og 1,2 mill. kroner.';
  const [posts, money] = figures(text);
  assert.equal(text.slice(posts?.start, posts?.end), '550');
  assert.equal(text.slice(posts?.thingSpan?.start, posts?.thingSpan?.end), 'psykologstillinger');
  assert.equal(text.slice(money?.start, money?.end), '1,2 mill. kroner');
});

test('Several figures of a sentence come in order, references left out', () => {
  const text = 'I kapittel 10.3 ber NTNU om 550 plasser i 2024 og 3 mill. kroner, altså 20 prosent.';
  assert.deepEqual(
    figures(text).map(({ value }) => value),
    [550, 2024, 3_000_000, 20],
  );
});

test('A year behind a figure begins no range with the next one', () => {
  const found = figures('Utgiftene gikk fra 6,8 millioner kroner i 2019 til 11,4 millioner i 2022.');
  assert.deepEqual(
    found.map(({ value, upper }) => [value, upper]),
    [6_800_000, 2019, 11_400_000, 2022].map((value) => [value, undefined]),
  );
  assert.equal(figures('I perioden 2019 til 2022 økte andelen.')[0]?.upper, 2022);
});

test('Only figures inside the span are read', () => {
  const text = '10 plasser og 20 stillinger';
  assert.deepEqual(
    figures(text, { start: 11, end: text.length }).map(({ value }) => value),
    [20],
  );
});

test('Figures of any text lie inside it, in order, and have a number', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '10',
      ' ',
      '–',
      '%',
      ' prosent',
      ' av ',
      'fire',
      'hundre ',
      'kap. ',
      '000',
      ',5',
      'mill. ',
      'kr ',
      'til ',
    ),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, value } of figures(text)) {
        assert.ok(start >= last && end > start && end <= text.length && Number.isFinite(value), JSON.stringify(text));
        last = start;
      }
    }),
  );
});

for (const unit of ['1', '1 ', '10–', 'hundre ', '1. ', '1/', 'fire av ', 'kap. 1, ', '%', '12 ']) {
  test(`A quarter of a megabyte of «${unit}» ends quickly`, () => {
    const before = cpuTime();
    figures(unit.repeat(250_000 / unit.length));
    assert.ok(cpuTime() - before < 3000);
  });
}
