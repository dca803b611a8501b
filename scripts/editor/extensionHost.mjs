// Runs the suites of test/vscode inside an extension host: in the VS Code of VSCODE_PATH, else in the server from npm.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { launchBrowser } from './browser.mjs';
import { installEditor } from './install.mjs';
import { editorProfile, startEditor } from './server.mjs';

const suites = join(root, 'dist-test/vscode/index.js');
const runLimit = 400_000;

const files = await mkdtemp(join(tmpdir(), 'belegg-workspace-'));
/** Of several folders, so that others can join and leave without a new start of the extension host. */
const workspace = join(files, 'belegg.code-workspace');
try {
  await cp(join(root, 'test/vscode/workspace'), files, { recursive: true });
  const { VSCODE_PATH } = process.env;
  process.exitCode = await (VSCODE_PATH ? runOnDesktop(VSCODE_PATH) : runOnServer());
} finally {
  await rm(files, { recursive: true, force: true, maxRetries: 3 });
}

async function runOnDesktop(vscodeExecutablePath) {
  const { runTests } = await import('@vscode/test-electron');
  return runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: suites,
    launchArgs: [workspace, '--disable-extensions', '--skip-welcome'],
  }).catch((error) => {
    console.error(error.message);
    return 1;
  });
}

async function runOnServer() {
  await installEditor();
  const profile = await editorProfile();
  const editor = await startEditor(profile, { flags: ['--enable-smoke-test-driver'] });
  const browser = await launchBrowser();
  try {
    return await runInPage(await browser.newPage(), editor);
  } finally {
    await browser.close();
    await editor.stop();
    await profile.remove();
  }
}

/** The exit code that the suites' `run` gives: 0 when it resolves. */
async function runInPage(page, editor) {
  const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  // The workbench reports all consoles through this function; the suites mark their own lines.
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = args.map(String).join(' ');
    if (line.startsWith('@@')) console.log(line.slice(2));
  });
  await page.goto(address(editor));
  const tooLong = setTimeout(() => {
    console.error(`The suites did not end within ${runLimit / 1000} seconds.\n${editor.log()}`);
    void page.close();
  }, runLimit);
  try {
    return await Promise.race([exit, new Promise((resolve) => page.once('close', () => resolve(1)))]);
  } finally {
    clearTimeout(tooLong);
  }
}

function address({ origin, authority }) {
  const remote = (path) => `vscode-remote://${authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(suites)],
  ];
  return `${origin}/?workspace=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
