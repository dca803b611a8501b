// npm run build: dist/. With --tests also dist-test/, with --production minified and without source maps.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleForEditor, bundleForNode, bundleIdleServer, bundleProduct, root, testFiles } from './bundle.mjs';

const flags = new Set(process.argv.slice(2));

await rm(join(root, 'dist'), { recursive: true, force: true });
await bundleProduct({ production: flags.has('--production') });
if (flags.has('--tests')) {
  await rm(join(root, 'dist-test'), { recursive: true, force: true });
  await bundleForNode([
    ...testFiles('unit', '.test.ts'),
    ...testFiles('protocol', '.test.ts'),
    ...testFiles('evaluate', '.ts'),
    'test/bench/main.ts',
  ]);
  await bundleIdleServer();
  if (existsSync(join(root, 'test/vscode/index.ts'))) await bundleForEditor();
}
