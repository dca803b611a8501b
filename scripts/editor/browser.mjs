// A Chromium to show the editor in.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findProgram } from '../programs.mjs';
import { portableBrowser } from './portableBrowser.mjs';

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
  return chromium.launch({ ...(await portableBrowser()), args: quiet });
}

function systemBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  return (
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    (existsSync(macApplication) ? macApplication : undefined)
  );
}
