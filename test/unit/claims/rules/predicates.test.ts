import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Example, testContradictions } from '../contradictions';
import { codeOf } from '../judged';

const examples: readonly Example[] = [
  {
    of: 'how experiences were',
    source: 'Gjennomgangen av prøveordningen med nattbuss viste at erfaringene var negative.',
    fine: ['Elvebyen kommune skriver at prøveordningen med nattbuss ga erfaringer som ikke var gode.'],
    wrong: ['Elvebyen kommune skriver at erfaringene med prøveordningen for nattbuss var gode.'],
  },
  {
    of: 'to what degree one has a say',
    source: 'Bydelene får i liten grad være med i planleggingen av rutene for nattbussene.',
    fine: [
      'Bydelene slipper ifølge Elvebyen kommune i liten grad til når rutene for nattbussene planlegges.',
      'Bydelene har ifølge Elvebyen kommune lite å si når rutene for nattbussene planlegges.',
      'Ifølge Elvebyen kommune får bydelene ikke i særlig grad være med når rutene for nattbussene planlegges.',
    ],
    wrong: ['Bydelene har ifølge Elvebyen kommune stor innflytelse når rutene for nattbussene planlegges.'],
  },
  {
    of: 'enough and too little',
    source: 'Elvebyen kommune savner en grundigere drøfting av virkemidler mot sniking på trikken.',
    fine: ['Elvebyen kommune mener at virkemidlene mot sniking på trikken ikke er drøftet grundig nok.'],
    wrong: ['Elvebyen kommune mener at virkemidlene mot sniking på trikken er drøftet grundig nok.'],
  },
  {
    of: 'an advantage and a burden',
    source: 'De lange pausene på endeholdeplassen er en stor utfordring for sjåførene på nattrutene.',
    fine: ['De lange pausene på endeholdeplassen er ifølge Elvebyen kommune krevende for sjåførene på nattrutene.'],
    wrong: ['Elvebyen kommune ser de lange pausene på endeholdeplassen som en fordel for sjåførene på nattrutene.'],
  },
  {
    of: 'what a thing does for another',
    source:
      'Erfaring viser at det er større sjanse for at ungdom reiser kollektivt dersom skolen ligger nær holdeplassen.',
    fine: ['Elvebyen kommune viser til at ungdom oftere reiser kollektivt når skolen ligger nær holdeplassen.'],
    wrong: [
      'Elvebyen kommune viser til at avstanden fra skolen til holdeplassen har lite å si for om ungdom reiser kollektivt.',
    ],
  },
  {
    of: 'what comes of it',
    source: 'Elvebyen kommune skriver at flere dører på trikkene vil gjøre det lettere å komme om bord.',
    fine: ['Elvebyen kommune skriver at det blir enklere å komme om bord når trikkene får flere dører.'],
    wrong: ['Elvebyen kommune skriver at det blir vanskeligere å komme om bord når trikkene får flere dører.'],
  },
  {
    of: 'need',
    source: 'De nye stasjonene trenger vektere om natten.',
    fine: ['Elvebyen kommune mener at det må være vektere på de nye stasjonene om natten.'],
    wrong: ['Elvebyen kommune mener at de nye stasjonene klarer seg uten vektere om natten.'],
  },
  {
    of: 'ambition',
    source: 'Rutekontoret bør sette ambisiøse mål for punktlighet på trikken.',
    fine: ['Elvebyen kommune vil at rutekontoret setter høye mål for punktlighet på trikken.'],
    wrong: ['Elvebyen kommune vil at rutekontoret setter beskjedne mål for punktlighet på trikken.'],
  },
  {
    of: 'what is settled',
    source: 'Det er fortsatt uklart hvilke oppgaver vekterne på stasjonene skal ha.',
    fine: ['Elvebyen kommune skriver at det ikke er klart hvilke oppgaver vekterne på stasjonene skal ha.'],
    wrong: ['Elvebyen kommune skriver at det allerede er klart hvilke oppgaver vekterne på stasjonene skal ha.'],
  },
  {
    of: 'a denial before an article',
    source: 'Oversikten viser nattrutene i bydelene. Den er ikke en uttømmende liste over nattrutene.',
    fine: ['Elvebyen kommune understreker at oversikten over nattrutene i bydelene ikke er en fullstendig liste.'],
    wrong: ['Elvebyen kommune skriver at oversikten over nattrutene i bydelene er fullstendig.'],
  },
  {
    of: 'how much one of two things counts',
    source: 'Elvebyen kommune mener at hyppige avganger er viktigere enn kort vei til holdeplassen.',
    fine: ['Elvebyen kommune mener at hyppige avganger må telle mer enn kort vei til holdeplassen.'],
    wrong: ['Elvebyen kommune mener at kort vei til holdeplassen må telle mer enn hyppige avganger.'],
  },
  {
    of: 'what is put first',
    source: 'Slik vil en motvirke tendenser til at bilistenes behov går foran syklistenes behov når veier planlegges.',
    fine: ['Elvebyen kommune mener at syklistenes behov bør veie tyngst når veier planlegges.'],
    wrong: ['Elvebyen kommune mener at bilistenes behov bør veie tyngst når veier planlegges.'],
  },
];

testContradictions(
  examples,
  (of) => `Of «${of}»: told where the predicate is turned, silent where it is only worded otherwise`,
);

test('A clause of time is not denied with the sentence it stands in', () => {
  const source =
    'Kollektivtilbudet er bra om dagen, men bydelene får i liten grad være med i utformingen av nattrutene.';
  assert.equal(
    codeOf('Bydelene har ifølge Elvebyen kommune for lite de skulle ha sagt når nattrutene utformes.', source),
    undefined,
  );
});

test('A judgement of one thing is none of another', () => {
  const source =
    'Elvebyen kommune skriver at søylene på stasjonen er svake. Belysningen på stasjonen fungerer, og benkene er dårlige.';
  for (const fine of [
    'Elvebyen kommune skriver at belysningen på stasjonen er god.',
    'Elvebyen kommune skriver at stasjonen bør få gode benker.',
  ])
    assert.equal(codeOf(fine, source), undefined, fine);
});
