import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { diskFiles, isTooWide } from '../../server/diskFiles';

const top = mkdtempSync(join(tmpdir(), 'belegg-disk-'));
after(() => rmSync(top, { recursive: true, force: true }));

function write(path: string, content = 'x'): void {
  mkdirSync(join(top, path, '..'), { recursive: true });
  writeFileSync(join(top, path), content);
}

async function listed(folder = pathToFileURL(top).href): Promise<string[]> {
  const found: string[] = [];
  for await (const { uri } of diskFiles.list(folder, ['md', 'txt'])) found.push(uri.slice(folder.length + 1));
  return found;
}

test('drafts are listed outermost first and by name, without what is hidden, installed or linked', async () => {
  for (const path of ['b.md', 'A.TXT', 'c.json', '.skjult.md', 'dyp/under/d.md', 'dyp/e.txt', 'æøå (1).md'])
    write(path);
  for (const path of ['.git/f.md', 'node_modules/pakke/g.md', 'dyp/.obsidian/h.md']) write(path);
  symlinkSync(top, join(top, 'dyp', 'rundt'));
  symlinkSync(join(top, 'b.md'), join(top, 'lenke.md'));
  symlinkSync(join(top, 'finnes-ikke.md'), join(top, 'brutt.md'));
  assert.deepEqual(await listed(), ['A.TXT', 'b.md', '%C3%A6%C3%B8%C3%A5%20%281%29.md', 'dyp/e.txt', 'dyp/under/d.md']);
});

test('a file that changes has another stamp', async () => {
  const stamp = async () => {
    for await (const file of diskFiles.list(pathToFileURL(join(top, 'dyp')).href, ['txt'])) return file.stamp;
    return undefined;
  };
  const before = await stamp();
  assert.equal(await stamp(), before);
  write('dyp/e.txt', 'lengre');
  assert.notEqual(await stamp(), before);
});

test('a file of many megabytes is no draft', async () => {
  write('stor/logg.txt', 'x'.repeat(5_000_001));
  write('stor/utkast.txt');
  assert.deepEqual(await listed(pathToFileURL(join(top, 'stor')).href), ['utkast.txt']);
});

test('a folder that may not be read is passed over', {
  skip: process.getuid?.() === 0 && 'root may read everything',
}, async () => {
  write('rettigheter/sperret/a.md');
  write('rettigheter/b.md');
  chmodSync(join(top, 'rettigheter', 'sperret'), 0);
  assert.deepEqual(await listed(pathToFileURL(join(top, 'rettigheter')).href), ['b.md']);
  chmodSync(join(top, 'rettigheter', 'sperret'), 0o700);
});

test('the home folder, what lies around it, and a disk are not listed', async () => {
  await assert.rejects(listed('file:///'), /too wide/);
  await assert.rejects(listed(pathToFileURL(homedir()).href), /too wide/);
  assert.deepEqual(
    ['/', '/home', '/home/kari', '/home/kari/utkast', '/home/karianne', '/srv'].map((path) =>
      isTooWide(path, '/home/kari'),
    ),
    [true, true, true, false, false, false],
  );
});

test('a folder that is not on disk holds nothing here', async () => {
  assert.deepEqual(await listed('vscode-vfs://github/eier/lager'), []);
});
