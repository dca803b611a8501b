import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ClaimFinder } from '../../../server/claims/find';
import { findReferences } from '../../../server/references/find';
import { blocks } from '../../../server/text/blocks';
import { cpuTime } from '../cpuTime';
import { library } from './found';

function unattributedIn(text: string): readonly string[] {
  const references = findReferences(text, library.catalogue, { scanner: library.scanner });
  const found = new ClaimFinder().find({ text, blocks: blocks(text, 'markdown'), references, library });
  return found.unattributed.map(
    ({ start, end, figure }) => `${text.slice(start, end)}${figure === undefined ? '' : `: ${figure}`}`,
  );
}

/** The paragraph in a draft that gives a claim elsewhere. */
const below = (paragraph: string, heading = '') =>
  unattributedIn(`Elvebyen støtter flere busser.\n\n${heading}${paragraph}\n`);

describe('A view or a figure is given to nobody by', () => {
  const told: readonly (readonly [string, string])[] = [
    ['Det pekes på at bussene går for sjelden.', 'Det pekes'],
    ['Det pekes på at 80 prosent av bussene er fulle.', 'Det pekes: 80 prosent'],
    ['Videre framheves det at gangveiene er mørke.', 'framheves det'],
    ['Det er blitt pekt på at det mangler sjåfører.', 'Det er blitt pekt'],
    ['Det er bred støtte til flere busser.', 'Det er bred støtte'],
    ['Det er stor og økende skepsis til bommer.', 'Det er stor og økende skepsis'],
    ['Likevel er det stor enighet om målene.', 'er det stor enighet'],
    ['Det er delte meninger om takstene.', 'Det er delte meninger'],
    ['Forslaget får bred tilslutning.', 'Forslaget får bred tilslutning'],
    ['Undersøkelser viser at 40 prosent sykler.', 'Undersøkelser viser: 40 prosent'],
    ['Det anslås at tiltaket koster 40 mill. kroner.', 'Det anslås: 40 mill. kroner'],
    ['Det blir peika på at bussane går for sjeldan.', 'Det blir peika'],
    ['Det er brei semje om at bussane går for sjeldan.', 'Det er brei semje'],
    ['Det er bred støtte til Y-vei.', 'Det er bred støtte'],
    ['Det er stor enighet om at kommunene trenger flere busser.', 'Det er stor enighet'],
    ['Byene vokser. Det pekes på at mange sykler.', 'Det pekes'],
  ];
  for (const [sentence, words] of told) test(`«${sentence}»`, () => assert.deepEqual(below(sentence), [words]));
});

describe('Nothing is missing in', () => {
  const quiet: readonly (readonly [string, string])[] = [
    ['a quantified claim', 'Flere høringsinstanser er kritiske til bommer.'],
    ['an agent', 'Det pekes av mange på at bussene går for sjelden.'],
    ['a group', 'Det er bred støtte blant kommunene til flere busser.'],
    ['a group behind the words', 'Det pekes fra flere hold på at bussene går for sjelden.'],
    ['a place', 'Det er bred støtte i kommunene til flere busser.'],
    ['a document', 'I strategien pekes det på at bussene går for sjelden.'],
    ['a citation in the sentence', 'Det pekes på at bussene går for sjelden (kap. 4).'],
    ['a citation behind', 'Det pekes på at bussene går for sjelden. Se NOU 2031: 7 kapittel 4.'],
    ['a citation before', 'NOU 2031: 7 kapittel 4 handler om buss. Det pekes på at bussene går for sjelden.'],
    ['a holder before', 'Elvebyen og Fjellrådet støtter flere busser. Det pekes på at bussene går for sjelden.'],
    ['a holder who is no source', 'Kommisjonen vil ha flere busser. Det pekes på at bussene går for sjelden.'],
    [
      'a holder before who is no source and goes by a common noun',
      'Kommunene støtter busser. Det pekes på at mange sykler.',
    ],
    ['a name before', 'Mer står hos Legeforeningen. Det pekes på at mange sykler.'],
    ['a note', 'Det pekes på at bussene går for sjelden.[^1]'],
    ['a link', 'Det pekes på [i en rapport](https://example.org) at bussene går for sjelden.'],
    ['a work in brackets', 'Det pekes på at bussene går for sjelden (Hansen, 2020).'],
    ['a name', 'Det pekes på at bussene i Storvik går for sjelden.'],
    ['the drafter’s own view', 'Departementet mener at det er bred støtte til flere busser.'],
    ['the drafter’s own proposal', 'Det foreslås at bussene går oftere. Det legges til grunn at 80 prosent sykler.'],
    ['the drafter’s own pointer', 'Det vises til at bussene går for sjelden. Det understrekes at dette er viktig.'],
    ['what may be said', 'Det kan hevdes at bussene går for sjelden.'],
    ['a question', 'Er det bred støtte til flere busser?'],
    ['a lead-in', 'Det pekes på:'],
    ['a quotation', 'Det pekes på at bussene går «altfor sjelden».'],
    ['a definition', 'Med bred støtte menes at det er bred støtte til forslaget.'],
    ['support in money', 'Det er støtte til studenter på reise.'],
    ['studies without a figure', 'Undersøkelser viser at mange sykler.'],
    ['studies with a year', 'Undersøkelser viser at mange sykler i 2022.'],
    ['a fact', '80 prosent av bussene er fulle.'],
    ['a list', '- Det pekes på at bussene går for sjelden.'],
    ['a table', '| Tema | Innhold |\n| --- | --- |\n| Buss | Det pekes på at bussene går for sjelden. |'],
    ['a block quotation', '> Det pekes på at bussene går for sjelden.'],
    ['a heading', '## Det er bred støtte til flere busser.'],
  ];
  for (const [name, paragraph] of quiet) test(name, () => assert.deepEqual(below(paragraph), []));

  const sentence = 'Det pekes på at bussene går for sjelden.';
  for (const heading of ['Departementets vurdering', 'Kommisjonens forslag', 'Utvalget', 'Innspill fra Elvebyen'])
    test(`the section «${heading}»`, () => assert.deepEqual(below(sentence, `## ${heading}\n\n`), []));

  test('a draft that gives no claim at all', () => assert.deepEqual(unattributedIn(sentence), []));
});

test('A section below the drafter’s own is the drafter’s too, and the next one is not', () => {
  const sentence = 'Det pekes på at bussene går for sjelden.';
  const text = `Elvebyen støtter flere busser.\n\n# Vurdering\n\n## Buss\n\n${sentence}\n\n# Innspill\n\n${sentence}\n`;
  assert.equal(unattributedIn(text).length, 1);
});

test('Each paragraph speaks for itself', () => {
  const sentence = 'Det er bred støtte til flere busser.';
  assert.equal(below(`${sentence}\n\nElvebyen vil ha nattbuss.\n\n${sentence} ${sentence}`).length, 3);
});

test('A long run of openings ends quickly', () => {
  const start = cpuTime();
  below('Det er stor og stor og '.repeat(20_000));
  below('Det pekes på fra av '.repeat(20_000));
  assert.ok(cpuTime() - start < 4_000);
});
