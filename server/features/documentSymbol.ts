import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { LoadedSource } from '../evidence/library';
import type { Section } from '../sources/model';
import type { Feature } from './feature';
import { isHeaded, openSource, wholeOf } from './lookup';
import { rangeOf } from './ranges';

/** The outline of a response: its chapters or questions. Drafts have the editor's own Markdown outline. */
export const documentSymbol: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register: (connection, answer) =>
    connection.onDocumentSymbol(
      answer((context, { textDocument }): DocumentSymbol[] | SymbolInformation[] | null => {
        const source = openSource(context);
        if (!source) return null;
        if (context.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport)
          return outline(source, undefined);
        return source.response.sections.filter(isHeaded).map((section) => ({
          name: symbolName(section),
          kind: SymbolKind.Namespace,
          location: { uri: textDocument.uri, range: rangeOf(source.lines, wholeOf(section)) },
        }));
      }),
    ),
};

function outline(source: LoadedSource, parent: number | undefined): DocumentSymbol[] {
  return source.response.sections
    .filter((section) => section.parent === parent && isHeaded(section))
    .map((section) => ({
      name: symbolName(section),
      kind: SymbolKind.Namespace,
      range: rangeOf(source.lines, wholeOf(section)),
      selectionRange: rangeOf(source.lines, section.heading),
      children: outline(source, section.index),
    }));
}

/** Editors refuse a symbol without a name. */
export function symbolName({ number, title }: Section): string {
  return [number, title].filter(Boolean).join(' ') || '–';
}
