import assert from 'node:assert/strict';
import { commands, type Position, type Range, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import { folder, hoverAt, inside, show, showDraft, waitFor, write } from './editor';

const catalogueText = [
  'works:',
  '  - id: helseplan',
  '    kind: plan',
  '    title: Helseplan for Vik',
  '    aliases: [Vikplanen]',
  'sources:',
  '  - id: vik',
  '    actor: { name: Vik kommune, aliases: [Vik] }',
  '    file: svar/vik.txt',
  '    about: helseplan',
  '',
].join('\n');

export function renameSuite(): void {
  suite('rename', () => {
    const catalogue = () => Uri.joinPath(folder(), 'belegg.yaml');
    const response = () => Uri.joinPath(folder(), 'svar/vik.txt');
    const moved = () => Uri.joinPath(folder(), 'svar/vik-kommune.txt');
    let before: Uint8Array[];

    setup(async () => {
      before = await Promise.all([catalogue(), response()].map((uri) => workspace.fs.readFile(uri)));
      await write(catalogue(), catalogueText);
      const probe = await showDraft('Vikplanen.\n');
      await waitFor('the plan in the catalogue', async () => (await hoverAt(probe, 'Vikplanen')) || undefined);
    });
    teardown(async () => {
      await workspace.saveAll();
      await workspace.fs.delete(moved()).then(undefined, () => {});
      for (const [index, uri] of [catalogue(), response()].entries())
        await workspace.fs.writeFile(uri, before[index] ?? new Uint8Array());
      const document = await workspace.openTextDocument(catalogue());
      const text = new TextDecoder().decode(before[0]);
      await waitFor('the catalogue of before', () => document.getText() === text || undefined);
    });

    test('of an alias in the catalogue changes its uses in drafts, open or not, and in no response', async () => {
      const stored = Uri.joinPath(folder(), 'planlagt.md');
      await write(stored, 'Vikplanens mål er klare.\n');
      const draft = await showDraft('Se Vikplanen og Helseplan for Vik.\n');
      const document = await show(catalogue());
      assert.equal((await prepared(document, inside(document, 'Vikplanen'))).placeholder, 'Vikplanen');
      const edit = await waitFor('an edit of the stored draft', async () => {
        const found = await renamed(document, inside(document, 'Vikplanen'), 'Vikstrategien');
        return found.has(stored) ? found : undefined;
      });
      assert.ok(!edit.has(response()), 'the response is changed');
      assert.ok(await workspace.applyEdit(edit));
      assert.equal(draft.getText(), 'Se Vikstrategien og Helseplan for Vik.\n');
      assert.equal((await workspace.openTextDocument(stored)).getText(), 'Vikstrategiens mål er klare.\n');
      assert.equal(document.getText(), catalogueText.replace('Vikplanen', 'Vikstrategien'));
      await waitFor('the new name known', async () => (await hoverAt(draft, 'Vikstrategien')) || undefined);
    });

    test('of an id in the catalogue changes what is about it, and the front matter of drafts', async () => {
      const draft = await showDraft('---\nverk: helseplan\n---\n\nSe kapittel 3.\n');
      const document = await show(catalogue());
      const edit = await renamed(document, inside(document, 'helseplan'), 'vikplan');
      assert.ok(await workspace.applyEdit(edit));
      assert.equal(document.getText(), catalogueText.replaceAll('helseplan', 'vikplan'));
      assert.equal(draft.lineAt(1).text, 'verk: vikplan');
    });

    test('of a sender from the draft changes the catalogue too', async () => {
      const draft = await showDraft('Vik kommunes syn er klart.\n');
      const { range, placeholder } = await prepared(draft, inside(draft, 'Vik kommune'));
      assert.equal(placeholder, 'Vik kommune');
      assert.equal(draft.getText(range), 'Vik kommune');
      assert.ok(await workspace.applyEdit(await renamed(draft, inside(draft, 'Vik kommune'), 'Nordvik kommune')));
      assert.equal(draft.getText(), 'Nordvik kommunes syn er klart.\n');
      const document = await workspace.openTextDocument(catalogue());
      assert.match(document.getText(), /actor: \{ name: Nordvik kommune, aliases: \[Vik\] \}/);
    });

    test('of what Belegg brings along is refused with the reason', async () => {
      const draft = await showDraft('Kravene i RETHOS er detaljerte.\n');
      await assert.rejects(prepared(draft, inside(draft, 'RETHOS')), /egen katalog/);
    });

    test('of the file of a response keeps the catalogue right', async () => {
      const edit = new WorkspaceEdit();
      edit.renameFile(response(), moved());
      assert.ok(await workspace.applyEdit(edit));
      const document = await workspace.openTextDocument(catalogue());
      assert.match(document.getText(), /file: svar\/vik-kommune\.txt\n/);
    });
  });
}

async function prepared({ uri }: TextDocument, position: Position): Promise<{ range: Range; placeholder: string }> {
  return commands.executeCommand('vscode.prepareRename', uri, position);
}

function renamed({ uri }: TextDocument, position: Position, name: string): Thenable<WorkspaceEdit> {
  return commands.executeCommand('vscode.executeDocumentRenameProvider', uri, position, name);
}
