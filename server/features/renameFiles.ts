import type { FileRename, RenameFilesParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Feature, FolderContext } from './feature';
import { rangeIn } from './ranges';
import { fileOf } from './workspaceDrafts';

/** A response that is renamed or moved, alone or with its folder, keeps its place in the catalogue. */
export const renameFiles: Feature = {
  capabilities: (client) => ({
    ...(client.workspace?.fileOperations?.willRename && {
      workspace: { fileOperations: { willRename: { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] } } },
    }),
  }),
  register: (connection, _answer, { answerOverall }) =>
    connection.workspace.onWillRenameFiles(answerOverall(catalogueEdits)),
};

/** What to write in the catalogues for their files to be found where they will be. Null when nothing changes. */
export async function catalogueEdits(
  folders: readonly FolderContext[],
  { files }: RenameFilesParams,
): Promise<WorkspaceEdit | null> {
  const changes: Record<string, TextEdit[]> = {};
  for (const folder of folders) {
    for (const uri of folder.project.catalogues) {
      if (uri.startsWith(folder.home)) continue;
      const moved = movedSources(folder, uri, files);
      const text = moved.size ? await folder.textOf(uri) : undefined;
      if (text !== undefined) changes[uri] = await editsOf(uri, text, moved);
    }
  }
  return Object.keys(changes).length ? { changes } : null;
}

/** The new paths of a catalogue's sources by what stands there now. What leaves the catalogue's folder has no path that it may hold. */
function movedSources(
  { project }: FolderContext,
  catalogue: string,
  files: readonly FileRename[],
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const catalogueLater = newPlace(catalogue, files);
  const folder = folderOf(catalogueLater ?? fileOf(catalogue));
  for (const source of project.library.catalogue.sources.values()) {
    if (source.catalogue !== catalogue) continue;
    const later = newPlace(source.uri, files);
    const place = later ?? fileOf(source.uri);
    const path = place.slice(folder.length);
    const hasMoved = later !== undefined || catalogueLater !== undefined;
    if (hasMoved && place.startsWith(folder) && path !== source.file.value) paths.set(source.file.value, path);
  }
  return paths;
}

/** Where a file will be; undefined when it stays. */
function newPlace(uri: string, files: readonly FileRename[]): string | undefined {
  const file = fileOf(uri);
  for (const { oldUri, newUri } of files) {
    const old = fileOf(oldUri).replace(/\/$/, '');
    const later = fileOf(newUri).replace(/\/$/, '');
    if (file === old) return later;
    if (file.startsWith(`${old}/`)) return later + file.slice(old.length);
  }
  return undefined;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

async function editsOf(uri: string, text: string, moved: ReadonlyMap<string, string>): Promise<TextEdit[]> {
  const { scalarsOf, writtenScalar } = await import('../catalogue/scalars');
  const document = TextDocument.create(uri, 'yaml', 0, text);
  return scalarsOf(text).flatMap(({ path, value, span, style }) => {
    const later = path[0] === 'sources' && path[2] === 'file' && path.length === 3 ? moved.get(value) : undefined;
    return later === undefined ? [] : [{ range: rangeIn(document, span), newText: writtenScalar(later, style) }];
  });
}
