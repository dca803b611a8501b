import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from './project/store';

/** Days after which a reading that nobody asked for is thrown away. */
const keptDays = 30;
const day = 24 * 60 * 60 * 1000;

/** A store in a folder on disk, one file a reading. `version` changes when the program does, so that it never sees its predecessor's readings. */
export function diskStore(folder: string, version: string): Store {
  const pathOf = (key: string) => join(folder, `${key}.json`);
  return {
    digest: (...parts) =>
      createHash('sha256')
        .update([version, ...parts].join('\0'))
        .digest('hex')
        .slice(0, 40),
    get: async (key) => {
      try {
        return JSON.parse(await readFile(pathOf(key), 'utf8'));
      } catch {
        return undefined;
      }
    },
    put: async (key, value) => {
      try {
        await mkdir(folder, { recursive: true });
        const unfinished = `${pathOf(key)}.${process.pid}`;
        await writeFile(unfinished, JSON.stringify(value));
        await rename(unfinished, pathOf(key));
      } catch {
        // A full or read-only disk costs time at the next start and nothing else.
      }
    },
  };
}

/** Throws away readings that are older than {@link keptDays}. Never rejects. */
export async function tidy(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > keptDays * day) await rm(path, { force: true }).catch(() => {});
  }
}
