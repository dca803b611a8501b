import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { codes } from '../../server/findings/codes';
import { root } from '../client/lspClient';

/** The schema's pattern of a language code is not one that the flag «u» allows. */
const ajv = addFormats(new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false }));
const schema = createRequire(join(root, 'package.json')).resolve('schemastore/schemas/json/sarif-2.1.0.json');
const accepts = ajv.compile<Log>(JSON.parse(readFileSync(schema, 'utf8')));

function logOf(args: readonly string[], input = ''): unknown {
  const command = [join(root, 'dist', 'cli.js'), ...args, '--format', 'sarif'];
  return JSON.parse(spawnSync(process.execPath, command, { cwd: root, input, encoding: 'utf8' }).stdout);
}

const drafts: readonly (readonly [name: string, args: readonly string[], input?: string])[] = [
  ['the samples', ['check', 'examples/oppsummering.md', 'examples/pastander.md']],
  ['a draft from standard input', ['check', '-'], '«Ingen har skrevet dette om tannpleie» (NTNU, kap. 10.4) æøå 🙂\n'],
  ['a draft without findings', ['check', '-'], 'God morgen.\n'],
];
for (const [name, args, input] of drafts) {
  test(`the log of ${name} keeps to the schema of SARIF 2.1.0`, () => {
    accepts(logOf(args, input));
    assert.deepEqual(accepts.errors ?? [], []);
  });
}

test('the schema refuses a log with a level that it does not know', () => {
  const log = logOf(['check', 'examples/pastander.md']) as Log;
  Object.assign(log.runs[0]?.results?.[0] ?? {}, { level: 'loud' });
  assert.equal(accepts(log), false);
});

test('every code is a rule of the log', () => {
  const log = logOf(['check', '-']) as Log;
  assert.deepEqual(
    log.runs[0]?.tool.driver.rules?.map(({ id }) => id),
    Object.keys(codes),
  );
});
