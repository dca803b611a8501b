import { describe } from '../messages/describe';
import type { Messages } from '../messages/messages';
import type { Settings } from '../project/settings';
import { positionAt } from '../text/lines';
import type { Options } from './options';
import { type Examined, findingRow, referenceRow, shownFindings } from './rows';

/** The whole report of a command as it is printed, without a final line break; empty when there is nothing to tell. */
export function report(
  options: Options,
  examined: readonly Examined[],
  settings: Settings,
  messages: Messages,
): string {
  if (options.format === 'json')
    return JSON.stringify({ files: examined.map((each) => jsonFile(options, each, settings, messages)) });
  const print = options.command === 'check' ? findingLines : referenceLines;
  return examined.flatMap((each) => print(each, settings, messages)).join('\n');
}

function jsonFile({ command }: Options, draft: Examined, settings: Settings, messages: Messages) {
  const { file, analysis } = draft;
  if (command === 'references')
    return { file, references: analysis.references.map((each) => referenceRow(analysis, each)) };
  return { file, diagnostics: shownFindings(analysis, settings).map((each) => findingRow(draft, each, messages)) };
}

function findingLines({ file, analysis, lines }: Examined, settings: Settings, messages: Messages): string[] {
  return shownFindings(analysis, settings).map(({ finding: { span, detail }, severity }) => {
    const { line, character } = positionAt(lines, span.start);
    return `${file}:${line + 1}:${character + 1}: ${messages.severity[severity]}: ${describe(detail, messages)} [${detail.code}]`;
  });
}

function referenceLines({ file, analysis, lines }: Examined): string[] {
  return analysis.references.map(({ start, end, target, resolution }) => {
    const { line, character } = positionAt(lines, start);
    const words = analysis.text.slice(start, end).replace(/\s+/g, ' ');
    return `${file}:${line + 1}:${character + 1}: ${words} → ${target}${resolution.state === 'resolved' ? '' : ' (?)'}`;
  });
}
