// The language server on Node: over stdio for any editor, over IPC for the VS Code client.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

const home = `${pathToFileURL(join(dirname(__dirname), '/')).href}`;
const connection = createConnection(ProposedFeatures.all);
serve(connection, { read: (uri) => readFile(fileURLToPath(uri)) }, home);
connection.listen();
