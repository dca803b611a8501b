import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Example, testContradictions } from '../contradictions';
import { codeOf } from '../judged';

const examples: readonly Example[] = [
  {
    of: 'not only',
    source: 'Ansvaret for ryddige holdeplasser kan ikke utelukkende ligge hos renholderne.',
    fine: [
      'Elvebyen kommune mener at ansvaret for ryddige holdeplasser ikke kan ligge hos renholderne alene.',
      'Elvebyen kommune vil ikke legge hele ansvaret for ryddige holdeplasser på renholderne.',
    ],
    wrong: [
      'Elvebyen kommune legger ansvaret for ryddige holdeplasser helt og holdent på renholderne.',
      'Elvebyen kommune mener at renholderne har eneansvaret for ryddige holdeplasser.',
    ],
  },
  {
    of: 'chiefly',
    source: 'Klagene gjelder hovedsakelig forsinkelser på nattrutene, men noen handler om støy ved depotet.',
    fine: [
      'Elvebyen kommune skriver at klagene i hovedsak gjelder forsinkelser på nattrutene.',
      'Elvebyen kommune skriver at klagene gjelder forsinkelser på nattrutene.',
    ],
    wrong: [
      'Elvebyen kommune skriver at klagene utelukkende gjelder forsinkelser på nattrutene.',
      'Elvebyen kommune skriver at klagene begrenser seg til forsinkelser på nattrutene.',
    ],
  },
  {
    of: 'an example',
    source: 'Elvebyen kommune vil bruke inntektene til blant annet leskur og benker ved sykehjemmene.',
    fine: ['Elvebyen kommune vil bruke inntektene til leskur og benker ved sykehjemmene.'],
    wrong: ['Elvebyen kommune vil bruke inntektene kun til leskur og benker ved sykehjemmene.'],
  },
  {
    of: 'together with others',
    source: 'Fylket bør planlegge nattrutene i samarbeid med bydelene.',
    fine: ['Elvebyen kommune vil at fylket og bydelene planlegger nattrutene sammen.'],
    wrong: ['Elvebyen kommune vil at fylket alene planlegger nattrutene.'],
  },
  {
    of: 'two or more',
    source: 'Ordningen krever at det er minst to vektere på hver stasjon om natten.',
    fine: ['Ordningen krever ifølge Elvebyen kommune at ingen vekter er alene på stasjonen om natten.'],
    wrong: ['Elvebyen kommune mener at vekteren helst bør være alene på stasjonen om natten.'],
  },
  {
    of: 'for all',
    source:
      'Kurset i førstehjelp for sjåfører bør ligge til grunn for opplæringen av alle ansatte i kollektivtrafikken.',
    fine: ['Elvebyen kommune mener at kurset i førstehjelp for sjåfører bør brukes i opplæringen av alle ansatte.'],
    wrong: ['Elvebyen kommune mener at kurset i førstehjelp bør forbeholdes sjåfører.'],
  },
  {
    of: 'a part alone',
    source:
      'Kravet om tastafon stenger ute mange gode sjåfører. Det kan drøftes om kun en andel av drosjene skal ha kravet.',
    fine: ['Elvebyen kommune mener at det kan drøftes om kravet om tastafon skal gjelde en andel av drosjene.'],
    wrong: ['Elvebyen kommune vil beholde kravet om tastafon i alle drosjene.'],
  },
  {
    of: 'not alone',
    source: 'Elvebyen kommune mener at trafikktellingene alene ikke bør avgjøre hvor leskurene settes opp.',
    fine: [
      'Trafikktellingene alene bør etter Elvebyen kommunes syn ikke avgjøre hvor leskurene settes opp.',
      'Elvebyen kommune mener at ikke trafikktellingene alene bør avgjøre hvor leskurene settes opp.',
    ],
    wrong: ['Elvebyen kommune mener at trafikktellingene ikke bør brukes i det hele tatt når leskurene settes opp.'],
  },
];

testContradictions(
  examples,
  (of) => `A limit against «${of}»: told where it leaves no room for it, silent where it is only worded otherwise`,
);

test('A limit that the source has too is no conflict', () => {
  const source =
    'Elvebyen kommune mener at rabatten bare bør gjelde pensjonister. Særlig pensjonister i ytre bydeler reiser lite.';
  assert.equal(codeOf('Elvebyen kommune mener at rabatten bare bør gjelde pensjonister.', source), undefined);
});

test('A limit that is warded off, or set on a number or a condition, is no conflict', () => {
  const source =
    'De nye bussene bør settes inn i hele byen, særlig på nattrutene. Elvebyen kommune vil dekke utgiftene sammen med fylket.';
  for (const fine of [
    'Elvebyen kommune mener at de nye bussene ikke bør settes inn kun på nattrutene.',
    'Elvebyen kommune vil ikke dekke utgiftene alene.',
    'Elvebyen kommune vil ha flere nye busser enn dem som bare går på nattrutene.',
  ])
    assert.equal(codeOf(fine, source), undefined, fine);
});
