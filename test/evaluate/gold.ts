import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mergeCatalogues, parseCatalogue } from '../../server/catalogue/parse';
import { buildLibrary, type Library, loadSource } from '../../server/evidence/library';
import { createScanner } from '../../server/references/scan';
import { root } from '../client/lspClient';

/** One labelled sentence. Lines are one-based and inclusive. */
export interface GoldRow {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly verdict: 'supported' | 'contradicted' | 'unsupported' | 'wrong-place' | 'misquoted' | 'no-claim';
  readonly code?: string | null;
  readonly actors: readonly string[];
  readonly evidence: readonly { readonly source: string; readonly lines: readonly [number, number] }[];
  readonly why: string;
}

/** Drafts with their labels, and the library they are judged against. */
export interface GoldSet {
  readonly name: string;
  readonly drafts: readonly { readonly file: string; readonly text: string; readonly rows: readonly GoldRow[] }[];
  readonly library: Library;
  /** Whether errors may be listed, draft by draft. */
  readonly mayLook: (file: string) => boolean;
}

const gold = join(root, 'test', 'gold', 'claims');
/** Drafts by other authors, where they are at hand. */
const shared = join(root, '..', 'shared', 'gold', 'claims');

/** Every set of labelled drafts that is there. */
export function goldSets(): GoldSet[] {
  const seeds = seedLibrary();
  const madeUp = readdirSync(gold).filter((folder) => existsSync(join(gold, folder, 'belegg.yaml')));
  const sets = [setsIn('seeds', seeds), ...madeUp.map((folder) => setsIn(folder, responseLibrary(folder)))].flat();
  if (!existsSync(shared)) return sets;
  const labels = readdirSync(shared).filter((name) => name.endsWith('.jsonl'));
  const drafts = draftsOf(shared, labels);
  const isEven = (file: string) => Number(/\d+/.exec(file)?.[0]) % 2 === 0;
  const part = (name: string, belongs: (file: string) => boolean): GoldSet => ({
    name,
    drafts: drafts.filter(({ file }) => belongs(file)),
    library: seeds,
    mayLook: isEven,
  });
  return [...sets, part('other authors, even', isEven), part('other authors, odd', (file) => !isEven(file))];
}

/** The sets of a folder: its open and its locked drafts, and its sentences in pairs, as far as there are any. */
function setsIn(folder: string, library: Library): readonly GoldSet[] {
  return ['open', 'locked', 'pairs'].flatMap((name) => {
    const labels = `${name}.jsonl`;
    if (!existsSync(join(gold, folder, labels))) return [];
    const drafts = draftsOf(join(gold, folder), [labels]);
    return [{ name: `${folder} ${name}`, drafts, library, mayLook: () => name !== 'locked' }];
  });
}

/** Drafts by other hands on the bundled responses, in a folder with their labels in `gold.jsonl`. */
export function goldSetIn(folder: string): GoldSet {
  return { name: folder, drafts: draftsOf(folder, ['gold.jsonl']), library: seedLibrary(), mayLook: () => true };
}

function draftsOf(folder: string, labels: readonly string[]): GoldSet['drafts'] {
  const rows = labels.flatMap((name) => readRows(join(folder, name)));
  const files = [...new Set(rows.map(({ file }) => file))].sort();
  return files.map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
    rows: rows.filter((row) => row.file === file),
  }));
}

function readRows(path: string): GoldRow[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldRow);
}

function catalogueAt(path: string) {
  return parseCatalogue(readFileSync(path, 'utf8'), pathToFileURL(path).href).catalogue;
}

function libraryOf(catalogue: Library['catalogue'], folder: string): Library {
  const scanner = createScanner(catalogue);
  const loaded = [...catalogue.sources.values()].map((source) =>
    loadSource(source, readFileSync(join(folder, source.file.value), 'utf8'), catalogue, scanner),
  );
  return buildLibrary(catalogue, scanner, loaded);
}

function seedLibrary(): Library {
  const folder = join(root, 'seeds');
  return libraryOf(catalogueAt(join(folder, 'belegg.yaml')), folder);
}

/** The made-up responses of a folder with the bundled works, without the bundled responses. */
function responseLibrary(name: string): Library {
  const folder = join(gold, name);
  const bundled = { ...catalogueAt(join(root, 'seeds', 'belegg.yaml')), sources: new Map() };
  return libraryOf(mergeCatalogues(bundled, catalogueAt(join(folder, 'belegg.yaml'))), folder);
}

/** Where the sentence of a row stands in its draft: from its first word to where its words end. Undefined when it is not found. */
export function spanOfRow(draft: string, row: GoldRow): { readonly start: number; readonly end: number } | undefined {
  const lines = draft.split('\n');
  const from = lines.slice(0, row.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const wanted = row.text.replace(/\s+/g, '');
  for (let start = from; start < from + (lines[row.line - 1]?.length ?? 0); start++) {
    const end = matchFolded(draft, start, wanted);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

/** Where `wanted` ends in the text from `start` on, white space and marks of footnotes passed over. */
function matchFolded(text: string, start: number, wanted: string): number | undefined {
  if (text[start] !== wanted[0]) return undefined;
  let at = start;
  for (let i = 0; i < wanted.length; at++) {
    const unit = text[at];
    if (unit === undefined) return undefined;
    if (unit === wanted[i]) i++;
    else if (unit === '[' && text[at + 1] === '^') at = text.indexOf(']', at);
    else if (!/[\s>|*_]/.test(unit)) return undefined;
    if (at < start) return undefined;
  }
  return at;
}
