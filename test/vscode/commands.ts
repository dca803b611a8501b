import assert from 'node:assert/strict';
import { commands, Uri, window } from 'vscode';
import { folder, hoverAt, showDraft, waitFor, waitForCodes } from './editor';

export function commandSuite(): void {
  suite('a command', () => {
    test('restarts the server, and open drafts are read by the new one', async () => {
      const draft = await showDraft('Se NOU 1999: 99 og LIS1.\n');
      await waitForCodes(draft, ['unknown-work']);
      await commands.executeCommand('belegg.restartServer');
      await waitForCodes(draft, ['unknown-work']);
      assert.match(await hoverAt(draft, 'LIS1'), /NTNU/);
    });

    test('given several times at once leaves one server that answers', async () => {
      const draft = await showDraft('Se NOU 1999: 99 og LIS1.\n');
      await Promise.all([1, 2, 3].map(() => commands.executeCommand('belegg.restartServer')));
      const findings = await waitForCodes(draft, ['unknown-work']);
      assert.equal(findings.length, 1);
      const hover = await hoverAt(draft, 'LIS1');
      assert.equal(hover.split('**LIS1').length - 1, 1, `not one card: ${hover}`);
    });

    test('opens the catalogue of the folder', async () => {
      await showDraft('Et utkast.\n');
      await commands.executeCommand('belegg.openCatalogue');
      await waitFor('the catalogue', () => {
        const shown = window.activeTextEditor?.document.uri.toString();
        return shown === Uri.joinPath(folder(), 'belegg.yaml').toString() || undefined;
      });
    });

    // What it says is not looked at: the server from npm lacks the native module that writes logs.
    test('shows the log', async () => {
      await commands.executeCommand('belegg.showLog');
      const isLog = ({ document }: { document: { uri: Uri } }) => document.uri.scheme === 'output';
      await waitFor('the log', () => window.visibleTextEditors.some(isLog) || undefined);
    });
  });
}
