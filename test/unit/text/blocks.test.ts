import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocks } from '../../../server/text/blocks';

/** The blocks as lines `kind level: text`, line breaks shown as `/`. */
const cut = (text: string, language: 'markdown' | 'plaintext' = 'markdown') =>
  blocks(text, language).map(
    ({ kind, level, start, end }) =>
      `${kind}${level === undefined ? '' : ` ${level}`}: ${text.slice(start, end).replace(/\r?\n|\r/g, '/')}`,
  );

test('blank lines part paragraphs, also with white space in them', () => {
  assert.deepEqual(cut('a\nb\n\nc\n \t\u00a0\nd'), ['paragraph: a/b', 'paragraph: c', 'paragraph: d']);
});

test('every kind of line break ends a line', () => {
  assert.deepEqual(cut('a\r\n\r\nb\r\rc\n'), ['paragraph: a', 'paragraph: b', 'paragraph: c']);
});

test('number signs make a heading of their line alone', () => {
  assert.deepEqual(cut('# En\ntekst\n### To ###\n#tre\n####### fire'), [
    'heading 1: # En',
    'paragraph: tekst',
    'heading 3: ### To ###',
    'paragraph: #tre/####### fire',
  ]);
});

test('an underline makes a heading of a paragraph, not of a list, a quotation or a row', () => {
  assert.deepEqual(cut('En\ntittel\n===\n\nTo\n---\n\n- punkt\n---\n\n> sitat\n---\n\n| a |\n| --- |'), [
    'heading 1: En/tittel/===',
    'heading 2: To/---',
    'paragraph: - punkt/---',
    'paragraph: > sitat/---',
    'paragraph: | a |/| --- |',
  ]);
});

test('a fence holds everything up to its like, or up to the end', () => {
  assert.deepEqual(cut('a\n```ts\n\n~~~\n`` `\n````\nb\n~~~\n\nc'), [
    'paragraph: a',
    'code: ```ts//~~~/`` `/````',
    'paragraph: b',
    'code: ~~~//c',
  ]);
});

test('a fence may stand in a list or a quotation', () => {
  assert.deepEqual(cut('- a\n\n  ```\n  b\n  ```\n\n> ```\n> c\n> ```'), [
    'paragraph: - a',
    'code:   ```/  b/  ```',
    'code: > ```/> c/> ```',
  ]);
});

test('indented lines are code, but in a list they go on with it', () => {
  assert.deepEqual(cut('a\n\n    b\n\tc\n\nd\n\n- e\n\n    f\n\ng\n\n    h'), [
    'paragraph: a',
    'code:     b/\tc',
    'paragraph: d',
    'paragraph: - e',
    'paragraph:     f',
    'paragraph: g',
    'code:     h',
  ]);
});

test('a comment on lines of its own is no text, blank lines or not', () => {
  assert.deepEqual(cut('<!-- a\n\nb -->\nc\n<!-- d --> e\n\n<!-- aldri lukket'), [
    'code: <!-- a//b -->',
    'paragraph: c/<!-- d --> e',
    'paragraph: <!-- aldri lukket',
  ]);
});

test('front matter stands first and is closed', () => {
  assert.deepEqual(cut('---\nverk: x\n\n---\na'), ['frontMatter: ---/verk: x//---', 'paragraph: a']);
  assert.deepEqual(cut('\ufeff---\nverk: x\n...\na'), ['frontMatter: ---/verk: x/...', 'paragraph: a']);
  assert.deepEqual(cut('---\nverk: x\n\na'), ['paragraph: ---/verk: x', 'paragraph: a']);
  assert.deepEqual(cut('a\n\n---\nverk: x\n---').at(0), 'paragraph: a');
});

test('in plain text a numbered line of its own is a heading, its level that of the number', () => {
  assert.deepEqual(
    cut('Kapittel 2: Behov\n\n10.3 Opptak\n\n10.3.1 Mer\n\nNTNU mener\n\n10 kommuner svarte.', 'plaintext'),
    [
      'heading 1: Kapittel 2: Behov',
      'heading 2: 10.3 Opptak',
      'heading 3: 10.3.1 Mer',
      'paragraph: NTNU mener',
      'paragraph: 10 kommuner svarte.',
    ],
  );
});

test('Markdown marks mean nothing in plain text', () => {
  assert.deepEqual(cut('# a\n\n```\nb\n\n    c', 'plaintext'), [
    'paragraph: # a',
    'paragraph: ```/b',
    'paragraph:     c',
  ]);
});

test('blocks are in order, apart, and hold every character that is no white space', () => {
  const pieces = [
    'a',
    '\n',
    '\n\n',
    '\r',
    '# ',
    '```',
    '---',
    '> ',
    '- ',
    '    ',
    '<!--',
    '-->',
    '=',
    'verk: x',
    '\u00a0',
    '\t',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('markdown' as const, 'plaintext' as const), (draft, language) => {
      let end = 0;
      for (const block of blocks(draft, language)) {
        assert.ok(end <= block.start && block.start < block.end && block.end <= draft.length);
        assert.equal(draft.slice(end, block.start).trim(), '');
        end = block.end;
      }
      assert.equal(draft.slice(end).trim(), '');
    }),
    { numRuns: 2000 },
  );
});
