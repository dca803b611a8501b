import type { LocationLink, Range } from 'vscode-languageserver';
import { answersAt } from '../evidence/answers';
import type { LoadedSource } from '../evidence/library';
import type { Place, Reference } from '../references/model';
import type { Span } from '../text/span';
import { entryLinks } from './catalogueEntry';
import type { Context, Feature } from './feature';
import { referenceAt } from './lookup';
import { linkToSource, rangeIn } from './ranges';

/** From a reference into the responses: the section of that number, the passages that name the work, the actor's response. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register: (connection, answer) =>
    connection.onDefinition(
      answer((context, { position }) => {
        const reference = referenceAt(context, position);
        if (!reference) return null;
        const links = definitions(context, reference);
        if (!links.length) return null;
        if (context.client.textDocument?.definition?.linkSupport) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      }),
    ),
};

function definitions(context: Context, reference: Reference): LocationLink[] {
  const origin = rangeIn(context.document, reference);
  if (reference.place) return sectionsAt(context, reference, reference.place, origin);
  if (reference.kind === 'actor') return actorLinks(context, reference, origin);
  return workLinks(context, reference, origin);
}

function sectionsAt({ project }: Context, { work }: Reference, place: Place, origin: Range): LocationLink[] {
  return answersAt(project.library, place, work).flatMap(({ source, sections }) =>
    sections.map(({ heading, body }) => linkToSource(source, { start: heading.start, end: body.end }, heading, origin)),
  );
}

function actorLinks({ project }: Context, { target }: Reference, origin: Range): LocationLink[] {
  const source = project.library.sources.get(target.replace(/^actor:/, ''));
  return source ? [linkToStart(source, origin)] : [];
}

/** The responses to the work, every passage that names it, and last its entry in the catalogue. */
function workLinks(context: Context, reference: Reference, origin: Range): LocationLink[] {
  const { project, analysis, document } = context;
  const { library } = project;
  const links: LocationLink[] = [];
  for (const source of library.sources.values())
    if (source.source.about === reference.work) links.push(linkToStart(source, origin));
  for (const { source, reference: mention, passage } of library.mentions.get(reference.target) ?? []) {
    const itself =
      project.sourceAt(document.uri)?.id === source.source.id &&
      mention.start === reference.start &&
      analysis.text === source.response.text;
    if (!itself) links.push(linkToSource(source, source.response.passages[passage]?.span ?? mention, mention, origin));
  }
  return [...links, ...entryLinks(context, reference)];
}

function linkToStart(source: LoadedSource, origin: Range): LocationLink {
  const start = /\S/.exec(source.response.text)?.index ?? 0;
  const line = source.response.text.slice(start).search(/[\r\n]|$/);
  const first: Span = { start, end: start + line };
  return linkToSource(source, first, first, origin);
}
