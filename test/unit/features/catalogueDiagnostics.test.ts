import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { catalogueDiagnostics } from '../../../server/features/catalogueDiagnostics';
import { messagesIn } from '../../../server/messages/messages';
import { FolderInMemory } from './support';

/** What is told of the folder's catalogue: code, severity, and the words it stands at. */
async function told(catalogue: string, files: Readonly<Record<string, string>> = {}) {
  const { project } = await FolderInMemory.with({ 'belegg.yaml': catalogue, ...files });
  const report = project.reports.at(-1);
  assert.ok(report);
  const lines = catalogue.split('\n');
  return catalogueDiagnostics(report, messagesIn('nb')).map(({ code, severity, range: { start, end }, message }) => ({
    code,
    severity,
    at: lines[start.line]?.slice(start.character, end.character),
    message: String(message),
  }));
}

test('a response whose file is missing is told of at the name of the file, and one that is there is not', async () => {
  const catalogue = [
    'sources:',
    '  - {id: vik, actor: {name: Vik kommune}, file: vik.txt}',
    '  - {id: dal, actor: {name: Dal kommune}, file: borte.txt}',
    '',
  ].join('\n');
  const found = await told(catalogue, { 'vik.txt': 'Svar.\n' });
  assert.deepEqual(
    found.map(({ code, severity, at }) => [code, severity, at]),
    [['source-file', DiagnosticSeverity.Warning, 'borte.txt']],
  );
  assert.match(found[0]?.message ?? '', /^Finner ikke filen «borte\.txt»/);
});

test('what is wrong in the catalogue itself is told of where it stands', async () => {
  const [found] = await told('works:\n  - {id: vikplan, kind: tull, title: Vikplanen}\n');
  assert.equal(found?.code, 'catalogue');
  assert.equal(found?.at, 'tull');
});

test('of a catalogue without a fault nothing is told', async () => {
  assert.deepEqual(await told('works:\n  - {id: vikplan, kind: plan, title: Vikplanen}\n'), []);
});
