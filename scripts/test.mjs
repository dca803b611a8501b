// npm test [-- level …]: installs what is missing and runs the levels in order; the last line says how many tests passed.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackages, requireNode } from './install.mjs';
import { results, root } from './paths.mjs';
import { runCheck, runSuite, total } from './tally.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);

const levels = {
  check: async () => [await runCheck(bin('tsc'), ['--noEmit']), await runCheck(bin('biome'), ['check', '.'])],
  unit: async () => [await runNodeTests(await bundled('unit'))],
  protocol: async () => [await runNodeTests(await bundled('protocol'))],
  vscode: async () => [await runSuite(['scripts/editor/extensionHost.mjs'])],
  browser: async () => [await runNodeTests(['test/browser/journey.mjs'])],
  package: async () => [await runNodeTests(['test/package/listing.mjs'])],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(levels, name));
if (unknown.length) {
  console.error(`There is no level ${unknown.join(', ')}. The levels are ${Object.keys(levels).join(', ')}.`);
  process.exit(2);
}
requireNode();
installPackages();
await rm(results, { recursive: true, force: true });

const chosen = Object.entries(levels).filter(([name]) => !asked.length || asked.includes(name));
const tallies = [];
if (chosen.some(([name]) => name !== 'check')) tallies.push(await build());
for (const [name, run] of chosen) {
  console.log(`\n── ${name} ──\n`);
  tallies.push(...(await run()));
}
const { passed, failed, skipped } = total(tallies);
process.exitCode = failed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);

/** A build is no test; one that fails is a failure. */
async function build() {
  const { failed } = await runCheck(process.execPath, ['scripts/build.mjs', '--tests']);
  return { passed: 0, failed, skipped: 0 };
}

async function bundled(level) {
  const { testFiles } = await import('./bundle.mjs');
  return testFiles(level, '.test.ts').map((file) => file.replace(/^test/, 'dist-test').replace(/\.ts$/, '.mjs'));
}

function runNodeTests(files) {
  return runSuite(['--enable-source-maps', '--test', '--test-reporter=spec', ...files]);
}
