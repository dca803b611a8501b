import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locate } from './catalogue/location';
import type { FolderAccess, ListedFile } from './project/files';

/** Folders looked into at most, and bytes of the largest file that is listed: more is no writer's folder and no draft. */
const mostFolders = 10_000;
const largest = 5_000_000;

/** Files on this machine. */
export const diskFiles: FolderAccess = { read: (uri) => readFile(fileURLToPath(uri)), list };

/**
 * Walks a folder, outermost first and by name. Hidden folders, `node_modules` and what may not be read are passed over; symbolic
 * links are not followed, so that no loop and no second listing arises.
 * @throws Error for the root of a disk, the home folder and the folders around it
 */
async function* list(folder: string, endings: readonly string[]): AsyncGenerator<ListedFile> {
  if (!folder.startsWith('file:')) return;
  const top = await realpath(fileURLToPath(folder));
  if (isTooWide(top, await realpath(homedir()).catch(homedir))) throw new Error(`${top} is too wide to be read whole.`);
  const folders = ['.'];
  for (const within of folders) {
    const entries = await readdir(join(top, within), { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries)
      if (folders.length < mostFolders && isWalked(entry)) folders.push(`${within}/${entry.name}`);
    const files = entries.filter((entry) => entry.isFile() && endings.some((ending) => hasEnding(entry, ending)));
    const listed = await Promise.all(files.map(({ name }) => listedFile(top, `${within}/${name}`, folder)));
    for (const file of listed) if (file) yield file;
  }
}

/** True for the root of a disk and for the home folder or one around it: what lies below is not one writer's work on one text. */
export function isTooWide(path: string, home: string): boolean {
  const toHome = relative(path, home);
  const around = !isAbsolute(toHome) && toHome.split(/[/\\]/, 1)[0] !== '..';
  return around || dirname(path) === path;
}

function isWalked(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

function hasEnding({ name }: Dirent, ending: string): boolean {
  return !name.startsWith('.') && name.toLowerCase().endsWith(`.${ending}`);
}

async function listedFile(top: string, path: string, folder: string): Promise<ListedFile | undefined> {
  const found = await stat(join(top, path)).catch(() => undefined);
  const location = locate(path, `${folder.replace(/\/$/, '')}/`);
  if (!found || found.size > largest || 'fault' in location) return undefined;
  return { uri: location.uri, stamp: `${found.mtimeMs} ${found.size}` };
}
