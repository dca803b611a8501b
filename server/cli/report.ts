import type { Severity } from '../findings/codes';
import type { Finding } from '../findings/model';
import { describe } from '../messages/describe';
import type { Messages } from '../messages/messages';
import type { DraftAnalysis } from '../project/draft';
import type { Settings } from '../project/settings';
import type { Reference } from '../references/model';
import { lineAt, positionAt } from '../text/lines';
import type { Options } from './options';

/** One draft and what was found in it. */
export interface Examined {
  readonly file: string;
  readonly analysis: DraftAnalysis;
}

/** Findings that are shown, with the severity they are shown with. */
export function shownFindings({ findings }: DraftAnalysis, { severity }: Settings) {
  return findings.flatMap((finding) => {
    const level = severity[finding.detail.code];
    return level === 'off' ? [] : [{ finding, level }];
  });
}

/** The whole report of a command as it is printed, without a final line break. */
export function report(
  options: Options,
  examined: readonly Examined[],
  settings: Settings,
  messages: Messages,
): string {
  if (options.format === 'json') {
    const files = examined.map(({ file, analysis }) => ({
      file,
      [keyOf(options)]: rows(options, analysis, settings, messages),
    }));
    return JSON.stringify({ files });
  }
  const print = options.command === 'check' ? findingLines : referenceLines;
  return examined.flatMap((each) => print(each, settings, messages)).join('\n');
}

function keyOf({ command }: Options): string {
  return command === 'check' ? 'diagnostics' : 'references';
}

function rows(
  { command }: Options,
  analysis: DraftAnalysis,
  settings: Settings,
  messages: Messages,
): readonly unknown[] {
  if (command === 'references') return analysis.references.map((reference) => referenceRow(analysis, reference));
  return shownFindings(analysis, settings).map(({ finding, level }) => findingRow(analysis, finding, level, messages));
}

function referenceRow({ text }: DraftAnalysis, { start, end, kind, target, resolution }: Reference) {
  return { start, end, text: text.slice(start, end), kind, target, resolved: resolution.state === 'resolved' };
}

function findingRow(
  { lines, library }: DraftAnalysis,
  { span, detail, evidence }: Finding,
  severity: Severity,
  messages: Messages,
) {
  return {
    range: { start: positionAt(lines, span.start), end: positionAt(lines, span.end) },
    severity,
    code: detail.code,
    message: describe(detail, messages),
    evidence: evidence.flatMap(({ source: id, span: place }) => {
      const source = library.sources.get(id);
      if (!source) return [];
      const text = source.response.text.slice(place.start, place.end);
      return [
        {
          source: id,
          startLine: lineAt(source.lines, place.start),
          endLine: lineAt(source.lines, Math.max(place.start, place.end - 1)),
          text,
        },
      ];
    }),
  };
}

function findingLines({ file, analysis }: Examined, settings: Settings, messages: Messages): string[] {
  return shownFindings(analysis, settings).map(({ finding, level }) => {
    const { line, character } = positionAt(analysis.lines, finding.span.start);
    return `${file}:${line + 1}:${character + 1}: ${messages.severity[level]}: ${describe(finding.detail, messages)} [${finding.detail.code}]`;
  });
}

function referenceLines({ file, analysis }: Examined): string[] {
  return analysis.references.map(({ start, end, target, resolution }) => {
    const { line, character } = positionAt(analysis.lines, start);
    const words = analysis.text.slice(start, end).replace(/\s+/g, ' ');
    return `${file}:${line + 1}:${character + 1}: ${words} → ${target}${resolution.state === 'resolved' ? '' : ' (?)'}`;
  });
}
