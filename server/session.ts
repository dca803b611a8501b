import { isDeepStrictEqual } from 'node:util';
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeError } from './describeError';
import { unlessCancelled } from './features/cancellation';
import type { Answer, Context, FolderContext, Workspace } from './features/feature';
import { type Folder, folderAround, settled } from './folder';
import type { Host } from './host';
import { withChanges } from './lastChange';
import { messagesIn } from './messages/messages';
import { OpenDraft } from './openDraft';
import { showProgress } from './progress';
import { longestBlock } from './project/draftBlocks';
import { type DraftSummary, FolderDrafts } from './project/drafts';
import { readText } from './project/files';
import { LoadingCancelled, Project } from './project/project';
import { Readings } from './project/readings';
import { defaultSettings, type Language, readSettings, type Settings } from './project/settings';
import { canonical, canonicalFolder } from './project/uri';
import { Traffic } from './traffic';

/** What an editor tells at start-up. */
export interface SessionOptions {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientCapabilities;
  readonly locale: string | undefined;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
}

/** Milliseconds without a word from the editor, after which there is time for what nobody has asked for yet. */
const restful = 100;

/** What a session tells of its own accord. */
export interface SessionListener {
  /** Sources or settings of a folder have been read. */
  loaded(): void;
  /** The drafts on disk have been read anew. */
  draftsRead(): void;
  /** Claims of the document have been judged that its last analysis left open. */
  judged(uri: string): void;
}

/** One editor's session: its open documents, its folders, and the analysis of each draft in the light of its folder. */
export class Session {
  readonly documents = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, changes, version) => {
      const { document: updated, cursor } = withChanges(document, changes, version);
      this.#draft(document.uri).cursor = cursor;
      return updated;
    },
  });
  #folders: Folder[];
  readonly #readings: Readings;
  /** Open documents by the canonical spelling of their URIs. */
  readonly #open = new Map<string, TextDocument>();
  /** The section that editors send which cannot be asked, or answer nothing. */
  #pushed: unknown;
  readonly #traffic = new Traffic();
  #drafts = new Map<string, OpenDraft>();
  /** False where the editor does not tell of files that change; it may yet refuse to, whatever it has announced. */
  watchesFiles: boolean;
  #begin: () => void = () => {};
  /** Before the first reading nothing is answered: an answer from an empty folder would be wrong. */
  #started = new Promise<void>((resolve) => {
    this.#begin = resolve;
  });

  constructor(
    private readonly options: SessionOptions,
    private readonly listener: SessionListener,
  ) {
    this.#readings = new Readings(options.host.store);
    this.watchesFiles = options.client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#folders = (options.folders.length ? options.folders : ['']).map((uri) => this.#folder(uri));
    this.documents.onDidOpen(({ document }) => {
      this.#forget(document.uri);
      this.#open.set(canonical(document.uri), document);
      if (document.getText().length > longestBlock)
        options.connection.console.info(
          `${document.uri}: a paragraph of more than ${longestBlock} characters is not read.`,
        );
    });
    this.documents.onDidClose(({ document: { uri } }) => {
      this.#open.delete(canonical(uri));
      this.#forget(uri);
      // What was not saved counts no longer.
      this.#reloadFor(uri);
    });
    this.documents.onDidChangeContent(({ document }) => {
      this.#traffic.note();
      this.#reloadFor(document.uri);
    });
  }

  get projects(): readonly Project[] {
    return this.#folders.map(({ project }) => project);
  }

  /** Reads settings and sources of every folder. Call it when the editor is ready to answer questions. */
  async start(initial: unknown): Promise<void> {
    for (const folder of this.#folders) void this.#reload(folder);
    await this.#configureAll(initial);
    this.#begin();
    this.listener.loaded();
  }

  /** The language that the folder of a file is set to. */
  languageAt(uri: string): Language {
    return this.#folderOf(uri).settings.language;
  }

  /** The URI as the editor spells it, where the document is open. */
  spelled(uri: string): string {
    return this.#open.get(canonical(uri))?.uri ?? uri;
  }

  /** Takes the editor's settings anew. `pushed` is the section that an editor sends by itself; without one the last stays. */
  async reconfigure(pushed?: unknown): Promise<void> {
    // Many editors send at the start what they have just been asked for.
    if (await this.#configureAll(pushed)) this.listener.loaded();
  }

  /** True when the settings of any folder are others than before. */
  async #configureAll(pushed?: unknown): Promise<boolean> {
    if (pushed !== undefined) this.#pushed = pushed;
    const changed = await Promise.all(
      this.#folders.map(async (folder) => {
        const isChanged = await this.#configure(folder);
        await settled(folder);
        return isChanged;
      }),
    );
    return changed.includes(true);
  }

  async #configure(folder: Folder): Promise<boolean> {
    const settings = readSettings((await this.#section(folder)) ?? this.#pushed, this.options.locale);
    const before = folder.settings;
    folder.settings = settings;
    if (settings.bundledSources !== before.bundledSources) {
      folder.project = this.#project(folder.key, settings);
      await this.#reload(folder);
    }
    return !isDeepStrictEqual(settings, before);
  }

  /** The section of a folder, from editors that can be asked. One that does not answer costs a line in the log. */
  async #section({ uri }: Folder): Promise<unknown> {
    const { connection, client } = this.options;
    if (!client.workspace?.configuration) return undefined;
    try {
      return await connection.workspace.getConfiguration({ section: 'belegg', ...(uri && { scopeUri: uri }) });
    } catch (error) {
      connection.console.warn(`The editor gave no settings: ${describeError(error)}`);
      return undefined;
    }
  }

  /** Reads anew what depends on files that changed. */
  filesChanged(changed: readonly string[]): void {
    const uris = changed.map(canonical);
    for (const folder of this.#folders) {
      if (uris.some((uri) => folder.project.dependsOn(uri))) void this.#readAgain(folder);
      if (uris.some((uri) => folder.drafts.holds(uri))) void this.#draftsChanged(folder);
    }
  }

  async #draftsChanged({ drafts, project }: Folder): Promise<void> {
    drafts.changed();
    if (!drafts.areAsked) return;
    await drafts.all(project.library);
    this.listener.draftsRead();
  }

  /** The drafts of a folder as they lie on disk. Where the editor watches no files, each call looks for changes. */
  #storedDrafts({ drafts, project }: Folder): Promise<readonly DraftSummary[]> {
    if (!this.watchesFiles) drafts.changed();
    return drafts.all(project.library);
  }

  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(canonicalFolder));
    const kept = this.#folders.filter(({ key }) => key && !gone.has(key));
    const isKept = (uri: string) => kept.some(({ key }) => key === canonicalFolder(uri));
    const joined = added.filter((uri) => !isKept(uri)).map((uri) => this.#folder(uri));
    if (!kept.length && !joined.length) joined.push(this.#folder(''));
    this.#folders = [...kept, ...joined];
    for (const folder of joined)
      folder.ready = Promise.all([this.#reload(folder), this.#configure(folder)]).then(() => {});
    void Promise.all(joined.map((folder) => settled(folder))).then(() => this.listener.loaded());
  }

  /** The document in the light of its folder, once that is known. Undefined when it is not open, or is itself a catalogue. */
  async context(uri: string): Promise<Context | undefined> {
    await this.#started;
    await settled(this.#folderOf(uri));
    const document = this.#open.get(canonical(uri));
    return document && !this.#isCatalogue(uri) ? this.#contextOf(document) : undefined;
  }

  /** See {@link Answer}. */
  answer: Answer = (compute) => (params, token, _progress, partial) =>
    this.#answered(
      `on ${params.textDocument.uri}`,
      () => this.context(params.textDocument.uri),
      (context) => compute(context, params, { token, partial }),
      token,
    );

  /** See {@link Workspace}. */
  answerInCatalogue: Workspace['answerInCatalogue'] = (compute) => (params, token, _progress, partial) => {
    const { uri } = params.textDocument;
    const context = async () => {
      const folder = await this.#folderContext(this.#folderOf(uri));
      const document = this.#open.get(canonical(uri));
      return document && this.#isCatalogue(uri) ? { ...folder, document } : undefined;
    };
    return this.#answered(`on ${uri}`, context, (known) => compute(known, params, { token, partial }), token);
  };

  /** See {@link Workspace}. */
  answerOverall: Workspace['answerOverall'] = (compute) => (params, token, _progress, partial) =>
    this.#answered(
      'on the workspace',
      () => this.#folderContexts(),
      (folders) => compute(folders, params, { token, partial }),
      token,
    );

  async #answered<C, R>(
    subject: string,
    known: () => Promise<C | undefined>,
    compute: (context: C) => R | Promise<R>,
    token: CancellationToken,
  ): Promise<R | null> {
    const answer = async () => {
      const context = await unlessCancelled(known(), token);
      return context === undefined ? null : compute(context);
    };
    try {
      return await this.#traffic.during(answer());
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.options.connection.console.error(`A request ${subject} failed: ${describeError(error)}`);
      return null;
    }
  }

  #isCatalogue(uri: string): boolean {
    return this.#folders.some(({ project }) => project.isCatalogue(uri));
  }

  #folderContexts(): Promise<readonly FolderContext[]> {
    return Promise.all(this.#folders.map((folder) => this.#folderContext(folder)));
  }

  /** What a folder knows, once it knows it. */
  async #folderContext(folder: Folder): Promise<FolderContext> {
    await this.#started;
    await settled(folder);
    return this.#contextIn(folder);
  }

  #contextIn(folder: Folder): FolderContext {
    const { project, settings } = folder;
    const {
      client,
      host: { home },
    } = this.options;
    const drafts = () =>
      this.documents
        .all()
        .filter(({ uri }) => this.#folderOf(uri) === folder && !this.#isCatalogue(uri))
        .map((document) => this.#contextOf(document));
    const storedDrafts = () => this.#storedDrafts(folder);
    const folders = () => this.#folderContexts();
    const textOf = async (uri: string) => {
      const open = this.#open.get(canonical(uri));
      const file = open ? { text: open.getText() } : await readText(this.options.host.files, uri);
      return 'text' in file ? file.text : undefined;
    };
    const messages = messagesIn(settings.language);
    return { project, settings, messages, client, home, drafts, storedDrafts, textOf, folders };
  }

  #contextOf(document: TextDocument): Context {
    const draft = this.#draft(document.uri);
    const folder = this.#folderOf(document.uri);
    const { project, settings } = folder;
    const reading = { source: project.sourceAt(document.uri), claims: settings.claims.enabled };
    const analysis = draft.analysisOf(document, project.library, reading);
    return { ...this.#contextIn(folder), document, analysis, cursor: draft.cursor };
  }

  #draft(uri: string): OpenDraft {
    const known = this.#drafts.get(uri);
    if (known) return known;
    const language = this.documents.get(uri)?.languageId === 'markdown' ? 'markdown' : 'plaintext';
    const draft = new OpenDraft(language, this.#traffic, () => this.listener.judged(uri));
    this.#drafts.set(uri, draft);
    return draft;
  }

  #forget(uri: string): void {
    this.#drafts.get(uri)?.close();
    this.#drafts.delete(uri);
  }

  #folder(uri: string): Folder {
    const { connection, host } = this.options;
    const settings = defaultSettings;
    const key = canonicalFolder(uri);
    const drafts = new FolderDrafts(key, host.files, (line) => connection.console.warn(line));
    const project = this.#project(key, settings);
    return { uri, key, settings, project, drafts, ready: Promise.resolve(), generation: 0 };
  }

  #project(folder: string, { bundledSources }: Settings): Project {
    const { files, home } = this.options.host;
    const bundled = bundledSources ? [`${home}seeds/belegg.yaml`] : [];
    const own = folder ? [`${folder}/belegg.yaml`] : [];
    return new Project([...bundled, ...own], files, (uri) => this.#open.get(uri)?.getText(), this.#readings);
  }

  #folderOf(uri: string): Folder {
    return folderAround(this.#folders, uri);
  }

  #reloadFor(uri: string): void {
    for (const folder of this.#folders) if (folder.project.dependsOn(uri)) void this.#readAgain(folder);
  }

  /** Reads a folder of which the editor has been told, and tells of it anew unless another reading overtakes this one. */
  async #readAgain(folder: Folder): Promise<void> {
    const reading = this.#reload(folder);
    await reading;
    if (folder.ready === reading) this.listener.loaded();
  }

  #reload(folder: Folder): Promise<void> {
    const generation = ++folder.generation;
    folder.ready = this.#load(folder, () => folder.generation !== generation);
    return folder.ready;
  }

  /** A saved draft is a finished one: nothing in it counts as half typed. */
  saved(uri: string): void {
    this.#draft(uri).cursor = undefined;
    for (const folder of this.#folders) if (folder.drafts.holds(canonical(uri))) void this.#draftsChanged(folder);
  }

  async #load(folder: Folder, isOvertaken: () => boolean): Promise<void> {
    const { project, settings } = folder;
    const { connection, client } = this.options;
    const progress = showProgress(connection, client, messagesIn(settings.language).indexing);
    try {
      await project.load({
        onProgress: (done, all, { actor }) => progress.report(done, all, actor.name),
        isCancelled: () => isOvertaken() || progress.isCancelled(),
      });
    } catch (error) {
      if (!(error instanceof LoadingCancelled))
        connection.console.error(`Reading the sources failed: ${describeError(error)}`);
    } finally {
      progress.done();
    }
    if (!isOvertaken()) this.#readAhead(folder);
  }

  /** Reads the drafts on disk before somebody asks for them, once the claims of the open ones are judged. */
  #readAhead(folder: Folder): void {
    this.#traffic.whenQuiet(restful, () => {
      if ([...this.#drafts.values()].some((draft) => draft.isAtWork)) this.#readAhead(folder);
      else if (this.#folders.includes(folder)) void this.#storedDrafts(folder);
    });
  }
}
