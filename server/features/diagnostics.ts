import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import { shorten } from '../evidence/extracts';
import type { LoadedSource } from '../evidence/library';
import type { Evidence } from '../evidence/model';
import { type Severity, severityOf } from '../findings/codes';
import type { Finding } from '../findings/model';
import { describe } from '../messages/describe';
import type { Project } from '../project/project';
import type { Settings } from '../project/settings';
import type { Context } from './feature';
import { rangeIn, rangeOf } from './ranges';
import { sourceWords } from './sourceWords';
import { waitsFor } from './unfinished';

export const diagnosticSource = 'Belegg';

/** Most findings shown of one document; more than this helps nobody and slows the editor down. */
const mostShown = 500;
/** Most UTF-16 units of a passage beside a finding. */
const longestWords = 200;

const protocolSeverity: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a document as the editor shows them. */
export function diagnostics(context: Context): Diagnostic[] {
  return shownFindings(context)
    .slice(0, mostShown)
    .flatMap((finding) => toDiagnostic(context, finding) ?? []);
}

/** The findings of a document that its writer is told of: none that are turned off, and none yet on what is still being typed. */
export function shownFindings({ analysis, cursor, settings }: Context): readonly Finding[] {
  const isWaiting = cursor === undefined ? () => false : waitsFor(analysis, cursor);
  return analysis.findings.filter((finding) => !isWaiting(finding) && severityIn(settings, finding) !== 'off');
}

function severityIn(settings: Settings, finding: Finding): Severity {
  return severityOf(finding.detail.code, finding, settings.severity);
}

function toDiagnostic(
  { document, settings, messages, project, client, home }: Context,
  finding: Finding,
): Diagnostic | undefined {
  const { code } = finding.detail;
  const severity = severityIn(settings, finding);
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

/** The best that each source has; all of it is in the hover, which editors show below this. */
function related({ library }: Project, { evidence }: Finding): DiagnosticRelatedInformation[] {
  const best = new Map([...evidence].reverse().map((each) => [each.source, each]));
  return [...best.values()].reverse().flatMap((each) => {
    const source = library.sources.get(each.source);
    return source ? [passageBeside(source, each)] : [];
  });
}

interface Beside {
  readonly source: LoadedSource;
  readonly information: DiagnosticRelatedInformation;
}

/** A judgement and its evidence stay the same objects from one keystroke to the next. */
const besides = new WeakMap<Evidence, Beside>();

function passageBeside(source: LoadedSource, evidence: Evidence): DiagnosticRelatedInformation {
  const known = besides.get(evidence);
  if (known?.source === source) return known.information;
  const { span } = evidence;
  const words = shorten(sourceWords(source, span), longestWords);
  const information = {
    location: { uri: source.source.uri, range: rangeOf(source.lines, span) },
    message: `${source.source.actor.name}: ${words}`,
  };
  besides.set(evidence, { source, information });
  return information;
}
