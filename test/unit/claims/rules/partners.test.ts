import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'two trainings and their places',
    source:
      'For psykologene, der spesialistutdanningen foregår i kommunene, bør plassene i grunnutdanningen, som foregår ved universitetene, følge etter.',
    fine: [
      'Elvebyen kommune viser til at spesialistutdanningen av psykologer foregår i kommunene og grunnutdanningen ved universitetene.',
      'Elvebyen kommune viser til at grunnutdanningen av psykologer foregår ved universitetene og spesialistutdanningen i kommunene.',
    ],
    wrong: [
      'Elvebyen kommune viser til at spesialistutdanningen av psykologer foregår ved universitetene og grunnutdanningen i kommunene.',
      'Elvebyen kommune viser til at grunnutdanningen av psykologer foregår i kommunene og spesialistutdanningen ved universitetene.',
    ],
  },
  {
    of: 'what is shared',
    source: 'Elvebyen kommune foreslår at bydelene og bussene bruker felles rutetabeller og kart over gangveiene.',
    fine: [
      'Elvebyen kommune foreslår at bydelene og bussene har de samme rutetabellene.',
      'Elvebyen kommune foreslår at bydelene og bussene ikke lenger skal ha hver sine rutetabeller.',
    ],
    wrong: [
      'Elvebyen kommune foreslår at bydelene og bussene lager hver sine rutetabeller.',
      'Elvebyen kommune føreslår at bydelane og bussane brukar kvar sine rutetabellar.',
      'Elvebyen kommune foreslår at bydelene og bussene lager rutetabeller hver for seg.',
    ],
  },
  {
    of: 'what each has of its own',
    source: 'Elvebyen kommune mener at bydelene bør ha hver sine vaktlister for brøyting.',
    fine: ['Bydelene bør etter Elvebyen kommunes syn ha egne vaktlister for brøyting.'],
    wrong: ['Elvebyen kommune mener at bydelene bør ha felles vaktlister for brøyting.'],
  },
];

testContradictions(examples, (of) => `Each has its own, ${of}: told where they have changed or run together`);
