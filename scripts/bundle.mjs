// The esbuild settings that the product and its tests share.
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { root } from './paths.mjs';

export { root };

/** Lexicons are written in YAML and reach the bundles as functions that give the plain value, so that start-up does not pay for them. */
const yaml = {
  name: 'yaml',
  setup(bundler) {
    bundler.onLoad({ filter: /\.yaml$/ }, async ({ path }) => {
      const json = JSON.stringify(parse(await readFile(path, 'utf8')));
      return { contents: `export const read = () => JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
    });
  },
};

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
    minify: production,
    sourcemap: production ? false : 'linked',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    outdir: 'dist',
    entryPoints: { client: 'client/extension.ts', server: 'server/main.ts', cli: 'server/cli.ts' },
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
