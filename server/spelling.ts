import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What documents are told through. */
type DocumentConnection = Parameters<TextDocuments<TextDocument>['listen']>[0];

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * The connection as documents are to hear it. An editor may spell the URI of a document otherwise when it changes, saves or closes it than
 * when it opened it; `spelled` gives the spelling of then, and the URI itself for documents that are not open.
 */
export function underOneSpelling(connection: DocumentConnection, spelled: (uri: string) => string): DocumentConnection {
  const heard =
    <P extends AboutDocument, Rest extends unknown[], R>(handler: (params: P, ...rest: Rest) => R) =>
    (params: P, ...rest: Rest) =>
      handler({ ...params, textDocument: { ...params.textDocument, uri: spelled(params.textDocument.uri) } }, ...rest);
  return {
    onDidOpenTextDocument: (handler) => connection.onDidOpenTextDocument(heard(handler)),
    onDidChangeTextDocument: (handler) => connection.onDidChangeTextDocument(heard(handler)),
    onDidCloseTextDocument: (handler) => connection.onDidCloseTextDocument(heard(handler)),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(heard(handler)),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(heard(handler)),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(heard(handler)),
  };
}
