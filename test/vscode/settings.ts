import assert from 'node:assert/strict';
import { DiagnosticSeverity, window, workspace } from 'vscode';
import { hoverAt, showDraft, waitFor, waitForCodes } from './editor';

const set = (name: string, value: unknown) => workspace.getConfiguration('belegg').update(name, value);

export function settingSuite(): void {
  suite('a setting', () => {
    teardown(async () => {
      for (const name of ['severity', 'language', 'bundledSources', 'documentLanguages', 'claims.enabled'])
        await set(name, undefined);
    });

    test('turns a finding off, louder, and back, while the draft is open', async () => {
      const draft = await showDraft('Se NOU 1999: 99.\n');
      await waitForCodes(draft, ['unknown-work']);
      await set('severity', { 'unknown-work': 'off' });
      await waitForCodes(draft, []);
      await set('severity', { 'unknown-work': 'error' });
      const [finding] = await waitForCodes(draft, ['unknown-work']);
      assert.equal(finding?.severity, DiagnosticSeverity.Error);
      await set('severity', undefined);
      await waitFor('the severity of the code', async () => {
        const [now] = await waitForCodes(draft, ['unknown-work']);
        return now?.severity === DiagnosticSeverity.Hint || undefined;
      });
    });

    test('chooses the language of hovers and findings', async () => {
      const draft = await showDraft('Se NOU 1999: 99.\n');
      const [norwegian] = await waitForCodes(draft, ['unknown-work']);
      assert.match(norwegian?.message ?? '', /står ikke i katalogen/);
      await set('language', 'en');
      await waitFor('the English words', async () => {
        const [finding] = await waitForCodes(draft, ['unknown-work']);
        return /is not in the catalogue/.test(finding?.message ?? '') || undefined;
      });
    });

    test('leaves claims alone, and takes them up again', async () => {
      const draft = await showDraft('NTNU går inn for nye forsøk med Y-vei.\n');
      await waitForCodes(draft, ['claim-contradicted']);
      await set('claims.enabled', false);
      await waitForCodes(draft, []);
      await set('claims.enabled', undefined);
      await waitForCodes(draft, ['claim-contradicted']);
    });

    test('leaves the bundled responses out', async () => {
      const draft = await showDraft('Se NOU 2023: 4 kapittel 10.8.\n');
      assert.match(await hoverAt(draft, 'kapittel 10.8'), /NTNU/);
      await set('bundledSources', false);
      await waitFor(
        'a hover without NTNU',
        async () => !/NTNU/.test(await hoverAt(draft, 'kapittel 10.8')) || undefined,
      );
    });

    test('adds a language that drafts are written in', async () => {
      const draft = await workspace.openTextDocument({ language: 'latex', content: 'Se NOU 1999: 99.\n' });
      await window.showTextDocument(draft);
      await waitForCodes(draft, []);
      await set('documentLanguages', ['markdown', 'plaintext', 'latex']);
      await waitForCodes(draft, ['unknown-work']);
      // The setting starts another server, and what comes after this test needs one that answers.
      await set('documentLanguages', undefined);
      await waitForCodes(draft, []);
      await waitForCodes(await showDraft('Se NOU 1999: 99.\n'), ['unknown-work']);
    });
  });
}
