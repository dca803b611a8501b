import { checkCatalogue } from '../catalogue/layers';
import type { CatalogueProblem, Source } from '../catalogue/model';
import type { Library, LoadedSource } from '../evidence/library';
import { lineStarts } from '../text/lines';
import { type FileAccess, type FileFault, type FileText, readText } from './files';
import { type Known, type Parsed, Readings } from './readings';
import { canonical } from './uri';

/** Sources that are read together, so that waiting for the disk takes few turns. */
const atOnce = 16;

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
  /** URIs of the catalogue files in their canonical spelling, as are those of the sources they list. */
  readonly catalogues: readonly string[];
  #known: Known;
  #library: Library;
  #reports: readonly CatalogueReport[] = [];

  /** `catalogues` are URIs; a later one is laid over the earlier. Those that do not exist are passed over. */
  constructor(
    catalogues: readonly string[],
    private readonly files: FileAccess,
    private readonly openText: OpenTexts = () => undefined,
    private readonly readings: Readings = new Readings(),
  ) {
    this.catalogues = catalogues.map(canonical);
    this.#known = readings.together([]);
    this.#library = readings.library(this.#known, []);
  }

  get library(): Library {
    return this.#library;
  }

  get reports(): readonly CatalogueReport[] {
    return this.#reports;
  }

  /** True for a file whose content decides what the project knows. */
  dependsOn(uri: string): boolean {
    return this.isCatalogue(uri) || this.sourceAt(uri) !== undefined;
  }

  isCatalogue(uri: string): boolean {
    return this.catalogues.includes(canonical(uri));
  }

  /** The source whose text is at this URI, also when that text could not be read. */
  sourceAt(uri: string): Source | undefined {
    const wanted = canonical(uri);
    for (const source of this.#known.catalogue.sources.values()) if (source.uri === wanted) return source;
    return undefined;
  }

  /**
   * Reads catalogues and responses anew; what has not changed is kept. Missing and unreadable files are reported, never thrown.
   * @throws LoadingCancelled
   */
  async load(loading: Loading = {}): Promise<void> {
    const known = await this.#readCatalogues();
    const { loaded, faults } = await this.#readSources(known, loading);
    this.#library = this.readings.library(known, loaded);
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
      if (file && 'text' in file) parsed.push(await this.readings.catalogue(uri, file.text));
    }
    return this.readings.together(parsed);
  }

  async #readSources(known: Known, { onProgress, isCancelled }: Loading) {
    const sources = [...known.catalogue.sources.values()];
    const loaded: LoadedSource[] = [];
    const faults: SourceFault[] = [];
    let begun = 0;
    const read = async (source: Source) => {
      const file = await this.#text(source.uri);
      if (isCancelled?.()) throw new LoadingCancelled();
      onProgress?.(begun++, sources.length, source);
      return 'fault' in file ? file : this.readings.source(source, file.text, known);
    };
    for (let at = 0; at < sources.length; at += atOnce) {
      const some = sources.slice(at, at + atOnce);
      const found = await Promise.all(some.map(read));
      for (const [index, source] of some.entries()) {
        const each = found[index];
        if (each && 'fault' in each) faults.push({ source, fault: each.fault });
        else if (each) loaded.push(each);
      }
    }
    return { loaded, faults };
  }

  async #text(uri: string): Promise<FileText> {
    const open = this.openText(uri);
    return open === undefined ? readText(this.files, uri) : { text: open };
  }
}
