import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { DraftLanguage } from '../project/draft';
import { type FileFault, readText } from '../project/files';

/** A draft to look at, or a named one that gives no text. */
export type Input =
  | { readonly file: string; readonly text: string; readonly language: DraftLanguage; readonly uri: string | undefined }
  | { readonly file: string; readonly fault: FileFault };

const drafts: Readonly<Record<string, DraftLanguage>> = { md: 'markdown', markdown: 'markdown', txt: 'plaintext' };

/** Reads files, the drafts in folders (hidden folders and `node_modules` left out, in the order of their names), and standard input. */
export async function readInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === '-')
      inputs.push({ file: '-', text: await readStream(process.stdin), language: 'markdown', uri: undefined });
    else for (const file of await filesAt(path)) inputs.push(await readInput(file));
  }
  return inputs;
}

async function filesAt(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? draftsIn(path) : [path];
}

async function draftsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      found.push(...(await draftsIn(path)));
    else if (entry.isFile() && languageOf(entry.name) !== undefined) found.push(path);
  }
  return found;
}

function languageOf(name: string): DraftLanguage | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(drafts, ending) ? drafts[ending] : undefined;
}

async function readInput(file: string): Promise<Input> {
  const uri = pathToFileURL(file).href;
  const content = await readText({ read: () => readFile(file) }, uri);
  if ('fault' in content)
    return content.fault === 'empty' ? { file, text: '', language: 'markdown', uri } : { file, fault: content.fault };
  return { file, text: content.text, language: languageOf(file) ?? 'markdown', uri };
}
