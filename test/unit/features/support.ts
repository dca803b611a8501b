import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ClientCapabilities, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CatalogueContext, Context, FolderContext } from '../../../server/features/feature';
import { messagesIn } from '../../../server/messages/messages';
import { DraftReader } from '../../../server/project/draft';
import type { FileAccess } from '../../../server/project/files';
import { Project } from '../../../server/project/project';
import { defaultSettings } from '../../../server/project/settings';

const home = pathToFileURL('.').href.replace(/\/?$/, '/');
export const folder = 'file:///mappe';

/** An editor that can do everything that completion asks for. */
export const ableEditor: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { labelDetailsSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    rename: { prepareSupport: true },
  },
};

/** A workspace folder in memory, with Belegg's own responses and the given files, and the drafts among them open. */
export class FolderInMemory {
  readonly project: Project;
  #opened = new Map<string, Context>();

  private constructor(
    files: Readonly<Record<string, string>>,
    private readonly client: ClientCapabilities,
  ) {
    const access: FileAccess = {
      read: async (uri) => {
        if (uri.startsWith(home)) return readFileSync(fileURLToPath(uri));
        const text = files[uri.slice(folder.length + 1)];
        if (text === undefined) throw new Error(`There is no ${uri}.`);
        return new TextEncoder().encode(text);
      },
    };
    const catalogues = [`${home}seeds/belegg.yaml`, `${folder}/belegg.yaml`];
    this.project = new Project(catalogues, access);
  }

  static async with(files: Readonly<Record<string, string>> = {}, client = ableEditor): Promise<FolderInMemory> {
    const made = new FolderInMemory(files, client);
    await made.project.load();
    return made;
  }

  /** Opens a draft with a `|` where the cursor stands. */
  open(marked: string, name = 'utkast.md', language: 'markdown' | 'plaintext' = 'markdown'): At<Context> {
    const { text, offset } = unmarked(marked);
    const document = TextDocument.create(`${folder}/${name}`, language, 1, text);
    const about = this.project.sourceAt(document.uri)?.about;
    const analysis = new DraftReader(language).read(text, this.project.library, about);
    const context = { ...this.context(), document, analysis, cursor: undefined };
    this.#opened.set(name, context);
    return { context, position: document.positionAt(offset), uri: document.uri };
  }

  /** Opens the folder's catalogue, with a `|` where the cursor stands. The text may differ from what has been read. */
  catalogue(marked: string): At<CatalogueContext> {
    const { text, offset } = unmarked(marked);
    const document = TextDocument.create(`${folder}/belegg.yaml`, 'yaml', 1, text);
    return { context: { ...this.context(), document }, position: document.positionAt(offset), uri: document.uri };
  }

  context(): FolderContext {
    const { project, client } = this;
    return {
      project,
      client,
      home,
      settings: defaultSettings,
      messages: messagesIn('nb'),
      drafts: () => [...this.#opened.values()],
      storedDrafts: async () => [],
      folders: async () => [this.context()],
    };
  }
}

export interface At<C> {
  readonly context: C;
  readonly position: Position;
  readonly uri: string;
}

function unmarked(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  return offset < 0 ? { text: marked, offset: 0 } : { text: marked.replace('|', ''), offset };
}
