import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'what brings about what',
    source: 'Dårlig veibelysning kan føre til lavere kollektivandel blant eldre i utkanten.',
    fine: [
      'Elvebyen kommune mener at dårlig veibelysning kan gi lavere kollektivandel i utkanten.',
      'Elvebyen kommune mener at kollektivandelen i utkanten kan svekkes av dårlig veibelysning.',
      'Elvebyen kommune mener at lav kollektivandel i utkanten kan skyldes dårlig veibelysning.',
    ],
    wrong: [
      'Elvebyen kommune mener at lav kollektivandel i utkanten kan føre til dårlig veibelysning.',
      'Elvebyen kommune mener at den dårlige veibelysningen skyldes lav kollektivandel i utkanten.',
      'Elvebyen kommune mener at det er den lave kollektivandelen i utkanten som skaper dårlig veibelysning.',
    ],
  },
  {
    of: 'what takes the place of what',
    source: 'Bestillingsbusser har i stor grad tatt over for rutebåter i skjærgården.',
    fine: [
      'Elvebyen kommune viser til at rutebåtene i skjærgården i stor grad er erstattet av bestillingsbusser.',
      'Elvebyen kommune viser til at bestillingsbussene har avløst mye av rutebåttilbudet i skjærgården.',
    ],
    wrong: [
      'Elvebyen kommune viser til at bestillingsbussene i skjærgården i stor grad er erstattet av rutebåter.',
      'Elvebyen kommune viser til at rutebåtene har avløst bestillingsbussene i skjærgården.',
    ],
  },
  {
    of: 'what is a condition and no cause',
    source: 'De fleste godtar at en vikar følger opp rutene, så lenge vedkommende har tid og kan faget.',
    fine: ['Elvebyen kommune mener at en vikar kan følge opp rutene, gitt at vedkommende har tid og fagkunnskap.'],
    wrong: [],
  },
  {
    of: 'what comes about when something else does',
    source: 'Flere avganger om kvelden vil øke omsetningen i kafeene ved brygga.',
    fine: ['Elvebyen kommune mener at omsetningen i kafeene ved brygga øker om det blir flere avganger om kvelden.'],
    wrong: ['Elvebyen kommune mener at omsetningen i kafeene ved brygga vil skape flere avganger om kvelden.'],
  },
];

testContradictions(examples, (of) => `Cause and effect, ${of}: told where they have changed parts`);
