import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  Position,
  ResultProgressReporter,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CatalogueContext, Context, Feature, FolderContext } from '../../../server/features/feature';
import { messagesIn } from '../../../server/messages/messages';
import { DraftReader } from '../../../server/project/draft';
import { FolderDrafts } from '../../../server/project/drafts';
import type { FolderAccess } from '../../../server/project/files';
import { Project } from '../../../server/project/project';
import { defaultSettings } from '../../../server/project/settings';

const home = pathToFileURL('.').href.replace(/\/?$/, '/');
export const folder = 'file:///mappe';

/** An editor that can do everything that the tests ask for. */
export const ableEditor: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { labelDetailsSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
  },
};

/** A workspace folder in memory, with Belegg's own responses and the given files, and the drafts among them open. */
export class FolderInMemory {
  readonly project: Project;
  readonly #stored: FolderDrafts;
  #opened = new Map<string, Context>();

  private constructor(
    private readonly files: Readonly<Record<string, string>>,
    private readonly client: ClientCapabilities,
  ) {
    const access: FolderAccess = {
      read: async (uri) => {
        if (uri.startsWith(home)) return readFileSync(fileURLToPath(uri));
        const text = files[uri.slice(folder.length + 1)];
        if (text === undefined) throw new Error(`There is no ${uri}.`);
        return new TextEncoder().encode(text);
      },
      async *list(within, endings) {
        for (const name of Object.keys(files))
          if (endings.some((ending) => name.endsWith(`.${ending}`))) yield { uri: `${within}/${name}`, stamp: '' };
      },
    };
    const catalogues = [`${home}seeds/belegg.yaml`, `${folder}/belegg.yaml`];
    this.project = new Project(catalogues, access);
    this.#stored = new FolderDrafts(folder, access, (line) => assert.fail(line));
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
    const context = this.#read(document);
    this.#opened.set(name, context);
    return { context, position: document.positionAt(offset), uri: document.uri };
  }

  /** Opens a response as it was read, with the cursor a letter into the words where they come first. */
  openResponse(id: string, words: string): At<Context> {
    const source = this.project.library.sources.get(id);
    assert.ok(source, `there is no response ${id}`);
    const { text } = source.response;
    const at = text.indexOf(words);
    assert.ok(at >= 0, `«${words}» is not in the response`);
    const { uri } = source.source;
    const context = this.#read(TextDocument.create(uri, 'plaintext', 1, text));
    this.#opened.set(uri, context);
    return { context, position: context.document.positionAt(at + 1), uri };
  }

  #read(document: TextDocument): Context {
    const { library } = this.project;
    const language = document.languageId === 'markdown' ? 'markdown' : 'plaintext';
    const source = this.project.sourceAt(document.uri);
    const analysis = new DraftReader(language).readWhole(document.getText(), library, { source });
    return { ...this.context(), document, analysis, cursor: undefined };
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
      storedDrafts: () => this.#stored.all(project.library),
      textOf: async (uri) => {
        const open = [...this.#opened.values()].find(({ document }) => document.uri === uri);
        return open?.document.getText() ?? this.files[uri.slice(folder.length + 1)];
      },
      folders: async () => [this.context()],
    };
  }
}

/** A token that is never cancelled. */
const patient: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose() {} }),
};

/** Asks a feature as a connection would: calls the handler it registers under `name`, which answers from `context`. */
export async function ask<R>(
  feature: Feature,
  name: string,
  context: Context,
  params: object,
  { token = patient, partial }: { token?: CancellationToken; partial?: ResultProgressReporter<R> } = {},
): Promise<R | null> {
  const handlers = new Map<string, (...args: unknown[]) => Promise<R | null>>();
  const recorder: object = new Proxy(
    {},
    {
      get: (_, property) => {
        const isGroup = ['languages', 'semanticTokens', 'inlayHint', 'workspace', 'textDocumentContent'].includes(
          String(property),
        );
        return isGroup ? recorder : (handler: never) => handlers.set(String(property), handler);
      },
    },
  );
  feature.register(
    recorder as Connection,
    (compute) => async (given, asked, _progress, portions) =>
      compute(context, given, { token: asked, partial: portions }),
    {
      answerInCatalogue: () => async () => null,
      answerOverall: (compute) => async (given, asked, _progress, portions) =>
        compute(await context.folders(), given, { token: asked, partial: portions }),
    },
  );
  const handler = handlers.get(name);
  assert.ok(handler, `the feature answers no ${name}`);
  return handler({ textDocument: { uri: context.document.uri }, ...params }, token, undefined, partial);
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
