import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from '../../../../server/lexicon/entries';
import { read as readScales } from '../../../../server/lexicon/scales.yaml';
import { codeOf } from '../judged';

interface Example {
  readonly of: string;
  readonly source: string;
  readonly fine: readonly string[];
  readonly wrong: string;
  readonly code: string;
}

const examples: readonly Example[] = [
  {
    of: 'which of two does which of two',
    source: 'Ruter og Vegvesenet er godt plassert for å samordne arbeidet med henholdsvis billettene og sykkelveiene.',
    fine: [
      'Elvebyen kommune mener at Ruter bør samordne arbeidet med billettene, mens Vegvesenet bør samordne arbeidet med sykkelveiene.',
      'Elvebyen kommune mener at Vegvesenet er godt plassert for å samordne arbeidet med sykkelveiene.',
    ],
    wrong:
      'Elvebyen kommune mener at Ruter er godt plassert for å samordne arbeidet med sykkelveiene, mens Vegvesenet bør samordne arbeidet med billettene.',
    code: 'claim-contradicted',
  },
  {
    of: 'the next sentence adds another',
    source:
      'Skolene må lære elevene å sykle trygt i trafikken. Elvebyen kommune legger til at dette ikke utelukkende kan være utdanningens ansvar, men at foreldrene også må bidra.',
    fine: [
      'Elvebyen kommune mener at skolene sammen med foreldrene må lære elevene å sykle trygt i trafikken.',
      'Elvebyen kommune mener at det ikke er skolene alene som må lære elevene å sykle trygt i trafikken.',
    ],
    wrong: 'Elvebyen kommune mener at skolene alene må lære elevene å sykle trygt i trafikken.',
    code: 'claim-contradicted',
  },
  {
    of: 'sufficiency: not to be relied upon alone',
    source:
      'Elvebyen kommune mener at trafikktellingene alene ikke bør legges til grunn for beslutninger om antall avganger på nattbussen.',
    fine: [
      'Elvebyen kommune mener at trafikktellingene ikke gir et tilstrekkelig grunnlag for å bestemme antall avganger på nattbussen.',
    ],
    wrong:
      'Elvebyen kommune mener at trafikktellingene gir et tilstrekkelig grunnlag for beslutninger om antall avganger på nattbussen.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: in and out',
    source: 'Drosjenæringen bør kunne inviteres med i arbeidet med knutepunktene i byen.',
    fine: ['Elvebyen kommune mener at drosjenæringen bør være med i arbeidet med knutepunktene i byen.'],
    wrong: 'Elvebyen kommune mener at drosjenæringen bør stå utenfor arbeidet med knutepunktene i byen.',
    code: 'claim-contradicted',
  },
  {
    of: 'what is not known',
    source:
      'Lånesyklene er mye i bruk. Elvebyen kommune er ikke kjent med hvor godt ordningen med lånesykler er forankret i borettslagene.',
    fine: ['Elvebyen kommune kjenner ikke til forankringen av ordningen med lånesykler i borettslagene.'],
    wrong: 'Elvebyen kommune opplyser at ordningen med lånesykler er godt forankret i borettslagene (kap. 4).',
    code: 'not-answered',
  },
  {
    of: 'what need not be so',
    source: 'Kveldskurs for sjåfører gir ikke nødvendigvis fast arbeid hos busselskapene.',
    fine: ['Elvebyen kommune skriver at kveldskurs for sjåfører ikke alltid gir fast arbeid hos busselskapene.'],
    wrong: 'Elvebyen kommune skriver at kveldskurs for sjåfører er en sikker vei til fast arbeid hos busselskapene.',
    code: 'claim-contradicted',
  },
  {
    of: 'what is unclear',
    source: 'Det er uklart om fylket dekker vaktholdet på nattbussene i helgene.',
    fine: [
      'Elvebyen kommune skriver at det er uavklart hvem som dekker vaktholdet på nattbussene.',
      'Elvebyen kommune er usikker på om fylket dekker vaktholdet på nattbussene i helgene.',
    ],
    wrong: 'Elvebyen kommune skriver at fylket dekker vaktholdet på nattbussene i helgene.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: hard and easy',
    source: 'Elvebyen kommune mener at det er krevende for busselskapene å rekruttere sjåfører til nattrutene.',
    fine: [
      'Ifølge Elvebyen kommune er det vanskelig for busselskapene å rekruttere sjåfører til nattrutene.',
      'Ifølge Elvebyen kommune er det ikke lett for busselskapene å rekruttere sjåfører til nattrutene.',
    ],
    wrong: 'Ifølge Elvebyen kommune går det greit for busselskapene å rekruttere sjåfører til nattrutene.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: of two kinds that say much the same',
    source: 'Elvebyen kommune mener at det neppe er realistisk å kjøre nattruter til alle bydelene.',
    fine: ['Elvebyen kommune tror ikke det er mulig å kjøre nattruter til alle bydelene.'],
    wrong: 'Ifølge Elvebyen kommune er det fullt mulig å kjøre nattruter til alle bydelene.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: played down',
    source: 'Elvebyen kommune mener at leskur er viktige for de eldste passasjerene.',
    fine: ['Leskur er ifølge Elvebyen kommune ikke mindre viktige for de eldste passasjerene.'],
    wrong: 'Leskur er ifølge Elvebyen kommune mindre viktige for de eldste passasjerene.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: a wish against a wish',
    source: 'Elvebyen kommune støtter at bydelene får ansvar for nattrutene, med tilhørende finansiering.',
    fine: ['Elvebyen kommune vil gi bydelene ansvar for nattrutene, og penger som følger med.'],
    wrong: 'Elvebyen kommune mener at bydelene bør få ansvar for nattrutene uten at det følger penger med.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: a wish against what is',
    source: 'Elvebyen kommune skriver at billettsalget på bussene er tungvint for sjåførene.',
    fine: ['Elvebyen kommune mener at billettsalget på bussene bør bli enklere for sjåførene.'],
    wrong: 'Elvebyen kommune skriver at billettsalget på bussene er lett for sjåførene.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: alike and varying',
    source: 'Elvebyen kommune viser til at tilbudet av nattruter har stor variasjon mellom bydelene.',
    fine: ['Elvebyen kommune viser til at tilbudet av nattruter varierer mellom bydelene.'],
    wrong: 'Elvebyen kommune viser til at tilbudet av nattruter er jevnt mellom bydelene.',
    code: 'claim-contradicted',
  },
  {
    of: 'cause: what brings about and what comes of it',
    source: 'Elvebyen kommune skriver at forsinkelser på trikken kan føre til trengsel på holdeplassene.',
    fine: ['Ifølge Elvebyen kommune kan forsinkelser på trikken gi trengsel på holdeplassene.'],
    wrong: 'Ifølge Elvebyen kommune kan trengsel på holdeplassene føre til forsinkelser på trikken.',
    code: 'claim-contradicted',
  },
  {
    of: 'recipient: who gives to whom',
    source: 'Elvebyen kommune gir årlig innspill om nye bussruter til Samferdselsdirektoratet.',
    fine: ['Elvebyen kommune gir hvert år innspill om nye bussruter til Samferdselsdirektoratet.'],
    wrong: 'Hvert år gir Samferdselsdirektoratet innspill om nye bussruter til Elvebyen kommune, skriver kommunen.',
    code: 'claim-contradicted',
  },
  {
    of: 'member: one of two that are joined',
    source: 'Elvebyen kommune vil at sjåfører og vektere sammen skal følge opp nattrutene ved sentralstasjonen.',
    fine: ['Elvebyen kommune vil at vektere og sjåfører skal følge opp nattrutene ved sentralstasjonen.'],
    wrong: 'Elvebyen kommune vil at barna og vektere skal følge opp nattrutene ved sentralstasjonen.',
    code: 'claim-contradicted',
  },
  {
    of: 'companion: of two figures in one sentence, each with what it is said of',
    source: 'Elvebyen kommune vil at leskur skal bygges ved skolene fra 2026 og ved sykehjemmene fra 2028.',
    fine: [
      'Ved sykehjemmene bør det ifølge Elvebyen kommune bygges leskur fra 2028.',
      'Elvebyen kommune vil bygge leskur fra 2026.',
    ],
    wrong: 'Elvebyen kommune vil at leskur skal bygges ved sykehjemmene fra 2026.',
    code: 'figure-mismatch',
  },
  {
    of: 'companion: a figure and its year',
    source:
      'Utvalget regner med overskudd av sjåfører i 2040. Elvebyen kommune venter en mangel på 40 sjåfører i 2022.',
    fine: ['Elvebyen kommune venter i 2022 en mangel på 40 sjåfører.'],
    wrong: 'Elvebyen kommune venter en mangel på 40 sjåfører i 2040.',
    code: 'figure-mismatch',
  },
  {
    of: 'amount: less than half is not most',
    source: 'Elvebyen kommune viser til at 31 prosent av pendlerne oppgir prisen som viktigste grunn til å kjøre selv.',
    fine: ['31 prosent av pendlerne oppgir ifølge Elvebyen kommune prisen som viktigste grunn til å kjøre selv.'],
    wrong: 'De fleste pendlerne oppgir ifølge Elvebyen kommune prisen som viktigste grunn til å kjøre selv.',
    code: 'overstated',
  },
  {
    of: 'negation: a partial denial is no full one',
    source: 'Elvebyen kommune mener at reisetidene alene ikke bør avgjøre hvor trikkelinjen skal gå.',
    fine: ['Elvebyen kommune mener at ikke reisetidene alene bør avgjøre hvor trikkelinjen skal gå.'],
    wrong: 'Elvebyen kommune mener at reisetidene ikke bør avgjøre hvor trikkelinjen skal gå.',
    code: 'claim-contradicted',
  },
  {
    of: 'negation: lack is a thing, and «sjelden» a denial',
    source:
      'Elvebyen kommune venter en underdekning på sjåfører om vinteren, og bydelene får i liten grad være med når ruteplanene lages.',
    fine: [
      'Elvebyen kommune venter mangel på sjåfører om vinteren.',
      'Bydelene får ifølge Elvebyen kommune sjelden være med når ruteplanene lages.',
    ],
    wrong: 'Bydelene får ifølge Elvebyen kommune i stor grad være med når ruteplanene lages.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: few words in common, evenness',
    source:
      'Mellom bydelene er det stor variasjon i hvor mye opplysning passasjerene får om omlegginger og innstilte avganger.',
    fine: [
      'Elvebyen kommune skriver at det varierer mellom bydelene hvor mye passasjerene får vite om innstilte avganger.',
    ],
    wrong:
      'Elvebyen kommune skriver at passasjerene får vite omtrent like mye om innstilte avganger uansett hvor de bor.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: few words in common, duration',
    source: 'Innføre permanent støtte til månedskort og sykkelleie for lærlinger på skift.',
    fine: ['Elvebyen kommune ønsker at lærlinger på skift skal få varig støtte til månedskort.'],
    wrong: 'Elvebyen kommune ønsker at støtten til lærlingenes månedskort skal gis for en prøveperiode.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: few words in common, what is settled',
    source:
      'Det er per i dag fortsatt uklart hva vekterne på stasjonene skal gjøre, og hvilke oppgaver de er tenkt å løse.',
    fine: ['Elvebyen kommune peker på at det ennå ikke er avklart hvilke oppgaver vekterne skal ha.'],
    wrong: 'Elvebyen kommune mener at det er godt avklart hvilke oppgaver vekterne skal ha, og hva de må kunne.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: few words in common, place in time',
    source:
      'Et forslag til tiltak kan være at sjåfører og vektere møtes ved oppstart av vintersesongen for å få en felles oversikt over rutinene.',
    fine: ['Elvebyen kommune nevner at sjåfører og vektere kan samles i starten av vintersesongen.'],
    wrong: 'Elvebyen kommune nevner at sjåfører og vektere kan samles når vintersesongen er omme.',
    code: 'claim-contradicted',
  },
  {
    of: 'scale: few words in common, duty',
    source: 'Den nye forskriften er lovpålagt for alle drosjer som kjører skolebarn i bydelene.',
    fine: ['Elvebyen kommune skriver at forskriften er obligatorisk for drosjer som kjører skolebarn.'],
    wrong: 'Elvebyen kommune skriver at forskriften er frivillig for drosjer som frakter skolebarn.',
    code: 'claim-contradicted',
  },
  {
    of: 'certainty: perhaps is not for certain',
    source: 'Kanskje kan flere nattruter øke interessen for kollektivtrafikk blant ungdom.',
    fine: ['Elvebyen kommune mener at flere nattruter kanskje kan øke interessen for kollektivtrafikk blant ungdom.'],
    wrong: 'Elvebyen kommune slår fast at flere nattruter vil øke interessen for kollektivtrafikk blant ungdom.',
    code: 'claim-contradicted',
  },
];

for (const { of, source, fine, wrong, code } of examples) {
  test(`${of}: told where it differs, silent where it is only worded otherwise`, () => {
    for (const each of fine) assert.equal(codeOf(each, source), undefined, each);
    assert.equal(codeOf(wrong, source), code);
  });
}

test('A wish for ease is no description of how things are', () => {
  const source = 'Elvebyen kommune skriver at det er vanskelig å bytte mellom buss og trikk på stasjonen.';
  assert.equal(
    codeOf('Elvebyen kommune mener at det bør bli lettere å bytte mellom buss og trikk på stasjonen.', source),
    undefined,
  );
});

test('Opposite words of different things are no conflict', () => {
  const source =
    'Elvebyen kommune viser til at vedlikeholdet av skinnene er krevende om vinteren. Billettene er billige for pendlerne.';
  for (const fine of [
    'Elvebyen kommune viser til at vedlikeholdet av skinnene er dyrt om vinteren.',
    'Elvebyen kommune mener at et for sterkt søkelys på å dempe trafikken kan gi økt behov for drosjer.',
  ])
    assert.notEqual(codeOf(fine, source), 'claim-contradicted', fine);
});

test('A wish is not held against a description at the other end', () => {
  const source = 'Ordningen med lånesykler ved stasjonene er midlertidig og finansieres av bydelene.';
  const fine = 'Elvebyen kommune ønsker at ordningen med lånesykler ved stasjonene skal bli permanent.';
  assert.notEqual(codeOf(fine, source), 'claim-contradicted');
});

test('What a source says that it does not know is given as that', () => {
  const source = 'Elvebyen kommune er ikke kjent med hvor mange sjåfører som slutter på nattrutene.';
  const fine = 'Hvor mange sjåfører som slutter på nattrutene, er Elvebyen kommune ikke kjent med.';
  assert.equal(codeOf(fine, source), undefined);
  assert.equal(codeOf('Elvebyen kommune mener at mange sjåfører slutter på nattrutene.', source), 'not-answered');
});

test('One rare word that the source lacks is no proof of silence', () => {
  const source = 'Elvebyen kommune ber om bedre analyser av behovet for nye bussruter i boligområdene.';
  assert.equal(codeOf('Elvebyen kommune ønsker grundigere kalkyler av behovet for nye bussruter.', source), undefined);
});

test('No phrase stands for both ends of scales', () => {
  const entries = entriesOf('scales', readScales());
  const low = new Set(entries.flatMap((entry) => entry.texts('low')));
  const high = entries.flatMap((entry) => entry.texts('high'));
  assert.ok(high.length > 60);
  assert.deepEqual(
    high.filter((text) => low.has(text)),
    [],
  );
});
