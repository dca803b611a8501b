import type { Position } from 'vscode-languageserver';
import type { Reference } from '../references/model';
import { touches } from '../text/span';
import type { Context } from './feature';

/** The reference at a position of the document, a cursor directly behind it included. Undefined where there is none. */
export function referenceAt({ document, analysis }: Context, position: Position): Reference | undefined {
  const offset = document.offsetAt(position);
  const { references } = analysis;
  let low = 0;
  let high = references.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const reference = references[middle];
    if (!reference) return undefined;
    if (touches(reference, offset))
      return offset === reference.end ? (startingAt(references[middle + 1], offset) ?? reference) : reference;
    if (reference.end < offset) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Where two references meet, the one that begins at the cursor is meant. */
function startingAt(reference: Reference | undefined, offset: number): Reference | undefined {
  return reference?.start === offset ? reference : undefined;
}
