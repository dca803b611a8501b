import type { CodeLens, Range } from 'vscode-languageserver';
import { isClaimCode } from '../../findings/claims';
import { headings } from '../../text/headings';
import { type Span, shift } from '../../text/span';
import { shownFindings } from '../diagnostics';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';
import { listOf } from './places';

/** Above each heading of a draft: how many claims under it the responses support, and how many there are to check. */
export function claimLenses(context: Context): CodeLens[] {
  const { analysis, document, messages } = context;
  const supported = supportedClaims(context);
  const toCheck = shownFindings(context).flatMap(({ detail, span }) => (isClaimCode(detail.code) ? span : []));
  if (!supported.length && !toCheck.length) return [];
  const found = headings(
    analysis.text,
    analysis.scanned.map(({ block }) => block),
  );
  return found.flatMap(({ start, level }, index) => {
    const end = found.slice(index + 1).find((each) => each.level <= level)?.start ?? analysis.text.length;
    const at = document.positionAt(start);
    const range: Range = { start: at, end: at };
    const lens = (spans: readonly Span[], title: (count: number) => string): CodeLens[] => {
      const places = spans
        .filter((span) => start <= span.start && span.start < end)
        .map((span) => ({ uri: document.uri, range: rangeIn(document, span) }));
      return places.length ? [{ range, command: listOf(context, at, title(places.length), places) }] : [];
    };
    return [...lens(supported, messages.claimsSupported), ...lens(toCheck, messages.claimsToCheck)];
  });
}

function supportedClaims({ analysis: { judged } }: Context): readonly Span[] {
  return judged.flatMap(({ at, judgement: { claim, verdict } }) =>
    verdict === 'supported' ? shift({ start: claim.start, end: claim.end }, at) : [],
  );
}
