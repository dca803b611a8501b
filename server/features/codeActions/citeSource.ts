import type { CodeAction } from 'vscode-languageserver';
import type { Judgement } from '../../claims/model';
import type { Evidence } from '../../evidence/model';
import { citationOf, citationStyle } from '../completion/citationStyle';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';
import { placeAt } from '../sourceWords';
import { refactoring } from './refactoring';

/** For a claim that its sources support and that cites none of them: the citation, in the draft's own style. */
export function citeSource(context: Context, { claim, verdict, evidence }: Judgement): CodeAction[] {
  const { document, analysis, messages } = context;
  if (verdict !== 'supported' || claim.citations.length) return [];
  const best = claim.actors.map((id) => evidence.find(({ source }) => source === id));
  const words = best.flatMap((each) => (each ? (citationFor(context, each) ?? []) : []));
  if (!words.length || words.length < best.length) return [];
  const citation = `(${words.join('; ')})`;
  const written = analysis.text.slice(claim.start, claim.end);
  const end = claim.start + written.replace(/[\s.,;:!?]+$/, '').length;
  const range = rangeIn(document, { start: end, end });
  return [refactoring(document.uri, messages.cite(citation), [{ range, newText: ` ${citation}` }])];
}

function citationFor({ analysis, project }: Context, { source: id, span }: Evidence): string | undefined {
  const source = project.library.sources.get(id);
  const place = source && placeAt(source, span.start);
  return place && citationOf(analysis, citationStyle(analysis, place.kind), source, place.from);
}
