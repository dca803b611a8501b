import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'who is bidden to do it',
    source:
      'Den nye vegloven krever at fylkeskommunene nå skal skaffe seg brøytebiler med kost til helsetjenesten, blant annet for å arbeide mer forebyggende enn før.',
    fine: [
      'Elvebyen kommune viser til at den nye vegloven pålegger fylkeskommunene å skaffe seg brøytebiler med kost.',
      'Elvebyen kommune viser til at fylkeskommunene må skaffe seg brøytebiler med kost etter den nye vegloven.',
    ],
    wrong: [
      'Elvebyen kommune viser til at den nye vegloven pålegger helseforetakene å skaffe seg brøytebiler med kost.',
      'Elvebyen kommune viser til at den nye vegloven ber helseforetakene om å skaffe seg brøytebiler med kost.',
    ],
  },
  {
    of: 'where something comes from',
    source:
      'Ifølge NAV mangler byen mange sjåfører. I tillegg er nattbuss et område i vekst, og et nytt rundskriv krever at fylkeskommunene nå skal ansette sjåfører.',
    fine: [
      'Nattbuss er ifølge Elvebyen kommune et område i vekst, og kommunen henter belegg for mangelen på sjåfører hos NAV.',
    ],
    wrong: [],
  },
  {
    of: 'who is set in focus',
    source:
      'Elvebyen kommune mener etter innspill fra universitetet at bedriftene i liten grad får delta når rutetabellene for nattbussene utformes lokalt.',
    fine: [
      'Det er ifølge Elvebyen kommune bedriftene som i liten grad får delta når rutetabellene for nattbussene utformes.',
      'Det er bedriftene som etter Elvebyen kommunes syn får delta for lite når rutetabellene for nattbussene utformes lokalt.',
    ],
    wrong: [
      'Det er ifølge Elvebyen kommune universitetene som i liten grad får delta når rutetabellene for nattbussene utformes lokalt.',
    ],
  },
  {
    of: 'who pays',
    source: 'Elvebyen kommune mener at kostnadene til nattbusser bør dekkes av fylkeskommunen fra neste år.',
    fine: [
      'Elvebyen kommune mener at nattbussene bør dekkes av fylkeskommunene.',
      'Elvebyen kommune mener at det offentlige bør dekke kostnadene til nattbusser.',
      'Elvebyen kommune vil ha dekket kostnadene til nattbusser, slik at helseforetakene slipper utgiftene.',
    ],
    wrong: [
      'Elvebyen kommune mener at kostnadene til nattbusser bør dekkes av helseforetakene fra neste år.',
      'Elvebyen kommune mener at staten bør dekke kostnadene til nattbusser fra neste år.',
    ],
  },
  {
    of: 'who administers, another being set aside',
    source:
      'Utbetalingen av reisestøtte til elevene bør administreres gjennom NAV og ikke skolene, som har nok å gjøre fra før.',
    fine: [
      'Elvebyen kommune mener at NAV bør administrere utbetalingen av reisestøtte til elevene.',
      'Elvebyen kommune vil ikke at skolene skal administrere utbetalingen av reisestøtte til elevene.',
      'Elvebyen kommune mener at utbetalingen av reisestøtte bør administreres av NAV framfor skolene.',
    ],
    wrong: [
      'Elvebyen kommune mener at skolene bør administrere utbetalingen av reisestøtte til elevene.',
      'Elvebyen kommune mener at utbetalingen av reisestøtte til elevene bør administreres av Skatteetaten.',
    ],
  },
  {
    of: 'to whom it is given, the other being named too',
    source:
      'Elvebyen kommune gir hvert år råd om rutetider til Samferdselsdepartementet, som departementet bruker i møter med Finansdepartementet.',
    fine: [
      'Elvebyen kommune gir hvert år råd om rutetider til Samferdselsdepartementet.',
      'Elvebyen kommune gir råd om rutetider til departementet, som bruker dem i møter med Finansdepartementet.',
    ],
    wrong: ['Elvebyen kommune gir hvert år råd om rutetider til Finansdepartementet.'],
  },
  {
    of: 'one member of a list',
    source: 'Gratis nattbuss gis i dag til ansatte i tre yrker (radiografi, farmasi og ergoterapi) ved sykehuset.',
    fine: [
      'Gratis nattbuss gis ifølge Elvebyen kommune i dag til ansatte i radiografi og ergoterapi.',
      'Gratis nattbuss gis ifølge Elvebyen kommune i dag til farmasøyter, ergoterapeuter og radiografer.',
    ],
    wrong: ['Gratis nattbuss gis ifølge Elvebyen kommune i dag til ansatte i radiografi, farmasi og fysioterapi.'],
  },
  {
    of: 'on which level needs count',
    source: 'Elvebyen kommune mener at rutetabellene bør bestemmes av lokale behov i hele dalen.',
    fine: [
      'Elvebyen kommune mener at det er lokale behov som bør bestemme rutetabellene.',
      'Elvebyen kommune mener at rutetabellene bør bestemmes av behovene lokalt og regionalt.',
    ],
    wrong: ['Elvebyen kommune mener at nasjonale behov bør bestemme rutetabellene.'],
  },
  {
    of: 'men and women',
    source: 'Kampanjen for sykling til jobb bør rettes mot menn, som sykler minst.',
    fine: ['Elvebyen kommune mener at kampanjen for sykling til jobb bør rettes mot mannlige arbeidstakere.'],
    wrong: ['Elvebyen kommune mener at kampanjen for sykling til jobb bør rettes mot kvinner.'],
  },
  {
    of: 'how often',
    source: 'Elvebyen kommune foreslår at takstene for bussene justeres årlig etter prisene på strøm.',
    fine: ['Elvebyen kommune foreslår at takstene for bussene justeres hvert år etter prisene på strøm.'],
    wrong: ['Elvebyen kommune foreslår at takstene for bussene justeres månedlig etter prisene på strøm.'],
  },
  {
    of: 'a kind beside what it is a kind of',
    source: 'Elvebyen kommune mener at sykehuset og sykehjemmene bør samordne arbeidstidene med bussrutene.',
    fine: [
      'Elvebyen kommune mener at helsetjenesten bør samordne arbeidstidene med bussrutene.',
      'Elvebyen kommune mener at arbeidsgiverne bør samordne arbeidstidene med bussrutene.',
      'Elvebyen kommune mener at helseforetaket og kommunehelsetjenesten bør samordne arbeidstidene med bussrutene.',
    ],
    wrong: ['Elvebyen kommune mener at universitetene bør samordne arbeidstidene med bussrutene.'],
  },
  {
    of: 'what stands in the sentence beside',
    source:
      'Flere avganger bør finansieres av staten. Fylkeskommunen bør likevel betale for de siste avgangene om kvelden.',
    fine: ['Elvebyen kommune mener at fylkeskommunen bør finansiere avganger om kvelden.'],
    wrong: [],
  },
  {
    of: 'what the sentence beside says of something else',
    source:
      'Elvebyen kommune ber om at sykehusene får plikt til å sette opp ladepunkter for elbusser. Samarbeidet mellom KD, HOD og NAV bør styrkes.',
    fine: ['Elvebyen kommune ber om at helseforetakene får plikt til å sette opp ladepunkter for elbusser.'],
    wrong: ['Elvebyen kommune ber om at staten får plikt til å sette opp ladepunkter for elbusser.'],
  },
  {
    of: 'where it comes from',
    source: 'Ønsket om flere sykkelbuer på stasjonene kom fra studentene, og fylkeskommunen bygde buene.',
    fine: ['Ønsket om flere sykkelbuer på stasjonene kom ifølge Elvebyen kommune fra studentene.'],
    wrong: ['Ønsket om flere sykkelbuer på stasjonene kom ifølge Elvebyen kommune fra pasientene.'],
  },
  {
    of: 'words cut at a hyphen',
    source: 'Sjåførene bør få kurs i grunn-, videre- og etterutdanning av alle nyansatte i bussene.',
    fine: ['Elvebyen kommune mener at sjåførene bør få kurs i grunnutdanning av alle nyansatte i bussene.'],
    wrong: ['Elvebyen kommune mener at sjåførene bør få kurs i doktorgradsutdanning av alle nyansatte i bussene.'],
  },
  {
    of: 'one that is only pointed to',
    source: 'Elvebyen kommune viser til SINTEFs rapport om at syklistene velger gangveiene når bilveiene er glatte.',
    fine: [
      'Elvebyen kommune viser til at syklistene velger gangveiene når bilveiene er glatte, også ved skolene.',
      'Elvebyen kommune viser til at syklistene velger kommunens gangveier når bilveiene er glatte.',
    ],
    wrong: [],
  },
  {
    of: 'one that is to be spared',
    source: 'Elvebyen kommune vil at staten skal betale for brøyting av gangveiene ved skolene.',
    fine: ['Elvebyen kommune vil at staten skal betale for brøyting av gangveiene, så bedriftene slipper det.'],
    wrong: ['Elvebyen kommune vil at bedriftene skal betale for brøyting av gangveiene ved skolene.'],
  },
  {
    of: 'whom else a thing is of use to',
    source: 'Elvebyen kommune viser til at NHO har pekt på ti tiltak mot kø i byene.',
    fine: ['Elvebyen kommune viser til ti tiltak mot kø i byene, som også LO har nytte av.'],
    wrong: [],
  },
  {
    of: 'one that the next sentence brings in',
    source:
      'Elvebyen kommune vil ha bedre tellinger av reisene, slik at departementet har et godt grunnlag for planene. Dette er nødvendig for å sette opp ruter i tråd med behovene i skolene.',
    fine: ['Elvebyen kommune vil ha bedre tellinger av hvilke reiser skolene får bruk for.'],
    wrong: [],
  },
  {
    of: 'how much an actor asks for',
    source: 'Elvebyen kommune mener at en nattbuss bør utredes, og tar ikke stilling til prisen.',
    fine: ['Elvebyen kommune nøyer seg med å ønske en nattbuss utredet.'],
    wrong: [],
  },
];

testContradictions(
  examples,
  (of) => `Members of a class, ${of}: told where another stands in the place, silent where the source has it`,
);
