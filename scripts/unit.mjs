// npm run unit -- [part of a path …]: bundles and runs the unit tests whose path contains one of the words, all without.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForNode, root, testFiles } from './bundle.mjs';

const words = process.argv.slice(2);
const files = testFiles('unit', '.test.ts').filter(
  (file) => !words.length || words.some((word) => file.includes(word)),
);
if (!files.length) {
  console.error(`No unit test has ${words.join(' or ')} in its path.`);
  process.exit(2);
}
const out = mkdtempSync(join(root, '.unit-'));
try {
  await bundleForNode(files, out);
  // Named one by one: beside them lie the chunks that they share, which are no tests.
  const bundles = files.map((file) => join(out, file.replace(/^test\//, '').replace(/\.ts$/, '.mjs')));
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...bundles], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
