import type { Library, LoadedSource } from '../../evidence/library';
import { attribution, sendersNamed } from '../../lexicon/attribution';
import type { Place } from '../../references/model';
import { sectionsTitled, type TitleFrame } from '../titles';

/** Who the sources of a library are, as far as drafts name them. */
export interface Roster {
  /** Ids of all sources, in catalogue order. */
  readonly all: readonly string[];
  /** Sources by a definite noun for their kind («kommunen»), which stands for the one named last. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** The only source that has another spelling of such a noun among its aliases: «høgskulen» for «høgskolen». */
  readonly spellings: ReadonlyMap<string, string>;
  /** Names and aliases, lower case, of each source. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sources whose response has numbered chapters, and those whose has numbered questions. */
  readonly numbered: Readonly<Record<Place['kind'], readonly string[]>>;
  /** Aliases that are common nouns: «universitetet», lower case. */
  readonly commonAliases: ReadonlySet<string>;
  /** Ids of the sources that have the section which words of a text may name. */
  readonly titled: (text: string, frame: TitleFrame) => readonly string[];
}

/** The roster of the sources that could be read. */
export function rosterOf(library: Library): Roster {
  const { senders, words } = attribution();
  const all = [...library.sources.keys()];
  const nouns = new Map<string, string[]>();
  const names = new Map<string, ReadonlySet<string>>();
  const commonAliases = new Set<string>();
  const spellings = new Map<string, string[]>();
  const add = (noun: string, id: string) => nouns.set(noun, [...(nouns.get(noun) ?? []), id]);
  for (const id of all) {
    const actor = library.sources.get(id)?.source.actor;
    if (!actor) continue;
    const aliases = actor.aliases.map(({ value }) => value);
    names.set(id, new Set([actor.name, ...aliases].map((name) => name.toLowerCase())));
    const common = aliases.filter((alias) => /^\p{Ll}/u.test(alias));
    for (const alias of common) commonAliases.add(alias);
    const kinds = senders.filter(({ nouns: forms }) => forms.some((form) => common.includes(form)));
    for (const noun of new Set(kinds.flatMap((kind) => kind.nouns)))
      spellings.set(noun, [...(spellings.get(noun) ?? []), id]);
    for (const noun of new Set([...sendersNamed(actor.name).flatMap((kind) => kind.nouns), ...words.anySender]))
      add(noun, id);
  }
  const having = (kind: Place['kind']) => all.filter((id) => hasNumbered(library, id, kind));
  const only = [...spellings].flatMap(([noun, [id, ...more]]) =>
    id && !more.length && !commonAliases.has(noun) ? [[noun, id] as const] : [],
  );
  return {
    all,
    nouns,
    spellings: new Map(only),
    names,
    numbered: { chapter: having('chapter'), question: having('question') },
    commonAliases,
    titled: (text, frame) => all.filter((id) => hasTitled(library.sources.get(id), text, frame)),
  };
}

function hasTitled(source: LoadedSource | undefined, text: string, frame: TitleFrame): boolean {
  return source !== undefined && sectionsTitled(source, text, frame).length > 0;
}

function hasNumbered(library: Library, id: string, kind: Place['kind']): boolean {
  const sections = library.sources.get(id)?.response.sections ?? [];
  return sections.some((section) => section.kind === kind && section.number !== undefined);
}
