import {
  type CancellationToken,
  LSPErrorCodes,
  type Position,
  type Range,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CatalogueScalar } from '../catalogue/scalars';
import { canonical } from '../project/uri';
import type { Reference } from '../references/model';
import { touches } from '../text/span';
import type { CatalogueContext, Context, Feature, FolderContext } from './feature';
import { referenceAt } from './lookup';
import { rangeIn } from './ranges';
import { type CatalogueName, changedScalars, isTaken, nameOf } from './rename/catalogueName';
import { belongsTo, folded, restBehind, usesIn } from './rename/draftUses';
import { draftsIn } from './workspaceDrafts';

type PositionParams = { readonly textDocument: { readonly uri: string }; readonly position: Position };

/** Renames what the folder's own catalogue names, there and in every draft of the folder. Responses stand as their senders wrote them. */
export const rename: Feature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register: (connection, answer, { answerInCatalogue }) => {
    const prepared = answer(prepareInDraft);
    const preparedInCatalogue = answerInCatalogue(prepareInCatalogue);
    connection.onPrepareRename(
      async (params, token) => (await prepared(params, token)) ?? preparedInCatalogue(params, token),
    );
    const renamed = answer((context, params: RenameParams, { token }) => renameInDraft(context, params, token));
    const renamedInCatalogue = answerInCatalogue((context, params: RenameParams, { token }) =>
      renameInCatalogue(context, params, token),
    );
    connection.onRenameRequest(
      async (params, token) => (await renamed(params, token)) ?? renamedInCatalogue(params, token),
    );
  },
};

/** What is to be renamed: a text of the folder's own catalogue, and where it is seen. */
interface Chosen {
  readonly catalogue: TextDocument;
  readonly scalars: readonly CatalogueScalar[];
  readonly scalar: CatalogueScalar;
  readonly name: CatalogueName;
  /** The name where the cursor stands. */
  readonly range: Range;
}

type Prepared = { readonly range: Range; readonly placeholder: string };

/** @throws ResponseError where the name cannot be changed from here */
export async function prepareInDraft(context: Context, { position }: PositionParams): Promise<Prepared | null> {
  const chosen = await chosenInDraft(context, position);
  return chosen && { range: chosen.range, placeholder: chosen.scalar.value };
}

/** @throws ResponseError where the name cannot be changed from here */
export async function prepareInCatalogue(
  context: CatalogueContext,
  { position }: PositionParams,
): Promise<Prepared | null> {
  const chosen = await chosenInCatalogue(context, position);
  return chosen && { range: chosen.range, placeholder: chosen.scalar.value };
}

/** @throws ResponseError where the name cannot be changed from here, or not to this */
export async function renameInDraft(
  context: Context,
  { position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const chosen = await chosenInDraft(context, position);
  return chosen && renamed(context, chosen, newName, token);
}

/** @throws ResponseError where the name cannot be changed from here, or not to this */
export async function renameInCatalogue(
  context: CatalogueContext,
  { position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const chosen = await chosenInCatalogue(context, position);
  return chosen && renamed(context, chosen, newName, token);
}

async function chosenInCatalogue(context: CatalogueContext, position: Position): Promise<Chosen | null> {
  const { document, home, messages, project } = context;
  const offset = document.offsetAt(position);
  const scalars = await scalarsIn(document);
  const scalar = scalars.find(({ span }) => touches(span, offset));
  const name = scalar && nameOf(scalar, scalars);
  if (!scalar || !name) return null;
  if (canonical(document.uri).startsWith(home)) throw refused(messages.renameBundled(scalar.value));
  const stated = scalars.some((each) => each.path[2] === 'id' && each.value === scalar.value);
  if (name.is === 'work' && !stated)
    throw refused(
      project.library.catalogue.works.has(name.id) ? messages.renameBundled(name.id) : messages.renameNoName(name.id),
    );
  const inner = scalar.style === 'plain' ? 0 : 1;
  const range = rangeIn(document, { start: scalar.span.start + inner, end: scalar.span.end - inner });
  return { catalogue: document, scalars, scalar, name, range };
}

async function chosenInDraft(context: Context, position: Position): Promise<Chosen | null> {
  const { document, analysis, messages, home } = context;
  const reference = referenceAt(context, position);
  if (!reference || context.project.sourceAt(document.uri)) return null;
  const words = analysis.text.slice(reference.start, reference.end);
  const uri = catalogueOf(context, reference);
  if (uri === undefined) throw refused(messages.renameNoName(words));
  const text = uri.startsWith(home) ? undefined : await context.textOf(uri);
  if (text === undefined) throw refused(messages.renameBundled(words));
  const catalogue = TextDocument.create(uri, 'yaml', 0, text);
  const scalars = await scalarsIn(catalogue);
  for (const scalar of scalars) {
    const name = nameOf(scalar, scalars);
    if (name?.is !== 'name' || !belongsTo(reference, name.of)) continue;
    const rest = restBehind(words, folded(name.name));
    if (rest === undefined) continue;
    const range = rangeIn(document, { start: reference.start, end: reference.end - rest.length });
    return { catalogue, scalars, scalar, name, range };
  }
  throw refused(messages.renameNoName(words));
}

/** The file that states what the reference leads to; undefined for numbers, and for what several entries may mean. */
function catalogueOf({ project }: Context, { kind, target, work, place, resolution }: Reference): string | undefined {
  if (place || resolution.state !== 'resolved') return undefined;
  const { works, sources } = project.library.catalogue;
  if (kind === 'actor') return sources.get(target.replace(/^actor:/, ''))?.catalogue;
  return work === undefined ? undefined : works.get(work)?.catalogue;
}

async function renamed(
  context: FolderContext,
  { catalogue, scalars, scalar, name }: Chosen,
  newName: string,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const value = newName.trim();
  if (value === scalar.value) return { changes: {} };
  check(context, name, value);
  const { writtenScalar } = await import('../catalogue/scalars');
  const changes: Record<string, TextEdit[]> = {
    [catalogue.uri]: changedScalars(scalars, name, scalar, value).map((each) => ({
      range: rangeIn(catalogue, each.scalar.span),
      newText: writtenScalar(each.value, each.scalar.style),
    })),
  };
  for (const draft of await draftsIn([context], token)) {
    const uses = usesIn((await context.textOf(draft.uri)) ?? '', draft.references, name, value);
    if (uses.length) changes[draft.uri] = uses.map(({ span, newText }) => ({ range: draft.rangeOf(span), newText }));
  }
  return { changes };
}

const idForm = /^[\p{Ll}\p{Nd}](?:[\p{Ll}\p{Nd}:/-]*[\p{Ll}\p{Nd}])?$/u;

function check({ project, messages }: FolderContext, name: CatalogueName, value: string): void {
  if (name.is === 'name') {
    if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(value) || /[\r\n]/.test(value)) throw refused(messages.renameShort);
    return;
  }
  if (!idForm.test(value)) throw refused(messages.renameIdForm);
  if (isTaken(project.library.catalogue, name, value)) throw refused(messages.renameTaken(value));
}

/** The parser is loaded when it is first needed. */
async function scalarsIn(document: TextDocument): Promise<readonly CatalogueScalar[]> {
  const { scalarsOf } = await import('../catalogue/scalars');
  return scalarsOf(document.getText());
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
