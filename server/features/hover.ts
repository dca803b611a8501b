import { type Hover, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Judgement } from '../claims/model';
import type { Context, Feature } from './feature';
import { claimCard } from './hover/claimCard';
import { referenceCard } from './hover/referenceCard';
import { judgementsAt, referenceAt } from './lookup';
import { plain } from './markdown';
import { rangeIn } from './ranges';

const claimsShown = 2;

/** What the responses say about the reference and the claim under the pointer: quoted, counted and linked, nothing in Belegg's own words. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (connection, answer) =>
    connection.onHover(
      answer((context, { position }): Hover | null => {
        const reference = referenceAt(context, position);
        const judged = judgementsAt(context.analysis, context.document.offsetAt(position));
        const cards = [
          ...(reference ? [referenceCard(context, reference)] : []),
          ...judged.slice(0, claimsShown).map((each) => claimCard(context, each)),
        ].filter((card) => card.length > 0);
        const span = reference ?? around(judged);
        return cards.length && span
          ? { contents: contents(context, cards), range: rangeIn(context.document, span) }
          : null;
      }),
    ),
};

function around(judged: readonly Judgement[]) {
  const [first] = judged;
  return first && { start: first.claim.start, end: first.claim.end };
}

/** Cards of blocks, a line between two cards. */
function contents({ client }: Context, cards: readonly (readonly string[])[]): MarkupContent {
  const formats = client.textDocument?.hover?.contentFormat;
  const value = cards.map((blocks) => blocks.filter(Boolean).join('\n\n')).join('\n\n---\n\n');
  return formats?.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: plain(value) };
}
