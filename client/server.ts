import { type LogOutputChannel, window, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { type Status, statusNotification } from '../server/status';
import { abilities } from './abilities';
import { selectorOf } from './documents';
import { messages } from './messages';
import type { StatusItem } from './status';

/** Crashes within `crashWindow` milliseconds after which the server stays down. */
const mostCrashes = 5;
const crashWindow = 3 * 60_000;

/** The language server behind the editor: at most one at a time, started anew on demand and after a crash. */
export class ServerProcess {
  #client: LanguageClient | undefined;
  /** Starts and stops wait for each other, so that quick restarts never leave two servers behind. */
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly module: string,
    private readonly log: LogOutputChannel,
    private readonly status: StatusItem,
  ) {}

  /** Starts the server, or ends the running one and starts another with the settings of now. Resolves also when that fails. */
  restart(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#end();
      await this.#start();
    });
  }

  stop(): Promise<void> {
    return this.#enqueue(() => this.#end());
  }

  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step, step);
    return this.#queue;
  }

  async #start(): Promise<void> {
    this.status.starting(selectorOf(workspace.getConfiguration('belegg')));
    const run = { module: this.module, transport: TransportKind.ipc };
    const client = new QuietClient('belegg', 'Belegg', { run, debug: run }, this.#options());
    this.#client = client;
    client.registerFeature(abilities);
    client.onNotification(statusNotification, (status: Status) => {
      this.status.ready(status);
      this.log.info(`${messages().responses(status.sources)}, ${messages().works(status.works)}`);
    });
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) this.status.starting();
    });
    try {
      await client.start();
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      this.#tell(messages().startFailed);
    }
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (!client) return;
    try {
      await client.dispose();
    } catch (error) {
      this.log.warn(`The server did not end as asked: ${error}`);
    }
  }

  #options(): LanguageClientOptions {
    const crashes: number[] = [];
    return {
      documentSelector: selectorOf(workspace.getConfiguration('belegg')),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count) => ({
          action: count && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        }),
        closed: () => {
          const now = Date.now();
          crashes.push(now);
          if (crashes.filter((time) => now - time <= crashWindow).length < mostCrashes)
            return { action: CloseAction.Restart };
          this.#tell(messages().crashed);
          return { action: CloseAction.DoNotRestart };
        },
      },
    };
  }

  /** Says once what went wrong and what can be done. Nobody waits for the answer. */
  #tell(message: string): void {
    this.status.stopped();
    const { restart, showLog } = messages();
    void window.showErrorMessage(message, restart, showLog).then((chosen) => {
      if (chosen === restart) void this.restart();
      if (chosen === showLog) this.log.show();
    });
  }
}

/** The client's own pop-ups are English and many; they go to the log, and `ServerProcess` says what matters. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
