import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Library } from './evidence/library';
import { type DraftAnalysis, DraftReader, type Reading } from './project/draft';
import type { Traffic } from './traffic';

/** Milliseconds of work after which waiting requests get their turn. */
const slice = 4;

/** Milliseconds after a request or a keystroke before work in the background goes on: the next one is likely near. */
const pause = 25;

/** One open document: where its writer is, and what is known of it. */
export class OpenDraft {
  /** Offset of the last change; undefined before any, and when the draft has been saved. */
  cursor: number | undefined;
  readonly #reader: DraftReader;
  #latest: { readonly version: number; readonly reading: Reading; readonly analysis: DraftAnalysis } | undefined;

  /** `onJudged` is called when claims have been judged that the last analysis left open. */
  constructor(
    language: 'markdown' | 'plaintext',
    private readonly traffic: Traffic,
    private readonly onJudged: () => void,
  ) {
    this.#reader = new DraftReader(language);
  }

  /** The analysis of the document as it stands; the same one while neither it nor the library nor the way of reading changes. */
  analysisOf(document: TextDocument, library: Library, reading: Reading): DraftAnalysis {
    const { version } = document;
    const latest = this.#latest;
    if (latest?.version === version && latest.analysis.library === library && latest.reading.claims === reading.claims)
      return latest.analysis;
    const analysis = this.#reader.read(document.getText(), library, reading);
    this.#latest = { version, reading, analysis };
    if (!analysis.isWhole) setTimeout(() => this.#workWhenQuiet(analysis, this.#reader.prepare(analysis)), pause);
    return analysis;
  }

  #workWhenQuiet(analysis: DraftAnalysis, steps: Generator<void, void>): void {
    this.traffic.whenQuiet(pause, () => this.#work(analysis, steps));
  }

  /** Takes the steps in slices, until they are done or a newer analysis takes over. */
  #work(analysis: DraftAnalysis, steps: Generator<void, void>): void {
    if (this.#latest?.analysis !== analysis) return;
    for (const until = performance.now() + slice; performance.now() < until; ) {
      if (!steps.next().done) continue;
      this.#latest = undefined;
      this.onJudged();
      return;
    }
    this.#workWhenQuiet(analysis, steps);
  }

  /** True while claims wait to be judged. */
  get isAtWork(): boolean {
    return this.#latest !== undefined && !this.#latest.analysis.isWhole;
  }

  /** Stops what is under way for a document that is closed. */
  close(): void {
    this.#latest = undefined;
  }
}
