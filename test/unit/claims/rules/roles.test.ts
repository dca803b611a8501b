import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'the order of a list',
    source: 'Tettere samarbeid mellom KS, Statsforvalter, NAV, NHO og arbeidstakerorganisasjonene om nattbusser.',
    fine: [
      'NHO, KS, Statsforvalter, NAV og arbeidstakerorganisasjonene bør ifølge Elvebyen kommune samarbeide om nattbusser.',
      'Elvebyen kommune vil ha tettere samarbeid om nattbusser mellom NAV, NHO, Statsforvalter og KS.',
    ],
    wrong: [],
  },
  {
    of: 'the agent of a passive',
    source:
      'Ordningen kan være at bare noen av kortene har D-krav, og at resten av kortene fordeles av NAV etter gitte regler.',
    fine: ['Elvebyen kommune nevner at NAV kan fordele kortene uten D-krav etter gitte regler.'],
    wrong: [],
  },
  {
    of: 'who a duty is not of alone',
    source: 'Bussene må forberede barna på nattkulde. Dette kan ikke utelukkende være bussenes ansvar.',
    fine: [
      'Å forberede barna på nattkulde kan etter Elvebyen kommunes syn ikke være en oppgave for bussene og sjåførene der alene.',
    ],
    wrong: ['Å forberede barna på nattkulde er etter Elvebyen kommunes syn en oppgave for bussene alene.'],
  },
  {
    of: 'one of two that the source joins',
    source: 'Sykehus og kommuner har nå rett til egne ladepunkter i ordningen med elbiler.',
    fine: ['Sykehus har ifølge Elvebyen kommune rett til egne ladepunkter i ordningen med elbiler.'],
    wrong: [
      'Bare sykehusene, ikke kommunene, har ifølge Elvebyen kommune rett til egne ladepunkter i ordningen med elbiler.',
    ],
  },
  {
    of: 'what holds for all',
    source:
      'Elvebyen kommune har laget råd om refleks for sjåfører, som bør ligge til grunn for opplæring av alle trafikkgrupper.',
    fine: ['Rådene om refleks bør etter Elvebyen kommunes syn gjelde sjåfører og andre.'],
    wrong: ['Rådene om refleks bør etter Elvebyen kommunes syn gjelde sjåfører alene.'],
  },
];

testContradictions(
  examples,
  (of) => `Sides and limits, ${of}: told where the source has another, silent where only the words differ`,
);
