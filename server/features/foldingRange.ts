import type { FoldingRange } from 'vscode-languageserver';
import type { LoadedSource } from '../evidence/library';
import { lineAt } from '../text/lines';
import type { Feature } from './feature';
import { isHeaded, openSource } from './lookup';

/** Folds a response by its sections and questions. Drafts are left to the editor. */
export const foldingRange: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register: (connection, answer) =>
    connection.onFoldingRanges(
      answer((context): FoldingRange[] | null => {
        const source = openSource(context);
        const most = context.client.textDocument?.foldingRange?.rangeLimit;
        return source ? sectionFolds(source).slice(0, most) : null;
      }),
    ),
};

/** From the last line of each heading, which stays in sight, to the last line of its section that is not blank. */
function sectionFolds({ response, lines }: LoadedSource): FoldingRange[] {
  return response.sections.filter(isHeaded).flatMap(({ heading, body }) => {
    const words = response.text.slice(body.start, body.end).trimEnd();
    const startLine = lineAt(lines, heading.end);
    const endLine = lineAt(lines, body.start + words.length);
    return words && endLine > startLine ? [{ startLine, endLine }] : [];
  });
}
