import type { Library } from '../evidence/library';
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
  readonly suppressions: readonly Suppression[];
  /** After suppression, in text order. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one draft again and again as it is written. What a block holds depends on its text alone, so blocks
 * are kept by content, and a keystroke scans one of them.
 */
export class DraftReader {
  #library: Library | undefined;
  #blocks = new Map<string, ScannedBlock['mentions']>();

  constructor(readonly language: DraftLanguage) {}

  /** `work` is the work that a bare chapter means where the draft itself names none. */
  read(text: string, library: Library, work?: string): DraftAnalysis {
    const scanned = this.#scan(text, library);
    const references = resolveReferences(scanned, library.catalogue, work === undefined ? {} : { work });
    const suppressions = readSuppressions(text);
    const found = [...findReferenceProblems(references, library), ...findMixedStyles(text, references)];
    const inOrder = found.sort((a, b) => a.span.start - b.span.start);
    const findings = applySuppressions(inOrder, suppressions);
    return { text, library, scanned, references, suppressions, findings };
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
