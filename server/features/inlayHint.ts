import type { InlayHint } from 'vscode-languageserver';
import type { Feature } from './feature';
import { chapterTitles } from './inlayHints/chapterTitles';
import { supportedClaims } from './inlayHints/supportedClaims';

/** What the writer has asked in the settings to see between the words. */
export const inlayHint: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: false } }),
  register: (connection, answer) =>
    connection.languages.inlayHint.on(
      answer((context, { range }): InlayHint[] => {
        const { document, settings } = context;
        const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return [
          ...(settings.inlayHints.chapterTitles ? chapterTitles(context, asked) : []),
          ...(settings.claims.showSupported ? supportedClaims(context, asked) : []),
        ];
      }),
    ),
};
