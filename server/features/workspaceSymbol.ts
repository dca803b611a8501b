import { type Location, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { abilitiesOf } from '../abilities';
import type { Source, Work } from '../catalogue/model';
import { workName } from '../catalogue/names';
import type { LoadedSource } from '../evidence/library';
import type { Span } from '../text/span';
import { entryLocation } from './catalogueEntry';
import { symbolName } from './documentSymbol';
import type { Asked, Feature, FolderContext } from './feature';
import { gather } from './gather';
import { isHeaded } from './lookup';
import { rangeOf } from './ranges';
import { sourcesIn } from './references';
import { draftsIn, type WorkspaceDraft } from './workspaceDrafts';

/** Most symbols that are answered; the writer types on rather than read more. */
const mostSymbols = 500;

/** Works, responses and their sections, and headings of drafts, by words of their names. */
export const workspaceSymbol: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register: (connection, _answer, { answerOverall }) =>
    connection.onWorkspaceSymbol(
      answerOverall(async (folders, { query }, asked: Asked<SymbolInformation[]>) => {
        const drafts = await draftsIn(folders, asked.token);
        return gather(matching(symbols(folders, drafts), query), asked);
      }),
    ),
};

/** A symbol, and other words by which it may be looked for. */
interface Known extends SymbolInformation {
  readonly aliases?: readonly string[];
}

/** All symbols: works first, then responses, what drafts are about, and what responses are about. */
export function* symbols(
  folders: readonly FolderContext[],
  drafts: readonly WorkspaceDraft[],
): Generator<readonly Known[]> {
  const works = new Map<string, Known>();
  for (const folder of folders)
    for (const work of folder.project.library.catalogue.works.values())
      if (!works.has(work.id)) works.set(work.id, workSymbol(folder, work));
  yield [...works.values()];
  const sources = sourcesIn(folders);
  yield sources.map(sourceSymbol);
  const editorLists = folders.some(({ client }) => abilitiesOf(client).listsMarkdownHeadings);
  for (const draft of drafts) if (!editorLists || draft.language !== 'markdown') yield headingSymbols(draft);
  for (const source of sources) yield sectionSymbols(source);
}

function workSymbol({ project }: FolderContext, work: Work): Known {
  const { id, idSpan, title, body, publisher, aliases, catalogue, span } = work;
  const name = workName(project.library.catalogue, id);
  const behind = title === undefined || title.value === name ? '' : ` ${title.value}`;
  const location = entryLocation(project, { catalogue, span, name: idSpan });
  return {
    name: name + behind,
    kind: SymbolKind.Class,
    location: location ?? { uri: catalogue, range: rangeOf([0], { start: 0, end: 0 }) },
    containerName: body?.name ?? publisher ?? '',
    aliases: aliases.map(({ value }) => value),
  };
}

function sourceSymbol({ source, response, lines }: LoadedSource): Known {
  const start = Math.max(0, response.text.search(/\S/));
  return {
    name: source.actor.name,
    kind: SymbolKind.File,
    location: place(source, lines, { start, end: start }),
    containerName: source.about ?? '',
    aliases: source.actor.aliases.map(({ value }) => value),
  };
}

function sectionSymbols({ source, response, lines }: LoadedSource): Known[] {
  return response.sections.filter(isHeaded).map((section) => ({
    name: symbolName(section),
    kind: SymbolKind.Namespace,
    location: place(source, lines, section.heading),
    containerName: source.actor.name,
  }));
}

function place(source: Source, lines: readonly number[], span: Span): Location {
  return { uri: source.uri, range: rangeOf(lines, span) };
}

function headingSymbols(draft: WorkspaceDraft): Known[] {
  const { uri } = draft;
  const file = fileName(uri);
  return draft
    .headings()
    .filter(({ title }) => title !== '')
    .map((heading) => ({
      name: heading.title,
      kind: SymbolKind.String,
      location: { uri, range: draft.rangeOf(heading) },
      containerName: file,
    }));
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Those symbols that have each word of the query somewhere in their names, so many as are of use. */
export function* matching(
  portions: Iterable<readonly Known[]>,
  query: string,
): Generator<readonly SymbolInformation[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  let left = mostSymbols;
  for (const portion of portions) {
    const found = portion.filter((symbol) => has(symbol, words)).slice(0, left);
    yield found.map(({ aliases: _, ...symbol }) => symbol);
    left -= found.length;
    if (left === 0) return;
  }
}

function has({ name, containerName = '', aliases = [] }: Known, words: readonly string[]): boolean {
  if (!words.length) return true;
  const text = [name, containerName, ...aliases].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
