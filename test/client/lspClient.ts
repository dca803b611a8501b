import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';

/** The project's folder, wherever the bundler has put this module below it. */
export const root = projectFolder(dirname(fileURLToPath(import.meta.url)));
export const serverModule = join(root, 'dist', 'server.js');

/** What an editor that is told of findings can do; without pull diagnostics, so that publishing is seen. */
export const plainEditor: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { configuration: true, workspaceFolders: true },
};

export interface LspClientOptions {
  readonly module?: string;
  readonly folders?: readonly string[];
  /** Environment variables beside those of the test. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  /** The `belegg` section of a folder; read at each request, so that a test may change it. */
  readonly settings?: (folder: string | undefined) => unknown;
  /** What the editor tells of itself, where it differs from `folders` and `capabilities`. */
  readonly introduction?: Partial<InitializeParams>;
}

function projectFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : projectFolder(dirname(folder));
}

/** An editor without a window: a real language client that talks to a server process over stdio. */
export class LspClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** Every publication, in the order of arrival. */
  readonly published: PublishDiagnosticsParams[] = [];
  /** What the server wrote to its log. */
  readonly log: string[] = [];
  /** Methods of notifications that no editor has to know. */
  readonly unknown: string[] = [];
  /** Methods that the server has asked for. */
  readonly asked: string[] = [];
  #waiting: (() => void)[] = [];

  constructor(private readonly options: LspClientOptions = {}) {
    this.process = spawn(process.execPath, [options.module ?? serverModule, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...options.environment },
    });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error('The server has no pipes.');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.#wake();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.#wake();
    });
    const note = ({ method }: { readonly method: string }) => {
      this.asked.push(method);
      this.#wake();
    };
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      note(ConfigurationRequest);
      return items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null);
    });
    this.connection.onRequest(RegistrationRequest.type, () => note(RegistrationRequest));
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => note(DiagnosticRefreshRequest));
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => note(WorkDoneProgressCreateRequest));
    this.connection.onUnhandledNotification(({ method }) => this.unknown.push(method));
    this.connection.listen();
  }

  async initialize(): Promise<InitializeResult> {
    const result = await this.introduce();
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** The first half of {@link initialize}: the server knows the editor, and has not been told to begin. */
  introduce(): Promise<InitializeResult> {
    const folders = this.options.folders ?? [];
    return this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: this.options.capabilities ?? plainEditor,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
      ...this.options.introduction,
    });
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, version: number, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Waits until `found` gives something, asked again at each message that arrives. Rejects after `limit` milliseconds. */
  async until<T>(found: () => T | undefined, limit = 20_000): Promise<T> {
    const deadline = Date.now() + limit;
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      if (Date.now() > deadline)
        throw new Error(`Nothing came in ${limit} ms. The server's log:\n${this.log.join('\n')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.max(1, deadline - Date.now()));
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** The findings of a document at a version, as soon as they are published. */
  diagnosticsOf(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    return this.until(() =>
      this.published.findLast((each) => each.uri === uri && (version === undefined || each.version === version)),
    );
  }

  /** Most memory the server has held so far, in megabytes; undefined where the system does not tell. */
  peakMemory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
      const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    const closed = new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    await this.connection.sendNotification(ExitNotification.type);
    await closed;
    this.connection.dispose();
  }

  #wake(): void {
    for (const resume of this.#waiting.splice(0)) resume();
  }
}
