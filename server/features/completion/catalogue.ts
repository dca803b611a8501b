import { type CompletionItem, CompletionItemKind, type CompletionList, type Position } from 'vscode-languageserver';
import schema from '../../../syntaxes/belegg.schema.json';
import { workName } from '../../catalogue/names';
import type { CatalogueContext } from '../feature';
import { type YamlPlace, yamlPlaceAt } from './yamlPlace';

/** As much of JSON Schema as tells keys and values. */
interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const root: Schema = schema;
const definitions: Readonly<Record<string, Schema>> = schema.definitions;

/** Keys that are missing, kinds, and the ids of works, as the schema of catalogues tells them. Null where there is nothing to choose from. */
export function suggestInCatalogue(context: CatalogueContext, position: Position): CompletionList | null {
  const lines = context.document.getText().split(/\r\n|\r|\n/);
  const place = yamlPlaceAt(lines, position.line, position.character);
  const holder = place && schemaAt(place.path);
  if (!place || !holder?.properties) return null;
  const rest = /^[\p{L}\d:/_-]*/u.exec((lines[position.line] ?? '').slice(position.character))?.[0] ?? '';
  const items = place.key === undefined ? keys(place, holder, rest) : values(context, place.key, holder);
  if (!items.length) return null;
  const start = { line: position.line, character: position.character - place.written.length };
  const wholeWord = place.key === undefined ? rest.replace(/:.*$/, '') : rest;
  const end = { line: position.line, character: position.character + wholeWord.length };
  return {
    isIncomplete: false,
    items: items.map(({ newText, ...item }, order) => ({
      ...item,
      sortText: String(order).padStart(4, '0'),
      textEdit: { range: { start, end }, newText },
    })),
  };
}

type Choice = Omit<CompletionItem, 'textEdit'> & { readonly newText: string };

function schemaAt(path: readonly string[]): Schema | undefined {
  let at: Schema | undefined = root;
  for (const step of path) at = followed(step === '[]' ? at?.items : at?.properties?.[step]);
  return at;
}

function followed(at: Schema | undefined): Schema | undefined {
  return at?.$ref === undefined ? at : { ...definitions[at.$ref.replace('#/definitions/', '')], ...at };
}

/** Those a mapping must have come first. */
function keys({ siblings }: YamlPlace, { properties = {}, required = [] }: Schema, rest: string): readonly Choice[] {
  const missing = Object.keys(properties).filter((key) => !siblings.has(key));
  const inOrder = [
    ...missing.filter((key) => required.includes(key)),
    ...missing.filter((key) => !required.includes(key)),
  ];
  return inOrder.map((key) => {
    const { title, description, type } = followed(properties[key]) ?? {};
    const colon = rest.includes(':') ? '' : type === 'array' ? ':' : ': ';
    return {
      label: key,
      kind: CompletionItemKind.Property,
      ...(title !== undefined && { detail: title }),
      ...(description !== undefined && { documentation: description }),
      newText: key + colon,
    };
  });
}

function values({ project }: CatalogueContext, key: string, { properties = {} }: Schema): readonly Choice[] {
  const { enum: allowed = [], enumDescriptions = [] } = followed(properties[key]) ?? {};
  if (allowed.length)
    return allowed.map((value, index) => ({
      label: value,
      kind: CompletionItemKind.EnumMember,
      detail: enumDescriptions[index] ?? '',
      newText: value,
    }));
  if (key !== 'about') return [];
  const { catalogue } = project.library;
  return [...catalogue.works.values()].map(({ id, title, description }) => ({
    label: id,
    kind: CompletionItemKind.Value,
    detail: [workName(catalogue, id), title?.value]
      .filter((each, at, all) => each && all.indexOf(each) === at)
      .join(' · '),
    ...(description !== undefined && { documentation: description }),
    newText: id,
  }));
}
