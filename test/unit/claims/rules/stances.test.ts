import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from '../judged';

/** What the claim-contradicted code is told of a claim: nothing, a doubt, or a plain conflict. */
function conflictOf(draft: string, source: string): 'none' | 'doubtful' | 'sure' {
  const judgements = judged(draft, source);
  if (!judgements.length) throw new Error(`No claim in «${draft}»`);
  const told = judgements.find(({ detail }) => detail?.code === 'claim-contradicted');
  if (!told) return 'none';
  return told.doubtful ? 'doubtful' : 'sure';
}

const unsure = 'Elvebyen kommune er usikker på om en ny bybane vil gi færre biler i sentrum.';
const inPart = 'Elvebyen kommune kan ikke uten videre si seg enig i at parkeringsplassene ved stasjonen flyttes.';
const against = 'Elvebyen kommune går imot at bussrutene til øyene legges ned.';
const support = 'Elvebyen kommune støtter at nattbussene får egne kjørefelt på broen.';
const denial = 'Elvebyen kommune mener at dagens takstsoner ikke gjenspeiler reisemønsteret i fylket.';
const weighs =
  'Forslaget om gratis sykkelparkering er godt, men spørsmålet er om det lar seg finansiere innenfor rammen.';
const objects = 'Elvebyen kommune vil innvende at bompengene bør gå til gange og sykkel.';
const others = 'Reisende som ønsker å ta toget til flyplassen, bør få kjøpe billett på mobilen.';

const fine: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune er ikke sikker på at en ny bybane gir færre biler i sentrum.', unsure],
  ['Elvebyen kommune stoler ikke helt på at en ny bybane vil gi færre biler i sentrum.', unsure],
  ['Elvebyen kommune har sine tvil om en ny bybane vil gi færre biler i sentrum.', unsure],
  ['Elvebyen kommune er skeptisk til at en ny bybane vil gi færre biler i sentrum.', unsure],
  ['Elvebyen kommune er ikke overbevist om at en ny bybane vil gi færre biler i sentrum.', unsure],
  ['Elvebyen kommune har liten tro på at en ny bybane vil gi færre biler i sentrum.', unsure],
  ['Elvebyen kommune støtter ikke fullt ut at parkeringsplassene ved stasjonen flyttes.', inPart],
  ['Elvebyen kommune er skeptisk til å flytte parkeringsplassene ved stasjonen.', inPart],
  ['Elvebyen kommune er i tvil om parkeringsplassene ved stasjonen bør flyttes.', inPart],
  ['Elvebyen kommune går ikke inn for at bussrutene til øyene legges ned.', against],
  ['Elvebyen kommune tar ikke til orde for at bussrutene til øyene legges ned.', against],
  ['Elvebyen kommune er lite begeistret for at bussrutene til øyene legges ned.', against],
  ['Dagens takstsoner sier etter Elvebyen kommunes syn lite om reisemønsteret i fylket.', denial],
  ['Elvebyen kommune synes gratis sykkelparkering er et godt forslag.', weighs],
  ['Elvebyen kommune spør om det lar seg gjøre å finansiere gratis sykkelparkering.', weighs],
  ['Elvebyen kommune vil at bompengene skal gå til gange og sykkel.', objects],
  ['Elvebyen kommune er kritisk til at reisende må kjøpe billett til flyplassen på papir.', others],
  ['Elvebyen kommune vil ikke uten videre være med på at parkeringsplassene ved stasjonen flyttes.', inPart],
  ['Elvebyen kommune vil ikke at bussrutene til øyene legges ned.', against],
  ['Elvebyen kommune vil nødig at bussrutene til øyene legges ned.', against],
  ['At bussrutene til øyene legges ned, tar Elvebyen kommune til orde mot.', against],
  ['Elvebyen kommune har ikke noe å utsette på at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune tviler ikke på at nattbussene bør få egne kjørefelt på broen.', support],
  ['Elvebyen kommune har ingenting å innvende mot at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune går ikke med på at bussrutene til øyene legges ned.', against],
  ['Elvebyen kommune ser ingen grunn til å legge ned bussrutene til øyene.', against],
  ['Elvebyen kommune er ikke villig til å legge ned bussrutene til øyene.', against],
  ['Elvebyen kommune stritter imot at bussrutene til øyene legges ned.', against],
  ['Elvebyen kommune fester ikke lit til at en ny bybane vil gi færre biler i sentrum.', unsure],
  ['Elvebyen kommune nærer tvil om at en ny bybane vil gi færre biler i sentrum.', unsure],
  ['At parkeringsplassene ved stasjonen flyttes, er Elvebyen kommune ikke uten videre med på.', inPart],
  ['Elvebyen kommune stiller seg åpen for at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune gir ros for at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune vil dempe trafikken på andre måter enn ved å legge ned bussrutene til øyene.', against],
  ['Bussrutene til øyene bør etter Elvebyen kommunes syn opprettholdes.', against],
];

for (const [claim, source] of fine)
  test(`«${claim}» is not contradicted`, () => {
    assert.notEqual(conflictOf(claim, source), 'sure');
  });

const told: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune er trygg på at en ny bybane vil gi færre biler i sentrum.', unsure],
  ['Elvebyen kommune går inn for at parkeringsplassene ved stasjonen flyttes.', inPart],
  ['Elvebyen kommune er glad for at bussrutene til øyene legges ned.', against],
  ['Elvebyen kommune har liten tro på at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune går ikke inn for at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune er lite begeistret for at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune er skeptisk til at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune mener at dagens takstsoner gjenspeiler reisemønsteret i fylket.', denial],
  ['Elvebyen kommune går imot å kreve at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune tar til orde mot at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune vegrer seg mot at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune ser ikke poenget med at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune støtter verken at nattbussene får egne kjørefelt på broen eller gratis billett.', support],
  ['Elvebyen kommune vil være med på at bussrutene til øyene legges ned.', against],
  ['At bussrutene til øyene legges ned, har Elvebyen kommune ikke noe å utsette på.', against],
  ['Elvebyen kommune går med på at bussrutene til øyene legges ned.', against],
  ['Elvebyen kommune er villig til å legge ned bussrutene til øyene.', against],
  ['Elvebyen kommune gir sin velsignelse til at bussrutene til øyene legges ned.', against],
  ['Elvebyen kommune går ikke med på at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune stritter imot at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune ser ingen grunn til at nattbussene får egne kjørefelt på broen.', support],
  ['Elvebyen kommune nærer tvil om at nattbussene bør få egne kjørefelt på broen.', support],
];

for (const [claim, source] of told)
  test(`«${claim}» is contradicted`, () => {
    assert.notEqual(conflictOf(claim, source), 'none');
  });

test('an item of a list is not contradicted by a claim that says what is lacking of it', () => {
  const source =
    'Hindringer for flere bussreiser er:\n• Korte kjørefelt\n• Billettsalg og informasjon om avganger\n• Været';
  const draft = 'Elvebyen kommune nevner disse hindringene:\n\n- for lite billettsalg og informasjon om avganger\n';
  assert.equal(conflictOf(draft, source), 'none');
});

test('to come in the stead of a thing is not to deny it', () => {
  const source = 'Elvebyen kommune er enig i at tog kan erstatte flyreiser på korte strekninger.';
  const draft = 'Elvebyen kommune går imot at tog skal kunne tre i stedet for flyreiser på korte strekninger.';
  assert.notEqual(conflictOf(draft, source), 'none');
});

test('doubt about a view that a response only reports is not laid to another', () => {
  const source = 'Elvebyen kommune noterer seg at utvalget anbefaler nye forsøk med elsparkesykler i parkene.';
  const judgements = judged('Elvebyen kommune støtter ikke nye forsøk med elsparkesykler i parkene.', source);
  assert.ok(judgements.every(({ detail }) => detail?.code !== 'wrong-holder'));
});

const wanting =
  'Elvebyen kommune mener at varslingen om forsinkelser bør bedres. Det er en utfordring at billettautomatene står ute.';

for (const claim of [
  'Elvebyen kommune er fornøyd med at billettautomatene står ute.',
  'Varslingen om forsinkelser er etter Elvebyen kommunes syn god nok.',
  'Elvebyen kommune mener at varslingen om forsinkelser fungerer godt.',
])
  test(`what a response wants bettered is not good enough: «${claim}»`, () => {
    assert.equal(conflictOf(claim, wanting), 'doubtful');
  });

for (const claim of [
  'Elvebyen kommune er ikke fornøyd med at billettautomatene står ute.',
  'Varslingen om forsinkelser er etter Elvebyen kommunes syn ikke god nok.',
  'Elvebyen kommune er fornøyd med at utvalget nevner utfordringen med billettautomatene som står ute.',
])
  test(`what a response wants bettered may be said to be wanting: «${claim}»`, () => {
    assert.equal(conflictOf(claim, wanting), 'none');
  });

test('help to travel is no stance', () => {
  const source = 'Elvebyen kommune vil innføre permanent støtte til arbeidsreiser for pendlere fra øyene.';
  assert.equal(
    conflictOf('Elvebyen kommune vil gjøre støtten til arbeidsreiser for pendlere fra øyene permanent.', source),
    'none',
  );
});

test('a thing that needs another is not demanded', () => {
  const source =
    'Et tett rutenett krever samarbeid med nabokommunene, og få avganger på kvelden gjør samarbeidet nødvendig.';
  assert.equal(conflictOf('Elvebyen kommune er ikke fornøyd med avgangene på kvelden.', source), 'none');
});
