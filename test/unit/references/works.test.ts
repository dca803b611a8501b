import { finds, ignores, ignoresActors } from './fixture';

const nou = '⟦NOU 2023: 4|nou|nou:2023:4⟧';

finds(
  'a NOU is recognised by year and number however they are spaced',
  `Vi viser til ${nou}.`,
  'Vi viser til ⟦NOU 2023:4|nou|nou:2023:4⟧, som kom i februar.',
  'Vi viser til ⟦NOU 2023 : 4|nou|nou:2023:4⟧.',
  'Vi viser til ⟦NOU2023: 4|nou|nou:2023:4⟧.',
  'Vi viser til ⟦NOU\n2023: 4|nou|nou:2023:4⟧.',
  'Vi viser til ⟦NOU 2023:\n4|nou|nou:2023:4⟧.',
  'Vi viser til ⟦NOU\u00a02023:\u202f4|nou|nou:2023:4⟧.',
  'Vi viser til ⟦NO\u00adU 20\u00ad23: 4|nou|nou:2023:4⟧.',
  'Vi viser til ⟦NOU: 2023: 4|nou|nou:2023:4⟧.',
  'Vi viser til ⟦NOU 1999 nr. 13|nou|nou:1999:13⟧.',
  'Vi viser til ⟦NOU nr. 2023: 4|nou|nou:2023:4⟧.',
);

finds(
  'a NOU is recognised in small letters, inflected and written out',
  '⟦Nou 2010:1|nou|nou:2010:1⟧ og ⟦nou 2020: 2|nou|nou:2020:2⟧ er eldre.',
  'Utvalget bak ⟦NOU-en 2023: 4|nou|nou:2023:4⟧ er oppløst.',
  'I ⟦Norges offentlige utredninger 2019: 12|nou|nou:2019:12⟧ er dette drøftet.',
  'Omslag: ⟦NOU Norges offentlige utredninger 2019: 12|nou|nou:2019:12⟧',
  '⟦NOU 2023: 4s|nou|nou:2023:4⟧ forslag er mange.',
);

finds(
  'in a list of NOU numbers the later ones stand alone',
  '⟦NOU-ene 2023: 4|nou|nou:2023:4⟧ og ⟦2022: 17|nou|nou:2022:17⟧ har samme tema.',
  'Se ⟦NOU 2019: 5|nou|nou:2019:5⟧, ⟦2020: 3|nou|nou:2020:3⟧ og ⟦2023: 5|nou|nou:2023:5⟧.',
);

finds(
  'a NOU with the title behind it is one reference',
  `${nou} Tid for handling kom i februar.`,
  `${nou}, Tid for handling, kom i februar.`,
  `${nou} «Tid for handling» kom i februar.`,
  `${nou} – Tid for handling. Personellet i en bærekraftig helse- og omsorgstjeneste`,
  `${nou} Tid for handling – Personellet i en bærekraftig helse- og omsorgstjeneste`,
  `Helsepersonellkommisjonens utredning ${nou} er omfattende.`,
);

finds(
  'a title alone names its work where it is written as a title',
  'Mange siterte «⟦Tid for handling|nou|nou:2023:4⟧» i høringen.',
  'Mange siterte *⟦Tid for handling|nou|nou:2023:4⟧* i høringen.',
  'Mange siterte ⟦Tid for handling|nou|nou:2023:4⟧ i høringen.',
  'Mange siterte ⟦Tid for\nhandling|nou|nou:2023:4⟧ i høringen.',
  'Ingen siterte «⟦den store forskjellen|nou|nou:2023:5⟧».',
  'Veksten må dempes (⟦Tid for handling|nou|nou:2023:4⟧, 2023).',
  '⟦Tid for handling|nou|nou:2023:4⟧ peker på at veksten må dempes.',
  'Målet står i planene. ⟦Kompetanseløft 2025|report|report:kompetanseloft⟧ er en av dem.',
  '⟦NAVs bedriftsundersøkelse|report|report:nav⟧ kommer hvert år.',
  'Som ⟦Tid for handling. Personellet i en bærekraftig helse- og omsorgstjeneste|nou|nou:2023:4⟧ viser, er tiden knapp.',
);

ignores(
  'a short title of everyday words is no reference where it may be just those words',
  'Nå er det tid for handling, ikke for flere utredninger.',
  'Den store forskjellen er at kommunene betaler.',
  'Det finnes mange veier inn i yrket.',
  'Fleksible utdanninger er viktig i distriktene.',
  '- Fleksible utdanninger\n- Tverrprofesjonell praksis',
  'Flere menn i helse- og omsorgstjenestene er et mål.',
  'Menn i helse- og sosialfag er fortsatt få.',
  'MENN I HELSE OG OMSORG ER FÅ',
);

finds(
  'a body stands for its work, with or without the genitive',
  '⟦Helsepersonellkommisjonen|nou|nou:2023:4⟧ anbefaler nye forsøk.',
  '⟦Helsepersonellkommisjonens|nou|nou:2023:4⟧ forslag er mange.',
  '⟦Helsepersonell-\nkommisjonens|nou|nou:2023:4⟧ forslag er mange.',
  'Ifølge ⟦HPK|nou|nou:2023:4⟧ må veksten dempes.',
  '⟦Helsepersonellkommisjonens utredning|nou|nou:2023:4⟧ er omfattende.',
);

ignores(
  'nouns for works and bodies are no references alone',
  'Utredningen er god, og NOU-en ble lest. Kommisjonen var enig.',
  'Utvalget leverte i desember, og meldingen kom året etter.',
  'NOU 2023 var et godt år.',
  'Det kom 19 NOU-er i 2023: 4 av dem gjaldt helse.',
  'ERNOU 2023: 4 universiteter deltok, og ANOU 2023: 5 likeså.',
  'NOU 2023: 450 er ikke et nummer.',
);

finds(
  'committees are found in both written standards, whole or hyphenated, inflected',
  '⟦Grimstadutvalget|committee|committee:grimstadutvalget⟧ og ⟦opptaksutvalgets|committee|committee:opptaksutvalget⟧ forslag',
  'Jf. ⟦Grimstad-utvalgets|committee|committee:grimstadutvalget⟧ tilråding.',
  '⟦Opptaksutvalet|committee|committee:opptaksutvalget⟧ og ⟦Grimstadutvalets|committee|committee:grimstadutvalget⟧ rapport.',
);

finds(
  'RETHOS is found with its phases and compounds',
  '⟦RETHOS|rethos|rethos⟧ og ⟦Rethos|rethos|rethos⟧ er det samme.',
  '⟦RETHOS-forskriftene|rethos|rethos⟧, ⟦RETHOS-forskrifter|rethos|rethos⟧ og ⟦RETHOS- prosjektet|rethos|rethos⟧',
  'retningslinjer/⟦Rethos|rethos|rethos⟧',
  '⟦RETHOS fase 2|rethos|rethos:2⟧, ⟦RETHOS 3|rethos|rethos:3⟧, ⟦RETHOS fase1|rethos|rethos:1⟧ og ⟦RETHOS2|rethos|rethos:2⟧',
  '⟦RETHOS 1|rethos|rethos:1⟧ og ⟦2|rethos|rethos:2⟧ er ferdige.',
  '⟦RETHOS|rethos|rethos⟧- og ⟦LIS-arbeidet|lis|lis⟧',
  'Dei ⟦nasjonale retningslinjene for helse- og sosialfagutdanningane|rethos|rethos⟧ er forskrifter.',
  '⟦RETHOS|rethos|rethos⟧ 2019 var et møte.',
  'Vi drøftet ⟦RETHOS|rethos|rethos⟧ 3. januar 2020 og ⟦RETHOS 2|rethos|rethos:2⟧. Januar gikk.',
  '⟦KD-RETHOS|rethos|rethos⟧ svarte.',
);

finds(
  'LIS is found with its parts and compounds',
  '⟦LIS1|lis|lis1⟧, ⟦LIS 1|lis|lis1⟧, ⟦LIS-1|lis|lis1⟧ og ⟦LIS del 1|lis|lis1⟧',
  '⟦LIS1-stillinger|lis|lis1⟧ og ⟦LIS1-stillingar|lis|lis1⟧',
  '⟦LIS2|lis|lis2⟧/⟦LIS3|lis|lis3⟧ og ⟦LIS2|lis|lis2⟧/⟦3|lis|lis3⟧',
  'Del 1 (⟦LIS1|lis|lis1⟧) er felles.',
  '⟦Leger i spesialisering|lis|lis⟧ tar del i vaktene.',
  'Universitetet vil ha en rolle for ⟦LIS|lis|lis⟧ og ⟦LIS-leger|lis|lis⟧.',
  'Det er 18 ⟦LIS|lis|lis⟧ 1. januar.',
  '⟦LIS1s|lis|lis1⟧ varighet',
  'hvor mange ⟦lis1-stillinger|lis|lis1⟧ er det?',
);

ignores(
  'LIS as a name, a verb form or a laboratory system is no reference',
  'Lis Sørensen og Lise Moe møtte. Han lis på isen.',
  'Laboratorieinformasjonssystemet (LIS) byttes ut.',
  'Anskaffelse av LIS til laboratoriene i regionen',
  'LIS-systemet og LIS-leverandøren',
  'LISBET og POLIS',
);

finds(
  'documents of Stortinget are found in today’s and older series',
  '⟦Meld. St. 24 (2022–2023)|stortinget-doc|meldst:24:2022-2023⟧ og ⟦Meld.St. 14|stortinget-doc|meldst:14⟧',
  '⟦Meld St 24 (2022-2023)|stortinget-doc|meldst:24:2022-2023⟧',
  '⟦Prop. 74 L\n(2021 – 2022)|stortinget-doc|prop:74l:2021-2022⟧ og ⟦Prop. 1 S|stortinget-doc|prop:1s⟧',
  '⟦Prop. 1 LS (2023–2024)|stortinget-doc|prop:1ls:2023-2024⟧',
  '⟦Innst. 297 S (2021–2022)|stortinget-doc|innst:297s:2021-2022⟧, jf. ⟦Dokument 8:98 S (2021–2022)|stortinget-doc|dok8:98s:2021-2022⟧',
  '⟦Dok. 8:98 S|stortinget-doc|dok8:98s⟧ og ⟦Dokument 3:6 (2023–2024)|stortinget-doc|dok3:6:2023-2024⟧',
  '⟦St.meld. nr. 27 (2000–2001)|stortinget-doc|stmeld:27:2000-2001⟧ og ⟦St. meld nr. 35|stortinget-doc|stmeld:35⟧',
  '⟦St prp nr 59 (1996-97)|stortinget-doc|stprp:59:1996-1997⟧ og ⟦Innst S nr 260 (1999-00)|stortinget-doc|innsts:260:1999-2000⟧',
  '⟦Ot.prp. nr. 97 (2005–2006)|stortinget-doc|otprp:97:2005-2006⟧ og ⟦Innst. O. nr. 19|stortinget-doc|innsto:19⟧',
  '⟦Innst. 212 S|stortinget-doc|innst:212s⟧ s. 12',
  '⟦Meld. St. 13|stortinget-doc|meldst:13⟧ ( ) og ⟦Ot.prp. nr. 82|stortinget-doc|otprp:82⟧ ( )',
  '⟦stortingsmelding nr. 27 (2000–2001)|stortinget-doc|stmeld:27:2000-2001⟧ og ⟦Stortingsmelding 24 (2022–2023)|stortinget-doc|meldst:24:2022-2023⟧',
  '⟦Meld.\u00a0St.\u00a024 (2022\u20132023)|stortinget-doc|meldst:24:2022-2023⟧',
);

ignores(
  'a session where the number should stand, and numbers of records, are no documents of Stortinget',
  'Jfr. Meld. St. 2020-2021 og Prop. 2021–2022.',
  'Dokumentnr. 12:34 og dok.nr 12:34 i arkivet.',
);

finds(
  'short names of a melding are inflected in both written standards',
  '⟦profesjonsmeldingen|stortinget-doc|meldst:19:2023-2024⟧, ⟦Profesjonsmeldinga|stortinget-doc|meldst:19:2023-2024⟧ og ⟦profesjonsmeldingens|stortinget-doc|meldst:19:2023-2024⟧',
  '«⟦Profesjonsnære utdanningar over heile landet|stortinget-doc|meldst:19:2023-2024⟧»',
);

ignores(
  'words like those of Stortinget’s documents are no references',
  'Melding om fravær sendes Stine. St. 14 er et skilt.',
  'Jf. Meld. St. uten nummer.',
  'Prop. og innst. kom samtidig.',
  'Propell 24 og innstilling 3',
  'Dokumentet har 12 sider.',
);

finds(
  'directives are found by number and by name',
  '⟦direktiv 2005/36/EF|directive|directive:2005/36/ef⟧ og ⟦Direktiv 2013/55/EU|directive|directive:2013/55/eu⟧',
  '⟦Europaparlaments- og rådsdirektiv 2005/36/EF|directive|directive:2005/36/ef⟧',
  '⟦EUs yrkeskvalifikasjonsdirektiv|directive|directive:2005/36/ef⟧, ⟦yrkeskvalifikasjonsdirektivets|directive|directive:2005/36/ef⟧ krav og ⟦YKD|directive|directive:2005/36/ef⟧',
  '⟦Rådsdirektiv 93/16/EØF|directive|directive:93/16/eøf⟧',
  'Direktivet (⟦2005/36/EF|directive|directive:2005/36/ef⟧) er endret.',
);

ignores(
  'a directive without number, a regulation and a file number are no references',
  'Direktivet er gjennomført. Direktoratet 2005 var nytt.',
  'Forordning (EU) 2016/679 og forordning 883/2004/EF gjelder.',
  'Saksnummer 2013/55 og 2005/36.',
);

finds(
  'other works are found by title, alias and code, inflected and in compounds',
  '⟦TB2022:53|report|report:tb2022-53⟧ og ⟦TB2022: 53|report|report:tb2022-53⟧',
  '⟦TB 2022:53|report|report:tb2022-53⟧ og ⟦TB2022:53-rapporten|report|report:tb2022-53⟧',
  'Arbeidet med ⟦modeller for spesialistgodkjenning av sykepleiergrupper|report|report:tb2022-53⟧ er ferdig.',
  'Kartleggingen «⟦Fleksible utdanninger|report|report:fleksible-utdanninger⟧» er fra 2020.',
  'Jf. ⟦opptrappingsplan for heltid og god bemanning|report|report:heltid⟧.',
  '⟦Bo trygt hjemme-reformen|report|report:bo-trygt-hjemme⟧ og ⟦Bo trygt hjemme-reformens|report|report:bo-trygt-hjemme⟧ mål',
  '⟦Bo trygt hjemme-reforma|report|report:bo-trygt-hjemme⟧ og ⟦Bo trygt hjemme-reformas|report|report:bo-trygt-hjemme⟧ mål',
  '⟦Helsemod|report|report:helsemod⟧ og ⟦Helsemods|report|report:helsemod⟧ tall',
  'Prosjektene ⟦Jobbvinner-prosjektet|report|report:jobbvinner⟧ og ⟦Menn i helse-prosjektet|report|report:menn-i-helse⟧',
  'I ⟦nasjonal helse- og sykehusplan 2020-2023|report|report:sykehusplan⟧ stod det.',
  'I ⟦Nasjonal helse- og sykehus\u00adplan 2020–2023|report|report:sykehusplan⟧ stod det.',
);

finds(
  'actors are found by name and alias, the longest name first, in the genitive too',
  '⟦NTNU|actor|actor:ntnu⟧ støtter, og ⟦Helsedirektoratets|actor|actor:hdir⟧ syn er klart.',
  '⟦Norges teknisk-naturvitenskapelige universitet|actor|actor:ntnu⟧ svarte.',
  '⟦Universitetet|actor|actor:ntnu⟧ og ⟦direktoratet|actor|actor:hdir⟧ er enige, skriver ⟦Hdir|actor|actor:hdir⟧.',
  '⟦NTNUs|actor|actor:ntnu⟧ svar til ⟦NOU 2023: 4|nou|nou:2023:4⟧',
);

ignoresActors(
  'a noun that begins another organisation’s name, or a part of a compound, is not the actor',
  'Universitetet i Bergen og Direktoratet for høyere utdanning svarte.',
  'Universitetene og direktoratene svarte.',
  'Studentene ved NTNU-campus skrev til post@ntnu.no.',
);
