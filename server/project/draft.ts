import type { Source } from '../catalogue/model';
import { ClaimJudge, type Review } from '../claims/claimJudge';
import { ClaimFinder } from '../claims/find';
import type { Claim, Judgement } from '../claims/model';
import type { Library } from '../evidence/library';
import { findClaimProblems } from '../findings/claims';
import type { Finding } from '../findings/model';
import { findMixedStyles } from '../findings/referenceStyle';
import { findReferenceProblems } from '../findings/references';
import { applySuppressions, readSuppressions, type Suppression } from '../findings/suppressions';
import type { Reference } from '../references/model';
import { resolveReferences, type ScannedBlock } from '../references/resolve';
import { blocks } from '../text/blocks';

export type DraftLanguage = 'markdown' | 'plaintext';

/** All that is known of one state of a draft. */
export interface DraftAnalysis {
  readonly text: string;
  readonly library: Library;
  /** Its blocks, each with what it mentions. */
  readonly scanned: readonly ScannedBlock[];
  readonly references: readonly Reference[];
  readonly claims: readonly Claim[];
  /** Of the claims that have been judged, in text order. */
  readonly judgements: readonly Judgement[];
  /** Claims that are yet to be judged: many at once, as when a draft is opened, are judged beside other work. */
  readonly pending: readonly Claim[];
  readonly suppressions: readonly Suppression[];
  /** After suppression, in text order. */
  readonly findings: readonly Finding[];
}

/** So many new claims are judged while the writer waits; a keystroke brings one or two. */
const judgedAtOnce = 4;

/**
 * Reads one draft again and again as it is written. What a block holds depends on its text alone, so blocks
 * are kept by content, and a keystroke scans one of them.
 */
export class DraftReader {
  #library: Library | undefined;
  #blocks = new Map<string, ScannedBlock['mentions']>();
  readonly #finder = new ClaimFinder();
  readonly #judge = new ClaimJudge();

  constructor(readonly language: DraftLanguage) {}

  /**
   * Where the text is itself a source, a bare chapter means one of the work it responds to, what it says of others is no
   * claim to check, and nothing is found wrong in it: it is not the writer's to mend.
   */
  read(text: string, library: Library, source?: Source): DraftAnalysis {
    const work = source?.about;
    const scanned = this.#scan(text, library);
    const references = resolveReferences(scanned, library.catalogue, work === undefined ? {} : { work });
    const claims = source
      ? []
      : this.#finder.find({ text, blocks: scanned.map(({ block }) => block), references, library });
    const { judgements, pending } = this.#review(claims, text, library);
    const suppressions = readSuppressions(text);
    const found = [
      ...findReferenceProblems(references, library),
      ...findMixedStyles(text, references),
      ...findClaimProblems(judgements),
    ].sort((a, b) => a.span.start - b.span.start);
    const findings = source ? [] : applySuppressions(found, suppressions);
    return { text, library, scanned, references, claims, judgements, pending, suppressions, findings };
  }

  /** Judges one pending claim of an analysis; the next `read` has it. */
  judge(claim: Claim, { text, library }: DraftAnalysis): void {
    this.#judge.judge(claim, text, library);
  }

  /** {@link read}, with every claim judged. */
  readWhole(text: string, library: Library, source?: Source): DraftAnalysis {
    const analysis = this.read(text, library, source);
    for (const claim of analysis.pending) this.judge(claim, analysis);
    return analysis.pending.length ? this.read(text, library, source) : analysis;
  }

  #review(claims: readonly Claim[], text: string, library: Library): Review {
    const review = this.#judge.review(claims, text, library);
    if (!review.pending.length || review.pending.length > judgedAtOnce) return review;
    for (const claim of review.pending) this.#judge.judge(claim, text, library);
    return this.#judge.review(claims, text, library);
  }

  #scan(text: string, library: Library): ScannedBlock[] {
    if (library !== this.#library) {
      this.#library = library;
      this.#blocks.clear();
    }
    const kept = new Map<string, ScannedBlock['mentions']>();
    const scanned = blocks(text, this.language).map((block) => {
      if (block.kind === 'code') return { block, mentions: [] };
      const content = text.slice(block.start, block.end);
      const mentions = kept.get(content) ?? this.#blocks.get(content) ?? library.scanner.scan(content);
      kept.set(content, mentions);
      return { block, mentions };
    });
    this.#blocks = kept;
    return scanned;
  }
}
