import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { Feature } from './feature';
import { referenceAt } from './lookup';
import { rangeIn } from './ranges';

/** Marks every reference in the document that leads to the same place. */
export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register: (connection, answer) =>
    connection.onDocumentHighlight(
      answer((context, { position }): DocumentHighlight[] | null => {
        const chosen = referenceAt(context, position);
        if (!chosen) return null;
        const same = context.analysis.references.filter(({ target }) => target === chosen.target);
        return same.map((reference) => ({
          range: rangeIn(context.document, reference),
          kind: DocumentHighlightKind.Read,
        }));
      }),
    ),
};
