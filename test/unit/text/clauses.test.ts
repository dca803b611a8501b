import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clauses } from '../../../server/text/clauses';
import { cpuTime } from '../cpuTime';

const parts = (text: string) =>
  clauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** One sentence a line; a bar where a clause ends and the next begins. A mark at the cut belongs to neither. */
const marked = `
NTNU støtter forslaget.
NTNU støtter forslaget, | men er imot skolepenger.
NTNU støtter forslaget | men er imot skolepenger.
NTNU er for | mens direktoratet er imot.
NTNU er for | medan direktoratet er imot.
NTNU er imot | fordi det er dyrt.
NTNU vil ha flere plasser | slik at behovet dekkes.
Det kreves penger | for at praksis skal bli bedre.
NTNU er positiv | selv om det koster.
NTNU vil ha en ordning | som dekker utgiftene.
NTNU vil ha en ordning | som kommunene betaler.
NTNU vil ha en ordning | som ikke er dyr.
Dette er foreslått som tiltak i distriktet.
Norge bør som hovedregel utdanne flere.
NTNU støtter forslaget; | direktoratet er imot.
Svaret er klart: | det er dyrt.
Svaret – | som var klart | – | kom i mai.
Både HOD, KD, KDD og BFD må samarbeide.
Leger, sykepleiere og psykologer er viktige.
NTNU er enig, | og direktoratet er uenig.
NOU 2023: 4 er på høring.
Det koster 1,2 millioner kroner.
NTNU støtter forslaget (kap. 2, 12 og 13), | men er usikker.
Uten penger, | sier NTNU, | går det ikke.
`;

for (const line of marked.trim().split('\n')) {
  const expected = line.split('|').map((part) =>
    part
      .trim()
      .replace(/[,;:–]$/, '')
      .trim(),
  );
  test(`Clauses: ${line}`, () =>
    assert.deepEqual(parts(line.replaceAll(' | ', ' ').replace('– –', '–')), expected.filter(Boolean)));
}

test('Clauses of a sentence in a text lie inside the sentence', () => {
  const text = 'Først noe annet. NTNU er for, men det haster. Slutt.';
  const found = clauses(text, { start: 17, end: 45 });
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    ['NTNU er for', 'men det haster.'],
  );
});

test('Clauses of any text lie inside it, in order and apart', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(', ', '; ', ' – ', ' men ', ' som er ', ' og ', '(', ')', 'ord ', ': '),
  );
  fc.assert(
    fc.property(fc.array(part), (list) => {
      const text = list.join('');
      let last = 0;
      for (const { start, end } of clauses(text, { start: 0, end: text.length })) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
    }),
  );
});

for (const unit of [', ', 'a, ', '(', '(a) , ', 'men ', 'a, b og ', ' – ', 'som er ']) {
  test(`A quarter of a megabyte of «${unit}» ends quickly`, () => {
    const text = unit.repeat(250_000 / unit.length);
    const before = cpuTime();
    clauses(text, { start: 0, end: text.length });
    assert.ok(cpuTime() - before < 3000);
  });
}
