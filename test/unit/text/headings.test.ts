import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks } from '../../../server/text/blocks';
import { headings, sectionsAround } from '../../../server/text/headings';

const titles = (text: string, language: 'markdown' | 'plaintext' = 'markdown') =>
  headings(text, blocks(text, language)).map(({ title, level }) => `${level} ${title}`);

test('marks that make a heading are no part of its title', () => {
  assert.deepEqual(titles('# En\n\n## To ##\n\nTre\n===\n\nFire\n---\n\n#### C# og F#\n'), [
    '1 En',
    '2 To',
    '1 Tre',
    '2 Fire',
    '4 C# og F#',
  ]);
});

test('a number opens a heading of plain text', () => {
  assert.deepEqual(titles('2.1 Bakgrunn\n\nTekst.\n', 'plaintext'), ['2 2.1 Bakgrunn']);
});

test('an empty heading has an empty title', () => assert.deepEqual(titles('#\n\n##   \n'), ['1 ', '2 ']));

test('the sections around a place are those whose headings stand above it, innermost first', () => {
  const text = '# A\n\na\n\n## B\n\nb\n\n# C\n\nc\n\n### D\n\nd\n';
  const found = headings(text, blocks(text, 'markdown'));
  const around = (words: string) =>
    sectionsAround(found, text.indexOf(words), text.length).map(({ start, end }) =>
      text.slice(start, end).replace(/\s+/g, ' '),
    );
  assert.deepEqual(around('b\n'), ['## B b ', '# A a ## B b ']);
  assert.deepEqual(around('c\n'), ['# C c ### D d ']);
  assert.deepEqual(around('d\n'), ['### D d ', '# C c ### D d ']);
  assert.deepEqual(sectionsAround(found, -1, text.length), []);
});
