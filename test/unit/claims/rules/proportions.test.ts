import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

const telling = /^(?:figure-mismatch|figure-unverified|claim-contradicted|overstated)$/;

type Pair = readonly [draft: string, own: string];

function assertFine(cases: readonly Pair[]): void {
  for (const [draft, own] of cases) assert.doesNotMatch(codeOf(draft, own) ?? '', telling, draft);
}

function assertWrong(cases: readonly Pair[]): void {
  for (const [draft, own] of cases) assert.equal(codeOf(draft, own), 'figure-mismatch', draft);
}

const share = (words: string) => `Elvebyen kommune skriver at ${words} av passasjerene kjøper billett på forhånd.`;
const percent = (value: number) => `I Elvebyen kjøper ${value} prosent av passasjerene billett på forhånd.`;

test('a share by name may stand for what it is used of', () => {
  assertFine([
    [share('nesten halvparten'), percent(44)],
    [share('nærmere halvparten'), percent(43)],
    [share('bortimot halvparten'), percent(47)],
    [share('knapt halvparten'), percent(46)],
    [share('om lag halvparten'), percent(53)],
    [share('godt over halvparten'), percent(58)],
    [share('langt over halvparten'), percent(71)],
    [share('over halvparten'), percent(83)],
    [share('langt under halvparten'), percent(22)],
    [share('under halvparten'), percent(44)],
    [share('godt under halvparten'), percent(31)],
    [share('mindre enn en tredel'), percent(22)],
    [share('drøyt en tredel'), percent(36)],
    [share('en tredel'), percent(33)],
    [share('om lag en tredjedel'), percent(31)],
    [share('to tredeler'), percent(67)],
    [share('nesten to tredeler'), percent(62)],
    [share('tre firedeler'), percent(74)],
    [share('tre av fire'), percent(77)],
    [share('én av fire'), percent(24)],
    [share('i underkant av en firedel'), percent(23)],
    [share('en femdel'), percent(19)],
    [share('mer enn en femtedel'), percent(24)],
    [share('sju av ti'), percent(72)],
    [share('nesten ni av ti'), percent(87)],
    [share('en tidel'), percent(11)],
  ]);
});

test('a share by name stands for nothing far from it', () => {
  assertWrong([
    [share('nesten halvparten'), percent(22)],
    [share('nærmere halvparten'), percent(31)],
    [share('over halvparten'), percent(44)],
    [share('langt under halvparten'), percent(58)],
    [share('langt over halvparten'), percent(44)],
    [share('under en tredel'), percent(41)],
    [share('drøyt en tredel'), percent(58)],
    [share('en firedel'), percent(44)],
    [share('tre firedeler'), percent(52)],
    [share('sju av ti'), percent(58)],
    [share('en femdel'), percent(29)],
    [share('mer enn en femtedel'), percent(14)],
  ]);
});

test('shares in Nynorsk are read alike', () => {
  const own = 'I Elvebyen kjøper 44 prosent av passasjerane billett på førehand.';
  const nynorsk = (words: string) => `Elvebyen kommune skriv at ${words} av passasjerane kjøper billett på førehand.`;
  assertFine([
    [nynorsk('nesten halvparten'), own],
    [nynorsk('snautt halvparten'), own],
    [nynorsk('meir enn ein tredel'), own],
  ]);
  assertWrong([
    [nynorsk('meir enn halvparten'), own],
    [nynorsk('ein firedel'), own],
  ]);
});

const stops = 'Ni av våre 41 leskur i Elvebyen har stått uten tak i mer enn et halvt år.';

test('a number of a set of known size is a share of it', () => {
  assertFine([
    ['Elvebyen kommune skriver at vel en femdel av leskurene har stått uten tak i mer enn et halvt år.', stops],
    ['Elvebyen kommune skriver at 22 prosent av leskurene har stått uten tak i mer enn et halvt år.', stops],
    ['Elvebyen kommune skriver at ni leskur har stått uten tak i mer enn et halvt år.', stops],
    ['Elvebyen kommune skriver at under en firedel av leskurene har stått uten tak i mer enn et halvt år.', stops],
  ]);
  assertWrong([
    ['Elvebyen kommune skriver at nærmere halvparten av leskurene har stått uten tak i mer enn et halvt år.', stops],
    ['Elvebyen kommune skriver at 34 prosent av leskurene har stått uten tak i mer enn et halvt år.', stops],
  ]);
});

test('two shares may both be open', () => {
  const own = 'I Elvebyen kjøper mer enn 60 prosent av passasjerene billett på forhånd.';
  assertFine([
    [share('mer enn halvparten'), own],
    [share('over 60 prosent'), own],
    [share('godt over halvparten'), own],
  ]);
  assertWrong([
    [share('mer enn tre firedeler'), own],
    [share('under halvparten'), own],
    [share('mer enn 70 prosent'), own],
  ]);
});

const wider = 'Elvebyen kommune vil at rabatten for studenter utvides fra 20 til 30 kroner per reise.';
const fallen = 'Antallet passasjerer på nattbussen i Elvebyen falt fra 612 i 2028 til 471 i 2033.';

test('what is worked out of the figures of a sentence is the source’s own', () => {
  assertFine([
    ['Elvebyen kommune vil at studentene får ti kroner mer i rabatt per reise.', wider],
    ['Elvebyen kommune vil øke rabatten for studenter med halvparten, fra 20 til 30 kroner per reise.', wider],
    ['Elvebyen kommune opplyser at nattbussen har mistet 141 passasjerer på fem år.', fallen],
    ['Elvebyen kommune opplyser at antallet passasjerer på nattbussen har falt med 23 prosent.', fallen],
    ['Elvebyen kommune opplyser at antallet passasjerer på nattbussen har falt med nesten en firedel.', fallen],
  ]);
  assertWrong([
    ['Elvebyen kommune vil at rabatten for studenter økes med 15 kroner per reise.', wider],
    ['Elvebyen kommune vil at rabatten for studenter utvides fra 30 til 20 kroner per reise.', wider],
  ]);
});

test('the rest of a hundred is told by a word that says so', () => {
  const own = 'Av dem som tar nattbussen i Elvebyen, er 58 prosent over 25 år.';
  assertFine([['Elvebyen kommune opplyser at 42 prosent av dem som tar nattbussen, ikke er over 25 år.', own]]);
  assertWrong([['Elvebyen kommune opplyser at 42 prosent av dem som tar nattbussen, er over 25 år.', own]]);
});

const course = 'Elvebyen kommune foreslår at det opprettes et toårig kurs for bussjåfører.';

test('figures inside words are figures', () => {
  assertFine([
    ['Elvebyen kommune vil ha et kurs på to år for bussjåfører.', course],
    ['Elvebyen kommune vil ha eit toårig kurs for bussjåførar.', course],
    ['Elvebyen kommune foreslår et kurs for bussjåfører over fire semestre.', course],
    [
      'Elvebyen kommune vil prøve femdagersuke for sjåførene.',
      'Elvebyen kommune vil prøve ut en uke på fem dager for sjåførene.',
    ],
    [
      'Elvebyen kommune vil ha sjåfører som har kjørt buss det siste tiåret.',
      'Elvebyen kommune vil ha sjåfører som har kjørt buss dei siste ti åra.',
    ],
  ]);
  assertWrong([
    ['Elvebyen kommune foreslår at det opprettes et ettårig kurs for bussjåfører.', course],
    ['Elvebyen kommune vil ha et treårig kurs for bussjåfører.', course],
    ['Elvebyen kommune vil ha et kurs på tre år for bussjåfører.', course],
    [
      'Elvebyen kommune vil prøve 8-timersvakter for sjåførene i helgene.',
      'Elvebyen kommune vil prøve 12-timersvakter for sjåførene i helgene.',
    ],
    [
      'Elvebyen kommune vil ha todelt turnus for sjåførene på nattbussen.',
      'Elvebyen kommune vil ha tredelt turnus for sjåførene på nattbussen.',
    ],
  ]);
});

test('how many times as much is a figure', () => {
  const own = 'Elvebyen kommune mener at tilskuddet til leskur minst bør dobles.';
  assertFine([
    ['Elvebyen kommune vil minst doble tilskuddet til leskur.', own],
    ['Elvebyen kommune vil ha et tilskudd til leskur som er minst dobbelt så stort.', own],
    ['Elvebyen kommune går inn for en dobling av tilskuddet til leskur.', own],
  ]);
  assertWrong([
    ['Elvebyen kommune vil tredoble tilskuddet til leskur.', own],
    ['Elvebyen kommune vil ha et tilskudd til leskur som er fire ganger så stort.', own],
  ]);
});

function assertTold(cases: readonly Pair[]): void {
  for (const [draft, own] of cases) assert.match(codeOf(draft, own) ?? '', telling, draft);
}

const most = 'I Elvebyen kjøper de aller fleste passasjerene billett på forhånd.';

test('words for most and for few stand for shares within bounds', () => {
  assertFine([
    [share('de fleste'), percent(58)],
    [share('et knapt flertall'), percent(52)],
    [share('flertallet'), percent(51)],
    [share('de aller fleste'), percent(88)],
    [share('nesten alle'), percent(94)],
    [share('et mindretall'), percent(38)],
    [share('bare en liten del'), percent(14)],
    [share('svært få'), percent(6)],
    [share('mer enn halvparten'), most],
    ['Elvebyen kommune skriver at de fleste passasjerene ikke kjøper billett på forhånd.', percent(22)],
  ]);
  assertTold([
    [share('de fleste'), percent(38)],
    [share('flertallet'), percent(44)],
    [share('nesten alle'), percent(58)],
    [share('de aller fleste'), percent(52)],
    [share('et mindretall'), percent(71)],
    [share('bare en liten del'), percent(58)],
    [share('under halvparten'), most],
  ]);
});

const carried =
  'Elvebyen kommune behandlet saken i kommunestyret i mars. Uttalelsen fra Elvebyen ble vedtatt med 11 mot 4 stemmer.';
const alone =
  'Elvebyen kommune behandlet saken i kommunestyret i mars. Uttalelsen fra Elvebyen ble enstemmig vedtatt i kommunestyret.';

test('what some voted against was not carried by all', () => {
  assertTold([
    ['Uttalelsen fra Elvebyen kommune ble enstemmig vedtatt.', carried],
    ['Elvebyen kommune skriver at uttalelsen ble vedtatt samrøystes.', carried],
    ['Uttalelsen fra Elvebyen kommune ble vedtatt med ni mot seks stemmer.', alone],
    ['Uttalelsen fra Elvebyen kommune ble vedtatt med 12 mot 4 stemmer.', carried],
  ]);
  assertFine([
    ['Uttalelsen fra Elvebyen kommune ble vedtatt med elleve mot fire stemmer.', carried],
    ['Uttalelsen fra Elvebyen kommune ble ikke enstemmig vedtatt.', carried],
    ['Uttalelsen fra Elvebyen kommune ble enstemmig vedtatt.', alone],
    ['Uttalelsen fra Elvebyen kommune ble vedtatt mot fire stemmer.', carried],
  ]);
});

test('those of whom a majority wants a thing are not agreed on it', () => {
  const split = 'Et flertall i rutenemnda vil beholde nattbussen, mens et mindretall vil legge den ned.';
  assertTold([
    ['Elvebyen kommune opplyser at rutenemnda står samlet om å beholde nattbussen.', split],
    ['Elvebyen kommune skriver at rutenemnda er samlet om at nattbussen bør beholdes.', split],
  ]);
  assertFine([
    ['Elvebyen kommune opplyser at rutenemnda i hovedsak vil beholde nattbussen.', split],
    [
      'Elvebyen kommune opplyser at rutenemnda står samlet om å beholde nattbussen.',
      'Rutenemnda er enstemmig i at nattbussen må beholdes.',
    ],
  ]);
});

const trial = 'Elvebyen kommune vil at sjåførene får minst 12 timers opplæring i måneden.';

test('figures counted by the week and by the month are told in one another', () => {
  assertFine([
    ['Elvebyen kommune mener at sjåførene skal ha tre timer opplæring i uka.', trial],
    ['Elvebyen kommune vil at sjåførene får minst tolv timer opplæring per måned.', trial],
    [
      'Elvebyen kommune mener at fristen for klager på busstilbudet bør være tolv uker.',
      'Elvebyen kommune mener at fristen for klager på busstilbudet bør være tre måneder.',
    ],
  ]);
  assertWrong([
    ['Elvebyen kommune vil at sjåførene får minst 12 timers opplæring i uka.', trial],
    ['Elvebyen kommune mener at sjåførene skal ha seks timer opplæring i uka.', trial],
    [
      'Elvebyen kommune mener at fristen for klager på busstilbudet bør være fem uker.',
      'Elvebyen kommune mener at fristen for klager på busstilbudet bør være tre uker.',
    ],
  ]);
});

const queue = 'I Elvebyen har ventelisten for sykkelparkering vokst fra 90 til 270 plasser på fem år.';

test('how many times as much is held against the change that the source gives', () => {
  assertFine([
    ['Elvebyen kommune skriver at ventelisten for sykkelparkering er tredoblet på fem år.', queue],
    ['Elvebyen kommune skriver at ventelisten for sykkelparkering er 180 plasser lengre enn for fem år siden.', queue],
  ]);
  assertWrong([
    ['Elvebyen kommune skriver at ventelisten for sykkelparkering er doblet på fem år.', queue],
    ['Elvebyen kommune skriver at ventelisten for sykkelparkering er halvert på fem år.', queue],
  ]);
});

test('what some do is not what most do, nor what most do what few do', () => {
  const some = 'Elvebyen kommune skriver at noen sjåfører bruker appen til å melde fra om forsinkelser.';
  const many = 'Elvebyen kommune skriver at de fleste sjåførene bruker appen til å melde fra om forsinkelser.';
  assertTold([
    ['Ifølge Elvebyen kommune bruker de fleste sjåførene appen til å melde fra om forsinkelser.', some],
    ['Ifølge Elvebyen kommune bruker svært få sjåfører appen til å melde fra om forsinkelser.', many],
    [
      'Elvebyen kommune vil at appen innføres på alle linjer.',
      'Elvebyen kommune er positiv til at appen innføres. Det kan prøves på noen linjer.',
    ],
  ]);
  assertFine([
    ['Ifølge Elvebyen kommune bruker mange sjåfører appen til å melde fra om forsinkelser.', many],
    ['Ifølge Elvebyen kommune bruker enkelte sjåfører appen til å melde fra om forsinkelser.', some],
    ['Ifølge Elvebyen kommune bruker de fleste sjåførene ikke appen til å melde fra om forsinkelser.', some],
  ]);
});
