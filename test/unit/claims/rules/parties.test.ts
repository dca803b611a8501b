import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'one alone, where the source has two',
    source: 'Elvebyen kommune mener at fylkeskommunen og busselskapene bør samordne rutetabellene.',
    fine: [
      'Elvebyen kommune mener at fylkeskommunen og busselskapene sammen bør samordne rutetabellene.',
      'Elvebyen kommune mener at fylkeskommunen ikke alene bør samordne rutetabellene.',
    ],
    wrong: ['Elvebyen kommune mener at fylkeskommunen alene bør samordne rutetabellene.'],
  },
  {
    of: 'one place only, where the source has two',
    source: 'Elvebyen kommune ønsker nattruter i Vestbyen fra høsten og i Østbyen fra nyttår.',
    fine: ['Elvebyen kommune ønsker nattruter i Vestbyen og Østbyen.'],
    wrong: ['Elvebyen kommune ønsker nattruter bare i Vestbyen.'],
  },
  {
    of: 'to whom something goes first',
    source:
      'Elvebyen kommune sender klager på bussene til Fylkesrådet, som kommunen tar opp i møter med Busseierforbundet.',
    fine: ['Elvebyen kommune sender klager på bussene til Fylkesrådet, og tar dem opp i møter med Busseierforbundet.'],
    wrong: ['Elvebyen kommune sender klager på bussene til Busseierforbundet, som tar dem videre til Fylkesrådet.'],
  },
  {
    of: 'two goods and their receivers',
    source: 'Elvebyen kommune sender klager til Fylkesrådet og regninger til Busseierforbundet.',
    fine: ['Elvebyen kommune sender regninger til Busseierforbundet og klager til Fylkesrådet.'],
    wrong: [],
  },
  {
    of: 'whose advice it is',
    source: 'Elvebyen kommune viser til at WHO har pekt på ti tiltak mot støy i byene.',
    fine: [
      'Elvebyen kommune viser til ti tiltak mot støy i byene fra Verdens helseorganisasjon.',
      'Elvebyen kommune viser til ti tiltak mot støy, som også NAV har nytte av.',
    ],
    wrong: ['Elvebyen kommune viser til ti tiltak som OECD har pekt på mot støy i byene.'],
  },
  {
    of: 'which project it is',
    source: 'Elvebyen kommune nevner Trygg skolevei-prosjektet, der barna følges til skolen.',
    fine: ['Elvebyen kommune nevner et prosjekt der barna følges til skolen.'],
    wrong: ['Elvebyen kommune nevner Gåbuss-prosjektet, der barna følges til skolen.'],
  },
  {
    of: 'which members a list has',
    source: 'Elvebyen kommune vil ha flere avganger til sykehuset, skolene, idrettshallen og biblioteket.',
    fine: [
      'Elvebyen kommune vil ha flere avganger til biblioteket, skolene, idrettshallen og sykehuset.',
      'Elvebyen kommune vil ha flere avganger til sykehuset, skolene og idrettshallen.',
    ],
    wrong: ['Elvebyen kommune vil ha flere avganger til sykehuset, skolene, flyplassen og biblioteket.'],
  },
  {
    of: 'who has which of two',
    source: 'Elvebyen kommune skriver at sykehusene har nok biler, mens sykehjemmene mangler sjåfører.',
    fine: ['Ifølge Elvebyen kommune mangler sykehjemmene sjåfører, mens sykehusene har nok biler.'],
    wrong: ['Ifølge Elvebyen kommune mangler sykehusene sjåfører, mens sykehjemmene har nok biler.'],
  },
  {
    of: 'who does it',
    source: 'Elvebyen kommune mener at sykehusene bør kjøre pasientene hjem om natten.',
    fine: ['Pasientene bør etter Elvebyen kommunes syn kjøres hjem av sykehusene om natten.'],
    wrong: ['Elvebyen kommune mener at sykehjemmene bør kjøre pasientene hjem om natten.'],
  },
];

testContradictions(
  examples,
  (of) => `Parties, ${of}: told where another stands in the place, silent where only the words differ`,
);
