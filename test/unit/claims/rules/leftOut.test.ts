import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'what goes with a thing',
    source: 'Elvebyen kommune støtter nattruter på lørdager, med tilhørende vakthold ved holdeplassene.',
    fine: [
      'Elvebyen kommune støtter nattruter på lørdager med vakthold ved holdeplassene.',
      'Elvebyen kommune vil ikke ha nattruter på lørdager uten vakthold ved holdeplassene.',
    ],
    wrong: [
      'Elvebyen kommune støtter nattruter på lørdager, uten at det knyttes noe særskilt vakthold til dem.',
      'Elvebyen kommune støtter nattruter på lørdager, selv om vaktholdet ved holdeplassene mangler.',
    ],
  },
  {
    of: 'those who take part',
    source: 'Rutetilbudet planlegges av fylket i samarbeid med Fjellrådet og skolene.',
    fine: [
      'Elvebyen kommune vil at fylket planlegger rutetilbudet i samarbeid med Fjellrådet.',
      'Elvebyen kommune vil at rutetilbudet planlegges av fylket, og ikke uten Fjellrådet.',
    ],
    wrong: [
      'Elvebyen kommune vil at fylket planlegger rutetilbudet uten at Fjellrådet trekkes inn.',
      'Elvebyen kommune vil holde Fjellrådet utenfor når fylket planlegger rutetilbudet.',
      'Elvebyen kommune meiner at fylket og skolane bør planleggje rutetilbodet uavhengig av kvarandre.',
    ],
  },
  {
    of: 'what a thing fails without',
    source: 'Uten investeringer i ladestasjoner vil driften av elbussene svekkes.',
    fine: [
      'Uten investeringer i ladestasjoner blir driften av elbussene svakere, skriver Elvebyen kommune.',
      'Elvebyen kommune advarer mot å drive elbussene uten investeringer i ladestasjoner.',
      'Uten investeringer i ladestasjoner svekkes driften av elbussene, mener Elvebyen kommune.',
    ],
    wrong: ['Elvebyen kommune mener at elbussene kan drives like godt uten investeringer i ladestasjoner.'],
  },
  {
    of: 'what the source leaves out too',
    source: 'Elvebyen kommune ønsker gratis bybuss uten billettkontroll, men ikke gratis parkering.',
    fine: [
      'Elvebyen kommune ønsker gratis bybuss, uten at billettene kontrolleres.',
      'Elvebyen kommune ønsker gratis bybuss uten å ta stilling til billettkontroll.',
      'Busser uten billettkontroll ønskes av Elvebyen kommune.',
    ],
    wrong: [],
  },
];

testContradictions(examples, (of) => `A claim leaves out or keeps apart: ${of}`);
