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

/** The same, and the schema of the catalogue, in files of their own beside the product: a server that has no claim to judge need not even compile them. */
const yamlBeside = {
  name: 'yaml-beside',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/lexicon\/[A-Za-z]+\.json$/ }, ({ path }) => ({ path, external: true }));
    bundler.onLoad({ filter: /\.yaml$/ }, async ({ path }) => {
      const file = `${basename(path, '.yaml')}.json`;
      await writeBeside(file, await jsonOf(path));
      return { contents: `export const read = () => require('./lexicon/${file}');`, loader: 'js' };
    });
    bundler.onLoad({ filter: /belegg\.schema\.json$/ }, async ({ path }) => {
      await writeBeside('schema.json', JSON.stringify(JSON.parse(await readFile(path, 'utf8'))));
      return { contents: "module.exports = require('./lexicon/schema.json');", loader: 'js' };
    });
  },
};

/**
 * The protocol's names by way of one module. Each module that takes names from a CommonJS package costs a copy of all of them at
 * start-up, and most features do.
 */
const protocolOnce = {
  name: 'protocol-once',
  setup(bundler) {
    const itself = { package: true };
    bundler.onResolve({ filter: /^vscode-languageserver$/ }, ({ path, pluginData }) =>
      pluginData === itself ? undefined : { path, namespace: 'protocol' },
    );
    bundler.onLoad({ filter: /./, namespace: 'protocol' }, async ({ path }) => {
      const names = Object.keys((await import(path)).default);
      return {
        contents: `export { ${names.join(', ')} } from '${path}';`,
        loader: 'js',
        resolveDir: root,
        pluginData: itself,
      };
    });
  },
};

async function jsonOf(path) {
  return JSON.stringify(parse(await readFile(path, 'utf8')));
}

/** The normal forms of the lexicons' own words: worked out here, so that the product need not do it when it is first used. */
function computedForms(contents) {
  return {
    name: 'computed-forms',
    setup(bundler) {
      bundler.onResolve({ filter: /^computed:normalForms$/ }, ({ path }) => ({ path, namespace: 'computed' }));
      bundler.onLoad({ filter: /./, namespace: 'computed' }, async () => ({
        contents: `export const read = () => ${await contents()};`,
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
}

const noForms = computedForms(() => '[]');
const formsBeside = computedForms(async () => {
  await writeBeside('normalForms.json', JSON.stringify(await normalForms()));
  return "require('./lexicon/normalForms.json')";
});

/** Each word of the lexicons followed by its normal form, or by the length of it where the word begins with it. */
async function normalForms() {
  const { outputFiles } = await build({
    ...shared,
    plugins: [yaml, noForms],
    stdin: {
      contents:
        "export { normalForm } from './server/lexicon/normalForm'; export { words } from './server/text/words';",
      resolveDir: root,
    },
    format: 'esm',
    sourcemap: false,
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { normalForm, words } = await import(`data:text/javascript;base64,${code}`);
  const folder = join(root, 'server', 'lexicon');
  const lexicons = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(
    lexicons.map(async (name) => textsIn(parse(await readFile(join(folder, name), 'utf8')))),
  );
  const forms = new Set(texts.flat().flatMap((text) => words(text).map(({ form }) => form)));
  return [...forms].flatMap((form) => {
    const normal = normalForm(form);
    return [form, form.startsWith(normal) ? normal.length : normal];
  });
}

/** All that is text in a lexicon. */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

async function writeBeside(file, json) {
  const folder = join(root, 'dist', 'lexicon');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), json);
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [yaml, noForms],
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
    plugins: [yamlBeside, formsBeside, protocolOnce],
    minify: production,
    sourcemap: production ? false : 'linked',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    outdir: 'dist',
    entryPoints: {
      client: 'client/extension.ts',
      server: 'server/main.ts',
      program: 'server/program.ts',
      cli: 'server/cli.ts',
    },
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
