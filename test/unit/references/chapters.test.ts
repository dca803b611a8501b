import { finds, ignores } from './fixture';

const nou = '⟦NOU 2023: 4|nou|nou:2023:4⟧';
const melding = '⟦Meld. St. 19 (2023–2024)|stortinget-doc|meldst:19:2023-2024⟧';
const ten = '⟦kapittel 10.8|chapter|nou:2023:4#10.8⟧';

finds(
  'every keyword for a chapter is known, bokmål and nynorsk, long and short, in capitals',
  `I ${nou} ${ten}`,
  `I ${nou} ⟦kap. 10|chapter|nou:2023:4#10⟧ og ⟦kap 9|chapter|nou:2023:4#9⟧`,
  `I ${nou} (⟦Kap.10.4|chapter|nou:2023:4#10.4⟧)`,
  `I ${nou} ⟦pkt. 12.5.1|chapter|nou:2023:4#12.5.1⟧ og ⟦pkt 13.3|chapter|nou:2023:4#13.3⟧`,
  `I ${nou} ⟦punkt 2.7.6.2|chapter|nou:2023:4#2.7.6.2⟧ side 68`,
  `I ${nou} ⟦delkapittel 10.11|chapter|nou:2023:4#10.11⟧ og ⟦underkapittel 10.3|chapter|nou:2023:4#10.3⟧`,
  `${nou}, ⟦KAPITTEL 9|chapter|nou:2023:4#9⟧`,
  `I ${nou} ⟦kapitel 10|chapter|nou:2023:4#10⟧`,
  `Innst. om ${nou} ⟦punkt 10|chapter|nou:2023:4#10⟧`,
  `I ${nou} ⟦kapittel nr. 10|chapter|nou:2023:4#10⟧ og ⟦kapittel nummer 9|chapter|nou:2023:4#9⟧`,
  `I ${nou} ⟦avsnitt 12.5.1|chapter|nou:2023:4#12.5.1⟧ og ⟦avsnittene 2.1|chapter|nou:2023:4#2.1⟧ og ⟦2.2|chapter|nou:2023:4#2.2⟧`,
);

finds(
  'a number may be written as a word where nothing is counted by it',
  `I ${nou} ⟦kapittel ti|chapter|nou:2023:4#10⟧ står forslagene.`,
  `${nou}, ⟦kapittel tre|chapter|nou:2023:4#3⟧, og ⟦kapittel sju|chapter|nou:2023:4#7⟧ om samhandling`,
  `${nou}: Det fremgår av ⟦kapittel åtte|chapter|nou:2023:4#8⟧. Alt er sagt i ⟦kapittel fjorten|chapter|nou:2023:4#14⟧`,
  `${nou}: ⟦Kapittel to|chapter|nou:2023:4#2⟧ er langt. ⟦Kapittel fire|chapter|nou:2023:4#4⟧ i utredningen er kort.`,
);

ignores(
  'number words that count things are no chapters',
  'I hvert kapittel to forfattere skrev, er det feil. Vi fikk et kapittel til.',
  'Per kapittel tre forslag, i alt fjorten kapitler. Punkt to ble vedtatt.',
);

finds(
  'a chapter in the genitive is one word with its ending',
  `${nou}: ⟦Kapittel 10s|chapter|nou:2023:4#10⟧ forslag er mange.`,
);

finds(
  'in a list the first number has the keyword and the others stand alone',
  `Merknader til ${nou} ⟦kapittel 2|chapter|nou:2023:4#2⟧, ⟦12|chapter|nou:2023:4#12⟧ og ⟦13|chapter|nou:2023:4#13⟧.`,
  `I ${nou} ⟦punkt 10.3|chapter|nou:2023:4#10.3⟧ og ⟦10.4|chapter|nou:2023:4#10.4⟧`,
  `${nou} ⟦kapitla 10|chapter|nou:2023:4#10⟧ eller ⟦12|chapter|nou:2023:4#12⟧`,
  `${nou} ⟦punkta 10.3|chapter|nou:2023:4#10.3⟧ samt ⟦10.4|chapter|nou:2023:4#10.4⟧`,
  `${nou} ⟦kapitler 3.5 b|chapter|nou:2023:4#3.5b⟧ og ⟦3.6|chapter|nou:2023:4#3.6⟧`,
  `${nou} ⟦kap. 8|chapter|nou:2023:4#8⟧,\n⟦9|chapter|nou:2023:4#9⟧ og ⟦11|chapter|nou:2023:4#11⟧`,
  `${nou} ⟦kap. 1|chapter|nou:2023:4#1⟧,⟦2|chapter|nou:2023:4#2⟧, og ⟦3|chapter|nou:2023:4#3⟧`,
  `${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧, særlig ⟦10.8|chapter|nou:2023:4#10.8⟧`,
  `${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧ og/eller ⟦11|chapter|nou:2023:4#11⟧`,
);

finds(
  'a range is one reference',
  `${nou} ⟦kapitlene 10–13|chapter|nou:2023:4#10..13⟧`,
  `${nou} ⟦kapittel 2 – 5|chapter|nou:2023:4#2..5⟧`,
  `${nou} ⟦kap. 10-13|chapter|nou:2023:4#10..13⟧`,
  `${nou} ⟦kapitlene 3 til 6|chapter|nou:2023:4#3..6⟧`,
  `${nou} ⟦kapittel 3 til og med 5|chapter|nou:2023:4#3..5⟧`,
  `${nou} ⟦punkt 10.7–10.9|chapter|nou:2023:4#10.7..10.9⟧`,
  `${nou} ⟦kapitlene 10\u201112|chapter|nou:2023:4#10..12⟧`,
  `${nou} ⟦kap. 2|chapter|nou:2023:4#2⟧, ⟦7–9|chapter|nou:2023:4#7..9⟧ og ⟦13|chapter|nou:2023:4#13⟧`,
);

finds(
  'a number ends where the sentence, a count, a title or a date begins',
  `Alle leste ${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧. 13 kommuner svarte.`,
  `Alle leste ${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧.`,
  `${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧ og 80 prosent av studentene`,
  `${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧, 12. mai og senere`,
  `${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧ – Utdanning`,
  `${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧: 14 instanser støtter.`,
  `${nou} ⟦kapittel 10|chapter|nou:2023:4#10⟧ i sin helhet`,
);

finds(
  'typographic characters inside a form do not hide it or move its range',
  `${nou} ⟦kapit\u00adtel 10\u00ad.8|chapter|nou:2023:4#10.8⟧\u00ad er viktig`,
  `${nou} ⟦kap.\u202f3|chapter|nou:2023:4#3⟧`,
  `Så\u00ad så: ${nou} ⟦kapittel\n10.9|chapter|nou:2023:4#10.9⟧`,
  `⟦spørsma\u030al 2|question|question:2⟧ og ${nou}`,
  `😀 A\u030apent: ${nou} ${ten}`,
  `${nou} ⟦kapit&shy;tel 10.8|chapter|nou:2023:4#10.8⟧, ⟦kapitlene 10&ndash;13|chapter|nou:2023:4#10..13⟧ og ⟦sp&oslash;rsm&aring;l 14|question|question:14⟧`,
);

finds(
  'a chapter belongs to the work right before or behind it',
  `⟦Kapittel 10.8|chapter|nou:2023:4#10.8⟧ i ${nou} og ⟦kapittel 4|chapter|meldst:19:2023-2024#4⟧ i ${melding}`,
  `${melding} nevner ⟦kapittel 10.8|chapter|nou:2023:4#10.8⟧ i ${nou}.`,
  `${nou}, ⟦kap. 9|chapter|nou:2023:4#9⟧, og ${melding}, ⟦kap. 4|chapter|meldst:19:2023-2024#4⟧`,
  `${melding} (${nou}, særlig ⟦kapittel 10|chapter|nou:2023:4#10⟧)`,
  `⟦Kapittel 9|chapter|nou:2023:4#9⟧ (${nou}) er viktig, sier ${melding}.`,
  `⟦Kapittel 4|chapter|meldst:19:2023-2024#4⟧ i den nye ${melding}`,
  `⟦Kapittel 10.8|chapter|nou:2023:4#10.8⟧ om praksis i ${nou}`,
  `⟦kapittel 4|chapter|prop:126l:2022-2023#4⟧ i ⟦Prop. 126 L (2022–2023)|stortinget-doc|prop:126l:2022-2023⟧`,
  `⟦TB2022:53|report|report:tb2022-53⟧ ⟦kapittel 6|chapter|report:tb2022-53#6⟧`,
  `⟦Opptaksutvalgets|committee|committee:opptaksutvalget⟧ ⟦kapittel 4|chapter|nou:2022:17#4⟧`,
  `⟦Helsepersonellkommisjonens|nou|nou:2023:4⟧ ⟦kapittel 9|chapter|nou:2023:4#9⟧, og ${melding}`,
  `${melding} ⟦kapittel 2|chapter|meldst:19:2023-2024#2⟧ og ⟦punkt 4.1|chapter|meldst:19:2023-2024#4.1⟧`,
);

finds(
  'chapters with a keyword each that stand in a row belong to the work behind the last',
  `Både ⟦kapittel 3|chapter|nou:2023:4#3⟧ og ⟦kapittel 5|chapter|nou:2023:4#5⟧ i ${nou} drøfter dette.`,
  `Se ⟦kap. 7|chapter|nou:2023:4#7⟧, ⟦kap. 8|chapter|nou:2023:4#8⟧ og ⟦kap. 9|chapter|nou:2023:4#9⟧ i ${nou}, ikke ⟦kap. 2|chapter|meldst:19:2023-2024#2⟧ i ${melding}.`,
);

finds(
  'numbers in a list may each have a gloss in brackets',
  `Se ${nou}, ⟦kapittel 10.3|chapter|nou:2023:4#10.3⟧ (dimensjonering), ⟦10.4|chapter|nou:2023:4#10.4⟧ (opptak) og ⟦10.8|chapter|nou:2023:4#10.8⟧ (praksis).`,
  `Se ${nou}, ⟦kapittel 10|chapter|nou:2023:4#10⟧ (utdanning) og 12 av merknadene.`,
);

finds(
  'a definite noun leads to the nearest work of its class',
  `${nou} kom før ${melding}. Utredningens ⟦kapittel 13|chapter|nou:2023:4#13⟧ er kort, meldingens ⟦kapittel 4|chapter|meldst:19:2023-2024#4⟧ lang.`,
  `${nou} kom før ${melding}. Kommisjonens ⟦kapittel 9|chapter|nou:2023:4#9⟧ og ⟦kapittel 10|chapter|nou:2023:4#10⟧ i utredningen`,
  `${nou} kom før ${melding}. Sjå ⟦kapittel 9|chapter|nou:2023:4#9⟧ i utgreiinga og ⟦kapittel 4|chapter|meldst:19:2023-2024#4⟧ i meldinga.`,
  `${nou} kom før ${melding}. Utgreiinga sitt ⟦kapittel 9|chapter|nou:2023:4#9⟧ er kort.`,
  `${nou} kom før ${melding}. NOU-ens ⟦kapittel 9|chapter|nou:2023:4#9⟧ er kort.`,
  `⟦NOU 2022: 17|nou|nou:2022:17⟧ og ${nou}: Utvalgets ⟦kapittel 4|chapter|nou:2022:17#4⟧ og kommisjonens ⟦kapittel 10|chapter|nou:2023:4#10⟧`,
  `${nou} er bred. Kommisjonens omfattende ⟦kapittel 10|chapter|nou:2023:4#10⟧ drøfter dette.`,
);

finds(
  'a bare chapter belongs to the nearest work before it, in its section first',
  `${nou} kom i februar. Særlig ${ten} vakte debatt.`,
  `${nou} bygger på ⟦NOU 2020: 2|nou|nou:2020:2⟧, der ⟦kapittel 5|chapter|nou:2020:2#5⟧ har tall.`,
  `Saken gjelder ${nou}.\n\nMange svarte.\n\nFlest gjelder ${ten}.`,
  `# Bakgrunn\n\n${nou}\n\n# Vurdering\n\nForslaget i ${ten} er godt.`,
  `# A\n\n${nou}\n\n## B\n\n${melding}\n\n## C\n\nSe ${ten}.`,
  `${nou} ser på antallet ⟦LIS1-stillinger|lis|lis1⟧ og ⟦RETHOS|rethos|rethos⟧, se ${ten}.`,
  `Se ${ten} nedst på sida. Dette gjelder ${nou}.`,
);

finds(
  'what a response says to a chapter is about the work, not about itself',
  `${nou}: Til ⟦kapittel 5|chapter|nou:2023:4#5⟧ viser vi til vår uttalelse. I ${ten} savner vi kostnader.`,
);

finds(
  'front matter tells what bare chapters mean',
  `---\nverk: nou:2023:4\n---\n\nSe ${ten}.`,
  `---\nverk: NOU 2023: 4\n---\n\nSe ${ten}.`,
  `---\nverk: Tid for handling\n---\n\nSe ${ten}.`,
  `---\nnou: 2023:4\n---\n\nSe ${ten}.`,
  `---\ntitle: Svar\nwork: "nou:2023:4"\n---\n\nSe ${ten}.`,
  `---\ntittel: Svar på NOU 2023: 4 Tid for handling\n---\n\nSe ${ten}.`,
  `---\r\nverk: meldst:19:2023-2024\r\n---\r\n\r\nSe ⟦kapittel 4|chapter|meldst:19:2023-2024#4⟧.`,
  `---\nverk: nou:2023:4\n---\n\n${melding} følger opp ${ten}.`,
  `---\nverk: nou:2023:4\n---\n\nSe ⟦kapittel 4|chapter|meldst:19:2023-2024#4⟧ i ${melding} og ${ten}.`,
);

finds(
  'a bare chapter is ambiguous where nothing is named and several works have chapters',
  'Se ⟦kapittel 10.8|chapter|#10.8⟧ og ⟦kapitlene 3–5|chapter|#3..5⟧.',
  'Utredningens ⟦kapittel 13|chapter|#13⟧ er kort.',
);

finds(
  'the title of a chapter tells whose it is',
  'Vi støtter ⟦kapittel 10|chapter|nou:2023:4#10⟧ Utdanning og kompetanseutvikling.',
  '## ⟦Kapittel 10|chapter|nou:2023:4#10⟧ Utdanning og kompetanseutvikling\n\nVi støtter dette.',
  '## ⟦Kapittel 7|chapter|nou:2023:4#7⟧ Samhandling\n\nVi støtter dette.',
  '## 7 Samhandling\n\nVi støtter det som står i ⟦kapittel 7|chapter|#7⟧.',
  '## ⟦Kapittel 4|chapter|meldst:19:2023-2024#4⟧: Profesjonsnære utdanningar',
  '## Merknader til ⟦kapittel 10|chapter|#10⟧',
);

finds(
  'nothing is guessed across the chapter of a work that is named without a known id',
  `${nou} er bred. Koronakommisjonens ⟦kapittel 4|chapter|#4⟧ er smalere.`,
  `${nou} er bred. ⟦Kapittel 4|chapter|#4⟧ i perspektivmeldingen er smalere.`,
  `${nou} er bred. Perspektivmeldingen er smal og har tallene i ⟦kapittel 4|chapter|#4⟧.`,
  `${nou} er bred. Fafo-rapporten er smal. Tallene står i ⟦kapittel 4|chapter|#4⟧.`,
  `Fafo-rapporten er smal. Tallene i ${nou} står i ⟦kapittel 9|chapter|nou:2023:4#9⟧.`,
  `${nou} er bred. Tilbakemeldingen fra kontrollutvalget gjelder ⟦kapittel 9|chapter|nou:2023:4#9⟧.`,
  `---\nverk: nou:2023:4\n---\n\nFafo-rapporten er smal. Vi støtter ⟦kapittel 9|chapter|nou:2023:4#9⟧.`,
);

ignores(
  'budget chapters are no chapters',
  'Bevilgningen på kap. 783 post 61 videreføres.',
  'Kap. 260 Universiteter og høyskoler styrkes. Kap. 3700 er inntekter.',
  'Føres på kapittel 60, post 1, og kap. 70 (post 21).',
  '---\nverk: nou:2023:4\n---\n\nSe kap. 762 post 63 og kapittel 765.',
  'Utgiftskapitler: 700–783 og 2711–2790. Programkategori 10.00.',
  'Utgifter på kap. 260 og 281, kap. 60 og 260.',
  'Kapittel 10 i statsbudsjettet er økt.',
);

ignores(
  'chapters of statutes and regulations are no chapters of a work',
  'Kapittel 4 i helsepersonelloven gjelder plikter.',
  'Helsepersonelloven kapittel 9, spesialistforskriften kap. 3 og lovens kapittel 2.',
  'Kapittel 4 i universitets- og høyskoleloven gjelder studentene.',
  'Kapittel 4 i lov om helsepersonell og kapittel 2 i forskrift om rammeplan.',
  'Etter lova kapittel 3 og forskrifta sitt kapittel 2.',
  'Jf. hpl. kap. 4 og helsepersonelloven, jf. kapittel 9.',
  'Kapittel 4 A og kapittel 10A.',
  'Vedlegg V punkt 5.2.1 til EØS-avtalen.',
);

finds(
  'chapters of guidelines and directives are those of rules',
  '⟦RETHOS|rethos|rethos⟧ kapittel 2 og ⟦direktiv 2005/36/EF|directive|directive:2005/36/ef⟧ kapittel 3',
);

ignores(
  'chapters of the draft itself are no chapters of a work',
  'I dette kapitlet, i neste kapittel og i kapitlet om opptak.',
  'Se kapittel 3 i denne rapporten, kapittel 4 i dette notatet og kapittel 5 i vårt svar.',
  'Se kapittel 5 ovenfor, kapittel 6 nedenfor og kap. 2 over.',
  'Dette notatets kapittel 2 og vårt kapittel 3.',
  '# Kapittel 3 Høringsinstansenes syn\n\nTekst.',
  '## Kapittel 3: Vår vurdering\n\nTekst.',
  'Kapittel 3\n==========\n\nTekst.',
  '# 3 Vurdering\n\nSom sagt i kapittel 3.',
  'I kapittel 3 gjør vi rede for metoden, og i kapittel 4 presenterer vi funnene.',
  'Vi kommer tilbake til dette i kapittel 4. Det er nevnt tidligere i kapittel 2.',
);

ignores(
  'chapters of books, plans, letters and other papers are no chapters of a work',
  'Se kapittel 4 i boka «Makt» og kapittel 2 i læreboken.',
  'Høringsnotatets kapittel 2 og kapittel 3 i høringsnotatet.',
  'Kravet står i punkt 3.2 i tildelingsbrevet og kapittel 4 i kommuneplanen.',
  'Kodene følger kapittel 5 i ICD-10.',
  'Kapittel 2 i avhandlinga og kapittel 7 i årsrapporten.',
);

ignores(
  'a report, code or annex of another text is not the work named before',
  'Kapittel 3 i rapporten fra Sintef, kapittel 2 i rapporten «Ny vei» og kapittel 4 i Fafo-rapporten.',
  'Kapittel 4 i en bok og kapittel 5 i hennes avhandling.',
  'ICD-10 kapittel 5, NS 3451 kapittel 2 og håndbok N100 kapittel 3.',
  'Rundskriv I-2/2019 punkt 3.1, artikkel 31 punkt 5.2 og vedlegg V punkt 5.2.1.',
  'Lov om kommunale helse- og omsorgstjenester kapittel 3 og forskrift 2016/1482 kapittel 3.',
  'Programområde 10 kap. 70.',
);

finds(
  'a statute’s name does not take subchapters, which no statute has',
  `${nou} foreslår å endre helse- og omsorgstjenesteloven, jf. ${ten}.`,
);

ignores(
  'points of an agenda or a decision are no chapters',
  'Punkt 3 på dagsordenen ble utsatt.',
  'Styret vedtok punkt 1 og 2 i rådmannens innstilling.',
  'På dette punkt er de uenige, men på 2 punkter er de enige.',
  'Sak 10.8 og sak 042/16 ble tatt til orientering.',
  'Punkt 4.2 på sakslisten.',
);

ignores(
  'dates, amounts, paragraphs, figures and versions are no chapters',
  'Fristen er 10.8.2023, og beløpet 10,8 mill. kroner. Jf. § 10-8.',
  'Figur 10.1, tabell 13.3, boks 10.8, vedlegg 10, side 12–13 og fotnote 2.',
  'Klokken 10.30, versjon 12.5.1, adressen 10.8.0.13.',
  'Kapasiteten på 10 plasser og kapitalen på 3 mill.',
  'Et eget kapittel\n\n10 instanser ba om møte.',
  'Se avsnitt 3 i brevet, tredje avsnitt, avsnitt 2 punktum, og avsnitt 10 nedenfor.',
);

ignores(
  'nothing in code, comments, addresses and front matter is a reference',
  'Skriv `NOU 2023: 4 kapittel 10.8` i feltet, eller ``RETHOS ` LIS1``.',
  '```\nNOU 2023: 4\n\nkapittel 10.8\n```',
  '~~~text\nspørsmål 14\n~~~',
  'Avsnitt.\n\n    NOU 2023: 4 kapittel 10.8\n\nAvsnitt.',
  '<!-- NOU 2023: 4 -->',
  '<!--\nNOU 2023: 4\n\nkapittel 10.8\n-->',
  'Se https://www.regjeringen.no/no/dokumenter/NOU2023:4/kap.10.8.',
  'Se <https://eksempel.no/NOU2023:4> og post@rethos.no.',
  '---\ntittel: NOU 2023: 4\nemner: [RETHOS, LIS1]\n---\n\nTekst.',
  '[lenke](./NOU2023:4.md "NOU 2023: 4") og ![bilde](RETHOS.png)',
);

finds(
  'the text of a link, emphasis, quotations, notes and tables are read',
  `[${nou}](https://www.regjeringen.no/nou-2023-4) og **${ten}**, *⟦kap. 9|chapter|nou:2023:4#9⟧*`,
  `> ${nou} er bred.\n>\n> Se ${ten}.`,
  '> Jeg viser til ⟦NOU\n> 2023: 4|nou|nou:2023:4⟧ og «⟦Tid for\n> handling|nou|nou:2023:4⟧».',
  'Se ⟦NOU&nbsp;2023:&nbsp;4|nou|nou:2023:4⟧ ⟦kap.&nbsp;9|chapter|nou:2023:4#9⟧.',
  `[^1]: ${nou}, ${ten}.`,
  `${nou}:\n\n| Sted | Antall |\n| --- | ---: |\n| ⟦kap. 8|chapter|nou:2023:4#8⟧ | 41 |\n| ⟦kap. 9|chapter|nou:2023:4#9⟧ | 36 |`,
  `- ${nou}\n  - ${ten}\n\n    ⟦kapittel 9|chapter|nou:2023:4#9⟧ i innrykk under punktet`,
);
