import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServerCapabilities } from 'vscode-languageserver-protocol/node';
import { LspClient } from '../client/lspClient';
import expected from './capabilities.json';
import { ableEditor } from './editors';

async function announced(capabilities: typeof ableEditor): Promise<ServerCapabilities> {
  const client = new LspClient({ capabilities });
  try {
    return (await client.initialize()).capabilities;
  } finally {
    await client.stop();
  }
}

test('an able editor is told of all that capabilities.json lists, and of nothing else', async () => {
  assert.deepEqual(await announced(ableEditor), expected);
});

test('an editor that can do nothing is told of nothing it would have to understand', async () => {
  const told = await announced({});
  assert.equal(told.diagnosticProvider, undefined);
  assert.equal(told.semanticTokensProvider, undefined);
  assert.equal(told.codeActionProvider, undefined);
  assert.ok(told.hoverProvider);
});
