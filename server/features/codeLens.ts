import type { CodeLens } from 'vscode-languageserver';
import { citedAmong } from '../evidence/citations';
import { positionAt } from '../text/lines';
import { unlessCancelled } from './cancellation';
import { claimLenses } from './codeLens/claims';
import { listOf } from './codeLens/places';
import type { Asked, Context, Feature } from './feature';
import { gather, lazily } from './gather';
import { isHeaded, openSource } from './lookup';
import { citations } from './references';
import { draftsIn } from './workspaceDrafts';

/** What stands in a lens until it is shown: whose heading it is. */
interface LensData {
  readonly uri: string;
  /** Index of the section. */
  readonly section: number;
}

/** Above the headings of a response how often drafts cite them, above those of a draft how its claims stand, with the list a click away. */
export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register: (connection, answer) => {
    connection.onCodeLens(answer((context, _params, asked: Asked<CodeLens[]>) => lenses(context, asked)));
    const resolve = answer((context, { lens, data }: ResolveParams, asked) => resolved(context, lens, data, asked));
    connection.onCodeLensResolve(async (lens, token) => {
      const data: unknown = lens.data;
      if (!isLensData(data)) return lens;
      return (await resolve({ textDocument: data, lens, data }, token)) ?? lens;
    });
  },
};

interface ResolveParams {
  readonly textDocument: { readonly uri: string };
  readonly lens: CodeLens;
  readonly data: LensData;
}

async function lenses(context: Context, asked: Asked<CodeLens[]>): Promise<CodeLens[] | null> {
  const source = openSource(context);
  if (!source) return context.project.sourceAt(context.document.uri) ? null : claimLenses(context);
  const sections = source.response.sections.filter((section) => isHeaded(section) && section.number !== undefined);
  if (!sections.length) return [];
  const drafts = await draftsIn(await unlessCancelled(context.folders(), asked.token), asked.token);
  const citedBy = citedAmong(source, sections);
  const portions = lazily(drafts, ({ references }) => references.flatMap(citedBy));
  const cited = new Set(await gather(portions, { token: asked.token, partial: undefined }));
  return sections
    .filter((section) => cited.has(section))
    .map(({ index, heading }) => {
      const start = positionAt(source.lines, heading.start);
      return { range: { start, end: start }, data: { uri: context.document.uri, section: index } satisfies LensData };
    });
}

async function resolved(
  context: Context,
  lens: CodeLens,
  { section: index }: LensData,
  asked: Asked,
): Promise<CodeLens> {
  const source = openSource(context);
  const section = source?.response.sections[index];
  if (!source || !section) return lens;
  const drafts = await draftsIn(await unlessCancelled(context.folders(), asked.token), asked.token);
  const cited = drafts.map(citations(source, section)).filter(({ length }) => length > 0);
  const places = cited.flat();
  const title = context.messages.cited(places.length, cited.length);
  return { ...lens, command: listOf(context, lens.range.start, title, places) };
}

function isLensData(value: unknown): value is LensData {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'section' in value &&
    typeof value.section === 'number'
  );
}
