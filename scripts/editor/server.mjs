// The editor as a local server: started on a free port, with folders of its own, ended with all its processes.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { editor } from './install.mjs';

const startLimit = 30_000;

/** Calm surroundings: no welcome, no chat, no git, nothing that asks. */
const calm = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'workbench.tips.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'git.enabled': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'window.autoDetectColorScheme': true,
  'workbench.preferredLightColorTheme': 'Default Light Modern',
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
};

/** Folders for one editor's data, with calm settings. `remove` deletes them. */
export async function editorProfile() {
  const folder = await mkdtemp(join(tmpdir(), 'belegg-editor-'));
  const profile = {
    data: join(folder, 'data'),
    extensions: join(folder, 'extensions'),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
  await mkdir(join(profile.data, 'data/User'), { recursive: true });
  await writeFile(join(profile.data, 'data/User/settings.json'), JSON.stringify(calm, null, 2));
  return profile;
}

/** Installs a packaged extension into the profile. @throws with the editor's words when that fails */
export function installExtension(profile, vsix) {
  const { status, stdout, stderr } = spawnSync(
    editor.node,
    [main(), ...folders(profile), '--install-extension', vsix, '--force'],
    {
      cwd: editor.folder,
      encoding: 'utf8',
    },
  );
  if (status !== 0 || !/successfully installed/.test(stdout))
    throw new Error(`The editor refused ${vsix}.\n${stdout}\n${stderr}`);
}

/**
 * Starts the editor and resolves when it answers.
 * @throws with its log when it does not within half a minute
 */
export async function startEditor(profile, { token, flags = [], env = {} } = {}) {
  const port = await freePort();
  const access = token ? ['--connection-token', token] : ['--without-connection-token'];
  const own = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    ...access,
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
  ];
  const child = spawn(editor.node, [main(), ...own, ...folders(profile), ...flags], {
    cwd: editor.folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its watchers and extension hosts end with it.
    detached: true,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text));
  const running = {
    origin: `http://127.0.0.1:${port}`,
    authority: `127.0.0.1:${port}`,
    log: () => log.split('\n').filter(tells).join('\n'),
    stop: () => endGroup(child),
  };
  const limit = Date.now() + startLimit;
  while (!(await answers(`${running.origin}/version`))) {
    if (child.exitCode !== null || Date.now() > limit) {
      await running.stop();
      throw new Error(`The VS Code server did not start.\n${log}`);
    }
    await pause(50);
  }
  return running;
}

/** The editor's logger is a native module, left unbuilt by an installation without scripts: it complains at length. */
function tells(line) {
  return line.trim() !== '' && !/spdlog|bindings|^\s+at |^\s*(?:tries: )?[[\]{}]+$/.test(line);
}

function main() {
  return join(editor.folder, 'out/server-main.js');
}

function folders({ data, extensions }) {
  return ['--server-data-dir', data, '--extensions-dir', extensions];
}

async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(-child.pid);
  } catch {
    child.kill();
  }
  await ended;
}

function answers(address) {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
