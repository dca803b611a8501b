import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { plainEditor } from '../client/lspClient';

/** An editor that asks for findings, and can be told to ask again. */
export const askingEditor: ClientCapabilities = {
  ...plainEditor,
  textDocument: { ...plainEditor.textDocument, diagnostic: {} },
  workspace: { ...plainEditor.workspace, diagnostics: { refreshSupport: true } },
};

/** An editor that can do all that the protocol offers for what Belegg does, and shows lists of references besides. */
export const ableEditor: ClientCapabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'], labelDetailsSupport: true } },
    definition: { linkSupport: true },
    diagnostic: { relatedDocumentSupport: true },
    documentLink: { tooltipSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { rangeLimit: 5000 },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    implementation: { linkSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    typeDefinition: { linkSupport: true },
  },
  workspace: {
    codeLens: { refreshSupport: true },
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { willRename: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    textDocumentContent: {},
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
  },
  experimental: { belegg: { showsReferences: true, listsMarkdownHeadings: false, showsStatus: true } },
};
