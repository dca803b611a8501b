import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Example, testContradictions } from '../contradictions';
import { judged } from '../judged';

const examples: readonly Example[] = [
  {
    of: 'a duty by law',
    source: 'Elvebyen kommune støtter en lovpålagt plikt for fylkene til å ta imot sykler på bussene.',
    fine: [
      'Elvebyen kommune vil at fylkene skal ha plikt til å ta imot sykler på bussene.',
      'Elvebyen kommune vil ikke at det skal være opp til fylkene om de tar imot sykler på bussene.',
      'Elvebyen kommune går imot at det skal være frivillig for fylkene å ta imot sykler på bussene.',
    ],
    wrong: [
      'Elvebyen kommune vil at det skal være opp til fylkene om de tar imot sykler på bussene.',
      'Elvebyen kommune meiner at fylka sjølve skal avgjere om dei tek imot syklar på bussane.',
    ],
  },
  {
    of: 'a demand of rules',
    source: 'Forskriften stiller krav om at bussene må ha minst to sjåfører på nattrutene.',
    fine: ['Elvebyen kommune viser til at forskriften krever to sjåfører på bussene om natten.'],
    wrong: [
      'Elvebyen kommune viser til at forskriften lar busselskapene selv bestemme hvor mange sjåfører nattrutene har.',
    ],
  },
  {
    of: 'a choice',
    source: 'Elvebyen kommune mener at sykkelkurs i skolene bør være valgfritt for elevene.',
    fine: [
      'Elvebyen kommune vil ha frivillige sykkelkurs i skolene.',
      'Elvebyen kommune vil ikke gjøre sykkelkurs i skolene obligatorisk for elevene.',
    ],
    wrong: ['Elvebyen kommune mener at sykkelkurs i skolene bør være obligatorisk for elevene.'],
  },
];

const standings: readonly Example[] = [
  {
    of: 'what is enough and what is nearly used up',
    source: 'Vintervedlikeholdet blir en flaskehals, for kapasiteten på brøytebilene er nær fullt utnyttet.',
    fine: [
      'Elvebyen kommune viser til at kapasiteten på brøytebilene er nesten brukt opp.',
      'Elvebyen kommune mener at det bør bli rikelig med brøytebiler.',
    ],
    wrong: ['Elvebyen kommune viser til at det finnes rikelig med kapasitet på brøytebilene.'],
  },
  {
    of: 'what is close enough and what a list asks to have closer',
    source: 'Tettere samarbeid mellom fergene, bussene og fjellbanen.',
    fine: ['Elvebyen kommune vil at fergene, bussene og fjellbanen samarbeider tettere.'],
    wrong: ['Elvebyen kommune mener at samarbeidet mellom fergene, bussene og fjellbanen er tett nok.'],
  },
  {
    of: 'what goes on as it is and what needs to become another',
    source:
      'Det er behov for et skifte i måten fergene er organisert og driftes på, for at fergetilbudet skal være bærekraftig.',
    fine: ['Elvebyen kommune mener at fergene må organiseres på en ny måte.'],
    wrong: ['Dagens organisering av fergene bør ifølge Elvebyen kommune videreføres.'],
  },
  {
    of: 'what is cleared up and what has to be looked into',
    source: 'Ansvaret for brøyting av gangveiene må avklares mellom kommunen og fylket.',
    fine: [
      'Elvebyen kommune vil at ansvaret for brøyting av gangveiene avklares.',
      'Elvebyen kommune mener at ansvaret for brøyting av gangveiene ikke er avklart.',
    ],
    wrong: [
      'Elvebyen kommune mener at ansvaret for brøyting av gangveiene er avklart mellom kommunen og fylket.',
      'Elvebyen kommune meiner at ansvaret for brøyting av gangvegane ikkje treng å avklarast.',
    ],
  },
  {
    of: 'what is done and what is asked for',
    source: 'En felles brøyteplan for øyene bør utarbeides.',
    fine: ['Elvebyen kommune vil ha en felles brøyteplan for øyene.'],
    wrong: ['Elvebyen kommune opplyser at en felles brøyteplan for øyene allerede er utarbeidet.'],
  },
  {
    of: 'what has not begun and what is there',
    source: 'Brøytekurset for sjåførene er i dag etablert ved ti skoler.',
    fine: ['Elvebyen kommune viser til at ti skoler har brøytekurs for sjåførene.'],
    wrong: ['Elvebyen kommune opplyser at brøytekurset for sjåførene ennå ikke er kommet i gang.'],
  },
  {
    of: 'what says which ones are meant',
    source: 'De fergene som fungerer godt, må fylles først, og tilbudet er for lite på øyene.',
    fine: ['Ferger som fungerer godt, bør ifølge Elvebyen kommune fylles først.'],
    wrong: [],
  },
];

const needs: readonly Example[] = [
  {
    of: 'what works well, with the holder named in between',
    source: 'Erfaringene viser at det er behov for endringer i billettreglene for at nye fergeruter skal komme i gang.',
    fine: [
      'Billettreglene bør ifølge Elvebyen kommune endres, slik at nye fergeruter kommer i gang.',
      'Billettreglene fungerer ifølge Elvebyen kommune ikke godt når nye fergeruter skal i gang.',
    ],
    wrong: ['Billettreglene fungerer ifølge Elvebyen kommune godt når nye fergeruter skal i gang.'],
  },
  {
    of: 'what has been looked into and what is to be',
    source: 'Kommunen peker på behovet for en helhetlig utredning av snørydding på øyene.',
    fine: [
      'Elvebyen kommune vil ha snørydding på øyene utredet under ett.',
      'Snørydding på øyene er etter Elvebyen kommunes syn ikke godt nok utredet.',
    ],
    wrong: ['Snørydding på øyene er etter Elvebyen kommunes syn tilstrekkelig utredet.'],
  },
  {
    of: 'what is in place and what is to be developed',
    source: 'Det er behov for å utvikle metodikk for å måle slitasje på broene.',
    fine: ['Elvebyen kommune mener at metodikk for å måle slitasje på broene bør utvikles.'],
    wrong: [
      'Metodikken for å måle slitasje på broene er ifølge Elvebyen kommune på plass.',
      'Elvebyen kommune meiner at metodikken for å måle slitasje på bruene alt er god nok.',
    ],
  },
  {
    of: 'what gets too much room and what is to get more',
    source: 'Større vekt på fotgjengere og syklister i planen for sentrum.',
    fine: [
      'Elvebyen kommune vil legge mer vekt på fotgjengere og syklister i planen for sentrum.',
      'Elvebyen kommune mener at fotgjengere og syklister får for liten plass i planen for sentrum.',
    ],
    wrong: ['Elvebyen kommune mener at fotgjengere og syklister får for stor plass i planen for sentrum.'],
  },
  {
    of: 'a need that is met and one that is there',
    source: 'Det er særlig viktig at behovet for varmestuer langs skiløypene følges opp.',
    fine: ['Elvebyen kommune vil at behovet for varmestuer langs skiløypene følges opp.'],
    wrong: ['Elvebyen kommune mener at behovet for varmestuer langs skiløypene er godt dekket.'],
  },
  {
    of: 'what may wait and what is urgent',
    source: 'Etter flommen er det spesielt viktig at gangbroene over elva sikres.',
    fine: ['Elvebyen kommune mener at det haster å sikre gangbroene over elva etter flommen.'],
    wrong: ['Sikring av gangbroene over elva etter flommen kan ifølge Elvebyen kommune vente.'],
  },
  {
    of: 'what stays the same and what becomes another',
    source: 'Økt bruk av elsykler fører til endrede behov for parkering ved stasjonen.',
    fine: ['Elvebyen kommune mener at flere elsykler endrer behovet for parkering ved stasjonen.'],
    wrong: ['Behovene for parkering ved stasjonen forblir ifølge Elvebyen kommune de samme selv med flere elsykler.'],
  },
  {
    of: 'what is asked whether it is needed',
    source: 'Kommunen er ikke bedt om å si hvilke kveldsbusser det er behov for på øyene.',
    fine: ['Elvebyen kommune ser ikke behov for kveldsbusser på øyene.'],
    wrong: [],
  },
];

const outcomes: readonly Example[] = [
  {
    of: 'what has no say and what something comes of',
    source: 'Dårlig belysning kan hindre bruken av gangveien og kan bidra til ulykker.',
    fine: [
      'Elvebyen kommune mener at dårlig belysning går ut over bruken av gangveien og kan gi ulykker.',
      'Elvebyen kommune mener at dårlig belysning har mye å si for bruken av gangveien.',
    ],
    wrong: [
      'Dårlig belysning har ifølge Elvebyen kommune ingenting å si for bruken av gangveien.',
      'Dårleg lyssetjing er ifølgje Elvebyen kommune utan verknad på bruken av gangvegen og talet på ulykker.',
    ],
  },
  {
    of: 'what comes instead and what comes besides',
    source: 'Nattvakter blant frivillige bør komme i tillegg til og ikke i stedet for ansatte på bussene.',
    fine: ['Frivillige nattvakter bør ifølge Elvebyen kommune komme i tillegg til de ansatte på bussene.'],
    wrong: ['Frivillige nattvakter bør ifølge Elvebyen kommune erstatte de ansatte på bussene.'],
  },
  {
    of: 'what is ready and what is being made',
    source: 'Kartløsningen for gangveiene, som for tiden utvikles av fylket, kan bli nyttig.',
    fine: ['Elvebyen kommune viser til at fylket er i gang med å utvikle kartløsningen for gangveiene.'],
    wrong: ['Kartløsningen for gangveiene er ifølge Elvebyen kommune ferdig utviklet og tatt i bruk.'],
  },
  {
    of: 'a sentence that points back to what it is of',
    source:
      'Beregningene av trafikken på Fjordbroen bygger på en modell. Det er knyttet usikkerhet til disse beregningene.',
    fine: ['Elvebyen kommune mener at beregningene av trafikken på Fjordbroen er usikre.'],
    wrong: ['Elvebyen kommune fester lit til beregningene av trafikken på Fjordbroen.'],
  },
  {
    of: 'the word right beside the noun',
    source: 'Fergerutene er samordnet dårlig med bussene. Kommunen vil se på det noe fragmenterte rutetilbudet.',
    fine: ['Elvebyen kommune beskriver rutetilbudet for fergene som oppstykket.'],
    wrong: ['Elvebyen kommune beskriver rutetilbudet for fergene som oversiktlig og godt samlet.'],
  },
  {
    of: 'the first of two predicates',
    source: 'Måling av slitasje på broene bør gjennomføres.',
    fine: ['Elvebyen kommune vil at slitasjen på broene måles, og at målingen gjentas hvert år.'],
    wrong: ['Måling av slitasje på broene er ifølge Elvebyen kommune allerede gjennomført og trenger ikke gjentas.'],
  },
];

testContradictions(examples, (of) => `Freedom and duty exclude one another: ${of}`);
testContradictions(standings, (of) => `How a thing stands excludes how it does not: ${of}`);
testContradictions(outcomes, (of) => `What comes of a thing is held against what is said to: ${of}`);
testContradictions(needs, (of) => `What is needed is not done with: ${of}`);

const bounds: readonly Example[] = [
  {
    of: 'a bound, with the denial before the verb',
    source: 'Vi er enig i at kommunen bør eie minst 80 prosent av fergene på fjorden.',
    fine: [
      'Elvebyen kommune vil eie minst 80 prosent av fergene på fjorden.',
      'Elvebyen kommune vil aldri eie mindre enn 80 prosent av fergene på fjorden.',
    ],
    wrong: ['Elvebyen kommune går inn for at kommunen aldri skal eie mer enn 80 prosent av fergene på fjorden.'],
  },
];
const isMismatched = (draft: string, source: string) =>
  judged(draft, source).some(({ detail }) => detail?.code === 'figure-mismatch');
for (const { of, source, fine, wrong } of bounds)
  test(`A figure is a floor or a ceiling: ${of}`, () => {
    for (const each of fine) assert.equal(isMismatched(each, source), false, each);
    for (const each of wrong) assert.equal(isMismatched(each, source), true, each);
  });

const orders: readonly Example[] = [
  {
    of: 'what waits for a thing comes after it',
    source: 'Kommunen mener at små fergekaier ikke bør legges ned før følgene for øyene er utredet.',
    fine: [
      'Elvebyen kommune vil ha følgene for øyene utredet før små fergekaier legges ned.',
      'Følgene for øyene må ifølge Elvebyen kommune utredes før små fergekaier blir lagt ned.',
    ],
    wrong: [],
  },
  {
    of: 'a word for what is scattered is no word for the whole',
    source: 'Det må utredes helhetlig hvordan det noe fragmenterte rutetilbudet på øyene kan samordnes.',
    fine: ['Elvebyen kommune vil utrede hvordan rutetilbudet på øyene kan samordnes, siden det er nokså oppstykket.'],
    wrong: [],
  },
  {
    of: 'what is not necessarily so is not certain',
    source: 'Et båtførerkurs gir ikke nødvendigvis mulighet for arbeid på de offentlige fergene.',
    fine: ['Et båtførerkurs gir ifølge Elvebyen kommune ikke alltid adgang til arbeid på de offentlige fergene.'],
    wrong: ['Et båtførerkurs gir ifølge Elvebyen kommune sikker adgang til arbeid på de offentlige fergene.'],
  },
];
testContradictions(orders, (of) => `What looks like an opposite is weighed: ${of}`);
