// Runs a program of Node's, shows its output as it comes, and reads from its closing lines how many tests passed.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };

/** Words in which node:test and mocha close their reports. */
const closing = {
  passed: /^\W*(?:pass (\d+)|(\d+) passing\b.*)$/gm,
  failed: /^\W*(?:(?:fail|cancelled) (\d+)|(\d+) failing)$/gm,
  skipped: /^\W*(?:(?:skipped|todo) (\d+)|(\d+) pending)$/gm,
};

/** Runs a test runner. One that ends badly without a failed test counts as one failure. */
export async function runSuite(args) {
  const { code, output } = await run(args);
  const counts = Object.fromEntries(
    Object.entries(closing).map(([name, words]) => [name, sum(output.matchAll(words))]),
  );
  return code !== 0 && !counts.failed ? { ...counts, failed: 1 } : counts;
}

/** Runs a program of Node's whose success is one test. */
export async function runCheck(...args) {
  const { code } = await run(args);
  return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

/** The sum of several tallies. */
export function total(tallies) {
  return tallies.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    none,
  );
}

function sum(matches) {
  return [...matches].reduce((count, [, first, second]) => count + Number(first ?? second), 0);
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => process.stderr.write(text));
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
