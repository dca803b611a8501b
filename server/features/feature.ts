import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  ResultProgressReporter,
  ServerCapabilities,
  TextDocumentIdentifier,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Messages } from '../messages/messages';
import type { DraftAnalysis } from '../project/draft';
import type { DraftSummary } from '../project/drafts';
import type { Project } from '../project/project';
import type { Settings } from '../project/settings';

/** What one workspace folder knows, how it is set, and what the editor can do. */
export interface FolderContext {
  readonly project: Project;
  readonly settings: Settings;
  readonly messages: Messages;
  readonly client: ClientCapabilities;
  /** URI of the folder that holds Belegg's own `seeds/` and `docs/`, with its final slash. */
  readonly home: string;
  /** The folder's open drafts, each read when it is asked for. */
  readonly drafts: () => readonly Context[];
  /** The folder's drafts as they lie on disk, open ones too; the first call reads them. */
  readonly storedDrafts: () => Promise<readonly DraftSummary[]>;
  /** A file's text, as the editor shows it where it is open; undefined when it cannot be read. */
  readonly textOf: (uri: string) => Promise<string | undefined>;
  /** All folders of the workspace, this one among them, once they are known. */
  readonly folders: () => Promise<readonly FolderContext[]>;
}

/** What a feature is asked about: an open document as it stands, and what its folder knows. */
export interface Context extends FolderContext {
  readonly document: TextDocument;
  readonly analysis: DraftAnalysis;
  /** Offset of the last change, where the cursor most likely stands; undefined before any. */
  readonly cursor: number | undefined;
}

/** An open catalogue, and what its folder knows. */
export interface CatalogueContext extends FolderContext {
  readonly document: TextDocument;
}

/** How a request is to be answered. */
export interface Asked<Portion = never> {
  readonly token: CancellationToken;
  /** Set where the editor takes the answer in portions; what has been handed on so is not answered again. */
  readonly partial: ResultProgressReporter<Portion> | undefined;
}

/** A handler as the connection takes it; null where there is nothing to ask. */
type Handler<P, R, Portion> = (
  params: P,
  token: CancellationToken,
  progress?: WorkDoneProgressReporter,
  partial?: ResultProgressReporter<Portion>,
) => Promise<R | null>;

/** A request about one document. */
interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * Makes a request handler out of a pure function. It waits until the folder's sources are read, answers null for documents
 * that are not open, answers a cancelled request as cancelled, and logs what fails instead of letting it take the server down.
 */
export type Answer = <P extends DocumentParams, R, Portion = never>(
  compute: (context: Context, params: P, asked: Asked<Portion>) => R | Promise<R>,
) => Handler<P, R, Portion>;

/** Makes handlers as {@link Answer} does, for requests that are not about one draft. */
export interface Workspace {
  /** About an open catalogue; null for every other document. */
  readonly answerInCatalogue: <P extends DocumentParams, R, Portion = never>(
    compute: (context: CatalogueContext, params: P, asked: Asked<Portion>) => R | Promise<R>,
  ) => Handler<P, R, Portion>;
  /** About all folders of the workspace. */
  readonly answerOverall: <P, R, Portion = never>(
    compute: (folders: readonly FolderContext[], params: P, asked: Asked<Portion>) => R | Promise<R>,
  ) => Handler<P, R, Portion>;
}

/** One language feature: what it announces, and its handlers. */
export interface Feature {
  readonly capabilities: (client: ClientCapabilities) => ServerCapabilities;
  readonly register: (connection: Connection, answer: Answer, workspace: Workspace) => void;
}
