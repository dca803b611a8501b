import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import manifest from '../../package.json';
import { cpuTime } from './cpuTime';

const editor = '.vscode-server/node_modules/code-server/lib/vscode/extensions';
const markdownGrammar = `${editor}/markdown-basics/syntaxes/markdown.tmLanguage.json`;
const notInstalled = existsSync(markdownGrammar)
  ? false
  : 'the Markdown grammar comes with the VS Code server from npm, which is not installed (npm test -- vscode installs it)';

const { createOnigScanner, createOnigString, loadWASM } = oniguruma;
const { INITIAL, parseRawGrammar, Registry } = textmate;
const { grammars } = manifest.contributes;
const files = new Map([
  ...grammars.map(({ scopeName, path }): [string, string] => [scopeName, path]),
  ['text.html.markdown', markdownGrammar],
]);

const ready = loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm')).then(
  () =>
    new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: async (scope) => {
        const file = files.get(scope);
        return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
      },
      getInjections: (scope) =>
        grammars.flatMap(({ scopeName, injectTo }) => (injectTo?.includes(scope) ? [scopeName] : [])),
    }),
);

interface Token {
  readonly words: string;
  /** Those of Belegg, without its ending. */
  readonly scopes: readonly string[];
}

/** The pieces of the text that carry a scope of Belegg's, line by line. */
async function marked(scope: 'text.html.markdown' | 'text.plain', text: string): Promise<Token[]> {
  const grammar = await (await ready).loadGrammar(scope);
  assert.ok(grammar, `there is no grammar ${scope}`);
  let state = INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const own = scopes.filter((each) => each.endsWith('.belegg')).map((each) => each.replace(/\.belegg$/, ''));
      return own.length ? [{ words: line.slice(startIndex, endIndex).trim(), scopes: own }] : [];
    });
  });
}

/** The words that carry a scope. */
async function wordsWith(scope: string, text: string, grammar: 'text.html.markdown' | 'text.plain' = 'text.plain') {
  const tokens = await marked(grammar, text);
  return tokens.filter(({ scopes }) => scopes.includes(scope)).map(({ words }) => words);
}

test('works are marked in each way they are written', async () => {
  const text = 'NOU 2023:4, NOU 2023: 4 og Meld. St. 24 (2022–2023), jf. Innst. 297 S (2021–2022) og Ot.prp. nr. 82';
  assert.deepEqual(await wordsWith('entity.name.type.nou', text), ['NOU 2023:4', 'NOU 2023: 4']);
  assert.deepEqual(await wordsWith('entity.name.type.storting', text), [
    'Meld. St. 24 (2022–2023)',
    'Innst. 297 S (2021–2022)',
    'Ot.prp. nr. 82',
  ]);
});

test('programmes and positions are marked as whole words', async () => {
  const text =
    'RETHOS-forskriftene, Rethos, RETHOS fase 2, LIS1-stillinger, LIS 1 og LIS2/LIS3, men ikke TRETHOS eller LISTE1';
  assert.deepEqual(await wordsWith('entity.name.type.rethos', text), [
    'RETHOS-forskriftene',
    'Rethos',
    'RETHOS fase 2',
  ]);
  assert.deepEqual(await wordsWith('entity.name.type.lis', text), ['LIS1-stillinger', 'LIS 1', 'LIS2/LIS3']);
});

test('each number of a list of chapters is marked', async () => {
  const text = 'Se kapittel 2, 12 og 13, kap. 10.8 og punkt 12.5.1.';
  assert.deepEqual(await wordsWith('constant.numeric.chapter', text), ['2', '12', '13', '10.8', '12.5.1']);
});

test('questions are marked with their numbers', async () => {
  const text = 'Spørsmålene 14 til 17 og spm. 20';
  assert.deepEqual(await wordsWith('constant.numeric.question', text), ['14', '17', '20']);
});

test('budget chapters, dates, amounts and sections of acts are not marked', async () => {
  const text = 'Kap. 761 post 21, den 10.8.2023, 10,8 millioner, § 10-8 og kapittel 2023';
  assert.deepEqual(await marked('text.plain', text), []);
});

test('the headings of a letter that follows the chapters of a report are headings', async () => {
  const letter = [
    'Kapittel 2: Fremtidig behov for helsepersonell, demografisk utvikling og bærekraft',
    'Kapittel 10 Utdanning og kompetanseutvikling',
    ' 10.9 Samarbeid i utdanningene',
    'Kapittel 10 er det viktigste for oss.',
    '10.3 prosent av studentene',
  ].join('\n');
  assert.deepEqual(await wordsWith('markup.heading.chapter', letter), [
    'Kapittel 2: Fremtidig behov for helsepersonell, demografisk utvikling og bærekraft',
    'Kapittel 10 Utdanning og kompetanseutvikling',
    '10.9 Samarbeid i utdanningene',
  ]);
});

test('the questions of a filled-in form are headings, a mention of one in a sentence is not', async () => {
  const form = [
    'Spørsmål 14  Hvordan kan vi utnytte utdanningskapasiteten?',
    'Spørsmål 9',
    'Spørsmål 6 besvares ikke.',
    'Se spørsmål 2',
  ].join('\n');
  assert.deepEqual(await wordsWith('markup.heading.question', form), ['Spørsmål 14', 'Spørsmål 9']);
});

test('a long line of one letter is read in linear time', async () => {
  for (const letter of ['1', 'k', ' ', '«', '1.', 'kap. 1, ']) {
    const start = cpuTime();
    await marked('text.plain', letter.repeat(100_000 / letter.length));
    assert.ok(cpuTime() - start < 5_000, `«${letter}» took ${cpuTime() - start} ms`);
  }
});

test('references are marked inside Markdown, also in headings, lists, tables and emphasis', {
  skip: notInstalled,
}, async () => {
  const text = [
    '# Om kapittel 10.8',
    '',
    '- **NOU 2023: 4** og *LIS1*',
    '',
    '| sted | svar |',
    '| --- | --- |',
    '| spørsmål 14 | ja |',
  ].join('\n');
  assert.deepEqual(
    (await marked('text.html.markdown', text)).map(({ words }) => words).filter((words) => /\d/.test(words)),
    ['10.8', 'NOU 2023: 4', 'LIS1', '14'],
  );
});

test('Markdown code, links and comments hold no references', { skip: notInstalled }, async () => {
  const text = [
    '`kapittel 10.8` og [svaret](https://eksempel.no/kapittel-10/NOU2023:4)',
    '',
    '```text',
    'NOU 2023: 4',
    '```',
    '',
    '<!-- kapittel 10.8 -->',
  ].join('\n');
  assert.deepEqual(await marked('text.html.markdown', text), []);
});

test('quotations are marked, and the references in them as well', { skip: notInstalled }, async () => {
  const text = 'NTNU skriver «Dette gjelder LIS1 særlig» og «**fet** tekst».';
  assert.deepEqual(await marked('text.html.markdown', text), [
    { words: '«Dette gjelder', scopes: ['markup.quote'] },
    { words: 'LIS1', scopes: ['markup.quote', 'entity.name.type.lis'] },
    { words: 'særlig»', scopes: ['markup.quote'] },
  ]);
});
