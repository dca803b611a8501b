import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, ConfigurationTarget, commands, Range, window, workspace } from 'vscode';
import { actionsAt, apply, bundled, inside, show, showDraft, waitFor, waitForCodes } from './editor';

const mixed = 'NOU 2023: 4 kapittel 2, NOU 2023: 4 kapittel 10 og NOU 2022:17.\n';
const inOneStyle = 'NOU~2023:~4 kapittel~2, NOU~2023:~4 kapittel~10 og NOU~2022:~17.\n'.replaceAll('~', '\u00a0');
const everywhere = new Range(0, 0, 0, 0);
const oneStyle = 'Skriv alle henvisninger på én måte';

export function codeActionSuite(): void {
  suite('a code action', () => {
    test('writes the reference that differs as the others, or all of them in one style', async () => {
      const draft = await showDraft(mixed);
      const [finding] = await waitForCodes(draft, ['reference-style']);
      assert.ok(finding);
      const fixes = await actionsAt(draft, finding.range, CodeActionKind.QuickFix);
      assert.deepEqual(titles(fixes), ['Skriv «NOU 2022: 17»', oneStyle, 'Demp reference-style her']);
      await apply(fixes, 'Skriv «NOU 2022: 17»');
      assert.match(draft.getText(), /og NOU 2022:\s17\.\n$/);
      await waitForCodes(draft, []);
    });

    test('writes all references in one style for those who ask, and then there is nothing left to ask for', async () => {
      const draft = await showDraft('Se NOU 2023:4 og NOU 2022:17, kapittel 2-4.\n');
      const kind = CodeActionKind.Source.append('belegg').append('referenceStyle');
      await apply(await actionsAt(draft, everywhere, kind), oneStyle);
      assert.equal(draft.getText(), 'Se NOU~2023:~4 og NOU~2022:~17, kapittel~2–4.\n'.replaceAll('~', '\u00a0'));
      await waitFor('no such action', async () =>
        (await actionsAt(draft, everywhere, kind)).length ? undefined : true,
      );
    });

    test('by the command of the editor that fixes all', async () => {
      const draft = await showDraft(mixed);
      await waitForCodes(draft, ['reference-style']);
      await window.showTextDocument(draft);
      await commands.executeCommand('editor.action.fixAll');
      await waitFor('one style', () => draft.getText() === inOneStyle || undefined);
    });

    test('on saving, where the writer has asked the editor for it', async () => {
      const editor = workspace.getConfiguration('editor');
      await editor.update('codeActionsOnSave', { 'source.fixAll.belegg': 'explicit' }, ConfigurationTarget.Workspace);
      try {
        const draft = await showDraft(mixed);
        await waitForCodes(draft, ['reference-style']);
        const shown = await window.showTextDocument(draft);
        await shown.edit((edit) => edit.insert(draft.lineAt(1).range.start, '\n'));
        assert.ok(await draft.save());
        assert.equal(draft.getText(), `${inOneStyle}\n`);
      } finally {
        await editor.update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
      }
    });

    test('puts the citation behind a claim that a response supports', async () => {
      const draft = await showDraft('NTNU mener at ressursene heller bør brukes på yngre søkere.\n');
      const at = inside(draft, 'ressursene');
      const cite = 'Sett inn (NTNU, kap.\u00a010.4)';
      const actions = await waitFor('the claim judged', async () => {
        const found = await actionsAt(draft, new Range(at, at), CodeActionKind.RefactorRewrite);
        return titles(found).includes(cite) ? found : undefined;
      });
      await apply(actions, cite);
      assert.match(draft.getText(), /på yngre søkere \(NTNU, kap\.\u00a010\.4\)\.\n$/);
    });

    test('puts the words of the response in the place of a claim that they contradict', async () => {
      const draft = await showDraft('NTNU går inn for nye forsøk med Y-vei (NTNU, kap. 10.4).\n');
      const [finding] = await waitForCodes(draft, ['claim-contradicted']);
      assert.ok(finding);
      const actions = await actionsAt(draft, finding.range, CodeActionKind.RefactorRewrite);
      const quote = titles(actions).find((title) => title.startsWith('Bytt ut med «NTNU er usikker på om'));
      await apply(actions, quote ?? 'Bytt ut med …');
      assert.match(draft.getText(), /^NTNU skriver: «NTNU er usikker på om .+» \(NTNU, kap\. 10\.4\)\.\n$/);
      await waitForCodes(draft, []);
    });

    test('takes away a comment that silences nothing', async () => {
      const comment = '<!-- belegg-disable-next-line unknown-work -- prøve -->';
      const draft = await showDraft(`Innledning.\n\n${comment}\nSe NOU 2023: 4.\n`);
      const [finding] = await waitForCodes(draft, ['unused-suppression']);
      assert.ok(finding);
      const [fix] = await actionsAt(draft, finding.range, CodeActionKind.QuickFix);
      assert.ok(fix);
      await apply([fix], fix.title);
      assert.equal(draft.getText(), 'Innledning.\n\nSe NOU 2023: 4.\n');
      await waitForCodes(draft, []);
    });

    test('is never one that changes a response', async () => {
      const response = await show(bundled('seeds/ntnu-nou-2023-4.txt'));
      const whole = new Range(0, 0, response.lineCount, 0);
      for (const kind of [CodeActionKind.Source, CodeActionKind.RefactorRewrite, CodeActionKind.QuickFix])
        assert.deepEqual(titles(await actionsAt(response, whole, kind)).filter(isOurs), [], kind.value);
    });
  });
}

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}

function isOurs(title: string): boolean {
  return /^(?:Skriv|Demp|Sett inn|Bytt ut)/.test(title);
}
