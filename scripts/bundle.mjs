// The esbuild settings that the product and its tests share.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { root } from './paths.mjs';

export { root };

/** Lexicons are written in YAML and reach the programs as plain values, parsed when they are first asked for. */
const yaml = {
  name: 'yaml',
  setup(bundler) {
    bundler.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: `export const read = () => JSON.parse(${JSON.stringify(await jsonOf(path))});`,
      loader: 'js',
    }));
  },
};

/** The same in files of their own beside the product: a server that has no claim to judge need not even compile them. */
const yamlBeside = {
  name: 'yaml-beside',
  setup(bundler) {
    const folder = join(root, 'dist', 'lexicon');
    bundler.onResolve({ filter: /^\.\/lexicon\/[a-z]+\.json$/ }, ({ path }) => ({ path, external: true }));
    bundler.onLoad({ filter: /\.yaml$/ }, async ({ path }) => {
      const file = `${basename(path, '.yaml')}.json`;
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, file), await jsonOf(path));
      return { contents: `export const read = () => require('./lexicon/${file}');`, loader: 'js' };
    });
  },
};

async function jsonOf(path) {
  return JSON.stringify(parse(await readFile(path, 'utf8')));
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [yaml],
};

/** Paths of the files below test/<folder> that end so. */
export function testFiles(folder, ending) {
  const path = join(root, 'test', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `test/${folder}/${name.replaceAll('\\', '/')}`);
}

/** Client, server and command line into dist/. */
export function bundleProduct({ production = false } = {}) {
  return build({
    ...shared,
    plugins: [yamlBeside],
    // One byte a character: the engine reads such a program in half the time.
    charset: 'ascii',
    minify: production,
    sourcemap: production ? false : 'linked',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    outdir: 'dist',
    entryPoints: { client: 'client/extension.ts', server: 'server/main.ts', program: 'server/program.ts', cli: 'server/cli.ts' },
  });
}

/** Test files and the programs beside them into `outdir`, one module each, sharing chunks. */
export function bundleForNode(entryPoints, outdir = 'dist-test') {
  return build({
    ...shared,
    format: 'esm',
    splitting: true,
    packages: 'external',
    outdir,
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    entryPoints,
  });
}

/** The suites that run inside VS Code's extension host. */
export function bundleForEditor() {
  return build({
    ...shared,
    format: 'cjs',
    external: ['vscode', 'mocha'],
    outdir: 'dist-test/vscode',
    entryPoints: { index: 'test/vscode/index.ts' },
  });
}

/** The server that does nothing, bundled as the product is, so that the benchmark compares like with like. */
export function bundleIdleServer() {
  return build({
    ...shared,
    format: 'cjs',
    mainFields: ['module', 'main'],
    outdir: 'dist-test/bench',
    entryPoints: { idle: 'test/bench/idle.ts' },
  });
}
