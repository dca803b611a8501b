import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Folder {
  readonly uri: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Takes away what has this name, without one the folder itself. */
  readonly remove: (name?: string) => void;
}

/** A workspace folder on disk with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'belegg-'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  const remove = (name = '') => rmSync(join(folder, name), { recursive: true, force: true });
  return { uri: pathToFileURL(folder).href, write, remove };
}

/** The text without its `|`, and the position where the first one stood. */
export function atCursor(marked: string): {
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
} {
  const offset = marked.indexOf('|');
  const before = marked.slice(0, offset).split('\n');
  return {
    text: marked.replace('|', ''),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}
