import { type Example, testContradictions } from '../contradictions';

/** [what it is of, the source, a claim that says the same, one that says the opposite] */
const rows: readonly (readonly [string, string, string, string])[] = [
  [
    'what goes and what stands still',
    'Arbeidet med de nye kaiene er kommet langt og går for fullt.',
    'Arbeidet med de nye kaiene er ifølge Elvebyen i full gang.',
    'Arbeidet med de nye kaiene går ifølge Elvebyen i sneglefart og står bom fast.',
  ],
  [
    'hands to spare',
    'Verkstedet for ferger på øya har ledig kapasitet.',
    'Verkstedet for ferger på øya kan ifølge Elvebyen ta imot flere.',
    'Verkstedet for ferger på øya er ifølge Elvebyen strukket til det ytterste.',
  ],
  [
    'money that is bound or set free',
    'En felles billettløsning for fergene frigjør penger i rutedriften.',
    'En felles billettløsning for fergene frigjør ifølge Elvebyen midler i rutedriften.',
    'Elvebyen mener at en felles billettløsning for fergene binder opp midler i rutedriften.',
  ],
  [
    'what the money gives',
    'Ombygging av den gamle fergekaia er dårlig bruk av penger.',
    'Ombygging av den gamle fergekaia er ifølge Elvebyen bortkastede penger.',
    'Ombygging av den gamle fergekaia er ifølge Elvebyen en god investering.',
  ],
  [
    'paper',
    'Ordningen med søknad om havneplass gir mye papirarbeid for båteierne.',
    'Ordningen med søknad om havneplass gir ifølge Elvebyen mer byråkrati for båteierne.',
    'Ordningen med søknad om havneplass gir ifølge Elvebyen lite papirarbeid for båteierne.',
  ],
  [
    'time at the quay',
    'Med én billettluke øker ventetiden på fergekaia.',
    'Med én billettluke blir det ifølge Elvebyen lengre ventetid på fergekaia.',
    'Med én billettluke blir det ifølge Elvebyen kortere ventetid på fergekaia.',
  ],
  [
    'whom the pier is open to',
    'Bryggeplassene i indre havn er forbeholdt fastboende.',
    'Bryggeplassene i indre havn er ifølge Elvebyen bare åpne for fastboende.',
    'Elvebyen mener at bryggeplassene i indre havn er tilgjengelige for alle.',
  ],
  [
    'a gap',
    'Gapet øker mellom store og små rederier.',
    'Gapet mellom store og små rederier øker ifølge Elvebyen.',
    'Elvebyen skriver at gapet krymper mellom store og små rederier.',
  ],
  [
    'place of living',
    'Billettprisene på fergene er avhengige av hvor man bor, og postnummeret avgjør tilbudet av nattferger.',
    'Tilbudet av nattferger er ifølge Elvebyen avhengig av bosted.',
    'Tilbudet av nattferger er ifølge Elvebyen geografisk likeverdig.',
  ],
  [
    'heads together',
    'Rederiene og havnevesenet drar i hver sin retning i arbeidet med kaiplanen.',
    'Elvebyen mener at rederiene og havnevesenet trekker i hver sin retning i arbeidet med kaiplanen.',
    'Elvebyen mener at rederiene og havnevesenet spiller på lag i arbeidet med kaiplanen.',
  ],
  [
    'what is learnt',
    'Øvelser om bord gir skipselevene lite læring.',
    'Øvelser om bord gir ifølge Elvebyen skipselevene lavt læringsutbytte.',
    'Øvelser om bord gir ifølge Elvebyen skipselevene godt læringsutbytte.',
  ],
  [
    'knowledge of the crew',
    'Mannskapet på hurtigbåtene har ikke kompetanse i brannvern.',
    'Mannskapet på hurtigbåtene mangler ifølge Elvebyen kompetanse i brannvern.',
    'Mannskapet på hurtigbåtene har ifølge Elvebyen god kompetanse i brannvern.',
  ],
  [
    'quality going up or down',
    'Sammenslåing av losstasjonene fører til at kvaliteten går ned.',
    'Sammenslåing av losstasjonene går ifølge Elvebyen ut over kvaliteten.',
    'Sammenslåing av losstasjonene hever ifølge Elvebyen kvaliteten.',
  ],
  [
    'figures',
    'Passasjertallene for nattfergene bygger på usikre tall.',
    'Passasjertallene for nattfergene bygger ifølge Elvebyen på upålitelige tall.',
    'Passasjertallene for nattfergene bygger ifølge Elvebyen på pålitelige tall.',
  ],
  [
    'systems',
    'Billettsystemene til ferge og buss snakker ikke sammen.',
    'Billettsystemene til ferge og buss er ifølge Elvebyen ikke kompatible.',
    'Billettsystemene til ferge og buss snakker ifølge Elvebyen godt sammen.',
  ],
  [
    'being heard',
    'Sjøfolkene taler for døve ører når ruteplanene legges.',
    'Sjøfolkene blir ifølge Elvebyen ikke hørt når ruteplanene legges.',
    'Sjøfolkene har ifølge Elvebyen reell innflytelse når ruteplanene legges.',
  ],
  [
    'what one can live with',
    'Støyen fra fergekaia er til å leve med for naboene.',
    'Støyen fra fergekaia er ifølge Elvebyen akseptabel for naboene.',
    'Støyen fra fergekaia er ifølge Elvebyen uutholdelig for naboene.',
  ],
  [
    'symptoms',
    'Ekstra vakter på fergekaiene er bare plaster på såret.',
    'Ekstra vakter på fergekaiene er ifølge Elvebyen symptombehandling.',
    'Ekstra vakter på fergekaiene er ifølge Elvebyen en varig løsning.',
  ],
  [
    'measure and aim',
    'Et gebyr på småbåter står ikke i forhold til nytten.',
    'Et gebyr på småbåter er ifølge Elvebyen uforholdsmessig.',
    'Et gebyr på småbåter er ifølge Elvebyen forholdsmessig.',
  ],
  [
    'demands',
    'Den nye skipperprøven har for høye krav til matroser på småferger.',
    'Den nye skipperprøven stiller ifølge Elvebyen høye krav til matroser på småferger.',
    'Den nye skipperprøven stiller ifølge Elvebyen for lave krav til matroser på småferger.',
  ],
  [
    'applicants',
    'Søkertallene til skipperskolen faller år for år.',
    'Skipperskolen har ifølge Elvebyen fallende søkertall.',
    'Elvebyen skriver at søkertallene til skipperskolen stiger.',
  ],
  [
    'control',
    'Havnevesenet mangler oversikt over gjestebåtene i fjorden.',
    'Havnevesenet har ifølge Elvebyen dårlig oversikt over gjestebåtene i fjorden.',
    'Havnevesenet har ifølge Elvebyen full kontroll på gjestebåtene i fjorden.',
  ],
  [
    'work to be carried',
    'Nattruten avlaster matrosene på dagfergene.',
    'Nattruten letter ifølge Elvebyen trykket på matrosene på dagfergene.',
    'Elvebyen mener at nattruten belaster matrosene på dagfergene.',
  ],
  [
    'a shortage that is met or made worse',
    'Losordningen forverrer mangelen på styrmenn langs kysten.',
    'Losordningen forsterker ifølge Elvebyen mangelen på styrmenn langs kysten.',
    'Losordningen avhjelper ifølge Elvebyen mangelen på styrmenn langs kysten.',
  ],
  [
    'rules let out or drawn in',
    'Vedtektene for fergeleiet strammer inn adgangen for leiebåter.',
    'Vedtektene for fergeleiet skjerper ifølge Elvebyen reglene for leiebåter.',
    'Elvebyen skriver at vedtektene for fergeleiet myker opp adgangen for leiebåter.',
  ],
  [
    'a plan that is not begun',
    'Utbyggingen av fergeleiet er lagt på is.',
    'Utbyggingen av fergeleiet er ifølge Elvebyen ikke satt i gang.',
    'Utbyggingen av fergeleiet er ifølge Elvebyen i full gang.',
  ],
  [
    'nynorsk: hands to spare',
    'Verkstaden for ferjer på øya har ikkje kapasitet.',
    'Verkstaden for ferjer på øya manglar ifølgje Elvebyen kapasitet.',
    'Verkstaden for ferjer på øya har ifølgje Elvebyen ledig kapasitet.',
  ],
  [
    'nynorsk: trust',
    'Dei mange avlysingane undergrev tilliten til ferjeselskapet.',
    'Dei mange avlysingane svekkjer ifølgje Elvebyen tilliten til ferjeselskapet.',
    'Elvebyen meiner at dei mange avlysingane styrkjer tilliten til ferjeselskapet.',
  ],
  [
    'nynorsk: applicants',
    'Færre søkjer seg til skipparskulen for kvart år.',
    'Elvebyen skriv at skipparskulen får færre søkjarar.',
    'Elvebyen skriv at fleire søkjer seg til skipparskulen.',
  ],
  [
    'nynorsk: room to act',
    'Dei nye vedtektene gjev hamnestyret stort spelerom i kaispørsmålet.',
    'Dei nye vedtektene gjev ifølgje Elvebyen hamnestyret større handlingsrom i kaispørsmålet.',
    'Elvebyen meiner at dei nye vedtektene gjev hamnestyret lite spelerom i kaispørsmålet.',
  ],
];

const examples = rows.map(([of, source, fine, wrong]): Example => ({ of, source, fine: [fine], wrong: [wrong] }));

testContradictions(examples, (of) => `A turn of phrase has its opposite: ${of}`);
