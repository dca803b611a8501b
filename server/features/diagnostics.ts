import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { isClaimCode } from '../findings/claims';
import { type Severity, severityOf } from '../findings/codes';
import type { Finding } from '../findings/model';
import { describe } from '../messages/describe';
import type { DraftAnalysis } from '../project/draft';
import type { Project } from '../project/project';
import { stillTyped } from '../references/find';
import { overlaps, type Span, shift } from '../text/span';
import type { Context } from './feature';
import { rangeIn, rangeOf } from './ranges';

export const diagnosticSource = 'Belegg';

/** Most findings shown of one document; more than this helps nobody and slows the editor down. */
const mostShown = 500;

/** Closing marks and a note behind the stop of a sentence. */
const longestEnd = 20;

const protocolSeverity: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a document as the editor shows them; those on a reference or a claim that is still being typed wait. */
export function diagnostics(context: Context): Diagnostic[] {
  const { analysis, cursor } = context;
  const isWaiting = cursor === undefined ? () => false : unfinished(analysis, cursor);
  return analysis.findings
    .filter((finding) => !isWaiting(finding))
    .flatMap((finding) => toDiagnostic(context, finding) ?? [])
    .slice(0, mostShown);
}

/** A test for findings on what is not yet written out at the cursor: a reference, or a claim whose sentence has no end. */
function unfinished({ text, references, judged }: DraftAnalysis, cursor: number): (finding: Finding) => boolean {
  const typed = references.filter(
    (each) => each.end >= cursor - 1 && each.start <= cursor && stillTyped(text, each, cursor),
  );
  const starts = new Set(typed.map(({ start }) => start));
  const open = judged
    .map(({ at, judgement }) => shift(judgement.claim.sentence, at))
    .filter((sentence) => isOpen(text, sentence, cursor));
  return ({ span, detail }) =>
    starts.has(span.start) || (isClaimCode(detail.code) && open.some((sentence) => overlaps(sentence, span)));
}

/** True for a sentence that the cursor stands in, or behind with nothing but blanks between, and that no full stop, or the like, ends. */
function isOpen(text: string, { start, end }: Span, cursor: number): boolean {
  if (cursor < start || (cursor > end && /[^ \t\u00a0]/.test(text.slice(end, cursor)))) return false;
  return !/[.!?…][\s»”"’')\]*_|]*$/.test(text.slice(Math.max(start, end - longestEnd), end));
}

function toDiagnostic(
  { document, settings, messages, project, client, home }: Context,
  finding: Finding,
): Diagnostic | undefined {
  const { code } = finding.detail;
  const severity = severityOf(code, finding.doubtful === true, settings.severity);
  if (severity === 'off') return undefined;
  const diagnostic: Diagnostic = {
    range: rangeIn(document, finding.span),
    severity: protocolSeverity[severity],
    source: diagnosticSource,
    code,
    message: describe(finding.detail, messages),
  };
  const capabilities = client.textDocument?.publishDiagnostics;
  if (capabilities?.codeDescriptionSupport) diagnostic.codeDescription = { href: `${home}docs/diagnostics/${code}.md` };
  if (capabilities?.relatedInformation && finding.evidence.length)
    diagnostic.relatedInformation = related(project, finding);
  return diagnostic;
}

function related({ library }: Project, { evidence }: Finding) {
  return evidence.flatMap(({ source: id, span }) => {
    const source = library.sources.get(id);
    if (!source) return [];
    const words = source.response.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    return [
      {
        location: { uri: source.source.uri, range: rangeOf(source.lines, span) },
        message: `${source.source.actor.name}: ${words}`,
      },
    ];
  });
}
