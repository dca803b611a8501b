import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../server/catalogue/model';
import { parseCatalogue } from '../../server/catalogue/parse';
import { root } from '../client/lspClient';

/** The catalogue in `seeds/`. */
export async function bundledCatalogue(): Promise<Catalogue> {
  const file = join(root, 'seeds', 'belegg.yaml');
  return parseCatalogue(await readFile(file, 'utf8'), pathToFileURL(file).href).catalogue;
}
