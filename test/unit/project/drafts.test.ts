import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FolderDrafts } from '../../../server/project/drafts';
import type { FolderAccess } from '../../../server/project/files';
import { seedLibrary } from '../library';

const folder = 'file:///mappe';
const library = seedLibrary();

/** A folder in memory that counts what is read of it. */
class Folder implements FolderAccess {
  readonly reads: string[] = [];
  listings = 0;
  /** Called before each file is listed. */
  onListed: (name: string) => void = () => {};

  constructor(readonly files: Map<string, string | Uint8Array>) {}

  async read(uri: string): Promise<Uint8Array> {
    const name = uri.slice(folder.length + 1);
    this.reads.push(name);
    const content = this.files.get(name);
    if (content === undefined) throw new Error(`There is no ${name}.`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  async *list(within: string, endings: readonly string[]) {
    this.listings++;
    for (const [name, content] of [...this.files]) {
      this.onListed(name);
      if (endings.some((ending) => name.endsWith(`.${ending}`)))
        yield { uri: `${within}/${name}`, stamp: String(content) };
    }
  }
}

function made(files: Record<string, string | Uint8Array>) {
  const access = new Folder(new Map(Object.entries(files)));
  const log: string[] = [];
  return { access, log, drafts: new FolderDrafts(folder, access, (line) => log.push(line)) };
}

const names = (found: readonly { readonly uri: string }[]) => found.map(({ uri }) => uri.slice(folder.length + 1));

test('drafts are read when they are first asked for, and once', async () => {
  const { access, drafts } = made({ 'a.md': 'NOU 2023: 4 kapittel 10.8.\n', 'b.txt': '# nei\n', 'c.yaml': 'x' });
  assert.equal(access.listings, 0);
  const [first, second] = await Promise.all([drafts.all(library), drafts.all(library)]);
  assert.equal(first, second);
  assert.deepEqual(names(first), ['a.md', 'b.txt']);
  assert.deepEqual(
    first[0]?.references.map(({ target }) => target),
    ['nou:2023:4', 'nou:2023:4#10.8'],
  );
  assert.equal(access.listings, 1);
});

test('after a change only what has changed is read again', async () => {
  const { access, drafts } = made({ 'a.md': 'en', 'b.md': 'to', 'c.md': 'tre' });
  await drafts.all(library);
  access.reads.length = 0;
  access.files.set('b.md', '# Ny tittel\n');
  access.files.delete('c.md');
  access.files.set('d.md', 'fire');
  drafts.changed();
  const found = await drafts.all(library);
  assert.deepEqual(names(found), ['a.md', 'b.md', 'd.md']);
  assert.deepEqual(access.reads, ['b.md', 'd.md']);
  assert.equal(found[1]?.headings[0]?.title, 'Ny tittel');
});

test('another catalogue reads every draft in its light', async () => {
  const { access, drafts } = made({ 'a.md': 'NOU 2023: 4 kapittel 10.8.\n' });
  await drafts.all(library);
  await drafts.all(seedLibrary());
  assert.deepEqual(access.reads, ['a.md', 'a.md']);
});

test('whoever waits while something changes gets what is there afterwards', async () => {
  const { access, drafts } = made({ 'a.md': 'en', 'b.md': 'to' });
  access.onListed = (name) => {
    if (name !== 'b.md') return;
    access.onListed = () => {};
    access.files.set('a.md', '# Endret\n');
    drafts.changed();
  };
  const found = await drafts.all(library);
  assert.equal(found[0]?.headings[0]?.title, 'Endret');
});

test('responses are no drafts, and files without text hold nothing', async () => {
  const { access, drafts } = made({ 'bilde.md': new Uint8Array([137, 0, 1]), 'tom.md': '', 'a.md': 'tekst' });
  const source = [...library.catalogue.sources.values()][0];
  assert.ok(source);
  const catalogue = { ...library.catalogue, sources: new Map([['x', { ...source, uri: `${folder}/svar.txt` }]]) };
  access.files.set('svar.txt', 'Et svar.');
  assert.deepEqual(names(await drafts.all({ catalogue, scanner: library.scanner })), ['a.md']);
});

test('two thousand drafts are read and no more, and the log says so once', async () => {
  const files = Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`${n}.md`, 'x']));
  const { access, log, drafts } = made(files);
  assert.equal((await drafts.all(library)).length, 2_000);
  drafts.changed();
  await drafts.all(library);
  assert.deepEqual(log, ['Only the first 2000 drafts of file:///mappe are read.']);
  assert.equal(access.reads.length, 2_000);
});

test('a folder that is too wide has no drafts, and the log says why once', async () => {
  const { access, log, drafts } = made({});
  access.onListed = () => {};
  access.list = async function* () {
    yield* [];
    throw new Error('/home is too wide to be read whole.');
  };
  assert.deepEqual(await drafts.all(library), []);
  drafts.changed();
  assert.deepEqual(await drafts.all(library), []);
  assert.deepEqual(log, ['The drafts of file:///mappe are not read: /home is too wide to be read whole.']);
});

test('a change concerns the drafts where a draft or a folder with drafts is new, other or gone', async () => {
  const { drafts } = made({ 'under/a.md': 'x' });
  await drafts.all(library);
  const concerns = (path: string) => drafts.holds(`file:///${path}`);
  assert.deepEqual(
    ['mappe/ny.md', 'mappe/NY.TXT', 'mappe/under', 'mappe/annet', 'mappe/a.json', 'mappen/a.md', 'a.md'].map(concerns),
    [true, true, true, false, false, false, false],
  );
});

test('a session without a folder has no stored drafts', async () => {
  const access = new Folder(new Map());
  assert.deepEqual(await new FolderDrafts('', access, assert.fail).all(library), []);
  assert.equal(access.listings, 0);
});
