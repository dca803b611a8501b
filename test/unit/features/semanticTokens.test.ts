import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import type { SemanticTokens } from 'vscode-languageserver';
import type { Context } from '../../../server/features/feature';
import { difference, legend, semanticTokens, tokens } from '../../../server/features/semanticTokens';
import { DraftReader } from '../../../server/project/draft';
import { ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with();
});

/** Each token as the editor reads it: its words and what they are. */
function shown({ document }: Context, data: readonly number[]): string[] {
  const lines: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    line += down;
    character = down ? right : character + right;
    const words = document.getText({ start: { line, character }, end: { line, character: character + length } });
    assert.equal(words.length, length, 'a token goes beyond its line');
    lines.push(`${words}: ${legend.tokenTypes[type]}${modifiers ? ' unresolved' : ''}`);
  }
  return lines;
}

async function full(context: Context): Promise<SemanticTokens> {
  const answer = await ask<SemanticTokens>(semanticTokens, 'on', context, {});
  assert.ok(answer);
  return answer;
}

test('works, places and actors are told apart, and what leads nowhere is marked', async () => {
  const { context } = folder.open('NTNU om NOU 2023: 4 kap. 10.8.\n\nNOU 1999: 99, spørsmål 14 og RETHOS.\n');
  assert.deepEqual(shown(context, (await full(context)).data), [
    'NTNU: actor',
    'NOU 2023: 4: work',
    'kap. 10.8: place',
    'NOU 1999: 99: work unresolved',
    'spørsmål 14: place',
    'RETHOS: work',
  ]);
});

test('a quotation is marked around the references in it, line by line', async () => {
  const { context } = folder.open('NTNU: «Ny RETHOS\n  trengs» og «NOU 2023: 4».\n');
  assert.deepEqual(shown(context, (await full(context)).data), [
    'NTNU: actor',
    '«Ny : quotation',
    'RETHOS: work',
    'trengs»: quotation',
    '«: quotation',
    'NOU 2023: 4: work',
    '»: quotation',
  ]);
});

test('a reference over a line break is marked on both lines, with either kind of break', async () => {
  for (const end of ['\n', '\r\n']) {
    const { context } = folder.open(`Se NOU${end}2023: 4.${end}`);
    assert.deepEqual(shown(context, (await full(context)).data), ['NOU: work', '2023: 4: work']);
  }
});

test('a mark that is never closed, and marks in code, quote nothing', async () => {
  const { context } = folder.open('«Aldri lukket\n\nneste avsnitt»\n\n```\n«kode»\n```\n');
  assert.deepEqual(shown(context, (await full(context)).data), []);
});

test('a range has the tokens in it and no others', async () => {
  const { context } = folder.open('NTNU.\n\nRETHOS.\n\nLIS1.\n');
  const range = { start: { line: 1, character: 0 }, end: { line: 3, character: 0 } };
  const answer = await ask<SemanticTokens>(semanticTokens, 'onRange', context, { range });
  assert.deepEqual(shown(context, answer?.data ?? []), ['RETHOS: work']);
});

test('a difference makes the later answer of the earlier one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 12 }), fc.array(fc.nat(3), { maxLength: 12 }), (before, now) => {
      const made = [...before];
      for (const { start, deleteCount, data = [] } of difference(before, now)) made.splice(start, deleteCount, ...data);
      assert.deepEqual(made, now);
    }),
  );
});

test('tokens are in order and never overlap, in any text', () => {
  const { library } = folder.project;
  const pieces = fc.constantFrom(
    '«',
    '»',
    'NTNU',
    ' kap. 10.8',
    'RETHOS',
    ' ',
    '\n',
    '\n\n',
    'NOU 2023: 4',
    'ord',
    '# ',
    '`',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of tokens(new DraftReader('markdown').read(text, library))) {
        assert.ok(last <= start && start < end && end <= text.length, `${start}–${end} behind ${last}`);
        last = end;
      }
    }),
  );
});
