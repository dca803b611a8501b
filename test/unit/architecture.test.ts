import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { test } from 'node:test';
import { projectFolder } from './library';

/** The folders of the server, each of which may import from those before it. What stands directly in `server/` may import all. */
const order = [
  'text',
  'lexicon',
  'language',
  'catalogue',
  'sources',
  'references',
  'evidence',
  'claims',
  'findings',
  'project',
  'messages',
  'features',
  'cli',
];
/** Up to here all is pure: no file, no clock, no protocol. */
const pure = order.slice(0, order.indexOf('project'));

const server = join(projectFolder, 'server');
const files = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.ts') && name.includes('/'));

/** The modules a file imports: paths below `server/`, or names of packages. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(server, file), 'utf8');
  return [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(({ 1: module = '' }) =>
    module.startsWith('.') ? posix.join(posix.dirname(file), module) : module,
  );
}

const folderOf = (path: string) => path.split('/')[0] ?? '';

test('every folder of the server has its place in the order', () => {
  assert.deepEqual(
    [...new Set(files.map(folderOf))].filter((folder) => !order.includes(folder)),
    [],
  );
});

test('imports run one way, from the text to the editor', () => {
  const backwards = files.flatMap((file) =>
    importsOf(file)
      .filter((module) => order.indexOf(folderOf(module)) > order.indexOf(folderOf(file)))
      .map((module) => `${file} -> ${module}`),
  );
  assert.deepEqual(backwards, []);
});

test('what stands before the project reads no file, asks no clock and knows no protocol', () => {
  const allowed = new Set(['yaml', 'computed:normalForms']);
  const impure = files
    .filter((file) => pure.includes(folderOf(file)))
    .flatMap((file) => {
      const foreign = importsOf(file).filter(
        (module) => !files.some((each) => each.startsWith(module)) && !allowed.has(module) && !module.endsWith('.yaml'),
      );
      const clock = /\bDate\.now|\bperformance\.now|\bnew Date\(\)|\bsetTimeout\b/.test(
        readFileSync(join(server, file), 'utf8'),
      );
      return [...foreign.map((module) => `${file} -> ${module}`), ...(clock ? [`${file} asks the clock`] : [])];
    });
  assert.deepEqual(impure, []);
});

/** What goes over the wire: names, shapes and the settings that both sides read. */
const shared = ['abilities', 'status', 'project/settings'];

test('the client imports of the server only what goes over the wire, the server nothing of the client', () => {
  const folderFiles = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  const taken = folderFiles(join(projectFolder, 'client')).flatMap((text) =>
    [...text.matchAll(/from '(?:\.\.\/)+server\/([^']+)'/g)].map(({ 1: module }) => module),
  );
  assert.deepEqual(
    taken.filter((module) => !shared.includes(module ?? '')),
    [],
  );
  for (const text of folderFiles(server)) assert.doesNotMatch(text, /from '(?:\.\.\/)+client\//);
});

test('a pattern that ignores case names letters by a range: \\p{L} takes a millisecond and more to compile there', () => {
  const costly = files.filter((file) =>
    /\/(?:[^/\\\n]|\\.)*\\[pP]\{L[ul]?\}(?:[^/\\\n]|\\.)*\/[gmsy]*i[gmsy]*u/.test(
      readFileSync(join(server, file), 'utf8'),
    ),
  );
  assert.deepEqual(costly, []);
});
