import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, type TextDocument, Uri, workspace } from 'vscode';
import { folder, hoverAt, showDraft, waitFor, waitForCodes, write } from './editor';

const text = 'Se NOU 2023: 4 kapittel 8 og NOU 1999: 99.\n';

const hover = (draft: TextDocument) => hoverAt(draft, 'kapittel 8');

function waitForSeverity(draft: TextDocument, severity: DiagnosticSeverity): Promise<true> {
  return waitFor(`the severity ${DiagnosticSeverity[severity]}`, async () => {
    const [finding] = await waitForCodes(draft, ['unknown-work']);
    return finding?.severity === severity || undefined;
  });
}

export function folderSuite(): void {
  suite('of several folders', () => {
    test('each has its own responses beside the bundled ones', async () => {
      const vik = await showDraft(text);
      const dal = await showDraft(text, 'md', folder('dal'));
      assert.match(await hover(vik), /Vik kommune støtter/);
      assert.doesNotMatch(await hover(vik), /Dal kommune/);
      assert.match(await hover(dal), /Dal kommune vil at oppgavene/);
      assert.doesNotMatch(await hover(dal), /Vik kommune/);
      for (const draft of [vik, dal]) assert.match(await hoverAt(draft, 'NOU 2023: 4'), /NTNU/);
    });

    test('each has its own settings', async () => {
      const severities = workspace.getConfiguration('belegg', folder('dal'));
      await severities.update('severity', { 'unknown-work': 'error' }, ConfigurationTarget.WorkspaceFolder);
      await waitForSeverity(await showDraft(text, 'md', folder('dal')), DiagnosticSeverity.Error);
      await waitForSeverity(await showDraft(text), DiagnosticSeverity.Hint);
      await severities.update('severity', undefined, ConfigurationTarget.WorkspaceFolder);
    });

    test('one that joins is read, and one that leaves is forgotten', async () => {
      const sund = Uri.joinPath(folder(), '..', 'sund');
      await write(
        Uri.joinPath(sund, 'belegg.yaml'),
        'sources:\n  - { id: sund, actor: { name: Sund kommune }, file: sund.txt, about: "nou:2023:4" }\n',
      );
      await write(Uri.joinPath(sund, 'sund.txt'), 'Kapittel 8 Oppgavedeling\n\nSund kommune er delt i synet.\n');
      const draft = await showDraft(text, 'md', sund);
      assert.doesNotMatch(await hover(draft), /Sund kommune/);
      const count = workspace.workspaceFolders?.length ?? 0;
      assert.ok(workspace.updateWorkspaceFolders(count, 0, { uri: sund }));
      await waitFor(
        'the response of the new folder',
        async () => /Sund kommune er delt/.test(await hover(draft)) || undefined,
      );
      assert.ok(workspace.updateWorkspaceFolders(count, 1));
      await waitFor('it to be forgotten', async () => !/Sund kommune/.test(await hover(draft)) || undefined);
    });
  });
}
