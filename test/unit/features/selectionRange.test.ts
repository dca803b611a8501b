import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SelectionRange } from 'vscode-languageserver';
import type { Context } from '../../../server/features/feature';
import { selectionRange } from '../../../server/features/selectionRange';
import { type At, ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with();
});

/** What is selected step by step, shortened in the middle. */
async function steps({ context, position }: At<Context>): Promise<string[]> {
  const [innermost] =
    (await ask<SelectionRange[]>(selectionRange, 'onSelectionRanges', context, { positions: [position] })) ?? [];
  const texts: string[] = [];
  for (let each: SelectionRange | undefined = innermost; each; each = each.parent)
    texts.push(context.document.getText(each.range));
  return texts;
}

const draft = [
  '# Utdanning',
  '',
  'Første ledd, jf. kap. 10. Andre ledd |her. Tredje.',
  '',
  '## Praksis',
  '',
  'Et avsnitt til.',
  '',
  '# Digitalisering',
  '',
  'Slutt.',
  '',
].join('\n');

test('in a draft: sentence, paragraph, section, document', async () => {
  const at = folder.open(draft);
  const text = at.context.document.getText();
  assert.deepEqual(await steps(at), [
    'Andre ledd her.',
    'Første ledd, jf. kap. 10. Andre ledd her. Tredje.',
    text.slice(0, text.indexOf('\n\n# Digitalisering')),
    text,
  ]);
});

test('a sentence of several clauses widens from the clause', async () => {
  const at = folder.open('NTNU støtter målet, men er us|ikker på midlene.\n');
  assert.deepEqual((await steps(at)).slice(0, 2), [
    'men er usikker på midlene.',
    'NTNU støtter målet, men er usikker på midlene.',
  ]);
});

test('a subsection widens to the section around it', async () => {
  const at = folder.open(draft.replace('|', '').replace('Et avsnitt', 'Et av|snitt'));
  const text = at.context.document.getText();
  assert.deepEqual(await steps(at), [
    'Et avsnitt til.',
    '## Praksis\n\nEt avsnitt til.',
    text.slice(0, text.indexOf('\n\n# Digitalisering')),
    text,
  ]);
});

test('on a blank line: the section and the document', async () => {
  const at = folder.open('Ingress.\n\n# En\n|\nTekst.\n');
  assert.deepEqual(await steps(at), ['# En\n\nTekst.', 'Ingress.\n\n# En\n\nTekst.\n']);
});

test('in a response: clause, sentence, passage, subchapter, chapter, document', async () => {
  const at = folder.openResponse('ntnu', 'Kommisjonen gir en anbefaling om at utdanningene');
  const texts = await steps(at);
  assert.match(texts[0] ?? '', /^Kommisjonen gir en anbefaling[^.]*turnus$/s);
  assert.match(texts[1] ?? '', /^Kommisjonen gir en anbefaling[^.]*\.$/s);
  assert.ok(
    texts.some((each) => each.startsWith('10.8 ')),
    'the subchapter is a step',
  );
  assert.ok(
    texts.some((each) => /^Kapittel 10\b/.test(each)),
    'the chapter is a step',
  );
  assert.equal(texts.at(-1), at.context.document.getText());
});

test('each step is wider than the one before, wherever the cursor stands', async () => {
  for (const at of [folder.open(draft), folder.openResponse('hdir', 'Spørsmål 20')]) {
    const text = at.context.document.getText();
    const positions = Array.from({ length: 200 }, (_, n) =>
      at.context.document.positionAt(Math.floor((n * text.length) / 199)),
    );
    const found = await ask<SelectionRange[]>(selectionRange, 'onSelectionRanges', at.context, { positions });
    assert.equal(found?.length, positions.length);
    for (const [index, innermost] of found.entries()) {
      const offset = at.context.document.offsetAt(positions[index] ?? { line: 0, character: 0 });
      let inner = { start: offset, end: offset };
      for (let each: SelectionRange | undefined = innermost; each; each = each.parent) {
        const start = at.context.document.offsetAt(each.range.start);
        const end = at.context.document.offsetAt(each.range.end);
        assert.ok(
          start <= inner.start && end >= inner.end,
          `${start}–${end} does not hold ${inner.start}–${inner.end}`,
        );
        assert.ok(end - start > inner.end - inner.start, 'a step widens nothing');
        inner = { start, end };
      }
    }
  }
});

test('an empty document is one empty step', async () => {
  assert.deepEqual(await steps(folder.open('')), ['']);
});
