import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../../server/messages/describe';
import { messagesIn } from '../../../server/messages/messages';
import type { Language } from '../../../server/project/settings';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const noted = (claimed: string, found: readonly string[], of: number) =>
  languages.map((language) =>
    describe(
      {
        code: 'overstated',
        actor: 'NTNU',
        excess: { kind: 'quantifier', claimed, found, of },
      },
      messagesIn(language),
    ),
  );

test('too wide a quantifier is told of with names and counts, in each language its own', () => {
  assert.deepEqual(noted('Begge', ['NTNU'], 2), [
    '«Begge» er for mye: av de 2 er det bare NTNU som sier dette.',
    '«Begge» er for mykje: av dei 2 er det berre NTNU som seier dette.',
    '“Begge” is too much: of the 2, only NTNU says this.',
  ]);
  assert.deepEqual(noted('Alle', [], 3), [
    '«Alle» er for mye: ingen av de 3 sier dette.',
    '«Alle» er for mykje: ingen av dei 3 seier dette.',
    '“Alle” is too much: none of the 3 say this.',
  ]);
});

test('too large an amount is told of with the words of the draft and those of the source, and not as a weaker verb', () => {
  const excess = { kind: 'amount', contrast: { claimed: 'De fleste', found: '44 prosent' } } as const;
  assert.deepEqual(
    languages.map((language) => describe({ code: 'overstated', actor: 'NTNU', excess }, messagesIn(language))),
    [
      '«De fleste» er for mye: NTNU skriver «44 prosent».',
      '«De fleste» er for mykje: NTNU skriv «44 prosent».',
      '“De fleste” is too much: NTNU writes “44 prosent”.',
    ],
  );
});

test('a sentence begins with a capital also where a name has none', () => {
  for (const language of languages) {
    const messages = messagesIn(language);
    assert.match(messages.unknownWork('direktiv 2018/958/EU'), /^Direktiv 2018\/958\/EU /);
    assert.match(describe({ code: 'unknown-work', name: 'direktiv 2018/958/EU' }, messages), /^Direktiv /);
  }
});

test('of a sender that was called silent it is said that it speaks, not what it is for', () => {
  const conflict = { kind: 'stance', claimed: 'none', found: 'for', words: 'bør styrkes' } as const;
  assert.deepEqual(
    languages.map((language) =>
      describe({ code: 'claim-contradicted', actor: 'NTNU', conflict }, messagesIn(language)),
    ),
    [
      'NTNU sier noe om dette: «bør styrkes».',
      'NTNU seier noko om dette: «bør styrkes».',
      'NTNU does say something on this: “bør styrkes”.',
    ],
  );
});

test('of what nobody is said to hold, the figure is named where there is one', () => {
  const [bokmål, nynorsk, english] = languages.map(messagesIn);
  assert.ok(bokmål && nynorsk && english);
  assert.equal(describe({ code: 'missing-source' }, bokmål), 'Her står det ikke hvem som mener dette.');
  assert.match(describe({ code: 'missing-source', figure: '80 prosent' }, nynorsk), /kvar talet 80 prosent kjem frå/);
  assert.match(describe({ code: 'missing-source', figure: '80 prosent' }, english), /the figure 80 prosent/);
});

test('words are quoted without the stop that ends them, with one kind of marks inside another, and not cut inside a quotation', () => {
  const told = (words: string) =>
    languages.map((language) =>
      describe(
        { code: 'claim-contradicted', actor: 'NTNU', conflict: { kind: 'negation', words } },
        messagesIn(language),
      ),
    );
  assert.deepEqual(told('Kravet bør utgå.'), [
    'NTNU sier det motsatte: «Kravet bør utgå».',
    'NTNU seier det motsette: «Kravet bør utgå».',
    'NTNU says the opposite: “Kravet bør utgå”.',
  ]);
  const [abbreviated] = told('Prisen er 10 mill.');
  assert.equal(abbreviated, 'NTNU sier det motsatte: «Prisen er 10 mill.».');
  assert.deepEqual(told('Ordet «båt» bør utgå'), [
    'NTNU sier det motsatte: «Ordet ‘båt’ bør utgå».',
    'NTNU seier det motsette: «Ordet ‘båt’ bør utgå».',
    'NTNU says the opposite: “Ordet ‘båt’ bør utgå”.',
  ]);
  const [cut] = told('Ordet «båt» bør utgå, og «skip som er leng');
  assert.equal(cut, 'NTNU sier det motsatte: «Ordet ‘båt’ bør utgå, og».');
  const [opened] = told('«båt som er leng');
  assert.equal(opened, 'NTNU sier det motsatte: «båt som er leng».');
});
