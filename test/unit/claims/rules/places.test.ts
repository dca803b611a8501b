import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

const source = `Kapittel 3 Sykkel og gange
Elvebyen kommune vil bygge sykkelhotell ved alle stasjonene.

Kapittel 4 Buss og bane
4.1 Takster
Elvebyen kommune mener at barn under tolv år bør reise gratis med bussen.

Kapittel 5 Parkering
Ingen merknad.
`;

test('what stands at the cited chapter is left alone', () => {
  assert.equal(
    codeOf('Barn under tolv år bør reise gratis med bussen, mener Elvebyen kommune (kap. 4.1).', source),
    undefined,
  );
});
test('the chapter around is right too', () => {
  assert.equal(
    codeOf('Barn under tolv år bør reise gratis med bussen, mener Elvebyen kommune (kap. 4).', source),
    undefined,
  );
});
test('another chapter is wrong, and the right one is shown', () => {
  const [judgement] = judged(
    'Barn under tolv år bør reise gratis med bussen, mener Elvebyen kommune (kap. 3).',
    source,
  );
  const detail = judgement?.detail;
  assert.equal(detail?.code, 'wrong-place');
  assert.deepEqual(detail?.code === 'wrong-place' && detail.found, [{ kind: 'chapter', from: '4.1' }]);
});
test('a chapter left without remark holds no view', () => {
  assert.equal(codeOf('Elvebyen kommune går inn for dyrere parkering (kap. 5).', source), 'not-answered');
});
test('that a chapter was left without remark may be said', () => {
  assert.equal(codeOf('Elvebyen kommune har ingen merknader til kapittel 5.', source), undefined);
});
test('a source that has taken no position has no view', () => {
  const silent = 'Elvebyen kommune har ikke tatt stilling til spørsmålet om bomring.';
  assert.equal(codeOf('Elvebyen kommune går inn for en bomring.', silent), 'not-answered');
});

test('a clause that only points at what its sentence has named stands where that does', () => {
  const answers = `Kapittel 3 Sykkel og gange
Kommunen vil ha en prøveordning med sykkelbud for eldre i alle bydeler. Den bør ikke gjøres til et lovkrav.

Kapittel 4 Buss og bane
Elvebyen kommune ser ikke behov for å lovfeste retten til skoleskyss.
`;
  const draft = (place: string) =>
    `Prøveordninger med sykkelbud for eldre bør finnes i alle bydeler, men Elvebyen kommune vil ikke ha ordningen lovfestet (kap. ${place}).`;
  assert.equal(codeOf(draft('3'), answers), undefined);
});

const winter = `Kapittel 3 Sykkel og gange
Elvebyen kommune mener at fortauene ved skolene må måkes før klokka sju, og at sykkelveiene bør strøs.
Kommunen vil også at syklister skal få låne verktøy på stasjonen.

Kapittel 4 Buss og bane
Elvebyen kommune støtter nattbuss til bydelene. Sjåførene må ha egne pauserom ved endeholdeplassen.
4.1 Takster
Elvebyen kommune mener at barn under tolv år bør reise gratis med bussen. Se svar på kapittel 3.
`;

test('a claim in other words from another chapter is told in doubt', () => {
  const [judgement] = judged(
    'Sjåførene må ha et sted å samle krefter ved endeholdeplassen, mener Elvebyen kommune (kap. 3).',
    winter,
  );
  assert.equal(judgement?.detail?.code, 'wrong-place');
  assert.equal(judgement?.doubtful, true);
});
test('a claim in other words from the cited chapter is left alone', () => {
  assert.equal(
    codeOf('Sjåførene må ha et sted å hvile ved endeholdeplassen, mener Elvebyen kommune (kap. 4).', winter),
    undefined,
  );
  assert.equal(
    codeOf('Før klokka sju må snøen være måket ved skolene, mener Elvebyen kommune (kap. 3).', winter),
    undefined,
  );
});
test('a single word that another chapter has too does not move a claim', () => {
  assert.equal(codeOf('Elvebyen kommune vil at sykkelveiene strøs for barn (kap. 3).', winter), undefined);
});
test('a citation that closes the sentence is held against every clause of its holder', () => {
  const [first, second] = judged(
    'Elvebyen kommune støtter nattbuss til bydelene, og ønsker at sykkelveiene strøs (kap. 3).',
    winter,
  );
  assert.equal(first?.detail?.code, 'wrong-place');
  assert.equal(second?.detail, undefined);
});

const twice = `Kapittel 3 Sykkel og gange
Elvebyen kommune mener at stasjonen bør få flere sykkelstativer og benker.

Kapittel 4 Buss og bane
Elvebyen kommune mener at stasjonen bør få flere sykkelstativer.
`;

test('of what is said twice, the cited chapter is shown', () => {
  for (const [chapter, shown] of [
    ['3', 'og benker'],
    ['4', 'sykkelstativer.'],
  ]) {
    const [judgement] = judged(
      `Stasjonen bør få flere sykkelstativer, mener Elvebyen kommune (kap. ${chapter}).`,
      twice,
    );
    const span = judgement?.evidence[0]?.span;
    assert.equal(judgement?.detail, undefined);
    assert.ok(span && twice.slice(span.start, span.end).includes(shown ?? ''), chapter);
    assert.equal(twice.slice(0, span.start).includes('Kapittel 4'), chapter === '4');
  }
});

const school = `Kapittel 3 Sykkel og gange
Elvebyen kommune vil ha flere gangveier. Skolebarn bør få refleksvester.

Kapittel 4 Buss og bane
Ladestasjonene ved verkstedet må stå ferdige først. Elvebyen kommune ønsker seg elektriske busser. Innkjøpet bør samordnes med fylket.

Kapittel 5 Parkering
Prisen på soneparkering bør følge lønnsveksten.

Generelt
Elvebyen kommune er redd for at reisevanene ikke endrer seg av seg selv.
`;

test('a claim that sums another place up is told in doubt', () => {
  const [judgement] = judged(
    'Elvebyen kommune ønsker seg busser på strøm, samordnet med fylket og med ladestasjoner først (kap. 3).',
    school,
  );
  assert.equal(judgement?.detail?.code, 'wrong-place');
});
test('a claim that sums the cited place up is left alone, though one sentence elsewhere has a word more', () => {
  assert.equal(
    codeOf(
      'Elvebyen kommune ønsker seg busser på strøm, samordnet med fylket og med lading ved verkstedet (kap. 4).',
      school,
    ),
    undefined,
  );
});
test('what stands outside the chapters is not under the one cited', () => {
  const [judgement] = judged('Reisevanene endrer seg ikke av seg selv, frykter Elvebyen kommune (kap. 5).', school);
  const detail = judgement?.detail;
  assert.equal(detail?.code, 'wrong-place');
  assert.deepEqual(detail?.code === 'wrong-place' && detail.found, []);
});
test('«tar opp i kapittel 3» cites the chapter', () => {
  const claim = (chapter: string) => `At soneparkering bør følge lønnsveksten, tar kommunen opp i kapittel ${chapter}.`;
  assert.equal(codeOf(`Elvebyen kommune har svart. ${claim('3')}`, school), 'wrong-place');
  assert.equal(codeOf(`Elvebyen kommune har svart. ${claim('5')}`, school), undefined);
});
test('a chapter that a paper named before has not belongs to the response', () => {
  const draft = (chapter: string) =>
    `Meld. St. 7 (2030–2031) Byen er ute. Soneparkering bør følge lønnsveksten, mener Elvebyen kommune (kap. ${chapter}).`;
  assert.equal(codeOf(draft('3'), school), 'wrong-place');
  assert.equal(codeOf(draft('5'), school), undefined);
});

const answers = `Kapittel 3 Sykkel og gange
Elvebyen kommune vil ha flere sykkelstativ. Skolebarn bør få refleksvester.

Kapittel 4 Buss og bane
-

Kapittel 5 Parkering
Prisen på soneparkering bør følge lønnsveksten.
`;

test('a question is told by its words where it was left open', () => {
  const claim = (topic: string) => `På spørsmålet om ${topic} svarer Elvebyen kommune at alt går bra.`;
  assert.equal(codeOf(claim('buss og bane'), answers), 'not-answered');
  assert.notEqual(codeOf(claim('parkering og lønnsvekst'), answers), 'not-answered');
});
test('what only the heading of an open section speaks of has not been answered', () => {
  assert.equal(codeOf('Elvebyen kommune mener at banen er et godt tilbud til skolebarn.', answers), 'not-answered');
  assert.notEqual(codeOf('Elvebyen kommune vil ha refleksvester til skolebarn.', answers), 'not-answered');
});
test('all questions are not answered where one was left open', () => {
  assert.equal(codeOf('Elvebyen kommune har svart på alle spørsmålene i høringen.', answers), 'not-answered');
  assert.equal(codeOf('Alle spørsmålene er besvart av Elvebyen kommune.', answers), 'not-answered');
  const whole = answers.replace('\n-\n', '\nBussene bør gå oftere.\n');
  assert.equal(codeOf('Alle spørsmålene er besvart av Elvebyen kommune.', whole), undefined);
  assert.equal(codeOf('Elvebyen kommune har ikke svart på alle spørsmålene.', answers), undefined);
});

const alike: readonly string[] = [
  'Barn under tolv år bør reise gratis med bussen, og her er Elvebyen kommune på linje med utvalget',
  'Utvalget vil at barn under tolv år skal reise gratis med bussen. Elvebyen kommune støtter dette',
];
for (const words of alike)
  test(`«${words}» is cited for what it points at`, () => {
    assert.equal(codeOf(`${words} (kap. 3).`, source), 'wrong-place');
    assert.equal(codeOf(`${words} (kap. 4.1).`, source), undefined);
  });

const counted = `Kapittel 3 Sykkel og gange
Elvebyen kommune mener at passasjerer bør få gå over plassen når bussen skal snu, og at plassen må ryddes.

Kapittel 4 Buss og bane
Dette fordrer at det er minimum fire passasjerer ved et stoppested, og at bussen venter.

Kapittel 5 Parkering
Elvebyen kommune vil ha flere plasser ved stasjonen.
`;

test('what only another chapter counts is cited from the wrong one', () => {
  const claim = 'Fire passasjerer på samme sted er minstemålet når bussen skal stoppe, påpeker Elvebyen';
  assert.equal(codeOf(`${claim} (kap. 3).`, counted), 'wrong-place');
  assert.equal(codeOf(`${claim} (kap. 4).`, counted), undefined);
});
test('a number of something else tells no place', () => {
  assert.equal(
    codeOf('Passasjerer bør få gå over plassen når de fire bussene skal snu, påpeker Elvebyen (kap. 3).', counted),
    undefined,
  );
});
test('the citation that closes a paragraph puts no other sentence of it in the wrong place, where the source has that outside its chapters', () => {
  const response = `Generelt
Rapporten skriver at byene «ikke kan bygge seg ut av køene». Vi kjenner oss godt igjen i den beskrivelsen.

Kapittel 3 Sykkel og gange
I de seks minste bydelene vil antallet sykkelhotell øke med 74 prosent innen 2040.

Kapittel 4 Buss og bane
Barn under tolv år bør reise gratis med bussen.
`;
  const draft = (first: string) =>
    `## Elvebyen kommune\n\nElvebyen uttaler seg om det kommunen har erfaring med. ${first} I de seks minste bydelene venter kommunen langt flere sykkelhotell fram til 2040 (kap. 3).`;
  const general =
    'Rapportens formulering om at byene «ikke kan bygge seg ut av køene», er noe kommunen kjenner godt igjen.';
  assert.equal(
    judged(draft(general), response).some(({ detail }) => detail?.code === 'wrong-place'),
    false,
  );
  const placed = 'Gratis reiser med bussen for barn under tolv år er noe en ønsker seg.';
  assert.equal(
    judged(draft(placed), response).some(({ detail }) => detail?.code === 'wrong-place'),
    true,
  );
});
