import { checkCatalogue, emptyCatalogue, mergeCatalogues } from '../catalogue/layers';
import type { Catalogue, CatalogueProblem, Source } from '../catalogue/model';
import { buildLibrary, type Library, type LoadedSource } from '../evidence/library';
import { createScanner, type Scanner } from '../references/scan';
import { lineStarts } from '../text/lines';
import { type FileAccess, type FileFault, type FileText, readText } from './files';
import { noStore, readCatalogue, readSource, type Store } from './store';

/** A catalogue file with what is wrong in it. */
export interface CatalogueReport {
  readonly uri: string;
  readonly lines: readonly number[];
  readonly problems: readonly CatalogueProblem[];
  /** Sources of this catalogue whose file gives no text. */
  readonly faults: readonly SourceFault[];
}

export interface SourceFault {
  readonly source: Source;
  readonly fault: FileFault;
}

/** Texts as the editor shows them, which win over the files. Undefined when the file is not open. */
export type OpenTexts = (uri: string) => string | undefined;

export interface Loading {
  readonly onProgress?: (done: number, all: number, source: Source) => void;
  readonly isCancelled?: () => boolean;
}

/** Thrown by `load` when it is cancelled; what was known before stays. */
export class LoadingCancelled extends Error {}

/**
 * All that one workspace folder knows, kept fresh: its catalogues and the responses they list.
 * `library` is replaced as a whole, so what reads it never sees half an index.
 */
export class Project {
  #known = fromCatalogues([], noStore);
  #library: Library = buildLibrary(this.#known.catalogue, this.#known.scanner, []);
  #reports: readonly CatalogueReport[] = [];
  #read = new Map<string, ReadSource>();

  /** `catalogues` are URIs; a later one is laid over the earlier. Those that do not exist are passed over. */
  constructor(
    readonly catalogues: readonly string[],
    private readonly files: FileAccess,
    private readonly openText: OpenTexts = () => undefined,
    private readonly store: Store = noStore,
  ) {}

  get library(): Library {
    return this.#library;
  }

  get reports(): readonly CatalogueReport[] {
    return this.#reports;
  }

  /** True for a file whose content decides what the project knows. */
  dependsOn(uri: string): boolean {
    return this.catalogues.includes(uri) || this.sourceAt(uri) !== undefined;
  }

  /** The source whose text is at this URI, also when that text could not be read. */
  sourceAt(uri: string): Source | undefined {
    for (const source of this.#known.catalogue.sources.values()) if (source.uri === uri) return source;
    return undefined;
  }

  /**
   * Reads catalogues and responses anew; what has not changed is kept. Missing and unreadable files are reported, never thrown.
   * @throws LoadingCancelled
   */
  async load(loading: Loading = {}): Promise<void> {
    const known = await this.#readCatalogues();
    const { loaded, faults } = await this.#readSources(known, loading);
    const current = [...this.#library.sources.values()];
    const unchanged =
      known === this.#known &&
      loaded.length === current.length &&
      loaded.every((each, index) => each === current[index]);
    if (!unchanged) this.#library = buildLibrary(known.catalogue, known.scanner, loaded);
    this.#known = known;
    this.#reports = known.parsed.map(({ uri, text, problems }) => ({
      uri,
      lines: lineStarts(text),
      problems: [...problems, ...checkCatalogue(known.catalogue, uri)],
      faults: faults.filter(({ source }) => source.catalogue === uri),
    }));
  }

  async #readCatalogues(): Promise<Known> {
    const texts = await Promise.all(this.catalogues.map((uri) => this.#text(uri)));
    const parsed: Parsed[] = [];
    for (const [index, uri] of this.catalogues.entries()) {
      const file = texts[index];
      if (!file || !('text' in file)) continue;
      const before = this.#known.parsed.find((each) => each.uri === uri);
      const { text } = file;
      parsed.push(before?.text === text ? before : { uri, text, ...(await readCatalogue(text, uri, this.store)) });
    }
    const unchanged =
      parsed.length === this.#known.parsed.length && parsed.every((each, index) => each === this.#known.parsed[index]);
    return unchanged ? this.#known : fromCatalogues(parsed, this.store);
  }

  async #readSources(known: Known, { onProgress, isCancelled }: Loading) {
    const { catalogue, scanner } = known;
    const sources = [...catalogue.sources.values()];
    const loaded: LoadedSource[] = [];
    const faults: SourceFault[] = [];
    const read = new Map<string, ReadSource>();
    for (const [index, source] of sources.entries()) {
      if (isCancelled?.()) throw new LoadingCancelled();
      onProgress?.(index, sources.length, source);
      const file = await this.#text(source.uri);
      if ('fault' in file) {
        faults.push({ source, fault: file.fault });
        continue;
      }
      const before = this.#read.get(source.id);
      const same = before?.text === file.text && before.scanner === scanner;
      const now = same ? before.loaded : await readSource(source, file.text, known, this.store);
      read.set(source.id, { text: file.text, scanner, loaded: now });
      loaded.push(now);
    }
    this.#read = read;
    return { loaded, faults };
  }

  async #text(uri: string): Promise<FileText> {
    const open = this.openText(uri);
    return open === undefined ? readText(this.files, uri) : { text: open };
  }
}

interface Parsed {
  readonly uri: string;
  readonly text: string;
  readonly catalogue: Catalogue;
  readonly problems: readonly CatalogueProblem[];
}

/** What the catalogues alone tell. Kept as one value: an unchanged one means that no source needs to be read anew. */
interface Known {
  readonly parsed: readonly Parsed[];
  readonly catalogue: Catalogue;
  readonly scanner: Scanner;
  /** Stands for the text of all catalogues in the keys of the store. */
  readonly digest: string;
}

interface ReadSource {
  readonly text: string;
  readonly scanner: Scanner;
  readonly loaded: LoadedSource;
}

function fromCatalogues(parsed: readonly Parsed[], store: Store): Known {
  const catalogue = parsed.reduce<Catalogue>((under, over) => mergeCatalogues(under, over.catalogue), emptyCatalogue);
  const digest = store.digest('catalogues', ...parsed.map(({ text }) => text));
  return { parsed, catalogue, scanner: createScanner(catalogue), digest };
}
