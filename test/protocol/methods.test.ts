import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  ConfigurationRequest,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol/node';
import { LspClient, root } from '../client/lspClient';
import { ableEditor } from './editors';
import { atCursor } from './fixture';

interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** Something, nothing (null or a list without items), or a sentence that says why not. */
type Outcome = 'answer' | 'nothing' | 'refusal';

interface Method {
  readonly provider: keyof ServerCapabilities;
  readonly method: string;
  readonly params: (place: Place) => object;
  /** What comes at a chapter of a draft, and at the heading of a response. */
  readonly onDraft: Outcome;
  readonly onResponse: Outcome;
}

const at = ({ uri, position }: Place) => ({ textDocument: { uri }, position });
const whole = ({ uri }: Place) => ({ textDocument: { uri } });
const inRange = ({ uri }: Place) => ({
  textDocument: { uri },
  range: { start: { line: 0, character: 0 }, end: { line: 400, character: 0 } },
});

const methods: readonly Method[] = [
  {
    provider: 'codeActionProvider',
    method: 'textDocument/codeAction',
    params: (place) => ({ ...inRange(place), context: { diagnostics: [], only: ['source'] } }),
    onDraft: 'answer',
    onResponse: 'nothing',
  },
  {
    provider: 'codeLensProvider',
    method: 'textDocument/codeLens',
    params: whole,
    onDraft: 'nothing',
    onResponse: 'answer',
  },
  {
    provider: 'completionProvider',
    method: 'textDocument/completion',
    params: at,
    onDraft: 'answer',
    onResponse: 'nothing',
  },
  {
    provider: 'definitionProvider',
    method: 'textDocument/definition',
    params: at,
    onDraft: 'answer',
    onResponse: 'nothing',
  },
  {
    provider: 'diagnosticProvider',
    method: 'textDocument/diagnostic',
    params: whole,
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'documentHighlightProvider',
    method: 'textDocument/documentHighlight',
    params: at,
    onDraft: 'answer',
    onResponse: 'nothing',
  },
  {
    provider: 'documentLinkProvider',
    method: 'textDocument/documentLink',
    params: whole,
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'documentSymbolProvider',
    method: 'textDocument/documentSymbol',
    params: whole,
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'foldingRangeProvider',
    method: 'textDocument/foldingRange',
    params: whole,
    onDraft: 'nothing',
    onResponse: 'answer',
  },
  { provider: 'hoverProvider', method: 'textDocument/hover', params: at, onDraft: 'answer', onResponse: 'nothing' },
  {
    provider: 'implementationProvider',
    method: 'textDocument/implementation',
    params: at,
    onDraft: 'nothing',
    onResponse: 'nothing',
  },
  {
    provider: 'inlayHintProvider',
    method: 'textDocument/inlayHint',
    params: inRange,
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'referencesProvider',
    method: 'textDocument/references',
    params: (place) => ({ ...at(place), context: { includeDeclaration: true } }),
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'renameProvider',
    method: 'textDocument/prepareRename',
    params: at,
    onDraft: 'refusal',
    onResponse: 'nothing',
  },
  {
    provider: 'renameProvider',
    method: 'textDocument/rename',
    params: (place) => ({ ...at(place), newName: 'Annet' }),
    onDraft: 'refusal',
    onResponse: 'nothing',
  },
  {
    provider: 'selectionRangeProvider',
    method: 'textDocument/selectionRange',
    params: ({ uri, position }) => ({ textDocument: { uri }, positions: [position] }),
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'semanticTokensProvider',
    method: 'textDocument/semanticTokens/full',
    params: whole,
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'semanticTokensProvider',
    method: 'textDocument/semanticTokens/full/delta',
    params: (place) => ({ ...whole(place), previousResultId: '0' }),
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'semanticTokensProvider',
    method: 'textDocument/semanticTokens/range',
    params: inRange,
    onDraft: 'answer',
    onResponse: 'answer',
  },
  {
    provider: 'typeDefinitionProvider',
    method: 'textDocument/typeDefinition',
    params: at,
    onDraft: 'answer',
    onResponse: 'nothing',
  },
  {
    provider: 'workspaceSymbolProvider',
    method: 'workspace/symbol',
    params: () => ({ query: 'ntnu' }),
    onDraft: 'answer',
    onResponse: 'answer',
  },
];

const response = readFileSync(join(root, 'seeds', 'ntnu-nou-2023-4.txt'), 'utf8');
const responseUri = pathToFileURL(join(root, 'seeds', 'ntnu-nou-2023-4.txt')).href;
const draftUri = 'file:///utkast/metoder.md';
const draft = atCursor(
  '# Utkast\n\nSe NOU 2023: 4 kapittel 10.|8 om praksis, NOU 2023: 4 kapittel 10.9 og NOU 2022:17.\n',
);
const settings = { inlayHints: { chapterTitles: true } };

/** The heading of chapter 10.8 in the response. */
function heading(): Position {
  const line = response.split('\n').findIndex((each) => each.startsWith('10.8 '));
  return { line, character: 2 };
}

async function open(client: LspClient): Promise<{ readonly draft: Place; readonly response: Place }> {
  await client.open(draftUri, draft.text);
  await client.open(responseUri, response, 'plaintext');
  return { draft: { uri: draftUri, position: draft.position }, response: { uri: responseUri, position: heading() } };
}

async function outcome(client: LspClient, method: string, params: object): Promise<Outcome> {
  try {
    return holds(await client.connection.sendRequest(method, params)) ? 'answer' : 'nothing';
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return 'refusal';
    throw error;
  }
}

function holds(answer: unknown): boolean {
  if (answer === null || answer === undefined) return false;
  if (Array.isArray(answer)) return answer.length > 0;
  return typeof answer === 'object' && 'data' in answer && Array.isArray(answer.data) ? answer.data.length > 0 : true;
}

describe('every announced method', () => {
  const client = new LspClient({ capabilities: ableEditor, settings: () => settings });
  let announced: ServerCapabilities;
  let places: Awaited<ReturnType<typeof open>>;
  before(async () => {
    announced = (await client.initialize()).capabilities;
    places = await open(client);
  });
  after(() => client.stop());

  test('is asked below, and nothing else is', () => {
    const providers = Object.keys(announced).filter((name) => name.endsWith('Provider'));
    assert.deepEqual([...new Set(methods.map(({ provider }) => provider))].sort(), providers.sort());
  });

  for (const { method, params, onDraft, onResponse } of methods) {
    test(`${method} gives ${onDraft} on a draft and ${onResponse} on a response`, async () => {
      assert.equal(await outcome(client, method, params(places.draft)), onDraft, 'on the draft');
      assert.equal(await outcome(client, method, params(places.response)), onResponse, 'on the response');
    });

    if (method === 'workspace/symbol') continue;
    test(`${method} answers nothing on a document that is not open`, async () => {
      const nowhere = { uri: 'file:///finnes/ikke.md', position: { line: 3, character: 3 } };
      const answer = await client.connection.sendRequest<{ items?: unknown[] } | null>(method, params(nowhere));
      assert.deepEqual(answer?.items ?? [], []);
      assert.ok(answer === null || answer.items, `the answer is ${JSON.stringify(answer)}`);
    });
  }

  test('has left no failure in the log', () =>
    assert.deepEqual(
      client.log.filter((line) => line.includes('failed')),
      [],
    ));
});

test('every announced method that is cancelled while responses are read is answered as cancelled', async () => {
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const client = new LspClient({ capabilities: ableEditor });
  client.connection.onRequest(ConfigurationRequest.type, async ({ items }) => {
    await begun;
    return items.map(() => settings);
  });
  try {
    await client.initialize();
    const places = await open(client);
    const requests = methods.map(({ method, params }) => {
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(method, params(places.draft), source.token);
      source.cancel();
      return answer.then(
        () => `${method} was answered`,
        ({ code }) => (code === LSPErrorCodes.RequestCancelled ? undefined : `${method} failed with ${code}`),
      );
    });
    const faults = await Promise.all(requests);
    assert.deepEqual(faults.filter(Boolean), []);
    begin();
    const hover = await client.connection.sendRequest('textDocument/hover', at(places.draft));
    assert.ok(hover, 'the server answers afterwards');
  } finally {
    await client.stop();
  }
});
