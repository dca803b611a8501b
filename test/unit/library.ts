import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseCatalogue } from '../../server/catalogue/parse';
import { buildLibrary, type Library, loadSource } from '../../server/evidence/library';
import { createScanner } from '../../server/references/scan';

function projectFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : projectFolder(dirname(folder));
}

/** The bundled catalogue and responses, as the server reads them. */
export function seedLibrary(): Library {
  const seeds = join(projectFolder(dirname(fileURLToPath(import.meta.url))), 'seeds');
  const path = join(seeds, 'belegg.yaml');
  const { catalogue } = parseCatalogue(readFileSync(path, 'utf8'), pathToFileURL(path).href);
  const scanner = createScanner(catalogue);
  const loaded = [...catalogue.sources.values()].map((source) =>
    loadSource(source, readFileSync(join(seeds, source.file.value), 'utf8'), catalogue, scanner),
  );
  return buildLibrary(catalogue, scanner, loaded);
}
