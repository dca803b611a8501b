// Programs that tests drive, from Debian's own packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** Installs what is missing of the packages, where this is Debian and we may; elsewhere says that it does not, and what is there is used. */
export function installDebianPackages(packages) {
  const missing = packages.filter((name) => !isInstalled(name));
  if (!missing.length) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    console.log(`Not root on Debian: ${packages.join(', ')} are used where they are installed.`);
    return;
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const done = aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', ...missing.filter(isKnown));
  if (!done) console.error('apt-get could not install them.');
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
  return /^Status: install ok installed$/m.test(stdout ?? '');
}

/** True for what this release of Debian has: eglot has become a part of Emacs. */
function isKnown(name) {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}

function aptGet(...args) {
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
