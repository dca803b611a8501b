// A Chromium from npm with the libraries and fonts that it needs, for machines that have none.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorHome } from '../paths.mjs';
import { install } from './install.mjs';

const name = '@sparticuz/chromium';
const version = '153.0.0';
const folder = join(editorHome, 'browser');
const fontSettings = join(folder, 'fonts.conf');

/**
 * What `launch` needs to start it. Installs it where it is missing: about 5 seconds and 300 MB.
 * @throws on machines that it is not built for, or when npm fails
 */
export async function portableBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'There is no browser here, and none from npm for this machine. Install Chromium or Chrome, or set CHROME_PATH.',
    );
  const installed = join(editorHome, 'node_modules', name);
  if (!existsSync(installed)) {
    console.log('There is no Chromium or Chrome on this machine: installing one from npm …');
    await mkdir(editorHome, { recursive: true });
    await install([`${name}@${version}`], editorHome);
  }
  if (!existsSync(folder)) await unpack(installed);
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fontSettings },
  };
}

/** The package unpacks itself into the folder for temporary files, wherever that is. */
async function unpack(installed) {
  const { default: browser, inflate } = await import(pathToFileURL(join(installed, 'build/index.js')).href);
  const { TMPDIR } = process.env;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  process.env.TMPDIR = unfinished;
  try {
    await browser.executablePath();
    await inflate(join(installed, 'bin/al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  await rename(unfinished, folder);
  await writeFile(fontSettings, fonts());
}

/** Without any font the browser ends; those in the package are looked for in other folders than ours. */
function fonts() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
