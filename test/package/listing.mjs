// Packages the extension as it is published, and looks at what came out.
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { listFiles } from '@vscode/vsce';
import { packageExtension } from '../../scripts/package.mjs';
import { root } from '../../scripts/paths.mjs';

const megabyte = 1_000_000;
let output;

before(() => {
  ({ output } = packageExtension());
});

test('packaging asks nothing and warns of nothing', () => {
  assert.doesNotMatch(output, /warning|\[y\/N\]|error/i);
});

test('the package holds the programs, the sources and the pages, and nothing else', async () => {
  const folder = (path, ending) =>
    readdirSync(join(root, path))
      .filter((name) => name.endsWith(ending))
      .map((name) => `${path}/${name}`);
  const expected = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/cli.js',
    'dist/client.js',
    'dist/program.js',
    'dist/server.js',
    'docs/images/icon.png',
    'package.json',
    'package.nls.en.json',
    'package.nls.json',
    'seeds/belegg.yaml',
    'seeds/helsedirektoratet-profesjonsmeldingen.txt',
    'seeds/ntnu-nou-2023-4.txt',
    ...folder('dist/lexicon', '.json'),
    ...folder('docs/diagnostics', '.md'),
    ...folder('syntaxes', '.json'),
  ];
  assert.deepEqual((await listFiles({ cwd: root, dependencies: false })).sort(), expected.sort());
});

test('the package is small: at most 1.5 MB, client and server at most 1 MB each', () => {
  const size = (path) => statSync(join(root, path)).size;
  assert.ok(size('dist/belegg.vsix') <= 1.5 * megabyte, `belegg.vsix has ${size('dist/belegg.vsix')} bytes`);
  for (const program of ['dist/client.js', 'dist/program.js'])
    assert.ok(size(program) <= megabyte, `${program} has ${size(program)} bytes`);
});
