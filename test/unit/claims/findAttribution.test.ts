import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoClaim, found, holders } from './found';

/** Fails unless each sentence gives just this. */
function gives(expected: string, ...sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(found(sentence), [expected], sentence);
}

test('the subject of a verb of saying or taking a position holds what follows, in either order', () => {
  gives(
    'elvebyen mener: bommer hjelper',
    'Elvebyen mener at bommer hjelper.',
    'Elvebyen mener også at bommer hjelper.',
  );
  gives('elvebyen mener: Bommer hjelper', 'Bommer hjelper, mener Elvebyen.');
  gives('elvebyen advarer Elvebyen mot: bommer', 'Samtidig advarer Elvebyen mot bommer.');
  gives('elvebyen åtvarar: «bommer er dyre»', '«bommer er dyre», åtvarar Elvebyen.');
  gives('elvebyen meiner: bommar hjelper', 'Elvebyen meiner at bommar hjelper.');
});

test('the words of the position are kept together, with negation and adverbs', () => {
  gives('elvebyen er ikke enig i: bommer er best', 'Elvebyen er ikke enig i at bommer er best.');
  gives(
    'elvebyen kan ikke uten videre si seg enig: bommer er best',
    'Elvebyen kan ikke uten videre si seg enig i at bommer er best.',
  );
  gives('elvebyen stiller seg fullt og helt bak: bommene', 'Elvebyen stiller seg fullt og helt bak bommene.');
  gives('elvebyen tar ikke stilling til: bommene', 'Elvebyen tar ikke stilling til bommene.');
  gives('elvebyen fornuftig: forslaget om bommer', 'Elvebyen finner forslaget om bommer fornuftig.');
});

test('«vil» with another verb is a wish, but not where it tells what comes', () => {
  gives('elvebyen vil: fjerne bommene', 'Elvebyen vil fjerne bommene.');
  gives('elvebyen vil ha: flere busser', 'Elvebyen vil ha flere busser.');
  gives('elvebyen: vil få flere busser', 'Elvebyen vil få flere busser.');
});

test('«ifølge», «etter … syn», «for …» and «slik … ser det» give the whole clause', () => {
  gives(
    'elvebyen: hjelper bommer',
    'Ifølge Elvebyen hjelper bommer.',
    'Etter Elvebyens syn hjelper bommer.',
    'Slik Elvebyen ser det, hjelper bommer.',
  );
  gives(
    'elvebyen: Bommer må / fjernes',
    'Bommer må ifølge Elvebyen fjernes.',
    'Bommer må etter Elvebyens mening fjernes.',
    'Bommer må etter Elvebyen sitt syn fjernes.',
  );
  gives('elvebyen+vest: hjelper bommer', 'Ifølge både Elvebyen og HVE hjelper bommer.');
  gives('elvebyen: er bussen viktigst', 'For Elvebyens del er bussen viktigst.', 'For Elvebyen er bussen viktigst.');
});

test('an owner of a position or response holds it', () => {
  gives('elvebyen motstand mot: bommer er sterk', 'Elvebyens motstand mot bommer er sterk.');
  gives(
    'elvebyen peker på: bommer er dyre',
    'Elvebyens høringssvar peker på at bommer er dyre.',
    'Høringssvaret fra Elvebyen peker på at bommer er dyre.',
    'Høringssvaret til Elvebyen peker på at bommer er dyre.',
  );
  gives(
    'elvebyen: bommer er dyre',
    'I Elvebyens svar heter det at bommer er dyre.',
    'Det framgår av Elvebyens svar at bommer er dyre.',
  );
  gives('elvebyen støtte fra: Bommer', 'Bommer har støtte fra Elvebyen.');
});

test('who speaks for a source gives its view', () => {
  gives('vest mener: bommer hjelper', 'Rektor ved Høgskolen i Vest mener at bommer hjelper.');
  assertNoClaim('Studentene ved Høgskolen i Vest mener at bommer hjelper.');
});

test('the agent of a passive holds it', () => {
  gives('elvebyen støttes: Bommene', 'Bommene støttes av Elvebyen.');
  gives('elvebyen blir avvist: Bommene', 'Bommene blir avvist av Elvebyen.');
});

test('who is likened holds it too, who is set against it does not', () => {
  assert.deepEqual(holders('Elvebyen, i likhet med HVE, mener at bommer hjelper.'), ['elvebyen+vest']);
  assert.deepEqual(holders('I likhet med Elvebyen mener departementet at bommer hjelper.'), ['elvebyen']);
  assert.deepEqual(holders('Til forskjell fra Elvebyen støtter HVE bommer.'), ['vest']);
  assert.deepEqual(found('Elvebyen er uenig med HVE i at bommer hjelper.').length, 1);
});

test('an insertion between subject and verb does not part them', () => {
  gives('elvebyen mener: som eier bussene / bommer hjelper', 'Elvebyen, som eier bussene, mener at bommer hjelper.');
  gives('elvebyen ser behov for: bommer', 'Den ene, Elvebyen, ser behov for bommer.');
});

test('a cleft sentence tells who alone holds it', () => {
  gives('elvebyen (only) går imot: Det er bare / bommene', 'Det er bare Elvebyen som går imot bommene.');
  gives('elvebyen (only) går imot: er den eneste som / bommene', 'Elvebyen er den eneste som går imot bommene.');
});

test('a fact told of a source by name is a claim', () => {
  gives('elvebyen: har 12 busser', 'Elvebyen har 12 busser.');
  gives('elvebyen: Bussene kostet / 4 millioner kroner', 'Bussene kostet Elvebyen 4 millioner kroner.');
});

test('a source inside what another holds is spoken of', () => {
  assert.deepEqual(holders('Elvebyen mener at HVE bør betale.'), ['elvebyen']);
  assert.deepEqual(holders('Elvebyen støtter HVE i at bommer hjelper.'), ['elvebyen']);
  assert.deepEqual(holders('Elvebyen viser til at HVE støtter bommer.'), ['elvebyen']);
  assert.deepEqual(holders('Legeforeningen mener at Elvebyen bør betale.'), []);
});

test('under the drafter a source holds only what it is said to hold', () => {
  assert.deepEqual(found('Departementet merker seg at Elvebyen støtter bommer.'), ['elvebyen støtter: bommer']);
  assert.deepEqual(holders('Departementet deler Elvebyens syn på at bommer hjelper.'), ['elvebyen']);
  for (const sentence of [
    'Departementet vil vurdere Elvebyens forslag om bommer.',
    'Departementet viser til Elvebyens innspill.',
    'Departementet takker Elvebyen for grundige innspill.',
    'Departementet vil be Elvebyen om en utredning.',
    'Regjeringen vil gi Elvebyen nye busser.',
    'Vi møtte Elvebyen i mai.',
  ])
    assertNoClaim(sentence);
});

test('«NTNU bør» and «NTNU vil bli spurt» are the drafter’s words', () => {
  assertNoClaim('Elvebyen bør følge opp saken.');
  assertNoClaim('Elvebyen vil bli bedt om en presisering.');
});

test('the passive of a verb of saying goes on with the holder before', () => {
  assert.deepEqual(holders('Elvebyen vil ha buss. Videre heter det at bommer hjelper.'), ['elvebyen', 'elvebyen']);
  assert.deepEqual(holders('Elvebyen vil ha buss. Det framgår av svaret at bommer hjelper.'), ['elvebyen', 'elvebyen']);
  assert.deepEqual(holders('Videre heter det at bommer hjelper.'), []);
});

test('a step in an argument goes on with the holder before', () => {
  assert.deepEqual(holders('Elvebyen vil ha buss. Begrunnelsen er at bommer ikke hjelper.'), ['elvebyen', 'elvebyen']);
  assert.deepEqual(holders('Begrunnelsen er at bommer ikke hjelper.'), []);
});

test('whoever sees a thing as something, or has done a thing itself, may be called by a pronoun', () => {
  const before = 'Elvebyen støtter bommer. ';
  assert.deepEqual(holders(`${before}Den ser bommene som et godt tiltak.`), ['elvebyen', 'elvebyen']);
  assert.deepEqual(holders(`${before}Den har selv prøvd bommer i sentrum.`), ['elvebyen', 'elvebyen']);
  assert.deepEqual(holders(`${before}Den har også selv gjennomført et forsøk.`), ['elvebyen', 'elvebyen']);
  assert.deepEqual(holders(`${before}Det kan selv med bommer bli trangt i sentrum.`), ['elvebyen']);
  assert.deepEqual(holders(`${before}Det kan skje selv om bommene er stengt.`), ['elvebyen']);
});
