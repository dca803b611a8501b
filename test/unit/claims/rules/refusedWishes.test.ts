import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

const measures = 'Vurdere nattbuss mellom campusene slik at studentene kan komme seg hjem etter kveldsforelesning.';
const looked = 'Det bør utredes gratis sykkelparkering for pendlere dersom øvrige tiltak ikke fører fram.';
const model = 'Ferjerutene i nord, der fylket ikke eier fartøyene, kan danne mønster for hurtigbåtene.';
const weighs =
  'Ett av forslagene er å innføre felles billett på tvers av selskapene. Forslaget er godt, men spørsmålet er om dette er gjennomførbart med dagens detaljerte takstregler.';
const likes =
  'Å finne en god fordeling av kjøretiden mellom de ulike linjene er et prinsipp som Elvebyen kommune støtter.';
const quotes = 'Som utvalget skriver, er ruteselskapet godt plassert for å koordinere anløpene i havnene.';
const ranks = 'Flere reisende på øyene kan skaffes på andre og bedre måter enn gratis ferje.';
const such = 'Et slikt krav vil binde sjåfører som trengs på skolerutene.';

for (const [claim, source] of [
  ['Elvebyen kommune ønsker ikke at studentene skal kunne ta nattbuss mellom campusene.', measures],
  ['Elvebyen kommune vil ikke gå inn for å utrede gratis sykkelparkering for pendlere.', looked],
  ['Elvebyen kommune åtvarar mot å bruke ferjerutene i nord som mønster for hurtigbåtane.', model],
  ['Elvebyen kommune avviser forslaget om felles billett på tvers av selskapene som et dårlig forslag.', weighs],
  ['Elvebyen kommune vil ikkje gå inn for ei god fordeling av køyretida mellom linjene.', likes],
  ['Elvebyen kommune er uenig med utvalget i at ruteselskapet kan koordinere anløpene i havnene.', quotes],
] as const)
  test(`What is asked for is not refused: «${claim}»`, () => assert.equal(codeOf(claim, source), 'claim-contradicted'));

for (const [claim, source] of [
  ['Elvebyen kommune advarer mot å kutte nattbussen mellom campusene.', measures],
  ['Elvebyen kommune er imot å la være å utrede gratis sykkelparkering for pendlere.', looked],
  ['Elvebyen kommune er kritisk til at fylket ikke eier ferjerutene i nord.', model],
  ['Elvebyen kommune liker tanken om felles billett, men spør om takstreglene gir rom for den.', weighs],
  ['Elvebyen kommune er usikker på om felles billett er gjennomførbart.', weighs],
  ['Elvebyen kommune mener ikke at gratis ferje er veien til flere reisende på øyene.', ranks],
  ['Elvebyen kommune advarer mot et krav som vil legge beslag på sjåfører på skolerutene.', such],
] as const)
  test(`One may say no to the opposite: «${claim}»`, () => assert.equal(codeOf(claim, source), undefined));

const doubts = 'Elvebyen kommune er usikker på om sommerferja til Ytterøy er riktig vei å gå.';
const backs = 'Elvebyen kommune støtter utvalgets konklusjon om at dagens takstsoner ikke speiler reisene.';
const needs = 'Havnekontoret trenger også en viss mengde ansatte med nautisk kompetanse.';
const raise = 'Den tekniske kompetansen bør heves på verkstedene, herunder opplæring i batterier.';
const concedes = 'Billettpris og avganger behandles dessuten som faste størrelser, enda de har endret seg mye.';
const cuts = 'Vi ønsker å redusere bompengene, men advarer mot et forbud.';

for (const [claim, source] of [
  ['Elvebyen kommune har ingen merknader til sommerferja til Ytterøy.', doubts],
  ['Elvebyen kommune tar ikke stilling til utvalgets konklusjon om at takstsonene speiler reisene dårlig.', backs],
  ['Elvebyen kommune nøyer seg med å vise til konklusjonen om takstsonene.', backs],
  ['Elvebyen kommune ser ikke behov for nautisk kompetanse på havnekontoret.', needs],
  ['Den tekniske kompetansen på verkstedene er etter Elvebyen kommunes syn alt god nok.', raise],
] as const)
  test(`A stance or a wish is heard: «${claim}»`, () => assert.equal(codeOf(claim, source), 'claim-contradicted'));

for (const [claim, source] of [
  ['Elvebyen kommune stiller seg kritisk til at billettpris og avganger er holdt faste.', concedes],
  ['Elvebyen kommune advarer mot å forby bompenger.', cuts],
  [
    'Elvebyen kommune motsetter seg samtidig at sommerferja går til Ytterøy.',
    'Vi går imot at sommerferja går til Ytterøy.',
  ],
] as const)
  test(`Nothing speaks against «${claim}»`, () => assert.equal(codeOf(claim, source), undefined));
