import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../../../server/features/codeAction';
import { diagnostics } from '../../../server/features/diagnostics';
import type { Context } from '../../../server/features/feature';
import { FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with();
});

function fixes(context: Context, diagnostic: Diagnostic | undefined): CodeAction[] {
  assert.ok(diagnostic);
  const { range } = diagnostic;
  return codeActions(context, {
    textDocument: context.document,
    range,
    context: { diagnostics: [diagnostic], only: [CodeActionKind.QuickFix] },
  });
}

function asked(context: Context, only?: string[]): CodeAction[] {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return codeActions(context, {
    textDocument: context.document,
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });
}

function applied({ document }: Context, action: CodeAction | undefined): string {
  assert.ok(action, 'there is such an action');
  return TextDocument.applyEdits(document, action.edit?.changes?.[document.uri] ?? []).replaceAll('\u00a0', '~');
}

const mixed = 'NOU 2023: 4 kapittel 2, NOU 2023: 4 kapittel 10 og NOU 2022:17.';

test('a rare way of writing is written as the others, or all are written in one style', () => {
  const { context } = folder.open(mixed);
  const [one, all] = fixes(context, diagnostics(context)[0]);
  assert.equal(one?.title, 'Skriv «NOU 2022: 17»');
  assert.equal(applied(context, one), 'NOU 2023: 4 kapittel 2, NOU 2023: 4 kapittel 10 og NOU 2022:~17.');
  assert.equal(applied(context, all), 'NOU~2023:~4 kapittel~2, NOU~2023:~4 kapittel~10 og NOU~2022:~17.');
});

test('the whole draft is written in one style by those who ask for it, by the general kinds too', () => {
  const { context } = folder.open(mixed);
  for (const kind of [
    'source',
    'source.belegg',
    'source.belegg.referenceStyle',
    'source.fixAll',
    'source.fixAll.belegg',
  ])
    assert.equal(
      applied(context, asked(context, [kind])[0]),
      'NOU~2023:~4 kapittel~2, NOU~2023:~4 kapittel~10 og NOU~2022:~17.',
      kind,
    );
  for (const kind of ['refactor', 'source.organizeImports', 'source.fixAll.eslint', 'quickfix'])
    assert.deepEqual(asked(context, [kind]), [], kind);
});

test('fixing all leaves a draft alone that keeps to one way, also where it is not the publisher\u2019s', () => {
  const { context } = folder.open('NOU 2023:4 og NOU 2022:17.');
  assert.deepEqual(asked(context, ['source.fixAll']), []);
  assert.equal(asked(context, ['source.belegg.referenceStyle']).length, 1);
});

test('without a kind the change of the whole draft is offered at its references only', () => {
  assert.equal(asked(folder.open('NOU 2023:4 er viktig.').context).length, 1);
  assert.deepEqual(asked(folder.open('Her er NOU 2023:4.').context), []);
});

test('without a kind it is offered once where a quick fix does the same', () => {
  const { context } = folder.open(mixed);
  const [finding] = diagnostics(context);
  assert.ok(finding);
  const textDocument = context.document;
  const actions = codeActions(context, { textDocument, range: finding.range, context: { diagnostics: [finding] } });
  assert.deepEqual(
    actions.map(({ title, kind }) => [title, kind]),
    [
      ['Skriv «NOU 2022: 17»', 'quickfix'],
      ['Skriv alle henvisninger på én måte', 'quickfix'],
      ['Demp reference-style her', 'quickfix'],
    ],
  );
});

test('a silenced reference is left as it stands', () => {
  const comment = '<!-- belegg-disable-next-line reference-style -- tittelen på brevet -->';
  const { context } = folder.open(`NOU 2023: 4 og NOU 2023: 4.\n\n${comment}\nNOU 2022:17 i tittelen.\n`);
  assert.deepEqual(diagnostics(context), []);
  const changed = applied(context, asked(context, ['source.belegg.referenceStyle'])[0]);
  assert.equal(changed, `NOU~2023:~4 og NOU~2023:~4.\n\n${comment}\nNOU 2022:17 i tittelen.\n`);
});

test('a chapter that does not exist may be one of the three nearest that do', () => {
  const { context } = folder.open('Meld. St. 19 (2023–2024) kapittel 9 omtaler dette.');
  const [finding] = diagnostics(context);
  assert.equal(finding?.code, 'unknown-place');
  const actions = fixes(context, finding);
  assert.deepEqual(
    actions.slice(0, 3).map(({ title }) => title.split(' · ')[0]),
    ['Skriv «kapittel 6»', 'Skriv «kapittel 5»', 'Skriv «kapittel 4»'],
  );
  assert.match(actions[0]?.title ?? '', /Økonomiske og administrative konsekvensar/);
  assert.equal(applied(context, actions[0]), 'Meld. St. 19 (2023–2024) kapittel 6 omtaler dette.');
});

test('a question that does not exist may be one of the last', () => {
  const { context } = folder.open('Jf. svaret på spørsmål 31.');
  const actions = fixes(context, diagnostics(context)[0]);
  assert.equal(applied(context, actions[0]), 'Jf. svaret på spørsmål 28.');
});

test('of a range the number that does not exist is corrected', () => {
  const { context } = folder.open('Meld. St. 19 (2023–2024) kapittel 4–9 omtaler dette.');
  const actions = fixes(context, diagnostics(context)[0]);
  assert.equal(applied(context, actions[0]), 'Meld. St. 19 (2023–2024) kapittel 4–6 omtaler dette.');
});

test('a response stands as its sender wrote it', () => {
  const { context, position } = folder.openResponse('ntnu', 'NOU 2023:4');
  const range = { start: position, end: position };
  const params = { textDocument: context.document, range, context: { diagnostics: [] } };
  assert.deepEqual(codeActions(context, params), []);
  assert.deepEqual(codeActions(context, { ...params, context: { diagnostics: [], only: ['source'] } }), []);
});

test('a finding of another tool gets no fix', () => {
  const { context } = folder.open(mixed);
  const [own] = diagnostics(context);
  assert.ok(own);
  assert.deepEqual(fixes(context, { ...own, source: 'annet' }), []);
});

test('a response is left as its sender wrote it, also by those who fix all on saving', () => {
  const { context } = folder.openResponse('ntnu', 'NOU');
  assert.deepEqual(asked(context, ['source', 'quickfix']), []);
});
