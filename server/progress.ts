import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Milliseconds that work may take before the editor shows progress. */
const delay = 150;

/** Progress in the editor, for work that lasts long enough to be seen; nowhere in editors that show none. */
export function showProgress({ window }: Connection, client: ClientCapabilities, title: string) {
  let shown: WorkDoneProgressServerReporter | undefined;
  let finished = !client.window?.workDoneProgress;
  const timer = setTimeout(async () => {
    if (finished) return;
    const reporter = await window.createWorkDoneProgress().catch(() => undefined);
    if (finished || !reporter) return;
    shown = reporter;
    shown.begin(title, 0, undefined, true);
  }, delay);
  return {
    report: (done: number, all: number, what: string) => shown?.report(Math.round((100 * done) / all), what),
    isCancelled: () => shown?.token.isCancellationRequested === true,
    done: () => {
      finished = true;
      clearTimeout(timer);
      shown?.done();
    },
  };
}
