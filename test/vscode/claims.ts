import assert from 'node:assert/strict';
import { type CodeAction, commands, DiagnosticSeverity, type Location, type LocationLink, workspace } from 'vscode';
import { codeOf, hoverAt, inside, lineOf, showDraft, waitForCodes } from './editor';

const contradicted = 'NTNU går inn for nye forsøk med Y-vei (NTNU, kap. 10.4).';

export function claimSuite(): void {
  suite('a claim', () => {
    test('that is contradicted is an error, with the passage behind it', async () => {
      const draft = await showDraft(`${contradicted}\n`);
      const [finding] = await waitForCodes(draft, ['claim-contradicted']);
      assert.equal(finding?.severity, DiagnosticSeverity.Error);
      assert.match(finding?.message ?? '', /^NTNU er usikker, ikke for/);
      const [passage] = finding?.relatedInformation ?? [];
      assert.ok(passage, 'there is no passage');
      assert.match(await lineOf(passage.location.uri, passage.location.range.start.line), /^NTNU er usikker på om/);
    });

    test('is laid beside the passage in its hover', async () => {
      const draft = await showDraft(`${contradicted}\n`);
      await waitForCodes(draft, ['claim-contradicted']);
      const hover = await hoverAt(draft, 'nye forsøk');
      assert.match(hover, /\*\*NTNU\*\* · motsagt/);
      assert.match(hover, /I utkastet: NTNU ~~går inn for~~ nye forsøk/);
      assert.match(hover, /«NTNU er \*\*usikker på om\*\* kommisjonens konklusjon/);
    });

    test('that misquotes is mended by the preferred quick fix', async () => {
      const draft = await showDraft('NTNU mener det foreslåtte forskningsprogrammet er «både nyttig og riktig».\n');
      const [finding] = await waitForCodes(draft, ['misquoted']);
      assert.ok(finding);
      assert.equal(codeOf(finding), 'misquoted');
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        draft.uri,
        finding.range,
      );
      const fix = actions.find(({ isPreferred }) => isPreferred);
      assert.ok(fix?.edit, `none is preferred of: ${actions.map(({ title }) => title).join(', ')}`);
      assert.ok(await workspace.applyEdit(fix.edit));
      assert.match(draft.lineAt(0).text, /er «både viktig og riktig»\.$/);
      await waitForCodes(draft, []);
    });

    test('leads to its evidence', async () => {
      const draft = await showDraft(`${contradicted}\n`);
      await waitForCodes(draft, ['claim-contradicted']);
      const [best] = await commands.executeCommand<(Location | LocationLink)[]>(
        'vscode.executeImplementationProvider',
        draft.uri,
        inside(draft, 'nye forsøk'),
      );
      assert.ok(best);
      const { uri, range } =
        'targetUri' in best ? { uri: best.targetUri, range: best.targetSelectionRange ?? best.targetRange } : best;
      assert.match(uri.path, /\/seeds\/ntnu-nou-2023-4\.txt$/);
      assert.match(await lineOf(uri, range.start.line), /^NTNU er usikker på om/);
    });
  });
}
