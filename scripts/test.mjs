// npm test [-- level …]: installs what is missing and runs the levels in order; the last line says how many tests passed.
import { rm } from 'node:fs/promises';
import { installPackages, requireNode } from './install.mjs';
import { results } from './paths.mjs';
import { runCheck, runSuite, total } from './tally.mjs';

let building;

const levels = {
  check: async () => [
    await runCheck('node_modules/typescript/bin/tsc', '--noEmit'),
    await runCheck('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  ],
  unit: () => built(async () => runNodeTests(await bundled('unit'))),
  protocol: () => built(async () => runNodeTests(await bundled('protocol'))),
  editors: () =>
    built(async () => {
      const { installDebianPackages } = await import('./debian.mjs');
      installDebianPackages(['neovim', 'emacs-nox', 'elpa-eglot', 'elpa-lsp-mode', 'elpa-markdown-mode']);
      return runNodeTests(['test/editors/editors.mjs']);
    }),
  vscode: () => built(() => runSuite(['scripts/editor/extensionHost.mjs'])),
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

const chosen = new Set(asked.length ? asked : Object.keys(levels));
const inEditor = chosen.has('vscode') || chosen.has('browser');
const tallies = [];
if (inEditor) await prepareEditor();
for (const [name, run] of Object.entries(levels)) {
  if (!chosen.has(name)) continue;
  console.log(`\n── ${name} ──\n`);
  tallies.push(...(await run()));
}
const { passed, failed, skipped } = total(tallies);
process.exitCode = failed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);

/** Runs tests on the bundles, which are built once. No build is one failure. */
async function built(run) {
  building ??= runCheck('scripts/build.mjs', '--tests');
  const { failed } = await building;
  return [failed ? { passed: 0, failed, skipped: 0 } : await run()];
}

/** The unit tests use the editor's grammars, so it is there before them; the levels in it say themselves when it is not. */
async function prepareEditor() {
  const { installEditor } = await import('./editor/install.mjs');
  await installEditor().catch((error) => console.error(error.message));
}

async function bundled(level) {
  const { testFiles } = await import('./bundle.mjs');
  return testFiles(level, '.test.ts').map((file) => file.replace(/^test/, 'dist-test').replace(/\.ts$/, '.mjs'));
}

function runNodeTests(files) {
  return runSuite(['--enable-source-maps', '--test', '--test-reporter=spec', ...files]);
}
