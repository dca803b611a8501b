import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  DiagnosticRefreshRequest,
  DocumentDiagnosticRequest,
  HoverRequest,
  type InitializeResult,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from '../client/lspClient';
import { askingEditor } from './editors';

const uri = 'file:///utkast/spurt.md';
const reference = 'Se NOU 1999: 99.\n';
const claim = 'NTNU mener at 12 prosent av alle studieplassene bør bort.\n';

/** An editor of these abilities, with the draft open. */
function withDraft(
  capabilities: ClientCapabilities,
  text: string,
  run: (client: LspClient, told: InitializeResult) => Promise<void>,
) {
  return async () => {
    const client = new LspClient({ capabilities });
    try {
      const told = await client.initialize();
      await client.open(uri, text);
      await run(client, told);
    } finally {
      await client.stop();
    }
  };
}

test(
  'an editor that asks for findings is answered and not told as well',
  withDraft(askingEditor, reference, async (client, { capabilities }) => {
    assert.ok(capabilities.diagnosticProvider);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === 'full' && report.items.length === 1);
    assert.equal(client.published.filter((each) => each.uri === uri).length, 0);
  }),
);

test(
  'an editor that cannot be told to ask again is told of findings, also of those that come late',
  withDraft({ ...askingEditor, workspace: {} }, claim, async (client, { capabilities }) => {
    assert.equal(capabilities.diagnosticProvider, undefined);
    const hasFigure = client.until(() =>
      client.published.find(
        (each) => each.uri === uri && each.diagnostics.some(({ code }) => code === 'figure-mismatch'),
      ),
    );
    assert.equal((await hasFigure).diagnostics.length, 1);
  }),
);

test('an editor that tells its settings at the start is asked once to ask again, not once for each thing read', async () => {
  const settings = { language: 'nb', claims: { enabled: false } };
  const client = new LspClient({ capabilities: askingEditor, settings: () => settings });
  try {
    await client.initialize();
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { belegg: settings } });
    await client.open(uri, reference);
    const isRefresh = (method: string) => method === DiagnosticRefreshRequest.method;
    await client.until(() => client.asked.find(isRefresh));
    await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 5 },
    });
    assert.equal(client.asked.filter(isRefresh).length, 1);
  } finally {
    await client.stop();
  }
});
