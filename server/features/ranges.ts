import type { LocationLink, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LoadedSource } from '../evidence/library';
import { positionAt } from '../text/lines';
import type { Span } from '../text/span';

/** A span of a text as a protocol range, by the text's line starts. */
export function rangeOf(lines: readonly number[], { start, end }: Span): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

/** A span of an open document as a protocol range: the editor's own line offsets, which are kept up to date as it is typed in. */
export function rangeIn(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A link into a source: `target` is shown, `selection` is where the cursor lands. */
export function linkToSource(source: LoadedSource, target: Span, selection: Span, origin: Range): LocationLink {
  return {
    originSelectionRange: origin,
    targetUri: source.source.uri,
    targetRange: rangeOf(source.lines, target),
    targetSelectionRange: rangeOf(source.lines, selection),
  };
}
