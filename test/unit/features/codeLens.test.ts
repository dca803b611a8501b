import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { CodeLens, Location } from 'vscode-languageserver';
import { codeLens } from '../../../server/features/codeLens';
import type { Context } from '../../../server/features/feature';
import { ask, FolderInMemory } from './support';

const announcing = { experimental: { belegg: { showsReferences: true } } };
let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with(
    {
      'en.md': 'NOU 2023: 4 kapittel 10.8, og igjen kap. 10.8.\n',
      'to.md': 'Som NTNU skriver om NOU 2023: 4, kapitlene 10.7–10.9.\n\nKapittel 10.\n',
    },
    announcing,
  );
});

async function lensesOf(context: Context): Promise<CodeLens[]> {
  const lenses = (await ask<CodeLens[]>(codeLens, 'onCodeLens', context, {})) ?? [];
  return Promise.all(lenses.map((lens) => resolved(context, lens)));
}

async function resolved(context: Context, lens: CodeLens): Promise<CodeLens> {
  const answer = await ask<CodeLens>(codeLens, 'onCodeLensResolve', context, lens);
  assert.ok(answer);
  return answer;
}

test('each cited heading tells how often and in how many drafts, and those that nobody cites tell nothing', async () => {
  const { context } = folder.openResponse('ntnu', '10.8 ');
  const lenses = await lensesOf(context);
  const told = lenses.map(({ range, command }) => {
    const line = { start: { line: range.start.line, character: 0 }, end: { line: range.start.line + 1, character: 0 } };
    return `${/\d+(?:\.\d+)?/.exec(context.document.getText(line))?.[0]}: ${command?.title}`;
  });
  assert.deepEqual(told, [
    '10: sitert 1 gang i 1 utkast',
    '10.7: sitert 1 gang i 1 utkast',
    '10.8: sitert 3 ganger i 2 utkast',
    '10.9: sitert 1 gang i 1 utkast',
  ]);
});

test('the list behind a lens has the places it counts', async () => {
  const { context } = folder.openResponse('ntnu', '10.8 ');
  const lens = (await lensesOf(context)).find(({ command }) => command?.title.includes('3 ganger'));
  assert.equal(lens?.command?.command, 'belegg.showReferences');
  const [uri, position, locations] = lens.command.arguments ?? [];
  assert.equal(uri, context.document.uri);
  assert.deepEqual(position, lens.range.start);
  const places = (locations as Location[]).map((each) => `${each.uri.slice(-5)} ${each.range.start.character}`);
  assert.deepEqual(places, ['en.md 12', 'en.md 36', 'to.md 33']);
});

test('an editor that cannot show the list shows the count', async () => {
  const { context } = folder.openResponse('ntnu', '10.8 ');
  const [lens] = (await ask<CodeLens[]>(codeLens, 'onCodeLens', context, {})) ?? [];
  assert.ok(lens);
  const { command } = await resolved({ ...context, client: {} }, lens);
  assert.equal(command?.command, '');
  assert.equal(command?.title, 'sitert 1 gang i 1 utkast');
});

test('a lens of other making, or of a section that is gone, comes back without a list', async () => {
  const { context } = folder.openResponse('ntnu', '10.8 ');
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  for (const data of [undefined, 12, { uri: context.document.uri, section: 9999 }, { uri: 7, section: 0 }])
    assert.equal((await resolved(context, { range, data })).command, undefined);
});

const backed = 'NTNU mener at ressursene heller bør brukes på yngre søkere.';
const contradicted = 'NTNU går inn for nye forsøk med Y-vei (NTNU, kap. 10.4).';

/** The lenses of a draft: the line each stands above, what it says, and the words in its list. */
async function told(context: Context): Promise<[number, string, string[]][]> {
  return (await lensesOf(context)).map(({ range, command }) => {
    const [uri, position, places] = command?.arguments ?? [];
    assert.equal(uri, context.document.uri);
    assert.deepEqual(position, range.start);
    return [
      range.start.line,
      command?.title ?? '',
      (places as Location[]).map((each) => context.document.getText(each.range)),
    ];
  });
}

test('each heading of a draft tells how the claims under it and its subheadings stand, and lists them', async () => {
  const { context } = folder.open(
    `# Utkast\n\n${backed}\n\n## Y-vei\n\n${contradicted}\n\n## Uten påstander\n\nTekst.\n`,
  );
  assert.deepEqual(await told(context), [
    [0, '1 påstand belagt', [backed]],
    [0, '1 å se nærmere på', [contradicted]],
    [4, '1 å se nærmere på', [contradicted]],
  ]);
});

test('a claim that is silenced, turned off or still being written is not to be checked', async () => {
  const silenced = folder.open(
    `# Utkast\n\n<!-- belegg-disable-next-line claim-contradicted -- prøve -->\n${contradicted}\n`,
  );
  assert.deepEqual(await told(silenced.context), []);
  const { context } = folder.open(`# Utkast\n\n${contradicted}\n`);
  const severity = { 'claim-contradicted': 'off' } as const;
  assert.deepEqual(
    await told({
      ...context,
      settings: { ...context.settings, severity: { ...context.settings.severity, ...severity } },
    }),
    [],
  );
  const { context: open } = folder.open('# Utkast\n\nNTNU går inn for nye forsøk med Y-vei');
  assert.deepEqual(await told({ ...open, cursor: open.document.getText().length }), []);
});

test('a draft without headings or without claims has no lenses', async () => {
  for (const text of [`${contradicted}\n`, '# NOU 2023: 4\n\nkapittel 10.8\n'])
    assert.deepEqual(await ask(codeLens, 'onCodeLens', folder.open(text).context, {}), []);
});
