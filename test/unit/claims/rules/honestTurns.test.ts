import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

/** Sentences of a source, and what one may honestly write of each: limits, conditions, causes, shifts, equal degrees, needs. */
const restated: readonly (readonly [string, readonly string[]])[] = [
  [
    'Forbudet mot gjennomkjøring bør gjelde bare i rushtiden.',
    [
      'Gjennomkjøring bør ifølge Elvebyen være tillatt utenom rushtiden.',
      'Elvebyen vil begrense forbudet mot gjennomkjøring til rushtiden.',
      'Utenfor rushtiden bør det ifølge Elvebyen ikke være forbud mot gjennomkjøring.',
      'Elvebyen meiner forbodet mot gjennomkøyring ikkje bør gjelde heile døgnet.',
    ],
  ],
  [
    'Det må ikke bli vanskeligere for pendlere å ta bussen.',
    [
      'Elvebyen vil at det fortsatt skal være like lett for pendlere å ta bussen.',
      'Pendlere må ifølge Elvebyen kunne ta bussen like enkelt som før.',
      'Elvebyen krever at det ikke blir tyngre for pendlere å ta bussen.',
      'Å ta bussen må ikke bli mer krevende for pendlere, mener Elvebyen.',
    ],
  ],
  [
    'Nattbussen ble nedlagt i 2019 fordi få brukte den.',
    [
      'Få passasjerer var ifølge Elvebyen årsaken til at nattbussen ble nedlagt i 2019.',
      'At få brukte nattbussen, førte ifølge Elvebyen til at den ble nedlagt.',
      'Elvebyen la ned nattbussen i 2019 på grunn av lite trafikk.',
      'Nattbussen forsvann i 2019, siden få brukte den, skriver Elvebyen.',
      'Nattbussen måtte ifølge Elvebyen legges ned i 2019 da det ikke var mange som brukte den.',
    ],
  ],
  [
    'Flere holdeplasser fører til lengre reisetid.',
    [
      'Lengre reisetid følger ifølge Elvebyen av flere holdeplasser.',
      'Reisetiden blir ifølge Elvebyen lengre med flere holdeplasser.',
      'Lengre reisetid skyldes ifølge Elvebyen flere holdeplasser.',
      'Færre holdeplasser ville ifølge Elvebyen gitt kortere reisetid.',
      'Reisetida aukar når det blir fleire haldeplassar, meiner Elvebyen.',
      'Jo flere holdeplasser, desto lengre reisetid, ifølge Elvebyen.',
      'Prisen for flere holdeplasser er ifølge Elvebyen lengre reisetid.',
    ],
  ],
  [
    'Fylket bør ta ansvaret for skoleskyssen fra kommunene.',
    [
      'Ansvaret for skoleskyssen bør ifølge Elvebyen flyttes fra kommunene til fylket.',
      'Elvebyen vil at kommunene skal slippe ansvaret for skoleskyssen, som fylket bør ta over.',
      'Kommunene bør ikke lenger ha ansvaret for skoleskyssen, mener Elvebyen; det bør fylket.',
      'Skuleskyssen bør etter Elvebyen sitt syn overførast frå kommunane til fylket.',
      'Fylket, ikke kommunene, bør ha ansvaret for skoleskyssen, mener Elvebyen.',
    ],
  ],
  [
    'Elvebyen støtter forslaget om sonetakst, under forutsetning av at inntektene går til flere avganger.',
    [
      'Elvebyen er for sonetakst hvis inntektene går til flere avganger.',
      'Sonetakst får støtte fra Elvebyen, men bare dersom inntektene går til flere avganger.',
      'Elvebyen godtar ikke sonetakst uten at inntektene går til flere avganger.',
      'For å støtte sonetakst krever Elvebyen at inntektene går til flere avganger.',
      'Elvebyens støtte til sonetakst er betinget av at inntektene går til flere avganger.',
      'Går ikke inntektene til flere avganger, støtter ikke Elvebyen sonetakst.',
    ],
  ],
  [
    'Kommunen mener det bør vurderes om båtruten kan forlenges til øya.',
    [
      'Elvebyen vil ha vurdert om båtruten kan gå helt til øya.',
      'Elvebyen ber om en vurdering av en forlengelse av båtruten til øya.',
      'En forlengelse av båtruten til øya bør ifølge Elvebyen utredes.',
      'Elvebyen ønsker at man ser på om båtruten kan forlenges til øya.',
      'Elvebyen åpner for at båtruten kan forlenges til øya.',
    ],
  ],
  [
    'De fleste sjåførene trives, men mange opplever turnusen som krevende.',
    [
      'Trass i at de fleste sjåførene trives, er turnusen ifølge Elvebyen ikke enkel for mange.',
      'Sjåførene trives stort sett, ifølge Elvebyen, selv om turnusen er hard for mange.',
      'Turnusen oppleves ifølge Elvebyen ikke som lett av mange sjåfører.',
      'Selv om mange sjåfører strever med turnusen, trives ifølge Elvebyen flertallet.',
      'Det er ikke trivselen det står på blant sjåførene, men turnusen er krevende for mange, skriver Elvebyen.',
    ],
  ],
  [
    'Opplæringen av nye sjåfører er for dårlig, og det mangler veiledere.',
    [
      'Elvebyen mener opplæringen av nye sjåfører ikke er god nok, og at det er for få veiledere.',
      'Nye sjåfører får ifølge Elvebyen ikke god nok opplæring.',
      'Elvebyen etterlyser bedre opplæring av nye sjåfører og flere veiledere.',
      'Opplæringa av nye sjåførar held ikkje mål, meiner Elvebyen.',
      'Opplæringen av nye sjåfører bør bli bedre, ifølge Elvebyen.',
      'God opplæring av nye sjåfører krever ifølge Elvebyen flere veiledere enn det er i dag.',
    ],
  ],
  [
    'Elvebyen har tidligere foreslått gratis buss, men har nå kommet til at lavere takst er bedre.',
    [
      'Elvebyen har gått bort fra gratis buss til fordel for lavere takst.',
      'Lavere takst er ifølge Elvebyen bedre enn gratis buss.',
      'Gratis buss har Elvebyen forlatt som løsning.',
      'Elvebyen holder ikke lenger fast ved gratis buss, og vil heller ha lavere takst.',
    ],
  ],
  [
    'Det er ingen grunn til å tro at elbusser er mindre driftssikre.',
    [
      'Elbusser er ifølge Elvebyen like driftssikre som andre.',
      'Elvebyen tror ikke elbusser er mindre driftssikre.',
      'At elbusser skulle være mindre driftssikre, er det ifølge Elvebyen ikke grunn til å tro.',
      'Elvebyen avviser at elbusser er mindre driftssikre.',
      'Elbussar er etter Elvebyens syn ikkje mindre driftssikre.',
      'Elvebyen ser ikke at elbusser er mindre driftssikre.',
    ],
  ],
  [
    'Samarbeidet mellom fylket og kommunene er godt på overordnet nivå, men svakt i det daglige.',
    [
      'På overordnet nivå er det ifølge Elvebyen ingenting å si på samarbeidet mellom fylket og kommunene.',
      'I det daglige er samarbeidet mellom fylket og kommunene ikke godt nok, mener Elvebyen.',
      'Samarbeidet mellom fylket og kommunane er svakare i det daglege enn på overordna nivå, skriv Elvebyen.',
      'Samarbeidet mellom fylket og kommunene er bedre på overordnet nivå enn i det daglige, mener Elvebyen.',
    ],
  ],
  [
    'Prøveordningen har gitt økt bruk av sykkel.',
    [
      'Prøveordningen har ifølge Elvebyen ikke vært uten virkning på bruken av sykkel.',
      'Etter prøveordningen sykler flere, ifølge Elvebyen.',
      'Bruken av sykkel har økt som følge av prøveordningen, skriver Elvebyen.',
      'Færre lar sykkelen stå etter prøveordningen, ifølge Elvebyen.',
      'Bruken av sykkel var ifølge Elvebyen lavere før prøveordningen.',
      'Elvebyen skriver at prøveordningen ikke har gjort bruken av sykkel mindre, tvert imot.',
    ],
  ],
  [
    'Både buss og bane må bygges ut i takt med nye boliger.',
    [
      'Nye boliger bør ifølge Elvebyen ikke bygges uten at buss og bane følger med.',
      'Elvebyen vil ikke ha nye boliger før buss og bane er bygget ut i takt.',
      'Utbyggingen av buss og bane må ifølge Elvebyen holde tritt med nye boliger.',
      'Det holder ikke å bygge ut bussen; også banen må ifølge Elvebyen følge nye boliger.',
    ],
  ],
  [
    'Kommunen vil advare mot å gjøre ordningen frivillig.',
    [
      'Ordningen bør ifølge Elvebyen fortsatt være pliktig.',
      'Elvebyen vil at ordningen skal være obligatorisk.',
      'Ordningen må ikke bli frivillig, mener Elvebyen.',
      'En frivillig ordning er Elvebyen skeptisk til.',
      'Elvebyen frykter følgene av å gjøre ordningen frivillig.',
      'Å gjøre ordningen frivillig er et dårlig grep, mener Elvebyen.',
      'Frivilligheit er ikkje vegen å gå for ordninga, meiner Elvebyen.',
    ],
  ],
  [
    'Elvebyen mener kravet om førerkort klasse D stenger mange dyktige søkere ute.',
    [
      'Mange dyktige søkere slipper ifølge Elvebyen ikke gjennom kravet om førerkort klasse D.',
      'Elvebyen mener mange dyktige søkere faller utenfor på grunn av kravet om førerkort klasse D.',
      'Kravet om førerkort klasse D gjør ifølge Elvebyen at mange dyktige søkere ikke kommer inn.',
      'Uten kravet om førerkort klasse D ville flere dyktige søkere kommet inn, mener Elvebyen.',
      'Kravet om førarkort klasse D held mange flinke søkjarar ute, meiner Elvebyen.',
    ],
  ],
];

const told = new Set(['claim-contradicted', 'overstated', 'wrong-holder']);

for (const [source, drafts] of restated)
  test(`What is written of «${source.slice(0, 60)}…» from its other side contradicts nothing`, () => {
    for (const draft of drafts) {
      const found = judged(draft, source).find(({ detail }) => detail && told.has(detail.code));
      assert.equal(found?.detail, undefined, draft);
    }
  });

test('What is said of one of two need not be held by both', () => {
  const own = 'Elvebyen kommune støtter gratis nattbuss for elever, men spør om pengene strekker til.';
  const other = 'Fjellrådet støtter gratis nattbuss for elever.';
  const draft =
    'Både Elvebyen og Fjellrådet er positive til gratis nattbuss for elever, men Elvebyen spør om pengene strekker til.';
  assert.notEqual(codeOf(draft, own, other), 'overstated');
  const none = 'Fjellrådet går imot gratis nattbuss for elever.';
  assert.equal(codeOf('Både Elvebyen og Fjellrådet støtter gratis nattbuss for elever.', own, none), 'overstated');
});
