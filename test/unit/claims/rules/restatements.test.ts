import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

const lacking = 'Uten tilskudd fra staten vil tilbudet om nattbuss på øyene svekkes.';
const either = 'En ønsket eller uønsket økning i biltrafikken vil kunne påvirke luften i sentrum.';
const relative = 'Det bør vurderes å begrense bruken av penger på sykkelstier som ikke er behovsvurdert.';
const without = 'Det er en utfordring at det bygges parkeringshus uten forutgående trafikkanalyse.';
const aim = 'Tellingene av passasjerer bør styrkes, slik at fylket har et godt kunnskapsgrunnlag for nye ruter.';
const rather = 'Kommunen må få planlegge rutene selv, heller enn at fylket bestiller ruter av kommunen.';
const aside = 'Ordningen er viktig. Gode løsninger for refusjon bør betales av fylket og ikke skolene.';
const growth = 'Et for sterkt fokus på å begrense biltrafikken vil kunne bidra til vekst i private drosjer.';
const doubt = 'Det er neppe realistisk å doble antallet passasjerer uten nye vogner.';

const restated: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune mener tilbudet om nattbuss på øyene svekkes dersom staten ikke gir tilskudd.', lacking],
  [
    'Elvebyen kommune peker på at økt biltrafikk, enten den er ønsket eller ikke, kan påvirke luften i sentrum.',
    either,
  ],
  [
    'Elvebyen kommune mener det bør vurderes å begrense pengene til sykkelstier der ingen har vurdert behovet.',
    relative,
  ],
  [
    'Elvebyen kommune ser det som et problem at det bygges parkeringshus uten at noen har analysert trafikken.',
    without,
  ],
  ['Elvebyen kommune mener kunnskapsgrunnlaget for nye ruter ikke er godt nok, og at tellingene bør styrkes.', aim],
  ['Elvebyen kommune vil ikke ha det slik at fylket bestiller ruter av kommunen.', rather],
  ['Elvebyen kommune vil at fylket og ikke skolene skal betale for refusjonen.', aside],
  ['Elvebyen kommune frykter at å bremse biltrafikken kan bidra til vekst i private drosjer.', growth],
  ['Elvebyen kommune tviler på at antallet passasjerer kan dobles uten nye vogner.', doubt],
];

for (const [claim, source] of restated)
  test(`Nothing is told of «${claim}»`, () => assert.equal(codeOf(claim, source), undefined));

const turned: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune mener tilbudet om nattbuss på øyene ikke svekkes uten tilskudd fra staten.', lacking],
  ['Elvebyen kommune mener at økt biltrafikk ikke vil påvirke luften i sentrum.', either],
  ['Elvebyen kommune vil at skolene og ikke fylket skal betale for refusjonen.', aside],
  ['Elvebyen kommune støtter at antallet passasjerer skal dobles uten nye vogner.', doubt],
];

for (const [claim, source] of turned)
  test(`A conflict is told of «${claim}»`, () => assert.equal(codeOf(claim, source), 'claim-contradicted'));

test('What a body should say, or others can do, is the view of the respondent who says so', () => {
  const should = 'Utvalget bør derfor påpeke behovet for en samlet plan for bompenger i fylket.';
  const says = 'Utvalget mener det er behov for en samlet plan for bompenger i fylket.';
  const claim = 'Elvebyen kommune ser behov for en samlet plan for bompenger i fylket.';
  assert.equal(codeOf(claim, should), undefined);
  assert.equal(codeOf(claim, says), 'wrong-holder');
});

test('What the respondent adds behind the view of another is its own', () => {
  const source =
    'Utvalget peker på behovet for flere forsøk med nattbuss. Dette er et godt poeng, der skolene bør trekkes inn som rådgivere.';
  assert.equal(
    codeOf('Skolene bør ifølge Elvebyen kommune være rådgivere når det gjøres forsøk med nattbuss.', source),
    undefined,
  );
  assert.equal(
    codeOf('Elvebyen kommune ser behov for flere forsøk med nattbuss.', source.split('. ')[0] ?? ''),
    'wrong-holder',
  );
});

const silent = 'Elvebyen kommune har ikke synspunkter på hvordan skolene kan arbeide for å sikre tryggere gangveier.';
const unknown = 'Elvebyen kommune er ikke kjent med hvor godt planen for nattbuss er forankret i fylket.';

test('Who denies to have a view or to know is not said to have one by a claim that says so too', () => {
  for (const claim of [
    'Om hvordan skolene kan sikre tryggere gangveier, har Elvebyen kommune ingen synspunkter.',
    'Elvebyen kommune avstår fra å mene noe om hvordan skolene kan sikre tryggere gangveier.',
  ])
    assert.equal(codeOf(claim, silent), undefined);
  assert.equal(
    codeOf('Elvebyen kommune vet ikke hvor godt planen for nattbuss er forankret i fylket.', unknown),
    undefined,
  );
});

test('A view on what a source says it has no view of is not answered, also where the place is cited', () => {
  const claim = 'Elvebyen kommune mener at skolene kan sikre tryggere gangveier';
  assert.equal(codeOf(`${claim}.`, silent), 'not-answered');
  assert.equal(codeOf(`${claim} (kap. 4).`, silent), 'not-answered');
  assert.equal(
    codeOf('Elvebyen kommune opplyser at planen for nattbuss er godt forankret i fylket.', unknown),
    'not-answered',
  );
});

test('«A, men ikke B, støtter» says of A alone that it does', () => {
  const [only, ...more] = judged(
    'Elvebyen kommune, men ikke Fjellrådet, støtter gratis nattbuss for elever.',
    'Elvebyen kommune støtter gratis nattbuss for elever.',
  );
  assert.deepEqual(only?.claim.actors, ['elvebyen']);
  assert.equal(only.detail, undefined);
  assert.equal(more.length, 0);
});

test('None supports what one doubts and the other only reports', () => {
  const claim = 'Ingen av høringsinstansene støtter nye forsøk med gratis nattbuss.';
  const doubts = 'Elvebyen kommune er usikker på om nye forsøk med gratis nattbuss er riktig.';
  const reports = 'Fjellrådet noterer seg at utvalget anbefaler nye forsøk med gratis nattbuss.';
  const supports = 'Fjellrådet støtter nye forsøk med gratis nattbuss.';
  assert.equal(codeOf(claim, doubts, reports), undefined);
  assert.equal(codeOf(claim, doubts, supports), 'overstated');
});

test('A word that only describes a member of a list is no other member', () => {
  const source = 'Elvebyen kommune vil se takstene i sammenheng med soner og videre utbygging av bybanen.';
  assert.equal(
    codeOf('Elvebyen kommune vil se takstene i sammenheng med soner og resten av utbyggingen av bybanen.', source),
    undefined,
  );
});

test('What a thing requires must be there', () => {
  const source = 'Dette fordrer at det er sjåfører med formell opplæring som kan lede øvelsene på bussene.';
  assert.equal(
    codeOf(
      'Sjåførene må ifølge Elvebyen kommune ha formell opplæring som gjør at de kan lede øvelsene på bussene.',
      source,
    ),
    undefined,
  );
});

const need = 'Det vil være nødvendig med egen finansiering for et slikt tilbud om nattbuss på øyene.';
const prevents = 'På denne måten kan fylket motvirke at bilister går foran gående i sentrum.';
const replaces =
  'Kommunen må få planlegge rutene ut fra reisemønsteret, heller enn at fylket bestiller turer av kommunen.';
const asks = 'Forslaget er godt, men spørsmålet er om felles billett er realistisk med dagens detaljerte regler.';
const otherWays = 'Flere reisende på øyene kan skaffes på andre og mer hensiktsmessige måter enn gratis ferje.';
const works = 'For å utnytte vognene best mulig må de rutene som fungerer godt, fylles først.';
const reasons =
  'Det kan knyttes usikkerhet til beregningene av et overskudd av bussjåfører. I tillegg er skoleskyss et vekstområde og fylket må ha egne bussjåfører.';

const denied: readonly (readonly [claim: string, source: string])[] = [
  ['Uten egen finansiering kan ikke tilbudet om nattbuss på øyene utvides, ifølge Elvebyen kommune.', need],
  ['Bilister bør ikke gå foran gående i sentrum, mener Elvebyen kommune.', prevents],
  ['Elvebyen kommune vil planlegge rutene selv i stedet for at fylket bestiller turer av kommunen.', replaces],
  ['Elvebyen kommune synes felles billett er bra, men ikke gjennomførbart med så detaljerte regler.', asks],
  ['Elvebyen kommune mener ikke at gratis ferje er den beste måten å skaffe øyene flere reisende på.', otherWays],
  ['Elvebyen kommune advarer mot å ta vogner fra ruter som fungerer godt.', works],
  [
    'Elvebyen kommune tror ikke på overskuddet av bussjåfører, fordi skoleskyss er et vekstområde og fylket må ha egne bussjåfører.',
    reasons,
  ],
];

for (const [claim, source] of denied)
  test(`A denial is the source's own in «${claim}»`, () => assert.equal(codeOf(claim, source), undefined));

test('Silence does not speak against who is said not to support a thing', () => {
  const source = 'Elvebyen kommune vil ha flere sykkelstier langs elva.';
  const bridge = 'Fjellrådet støtter bompenger på broen.';
  assert.equal(codeOf('Elvebyen kommune støtter ikke bompenger på broen.', source, bridge), undefined);
  assert.equal(codeOf('Elvebyen kommune støtter bompenger på broen.', source, bridge), 'wrong-actor');
});

test('None is against what all support, and one is against it where one says so', () => {
  const claim = 'Verken Elvebyen kommune eller Fjellrådet avviser gratis nattbuss for elever.';
  const supports = 'Fjellrådet støtter gratis nattbuss for elever.';
  assert.equal(codeOf(claim, 'Elvebyen kommune støtter gratis nattbuss for elever.', supports), undefined);
  assert.equal(codeOf(claim, 'Elvebyen kommune avviser gratis nattbuss for elever.', supports), 'overstated');
});

test('Who has no objections does not object', () => {
  const supports = 'Elvebyen kommune støtter gratis nattbuss for elever.';
  const rejects = 'Elvebyen kommune går imot gratis nattbuss for elever.';
  const claim = 'Elvebyen kommune har ingen innvendinger mot gratis nattbuss for elever.';
  assert.equal(codeOf(claim, supports), undefined);
  assert.equal(codeOf(claim, rejects), 'claim-contradicted');
  assert.equal(codeOf(rejects, claim), 'claim-contradicted');
});
