import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClaimFinder } from '../../../server/claims/find';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { assertNoClaim, claimsOf, found, holders, library } from './found';

const named = 'Elvebyen, Fjellrådet og Høgskolen i Vest har svart.\n\n## Billetter\n\n';
const all = 'elvebyen+fjellradet+vest';

test('Counting words alone speak for the sources that the draft has named before the section', () => {
  for (const [draft, who] of [
    ['Alle tre ber staten betale for bommene.', all],
    ['Alle tre støtter gratis buss.', all],
    ['De tre går inn for gratis buss.', all],
    ['Ingen av de tre vil ha bommer på broen.', all],
    ['Gratis buss støttes av alle tre, for Elvebyens del bare om vinteren.', all],
  ] as const)
    assert.deepEqual(holders(named + draft), [who], draft);
});

test('«Begge» speaks for the only two sources that the draft has named', () => {
  const two = 'Elvebyen støtter bommer. Fjellrådet er imot.\n\n## Billetter\n\nBegge vil ha gratis buss.';
  assert.equal(holders(two).at(-1), 'elvebyen+fjellradet');
});

test('A counting word speaks for nobody where it counts things, or other things than sources', () => {
  assert.deepEqual(holders(`${named}- Savner flere busser i helgene.\n`), []);
  for (const draft of [
    'Alle tre busser må skiftes ut.',
    'Da trengs flere busser.',
    'Sjåførene advarer mot at feilene blir flere, opplyser selskapet.',
    'De fire siste årene har vært tørre.',
  ])
    assert.deepEqual(holders(named + draft), [], draft);
  assertNoClaim('Begge går seint på kvelden.');
});

test('A common noun stands for the only source of its kind that the draft has named, however far back', () => {
  const draft = 'Elvebyen kommune vil ha bommer.\n\n## Billetter\n\nFjellrådet er i tvil. Kommunen ønsker gratis buss.';
  assert.deepEqual(holders(draft), ['elvebyen', 'fjellradet', 'elvebyen']);
  assert.deepEqual(holders('Nattbussen er dyr. Kommunen ønsker gratis buss.'), []);
});

test('A view is whose it is found at, and a figure of the place that opens the sentence is that source’s', () => {
  for (const [draft, who] of [
    ['Ved Høgskolen i Vest er holdningen at bussen går for sjelden.', 'vest'],
    ['I Elvebyen er synet at bommene kan vente.', 'elvebyen'],
    ['Hos Fjellrådet råder den oppfatningen at toget er viktigst.', 'fjellradet'],
    ['I Elvebyen er det 32 sjåfører som kan tenke seg å kjøre om natten.', 'elvebyen'],
  ] as const)
    assert.deepEqual(holders(`Saken gjelder buss. ${draft}`), [who], draft);
  for (const draft of ['I Elvebyen er holdningen en annen.', 'I Elvebyen er det vakkert om våren.'])
    assert.deepEqual(holders(`Saken gjelder buss. ${draft}`), [], draft);
});

test('Several sources with a position each give a claim each, also where verb or matter is left out', () => {
  assert.deepEqual(
    found('Utvalget foreslår nattbuss. Elvebyen støtter dette, Fjellrådet er imot og Høgskolen i Vest i tvil.'),
    ['elvebyen støtter: ', 'fjellradet er imot: ', 'vest i tvil: '],
  );
  assert.deepEqual(found('Elvebyen er enig i at alle får gratis buss, mens Fjellrådet er imot.'), [
    'elvebyen er enig i: alle får gratis buss',
    'fjellradet er imot: alle får gratis buss',
  ]);
  assert.deepEqual(
    found('Bommer kan etter Elvebyens syn dekke en firedel av kostnadene, etter Fjellrådets syn høyst en tidel.'),
    ['elvebyen: Bommer kan / dekke en firedel av kostnadene', 'fjellradet: høyst en tidel'],
  );
});

test('What all of several positions point at is what the sentence before speaks of', () => {
  const claims = claimsOf(
    'Utvalget foreslår nattbuss. Elvebyen støtter dette, Fjellrådet er imot og Høgskolen i Vest i tvil.',
  );
  assert.equal(claims.filter(({ pointed }) => pointed).length, 3);
});

test('A second half is about what the first is about, where it is another’s', () => {
  const draft = 'Elvebyen og Fjellrådet vil ha nattbuss som det vanlige, og Fjellrådet ønsker retten lovfestet.';
  const [first, second] = claimsOf(draft);
  assert.equal(first?.topic, undefined);
  assert.equal(draft.slice(second?.topic?.start, second?.topic?.end), 'nattbuss som det vanlige');
});

test('A comma before a name in the middle of a clause opens no new one', () => {
  assert.deepEqual(holders('Elvebyen mener at Fjellrådet, som eier bommene, bør støtte gratis buss.'), ['elvebyen']);
  assert.deepEqual(holders('Elvebyen, Fjellrådet og Høgskolen i Vest støtter gratis buss.'), [all]);
});

test('«Det vil …» is a wish of the source before where only somebody with a will can do it', () => {
  assert.deepEqual(holders('Fjellrådet er misfornøyd med bommene. Det vil derfor avvikle dem.'), [
    'fjellradet',
    'fjellradet',
  ]);
  for (const draft of ['Det vil gå ut over bussene.', 'Det vil la seg gjøre.', 'Det vil koste mer.'])
    assert.deepEqual(holders(`Fjellrådet er misfornøyd med bommene. ${draft}`), ['fjellradet'], draft);
});

test('How a thing is taken by all is the view of all, and a message is its sender’s', () => {
  for (const [draft, who] of [
    ['Gratis buss får god omtale hos alle tre.', all],
    ['Gratis buss blir godt mottatt hos alle tre.', all],
    ['Bommene kan vente, er beskjeden fra Fjellrådet.', 'fjellradet'],
  ] as const)
    assert.deepEqual(holders(named + draft), [who], draft);
});

test('Positions without a verb of their own are those of the sources named before them', () => {
  assert.deepEqual(
    found('Når det gjelder bommer, er Elvebyen positiv, Fjellrådet avventende og Høgskolen i Vest negativ.'),
    [
      'elvebyen positiv: Når det gjelder bommer',
      'fjellradet avventende: Når det gjelder bommer',
      'vest negativ: Når det gjelder bommer',
    ],
  );
});

test('A summary before a colon is borne out by what each is said to hold behind it', () => {
  assert.deepEqual(
    found(
      'Både Elvebyen og Fjellrådet vil at behovet styrer: Elvebyen ønsker flere busser, mens Fjellrådet ønsker flere tog.',
    ),
    ['elvebyen ønsker: flere busser', 'fjellradet ønsker: flere tog'],
  );
  assert.deepEqual(holders('Både Elvebyen og Fjellrådet ønsker to ting: flere busser og flere tog.'), [
    'elvebyen+fjellradet',
  ]);
});

test('Whom a draft has named before is known again as soon as it is written or deleted', () => {
  const rest = '\n\n## Billetter\n\nFjellrådet er i tvil. Kommunen ønsker gratis buss.';
  const drafts = ['Elvebyen vil ha bommer.', 'Noen vil ha bommer.', 'Elvebyen vil ha bommer.'].map(
    (first) => first + rest,
  );
  const finder = new ClaimFinder();
  for (const text of drafts) {
    const references = findReferences(text, library.catalogue, { scanner: library.scanner });
    const { claims } = finder.find({ text, blocks: blocks(text, 'markdown'), references, library });
    assert.deepEqual(
      claims.map(({ claim }) => claim.actors.join('+')),
      holders(text),
    );
  }
  assert.notDeepEqual(holders(drafts[0] ?? ''), holders(drafts[1] ?? ''));
});

test('a verb that is left out is that of the one before', () => {
  assert.deepEqual(holders('Elvebyen peker på broen, Fjellrådet på prisen og HVE på været.'), [
    'elvebyen',
    'fjellradet',
    'vest',
  ]);
  assert.deepEqual(holders('Elvebyen peker på broen. Fjellrådet på sin side støtter bommer.'), [
    'elvebyen',
    'fjellradet',
  ]);
  assert.deepEqual(holders('Elvebyen peker på broen til Fjellrådet.'), ['elvebyen']);
});

test('what there is more of counts no sources', () => {
  assert.deepEqual(holders('Fjellrådet vil ha tog. Sjåførene tror at feilene blir flere, opplyser Elvebyen.'), [
    'fjellradet',
    'elvebyen',
  ]);
});
