import { type Example, testContradictions } from '../contradictions';

/** The wrong claims say as a plain fact or wish what the source doubts or rejects; the fine ones say what it says, in turns that look alike. */
const examples: readonly Example[] = [
  {
    of: 'a means that is rejected',
    source: 'Elvebyen kommune går imot at bompenger brukes som virkemiddel for å dempe biltrafikken.',
    fine: [
      'Bompenger er etter Elvebyen kommunes syn ikke veien til mindre biltrafikk.',
      'Elvebyen kommune vil dempe biltrafikken på andre måter enn med bompenger.',
      'Elvebyen kommune vil slippe bompenger som middel mot biltrafikken.',
      'Elvebyen kommune frykter bompenger som et middel for å dempe biltrafikken.',
      'Elvebyen kommune har innvendinger mot bompenger for å dempe biltrafikken.',
      'Elvebyen kommune omtaler bompenger som virkemiddel for å dempe biltrafikken.',
    ],
    wrong: [
      'Elvebyen kommune ser bompenger som én vei til å dempe biltrafikken.',
      'Elvebyen kommune vil dempe biltrafikken ved hjelp av bompenger.',
      'Bompenger kan ifølge Elvebyen kommune dempe biltrafikken i sentrum.',
    ],
  },
  {
    of: 'a cut that is not backed',
    source: 'Elvebyen kommune støtter ikke at tilskuddet trekkes når bussene ikke går etter rutetabellen.',
    fine: [
      'Tilskuddet bør etter Elvebyen kommunes syn beholdes også når bussene ikke følger rutetabellen.',
      'Elvebyen kommune er uenig i at tilskuddet trekkes når bussene ikke følger rutetabellen.',
    ],
    wrong: ['Elvebyen kommune mener at selskaper som ikke følger rutetabellen for bussene, bør miste tilskuddet.'],
  },
  {
    of: 'a doubt that is given as certain',
    source: 'Elvebyen kommune er usikker på om sykkelveien alene vil gi flere reisende med toget.',
    fine: [
      'Sykkelveien kan etter Elvebyen kommunes syn gi flere reisende med toget.',
      'Elvebyen kommune tror sykkelveien må følges av mer om den skal gi flere reisende med toget.',
    ],
    wrong: ['Elvebyen kommune regner det som sikkert at sykkelveien gir flere reisende med toget.'],
  },
  {
    of: 'a step that is advised against',
    source: 'Elvebyen kommune fraråder at ferjeavganger om natten erstattes med taxi.',
    fine: [
      'Ferja bør etter Elvebyen kommunes syn bestå, og nattavgangene må ikke erstattes med taxi.',
      'Elvebyen kommune vil beholde ferjeavgangene om natten framfor taxi.',
    ],
    wrong: ['Elvebyen kommune ønsker å erstatte ferjeavganger om natten med taxi for øyboerne.'],
  },
  {
    of: 'advice for all that is given as one for some',
    source: 'Rådene om trygg parkering bør ligge til grunn ved skolene for alle trafikantgrupper.',
    fine: [
      'Rådene om trygg parkering bør ifølge Elvebyen kommune ligge til grunn for alle.',
      'Elvebyen kommune mener at rådene om trygg parkering ikke bare bør ligge til grunn for syklister.',
    ],
    wrong: ['Rådene om trygg parkering bør ifølge Elvebyen kommune bare ligge til grunn for syklister.'],
  },
  {
    of: 'what is too little, given as enough',
    source: 'Elvebyen kommune mener at anslagene er for usikre til å bygge nye stasjoner på.',
    fine: ['Anslagene er etter Elvebyen kommunes syn ikke gode nok til å bygge nye stasjoner på.'],
    wrong: ['Anslagene er etter Elvebyen kommunes syn gode nok til å bygge nye stasjoner på.'],
  },
];

testContradictions(examples, (of) => `what a source refuses is not what it says: ${of}`);
