import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  ImplementationRequest,
  InlayHintRequest,
  ReferencesRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TypeDefinitionRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { LspClient, plainEditor, root } from '../client/lspClient';
import { folderWith } from '../protocol/fixture';
import { benchDraft, placesOf } from './draft';
import { atMost, printRows, quantile } from './table';

const sources = 200;
const drafts = 300;
const requests = 60;
/** Milliseconds in which a writer has looked at what was opened. */
const look = 3_000;
/** Milliseconds that the language server of VS Code's own Markdown takes for the same. */
const mostForFirst = 1400;
const draft = benchDraft(100);
/** An editor that tells of files that change, as most do. */
const watching = {
  ...plainEditor,
  workspace: { ...plainEditor.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

/** A folder with many responses, each some 30 kB, and many other drafts of three pages. */
function workspaceFiles(): Record<string, string> {
  const response = readFileSync(join(root, 'seeds', 'helsedirektoratet-profesjonsmeldingen.txt'), 'utf8');
  const names = Array.from({ length: sources }, (_, index) => `horingsinstans${index + 1}`);
  const entry = (name: string) =>
    `  - id: ${name}\n    actor:\n      name: ${name}\n    file: svar/${name}.txt\n    about: meldst:19:2023-2024\n`;
  const files: Record<string, string> = { 'belegg.yaml': `sources:\n${names.map(entry).join('')}`, 'utkast.md': draft };
  for (const name of names) files[`svar/${name}.txt`] = response.replaceAll('Helsedirektoratet', name);
  for (let index = 0; index < drafts; index++) files[`utkast/notat-${index + 1}.md`] = benchDraft(3);
  return files;
}

/** A draft of 100 pages in a folder with 200 responses and 300 other drafts. Returns whether the targets are held. */
export async function benchWorkspace(): Promise<boolean> {
  const folder = folderWith(workspaceFiles());
  try {
    const early = await inSession(folder.uri, firstReferences);
    return await inSession(folder.uri, (client, uri) => benchSession(client, uri, early));
  } finally {
    folder.remove();
  }
}

/** What `run` gives of a session in which the draft has its first findings. */
async function inSession<T>(folder: string, run: (client: LspClient, uri: string) => Promise<T>): Promise<T> {
  const client = new LspClient({ folders: [folder], capabilities: watching });
  try {
    await client.initialize();
    const uri = `${folder}/utkast.md`;
    await client.open(uri, draft);
    await client.diagnosticsOf(uri, 1);
    return await run(client, uri);
  } finally {
    await client.stop();
  }
}

async function benchSession(client: LspClient, uri: string, early: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, look));
  const first = await firstReferences(client, uri);
  const took = await measure(client, uri);
  const rows = [...took].flatMap(([name, times]) => [
    atMost(`${name} p95`, quantile(times, 0.95), 20),
    atMost(`${name} slowest`, Math.max(...times), 100),
  ]);
  return printRows(`100-page draft, ${sources} responses, ${drafts} other drafts; ms`, [
    atMost('references with the first findings', early, mostForFirst),
    atMost('references, the first, 3 s later', first, 100),
    ...rows,
  ]);
}

/** The first of them waits until every draft of the folder has been read. */
async function firstReferences(client: LspClient, uri: string): Promise<number> {
  const [position] = placesOf(draft, /kapittel /g, 1);
  const start = performance.now();
  await client.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri },
    position: position ?? { line: 0, character: 0 },
    context: { includeDeclaration: true },
  });
  return performance.now() - start;
}

async function measure(client: LspClient, uri: string): Promise<Map<string, number[]>> {
  const textDocument = { uri };
  const { connection } = client;
  const range = { start: { line: 300, character: 0 }, end: { line: 360, character: 0 } };
  const perPlace: Record<string, (params: PlaceParams) => Promise<unknown>> = {
    completion: (params) => connection.sendRequest(CompletionRequest.type, params),
    references: (params) =>
      connection.sendRequest(ReferencesRequest.type, { ...params, context: { includeDeclaration: true } }),
    highlights: (params) => connection.sendRequest(DocumentHighlightRequest.type, params),
    'type definition': (params) => connection.sendRequest(TypeDefinitionRequest.type, params),
    implementation: (params) => connection.sendRequest(ImplementationRequest.type, params),
    'selection range': ({ position }) =>
      connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
  };
  const whole: Record<string, () => Promise<unknown>> = {
    'document symbols': () => connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    'workspace symbols': () => connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'praksis' }),
    'code lens': () => connection.sendRequest(CodeLensRequest.type, { textDocument }),
    tokens: () => connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
    'tokens of a range': () => connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }),
    folding: () => connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    links: () => connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
    'inlay hints': () => connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
    'code actions': () =>
      connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
  };
  const took = new Map<string, number[]>();
  const time = async (name: string, send: () => Promise<unknown>) => {
    const start = performance.now();
    await send();
    took.set(name, [...(took.get(name) ?? []), performance.now() - start]);
  };
  const places = placesOf(draft, /kapittel |kap\. |spørsmål /g, requests);
  for (const [name, send] of Object.entries(perPlace))
    for (const position of places) await time(name, () => send({ textDocument, position }));
  for (const [name, send] of Object.entries(whole))
    for (let index = 0; index < requests; index++) await time(name, send);
  return took;
}

interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}
