// npm start: builds Belegg, shows on the command line what it finds in the sample drafts, and opens the first of them in an editor.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { installPackages, requireNode } from './install.mjs';
import { packageExtension } from './package.mjs';
import { root } from './paths.mjs';
import { findProgram } from './programs.mjs';

const examples = join(root, 'examples');
const draft = join('examples', 'oppsummering.md');
const claims = join('examples', 'pastander.md');

requireNode();
installPackages();
build();
show('What Belegg recognises in the sample draft', 'references', draft);
show('What Belegg says about it', 'check', draft);
show('What Belegg says about claims that do not hold', 'check', claims);
if (!process.argv.includes('--no-open')) await open();

function build() {
  if (node('scripts/build.mjs') !== 0) process.exit(1);
}

function show(heading, command, file) {
  console.log(`\n${heading} (node dist/cli.js ${command} ${file})\n`);
  if (node('dist/cli.js', command, file) === 2) process.exit(1);
}

function node(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status;
}

async function open() {
  const code = findProgram('code');
  if (code) {
    console.log('\nOpening the sample draft in VS Code, with Belegg loaded.');
    const args = [`--extensionDevelopmentPath=${root}`, examples, '--goto', join(root, draft)];
    spawn(code, args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' }).unref();
    return;
  }
  console.log('\nThere is no `code` on PATH: the sample draft opens in a VS Code that runs in your browser.');
  try {
    await serve();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** The editor from npm with Belegg installed as its users would have it, until Ctrl+C. */
async function serve() {
  const { installEditor } = await import('./editor/install.mjs');
  const { editorProfile, installExtension, startEditor } = await import('./editor/server.mjs');
  await installEditor();
  const profile = await editorProfile();
  installExtension(profile, packageExtension().vsix);
  // Whoever opens the address can edit files: the token keeps others on the machine out.
  const token = randomBytes(16).toString('hex');
  const editor = await startEditor(profile, { token });
  console.log(`\nOpen this address in your browser (Ctrl+C ends the editor):\n\n  ${address(editor.origin, token)}\n`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await editor.stop();
  await profile.remove();
}

function address(origin, token) {
  const payload = JSON.stringify([['openFile', `vscode-remote://${new URL(origin).host}${join(root, draft)}`]]);
  return `${origin}/?tkn=${token}&folder=${encodeURIComponent(examples)}&payload=${encodeURIComponent(payload)}`;
}
