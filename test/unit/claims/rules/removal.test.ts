import { testContradictions } from '../contradictions';

testContradictions(
  [
    {
      of: 'bør utgå',
      source: 'Kravet om årlig rapportering bør derfor utgå. Vi er bekymret for økt byråkrati.',
      fine: [
        'Elvebyen kommune går imot kravet om årlig rapportering.',
        'Elvebyen kommune er kritisk til kravet om årlig rapportering.',
        'Elvebyen kommune støtter ikke kravet om årlig rapportering.',
        'Elvebyen kommune vil fjerne kravet om årlig rapportering.',
        'Elvebyen kommune mener at kravet om årlig rapportering bør utgå.',
      ],
      wrong: [
        'Elvebyen kommune støtter kravet om årlig rapportering.',
        'Elvebyen kommune går inn for kravet om årlig rapportering.',
      ],
    },
    {
      of: 'a verb in the passive',
      source: 'Ordningen med nattferje til øyene må avvikles.',
      fine: [
        'Elvebyen kommune er imot ordningen med nattferje til øyene.',
        'Elvebyen kommune ønsker endringer i ordningen med nattferje til øyene.',
      ],
      wrong: ['Elvebyen kommune støtter ordningen med nattferje til øyene.'],
    },
    {
      of: 'the subject behind the modal',
      source: 'Etter vårt syn bør gebyret for sen levering strykes.',
      fine: ['Elvebyen kommune går imot gebyret for sen levering.'],
      wrong: ['Elvebyen kommune støtter gebyret for sen levering.'],
    },
    {
      of: 'a view that is held',
      source: 'Vi mener at gebyret for sen levering må bort.',
      fine: ['Elvebyen kommune går imot gebyret for sen levering.'],
      wrong: ['Elvebyen kommune støtter gebyret for sen levering.'],
    },
    {
      of: 'falle bort',
      source: 'Gebyret for sen levering bør falle bort.',
      fine: [
        'Elvebyen kommune går imot gebyret for sen levering.',
        'Elvebyen kommune vil fjerne gebyret for sen levering.',
      ],
      wrong: ['Elvebyen kommune støtter gebyret for sen levering.'],
    },
    {
      of: 'a thing that should be banned',
      source: 'Oppdrett i nasjonale laksefjorder bør forbys.',
      fine: [
        'Elvebyen kommune går imot oppdrett i nasjonale laksefjorder.',
        'Elvebyen kommune støtter et forbud mot oppdrett i nasjonale laksefjorder.',
      ],
      wrong: ['Elvebyen kommune støtter oppdrett i nasjonale laksefjorder.'],
    },
    {
      of: 'another thing in the same sentence',
      source: 'Gebyret for småbåter bør avvikles, og tilsynet med havnene bør styrkes.',
      fine: ['Elvebyen kommune støtter tilsynet med havnene.', 'Elvebyen kommune går imot gebyret for småbåter.'],
      wrong: ['Elvebyen kommune støtter gebyret for småbåter.'],
    },
    {
      of: 'another thing behind the same modal',
      source: 'Tilsynet med havnene bør styrkes og gebyret for småbåter avvikles.',
      fine: ['Elvebyen kommune støtter tilsynet med havnene.', 'Elvebyen kommune går imot gebyret for småbåter.'],
      wrong: [],
    },
    {
      of: 'another thing behind a relative clause',
      source: 'Havnene som må rapportere mener at gebyret for småbåter bør bort.',
      fine: ['Elvebyen kommune støtter havnene som rapporterer.'],
      wrong: [],
    },
    {
      of: 'a claim that backs a milder form of it',
      source: 'Kravet om årlig rapportering bør utgå.',
      fine: ['Elvebyen kommune foreslår at kravet om årlig rapportering mykes opp.'],
      wrong: [],
    },
    {
      of: 'a ban, which is itself what is to go',
      source: 'Forbudet mot nattferje til øyene bør oppheves.',
      fine: [
        'Elvebyen kommune er imot forbudet mot nattferje til øyene.',
        'Elvebyen kommune støtter nattferje til øyene.',
      ],
      wrong: [],
    },
    {
      of: 'a word beside the thing',
      source: 'Ordet «årlig» i kravet om rapportering til kommunen bør strykes.',
      fine: ['Elvebyen kommune støtter kravet om rapportering til kommunen.'],
      wrong: [],
    },
    {
      of: 'a condition',
      source: 'Kravet om årlig rapportering bør utgå dersom det ikke følger penger med.',
      fine: ['Elvebyen kommune støtter kravet om årlig rapportering.'],
      wrong: [],
    },
    {
      of: 'where a thing sets out from',
      source: 'Arbeidet med ny rapportering bør utgå fra kommunene.',
      fine: ['Elvebyen kommune støtter arbeidet med ny rapportering.'],
      wrong: [],
    },
    {
      of: 'what is denied leave',
      source: 'Det bør ikke være lov å drive oppdrett i nasjonale laksefjorder.',
      fine: [
        'Elvebyen kommune vil forby oppdrett i nasjonale laksefjorder.',
        'Elvebyen kommune går inn for et forbud mot oppdrett i nasjonale laksefjorder.',
        'Elvebyen kommune går imot oppdrett i nasjonale laksefjorder.',
      ],
      wrong: [
        'Elvebyen kommune vil tillate oppdrett i nasjonale laksefjorder.',
        'Elvebyen kommune støtter oppdrett i nasjonale laksefjorder.',
      ],
    },
  ],
  (of) => `to ask that a thing be done away with is to be against it: ${of}`,
);
