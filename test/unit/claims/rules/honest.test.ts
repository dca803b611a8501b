import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from '../judged';

/** Sentences of a source, and what one may honestly write of each: double denials, fronted objects, passives, doubts, concessions, orders. */
const restated: readonly (readonly [string, readonly string[]])[] = [
  [
    'Elvebyen kommune er usikker på om det bør bygges ny bro over fjorden.',
    [
      'Om ny bro over fjorden er Elvebyen i tvil.',
      'Ny bro over fjorden er Elvebyen i tvil om.',
      'At det bør bygges ny bro over fjorden, er ikke Elvebyen sikker på.',
      'Forslaget om ny bro over fjorden møter skepsis i Elvebyen kommune.',
      'Elvebyen har sine tvil når det gjelder ny bro over fjorden.',
      'Tanken om å bygge ny bro over fjorden vekker tvil hos Elvebyen kommune.',
      'Elvebyen spør seg om det er riktig å bygge ny bro over fjorden.',
      'Elvebyen er uviss på om det trengst ny bru over fjorden.',
      'Elvebyen kommune lar det stå åpent om det bør bygges ny bro over fjorden.',
      'Ny bro over fjorden? Elvebyen vet ikke helt.',
      'Elvebyen tør ikke si om det bør bygges ny bro over fjorden.',
      'Hvorvidt det bør bygges ny bro over fjorden, er Elvebyen usikker på.',
      'Elvebyen er ikke overbevist om at det bør bygges ny bro over fjorden.',
    ],
  ],
  [
    'Elvebyen kommune kan ikke uten videre støtte forslaget om å fjerne parkeringsplassene i sentrum.',
    [
      'Forslaget om å fjerne parkeringsplassene i sentrum møter skepsis hos Elvebyen kommune.',
      'Elvebyen er skeptisk til å fjerne parkeringsplassene i sentrum.',
      'Elvebyen er ikke uten videre med på å fjerne parkeringsplassene i sentrum.',
      'Å fjerne parkeringsplassene i sentrum er noe Elvebyen stiller seg tvilende til.',
      'Elvebyen har innvendinger mot å fjerne parkeringsplassene i sentrum.',
      'Elvebyen kommune har motforestillinger mot forslaget om å fjerne parkeringsplassene i sentrum.',
      'Elvebyen gir ikke sin fulle støtte til å fjerne parkeringsplassene i sentrum.',
      'Forslaget om å fjerne parkeringsplassene i sentrum får ikke full støtte fra Elvebyen.',
      'Elvebyen kommune vil ikke uten nærmere vurdering fjerne parkeringsplassene i sentrum.',
      'Elvebyen stiller spørsmål ved forslaget om å fjerne parkeringsplassene i sentrum.',
      'Elvebyen nøler med å fjerne parkeringsplassene i sentrum.',
    ],
  ],
  [
    'Det er viktig å komme bort fra tanken om at det bare er flere avganger som skal løse trengselen på bussene.',
    [
      'Forestillingen om at flere avganger alene løser trengselen på bussene, må ifølge Elvebyen legges bort.',
      'Elvebyen vil bort fra ideen om at bare flere avganger kan løse trengselen på bussene.',
      'At flere avganger alene skal løse trengselen på bussene, tror ikke Elvebyen på.',
      'Tanken om at flere avganger alene skal løse trengselen på bussene, bør etter Elvebyens syn forlates.',
      'Elvebyen avviser at trengselen på bussene løses av flere avganger alene.',
      'Elvebyen mener det er en misforståelse at flere avganger alene løser trengselen på bussene.',
      'Troen på at kun flere avganger løser trengselen på bussene, deler Elvebyen ikke.',
      'Elvebyen meiner vi må slutte å tru at berre fleire avgangar løyser trengselen på bussane.',
      'Flere avganger er ikke nok alene til å løse trengselen på bussene, mener Elvebyen.',
      'Det holder ifølge Elvebyen ikke med flere avganger for å løse trengselen på bussene.',
    ],
  ],
  [
    'Kommunen må selv få utvikle busstilbudet ut fra reisevaner og kunnskap, heller enn at fylket nærmest dikterer rutene.',
    [
      'Et system der fylket nærmest dikterer rutene, er ikke noe Elvebyen ønsker seg.',
      'At fylket nærmest dikterer rutene, vil Elvebyen ikke ha.',
      'Elvebyen ønsker ikke at fylket nærmest dikterer rutene.',
      'Fylket bør ifølge Elvebyen ikke diktere rutene.',
      'Elvebyen vil unngå at fylket nærmest dikterer rutene.',
      'Ifølge Elvebyen er det lite ønskelig at fylket nærmest dikterer rutene.',
      'At rutene dikteres av fylket, er det motsatte av det Elvebyen ønsker.',
    ],
  ],
  [
    'Uten midler til gode holdeplasser vil tilbudet til skoleelevene svekkes.',
    [
      'Uten penger til holdeplasser vil tilbudet til skoleelevene ifølge Elvebyen stå svakere.',
      'Tilbudet til skoleelevene blir ifølge Elvebyen dårligere dersom det ikke kommer midler til gode holdeplasser.',
      'Skal tilbudet til skoleelevene ikke bli svakere, trengs det ifølge Elvebyen midler til gode holdeplasser.',
      'Manglende midler til holdeplasser vil ifølge Elvebyen gi et dårligere tilbud til skoleelevene.',
      'Får ikke holdeplassene midler, blir tilbudet til skoleelevene svakere, mener Elvebyen.',
      'Tilbodet til skuleelevane vil ifølgje Elvebyen bli svekt utan midlar til gode haldeplassar.',
    ],
  ],
  [
    'Elvebyen støtter ikke at taksten økes uten at rutene samtidig blir bedre.',
    [
      'Elvebyen godtar bare høyere takst hvis rutene samtidig blir bedre.',
      'En høyere takst kan Elvebyen gå med på, men bare om rutene blir bedre samtidig.',
      'Elvebyen går imot å øke taksten med mindre rutene samtidig blir bedre.',
      'Økt takst er uaktuelt for Elvebyen dersom ikke rutene blir bedre.',
      'Bedre ruter er ifølge Elvebyen en forutsetning for økt takst.',
      'Elvebyen vil ikke øke taksten så lenge rutene ikke blir bedre.',
    ],
  ],
  [
    'Elvebyen mener at det er bedre med hyppige avganger med minibuss enn å bygge ut store terminaler som krever mer areal.',
    [
      'Elvebyen mener hyppige avganger med minibuss er å foretrekke fremfor store terminaler som krever mer areal.',
      'Hyppige avganger med minibuss foretrekkes av Elvebyen framfor å bygge ut store terminaler.',
      'Elvebyen vil heller ha hyppige avganger med minibuss enn store terminaler.',
      'I stedet for store terminaler vil Elvebyen ha hyppige avganger med minibuss.',
      'Framfor å bygge ut store terminaler vil Elvebyen satse på hyppige avganger med minibuss.',
      'Elvebyen synes ikke det er like bra å bygge ut store terminaler som å ha hyppige avganger med minibuss.',
    ],
  ],
  [
    'Erfaringene fra prøveordningen bør komme til nytte også etter fullført prosjektperiode.',
    [
      'Elvebyen vil bruke erfaringene fra prøveordningen også når prosjektet er avsluttet.',
      'Elvebyen vil at erfaringene fra prøveordningen skal komme til nytte etter at prosjektet er slutt.',
      'Erfaringene fra prøveordningen bør ifølge Elvebyen ikke gå tapt når prosjektet er over.',
      'Erfaringene fra prøveordningen må ifølge Elvebyen ikke bli liggende ubrukt etter prosjektperioden.',
    ],
  ],
  [
    'Det bør være sterk vekt på god opplæring og medvirkning fra sjåførene som grunnlag for all drift. Det samme gjelder også passasjerene som en ressurs.',
    [
      'God opplæring og medvirkning fra sjåførene vil Elvebyen ha som grunnlag for all drift, og også passasjerene bør ses på som en ressurs.',
      'Elvebyen ser passasjerene, så vel som sjåførene, som en ressurs for driften.',
      'Passasjerane bør òg sjåast på som ein ressurs, meiner Elvebyen.',
    ],
  ],
  [
    'I motsetning til utvidelsen av bussnettet vil utvidelsen av banen føre til flere stopp i nord og øst. Dette vil altså ikke være stopp som kommer inn under definisjonen av nærrute i utvalgets rapport.',
    [
      'Banestopp i nord er ifølge Elvebyen ikke det utvalget mener med nærrute.',
      'Stopp i nord og øst faller ifølge Elvebyen utenfor utvalgets definisjon av nærrute.',
      'Utvidelsen av banen regnes ifølge Elvebyen ikke som nærrute etter utvalgets definisjon.',
    ],
  ],
  [
    'Kommunen støtter også utvalgets konklusjon om at dagens passasjertall ikke representerer behovet for kollektivtrafikk.',
    [
      'Dagens passasjertall gir, slik både utvalget og Elvebyen ser det, ikke noe riktig bilde av behovet for kollektivtrafikk.',
      'Elvebyen er enig i at dagens passasjertall er et dårlig mål på behovet for kollektivtrafikk.',
      'Behovet for kollektivtrafikk lar seg ifølge Elvebyen ikke lese av dagens passasjertall.',
      'Dagens passasjertall sier etter Elvebyens syn lite om behovet for kollektivtrafikk.',
      'Passasjertala i dag er ifølgje Elvebyen misvisande om ein vil vite behovet for kollektivtrafikk.',
      'Elvebyen meiner at behovet for kollektivtrafikk er eit anna enn dagens passasjertal tilseier.',
    ],
  ],
  [
    'Selv om gratis buss vil koste mye, mener Elvebyen at ordningen bør innføres for unge under 20 år.',
    [
      'Elvebyen vil innføre gratis buss for unge under 20 år, selv om det blir dyrt.',
      'Kostnadene til tross vil Elvebyen ha gratis buss for unge under 20 år.',
      'Gratis buss for unge under 20 år er Elvebyen for, enda det koster.',
      'At gratis buss koster mye, hindrer ikke Elvebyen i å ville innføre ordningen for unge under 20 år.',
    ],
  ],
  [
    'Elvebyen fraråder at piggdekkavgiften avvikles.',
    [
      'Elvebyen vil beholde piggdekkavgiften.',
      'Elvebyen vil ikke avvikle piggdekkavgiften.',
      'Piggdekkavgiften bør ifølge Elvebyen bestå.',
      'Å avvikle piggdekkavgiften er ikke noe Elvebyen anbefaler.',
      'Elvebyen råder frå å avvikle piggdekkavgifta.',
      'Elvebyen går mot at piggdekkavgiften avvikles.',
      'Piggdekkavgifta bør ikkje avviklast, meiner Elvebyen.',
      'Elvebyen advarer mot å avvikle piggdekkavgiften.',
    ],
  ],
  [
    'Antallet sjåfører som slutter, er ikke lavere enn i nabokommunene.',
    [
      'Det er ifølge Elvebyen minst like mange sjåfører som slutter der som i nabokommunene.',
      'Nabokommunene har ifølge Elvebyen ikke flere sjåfører som slutter.',
      'Elvebyen opplyser at sjåfører slutter like ofte som i nabokommunene.',
    ],
  ],
  [
    'Sykkelveier bør prioriteres framfor nye parkeringshus i sentrum.',
    [
      'Nye parkeringshus i sentrum bør ifølge Elvebyen komme i andre rekke, etter sykkelveier.',
      'Elvebyen setter sykkelveier foran nye parkeringshus i sentrum.',
      'Nye parkeringshus i sentrum bør ikke gå foran sykkelveier, mener Elvebyen.',
      'Nye parkeringshus i sentrum må ifølge Elvebyen vike for sykkelveier.',
      'Elvebyen vil ikke bygge nye parkeringshus i sentrum på bekostning av sykkelveier.',
      'Før det bygges nye parkeringshus i sentrum, vil Elvebyen ha sykkelveier.',
      'Sykkelveier er viktigere for Elvebyen enn nye parkeringshus i sentrum.',
      'Nye parkeringshus i sentrum er mindre viktig enn sykkelveier, mener Elvebyen.',
      'Viktigere enn nye parkeringshus i sentrum er ifølge Elvebyen sykkelveier.',
    ],
  ],
  [
    'Staten må dekke merkostnadene ved nattbuss.',
    [
      'Kommunen bør ifølge Elvebyen slippe å betale merkostnadene ved nattbuss; de må staten dekke.',
      'Merkostnadene ved nattbuss er det ifølge Elvebyen staten som må dekke, ikke kommunene.',
      'Elvebyen vil at staten, og ikke kommunen, skal ta regningen for nattbuss.',
      'Elvebyen krever at merkostnadene ved nattbuss dekkes av staten.',
    ],
  ],
  [
    'Det er mangel på sjåfører, og det er derfor krevende å opprette flere ruter.',
    [
      'Elvebyen har ikke nok sjåfører til lett å kunne opprette flere ruter.',
      'Det er ifølge Elvebyen ikke lett å opprette flere ruter når det mangler sjåfører.',
      'For få sjåfører gjør det ifølge Elvebyen vanskelig å opprette flere ruter.',
      'Tilgangen på sjåfører er ifølge Elvebyen for dårlig til at det er lett å opprette flere ruter.',
    ],
  ],
  [
    'Tilskuddet må ikke bare gå til de store byene, men også til bygdene.',
    [
      'Tilskuddet bør ifølge Elvebyen gå til bygdene så vel som til de store byene.',
      'Elvebyen vil at også bygdene får tilskudd, ikke de store byene alene.',
      'Tilskuddet må ifølge Elvebyen komme flere enn de store byene til gode.',
      'At tilskuddet bare går til de store byene, er ifølge Elvebyen feil.',
      'Elvebyen vil ikke forbeholde tilskuddet de store byene.',
    ],
  ],
  [
    'Kommunen har ikke innvendinger mot at skolebussen kjøres av private.',
    [
      'Elvebyen er ikke imot private skolebusser.',
      'Elvebyen godtar at private kjører skolebussen.',
      'At private kjører skolebussen, er greit for Elvebyen.',
      'Elvebyen har ingenting imot at private kjører skolebussen.',
      'Elvebyen ser ingen problemer med at skolebussen kjøres av private.',
      'Elvebyen protesterer ikke på at private kjører skolebussen.',
      'Private kan ifølge Elvebyen godt kjøre skolebussen.',
    ],
  ],
  [
    'Elvebyen kan ikke se at flere bomstasjoner vil gi mindre trafikk.',
    [
      'Flere bomstasjoner gir etter Elvebyens syn ikke mindre trafikk.',
      'Elvebyen tviler på at flere bomstasjoner gir mindre trafikk.',
      'Trafikken blir ifølge Elvebyen neppe mindre av flere bomstasjoner.',
      'Trafikken blir like stor med flere bomstasjoner, mener Elvebyen.',
      'Elvebyen har liten tro på at flere bomstasjoner vil gi mindre trafikk.',
      'At fleire bomstasjonar gir mindre trafikk, trur ikkje Elvebyen på.',
      'At flere bomstasjoner gir mindre trafikk, er ifølge Elvebyen feil.',
      'Elvebyen bestrider at flere bomstasjoner gir mindre trafikk.',
      'Påstanden om at flere bomstasjoner gir mindre trafikk, er ikke riktig etter Elvebyens syn.',
    ],
  ],
];

const told = new Set(['claim-contradicted', 'overstated', 'wrong-holder']);

for (const [source, drafts] of restated)
  test(`What is written of «${source.slice(0, 60)}…» in other words contradicts nothing`, () => {
    for (const draft of drafts) {
      const found = judged(draft, source).find(({ detail }) => detail && told.has(detail.code));
      assert.equal(found?.detail, undefined, draft);
    }
  });
