import { pathToFileURL } from 'node:url';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../package.json';
import { type Code, codes, type Severity } from '../findings/codes';
import { describe } from '../messages/describe';
import type { Messages } from '../messages/messages';
import type { Settings } from '../project/settings';
import { positionAt } from '../text/lines';
import type { Span } from '../text/span';
import { type Examined, type Shown, shownFindings } from './rows';

/** The levels of SARIF 2.1.0, §3.27.10. */
const levels: Readonly<Record<Exclude<Severity, 'off'>, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const ruleIds = Object.keys(codes) as Code[];

/** The findings of all drafts as one SARIF 2.1.0 log; lines and columns from one, columns in UTF-16 units. */
export function sarifLog(examined: readonly Examined[], settings: Settings, messages: Messages): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Belegg', version, rules: ruleIds.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: examined.flatMap((draft) =>
          shownFindings(draft.analysis, settings).map((shown) => result(draft, shown, messages)),
        ),
      },
    ],
  };
}

function rule(id: Code): ReportingDescriptor {
  const { title, when, severity } = codes[id];
  return {
    id,
    name: title,
    shortDescription: { text: when },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result({ file, analysis, lines }: Examined, { finding, severity }: Shown, messages: Messages): Result {
  const { span, detail, evidence } = finding;
  const related = evidence.flatMap(({ source: id, span: place }) => {
    const source = analysis.library.sources.get(id);
    return source
      ? [{ ...location(source.source.uri, source.lines, place), message: { text: source.source.actor.name } }]
      : [];
  });
  return {
    ruleId: detail.code,
    ruleIndex: ruleIds.indexOf(detail.code),
    level: levels[severity],
    message: { text: describe(detail, messages) },
    locations: [location(file === '-' ? 'stdin:' : pathToFileURL(file).href, lines, span)],
    ...(related.length && { relatedLocations: related }),
  };
}

function location(uri: string, lines: readonly number[], { start, end }: Span): Location {
  const from = positionAt(lines, start);
  const to = positionAt(lines, end);
  const region = {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
