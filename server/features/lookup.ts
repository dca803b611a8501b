import type { Position } from 'vscode-languageserver';
import type { Claim, Judgement } from '../claims/model';
import { judgementInDraft } from '../claims/placed';
import type { LoadedSource } from '../evidence/library';
import type { DraftAnalysis } from '../project/draft';
import type { Reference } from '../references/model';
import type { Section } from '../sources/model';
import { type Span, shift, touches } from '../text/span';
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

/** The judged claims at an offset of the draft; where there is none, those of the sentence around it. */
export function judgementsAt({ judged }: DraftAnalysis, offset: number): readonly Judgement[] {
  const around = (part: (claim: Claim) => Span) =>
    judged.filter(({ at, judgement }) => touches(shift(part(judgement.claim), at), offset)).map(judgementInDraft);
  const own = around((claim) => claim);
  return own.length ? own : around(({ sentence }) => sentence);
}

/** The response that this document is, when what was read is what the editor shows. */
export function openSource({ project, document, analysis }: Context): LoadedSource | undefined {
  const id = project.sourceAt(document.uri)?.id;
  const source = id === undefined ? undefined : project.library.sources.get(id);
  return source?.response.text === analysis.text ? source : undefined;
}

/** True for a section with a heading of its own in the text. */
export function isHeaded({ heading }: Section): boolean {
  return heading.end > heading.start;
}

/** A section from its heading to its end. */
export function wholeOf({ heading, body }: Section): Span {
  return { start: heading.start, end: Math.max(heading.end, body.end) };
}
