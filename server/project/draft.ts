import type { Source } from '../catalogue/model';
import { ClaimJudge } from '../claims/claimJudge';
import { ClaimFinder, type Found } from '../claims/find';
import type { PlacedJudgement } from '../claims/placed';
import { warmUp } from '../claims/warmUp';
import type { Library } from '../evidence/library';
import { findClaimProblems, findMissingSources, needsClaims } from '../findings/claims';
import type { Code } from '../findings/codes';
import type { Finding } from '../findings/model';
import { findMixedStyles } from '../findings/referenceStyle';
import { findReferenceProblems } from '../findings/references';
import { applySuppressions, readSuppressions, type Suppression } from '../findings/suppressions';
import type { Reference } from '../references/model';
import { resolveReferences, type ScannedBlock } from '../references/resolve';
import { DraftBlocks, type DraftLanguage, isEndless } from './draftBlocks';

/** How a text is to be read. */
export interface Reading {
  /** The source that the text is itself; undefined for a draft. */
  readonly source?: Source | undefined;
  /** Whether claims are found and judged; they are where this is not said. */
  readonly claims?: boolean;
}

const nothing: Found = { claims: [], unattributed: [] };

/** All that is known of one state of a draft. */
export interface DraftAnalysis {
  readonly text: string;
  readonly library: Library;
  /** Its blocks, each with what it mentions. */
  readonly scanned: readonly ScannedBlock[];
  readonly references: readonly Reference[];
  /** Its claims, judged, in text order; none where they are not asked for. */
  readonly judged: readonly PlacedJudgement[];
  /** False for the first reading, which leaves the claims to {@link DraftReader.prepare}. */
  readonly isWhole: boolean;
  readonly suppressions: readonly Suppression[];
  /** After suppression, in text order. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one draft again and again as it is written. What a block holds depends on its text alone, so it is
 * kept while its text stays, and a keystroke scans one block.
 */
export class DraftReader {
  readonly #blocks: DraftBlocks;
  /** The library that the claims of this draft have been judged by. */
  #prepared: Library | undefined;
  readonly #finder = new ClaimFinder();
  readonly #judge = new ClaimJudge();

  constructor(language: DraftLanguage) {
    this.#blocks = new DraftBlocks(language);
  }

  /**
   * Where the text is itself a source, a bare chapter means one of the work it responds to, what it says of others is no
   * claim to check, and nothing is found wrong in it: it is not the writer's to mend.
   */
  read(text: string, library: Library, { source, claims: wanted = true }: Reading = {}): DraftAnalysis {
    const work = source?.about;
    const judges = wanted && !source;
    const scanned = this.#blocks.read(text, library.scanner);
    const references = resolveReferences(scanned, library.catalogue, work === undefined ? {} : { work });
    const isWhole = !judges || this.#prepared === library;
    const { claims, unattributed } =
      judges && isWhole ? this.#finder.find(claimInput(text, scanned, references, library)) : nothing;
    const judged = claims.map((claim) => this.#judge.judge(claim, text, library));
    if (judges && isWhole) this.#judge.forget();
    const suppressions = readSuppressions(text);
    const found = [
      ...findReferenceProblems(references, library),
      ...findMixedStyles(text, references),
      ...findClaimProblems(judged),
      ...findMissingSources(unattributed),
    ].sort((a, b) => a.span.start - b.span.start);
    const isSought = (code: Code) => (judges && isWhole) || !needsClaims(code);
    const findings = source ? [] : applySuppressions(found, suppressions, isSought);
    return { text, library, scanned, references, judged, isWhole, suppressions, findings };
  }

  /**
   * Finds and judges the claims of an analysis that is not whole, in steps of a paragraph or a claim, so that other work can
   * go on between them. Reading the same text again then gives the whole of it at once.
   */
  *prepare({ text, library, scanned, references }: DraftAnalysis): Generator<void, void> {
    yield* warmUp(library);
    const { claims } = yield* this.#finder.read(claimInput(text, scanned, references, library));
    for (const claim of claims) {
      this.#judge.judge(claim, text, library);
      yield;
    }
    this.#prepared = library;
  }

  /** {@link read}, with the claims. */
  readWhole(text: string, library: Library, reading: Reading = {}): DraftAnalysis {
    const analysis = this.read(text, library, reading);
    if (analysis.isWhole) return analysis;
    for (const _ of this.prepare(analysis));
    return this.read(text, library, reading);
  }
}

function claimInput(
  text: string,
  scanned: readonly ScannedBlock[],
  references: readonly Reference[],
  library: Library,
) {
  const read = scanned.filter(({ block }) => !isEndless(block));
  return {
    text,
    blocks: read.map(({ block }) => block),
    contents: read.map(({ mentions }) => mentions),
    references,
    library,
  };
}
