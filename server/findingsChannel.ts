import {
  type ClientCapabilities,
  type Connection,
  DiagnosticRefreshRequest,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { describeError } from './describeError';
import { unlessCancelled } from './features/cancellation';
import { diagnostics } from './features/diagnostics';
import type { Session } from './session';

/** Milliseconds without a change before findings are sent to editors that do not ask for them. */
const quiet = 5;

/** The way findings take to the editor. */
export interface FindingsChannel {
  /** What was said of every open document may be old. */
  refresh(): void;
  changed(uri: string): void;
  /** The findings of the document may be others although its text is the same. */
  judged(uri: string): void;
  closed(uri: string): void;
}

/** True for an editor that asks for findings and can be told to ask again: claims are judged after the first answer. */
export function asksForFindings({ textDocument, workspace }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
}

/** Editors that ask for findings are answered, the others are told: never both. */
export function findingsChannel(
  connection: Connection,
  client: ClientCapabilities,
  session: () => Session,
): FindingsChannel {
  return asksForFindings(client) ? pulled(connection, session) : pushed(connection, session);
}

function pulled(connection: Connection, session: () => Session): FindingsChannel {
  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    const context = await unlessCancelled(session().context(textDocument.uri), token);
    return { kind: DocumentDiagnosticReportKind.Full, items: context ? diagnostics(context) : [] };
  });
  const refresh = () => {
    connection
      .sendRequest(DiagnosticRefreshRequest.type)
      .catch((error) => connection.console.warn(describeError(error)));
  };
  return { refresh, changed: () => {}, judged: refresh, closed: () => {} };
}

function pushed(connection: Connection, session: () => Session): FindingsChannel {
  const timers = new Map<string, NodeJS.Timeout>();
  const publish = async (uri: string) => {
    timers.delete(uri);
    const context = await session().context(uri);
    if (!context || timers.has(uri)) return;
    const { version } = context.document;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(context) });
  };
  const publishAfter = (wait: number) => (uri: string) => {
    clearTimeout(timers.get(uri));
    const report = (error: unknown) => connection.console.error(describeError(error));
    timers.set(
      uri,
      setTimeout(() => void publish(uri).catch(report), wait),
    );
  };
  const changed = publishAfter(quiet);
  const closed = (uri: string) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const refresh = () => session().documents.keys().forEach(publishAfter(0));
  return { refresh, changed, judged: changed, closed };
}
