import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'where people come from',
    source:
      'Elvebyen kommune støtter et utvidet tilbud om kjørekurs for sjåfører med førerkort fra land utenfor Norden.',
    fine: [
      'Elvebyen kommune støtter et utvidet tilbud om kjørekurs for sjåfører fra land utenfor Norden.',
      'Elvebyen kommune støtter et utvidet tilbud om kjørekurs for sjåfører utanfrå.',
    ],
    wrong: [
      'Elvebyen kommune støtter et utvidet tilbud om kjørekurs for sjåfører fra Norden.',
      'Elvebyen kommune støttar eit utvida tilbod om køyrekurs for sjåførar med førarkort frå Norden.',
    ],
  },
  {
    of: 'when something runs',
    source: 'Elvebyen kommune mener at de gratis nattbussene bør gå i skoletiden.',
    fine: ['De gratis nattbussene bør etter Elvebyen kommunes syn gå i skoletiden.'],
    wrong: ['Elvebyen kommune mener at de gratis nattbussene bør gå utenfor skoletiden.'],
  },
  {
    of: 'both sides',
    source: 'Elvebyen kommune viser til at bommen gir kø for lastebiler både i og utenfor sentrum.',
    fine: [
      'Elvebyen kommune viser til at bommen gir kø for lastebiler i sentrum.',
      'Elvebyen kommune viser til at bommen gir kø for lastebiler også utenfor sentrum.',
    ],
    wrong: [],
  },
];

testContradictions(examples, (of) => `What is outside a thing is not in it: ${of}`);
