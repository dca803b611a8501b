import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type Location,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SymbolInformation,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { bundled, definitionsAt, folder, inside, lineOf, show, showDraft, waitFor, write } from './editor';

const ntnu = 'seeds/ntnu-nou-2023-4.txt';

export function navigationSuite(): void {
  suite('navigation', () => {
    test('finds the mentions of a chapter in open drafts, in stored ones and in responses', async () => {
      const stored = Uri.joinPath(folder(), 'lagret.md');
      await write(stored, 'I NOU 2023: 4 kapittel 12.4 står det mer.\n');
      const draft = await showDraft('NOU 2023: 4 kapittel 12.4.\n\nIgjen kap. 12.4.\n');
      const found = await waitFor('the stored draft among the mentions', async () => {
        const places = await commands.executeCommand<Location[]>(
          'vscode.executeReferenceProvider',
          draft.uri,
          inside(draft, 'kapittel 12.4'),
        );
        return places.some(({ uri }) => uri.toString() === stored.toString()) ? places : undefined;
      });
      const own = found.filter(({ uri }) => uri.toString() === draft.uri.toString());
      assert.deepEqual(
        own.map(({ range }) => range.start.line),
        [0, 2],
      );
    });

    test('tells above a heading of a response how often it is cited, and lists the places', async () => {
      await showDraft('NOU 2023: 4 kapittel 10.13, og igjen kap. 10.13.\n');
      const response = await show(bundled(ntnu));
      const lens = await waitFor('the lens of 10.13', async () => {
        const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', response.uri, 50);
        return lenses.find(({ range, command }) => /10\.13/.test(response.lineAt(range.start).text) && command);
      });
      assert.match(lens.command?.title ?? '', /^sitert \d+ ganger i \d+ utkast$/);
      assert.equal(lens.command?.command, 'belegg.showReferences');
      await commands.executeCommand('belegg.showReferences', ...(lens.command?.arguments ?? []));
      await waitFor('the list of places', () => placeFromList());
      await commands.executeCommand('closeReferenceSearch');
    });

    test('finds works, responses and sections by name', async () => {
      const found = await waitFor('the symbols', async () => {
        const symbols = await symbolsOf('Tid for handling');
        return symbols.length ? symbols : undefined;
      });
      assert.ok(found.some(({ location }) => location.uri.path.endsWith('seeds/belegg.yaml')));
      assert.ok((await symbolsOf('livslang')).some(({ containerName }) => containerName === 'NTNU'));
    });

    test('lists a heading of a Markdown draft once, though the editor lists it too', async () => {
      const draft = await showDraft('# Uvanlig overskrift\n\nTekst om RETHOS.\n');
      const mine = await waitFor('the heading', async () => {
        const symbols = (await symbolsOf('Uvanlig overskrift')).filter((each) => isIn(each, draft));
        return symbols.length ? symbols : undefined;
      });
      assert.equal(mine.length, 1);
    });

    test('folds a response by chapter', async () => {
      const response = await show(bundled(ntnu));
      const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', response.uri);
      assert.ok(
        folds.some(({ start }) => /^10\.8 /.test(response.lineAt(start).text)),
        'chapter 10.8 does not fold',
      );
    });

    test('widens a selection to the sentence and the section', async () => {
      const draft = await showDraft('# En\n\nFørste setning. Andre setning her.\n\n# To\n');
      const [innermost] = await commands.executeCommand<SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        draft.uri,
        [inside(draft, 'setning her')],
      );
      const steps: string[] = [];
      for (let each: SelectionRange | undefined = innermost; each; each = each.parent)
        steps.push(draft.getText(each.range));
      assert.ok(steps.includes('Andre setning her.'), `the sentence is not among ${JSON.stringify(steps)}`);
      assert.ok(
        steps.some((text) => text.startsWith('# En') && !text.includes('# To')),
        'the section is not a step',
      );
    });

    test('links a work to its page, and leads from it to its entry in the catalogue', async () => {
      const draft = await showDraft('Se NOU 2023: 4.\n');
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', draft.uri);
      assert.match(
        links.find(({ range }) => draft.getText(range) === 'NOU 2023: 4')?.target?.toString() ?? '',
        /regjeringen\.no/,
      );
      const [entry] = await definitionsAt(draft, 'NOU 2023', 'vscode.executeTypeDefinitionProvider');
      assert.ok(entry);
      assert.match(entry.uri.path, /seeds\/belegg\.yaml$/);
      assert.match(await lineOf(entry.uri, entry.line), /nou:2023:4/);
    });

    test('colours what leads somewhere', async () => {
      const draft = await showDraft('NTNU om RETHOS.\n');
      const tokens = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', draft.uri);
      assert.equal(tokens.data.length, 10);
    });

    test('shows chapter titles when the writer asks for them', async () => {
      const draft = await showDraft('NOU 2023: 4 kapittel 10.4.\n');
      const whole = new Range(0, 0, 1, 0);
      const hints = () => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', draft.uri, whole);
      assert.deepEqual(await hints(), []);
      const settings = workspace.getConfiguration('belegg');
      await settings.update('inlayHints.chapterTitles', true);
      try {
        const [hint] = await waitFor('a title', async () => {
          const found = await hints();
          return found.length ? found : undefined;
        });
        assert.equal(hint?.label, 'Opptak');
      } finally {
        await settings.update('inlayHints.chapterTitles', undefined);
      }
    });
  });
}

function symbolsOf(query: string): Thenable<SymbolInformation[]> {
  return commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
}

function isIn({ location }: SymbolInformation, { uri }: TextDocument): boolean {
  return location.uri.toString() === uri.toString();
}

/** True once the list of references is open: then the editor can step through it. */
async function placeFromList(): Promise<true | undefined> {
  const before = window.activeTextEditor?.document.uri.toString();
  await commands.executeCommand('goToNextReference');
  return window.activeTextEditor?.document.uri.toString() !== before || undefined;
}
