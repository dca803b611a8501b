import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Messages } from '../messages/messages';
import type { CatalogueReport } from '../project/project';
import { diagnosticSource } from './diagnostics';
import { rangeOf } from './ranges';

/** What is wrong in a catalogue file, and which responses it lists that cannot be read. */
export function catalogueDiagnostics({ lines, problems, faults }: CatalogueReport, messages: Messages): Diagnostic[] {
  const inFile = problems.map(({ span, severity, message }) => ({
    range: rangeOf(lines, span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: diagnosticSource,
    code: 'catalogue',
    message,
  }));
  const inSources = faults.map(({ source, fault }) => ({
    range: rangeOf(lines, source.file.span),
    severity: DiagnosticSeverity.Warning,
    source: diagnosticSource,
    code: 'source-file',
    message: messages.sourceFault(source.file.value, fault),
  }));
  return [...inFile, ...inSources];
}
