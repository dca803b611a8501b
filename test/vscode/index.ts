import { format } from 'node:util';
import Mocha from 'mocha';
import { catalogueSuite } from './catalogue';
import { claimSuite } from './claims';
import { codeActionSuite } from './codeActions';
import { commandSuite } from './commands';
import { completionSuite } from './completion';
import { displaySuite } from './display';
import { draftSuite } from './drafts';
import { folderSuite } from './folders';
import { navigationSuite } from './navigation';
import { renameSuite } from './rename';
import { responseSuite } from './responses';
import { settingSuite } from './settings';

/** Runs every suite inside the extension host, the same on the desktop and in the server from npm. Rejects when a test fails. */
export function run(): Promise<void> {
  // The runner of the server sees all consoles of the editor and keeps the lines with this mark.
  const mark = process.env.VSCODE_PATH ? '' : '@@';
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) =>
    format(...args)
      .split('\n')
      .forEach((line) => {
        console.log(mark + line);
      });
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, slow: 2_000 });
  mocha.suite.emit('pre-require', globalThis, 'belegg', mocha);
  for (const define of [
    draftSuite,
    claimSuite,
    responseSuite,
    navigationSuite,
    displaySuite,
    completionSuite,
    codeActionSuite,
    renameSuite,
    catalogueSuite,
    settingSuite,
    folderSuite,
    commandSuite,
  ])
    define();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} tests failed.`)) : resolve()));
  });
}
