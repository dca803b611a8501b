import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeOf, judged } from '../judged';

const told = (draft: string, own: string, other = ''): boolean =>
  judged(draft, own, other).some(({ detail, faint }) => detail !== undefined && !faint);

describe('honest sentences that look like false ones', () => {
  it('takes the two ends of a change from two sentences', () => {
    const source =
      'For seks år siden hadde 38 prosent av sjåførene full stilling. I dag er andelen 62 prosent. Det viktigste grepet var sommerruter på tolv timer.';
    const draft = (end: string) =>
      `Elvebyen har på seks år gått fra vel en tredel til ${end} i full stilling, og sommerrutene får mye av æren.`;
    assert.equal(codeOf(draft('godt over halvparten'), source), undefined);
    assert.equal(codeOf(draft('godt over 80 prosent'), source), 'figure-mismatch');
  });

  it('takes a figure that is asked for from the next sentence, where it leaves out the unit', () => {
    const source = 'Saksbehandlingstiden for parkeringsbevis er 14 måneder i snitt. Den bør ned til seks.';
    assert.equal(
      codeOf('Elvebyen vil ha en saksbehandlingstid for parkeringsbevis på seks måneder.', source),
      undefined,
    );
    assert.equal(
      codeOf('Elvebyen vil ha en saksbehandlingstid for parkeringsbevis på åtte måneder.', source),
      'figure-mismatch',
    );
  });

  it('leaves a figure to the source that it stands with, and that has it', () => {
    const own =
      'Utgiftene til leie av busser, både store busser og minibusser, økte i Elvebyen fra 268 millioner kroner i 2019 til 412 millioner kroner i 2022. I Fjellrådet ble det brukt mindre på minibusser.';
    const other = 'Vi bor spredt, og skyssen er dyr. I 2022 gikk det 64 millioner kroner til leie av minibusser.';
    const draft = (figure: string) =>
      `Elvebyen brukte 412 millioner kroner på leie av busser i 2022, mot ${figure} millioner kroner til minibusser i Fjellrådet.`;
    assert.equal(codeOf(draft('64'), own, other), undefined);
    assert.equal(codeOf(draft('98'), own, other), 'figure-mismatch');
  });

  it('reads «bare noe av» as a limit of amount', () => {
    const source = 'De planlagte innsparingene på billettkontorene er bare delvis hentet ut.';
    assert.equal(
      told('Elvebyen opplyser at bare noe av innsparingene på billettkontorene er hentet ut.', source),
      false,
    );
  });

  it('reads exemption from payment as free of charge', () => {
    const source = 'Vi ber om at de tre første reisene blir gratis for elever under 12 år.';
    assert.equal(
      told('Elvebyen ber om fritak fra betaling de tre første reisene for elever under 12 år.', source),
      false,
    );
  });

  it('reads «knapt» and «bare så vidt» alike, and not «knapt» and a plain word', () => {
    assert.equal(
      told(
        'Elvebyen er misfornøyd med at rapporten knapt nevner ferjene.',
        'Vi beklager at rapporten bare så vidt nevner ferjene.',
      ),
      false,
    );
    assert.equal(
      told(
        'Elvebyen er misfornøyd med at rapporten knapt nevner ferjene.',
        'Vi er fornøyd med at rapporten nevner ferjene.',
      ),
      true,
    );
  });

  it('sets aside what a contrast denies without holding the next sentence against it', () => {
    const source = 'Vi ønsker lengre ruter i strekk fra tredje stopp. I dag er dagene delt på for mange korte ruter.';
    assert.equal(
      told('Lengre ruter i strekk fra tredje stopp, ikke flere dager, er det Elvebyen ønsker.', source),
      false,
    );
  });

  it('counts a lack in both texts once', () => {
    const source = 'Uten investering i god infrastruktur for ferjer vil grunnlaget for rutetilbudet svekkes.';
    assert.equal(
      told(
        'Elvebyen advarer om at manglende investering i infrastruktur for ferjer vil svekke grunnlaget for rutetilbudet.',
        source,
      ),
      false,
    );
    assert.equal(
      told(
        'Elvebyen mener at investering i infrastruktur for ferjer ikke vil styrke grunnlaget for rutetilbudet.',
        'Investering i infrastruktur for ferjer vil styrke grunnlaget for rutetilbudet.',
      ),
      true,
    );
  });

  it('takes what another leaves out for what the respondent misses', () => {
    const source = 'Vi vil bemerke at kommisjonen i liten grad drøfter frafallet blant bussjåfører under 30 år.';
    assert.equal(
      told('Det Elvebyen savner, er en nærmere drøfting av frafallet blant bussjåfører under 30 år.', source),
      false,
    );
    assert.equal(
      codeOf(
        'Elvebyen foreslår flere busser til utkantene om vinteren.',
        'Kommisjonen foreslår flere busser til utkantene om vinteren.',
      ),
      'wrong-holder',
    );
  });

  it('does not answer one chapter with the silence on another', () => {
    const source = 'Vi har ikke merknader til kapittel 3 om sykkel.';
    assert.notEqual(codeOf('Kapittel 5 har bare Elvebyen synspunkter på.', source), 'not-answered');
  });

  it('lets a claim report the reference that a source makes in place of a view', () => {
    const source =
      'Vi har ikke synspunkter på hvordan selskapene kan sikre nok vogner, men viser til mer generell omtale av vogner under spørsmål 1.';
    assert.equal(
      told('Om nok vogner i selskapene viser Elvebyen til sin mer generelle omtale av vogner.', source),
      false,
    );
    assert.equal(told('Elvebyen krever at selskapene sikrer nok vogner.', source), true);
  });

  it('hears no demand in «når … skal …» nor in the premise that is agreed to', () => {
    const source =
      'Samarbeidet om rutene er bra, men sjåførene får i liten grad være med på utformingen av ruteplaner lokalt, og det kan oppleves frustrerende.';
    assert.equal(
      told('Elvebyen mener at sjåførene i liten grad er med når ruteplanene skal utformes lokalt.', source),
      false,
    );
  });

  it('does not take «råd om … fra» for dissuading, nor «svarer ikke til tallet på» for silence', () => {
    const advice = 'Elvebyen har laget nasjonale råd om veiledning, som bør ligge til grunn for alle selskaper.';
    assert.equal(
      told('Nasjonale råd om veiledning fra Elvebyen bør ifølge kommunen ligge til grunn for alle selskaper.', advice),
      false,
    );
    const places = 'Det er utfordrende at antall hvileplasser for sjåfører ikke samsvarer med antallet vogner.';
    assert.equal(
      told('Et problem Elvebyen tar opp, er at hvileplassene for sjåfører ikke svarer til tallet på vogner.', places),
      false,
    );
  });

  it('hears no full support in «ikke fullt ut»', () => {
    const source = 'Vårt inntrykk er at samarbeidet er bra, men at tilbudet ikke dekker hele behovet til elevene.';
    assert.equal(told('Tilbudet dekker ikke fullt ut behovet til elevene, etter Elvebyens inntrykk.', source), false);
    const conditional = 'Vi går inn for ferjer over fjorden, forutsatt at prisen settes ned.';
    assert.equal(codeOf('Elvebyen går fullt ut inn for ferjer over fjorden.', conditional), 'overstated');
  });

  it('hears no stance in the condition of a claim', () => {
    const source =
      'Når det gjelder lønn, er vi i tvil. Kommunen krever at dispensasjonen blir varig når de lokale partene er enige.';
    assert.equal(told('Dispensasjonen bør ifølge Elvebyen være varig når de lokale partene er enige.', source), false);
  });

  it('leaves a second half whose pronoun stands for the first to the passage that has the first', () => {
    const source =
      'Vi ber ikke om at kravene til førerkort fjernes; de to tingene må gå sammen. Minst en tredel av lærerne skal ha kjørt buss de siste ti årene.';
    const other = 'Førerkort er viktig. Erstatning for førerkort er ikke aktuelt.';
    const first = 'Elvebyen vil ha flere lærere som har kjørt buss de siste ti årene, og';
    assert.equal(told(`${first} ser ikke dette som noen erstatning for førerkort.`, source, other), false);
    assert.equal(told(`${first} ber om erstatning for førerkort.`, source, other), true);
  });

  it('hears no wish to leave a thing out in a claim that deplores it', () => {
    const source = 'Det er en utfordring at ruter opprettes uten forutgående behovsvurdering.';
    assert.equal(told('At ruter opprettes uten behovsvurdering, ser Elvebyen som et problem.', source), false);
  });
});

describe('denials that say the same without one', () => {
  const fine: readonly (readonly [draft: string, source: string])[] = [
    [
      'Elvebyen vil ha følgene for skoleskyssen utredet før små ruter eventuelt legges ned.',
      'Kommunen mener at små ruter ikke bør legges ned før følgene for skoleskyssen er utredet.',
    ],
    [
      'Elvebyen godtar lengre vakter for sjåførene på bussene, men ikke for sjåførene på skolerutene, der barna må følges.',
      'Kommunen slutter seg til lengre vakter for sjåførene på bussene, men vil ta forbehold for sjåførene på skolerutene, der barna må følges.',
    ],
    [
      'Av hensyn til dem som lever med dårlig syn og hørsel, bør billettene ligge fast til følgene er gjort rede for.',
      'Reisende med dårlig syn og hørsel har i årevis fått høre at det ikke er noe å gjøre.',
    ],
    [
      'Elvebyen viser til at vikarer kan overta deler av kjøringen av faste ruter uten at punktligheten blir dårligere.',
      'Undersøkelser tyder på at vikarer kan overta deler av kjøringen av faste ruter med like god punktlighet som de fast ansatte.',
    ],
    [
      'Ettersom gevinsten lot vente på seg, anser kommunen rapportens forventninger til elbussene som lite realistiske.',
      'Rapportens forventning om raske gevinster av elbussene fremstår derfor som lite realistisk for en kommune av vår størrelse.',
    ],
  ];
  for (const [draft, source] of fine)
    it(`says nothing of «${draft}»`, () => assert.equal(told(`Elvebyen kommune har svart. ${draft}`, source), false));

  const wrong: readonly (readonly [draft: string, source: string])[] = [
    [
      'Elvebyen mener at små ruter bør legges ned før følgene for skoleskyssen er utredet.',
      'Kommunen mener at små ruter ikke bør legges ned før følgene for skoleskyssen er utredet.',
    ],
    [
      'Elvebyen mener at lengre vakter ikke passer for sjåførene på skolerutene.',
      'Kommunen mener at lengre vakter passer for sjåførene på skolerutene.',
    ],
  ];
  for (const [draft, source] of wrong)
    it(`tells that «${draft}» is denied`, () => assert.equal(told(draft, source), true));
});

describe('words that are all quoted', () => {
  const source =
    'Vi ser en fare for at de svakeste faller utenfor, og minner om at automatene skal avlaste, ikke erstatte, møtet mellom reisende og sjåfør.';
  const draft = (words: string) => `Elvebyen minner om at «${words}».`;
  it('are what the source says', () =>
    assert.equal(
      told(draft('automatene skal avlaste, ikke erstatte, møtet mellom reisende og sjåfør'), source),
      false,
    ));
  it('are misquoted where a word differs', () =>
    assert.equal(
      codeOf(draft('automatene skal erstatte, ikke avlaste, møtet mellom reisende og sjåfør'), source),
      'misquoted',
    ));
});

describe('words that are read whole', () => {
  it('takes a short expression where the words of a longer one stand far apart', () =>
    assert.equal(
      told(
        'Elvebyen motsetter seg samtidig at skolene pålegges å velge bestemte busselskaper.',
        'Vi går derimot imot at skolene skal pålegges å bruke bestemte busselskaper.',
      ),
      false,
    ));
  it('reads «svar på» behind «er» as a solution', () =>
    assert.equal(
      told(
        'Leiebiler er ifølge Elvebyen ikke noe svar på mangelen på sjåfører, ettersom de trenger de samme folkene.',
        'Økt bruk av leiebiler kan hjelpe mot mangelen på sjåfører på kort sikt, men de trenger de samme folkene.',
      ),
      false,
    ));
  it('leaves a share in figures to the bounds of «flertallet»', () => {
    const source = (share: string) =>
      `${share} prosent av de spurte reisende er fornøyde med bestillingsbussen i Elvebyen.`;
    const draft = 'Elvebyen viser til at flertallet av de spurte reisende er fornøyde med bestillingsbussen.';
    assert.equal(told(draft, source('64')), false);
    assert.equal(told(draft, source('31')), true);
  });
});
