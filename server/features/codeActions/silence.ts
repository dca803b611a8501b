import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { Context } from '../feature';
import { quickFix } from './quickFix';

/** Writes a comment above the line on which the finding starts, indented as that line is. */
export function silence({ document, messages }: Context, diagnostic: Diagnostic): CodeAction {
  const { line } = diagnostic.range.start;
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const indent = /^[\t ]*/.exec(text)?.[0] ?? '';
  const end = /\r\n|\r|\n/.exec(document.getText())?.[0] ?? '\n';
  const comment = `${indent}<!-- belegg-disable-next-line ${diagnostic.code} -- ${messages.suppressionReason} -->${end}`;
  const start = { line, character: 0 };
  return quickFix(document.uri, messages.silence(String(diagnostic.code)), diagnostic, [
    { range: { start, end: start }, newText: comment },
  ]);
}

/** Takes the comment away, and its line with it where nothing else stands there. */
export function unsilence({ document, messages }: Context, diagnostic: Diagnostic): CodeAction {
  const { start, end } = diagnostic.range;
  const before = document.getText({ start: { line: start.line, character: 0 }, end: start });
  const after = document.getText({ start: end, end: { line: end.line + 1, character: 0 } });
  const alone = !before.trim() && !after.trim();
  const range = alone
    ? { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } }
    : diagnostic.range;
  return quickFix(document.uri, messages.removeSuppression, diagnostic, [{ range, newText: '' }]);
}
