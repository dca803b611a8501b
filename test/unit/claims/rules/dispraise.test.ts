import { type Example, testContradictions } from '../contradictions';

/** What a source speaks well of or asks for, and a claim that calls it useless, unfit or in the way. */
const examples: readonly Example[] = [
  {
    of: 'what is central and what is in the way',
    source: 'De faste møtene mellom rådhuset og velforeningene er sentrale for god dialog om gatetun.',
    fine: [
      'Elvebyen mener at de faste møtene mellom rådhuset og velforeningene er viktige for dialogen om gatetun.',
      'Elvebyen mener at dialogen om gatetun ikke går godt uten de faste møtene mellom rådhuset og velforeningene.',
    ],
    wrong: [
      'Elvebyen mener at de faste møtene mellom rådhuset og velforeningene er et hinder for dialogen om gatetun.',
      'Elvebyen mener at de faste møtene mellom rådhuset og velforeningene har lite for seg i dialogen om gatetun.',
    ],
  },
  {
    of: 'an entry of a list of what is to be done',
    source: '- Samarbeid mellom bydelene om vinterdrift av sykkelveier og brøyting av skoleveier.',
    fine: ['Elvebyen vil at bydelene samarbeider om vinterdrift av sykkelveier og brøyting av skoleveier.'],
    wrong: [
      'Elvebyen mener at vinterdrift av sykkelveier egner seg dårlig som tema for samarbeid mellom bydelene.',
      'Elvebyen mener at samarbeid mellom bydelene om vinterdrift av sykkelveier gir lite igjen.',
    ],
  },
  {
    of: 'what is to be given more weight',
    source: 'Det må legges større vekt på belysning av turveier i planene for nærmiljøet.',
    fine: ['Elvebyen mener at belysning av turveier får for lite oppmerksomhet i planene for nærmiljøet.'],
    wrong: ['Elvebyen mener at belysning av turveier får for mye oppmerksomhet i planene for nærmiljøet.'],
  },
  {
    of: 'who takes part',
    source: '- Samarbeid mellom bydelene, velforeningene og politiet om trygge skoleveier.',
    fine: [
      'Elvebyen mener at velforeningene bør være med i samarbeidet mellom bydelene og politiet om trygge skoleveier.',
    ],
    wrong: ['Elvebyen vil holde velforeningene utenfor samarbeidet mellom bydelene og politiet om trygge skoleveier.'],
  },
  {
    of: 'what comes after another thing',
    source: 'Sykkelveier i sentrum er viktigere enn parkeringshus.',
    fine: ['Elvebyen skriver at parkeringshus er mindre viktig enn sykkelveier i sentrum.'],
    wrong: ['Elvebyen skriver at sykkelveier i sentrum er uten betydning.'],
  },
  {
    of: 'a practice that is even and one that is not',
    source: 'Kravet om brøyteplan er forankret i vedtektene, men det er svært ulik praksis for dette i bydelene.',
    fine: ['Elvebyen skriver at kravet om brøyteplan følges opp ulikt fra bydel til bydel.'],
    wrong: ['Elvebyen skriver at kravet om brøyteplan følges opp på noenlunde samme måte i bydelene.'],
  },
  {
    of: 'a lack that is in the way',
    source: 'Flere verksteder og lengre åpningstid vil gi ungdom bedre tilbud om sykkelreparasjon.',
    fine: ['Elvebyen mener at for få verksteder er til hinder for et godt tilbud om sykkelreparasjon til ungdom.'],
    wrong: ['Elvebyen mener at flere verksteder er til hinder for tilbudet om sykkelreparasjon til ungdom.'],
  },
];

testContradictions(examples, (of) => `What is spoken well of is not called worthless: ${of}.`);
