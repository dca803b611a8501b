import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  MarkdownString,
  type Position,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { bundled, folder, showDraft, showDraftAt, waitFor, waitForCodes, write } from './editor';

/** More than are ever looked at, so that each is resolved. */
const resolved = 200;

export function completionSuite(): void {
  suite('completion', () => {
    test('behind «kapittel » has the chapters that exist, with titles, senders and what they say', async () => {
      const { draft, position } = await showDraftAt('NOU 2023: 4 kapittel |');
      const items = await suggestions(draft, position, ' ');
      const chapter = items.find((each) => labelOf(each) === '10.8');
      assert.ok(chapter, `10.8 is not among: ${items.map(labelOf).join(', ')}`);
      assert.match(detailOf(chapter), /Kvalitet og kapasitet i praksisundervisning/);
      assert.match(detailOf(chapter), /NTNU/);
      assert.match(documentationOf(chapter), /\*\*NTNU\*\* · \d+ avsnitt/);
      await accept(draft, chapter);
      assert.equal(draft.getText(), 'NOU 2023: 4 kapittel 10.8');
    });

    test('behind «spørsmål 2» has the questions that begin so', async () => {
      const { draft, position } = await showDraftAt('Jf. svaret på spørsmål 2|');
      const labels = (await suggestions(draft, position)).map(labelOf);
      assert.ok(labels.includes('20'), `20 is not among: ${labels.join(', ')}`);
      assert.deepEqual(
        labels.filter((label) => !label.startsWith('2')),
        [],
      );
    });

    test('behind «NOU » has the works of that series', async () => {
      const { draft, position } = await showDraftAt('Se NOU |');
      const items = await suggestions(draft, position, ' ');
      const work = items.find((each) => labelOf(each) === '2023: 4');
      assert.ok(work, `2023: 4 is not among: ${items.map(labelOf).join(', ')}`);
      assert.match(detailOf(work), /Tid for handling/);
      await accept(draft, work);
      assert.equal(draft.getText(), 'Se NOU 2023: 4');
    });

    test('has the names that begin so, by alias too', async () => {
      for (const [marked, name] of [
        ['I RET|', 'RETHOS'],
        ['Ifølge Hdi|', 'Hdir'],
        ['Ifølge Vik k|', 'Vik kommune'],
      ] as const) {
        const { draft, position } = await showDraftAt(marked);
        const labels = (await suggestions(draft, position)).map(labelOf);
        assert.ok(labels.includes(name), `${name} is not among: ${labels.join(', ')}`);
      }
    });

    test('in brackets has the citation in the draft\u2019s own way, where the sender says so first', async () => {
      const said = 'NTNU vil ha kompensasjon for ekstrautgifter ved praksis';
      const plain = await showDraftAt(`${said} (|`);
      const [first] = await suggestions(plain.draft, plain.position, '(');
      assert.ok(first);
      await accept(plain.draft, first);
      assert.equal(plain.draft.getText(), `${said} (NTNU, kap.\u00a010.8)`);
      const own = await showDraftAt(`NTNU er usikker på Y-vei (jf. NTNU, kapittel 10.4).\n\n${said} (|`);
      const [likewise] = await suggestions(own.draft, own.position, '(');
      assert.equal(likewise && labelOf(likewise), 'jf. NTNU, kapittel 10.8');
    });

    test('in an open quotation has the sender\u2019s own sentences, which then are no misquotations', async () => {
      const { draft, position } = await showDraftAt('NTNU skriver om praksis: «|');
      const [first] = await suggestions(draft, position, '«');
      assert.ok(first);
      await accept(draft, first);
      const words = /: «(.+)»$/.exec(draft.getText())?.[1] ?? '';
      const response = await workspace.openTextDocument(bundled('seeds/ntnu-nou-2023-4.txt'));
      assert.ok(response.getText().replace(/\s+/g, ' ').includes(words), `NTNU does not write «${words}»`);
      assert.ok(words.length > 20, `«${words}» is no sentence`);
      assert.match(documentationOf(first), /NTNU/);
      await waitForCodes(draft, []);
    });

    test('leaves running text, code and responses alone', async () => {
      for (const marked of ['Dette er | vanlig tekst.', 'Skriv `NOU 2023: 4 kapittel |` slik.', 'Et kapittel. |']) {
        const { draft, position } = await showDraftAt(marked);
        assert.deepEqual((await suggestions(draft, position, ' ')).map(labelOf), [], marked);
      }
      const response = await workspace.openTextDocument(bundled('seeds/ntnu-nou-2023-4.txt'));
      const line = response
        .getText()
        .split('\n')
        .findIndex((each) => each.includes('kapittel 10'));
      const heading = response.lineAt(line).text.indexOf('kapittel 10') + 'kapittel 10'.length;
      assert.deepEqual(await suggestions(response, response.lineAt(line).range.start.translate(0, heading)), []);
    });

    test('comes by itself while one writes, and Enter takes the first', async () => {
      const draft = await showDraft('NTNU vil ha kompensasjon for ekstrautgifter ved praksis ');
      const editor = await window.showTextDocument(draft);
      const end = draft.positionAt(draft.getText().length);
      editor.selection = new Selection(end, end);
      await commands.executeCommand('type', { text: '(' });
      await waitFor('the citation in the draft', async () => {
        await commands.executeCommand('acceptSelectedSuggestion');
        return draft.getText().includes('10.8') || undefined;
      });
      assert.match(draft.getText(), /ved praksis \(NTNU, kap\.\u00a010\.8\)$/);
    });
  });

  suite('completion in the catalogue', () => {
    const catalogue = () => Uri.joinPath(folder(), 'belegg.yaml');
    let before: Uint8Array;
    setup(async () => {
      before = await workspace.fs.readFile(catalogue());
    });
    teardown(() => workspace.fs.writeFile(catalogue(), before));

    async function inCatalogue(marked: string) {
      const text = marked.replace('|', '');
      await write(catalogue(), text);
      const document = await workspace.openTextDocument(catalogue());
      await waitFor('the catalogue as it was written', () => document.getText() === text || undefined);
      const items = await suggestions(document, document.positionAt(marked.indexOf('|')));
      return { document, items, labels: items.map(labelOf) };
    }

    test('has the keys that are missing, those that must be there first', async () => {
      const { labels, items } = await inCatalogue('sources:\n  - id: vik\n    |\n');
      assert.deepEqual(labels.slice(0, 2), ['actor', 'file']);
      assert.ok(!labels.includes('id'), 'a key that is there is offered again');
      assert.ok(documentationOf(items[0]), 'a key is not explained');
    });

    test('has kinds of works, and the works that a response may be about', async () => {
      assert.ok((await inCatalogue('works:\n  - id: vikplan\n    kind: |\n')).labels.includes('plan'));
      const { labels, items } = await inCatalogue('sources:\n  - id: vik\n    about: |\n');
      assert.match(detailOf(items[labels.indexOf('nou:2023:4')]), /NOU\s2023:4 · Tid for handling/);
    });
  });
}

/** Belegg's own suggestions, best first. Those of the editor and of other extensions are left out. */
async function suggestions(
  { uri }: TextDocument,
  position: Position,
  trigger?: ' ' | '(' | '«',
): Promise<CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    trigger,
    resolved,
  );
  return list.items
    .filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ''))
    .sort((a, b) => Number(a.sortText) - Number(b.sortText));
}

/** Puts an item into the draft as the editor would. */
async function accept(draft: TextDocument, { insertText, range }: CompletionItem): Promise<void> {
  assert.ok(typeof insertText === 'string', 'the item puts no plain text in');
  assert.ok(range, 'the item does not say where it goes');
  const editor = await window.showTextDocument(draft);
  assert.ok(await editor.edit((edit) => edit.replace('replacing' in range ? range.replacing : range, insertText)));
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

function detailOf(item: CompletionItem | undefined): string {
  assert.ok(item, 'there is no such item');
  const { label, detail = '' } = item;
  return typeof label === 'string' ? detail : [label.detail, label.description, detail].join(' ');
}

function documentationOf(item: CompletionItem | undefined): string {
  assert.ok(item, 'there is no such item');
  const { documentation = '' } = item;
  return documentation instanceof MarkdownString ? documentation.value : documentation;
}
