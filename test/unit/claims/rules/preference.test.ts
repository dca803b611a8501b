import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'more important than',
    source: 'Elvebyen kommune mener at hyppige avganger må være viktigere enn at setene er behagelige.',
    fine: [
      'Hyppige avganger bør ifølge Elvebyen kommune veie tyngre enn behagelige seter.',
      'Elvebyen kommune mener at behagelige seter er mindre viktig enn hyppige avganger.',
      'Elvebyen kommune setter hyppige avganger foran behagelige seter.',
    ],
    wrong: [
      'Behagelige seter bør ifølge Elvebyen kommune veie tyngre enn hyppige avganger.',
      'Elvebyen kommune vil heller ha behagelige seter enn hyppige avganger.',
      'Elvebyen kommune mener at hyppige avganger må vike for behagelige seter.',
    ],
  },
  {
    of: 'one and not the other',
    source: 'Elvebyen kommune mener at billettinntektene bør forvaltes av fylkeskommunen og ikke busselskapene.',
    fine: [
      'Elvebyen kommune mener at fylkeskommunen bør forvalte billettinntektene, ikke busselskapene.',
      'Busselskapene bør ifølge Elvebyen kommune slippe å forvalte billettinntektene.',
      'Elvebyen kommune mener at fylkeskommunen bør forvalte billettinntektene.',
      'Elvebyen kommune mener at billettinntektene ikke bør forvaltes av busselskapene.',
    ],
    wrong: [
      'Elvebyen kommune mener at busselskapene bør forvalte billettinntektene.',
      'Elvebyen kommune mener at busselskapene bør forvalte billettinntektene, ikke fylkeskommunen.',
    ],
  },
  {
    of: 'instead of',
    source:
      'Elvebyen kommune ønsker felles rutetabeller for hele regionen, i stedet for at hvert busselskap lager tabeller for seg.',
    fine: [
      'I stedet for at hvert busselskap lager sine tabeller, vil Elvebyen kommune ha felles rutetabeller for regionen.',
      'Elvebyen kommune ønsker felles rutetabeller for regionen.',
    ],
    wrong: ['Elvebyen kommune mener at hvert busselskap bør lage tabeller for seg.'],
  },
  {
    of: 'more of one and not of the other',
    source: 'Elvebyen kommune ønsker flere sykkelveier og ikke flere parkeringsplasser i sentrum.',
    fine: [
      'Elvebyen kommune ønsker færre parkeringsplasser i sentrum.',
      'Elvebyen kommune er imot flere parkeringsplasser i sentrum.',
    ],
    wrong: ['Elvebyen kommune ønsker flere parkeringsplasser i sentrum.'],
  },
  {
    of: 'two orders in one sentence',
    source:
      'Elvebyen kommune mener at tog bør prioriteres foran fly på strekningene til hovedstaden, og at bussen er viktigere enn begge i distriktene.',
    fine: [
      'I distriktene er bussen ifølge Elvebyen kommune viktigere enn både tog og fly.',
      'Elvebyen kommune vil prioritere tog foran fly til hovedstaden.',
    ],
    wrong: ['Elvebyen kommune mener at fly bør prioriteres foran tog til hovedstaden.'],
  },
  {
    of: 'more of it and less of it',
    source: 'Elvebyen kommune viser til at bussen bruker mindre drivstoff enn bilen per passasjer.',
    fine: ['Bilen bruker ifølge Elvebyen kommune mer drivstoff enn bussen per passasjer.'],
    wrong: ['Bilen bruker ifølge Elvebyen kommune mindre drivstoff enn bussen per passasjer.'],
  },
  {
    of: 'what it is important to do',
    source:
      'Det kan virke som et viktigere mål for Elvebyen kommune å bygge sykkelveier i sentrum enn å bygge parkeringshus.',
    fine: [
      'Det er ifølge Elvebyen kommune viktigere å bygge sykkelveier i sentrum enn å bygge parkeringshus.',
      'Parkeringshus er ifølge Elvebyen kommune mindre viktig enn sykkelveier i sentrum.',
    ],
    wrong: ['Det er ifølge Elvebyen kommune viktigere å bygge parkeringshus enn å bygge sykkelveier i sentrum.'],
  },
  {
    of: 'a better way than the best',
    source:
      'Elvebyen kommune mener at rekruttering av sjåfører kan gjøres på andre og mer hensiktsmessige måter enn gjennom kveldskurs, for eksempel med bedre turnus.',
    fine: [
      'Elvebyen kommune mener at kveldskurs ikke er den beste måten å rekruttere sjåfører på.',
      'Elvebyen kommune mener at bedre turnus er mer hensiktsmessig enn kveldskurs for å rekruttere sjåfører.',
    ],
    wrong: ['Elvebyen kommune mener at kveldskurs er den beste måten å rekruttere sjåfører på.'],
  },
  {
    of: 'a means that is ruled out',
    source:
      'Elvebyen kommune mener at flere gratis bussreiser for elever, og ikke ved å øke egenandelen for pensjonister, bør drøftes nærmere.',
    fine: [
      'Elvebyen kommune mener at flere gratis bussreiser for elever bør drøftes nærmere.',
      'Elvebyen kommune vil drøfte gratis bussreiser for elever, men ikke ved å øke egenandelen for pensjonister.',
      'Elvebyen kommune mener at gratis bussreiser for elever bør drøftes uten at egenandelen for pensjonister økes.',
    ],
    wrong: [
      'Elvebyen kommune mener at flere gratis bussreiser for elever gjennom økt egenandel for pensjonister bør drøftes nærmere.',
    ],
  },
  {
    of: 'an order that is warded off',
    source: 'Elvebyen kommune vil motvirke at biltrafikken går foran kollektivtrafikken.',
    fine: ['Elvebyen kommune vil motvirke at biltrafikken settes foran kollektivtrafikken.'],
    wrong: ['Elvebyen kommune mener at biltrafikken skal gå foran kollektivtrafikken.'],
  },
  {
    of: 'a comparison on another scale',
    source: 'Elvebyen kommune skriver at trikken er dyrere enn bussen i innkjøp.',
    fine: [
      'Elvebyen kommune skriver at bussen er mindre viktig enn trikken.',
      'Trikken er dyrere enn bussen i innkjøp, skriver Elvebyen kommune.',
    ],
    wrong: ['Bussen er dyrere enn trikken i innkjøp, skriver Elvebyen kommune.'],
  },
];

testContradictions(
  examples,
  (of) => `Preference, ${of}: told where the terms have changed places, silent where only the words have`,
);
