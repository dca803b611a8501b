import type { Judgement } from '../claims/model';
import type { Library } from '../evidence/library';
import type { Evidence } from '../evidence/model';
import { type Severity, severityOf } from '../findings/codes';
import type { Finding } from '../findings/model';
import { describe } from '../messages/describe';
import type { Messages } from '../messages/messages';
import type { DraftAnalysis } from '../project/draft';
import type { Settings } from '../project/settings';
import type { Reference } from '../references/model';
import { lineAt, positionAt } from '../text/lines';

/** One draft and what was found in it. */
export interface Examined {
  readonly file: string;
  readonly analysis: DraftAnalysis;
  /** Offsets at which the draft's lines begin. */
  readonly lines: readonly number[];
}

/** A finding that is shown, and how loudly. */
export interface Shown {
  readonly finding: Finding;
  readonly severity: Exclude<Severity, 'off'>;
}

/** The findings of a draft that the settings let through, in text order. */
export function shownFindings({ findings }: DraftAnalysis, settings: Settings): readonly Shown[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding.detail.code, finding, settings.severity);
    return severity === 'off' ? [] : [{ finding, severity }];
  });
}

/** A reference as the command line gives it in JSON. */
export function referenceRow({ text }: DraftAnalysis, { start, end, kind, target, resolution }: Reference) {
  return { start, end, text: text.slice(start, end), kind, target, resolved: resolution.state === 'resolved' };
}

/** A finding as the command line gives it in JSON. */
export function findingRow({ analysis, lines }: Examined, { finding, severity }: Shown, messages: Messages) {
  const { span, detail, evidence } = finding;
  return {
    range: { start: positionAt(lines, span.start), end: positionAt(lines, span.end) },
    severity,
    code: detail.code,
    message: describe(detail, messages),
    evidence: evidence.flatMap((each) => evidenceRow(analysis.library, each) ?? []),
  };
}

/** A claim with its verdict as the command line gives it in JSON. The severity is null for claims that raise nothing. */
export function claimRow({ analysis, lines }: Examined, judgement: Judgement, settings: Settings, messages: Messages) {
  const { claim, verdict, detail, evidence, score } = judgement;
  const { start, end } = claim;
  const severity = detail && severityOf(detail.code, judgement, settings.severity);
  return {
    start,
    end,
    startLine: lineAt(lines, start),
    endLine: lineAt(lines, Math.max(start, end - 1)),
    text: analysis.text.slice(start, end),
    actors: claim.actors,
    verdict,
    code: detail?.code ?? null,
    severity: severity === undefined || severity === 'off' ? null : severity,
    reason: detail ? describe(detail, messages) : null,
    evidence: evidence.flatMap((each) => {
      const row = evidenceRow(analysis.library, each);
      return row ? [{ ...row, score: Number(score.toFixed(3)) }] : [];
    }),
  };
}

/** A passage that shows why; undefined for a source that is gone. */
function evidenceRow(library: Library, { source: id, span }: Evidence) {
  const source = library.sources.get(id);
  if (!source) return undefined;
  return {
    source: id,
    startLine: lineAt(source.lines, span.start),
    endLine: lineAt(source.lines, Math.max(span.start, span.end - 1)),
    text: source.response.text.slice(span.start, span.end),
  };
}
