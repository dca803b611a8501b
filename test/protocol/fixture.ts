import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A workspace folder on disk with these files; `remove` takes it away. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly uri: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'belegg-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { uri: pathToFileURL(folder).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
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
