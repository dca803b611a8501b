import type { Location, LocationLink } from 'vscode-languageserver';
import type { Judgement } from '../claims/model';
import { passageAt } from '../sources/read';
import type { Context, Feature } from './feature';
import { judgementsAt } from './lookup';
import { linkToSource, rangeIn } from './ranges';

/** From a claim to the passages that bear on it, the best first. */
export const implementation: Feature = {
  capabilities: () => ({ implementationProvider: true }),
  register: (connection, answer) =>
    connection.onImplementation(
      answer((context, { position }): LocationLink[] | Location[] | null => {
        const judged = judgementsAt(context.analysis, context.document.offsetAt(position));
        const links = judged.flatMap((each) => evidenceLinks(context, each));
        if (!links.length) return null;
        if (context.client.textDocument?.implementation?.linkSupport) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      }),
    ),
};

function evidenceLinks({ document, project }: Context, { claim, evidence }: Judgement): LocationLink[] {
  const origin = rangeIn(document, claim);
  return evidence.flatMap(({ source: id, span }) => {
    const source = project.library.sources.get(id);
    if (!source) return [];
    const passage = passageAt(source.response, span.start);
    return linkToSource(source, passage?.span ?? span, span, origin);
  });
}
