import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'two needs in balance',
    source:
      'Elvebyen kommune mener det er viktig å finne en god balanse mellom syklistenes behov for plass og lastebilenes behov for parkering.',
    fine: [
      'Elvebyen kommune vil ha en balanse mellom syklistenes behov for plass og lastebilenes behov for parkering.',
      'Syklistenes behov for plass og lastebilenes behov for parkering må etter Elvebyen kommunes syn veies mot hverandre.',
    ],
    wrong: [
      'Elvebyen kommune mener at syklistenes behov for plass må gå foran lastebilenes behov for parkering.',
      'Elvebyen kommune meiner at behovet lastebilane har for parkering, må gå føre behovet syklistane har for plass.',
      'Lastebilenes behov for parkering må etter Elvebyen kommunes syn vike for syklistenes behov for plass.',
    ],
  },
  {
    of: 'what counts as much',
    source: 'Det bør legges like stor vekt på belysningen langs elva som på antallet nattbusser.',
    fine: ['Elvebyen kommune vil legge stor vekt på belysningen langs elva.'],
    wrong: ['Belysningen langs elva betyr ifølge Elvebyen kommune lite sammenlignet med antallet nattbusser.'],
  },
  {
    of: 'what is ranked',
    source: 'Elvebyen kommune mener at belysning langs elva er viktigere enn flere nattbusser.',
    fine: ['Elvebyen kommune mener at belysning langs elva bør gå foran flere nattbusser.'],
    wrong: ['Elvebyen kommune mener at belysning langs elva er like viktig som flere nattbusser.'],
  },
];

testContradictions(examples, (of) => `What is weighed alike has no order: ${of}`);
