import assert from 'node:assert/strict';
import { Uri, window, workspace } from 'vscode';
import { codeOf, findings, folder, hoverAt, show, showDraft, waitFor, write } from './editor';

export function catalogueSuite(): void {
  suite('the catalogue of a folder', () => {
    const catalogue = () => Uri.joinPath(folder(), 'belegg.yaml');
    const response = () => Uri.joinPath(folder(), 'svar/vik.txt');
    let before: Uint8Array[];

    setup(async () => {
      before = await Promise.all([catalogue(), response()].map((uri) => workspace.fs.readFile(uri)));
    });
    teardown(async () => {
      for (const [index, uri] of [catalogue(), response()].entries())
        await workspace.fs.writeFile(uri, before[index] ?? new Uint8Array());
    });

    test('adds its responses to the bundled ones', async () => {
      const draft = await showDraft('Se NOU 2023: 4 kapittel 8.\n');
      assert.match(
        await hoverAt(draft, 'kapittel 8'),
        /«Vik kommune støtter mer deling av oppgaver mellom faggruppene/,
      );
    });

    test('and a response that changes on disk is read anew', async () => {
      const draft = await showDraft('Se NOU 2023: 4 kapittel 8.\n');
      const text = new TextDecoder().decode(before[1]);
      await write(response(), text.replace('mellom faggruppene', 'mellom sykehus og kommune'));
      await waitFor(
        'the changed words',
        async () => /mellom sykehus og kommune/.test(await hoverAt(draft, 'kapittel 8')) || undefined,
      );
    });

    test('shows where it is wrong, also while it is not open', async () => {
      await write(catalogue(), 'sources:\n  - id: vik\n    actor: { name: Vik kommune }\n    file: finnes-ikke.txt\n');
      const document = await workspace.openTextDocument(catalogue());
      const [finding] = await waitFor('the finding', () =>
        findings(document).length ? findings(document) : undefined,
      );
      assert.ok(finding);
      assert.equal(codeOf(finding), 'source-file');
      assert.equal(document.getText(finding.range), 'finnes-ikke.txt');
      await show(catalogue());
      assert.equal(window.activeTextEditor?.document.uri.toString(), catalogue().toString());
    });
  });
}
