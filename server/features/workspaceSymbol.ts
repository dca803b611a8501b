import { type Location, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { abilitiesOf } from '../abilities';
import type { Source, Work } from '../catalogue/model';
import { workName } from '../catalogue/names';
import type { LoadedSource } from '../evidence/library';
import type { Heading } from '../text/headings';
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

/** A symbol, and the words by which it may be looked for, in lower case. */
interface Known {
  readonly symbol: SymbolInformation;
  readonly words: string;
}

function known(symbol: SymbolInformation, aliases: readonly string[] = []): Known {
  return { symbol, words: [symbol.name, symbol.containerName, ...aliases].join(' ').toLowerCase() };
}

/** Of responses and stored drafts, which stay as they are while the writer types word after word of a query. */
const kept = new WeakMap<object, readonly Known[]>();

function keptFor(owner: object, make: () => readonly Known[]): readonly Known[] {
  const before = kept.get(owner) ?? make();
  kept.set(owner, before);
  return before;
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
  for (const draft of drafts) {
    if (editorLists && draft.language === 'markdown') continue;
    const headings = draft.headings();
    yield keptFor(headings, () => headingSymbols(draft, headings));
  }
  for (const source of sources) yield keptFor(source, () => sectionSymbols(source));
}

function workSymbol({ project }: FolderContext, work: Work): Known {
  const { id, idSpan, title, body, publisher, aliases, catalogue, span } = work;
  const name = workName(project.library.catalogue, id);
  const behind = title === undefined || title.value === name ? '' : ` ${title.value}`;
  const location = entryLocation(project, { catalogue, span, name: idSpan });
  const symbol = {
    name: name + behind,
    kind: SymbolKind.Class,
    location: location ?? { uri: catalogue, range: rangeOf([0], { start: 0, end: 0 }) },
    containerName: body?.name ?? publisher ?? '',
  };
  return known(
    symbol,
    aliases.map(({ value }) => value),
  );
}

function sourceSymbol({ source, response, lines }: LoadedSource): Known {
  const start = Math.max(0, response.text.search(/\S/));
  const symbol = {
    name: source.actor.name,
    kind: SymbolKind.File,
    location: place(source, lines, { start, end: start }),
    containerName: source.about ?? '',
  };
  return known(
    symbol,
    source.actor.aliases.map(({ value }) => value),
  );
}

function sectionSymbols({ source, response, lines }: LoadedSource): Known[] {
  return response.sections.filter(isHeaded).map((section) =>
    known({
      name: symbolName(section),
      kind: SymbolKind.Namespace,
      location: place(source, lines, section.heading),
      containerName: source.actor.name,
    }),
  );
}

function place(source: Source, lines: readonly number[], span: Span): Location {
  return { uri: source.uri, range: rangeOf(lines, span) };
}

function headingSymbols({ uri, rangeOf: range }: WorkspaceDraft, headings: readonly Heading[]): Known[] {
  const file = fileName(uri);
  return headings
    .filter(({ title }) => title !== '')
    .map((heading) =>
      known({
        name: heading.title,
        kind: SymbolKind.String,
        location: { uri, range: range(heading) },
        containerName: file,
      }),
    );
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
    const found = portion.filter((each) => words.every((word) => each.words.includes(word))).slice(0, left);
    yield found.map(({ symbol }) => symbol);
    left -= found.length;
    if (left === 0) return;
  }
}
