import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoClaim, claimsOf, found, holders } from './found';

test('the items of a list belong to the holder in its lead-in, and to its position', () => {
  const items = ['elvebyen støtter: flere busser', 'elvebyen støtter: bommer på broen'];
  assert.deepEqual(found('Elvebyen støtter:\n- flere busser\n- bommer på broen\n'), items);
  assert.deepEqual(found('Elvebyen støtter:\n\n1. flere busser\n\n2. bommer på broen\n'), items);
  assert.deepEqual(found('Elvebyen støtter\n\n* flere busser\n* bommer på broen\n'), items);
});

test('an item with a position of its own keeps it, one with a holder of its own is that holder’s', () => {
  assert.deepEqual(found('Elvebyens syn:\n- støtter bommer, men er usikker på taksten\n- HVE er imot bommer'), [
    'elvebyen støtter: bommer',
    'elvebyen er usikker på: taksten',
    'vest er imot: bommer',
  ]);
});

test('the lead-in itself is no claim, and reaches no further than its list', () => {
  assert.deepEqual(found('Elvebyen peker på:\n- støyen\n\nTrafikken øker.\n\n- Bussen går.\n'), [
    'elvebyen peker på: støyen',
  ]);
});

test('a lead-in that names nobody gives the items to nobody', () => {
  assertNoClaim('Følgende er viktig:\n- flere busser\n- bommer');
  assertNoClaim('Departementet vil vurdere:\n- flere busser\n- bommer');
});

test('under the heading of a source a list without another lead-in is that source’s', () => {
  assert.deepEqual(holders('## Elvebyen kommune\n\n- Bussen må gå oftere.\n- Bommer virker.\n'), [
    'elvebyen',
    'elvebyen',
  ]);
  assert.deepEqual(holders('## Innspill fra HVE\n\nHovedpunkter:\n\n- Bommer virker.\n'), ['vest']);
});

test('an item that is a name alone leads in the items below it', () => {
  assert.deepEqual(found('- Elvebyen\n  - støtter bommer\n- HVE\n  - er imot bommer\n'), [
    'elvebyen støtter: bommer',
    'vest er imot: bommer',
  ]);
});

test('a source before a colon or a dash, or in bold, holds the rest', () => {
  assert.deepEqual(found('- Elvebyen: Bommer virker. Bussen er dyr.'), [
    'elvebyen: Bommer virker',
    'elvebyen: Bussen er dyr',
  ]);
  assert.deepEqual(found('**Elvebyen.** Bommer virker.'), ['elvebyen: Bommer virker']);
  assert.deepEqual(found('- HVE – vil ha tog'), ['vest vil ha: tog']);
  assert.deepEqual(found('Elvebyen (kap. 4): Bommer virker. Bussen er dyr.'), [
    'elvebyen: Bommer virker @chapter 4',
    'elvebyen: Bussen er dyr @chapter 4',
  ]);
});

test('a heading gives its section to a source only where words leave their holder out', () => {
  const under = (text: string) => found(`## Elvebyen kommune\n\n${text}\n`);
  assert.deepEqual(under('Støtter bommer.'), ['elvebyen Støtter: bommer']);
  assert.deepEqual(under('Bommer virker (kap. 4).'), ['elvebyen: Bommer virker @chapter 4']);
  assert.deepEqual(under('Trafikken øker. Vi ser på saken. Departementet er i tvil.'), []);
});

test('the drafter’s heading, and one for several sources, end a source’s section', () => {
  assert.deepEqual(found('# Elvebyen\n\n## Departementets vurdering\n\nStøtter bommer.'), []);
  assert.deepEqual(found('## Elvebyen og HVE\n\nStøtter bommer.'), []);
  assert.deepEqual(found('## Elvebyen\n\n### Buss\n\nStøtter bommer.\n\n## Tog\n\nStøtter tog.').length, 1);
});

test('a line with nothing but a name, or in bold, is a heading', () => {
  assert.deepEqual(found('**Elvebyen**\n\nStøtter bommer.\n\n**Vår vurdering**\n\nStøtter tog.'), [
    'elvebyen Støtter: bommer',
  ]);
  assert.deepEqual(found('HVE:\n\n- flere tog\n- billigere tog\n'), ['vest: flere tog', 'vest: billigere tog']);
});

const table = (...rows: readonly string[]) => rows.map((row) => `| ${row} |`).join('\n');

test('a cell belongs to the source over its column', () => {
  const draft = table(
    'Tema | Elvebyen kommune | HVE',
    '--- | --- | ---',
    'Bom | Støtter bommer | –',
    'Buss | – | Er imot flere busser',
  );
  assert.deepEqual(found(draft), ['elvebyen Støtter: bommer', 'vest Er imot: flere busser']);
  assert.deepEqual(
    claimsOf(draft).map(({ topic }) => topic && draft.slice(topic.start, topic.end)),
    ['Bom', 'Buss'],
  );
});

test('a cell belongs to the source that heads its row', () => {
  const draft = table(
    'Instans | Bom | Dato',
    '--- | --- | ---',
    'Elvebyen | Positiv til bommer | 2. mai',
    'HVE | Usikker på bommer | 3. mai',
  );
  assert.deepEqual(found(draft), ['elvebyen Positiv til: bommer', 'vest Usikker på: bommer']);
});

test('the source of a row may be named in any column', () => {
  for (const who of ['Instans', 'Høyringsinstans', 'Avsender', 'Hvem', 'Kven']) {
    const draft = table(`Tema | ${who} | Syn`, '--- | --- | ---', 'Bom | Elvebyen | Støtter bommer');
    assert.deepEqual(found(draft), ['elvebyen Støtter: bommer'], who);
    assert.deepEqual(
      claimsOf(draft).map(({ topic }) => topic && draft.slice(topic.start, topic.end)),
      ['Bom'],
    );
  }
  assert.deepEqual(found(table('Kap. | Instans | Syn', '--- | --- | ---', '4 | Elvebyen | Er imot bommer')), [
    'elvebyen Er imot: bommer @chapter 4',
  ]);
  assert.deepEqual(found(table('Kapittel | Instans | Syn', '--- | --- | ---', 'kap. 4 | HVE | Er imot bommer')), [
    'vest Er imot: bommer @chapter 4',
  ]);
});

test('a column with a source in every cell names those of the rows, unless its head says otherwise', () => {
  const draft = (head: string, ...names: readonly string[]) =>
    table(head, '--- | --- | ---', ...names.map((name) => `Bom | ${name} | Støtter bommer`));
  assert.deepEqual(found(draft('Tema | Fra | Syn', 'Elvebyen', 'HVE')), [
    'elvebyen Støtter: bommer',
    'vest Støtter: bommer',
  ]);
  assertNoClaim(draft('Tema | Ansvarlig | Syn', 'Elvebyen', 'HVE'));
  assertNoClaim(draft('Tema | Fra | Syn', 'Elvebyen', 'Trafikklaget'));
});

test('what another than a source says in a row is not the section’s source’s', () => {
  const rows = table('Tema | Instans | Syn', '--- | --- | ---', 'Bom | Trafikklaget | Bør innføres');
  assertNoClaim(`## Elvebyen\n\n${rows}`);
});

test('a column of the drafter, and one that names nobody, hold no claims of a source', () => {
  assert.deepEqual(
    found(table('Tema | HVE | Departementets merknad', '--- | --- | ---', 'Bom | Vil ha bom | Bør vurderes')),
    ['vest Vil ha: bom'],
  );
  assertNoClaim(table('Tema | Status', '--- | ---', 'Bom | Bør vurderes'));
});

test('a column for views is the section’s source’s', () => {
  const draft = `## Elvebyen\n\n${table('Tema | Innspill | Oppfølging', '--- | --- | ---', 'Bom | Bør innføres | Vurderes')}`;
  assert.deepEqual(found(draft), ['elvebyen: Bør innføres']);
});

test('places in heads and numbers in the first column are cited', () => {
  assert.deepEqual(found(table('Spm. | Fjellrådet', '--- | ---', '2 | Toget er billig.')), [
    'fjellradet: Toget er billig @question 2',
  ]);
  assert.deepEqual(found(table('Kapittel | Elvebyen', '--- | ---', '4.1 | Taksten er høy.')), [
    'elvebyen: Taksten er høy @chapter 4.1',
  ]);
});

test('sentences in a table that name their holder are read as elsewhere', () => {
  assert.deepEqual(found(table('Tema | Omtale', '--- | ---', 'Bom | Elvebyen støtter bommer.')), [
    'elvebyen støtter: bommer',
  ]);
});

test('the lines of a memo’s head are no list of holders', () => {
  assertNoClaim('Til: Elvebyen kommune  \nFra: Fjellrådet  \nDato: 2. mai');
});

test('an item below a heading that tells of another body is not the view of the section’s source', () => {
  assert.deepEqual(found('# Elvebyen\n\n- Kommisjonen foreslår bommer.\n- Tunneler er for dyre.'), [
    'elvebyen: Tunneler er for dyre',
  ]);
  const [first] = found('Elvebyen mener at:\n\n- kommisjonen foreslår for mange bommer');
  assert.match(first ?? '', /^elvebyen/);
});
