import { testContradictions } from '../contradictions';

testContradictions(
  [
    {
      of: 'has said',
      source: 'Kystlaget har uttalt at kontrollen bør privatiseres. Kommunen er ikke enig i dette.',
      fine: [
        'Elvebyen kommune går imot at kontrollen privatiseres.',
        'Elvebyen kommune er uenig i at kontrollen bør privatiseres.',
      ],
      wrong: [
        'Elvebyen kommune mener at kontrollen bør privatiseres.',
        'Elvebyen kommune støtter at kontrollen privatiseres.',
      ],
    },
    {
      of: 'says, by a word that has many subjects',
      source: 'Lederen for flåten sier at kontrollen bør privatiseres. Dette er vi uenige i.',
      fine: ['Elvebyen kommune går imot at kontrollen privatiseres.'],
      wrong: ['Elvebyen kommune støtter at kontrollen privatiseres.'],
    },
    {
      of: 'shows, which is deplored',
      source: 'Undersøkelsen viser at kontrollen er privatisert i ni havner. Dette er uheldig.',
      fine: ['Elvebyen kommune mener at kontrollen er privatisert i ni havner.'],
      wrong: [],
    },
    {
      of: 'the respondent has said',
      source: 'Vi har sagt at kontrollen bør privatiseres. Utvalget er ikke enig i dette.',
      fine: ['Elvebyen kommune støtter at kontrollen privatiseres.'],
      wrong: [],
    },
  ],
  (of) => `whoever disagrees with what is said in the sentence before has not said it: ${of}`,
);
