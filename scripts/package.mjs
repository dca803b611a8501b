import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Packages the extension as it is published. Gives the path of the package and what the packager said.
 * @throws with the packager's words when it fails
 */
export function packageExtension() {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'package'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const output = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(`Belegg could not be packaged.\n${output}`);
  return { vsix: join(root, 'dist/belegg.vsix'), output };
}
