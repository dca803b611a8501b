import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver';

/** A change that is offered without a finding, and only to those who ask what can be changed. */
export function refactoring(uri: string, title: string, edits: TextEdit[]): CodeAction {
  return { title, kind: CodeActionKind.RefactorRewrite, edit: { changes: { [uri]: edits } } };
}
