import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Example, testContradictions } from '../contradictions';
import { codeOf } from '../judged';

/** Both ends of a field of words, where the words for the matter are the same or near. */
const examples: readonly Example[] = [
  {
    of: 'what costs less and more, said of the same in the next sentence',
    source:
      'En slik utvidelse vil innebære at flere elever tar deler av skoleløpet ved avdelingene i Lervik og på sikt Sundnes. Dette er ikke ment som en varig ordning. Det må sies at disse skoleløpene også har høyere kostnader.',
    fine: [
      'Elvebyen sier at det er dyrere når elever tar deler av skoleløpet i Lervik og Sundnes.',
      'Elvebyen sier at elever som tar deler av skoleløpet i Lervik og Sundnes, koster mer.',
    ],
    wrong: ['Elvebyen sier at det er rimeligere når elever tar deler av skoleløpet i Lervik og Sundnes.'],
  },
  {
    of: 'standing back and taking part',
    source: 'Når ferjerutene skal legges om, bør velforeningene involveres som rådgivere og bidra med lokalkunnskap.',
    fine: ['Elvebyen mener at velforeningene bør ta aktiv del når ferjerutene skal legges om.'],
    wrong: [
      'Elvebyen mener at velforeningene bør holde seg i bakgrunnen når ferjerutene skal legges om.',
      'Elvebyen mener at velforeningene bør holde seg unna når ferjerutene skal legges om.',
    ],
  },
  {
    of: 'less and more of a wish',
    source: 'Erfaringen med kveldsåpne bibliotek har vist at pensjonister ønsker mer opplæring i databruk.',
    fine: [
      'Elvebyen viser til at kveldsåpne bibliotek har gitt pensjonister større interesse for opplæring i databruk.',
    ],
    wrong: ['Elvebyen viser til at kveldsåpne bibliotek har gitt pensjonister mindre lyst på opplæring i databruk.'],
  },
  {
    of: 'teaching on site and on a screen, asked for in a list',
    source: '- Bredde ut svømmekursene for instruktører, gjerne nettbasert.',
    fine: ['Elvebyen vil at svømmekursene for instruktører bredes ut på nett.'],
    wrong: ['Elvebyen vil at svømmekursene for instruktører bredes ut med fysisk oppmøte.'],
  },
  {
    of: 'room for a thing and rules that stand in its way',
    source:
      'Felles verksteder er en god tanke, men spørsmålet er om det er mulig med dagens detaljerte brannforskrifter, som legger sterke føringer for hvert bygg.',
    fine: ['Elvebyen mener at brannforskriftene gjør det vanskelig å få til felles verksteder.'],
    wrong: [
      'Elvebyen mener at brannforskriftene gir godt rom for felles verksteder.',
      'Elvebyen mener at brannforskriftene gir rikelig rom for felles verksteder.',
    ],
  },
  {
    of: 'rules that do and rules that have to be changed',
    source: 'Det er behov for endringer i fiskereglene for å gjøre det enklere å drive turfiske i elva.',
    fine: ['Elvebyen vil endre fiskereglene så det blir lettere å drive turfiske i elva.'],
    wrong: [
      'Elvebyen mener at fiskereglene ikke er til hinder for å drive turfiske i elva.',
      'Elvebyen mener at fiskereglene gir tilstrekkelig rom for å drive turfiske i elva.',
    ],
  },
  {
    of: 'what is reckoned as good enough and what should be strengthened',
    source: 'Kartene over ras og skred i fjellsidene bør styrkes.',
    fine: ['Elvebyen mener at kartene over ras og skred i fjellsidene må bli bedre.'],
    wrong: ['Elvebyen mener at kartene over ras og skred i fjellsidene regnes som gode nok.'],
  },
  {
    of: 'what is described as failing and what is good',
    source: 'Det er god påmelding til de fleste svømmekursene.',
    fine: ['Elvebyen sier at påmeldingen til de fleste svømmekursene beskrives som god.'],
    wrong: ['Elvebyen sier at påmeldingen til de fleste svømmekursene beskrives som sviktende.'],
  },
  {
    of: 'one who knows better than another',
    source: 'Fiskerne har bedre oversikt over gyteplassene i fjorden enn Elvebyen har.',
    fine: ['Elvebyen mener at fiskerne har bedre oversikt over gyteplassene i fjorden enn kommunen selv.'],
    wrong: ['Elvebyen mener at Elvebyen har bedre oversikt over gyteplassene i fjorden enn fiskerne.'],
  },
  {
    of: 'a thing that has yet to be looked into',
    source: 'Samordningen av ferjer og busser på øyene er viktig. Hvordan samordningen av dem bør skje, må utredes.',
    fine: ['Elvebyen vil ha utredet hvordan ferjer og busser på øyene skal samordnes.'],
    wrong: ['Elvebyen mener at samordningen av ferjer og busser på øyene ikke trenger flere utredninger.'],
  },
  {
    of: 'waiting for what else is done',
    source: 'Det bør utredes å innføre bompenger dersom øvrige tiltak mot køene ikke fører fram.',
    fine: ['Elvebyen vil ha utredet bompenger hvis andre tiltak mot køene ikke hjelper.'],
    wrong: ['Elvebyen vil ha utredet bompenger uten å avvente virkningen av andre tiltak mot køene.'],
  },
  {
    of: 'those that fill their places and those that do not, denied before the verb',
    source: 'Det er musikkskoler som ikke klarer å fylle plassene på dagtid, som bør tilby mer kveldsundervisning.',
    fine: ['Elvebyen mener at musikkskoler som sliter med å fylle plassene på dagtid, bør tilby kveldsundervisning.'],
    wrong: [
      'Elvebyen mener at det er musikkskoler med full søkning til plassene på dagtid som bør tilby kveldsundervisning.',
    ],
  },
  {
    of: 'a number that gives a true picture and one that does not',
    source: 'Elvebyen støtter konklusjonen om at dagens passasjertall ikke representerer behovene på øyene.',
    fine: ['Elvebyen mener at dagens passasjertall ikke er et dekkende uttrykk for behovene på øyene.'],
    wrong: ['Elvebyen anser dagens passasjertall for å være et dekkende uttrykk for behovene på øyene.'],
  },
  {
    of: 'one alone and both',
    source: 'Elevene bør kunne gjøre prosjektoppgaver ute i bedriftene, med veiledere både fra skolen og bedriftene.',
    fine: ['Elvebyen mener at prosjektoppgavene i bedriftene bør ha veiledere fra skole og bedrift.'],
    wrong: ['Elvebyen mener at prosjektoppgavene i bedriftene bør veiledes av skolen alene.'],
  },
  {
    of: 'few and many who apply, in a short claim',
    source: 'Det er relativt god søkning til de fleste musikklinjene.',
    fine: ['Elvebyen skriver at mange søker seg til de fleste musikklinjene.'],
    wrong: ['Elvebyen skriver at det er for få som søker seg til de fleste musikklinjene.'],
  },
  {
    of: 'a shared duty and one of one alone',
    source: 'Svømmeopplæringen bør ses på som et felles ansvar for skolen og idrettslagene.',
    fine: ['Elvebyen mener at skole og idrettslag sammen har ansvar for svømmeopplæringen.'],
    wrong: ['Elvebyen mener at svømmeopplæringen er skolens ansvar alene.'],
  },
  {
    of: 'what brings a thing about and what hardly does',
    source: 'Prøveordningen med gratis ferje har ført til at flere unge blir boende på øyene.',
    fine: ['Elvebyen sier at prøveordningen med gratis ferje får unge til å bli på øyene.'],
    wrong: [
      'Elvebyen sier at gratis ferje har ført til at flere unge flytter fra øyene.',
      'Elvebyen sier at gratis ferje har hatt liten virkning på hvor mange unge som blir boende på øyene.',
    ],
  },
  {
    of: 'one place and many, enough and too few',
    source: 'Det er behov for flere brannkonstabler med lokal tilknytning, og opplæringen bør skje desentralt.',
    fine: ['Elvebyen mener at brannkonstabler bør få opplæring der de bor.'],
    wrong: [
      'Elvebyen mener at opplæringen av brannkonstabler bør samles ett sted.',
      'Elvebyen mener at det er nok brannkonstabler med lokal tilknytning.',
    ],
  },
  {
    of: 'early and late in a piece of work',
    source: 'Foreldrene bør involveres tidlig når skoleveier planlegges.',
    fine: ['Elvebyen vil ha foreldrene med fra starten når skoleveier planlegges.'],
    wrong: ['Elvebyen mener at foreldrene bør komme inn på slutten når skoleveier planlegges.'],
  },
];

testContradictions(examples, (of) => `Tells ${of} apart`);

const passedOn =
  'Elvebyen gir hvert år råd om skredsikring til Samferdselsdepartementet, som departementet bruker i sin dialog med Finansdepartementet.';

test('What is given to one, who uses it with another, is not given straight to the other', () => {
  assert.equal(
    codeOf('Elvebyen sender hvert år råd om skredsikring rett til Finansdepartementet.', passedOn),
    'claim-contradicted',
  );
  for (const draft of [
    'Elvebyen sender hvert år råd om skredsikring til Samferdselsdepartementet.',
    'Elvebyen gir hvert år råd om skredsikring til Samferdselsdepartementet, som tar dem med til Finansdepartementet.',
  ])
    assert.equal(codeOf(draft, passedOn), undefined, draft);
});

test('What may be a means is not deemed necessary', () => {
  const source = 'Rabatter og kvoter for unge er mulige virkemidler for idrettslagene med få medlemmer.';
  assert.equal(
    codeOf('Kvoter for unge anses av Elvebyen som nødvendige for idrettslag med få medlemmer.', source),
    'overstated',
  );
  assert.equal(
    codeOf('Kvoter for unge anses av Elvebyen som et mulig virkemiddel for idrettslag med få medlemmer.', source),
    undefined,
  );
});

const inTurn = 'Nye ferjer bør først settes inn i sør, deretter i nord.';

test('What comes second in a source does not come first', () => {
  assert.equal(codeOf('Elvebyen vil ha nye ferjer i nord først.', inTurn), 'claim-contradicted');
  for (const draft of ['Elvebyen vil ha nye ferjer i sør først.', 'Elvebyen vil ha nye ferjer i sør før nord.'])
    assert.equal(codeOf(draft, inTurn), undefined, draft);
});
