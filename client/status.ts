import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity } from 'vscode';
import type { Status } from '../server/status';
import type { Filter } from './documents';
import { messages } from './messages';

type State =
  | { readonly is: 'starting' }
  | { readonly is: 'ready'; readonly status: Status }
  | { readonly is: 'stopped' };

/** The line behind the editor's `{}`: how many responses are read, or why there are none. */
export class StatusItem implements Disposable {
  #state: State = { is: 'starting' };

  constructor(private readonly item: LanguageStatusItem) {
    item.name = 'Belegg';
    this.show();
  }

  /** The server is on its way. `selector` says on which documents the line is shown from now on. */
  starting(selector?: readonly Filter[]): void {
    if (selector) this.item.selector = selector;
    this.#become({ is: 'starting' });
  }

  ready(status: Status): void {
    this.#become({ is: 'ready', status });
  }

  stopped(): void {
    this.#become({ is: 'stopped' });
  }

  /** Writes the line anew, in the language that is now chosen. */
  show(): void {
    const words = messages();
    const state = this.#state;
    const { item } = this;
    item.busy = state.is === 'starting';
    item.severity = state.is === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.command =
      state.is === 'stopped'
        ? { title: words.restart, command: 'belegg.restartServer' }
        : { title: words.showLog, command: 'belegg.showLog' };
    item.text =
      state.is === 'starting'
        ? words.starting
        : state.is === 'stopped'
          ? words.stopped
          : words.responses(state.status.sources);
    item.detail = state.is === 'ready' ? words.works(state.status.works) : '';
  }

  dispose(): void {
    this.item.dispose();
  }

  #become(state: State): void {
    this.#state = state;
    this.show();
  }
}
