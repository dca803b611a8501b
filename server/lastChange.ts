import { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Makes the changes in the document, and tells where the last of them ends: there the writer most likely is. */
export function withChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): { readonly document: TextDocument; readonly cursor: number | undefined } {
  const last = changes.at(-1);
  const isIncremental = last !== undefined && TextDocumentContentChangeEvent.isIncremental(last);
  const before = isIncremental ? '' : document.getText();
  const updated = TextDocument.update(document, [...changes], version);
  const cursor = isIncremental
    ? updated.offsetAt(last.range.start) + last.text.length
    : endOfDifference(before, updated.getText());
  return { document: updated, cursor };
}

/** Where, in the later text, what differs from the earlier one ends. Undefined when nothing differs. */
export function endOfDifference(before: string, after: string): number | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return after.length - end;
}
