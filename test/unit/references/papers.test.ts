import { finds, ignores } from './fixture';

const nou = '⟦NOU 2023: 4|nou|nou:2023:4⟧';
const ten = '⟦kapittel 10.8|chapter|nou:2023:4#10.8⟧';

ignores(
  'a text that stands before the comma keeps the chapter behind it',
  'Vi viser til tildelingsbrevet for 2023, punkt 3.2, og til strategien mot 2030, kapittel 2.',
  'Kravene står i boka til Grimen, kapittel 3, og i læreboka til Moe (kapittel 4).',
  'Jf. handlingsplanen, kapittel 2, og avtalen mellom universitetene, punkt 5.1.',
);

finds(
  'a text named earlier in the clause does not keep the chapter of a work',
  `${nou}: Vi sendte brevet i mai, og ${ten} er det vi skriver om.`,
  `${nou}:\n\n- forskningsprogram (${ten})\n- handlingsplan – ${ten}\n- samarbeidsavtalen (${ten})`,
  `${nou} er omtalt i handlingsplanen, jf. ${ten}.`,
  `${nou}: Planen er god, men ${ten} mangler tall.`,
);

ignores(
  'the indefinite noun of another text right before the keyword keeps the chapter',
  'Fakultetets handlingsplan kapittel 3 og vår strategi kapittel 2.',
  'Legeforeningens lover kapittel 3, etiske regler kap. 1 og NSOs vedtekter kapittel 4.',
  'Policynotat nr. 3/2022 kapittel 2 og notat 14 kapittel 3.',
  'Overenskomsten kapittel 2, kapittel 2 i overenskomsten og programguiden kapittel 2.',
  'Embetsoppdraget punkt 3.1.2 er tydelig.',
  'Forordning (EU) 2016/679 kapittel 3, GDPR kapittel 3 og HTA kap. 4.',
);

ignores(
  'author and year keep the chapter in their bracket',
  'Det er drøftet før (Bovim mfl., 2021, kapittel 4) og av Moe (2019, kap. 2) og Lie (2020: kapittel 3).',
);

finds(
  'a work and its year keep theirs',
  '«⟦Tid for handling|nou|nou:2023:4⟧» (2023, ⟦kapittel 4|chapter|nou:2023:4#4⟧) har tallene.',
  `Det er drøftet (${nou}, 2023, ⟦kap. 2|chapter|nou:2023:4#2⟧).`,
);

ignores(
  'a quoted title that nobody lists keeps its chapter',
  'Se «Norsk helsevesen», kapittel 7, og «Makt og medisin» (Moe 2019), kapittel 6.',
);

finds(
  'quoted words of a work do not keep its chapter',
  `${nou} sier «Personellet er vår viktigste ressurs», ⟦kapittel 2|chapter|nou:2023:4#2⟧.`,
);

ignores('a proper noun behind the chapter ends at its sentence', 'Kapittel 10 i Bibelen. Kapittel 5 i Bibelen.');

finds(
  'a genitive reaches its chapter across what was proposed there',
  `Etter ⟦Meld. St. 24 (2022–2023)|stortinget-doc|meldst:24:2022-2023⟧ og ${nou} støttes meldingens forslag i ⟦kapittel 4|chapter|meldst:24:2022-2023#4⟧.`,
  `${nou} kom før ⟦Meld. St. 24 (2022–2023)|stortinget-doc|meldst:24:2022-2023⟧. Vi støtter kommisjonens forslag i ${ten} og utredningens omtale av praksis i ⟦kapittel 9|chapter|nou:2023:4#9⟧.`,
  `⟦Meld. St. 24 (2022–2023)|stortinget-doc|meldst:24:2022-2023⟧ følger opp ⟦Helsepersonellkommisjonens|nou|nou:2023:4⟧ forslag i ${ten}.`,
);

finds(
  'the state budget and the proposals of members have no chapters that others could mean',
  `${nou} er fulgt opp i ⟦Prop. 1 S (2023–2024)|stortinget-doc|prop:1s:2023-2024⟧, jf. ⟦Dokument 8:98 S (2021–2022)|stortinget-doc|dok8:98s:2021-2022⟧. Mange omtaler ${ten}.`,
  `${nou} og ⟦Prop. 1 S (2023–2024)|stortinget-doc|prop:1s:2023-2024⟧ ⟦kapittel 4|chapter|prop:1s:2023-2024#4⟧`,
);
