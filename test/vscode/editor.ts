import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type CodeAction,
  type CodeActionKind,
  commands,
  type Diagnostic,
  extensions,
  type Hover,
  type Location,
  type LocationLink,
  languages,
  MarkdownString,
  type Position,
  type Range,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

let drafts = 0;

/** The first folder of the workspace, that the tests may write in, or the one with this name. */
export function folder(name = 'vik'): Uri {
  const found = workspace.workspaceFolders?.find((each) => each.name === name);
  assert.ok(found, `the tests need a workspace folder ${name}`);
  return found.uri;
}

/** A file of the extension itself. */
export function bundled(path: string): Uri {
  const extension = extensions.getExtension('belegg.belegg');
  assert.ok(extension, 'Belegg is not loaded');
  return Uri.joinPath(extension.extensionUri, path);
}

/** The first value that `probe` gives, asked again and again. Fails after twenty seconds, with `what` as it is then. */
export async function waitFor<T>(
  what: string | (() => string),
  probe: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const limit = Date.now() + 20_000;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    if (Date.now() > limit) assert.fail(`waited in vain for ${typeof what === 'string' ? what : what()}`);
    await pause(50);
  }
}

/** Writes a draft of its own into the folder and shows it. */
export async function showDraft(text: string, ending = 'md', home = folder()): Promise<TextDocument> {
  const uri = Uri.joinPath(home, `utkast-${++drafts}.${ending}`);
  await write(uri, text);
  return show(uri);
}

export async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

export async function write(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Belegg's own findings in a document. */
export function findings({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Belegg');
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until exactly these codes are reported, in text order. */
export async function waitForCodes(document: TextDocument, expected: readonly string[]): Promise<Diagnostic[]> {
  const inOrder = () => findings(document).sort((a, b) => a.range.start.compareTo(b.range.start));
  const codes = () => inOrder().map(codeOf).join(', ');
  return waitFor(
    () => `${expected.join(', ') || 'no findings'}; there are: ${codes() || 'none'}`,
    () => (codes() === expected.join(', ') ? inOrder() : undefined),
  );
}

/** The place of the words in a document, a little way into them. */
export function inside(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `«${words}» is not in the document`);
  return document.positionAt(offset + 1);
}

/** Writes a draft of its own with a `|` where the cursor stands, shows it, and puts the cursor there. */
export async function showDraftAt(marked: string): Promise<{ draft: TextDocument; position: Position }> {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, 'there is no | in the draft');
  const draft = await showDraft(marked.slice(0, offset) + marked.slice(offset + 1));
  const position = draft.positionAt(offset);
  const editor = await window.showTextDocument(draft);
  editor.selection = new Selection(position, position);
  return { draft, position };
}

/** The actions of a kind that are offered in a range. */
export async function actionsAt(document: TextDocument, range: Range, kind: CodeActionKind): Promise<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value);
}

/** Makes the change of the action with this title. */
export async function apply(actions: readonly CodeAction[], title: string): Promise<void> {
  const action = actions.find((each) => each.title === title);
  assert.ok(action?.edit, `«${title}» is not among: ${actions.map((each) => each.title).join(', ')}`);
  assert.ok(await workspace.applyEdit(action.edit), `the change of «${title}» was not made`);
}

/** All hovers at the words, as one text. */
export async function hoverAt(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    inside(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((each) => (each instanceof MarkdownString ? each.value : String(each)))
    .join('\n');
}

/** Where «Go to Definition», or another way of going, leads from the words: URIs with the line that is shown. */
export async function definitionsAt(
  document: TextDocument,
  words: string,
  way = 'vscode.executeDefinitionProvider',
): Promise<{ uri: Uri; line: number }[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(way, document.uri, inside(document, words));
  return found.map((each) =>
    'targetUri' in each
      ? { uri: each.targetUri, line: (each.targetSelectionRange ?? each.targetRange).start.line }
      : { uri: each.uri, line: each.range.start.line },
  );
}

export async function lineOf(uri: Uri, line: number): Promise<string> {
  return (await workspace.openTextDocument(uri)).lineAt(line).text;
}
