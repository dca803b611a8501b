import type { Location, LocationLink } from 'vscode-languageserver';
import { entryLinks } from './catalogueEntry';
import type { Feature } from './feature';
import { referenceAt } from './lookup';

/** From a reference to what the catalogue says of it. */
export const typeDefinition: Feature = {
  capabilities: () => ({ typeDefinitionProvider: true }),
  register: (connection, answer) =>
    connection.onTypeDefinition(
      answer((context, { position }): LocationLink[] | Location[] | null => {
        const reference = referenceAt(context, position);
        if (!reference) return null;
        const links = entryLinks(context, reference);
        if (!links.length) return null;
        if (context.client.textDocument?.typeDefinition?.linkSupport) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      }),
    ),
};
