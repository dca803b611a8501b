import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'a duty by law',
    source: 'Elvebyen kommune støtter en lovpålagt plikt for fylkene til å ta imot sykler på bussene.',
    fine: [
      'Elvebyen kommune vil at fylkene skal ha plikt til å ta imot sykler på bussene.',
      'Elvebyen kommune vil ikke at det skal være opp til fylkene om de tar imot sykler på bussene.',
      'Elvebyen kommune går imot at det skal være frivillig for fylkene å ta imot sykler på bussene.',
    ],
    wrong: [
      'Elvebyen kommune vil at det skal være opp til fylkene om de tar imot sykler på bussene.',
      'Elvebyen kommune meiner at fylka sjølve skal avgjere om dei tek imot syklar på bussane.',
    ],
  },
  {
    of: 'a demand of rules',
    source: 'Forskriften stiller krav om at bussene må ha minst to sjåfører på nattrutene.',
    fine: ['Elvebyen kommune viser til at forskriften krever to sjåfører på bussene om natten.'],
    wrong: [
      'Elvebyen kommune viser til at forskriften lar busselskapene selv bestemme hvor mange sjåfører nattrutene har.',
    ],
  },
  {
    of: 'a choice',
    source: 'Elvebyen kommune mener at sykkelkurs i skolene bør være valgfritt for elevene.',
    fine: [
      'Elvebyen kommune vil ha frivillige sykkelkurs i skolene.',
      'Elvebyen kommune vil ikke gjøre sykkelkurs i skolene obligatorisk for elevene.',
    ],
    wrong: ['Elvebyen kommune mener at sykkelkurs i skolene bør være obligatorisk for elevene.'],
  },
];

testContradictions(examples, (of) => `Freedom and duty exclude one another: ${of}`);
