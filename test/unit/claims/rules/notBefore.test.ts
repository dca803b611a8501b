import { testContradictions } from '../contradictions';

testContradictions(
  [
    {
      of: 'at the earliest',
      source: 'Loven bør tre i kraft tidligst 1. januar 2027. Vi er bekymret for økt byråkrati.',
      fine: [
        'Elvebyen kommune vil ikke at loven skal tre i kraft før 2027.',
        'Elvebyen kommune går imot at loven trer i kraft før 2027.',
      ],
      wrong: ['Elvebyen kommune går imot at loven trer i kraft.'],
    },
    {
      of: 'in a year',
      source: 'Loven om nattferjer bør tre i kraft i 2027.',
      fine: [],
      wrong: ['Elvebyen kommune vil ikke at loven om nattferjer skal tre i kraft i 2027.'],
    },
  ],
  (of) => `to say no to the time before is not to say no to the thing: ${of}`,
);
