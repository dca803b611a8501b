import { judgementInDraft } from '../claims/placed';
import { describe } from '../messages/describe';
import type { Messages } from '../messages/messages';
import type { Settings } from '../project/settings';
import { withoutControls } from '../text/controls';
import { positionAt } from '../text/lines';
import type { Options } from './options';
import { claimRow, type Examined, findingRow, referenceRow, shownFindings } from './rows';
import { sarifLog } from './sarif';

/** The whole report of a command as it is printed, without a final line break; empty when there is nothing to tell. */
export function report(
  options: Options,
  examined: readonly Examined[],
  settings: Settings,
  messages: Messages,
): string {
  if (options.format === 'sarif') return JSON.stringify(sarifLog(examined, settings, messages));
  if (options.format === 'json')
    return JSON.stringify({ files: examined.map((each) => jsonFile(options, each, settings, messages)) });
  const print = { check: findingLines, references: referenceLines, claims: claimLines }[options.command];
  const lines = examined.flatMap((each) => print(each, settings, messages));
  return lines.map((line) => withoutControls(line).replace(/\s+/g, ' ')).join('\n');
}

function jsonFile({ command }: Options, draft: Examined, settings: Settings, messages: Messages) {
  const { file, analysis } = draft;
  switch (command) {
    case 'references':
      return { file, references: analysis.references.map((each) => referenceRow(analysis, each)) };
    case 'claims':
      return {
        file,
        claims: analysis.judged.map((each) => claimRow(draft, judgementInDraft(each), settings, messages)),
      };
    case 'check':
      return { file, diagnostics: shownFindings(analysis, settings).map((each) => findingRow(draft, each, messages)) };
  }
}

function claimLines({ file, analysis, lines }: Examined, _: Settings, messages: Messages): string[] {
  return analysis.judged.map((each) => {
    const { claim, verdict, detail } = judgementInDraft(each);
    const { line, character } = positionAt(lines, claim.start);
    const words = analysis.text.slice(claim.start, claim.end).replace(/\s+/g, ' ');
    const reason = detail ? ` — ${describe(detail, messages)}` : '';
    return `${file}:${line + 1}:${character + 1}: ${messages.verdict[verdict]}: ${words}${reason}`;
  });
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
