import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseCatalogue } from '../../server/catalogue/parse';
import { buildLibrary, type Library, loadSource } from '../../server/evidence/library';
import { createScanner } from '../../server/references/scan';

function folderAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderAbove(dirname(folder));
}

/** The project's folder, wherever the bundler has put this module below it. */
export const projectFolder = folderAbove(dirname(fileURLToPath(import.meta.url)));

/** The bundled catalogue and responses, as the server reads them. */
export function seedLibrary(): Library {
  const seeds = join(projectFolder, 'seeds');
  const path = join(seeds, 'belegg.yaml');
  const { catalogue } = parseCatalogue(readFileSync(path, 'utf8'), pathToFileURL(path).href);
  const scanner = createScanner(catalogue);
  const loaded = [...catalogue.sources.values()].map((source) =>
    loadSource(source, readFileSync(join(seeds, source.file.value), 'utf8'), catalogue, scanner),
  );
  return buildLibrary(catalogue, scanner, loaded);
}
