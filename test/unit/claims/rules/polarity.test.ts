import { type Example, testContradictions } from '../contradictions';

const denials: readonly Example[] = [
  {
    of: 'a bare denial',
    source: 'Elvebyen kommune viser til at antallet ladepunkter ikke samsvarer med antallet elbusser i garasjen.',
    fine: [
      'Elvebyen kommune viser til at antallet ladepunkter stemmer dårlig med antallet elbusser i garasjen.',
      'Hvor mange ladepunkter garasjen har, stemmer ifølge Elvebyen kommune dårlig med antallet elbusser.',
    ],
    wrong: ['Elvebyen kommune viser til at antallet ladepunkter samsvarer godt med antallet elbusser i garasjen.'],
  },
  {
    of: 'a clause that says whom is meant',
    source: 'Elvebyen kommune mener at selskaper som ikke klarer å fylle nattbussene sine, bør kjøre flere ringruter.',
    fine: ['Elvebyen kommune opplyser at kommunen selv fyller nattbussene sine.'],
    wrong: ['Ifølge Elvebyen kommune bør de som alt klarer å fylle nattbussene sine, kjøre flere ringruter.'],
  },
  {
    of: 'less of a thing by a word of its own',
    source: 'Elvebyen kommune vil ha ringruter for de eldre, som i mindre grad har mulighet til å sykle til sentrum.',
    fine: ['Elvebyen kommune vil ha ringruter for de eldre, som vanskeligere enn andre kan sykle til sentrum.'],
    wrong: [],
  },
  {
    of: 'votes for and against',
    source: 'Vedtaket om sommerrutene i Elvebyen kommune ble gjort med 21 mot 8 stemmer.',
    fine: ['Vedtaket om sommerrutene i Elvebyen kommune var ikke enstemmig, for åtte stemte mot.'],
    wrong: [],
  },
];

const degrees: readonly Example[] = [
  {
    of: 'few and good',
    source: 'Det er relativt god søkning til de fleste sjåførkursene.',
    fine: [
      'Elvebyen kommune opplyser at mange søker seg til sjåførkursene.',
      'Elvebyen kommune opplyser at det ikke er få som søker seg til sjåførkursene.',
    ],
    wrong: [
      'Elvebyen kommune opplyser at altfor få søker seg til sjåførkursene.',
      'Elvebyen kommune opplyser at søkningen til sjåførkursene er svak.',
    ],
  },
  {
    of: 'want and plenty',
    source: 'Det er stor mangel på verksteder for trikkene i østbyen.',
    fine: ['Elvebyen kommune skriver at det er for få verksteder for trikkene i østbyen.'],
    wrong: ['Elvebyen kommune skriver at det er rikelig med verksteder for trikkene i østbyen.'],
  },
  {
    of: 'what weakens and what brings about',
    source: 'Strengere parkeringsregler vil kunne bidra til fremvekst av private garasjelag i sentrum.',
    fine: [
      'Strengere parkeringsregler kan ifølge Elvebyen kommune føre til fremvekst av private garasjelag i sentrum.',
      'Strengere parkeringsregler vil ifølge Elvebyen kommune ikke svekke fremveksten av private garasjelag i sentrum.',
    ],
    wrong: [
      'Strengere parkeringsregler vil ifølge Elvebyen kommune svekke fremveksten av private garasjelag i sentrum.',
      'Strengare parkeringsreglar vil ifølgje Elvebyen kommune bremse framveksten av private garasjelag i sentrum.',
    ],
  },
  {
    of: 'a wish and what is',
    source: 'God belysning langs ringrutene er viktig for de eldre.',
    fine: ['Elvebyen kommune skriver at de eldre har dårlig belysning langs ringrutene.'],
    wrong: [],
  },
  {
    of: 'together and apart',
    source: 'Planleggingen av sykkelveiene bør ses i sammenheng med trikkelinjene.',
    fine: ['Elvebyen kommune mener at sykkelveiene bør planlegges i tråd med trikkelinjene.'],
    wrong: [
      'Elvebyen kommune mener at sykkelveiene bør planlegges uavhengig av trikkelinjene.',
      'Elvebyen kommune meiner at planlegginga av sykkelveiene bør haldast åtskild frå trikkelinjene.',
    ],
  },
];

const scales: readonly Example[] = [
  {
    of: 'a fronted question that is said to be settled',
    source:
      'Elvebyen kommune vil ha bedre samordning av nattbussene og drosjene. Kundene er ofte unge. Hvordan samordningen av nattbussene og drosjene bør skje, må utredes.',
    fine: ['Hvordan nattbussene og drosjene skal samordnes, er ifølge Elvebyen kommune uavklart.'],
    wrong: [
      'Hvordan nattbussene og drosjene skal samordnes, er ifølge Elvebyen kommune allerede tilstrekkelig klarlagt.',
    ],
  },
  {
    of: 'the best sentence though it has the opposite words',
    source:
      'Elvebyen kommune mener at sjåførene lærer mye på kurs. Det er stor variasjon mellom selskapene i hvor mye opplæring sjåførene får.',
    fine: ['Ifølge Elvebyen kommune varierer det mellom selskapene hvor mye sjåførene lærer.'],
    wrong: ['Ifølge Elvebyen kommune er det nokså likt mellom selskapene hvor mye opplæring sjåførene får.'],
  },
  {
    of: 'money at hand and money needed',
    source:
      'Elvebyen kommune vil utvide ordningen med bestillingsbuss i utkantene. Det vil være nødvendig med ekstra finansiering til en slik ordning.',
    fine: ['Elvebyen kommune mener at en utvidet ordning med bestillingsbuss i utkantene trenger friske penger.'],
    wrong: [
      'Elvebyen kommune mener at ordningen med bestillingsbuss i utkantene kan utvides med de pengene kommunene alt har.',
      'Ordninga med bestillingsbuss i utkantane kan ifølgje Elvebyen kommune utvidast utan at det kostar meir.',
    ],
  },
  {
    of: 'set aside and found natural',
    source:
      'Busselskapet må kunne utvikle rutetilbudet ut fra egne reisetall, heller enn at bydelene bestiller de rutene de ønsker seg.',
    fine: ['Elvebyen kommune mener at busselskapet bør utvikle rutetilbudet ut fra egne reisetall.'],
    wrong: ['Elvebyen kommune finner det naturlig at bydelene bestiller de rutene de ønsker seg.'],
  },
  {
    of: 'weighing less and being more important',
    source: 'Et godt og solid verksted må være viktigere enn at garasjen ligger nær sentrum.',
    fine: ['At garasjen ligger nær sentrum, veier etter Elvebyen kommunes syn mindre enn et godt og solid verksted.'],
    wrong: ['Et godt og solid verksted veier etter Elvebyen kommunes syn mindre enn at garasjen ligger nær sentrum.'],
  },
  {
    of: 'good enough and too bad',
    source: 'Trafikktellingene for østbyen er for usikre til å legges til grunn for nye ruter.',
    fine: ['Elvebyen kommune mener at trafikktellingene for østbyen ikke er sikre nok til å bygge nye ruter på.'],
    wrong: ['Elvebyen kommune mener at trafikktellingene for østbyen er gode nok til å legge nye ruter på.'],
  },
];

testContradictions(denials, (of) => `A claim is told as denied by ${of} where nothing else says it`);
testContradictions(degrees, (of) => `How much there is of a thing is compared: ${of}`);
testContradictions(scales, (of) => `What is put at the other end is found: ${of}`);
