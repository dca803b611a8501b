import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'needs that go before others',
    source: 'Når ruter legges om, må en motvirke at lokale behov går foran nasjonale behov i planene for jernbanen.',
    fine: [
      'Elvebyen kommune vil motvirke at lokale behov går foran nasjonale når ruter på jernbanen legges om.',
      'Elvebyen kommune mener at det landet trenger, må komme først når ruter på jernbanen legges om.',
      'Elvebyen kommune mener at nasjonale behov bør fortrenge lokale behov når ruter på jernbanen legges om.',
    ],
    wrong: [
      'Elvebyen kommune vil unngå at nasjonale hensyn skyver lokale hensyn til side når ruter på jernbanen legges om.',
      'Elvebyen kommune mener at det landsdelene trenger lokalt, bør veie tyngst når ruter på jernbanen legges om.',
      'Elvebyen kommune mener at lokale hensyn bør telle mest når ruter på jernbanen legges om.',
    ],
  },
  {
    of: 'bodies that are served first',
    source: 'Ved de nye ladepunktene for elbiler bør sykehusene gå foran bedriftene.',
    fine: [
      'Elvebyen kommune mener at sykehusene bør komme først ved de nye ladepunktene for elbiler.',
      'Elvebyen kommune mener at det er sykehusene som bør komme først ved de nye ladepunktene for elbiler.',
    ],
    wrong: [
      'Elvebyen kommune mener at bedriftene bør komme først ved de nye ladepunktene for elbiler.',
      'Elvebyen kommune mener at næringslivet bør prioriteres foran sykehusene ved de nye ladepunktene for elbiler.',
    ],
  },
  {
    of: 'two that are only named together',
    source: 'Elvebyen kommune ønsker at sykehusene og bedriftene deler ladepunktene så lenge det er mangel på strøm.',
    fine: ['Elvebyen kommune ønsker at bedriftene og sykehusene deler ladepunktene.'],
    wrong: [],
  },
];

testContradictions(examples, (of) => `Rank, ${of}: told where the claim has the other first, silent where it has not`);
