import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'a need and what it is a need for',
    source: 'Vi mener det vil være økt behov for ingeniører i havnevesenet framover.',
    fine: ['Elvebyen venter at havnevesenet får bruk for flere ingeniører framover.'],
    wrong: ['Elvebyen venter at havnevesenet får bruk for færre ingeniører framover.'],
  },
  {
    of: 'a share and what it is a share of',
    source:
      'Vi er enige i at en endring i reglene i retning av lavere andel voksne i svømmeopplæringen vil gi flere plasser.',
    fine: ['Elvebyen vil endre reglene slik at andelen voksne i svømmeopplæringen blir lavere.'],
    wrong: ['Elvebyen vil endre reglene slik at andelen voksne i svømmeopplæringen blir høyere.'],
  },
  {
    of: 'what a thing brings about and what it is there for',
    source: 'Prinsippet om at nye ferger må bidra til redusert behov for mannskap er et avgjørende grep.',
    fine: ['Nye ferger bør etter Elvebyens syn føre til at behovet for mannskap går ned.'],
    wrong: ['Nye ferger vil ifølge Elvebyen kreve mer mannskap.'],
  },
  {
    of: 'a conflict that is sharpened or lessened',
    source: 'Gode ordninger her vil også kunne redusere konflikten om beiteområder mellom grendene.',
    fine: ['Gode ordninger vil etter Elvebyens vurdering dempe konflikten mellom grendene om beiteområder.'],
    wrong: ['Gode ordninger vil etter Elvebyens vurdering skjerpe konflikten mellom grendene om beiteområder.'],
  },
  {
    of: 'a verb that is made harder and its noun made better',
    source: 'Faste skipsførere gir bedre og mer tilrettelagt, systematisk planlegging av rutene.',
    fine: ['Faste skipsførere gjør det etter Elvebyens syn lettere å planlegge rutene.'],
    wrong: ['Faste skipsførere gjør det etter Elvebyens syn vanskeligere å planlegge rutene.'],
  },
  {
    of: 'a list of measures',
    source: 'Vi foreslår følgende tiltak:\n\n- Utvid bruken av åpne data fra målestasjonene.\n- Bygg nye bruer.',
    fine: ['Elvebyen foreslår at bruken av åpne data fra målestasjonene utvides.'],
    wrong: ['Elvebyen foreslår at bruken av åpne data fra målestasjonene trappes ned.'],
  },
  {
    of: 'too much weight and more of it',
    source: 'Det bør legges større vekt på sikring av kaianlegg i opplæringen av havnevakter.',
    fine: ['Sikring av kaianlegg bør etter Elvebyens syn få større plass i opplæringen av havnevakter.'],
    wrong: ['Sikring av kaianlegg får etter Elvebyens syn for stor plass i opplæringen av havnevakter.'],
  },
  {
    of: 'a mandate',
    source: 'Utvalget kunne også ha sett på havneavgiftene, der det hadde begrenset mandat.',
    fine: ['Utvalget hadde ifølge Elvebyen et snevert mandat når det gjaldt havneavgiftene.'],
    wrong: ['Utvalget hadde ifølge Elvebyen vide fullmakter når det gjaldt havneavgiftene.'],
  },
  {
    of: 'what another concedes',
    source: 'Fergeutvalget påpeker selv at vaktene ved kaiene, tross nye avtaler, er skjevfordelt mellom lagene.',
    fine: ['Elvebyen viser til at vaktene ved kaiene er ulikt fordelt mellom lagene.'],
    wrong: ['Elvebyen viser til at vaktene ved kaiene er likt fordelt mellom lagene.'],
  },
  {
    of: 'what is described both ways',
    source:
      'Hvordan samordning av havnene bør skje, må utredes ved å se helhetlig på det noe fragmenterte havnekartet.',
    fine: ['Elvebyen mener samordning av havnene må utredes, siden havnekartet er nokså oppstykket.'],
    wrong: [],
  },
  {
    of: 'what a measure would bring and how things are',
    source: 'Kapasiteten på verkstedet er nær fullt utnyttet. Færre rutiner på verkstedet kan være nyttig.',
    fine: ['Elvebyen tror at færre rutiner på verkstedet vil gi plass til flere.'],
    wrong: [],
  },
];

testContradictions(examples, (of) => `The direction is held to the source's: ${of}`);
