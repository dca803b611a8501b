import type { ClientCapabilities } from 'vscode-languageserver';
import type { FolderAccess } from '../project/files';
import type { Feature, FolderContext } from './feature';

/** Under this scheme an editor that reaches none of Belegg's own files is given their text. */
const scheme = 'belegg-kilde';
const shown = `${scheme}:/`;

/** Where Belegg's own files lie, and the way to all files. */
interface Belongings {
  readonly files: FolderAccess;
  /** With its final slash. */
  readonly home: string;
}

/**
 * The same, for an editor that can show documents of a server's and cannot open Belegg's own files, as in a browser: they are named
 * under {@link scheme}, wherever they are named. Other editors get the files as they are.
 */
export function shownTo<T extends Belongings>(client: ClientCapabilities, host: T): T {
  const { files, home } = host;
  if (!client.workspace?.textDocumentContent || home.startsWith('file:')) return host;
  const read = (uri: string) => files.read(uri.startsWith(shown) ? home + uri.slice(shown.length) : uri);
  return { ...host, home: shown, files: { read, list: (folder, endings) => files.list(folder, endings) } };
}

/** The text of the bundled responses, of their catalogue and of the pages on findings, to be read and not written. */
export const textDocumentContent: Feature = {
  capabilities: ({ workspace }) =>
    workspace?.textDocumentContent ? { workspace: { textDocumentContent: { schemes: [scheme] } } } : {},
  register: (connection, _answer, { answerOverall }) =>
    connection.workspace.textDocumentContent.on(
      answerOverall(async (folders, { uri }: { readonly uri: string }) => {
        const folder = folders.find((each) => isShown(each, uri));
        const text = await folder?.textOf(uri);
        return text === undefined ? null : { text };
      }),
    ),
};

function isShown({ project }: FolderContext, uri: string): boolean {
  if (!uri.startsWith(shown)) return false;
  return project.dependsOn(uri) || /^docs\/diagnostics\/[a-z-]+\.md$/.test(uri.slice(shown.length));
}
