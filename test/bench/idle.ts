// The floor: a server that keeps the text and publishes the same 150 findings after each change.
import {
  createConnection,
  DiagnosticSeverity,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const diagnostics = Array.from({ length: 150 }, (_, line) => ({
  range: { start: { line, character: 0 }, end: { line, character: 10 } },
  severity: DiagnosticSeverity.Information,
  source: 'idle',
  message: 'The same finding each time.',
}));

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, hoverProvider: true, definitionProvider: true },
}));
connection.onHover(() => null);
connection.onDefinition(() => null);
documents.onDidChangeContent(
  ({ document: { uri, version } }) => void connection.sendDiagnostics({ uri, version, diagnostics }),
);
documents.listen(connection);
connection.listen();
