// What a fresh checkout lacks: the packages of the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const oldestNode = 20;

/** Ends the program with advice when this Node is too old. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNode) return;
  console.error(
    `Belegg needs Node ${oldestNode} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
  process.exit(1);
}

/** Installs the packages of the lock file when they are missing or older than it. Ends the program when that fails. */
export function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  console.log('Installing packages …');
  if (npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], root)) return;
  console.error('npm ci failed. Is the npm registry within reach?');
  process.exit(1);
}

/** Runs npm in a folder. True when it succeeds. */
export function npm(args, cwd) {
  const windows = process.platform === 'win32';
  return (
    spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: windows })
      .status === 0
  );
}
