import type { InlayHint } from 'vscode-languageserver';
import { type Span, shift } from '../../text/span';
import type { Context } from '../feature';
import { placeAt } from '../sourceWords';

/** A mark behind each claim that its sources support, with where they do. */
export function supportedClaims({ analysis, document, project, messages }: Context, asked: Span): InlayHint[] {
  return analysis.judged.flatMap(({ at, judgement: { claim, verdict, evidence } }): InlayHint[] => {
    const { end } = shift(claim, at);
    if (verdict !== 'supported' || end < asked.start || end > asked.end) return [];
    const places = evidence.flatMap(({ source: id, span }) => {
      const source = project.library.sources.get(id);
      if (!source) return [];
      const place = placeAt(source, span.start);
      return messages.at(source.source.actor.name, place && messages.place(place), false);
    });
    const tooltip = [...new Set(places)].join('\n');
    return [{ position: document.positionAt(end), label: '✓', paddingLeft: true, ...(tooltip && { tooltip }) }];
  });
}
