// The language server on Node: over stdio for any editor, over IPC for the VS Code client.
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { cacheFolder } from './cacheFolder';
import { diskFiles } from './diskFiles';
import { diskStore, tidy } from './diskStore';
import { serve } from './server';

const folder = cacheFolder();
const connection = createConnection(ProposedFeatures.all);
serve(connection, {
  files: diskFiles,
  store: diskStore(folder, String(statSync(__filename).mtimeMs)),
  home: pathToFileURL(join(dirname(__dirname), '/')).href,
});
connection.listen();
connection.onShutdown(() => tidy(folder, Date.now()));
