import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient, root } from '../client/lspClient';
import { askingEditor } from './editors';

const uri = 'file:///utkast/skrives.md';

/** What hangs on the other references of a draft as well: which work a bare chapter belongs to, and how the draft mostly writes. */
const draftWide = new Set<unknown>(['ambiguous-reference', 'no-response', 'reference-style']);

async function findings(client: LspClient): Promise<readonly Diagnostic[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return report.kind === 'full' ? report.items : [];
}

/** Waits until the findings are those that are wanted; asks again when the server says that they may be others. */
async function findingsWhen(client: LspClient, isWanted: (found: readonly Diagnostic[]) => boolean) {
  for (;;) {
    const seen = client.asked.length;
    const found = await findings(client);
    if (isWanted(found)) return found;
    await client.until(() => client.asked.length > seen || undefined);
  }
}

/** A server that has judged claims before, so that it judges those of a draft at each key. */
async function warmServer(): Promise<LspClient> {
  const client = new LspClient({ capabilities: askingEditor });
  await client.initialize();
  await client.open(uri, 'NTNU mener at 12 prosent av alle studieplassene bør bort.\n');
  await findingsWhen(client, (found) => found.some(({ code }) => code !== 'unknown-work'));
  await client.change(uri, 2, [{ text: '' }]);
  return client;
}

const isStop = (text: string) => /[.!?…][»”"’')\]*_]*$/.test(text) && text.lastIndexOf('(') <= text.lastIndexOf(')');

/** Types the text key by key at the end of the draft, and holds what is found after each key against what was found before it. */
async function type(client: LspClient, text: string): Promise<readonly string[]> {
  const document = TextDocument.create(uri, 'markdown', 2, '');
  const faults: string[] = [];
  let before: ReadonlyMap<string, Diagnostic> = new Map();
  for (let at = 0; at < text.length; at++) {
    const position = document.positionAt(at);
    const change = [{ range: { start: position, end: position }, text: text.charAt(at) }];
    TextDocument.update(document, change, at + 3);
    await client.change(uri, at + 3, change);
    const cursor = at + 1;
    const typed = () => `«${text.slice(Math.max(0, cursor - 40), cursor)}»`;
    const now = new Map((await findings(client)).map((each) => [keyOf(document, each), each]));
    for (const [key, { range }] of now)
      if (document.offsetAt(range.end) === cursor && !isStop(text.slice(0, cursor)))
        faults.push(`${key} is told on what is being typed: ${typed()}`);
    for (const [key, { code }] of before) {
      if (now.has(key) || (draftWide.has(code) && (await isInReference(client, document, cursor)))) continue;
      faults.push(`${key} goes while other text is typed: ${typed()}`);
    }
    before = now;
  }
  return faults;
}

const keyOf = (document: TextDocument, { code, range }: Diagnostic) => `${code} at ${document.offsetAt(range.start)}`;

async function isInReference(client: LspClient, document: TextDocument, cursor: number): Promise<boolean> {
  const params = { textDocument: { uri }, position: document.positionAt(cursor) };
  const marks = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
  return marks !== null && marks.length > 0;
}

describe('a draft that is written from its first letter to its last', () => {
  for (const name of ['oppsummering.md', 'pastander.md'])
    test(`shows no finding too early and takes none back: ${name}`, async () => {
      const text = readFileSync(join(root, 'examples', name), 'utf8');
      const [writer, reader] = [await warmServer(), new LspClient({ capabilities: askingEditor })];
      try {
        assert.deepEqual(await type(writer, text), []);
        await writer.save(uri);
        const written = await findings(writer);
        assert.ok(written.length > 5, `${written.length} findings`);
        await reader.initialize();
        await reader.open(uri, text);
        assert.deepEqual(await findingsWhen(reader, (found) => found.length >= written.length), written);
      } finally {
        await Promise.all([writer.stop(), reader.stop()]);
      }
    });
});
