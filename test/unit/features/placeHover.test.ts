import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Hover, MarkupContent } from 'vscode-languageserver';
import { hover } from '../../../server/features/hover';
import { ask, FolderInMemory } from './support';

async function shown(files: Readonly<Record<string, string>>, marked: string): Promise<string> {
  const { context, position } = (await FolderInMemory.with(files)).open(marked);
  const found = await ask<Hover>(hover, 'onHover', context, { position });
  return found && MarkupContent.is(found.contents) ? found.contents.value : '';
}

test('where responses follow no chapters, it is not said that there are none', async () => {
  const value = await shown(
    {
      'belegg.yaml':
        'sources: [{id: vik, actor: {name: Vik kommune}, file: vik.txt, about: "nou:2099:1"}]\n' +
        'works: [{id: "nou:2099:1", kind: nou, title: En egen utredning}]\n',
      'vik.txt': 'Høringssvar\n\nVi støtter forslagene.\n',
    },
    'Se kapitt|el 3 i NOU 2099: 1.',
  );
  assert.match(value, /Ingen høringssvar i katalogen er delt inn slik/);
});

test('a question with a letter that no form has leads to the question without it, and to no others', async () => {
  const value = await shown({}, 'Se spørsm|ål 14a.');
  assert.match(value, /^\*\*spørsmål 14a\*\*\n/);
  assert.match(value, /nærmest: \[spørsmål 14\]/);
});
