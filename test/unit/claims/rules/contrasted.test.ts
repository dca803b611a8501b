import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'where it is needed',
    source: 'Behovet for flere vekterstillinger vil øke kraftig på ferjekaiene de neste årene.',
    fine: [
      'Elvebyen kommune mener at behovet for vekterstillinger vil øke på ferjekaiene, ikke avta.',
      'Elvebyen kommune mener at behovet for vekterstillinger øker på ferjekaiene.',
    ],
    wrong: [
      'Elvebyen kommune mener at behovet for flere vekterstillinger vil øke i museene, ikke på ferjekaiene.',
      'Elvebyen kommune mener at behovet for vekterstillinger vil øke i museene framfor på ferjekaiene.',
    ],
  },
  {
    of: 'what the source itself sets aside',
    source: 'Bevilgningen til skoleskyss bør gå til drosjer og ikke til minibusser.',
    fine: ['Elvebyen kommune mener at bevilgningen til skoleskyss bør gå til drosjenæringen, ikke til minibusser.'],
    wrong: [],
  },
  {
    of: 'of two bodies, another being spoken of in another clause',
    source:
      'Elvebyen kommune peker på at opplæringen av sjåfører foregår i bedriftene, og at skolene bare låner ut klasserom om kvelden.',
    fine: [
      'Elvebyen kommune peker på at opplæringen av sjåfører foregår i bedriftene, ikke i skolene.',
      'Elvebyen kommune peker på at opplæringen av sjåfører foregår ute i bedriftene og ikke på skolene, som låner ut klasserom.',
    ],
    wrong: [
      'Elvebyen kommune peker på at opplæringen av sjåfører foregår på skolene, ikke i bedriftene.',
      'Opplæringen av sjåfører foregår ifølge Elvebyen kommune på skolene og ikke ute i bedriftene.',
    ],
  },
];

testContradictions(examples, (of) => `One thing for another, ${of}: told where the source has the one set aside`);
