import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from './catalogue/model';
import type { Library } from './evidence/library';
import { type DraftAnalysis, DraftReader } from './project/draft';

/** Milliseconds of judging after which waiting requests get their turn. */
const slice = 8;

/** One open document: where its writer is, and what is known of it. */
export class OpenDraft {
  /** Offset of the last change; undefined before any, and when the draft has been saved. */
  cursor: number | undefined;
  readonly #reader: DraftReader;
  #latest: { readonly version: number; readonly analysis: DraftAnalysis } | undefined;

  /** `onJudged` is called when claims have been judged that the last analysis left open. */
  constructor(
    language: 'markdown' | 'plaintext',
    private readonly onJudged: () => void,
  ) {
    this.#reader = new DraftReader(language);
  }

  /** The analysis of the document as it stands; the same one while neither it nor the library changes. */
  analysisOf(document: TextDocument, library: Library, source: Source | undefined): DraftAnalysis {
    const latest = this.#latest;
    if (latest?.version === document.version && latest.analysis.library === library) return latest.analysis;
    const analysis = this.#reader.read(document.getText(), library, source);
    this.#latest = { version: document.version, analysis };
    if (analysis.pending.length) setImmediate(() => this.#judge(analysis, 0));
    return analysis;
  }

  /** Judges in slices what the analysis left open, until it is done or a newer one takes over. */
  #judge(analysis: DraftAnalysis, from: number): void {
    if (this.#latest?.analysis !== analysis) return;
    let next = from;
    for (const until = performance.now() + slice; next < analysis.pending.length && performance.now() < until; next++) {
      const claim = analysis.pending[next];
      if (claim) this.#reader.judge(claim, analysis);
    }
    if (next < analysis.pending.length) setImmediate(() => this.#judge(analysis, next));
    else {
      this.#latest = undefined;
      this.onJudged();
    }
  }

  /** Stops what is under way for a document that is closed. */
  close(): void {
    this.#latest = undefined;
  }
}
