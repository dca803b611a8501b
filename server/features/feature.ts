import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Messages } from '../messages/messages';
import type { DraftAnalysis } from '../project/draft';
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

/** A request about one document. */
interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * Makes a request handler out of a pure function. It waits until the folder's sources are read, answers null for documents
 * that are not open, answers a cancelled request as cancelled, and logs what fails instead of letting it take the server down.
 */
export type Answer = <P extends DocumentParams, R>(
  compute: (context: Context, params: P) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R | null>;

/** Makes handlers as {@link Answer} does, for requests that are not about one draft. */
export interface Workspace {
  /** About an open catalogue; null for every other document. */
  readonly answerInCatalogue: <P extends DocumentParams, R>(
    compute: (context: CatalogueContext, params: P) => R | Promise<R>,
  ) => (params: P, token: CancellationToken) => Promise<R | null>;
  /** About all folders of the workspace. */
  readonly answerOverall: <P, R>(
    compute: (folders: readonly FolderContext[], params: P) => R | Promise<R>,
  ) => (params: P, token: CancellationToken) => Promise<R | null>;
}

/** One language feature: what it announces, and its handlers. */
export interface Feature {
  readonly capabilities: (client: ClientCapabilities) => ServerCapabilities;
  readonly register: (connection: Connection, answer: Answer, workspace: Workspace) => void;
}
