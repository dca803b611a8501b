// A Chromium to show the editor in.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { editorHome } from '../paths.mjs';
import { findProgram } from '../programs.mjs';
import { install } from './install.mjs';

const bundled = '@sparticuz/chromium';
const bundledVersion = '153.0.0';
const macApplication = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of CHROME_PATH, else the system's, else one from npm. The caller closes it. */
export async function launchBrowser() {
  const executablePath = systemBrowser();
  if (executablePath) return chromium.launch({ executablePath, args: quiet });
  const portable = await npmBrowser();
  try {
    return await chromium.launch({
      executablePath: await portable.executablePath(),
      args: [...portable.args, ...quiet],
    });
  } catch (error) {
    throw new Error(
      `The browser from npm did not start. Install Chromium or Chrome, or set CHROME_PATH; on Debian the system packages libnss3 and libexpat1 may be all it lacks.\n${error}`,
    );
  }
}

function systemBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  return (
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    (existsSync(macApplication) ? macApplication : undefined)
  );
}

async function npmBrowser() {
  const folder = join(editorHome, 'node_modules', bundled);
  if (!existsSync(folder)) {
    console.log('No Chromium or Chrome on this machine: installing one from npm …');
    await install([`${bundled}@${bundledVersion}`], editorHome);
  }
  const { default: portable } = await import(pathToFileURL(join(folder, 'build/esm/index.js')).href);
  return portable;
}
