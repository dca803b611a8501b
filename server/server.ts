import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  PositionEncodingKind,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { abilitiesOf } from './abilities';
import { describeError } from './describeError';
import { features } from './features';
import { catalogueDiagnostics } from './features/catalogueDiagnostics';
import { shownTo } from './features/textDocumentContent';
import { asksForFindings, findingsChannel } from './findingsChannel';
import type { Host } from './host';
import { messagesIn } from './messages/messages';
import { canonical, fromPath } from './project/uri';
import { Session } from './session';
import { underOneSpelling } from './spelling';
import { statusNotification, statusOf } from './status';

/** Serves one editor over `connection`, which the caller starts. */
export function serve(connection: Connection, host: Host): void {
  let isInitialized = false;
  connection.onRequest((method) =>
    isInitialized
      ? new ResponseError(ErrorCodes.MethodNotFound, `Belegg has no ${method}.`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'The editor has not introduced itself.'),
  );
  connection.onInitialize((params) => {
    isInitialized = true;
    const session = openSession(
      connection,
      shownTo(params.capabilities, { ...host, home: canonical(host.home) }),
      params,
    );
    for (const feature of features) feature.register(connection, session.answer, session);
    session.documents.listen(underOneSpelling(connection, (uri) => session.spelled(uri)));
    const capabilities = features.map((feature) => feature.capabilities(params.capabilities));
    return { serverInfo: { name: 'Belegg' }, capabilities: together([ownCapabilities(params), ...capabilities]) };
  });
}

/** The capabilities of all features as one; under `workspace` several of them have something to tell. */
function together(all: readonly ServerCapabilities[]): ServerCapabilities {
  return { ...Object.assign({}, ...all), workspace: Object.assign({}, ...all.map(({ workspace }) => workspace)) };
}

function ownCapabilities({ capabilities: client }: InitializeParams): ServerCapabilities {
  return {
    // Whatever else an editor can count in, every one can count so.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(asksForFindings(client) && {
      diagnosticProvider: { identifier: 'belegg', interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}

/** URIs of the folders that an editor has open, told in the way of its age. */
function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders?.length) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [fromPath(rootPath)] : [];
}

function openSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const { capabilities: client, locale, initializationOptions } = params;
  const { showsStatus } = abilitiesOf(client);
  const findings = findingsChannel(connection, client, () => session);
  /** URIs of the catalogues that the editor was last told of. */
  let reported: readonly string[] = [];
  const session: Session = new Session(
    { connection, host, client, locale, folders: foldersOf(params) },
    { loaded, draftsRead: refreshLenses, judged },
  );

  async function watchFiles(): Promise<void> {
    try {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        // A folder that goes is told of as one deletion, without the files in it.
        watchers: [{ globPattern: '**/*.{yaml,txt,md,markdown}' }, { globPattern: '**/*', kind: WatchKind.Delete }],
      });
    } catch (error) {
      session.watchesFiles = false;
      throw error;
    }
  }

  function loaded(): void {
    tellOfCatalogues();
    if (showsStatus) void connection.sendNotification(statusNotification, statusOf(session.projects));
    findings.refresh();
    refreshLenses();
    if (client.workspace?.semanticTokens?.refreshSupport) tell(connection.languages.semanticTokens.refresh());
    refreshHints();
  }

  /** Also that nothing is wrong any longer, when a catalogue or its folder has gone. */
  function tellOfCatalogues(): void {
    const reports = new Map(session.projects.flatMap((project) => project.reports.map((each) => [each.uri, each])));
    for (const uri of new Set([...reported, ...reports.keys()])) {
      const report = reports.get(uri);
      const diagnostics = report ? catalogueDiagnostics(report, messagesIn(session.languageAt(uri))) : [];
      void connection.sendDiagnostics({ uri: session.spelled(uri), diagnostics });
    }
    reported = [...reports.keys()];
  }

  function judged(uri: string): void {
    findings.judged(uri);
    refreshHints();
    refreshLenses();
  }

  function refreshHints(): void {
    if (client.workspace?.inlayHint?.refreshSupport) tell(connection.languages.inlayHint.refresh());
  }

  function refreshLenses(): void {
    if (client.workspace?.codeLens?.refreshSupport) tell(connection.sendRequest(CodeLensRefreshRequest.type));
  }

  /** An editor that does not take a request it has announced costs a line in the log and nothing else. */
  function tell(request: Promise<unknown>): void {
    request.catch((error) => connection.console.warn(describeError(error)));
  }

  session.documents.onDidChangeContent(({ document }) => findings.changed(document.uri));
  session.documents.onDidSave(({ document }) => {
    session.saved(document.uri);
    findings.changed(document.uri);
  });
  session.documents.onDidClose(({ document }) => findings.closed(document.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes.map(({ uri }) => uri)));
  connection.onDidChangeConfiguration(({ settings }) => void session.reconfigure(settings?.belegg));
  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      tell(connection.client.register(DidChangeConfigurationNotification.type, { section: 'belegg' }));
    if (session.watchesFiles) tell(watchFiles());
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        session.foldersChanged(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    void session.start(initializationOptions);
  });
  return session;
}
