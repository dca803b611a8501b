import { emptyCatalogue, mergeCatalogues } from '../catalogue/layers';
import type { Catalogue, Source, Work } from '../catalogue/model';
import { buildLibrary, type Library, type LoadedSource } from '../evidence/library';
import { createScanner, type Scanner } from '../references/scan';
import type { Response } from '../sources/model';
import { type CatalogueReading, noStore, readCatalogue, readSource, type Store } from './store';

/** A catalogue file that has been read. */
export interface Parsed extends CatalogueReading {
  readonly uri: string;
  readonly text: string;
}

/** What the catalogues of a project alone tell. The same value means that no source needs to be read anew. */
export interface Known {
  readonly parsed: readonly Parsed[];
  readonly catalogue: Catalogue;
  readonly scanner: Scanner;
  /** Stands for the text of all catalogues in the keys of the store. */
  readonly digest: string;
}

/** The structure of a response, which its text and the work that it responds to decide. */
interface Structure {
  readonly work: Work | undefined;
  readonly response: Response;
}

interface ReadText {
  readonly text: string;
  readonly loaded: Promise<LoadedSource>;
}

/**
 * What projects have read, so that none reads again what another one knows: the bundled responses are read once for all folders whose
 * catalogues say the same, and their structure once for all folders. What no project holds any longer is forgotten.
 */
export class Readings {
  readonly #nothing: Known;
  /** The latest reading of each catalogue file. */
  readonly #parsed = new Map<string, { readonly text: string; readonly parsed: Promise<Parsed> }>();
  /** By the last of their catalogues. */
  readonly #known = new WeakMap<Parsed, Known[]>();
  /** By source id. */
  readonly #sources = new WeakMap<Known, Map<string, ReadText>>();
  readonly #structures = new WeakMap<Source, Structure>();
  readonly #libraries = new WeakMap<Known, Library>();

  constructor(private readonly store: Store = noStore) {
    this.#nothing = merged([], store);
  }

  catalogue(uri: string, text: string): Promise<Parsed> {
    const before = this.#parsed.get(uri);
    if (before?.text === text) return before.parsed;
    const parsed = readCatalogue(text, uri, this.store).then((reading) => ({ uri, text, ...reading }));
    this.#parsed.set(uri, { text, parsed });
    return parsed;
  }

  /** The catalogues laid over one another, the later over the earlier. */
  together(parsed: readonly Parsed[]): Known {
    const last = parsed.at(-1);
    if (!last) return this.#nothing;
    const before = this.#known.get(last) ?? [];
    const same = before.find((known) => isSame(known.parsed, parsed));
    if (same) return same;
    const known = merged(parsed, this.store);
    this.#known.set(last, [...before, known]);
    return known;
  }

  source(source: Source, text: string, known: Known): Promise<LoadedSource> {
    const sources = this.#sources.get(known) ?? new Map<string, ReadText>();
    this.#sources.set(known, sources);
    const before = sources.get(source.id);
    if (before?.text === text) return before.loaded;
    const loaded = this.#read(source, text, known);
    sources.set(source.id, { text, loaded });
    return loaded;
  }

  async #read(source: Source, text: string, known: Known): Promise<LoadedSource> {
    const work = source.about === undefined ? undefined : known.catalogue.works.get(source.about);
    const before = this.#structures.get(source);
    const same = before?.response.text === text && before.work === work ? before.response : undefined;
    const loaded = await readSource(source, text, known, this.store, same);
    this.#structures.set(source, { work, response: loaded.response });
    return loaded;
  }

  library(known: Known, loaded: readonly LoadedSource[]): Library {
    const before = this.#libraries.get(known);
    if (before && isSame([...before.sources.values()], loaded)) return before;
    const library = buildLibrary(known.catalogue, known.scanner, loaded);
    this.#libraries.set(known, library);
    return library;
  }
}

function merged(parsed: readonly Parsed[], store: Store): Known {
  const catalogue = parsed.reduce<Catalogue>((under, over) => mergeCatalogues(under, over.catalogue), emptyCatalogue);
  const digest = store.digest('catalogues', ...parsed.map(({ text }) => text));
  return { parsed, catalogue, scanner: createScanner(catalogue), digest };
}

function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
