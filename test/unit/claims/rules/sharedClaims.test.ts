import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

const own = `Kapittel 3 Sykkel og gange
Elvebyen kommune støtter at det bygges sykkelveier mellom skolene og boligene. Ifølge veiloven skal eieren føre tilsyn med gangfeltene.
I Elvebyen gjennomføres tilsynet svært forskjellig.

Kapittel 4 Buss og bane
Elvebyen kommune mener at bussene må gå oftere i helgene. Kommunen foreslår at barn under tolv år reiser gratis med buss.
Innkjøpene av nye vogner følges opp svært ulikt fra år til år.
`;
const other = `Kapittel 3 Sykkel og gange
Fjellrådet støtter at det bygges sykkelveier også utenfor byene.

Kapittel 4 Buss og bane
Fjellrådet mener bussene må gå oftere i helgene, slik at folk når fjellet uten bil. Fjellrådet foreslår at skoleklasser på tur reiser gratis med buss.
`;

const honest = [
  'Begge høringsinstansene støtter at det bygges sykkelveier, Fjellrådet også utenfor byene.',
  'Både Elvebyen kommune og Fjellrådet mener at bussene må gå oftere i helgene, for Fjellrådets del slik at folk når fjellet uten bil.',
  'Begge høringsinstansene mener at bussene må gå oftere i helgene, men Fjellrådet nevner særlig folk som skal til fjells.',
  'Begge høringsinstansene foreslår at noen reiser gratis med buss, Elvebyen kommune barn under tolv år og Fjellrådet skoleklasser på tur.',
];
for (const claim of honest)
  test(`What only one of two adds is not asked of the other: «${claim}»`, () =>
    assert.equal(codeOf(claim, own, other), undefined));

test('What both are said to hold is still asked of both', () => {
  const both = 'Begge høringsinstansene vil ha nattog til byen, Fjellrådet også om sommeren.';
  const train = `${other}Fjellrådet vil ha nattog til byen.\n`;
  assert.equal(codeOf(both, own, train), 'overstated');
});

test('Of several sources said to be for a thing, or for it without limits, one that is against it or sets a condition is told', () => {
  const parking = 'Noen stiller vilkår når de leier ut parkeringsplasser.\n';
  const town = `${own}${parking}Elvebyen kommune støtter at broen får bom.\n`;
  const claim = 'Begge høringsinstansene støtter at broen får bom.';
  assert.equal(codeOf(claim, town, `${other}Fjellrådet går imot at broen får bom for bøndene.\n`), 'overstated');
  assert.equal(codeOf(claim, town, `${other}Fjellrådet støtter at broen får bom for bøndene.\n`), undefined);
  const unlimited = claim.replace('.', ', uten at noen stiller vilkår.');
  const limited = `${other}${parking}Fjellrådet støtter at broen får bom, under forutsetning av at bøndene slipper å betale.\n`;
  assert.equal(codeOf(unlimited, town, limited), 'overstated');
  assert.equal(
    codeOf(unlimited, town, `${other}${parking}Fjellrådet støtter at broen får bom, også i praksis.\n`),
    undefined,
  );
});

test('None is said to be against what one is for, or to want what one rejects; a word alone says nothing', () => {
  const town = `${own}Elvebyen kommune er positiv til flere gangfelt ved skolene.\n`;
  assert.equal(codeOf('Ingen av høringsinstansene er imot flere gangfelt ved skolene.', town, other), undefined);
  assert.equal(codeOf('Verken Elvebyen kommune eller Fjellrådet ønsker gangfelt.', town, other), undefined);
  const unfit = `${own}Dyrere billetter er etter vårt syn ikke et egnet virkemiddel mot trengsel.\n`;
  assert.equal(codeOf('Ingen av høringsinstansene anbefaler dyrere billetter mot trengsel.', unfit, other), undefined);
  const against = `${other}Fjellrådet går imot flere gangfelt ved skolene.\n`;
  assert.equal(codeOf('Ingen av høringsinstansene går imot flere gangfelt ved skolene.', town, against), 'overstated');
});

test('What one at most wants looked into is not demanded by both', () => {
  const town = `${own}Elvebyen kommune krever at fergene over fjorden blir gratis for skolebarn.\n`;
  const looked = `${other}Det bør vurderes om fergene over fjorden skal bli gratis.\n`;
  assert.notEqual(
    codeOf('Begge høringsinstansene krever at fergene over fjorden blir gratis for skolebarn.', town, looked),
    undefined,
  );
});

test('A matter is touched on by all who speak of it, and by none who do not', () => {
  const train = `${other}Fjellrådet vil ha nattog til byen.\n`;
  assert.equal(codeOf('Gratis buss omtales av begge høringsinstansene.', own, train), undefined);
  assert.equal(codeOf('Nattog til byen omtales av begge høringsinstansene.', own, train), 'overstated');
});

test('A second half that leans on the first is not absent where the source speaks of that', () => {
  const bus = 'Kapittel 4 Buss og bane\nFjellrådet mener at gratis buss skal være hovedregelen, og vil lovfeste det.\n';
  const said =
    'Både Elvebyen kommune og Fjellrådet vil ha gratis buss som det vanlige, og Fjellrådet ønsker rettigheten nedfelt i paragrafs form.';
  const town = 'Kapittel 4 Buss og bane\nElvebyen kommune mener at gratis buss skal være det vanlige.\n';
  assert.equal(codeOf(said, town, bus), undefined);
});

test('A clause that only points back is held against what the sentence has named', () => {
  assert.equal(
    codeOf(
      'Tilsynet med gangfeltene er lovpålagt, men Elvebyen kommune opplyser at det følges opp svært ulikt (kap. 3).',
      own,
      other,
    ),
    undefined,
  );
  assert.equal(
    codeOf(
      'Elvebyen kommune opplyser at innkjøpene av vogner følges opp svært ulikt fra år til år (kap. 3).',
      own,
      other,
    ),
    'wrong-place',
  );
});

test('Where one of two surely wants a thing, the other is not counted in that only has some of its words, or doubts it', () => {
  const town = `${own}Elvebyen kommune vil fjerne avgiften på kajakker i havna.\n`;
  const claim = 'Begge høringsinstansene vil at avgiften på kajakker i havna skal bort.';
  const skis = `${other}Fjellrådet vil at avgiften på skitrekk skal gå til løyper.\n`;
  assert.equal(codeOf(claim, town, skis), 'overstated');
  assert.equal(codeOf(claim, town, `${other}Fjellrådet vil fjerne avgiften på kajakker i havna.\n`), undefined);
  const unsure = `${other}Fjellrådet er usikker på om avgiften på kajakker i havna bør fjernes.\n`;
  assert.equal(codeOf(claim, town, unsure), 'overstated');
});
