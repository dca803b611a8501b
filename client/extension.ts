import { commands, type ExtensionContext, languages, window, workspace } from 'vscode';
import { showReferences as showReferencesCommand } from '../server/abilities';
import { openCatalogue } from './catalogue';
import { selectorOf } from './documents';
import { ServerProcess } from './server';
import { showReferences } from './showReferences';
import { StatusItem } from './status';

let server: ServerProcess | undefined;

/** Starts the language server for drafts and catalogues. The editor calls this when the first of them is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Belegg', { log: true });
  log.info(`Belegg ${context.extension.packageJSON.version}`);
  const status = new StatusItem(
    languages.createLanguageStatusItem('belegg.status', selectorOf(workspace.getConfiguration('belegg'))),
  );
  const started = new ServerProcess(context.asAbsolutePath('dist/server.js'), log, status);
  server = started;
  context.subscriptions.push(
    log,
    status,
    commands.registerCommand('belegg.restartServer', () => started.restart()),
    commands.registerCommand('belegg.showLog', () => log.show()),
    commands.registerCommand('belegg.openCatalogue', openCatalogue),
    commands.registerCommand(showReferencesCommand, showReferences),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('belegg.documentLanguages')) void started.restart();
      if (change.affectsConfiguration('belegg.language')) status.show();
    }),
  );
  await started.restart();
}

/** Ends the server; the editor waits for it. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
