// Where things are. Imports nothing that has to be installed first.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The editor for tests and for trying Belegg out; made on demand, never committed. */
export const editorHome = join(root, '.vscode-server');
export const results = join(root, 'test-results');
