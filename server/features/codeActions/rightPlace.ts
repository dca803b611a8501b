import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { ClaimDetail } from '../../claims/model';
import type { Place, Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import { citationStyle } from '../completion/citationStyle';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';
import { judgedBy } from './judgedBy';
import { quickFix } from './quickFix';

type WrongPlace = Extract<ClaimDetail, { readonly code: 'wrong-place' }>;

/** For a chapter, question or titled section under which the source does not say it: the one under which it does. */
export function rightPlace(context: Context, diagnostic: Diagnostic): CodeAction[] {
  const { document, analysis, messages } = context;
  const judged = judgedBy(context, diagnostic, 'wrong-place');
  if (!judged) return [];
  const { at, cited, found } = judged.detail;
  if (cited.kind === 'title') return rightTitle(context, diagnostic, judged.detail);
  const reference = analysis.references.find((each) => overlaps(each, at) && isPlace(each.place, cited));
  if (!reference) return [];
  return found.flatMap((place) => {
    if (place.kind === 'title') return [];
    const span = cited.kind === place.kind ? numberIn(analysis.text, reference) : reference;
    if (!span) return [];
    const newText = cited.kind === place.kind ? place.from : inFull(context, place);
    const words = analysis.text.slice(reference.start, span.start) + newText;
    const fix = quickFix(document.uri, messages.write(words.replace(/\s+/g, ' ')), diagnostic, [
      { range: rangeIn(document, span), newText },
    ]);
    return found.length === 1 ? { ...fix, isPreferred: true } : fix;
  });
}

function rightTitle({ document, messages }: Context, diagnostic: Diagnostic, { at, found }: WrongPlace): CodeAction[] {
  return found.flatMap((place) => {
    if (place.kind !== 'title') return [];
    const edit = { range: rangeIn(document, at), newText: place.title };
    return { ...quickFix(document.uri, messages.write(`«${place.title}»`), diagnostic, [edit]), isPreferred: true };
  });
}

function isPlace(place: Place | undefined, { kind, from, to }: Place): boolean {
  return place?.kind === kind && place.from === from && place.to === to;
}

/** The number of a place as it is written, of a range both with what stands between them. */
function numberIn(text: string, { start, end }: Reference): Span | undefined {
  const at = text.slice(start, end).search(/\d/);
  return at < 0 ? undefined : { start: start + at, end };
}

/** Keyword and number in the way of the draft. */
function inFull({ analysis }: Context, { kind, from }: Place): string {
  const part = citationStyle(analysis, kind).find((each) => each.is === 'place');
  return `${part?.keyword ?? ''}${from}`;
}
