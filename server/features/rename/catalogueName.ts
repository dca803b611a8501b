import type { Catalogue } from '../../catalogue/model';
import type { CatalogueScalar } from '../../catalogue/scalars';

/** What a text in a catalogue names. */
export type CatalogueName =
  /** The id of a work, where it is stated and where sources refer to it. */
  | { readonly is: 'work'; readonly id: string }
  | { readonly is: 'source'; readonly id: string }
  | { readonly is: 'part'; readonly id: string }
  /** A title, alias, body or actor, which drafts write out. */
  | { readonly is: 'name'; readonly name: string; readonly of: Owner };

/** The entry that a name belongs to. */
export type Owner = { readonly work: string } | { readonly source: string };

const nameKeys = new Set(['title', 'name', 'aliases']);

/** What the text names; undefined for texts that are no names, such as descriptions and files. */
export function nameOf({ path, value }: CatalogueScalar, all: readonly CatalogueScalar[]): CatalogueName | undefined {
  const [list, index, key, ...rest] = path;
  if (key === 'id' && rest.length === 0) return { is: list === 'sources' ? 'source' : 'work', id: value };
  if (key === 'about') return { is: 'work', id: value };
  if (key === 'parts' && rest[1] === 'id') return { is: 'part', id: value };
  const last = path.findLast((step) => typeof step === 'string');
  if (key === 'chapters' || last === undefined || !nameKeys.has(String(last))) return undefined;
  const entry = all.find(
    (other) => other.path.length === 3 && other.path[1] === index && other.path[0] === list && other.path[2] === 'id',
  );
  if (!entry) return undefined;
  return { is: 'name', name: value, of: list === 'sources' ? { source: entry.value } : { work: entry.value } };
}

/** True where another entry has this id already. */
export function isTaken({ works, sources }: Catalogue, name: CatalogueName, id: string): boolean {
  if (name.is === 'source') return sources.has(id);
  if (name.is === 'work') return works.has(id);
  return [...works.values()].some(({ parts }) => parts.some((part) => part.id === id));
}

/** The texts of a catalogue that change with an id, and what they become. */
export function changedScalars(
  all: readonly CatalogueScalar[],
  name: CatalogueName,
  chosen: CatalogueScalar,
  renamed: string,
): readonly { readonly scalar: CatalogueScalar; readonly value: string }[] {
  if (name.is !== 'work') return [{ scalar: chosen, value: renamed }];
  return all.flatMap((scalar) => {
    const other = nameOf(scalar, all);
    if (other?.is === 'work' && other.id === name.id) return [{ scalar, value: renamed }];
    if (other?.is === 'part' && other.id.startsWith(`${name.id}:`))
      return [{ scalar, value: renamed + other.id.slice(name.id.length) }];
    return [];
  });
}
