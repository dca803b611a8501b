import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { DraftLanguage } from '../project/draftBlocks';
import { type InputFault, readText } from '../project/files';

/** A draft to look at, or what was named and gives no text. */
export type Input =
  | { readonly file: string; readonly text: string; readonly language: DraftLanguage; readonly uri: string | undefined }
  | { readonly file: string; readonly fault: InputFault };

const drafts: Readonly<Record<string, DraftLanguage>> = { md: 'markdown', markdown: 'markdown', txt: 'plaintext' };

/**
 * Reads files, the drafts in folders (hidden folders and `node_modules` left out, in the order of their names), and standard input,
 * once however often it is named. What cannot be read is told of, never thrown.
 */
export async function readInputs(paths: readonly string[]): Promise<Input[]> {
  const standard = paths.includes('-') ? await readInput('-', () => buffer(process.stdin)) : undefined;
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === '-' && standard) inputs.push(standard);
    else for await (const input of inputsAt(path)) inputs.push(input);
  }
  return inputs;
}

async function* inputsAt(path: string): AsyncGenerator<Input> {
  const found = await stat(path).catch(faultOf);
  if (typeof found === 'string') yield { file: path, fault: found };
  else if (found.isDirectory()) yield* draftsIn(path);
  else yield await readInput(path, () => readFile(path), pathToFileURL(path).href);
}

async function* draftsIn(folder: string): AsyncGenerator<Input> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(faultOf);
  if (typeof entries === 'string') {
    yield { file: folder, fault: entries };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') yield* draftsIn(path);
    else if (languageOf(entry.name) !== undefined && (entry.isFile() || (await isLinkToFile(entry, path))))
      yield* inputsAt(path);
  }
}

/** Links to folders are left alone, which may lead round in a ring. */
async function isLinkToFile(entry: { isSymbolicLink(): boolean }, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function faultOf(error: unknown): InputFault {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'unreadable';
}

function languageOf(name: string): DraftLanguage | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(drafts, ending) ? drafts[ending] : undefined;
}

async function readInput(file: string, read: () => Promise<Uint8Array>, uri?: string): Promise<Input> {
  const content = await readText({ read }, file);
  const language = languageOf(file) ?? 'markdown';
  if ('text' in content) return { file, text: content.text, language, uri };
  if (content.fault === 'empty') return { file, text: '', language, uri };
  return { file, fault: content.fault === 'missing' ? 'unreadable' : content.fault };
}
