import assert from 'node:assert/strict';
import { commands, type DocumentSymbol } from 'vscode';
import { bundled, show, waitFor, waitForCodes } from './editor';

export function responseSuite(): void {
  suite('a response', () => {
    test('has its chapters as an outline, subchapters inside', async () => {
      const response = await show(bundled('seeds/ntnu-nou-2023-4.txt'));
      const symbols = await waitFor('the outline', async () => {
        const found = await commands.executeCommand<DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          response.uri,
        );
        return found?.length ? found : undefined;
      });
      const chapter = symbols.find(({ name }) => name.startsWith('10 '));
      assert.deepEqual(
        chapter?.children.map(({ name }) => name.split(' ')[0]),
        ['10.3', '10.4', '10.7', '10.8', '10.9', '10.11', '10.13'],
      );
    });

    test('has its questions as an outline, under the headings of the form', async () => {
      const response = await show(bundled('seeds/helsedirektoratet-profesjonsmeldingen.txt'));
      const symbols = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        response.uri,
      );
      const all = (each: DocumentSymbol): DocumentSymbol[] => [each, ...each.children.flatMap(all)];
      const questions = symbols
        .flatMap(all)
        .filter(({ selectionRange }) => /^ ?Spørsmål \d/.test(response.getText(selectionRange)));
      assert.equal(questions.length, 28);
    });

    test('is not called wrong for naming the chapters of what it answers', async () => {
      await waitForCodes(await show(bundled('seeds/ntnu-nou-2023-4.txt')), []);
    });
  });
}
