import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, type DocumentHighlight, Uri, window, workspace } from 'vscode';
import { codeOf, definitionsAt, hoverAt, inside, lineOf, showDraft, waitForCodes } from './editor';

export function draftSuite(): void {
  suite('a draft', () => {
    test('hover on a chapter shows what a response says there, in its own words', async () => {
      const draft = await showDraft('NTNU er enig, se NOU 2023: 4 kapittel 10.8.\n');
      const hover = await hoverAt(draft, 'kapittel 10.8');
      assert.match(hover, /Kvalitet og kapasitet i praksisundervisning og læretid/);
      assert.match(hover, /«NTNU vil legge til at dette ikke utelukkende kan/);
      assert.match(hover, /ntnu-nou-2023-4\.txt#L\d+/);
    });

    test('definition of a chapter is its heading in the response', async () => {
      const draft = await showDraft('NTNU er enig, se NOU 2023: 4 kapittel 10.8.\n');
      const [target] = await definitionsAt(draft, 'kapittel 10.8');
      assert.ok(target);
      assert.match(target.uri.path, /\/seeds\/ntnu-nou-2023-4\.txt$/);
      assert.match(await lineOf(target.uri, target.line), /^10\.8 Kvalitet og kapasitet/);
    });

    test('definition of a question is the question in the response', async () => {
      const draft = await showDraft('Jf. svaret på spørsmål 20.\n');
      const [target] = await definitionsAt(draft, 'spørsmål 20');
      assert.ok(target);
      assert.match(await lineOf(target.uri, target.line), /^Spørsmål 20/);
    });

    test('findings have a code that links to the page about it', async () => {
      const draft = await showDraft('Se NOU 1999: 99. Og Meld. St. 19 (2023–2024) kapittel 9.\n');
      const found = await waitForCodes(draft, ['unknown-work', 'unknown-place']);
      for (const finding of found) {
        assert.ok(typeof finding.code === 'object', 'the code has no link');
        assert.ok(finding.code.target.path.endsWith(`/docs/diagnostics/${codeOf(finding)}.md`));
        const page = await workspace.fs.readFile(finding.code.target);
        assert.ok(new TextDecoder().decode(page).includes(codeOf(finding)));
      }
    });

    test('a quick fix writes the comment that silences a finding', async () => {
      const draft = await showDraft('Innledning.\n\nSe NOU 1999: 99.\n');
      const [finding] = await waitForCodes(draft, ['unknown-work']);
      assert.ok(finding);
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        draft.uri,
        finding.range,
        CodeActionKind.QuickFix.value,
      );
      const silence = actions.find(({ title }) => title.includes('unknown-work'));
      assert.ok(silence?.edit, `there is no such quick fix among: ${actions.map(({ title }) => title).join(', ')}`);
      assert.ok(await workspace.applyEdit(silence.edit));
      assert.match(draft.lineAt(2).text, /^<!-- belegg-disable-next-line unknown-work -- .+ -->$/);
      await waitForCodes(draft, []);
    });

    test('a finding goes when the draft is corrected', async () => {
      const draft = await showDraft('Se NOU 2032: 4.\n');
      await waitForCodes(draft, ['unknown-work']);
      const editor = await window.showTextDocument(draft);
      await editor.edit((edit) => edit.replace(draft.lineAt(0).range, 'Se NOU 2023: 4.'));
      await waitForCodes(draft, []);
    });

    test('highlights mark every reference to the same place, however it is written', async () => {
      const draft = await showDraft('NOU 2023: 4 kapittel 10.8 og 10.9.\n\nOgså kap. 10.8.\n');
      const marks = await commands.executeCommand<DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        draft.uri,
        inside(draft, 'kapittel 10.8'),
      );
      assert.deepEqual(
        marks.map(({ range }) => draft.getText(range)),
        ['kapittel 10.8', 'kap. 10.8'],
      );
    });

    test('that is not saved yet is read like any other', async () => {
      const draft = await workspace.openTextDocument({ language: 'markdown', content: 'Se NOU 1999: 99 og LIS1.\n' });
      await window.showTextDocument(draft);
      assert.equal(draft.uri.scheme, 'untitled');
      await waitForCodes(draft, ['unknown-work']);
      assert.match(await hoverAt(draft, 'LIS1'), /NTNU/);
    });

    test('in plain text is read as well', async () => {
      const draft = await showDraft('Se NOU 1999: 99.\n', 'txt');
      await waitForCodes(draft, ['unknown-work']);
    });

    test('that only shows an older state is left alone', async () => {
      const scheme = 'belegg-test-old';
      const old = workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => 'Se NOU 1999: 99.\n',
      });
      try {
        const copy = await workspace.openTextDocument(Uri.parse(`${scheme}:/utkast.md`));
        await window.showTextDocument(copy);
        const draft = await showDraft('Se NOU 1999: 99.\n');
        await waitForCodes(draft, ['unknown-work']);
        await waitForCodes(copy, []);
        assert.equal(await hoverAt(copy, 'NOU 1999: 99'), '');
      } finally {
        old.dispose();
      }
    });
  });
}
