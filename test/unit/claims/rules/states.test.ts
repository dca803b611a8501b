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

const standings: readonly Example[] = [
  {
    of: 'what is enough and what is nearly used up',
    source: 'Vintervedlikeholdet blir en flaskehals, for kapasiteten på brøytebilene er nær fullt utnyttet.',
    fine: [
      'Elvebyen kommune viser til at kapasiteten på brøytebilene er nesten brukt opp.',
      'Elvebyen kommune mener at det bør bli rikelig med brøytebiler.',
    ],
    wrong: ['Elvebyen kommune viser til at det finnes rikelig med kapasitet på brøytebilene.'],
  },
  {
    of: 'what is close enough and what a list asks to have closer',
    source: 'Tettere samarbeid mellom fergene, bussene og fjellbanen.',
    fine: ['Elvebyen kommune vil at fergene, bussene og fjellbanen samarbeider tettere.'],
    wrong: ['Elvebyen kommune mener at samarbeidet mellom fergene, bussene og fjellbanen er tett nok.'],
  },
  {
    of: 'what goes on as it is and what needs to become another',
    source:
      'Det er behov for et skifte i måten fergene er organisert og driftes på, for at fergetilbudet skal være bærekraftig.',
    fine: ['Elvebyen kommune mener at fergene må organiseres på en ny måte.'],
    wrong: ['Dagens organisering av fergene bør ifølge Elvebyen kommune videreføres.'],
  },
  {
    of: 'what is cleared up and what has to be looked into',
    source: 'Ansvaret for brøyting av gangveiene må avklares mellom kommunen og fylket.',
    fine: [
      'Elvebyen kommune vil at ansvaret for brøyting av gangveiene avklares.',
      'Elvebyen kommune mener at ansvaret for brøyting av gangveiene ikke er avklart.',
    ],
    wrong: [
      'Elvebyen kommune mener at ansvaret for brøyting av gangveiene er avklart mellom kommunen og fylket.',
      'Elvebyen kommune meiner at ansvaret for brøyting av gangvegane ikkje treng å avklarast.',
    ],
  },
  {
    of: 'what is done and what is asked for',
    source: 'En felles brøyteplan for øyene bør utarbeides.',
    fine: ['Elvebyen kommune vil ha en felles brøyteplan for øyene.'],
    wrong: ['Elvebyen kommune opplyser at en felles brøyteplan for øyene allerede er utarbeidet.'],
  },
  {
    of: 'what has not begun and what is there',
    source: 'Brøytekurset for sjåførene er i dag etablert ved ti skoler.',
    fine: ['Elvebyen kommune viser til at ti skoler har brøytekurs for sjåførene.'],
    wrong: ['Elvebyen kommune opplyser at brøytekurset for sjåførene ennå ikke er kommet i gang.'],
  },
  {
    of: 'what says which ones are meant',
    source: 'De fergene som fungerer godt, må fylles først, og tilbudet er for lite på øyene.',
    fine: ['Ferger som fungerer godt, bør ifølge Elvebyen kommune fylles først.'],
    wrong: [],
  },
];

testContradictions(examples, (of) => `Freedom and duty exclude one another: ${of}`);
testContradictions(standings, (of) => `How a thing stands excludes how it does not: ${of}`);
