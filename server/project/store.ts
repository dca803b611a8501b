import type { Catalogue, CatalogueProblem, Source, Work } from '../catalogue/model';
import { type LoadedSource, loadSource } from '../evidence/library';
import type { OwnLexicon } from '../lexicon/thesaurus';
import type { Reference } from '../references/model';
import type { Scanner } from '../references/scan';
import type { Passage, Response, Section } from '../sources/model';
import { lineStarts } from '../text/lines';

/** Keeps readings between sessions, by keys that change with whatever they are made from. */
export interface Store {
  /** What was put under the key; undefined when there is nothing, or nothing that can be read. Never rejects. */
  get(key: string): Promise<unknown>;
  /** Never rejects; a store that cannot keep anything is merely slow. */
  put(key: string, value: unknown): Promise<void>;
  /** A short digest of the parts, for keys. */
  digest(...parts: readonly string[]): string;
}

/** Keeps nothing. */
export const noStore: Store = { get: async () => undefined, put: async () => {}, digest: () => '' };

/** A catalogue file as it was read. */
export interface CatalogueReading {
  readonly catalogue: Catalogue;
  readonly problems: readonly CatalogueProblem[];
}

interface KeptCatalogue {
  readonly works: readonly Work[];
  readonly sources: readonly Source[];
  readonly lexicon?: OwnLexicon;
  readonly problems: readonly CatalogueProblem[];
}

/** Parses a catalogue, unless the store has done it before: then the YAML parser is not even loaded. */
export async function readCatalogue(text: string, uri: string, store: Store): Promise<CatalogueReading> {
  const key = store.digest('catalogue', uri, text);
  const kept = (await store.get(key)) as KeptCatalogue | undefined;
  if (kept) {
    const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
      new Map(items.map((item) => [item.id, item]));
    const { works, sources, lexicon, problems } = kept;
    return { catalogue: { works: byId(works), sources: byId(sources), ...(lexicon && { lexicon }) }, problems };
  }
  const { parseCatalogue } = await import('../catalogue/parse');
  const { catalogue, problems } = parseCatalogue(text, uri);
  const { works, sources, lexicon } = catalogue;
  const all = { works: [...works.values()], sources: [...sources.values()], ...(lexicon && { lexicon }), problems };
  void store.put(key, all satisfies KeptCatalogue);
  return { catalogue, problems };
}

interface KeptSource {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly references: readonly Reference[];
}

/**
 * {@link loadSource}, unless the store has done it before. `digest` stands for the catalogues, on which references depend; `structure`
 * is the response where it is known already.
 */
export async function readSource(
  source: Source,
  text: string,
  known: { readonly catalogue: Catalogue; readonly scanner: Scanner; readonly digest: string },
  store: Store,
  structure?: Response,
): Promise<LoadedSource> {
  const key = store.digest('source', source.id, source.about ?? '', known.digest, text);
  const kept = (await store.get(key)) as KeptSource | undefined;
  if (kept) {
    const { sections, passages, references } = kept;
    const { lexicon } = known.catalogue;
    const response = structure ?? { text, sections, passages };
    return { source, response, references, lines: lineStarts(text), ...(lexicon && { lexicon }) };
  }
  const loaded = loadSource(source, text, known.catalogue, known.scanner, structure);
  const { response, references } = loaded;
  void store.put(key, { sections: response.sections, passages: response.passages, references } satisfies KeptSource);
  return loaded;
}
