import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import { root } from '../client/lspClient';
import { folderWith } from './fixture';

const folder = folderWith({
  'utkast.md': 'Se NOU 2023: 4 kapittel 10.8 og Meld. St. 19 (2023–2024) kapittel 9.\n',
  'rent.md': 'Se NOU 2023: 4 kapittel 10.8.\n',
  'bilde.md': new Uint8Array([137, 80, 78, 71, 0]),
});
const path = fileURLToPath(folder.uri);
after(() => folder.remove());

function belegg(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
    cwd: path,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('references gives spans, kinds and targets as JSON, in the order of the files', () => {
  const { status, stdout } = belegg(['references', 'rent.md', 'utkast.md', '--format', 'json']);
  assert.equal(status, 0);
  const { files } = JSON.parse(stdout);
  assert.deepEqual(
    files.map(({ file }: { file: string }) => file),
    ['rent.md', 'utkast.md'],
  );
  assert.deepEqual(files[0].references[1], {
    start: 15,
    end: 28,
    text: 'kapittel 10.8',
    kind: 'chapter',
    target: 'nou:2023:4#10.8',
    resolved: true,
  });
});

test('check ends with 1 when something at warning or above is found, with 0 when not', () => {
  const found = belegg(['check', 'utkast.md']);
  assert.equal(found.status, 1);
  assert.match(found.stdout, /^utkast\.md:1:\d+: advarsel: .*\[unknown-place\]$/m);
  assert.equal(belegg(['check', 'rent.md']).status, 0);
});

test('a file that cannot be read is named on standard error, the rest goes on, and the end is 2', () => {
  const { status, stdout, stderr } = belegg(['check', 'borte.md', 'bilde.md', 'utkast.md', '--format', 'json']);
  assert.equal(status, 2);
  assert.match(stderr, /^borte\.md: finnes ikke\.$/m);
  assert.match(stderr, /^bilde\.md: er ikke en tekstfil\.$/m);
  assert.deepEqual(
    JSON.parse(stdout).files.map(({ file }: { file: string }) => file),
    ['utkast.md'],
  );
});

test('standard input is a draft like any other', () => {
  const { stdout } = belegg(['references', '-', '--format', 'json'], 'RETHOS\n');
  assert.deepEqual(JSON.parse(stdout).files[0].references[0].target, 'rethos');
});

test('standard input is decoded as files are, and named twice it is read once', () => {
  const latin = Buffer.from('Se spørsmål 14.\n', 'latin1');
  const { stdout } = belegg(['references', '-', '-', '--format', 'json'], latin);
  const targets = JSON.parse(stdout).files.map(({ references }: { references: { target: string }[] }) =>
    references.map(({ target }) => target),
  );
  assert.deepEqual(targets, [['question:14'], ['question:14']]);
  assert.equal(belegg(['check', '-'], new Uint8Array([1, 0, 2])).status, 2);
});

test('links to drafts in a folder are followed, links to folders are not', () => {
  mkdirSync(join(path, 'lenker'), { recursive: true });
  symlinkSync(join(path, 'rent.md'), join(path, 'lenker', 'rent.md'));
  symlinkSync(join(path, 'lenker'), join(path, 'lenker', 'ring'));
  symlinkSync(join(path, 'borte.md'), join(path, 'lenker', 'brutt.md'));
  const { status, stdout, stderr } = belegg(['references', 'lenker', '--format', 'json']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(
    JSON.parse(stdout).files.map(({ file }: { file: string }) => file),
    [join('lenker', 'rent.md')],
  );
});

test('a paragraph that is too long to be read is told of', () => {
  writeFileSync(join(path, 'lang.md'), `Tekst.\n\n${'RETHOS '.repeat(80_000)}`);
  const { status, stderr } = belegg(['check', 'lang.md']);
  assert.equal(status, 2);
  assert.match(stderr, /^lang\.md:3: .*500\D000 tegn/m);
});

test('a catalogue that is no text is told of', () => {
  const { status, stderr } = belegg(['check', 'rent.md', '--sources', 'bilde.md']);
  assert.equal(status, 2);
  assert.match(stderr, /«bilde\.md» er ikke en tekstfil/);
});

test('what is shown on a terminal cannot steer it, and takes one line', () => {
  const { stdout } = belegg(['claims', '-'], 'NTNU støtter\nnye \u001b[31mforsøk\u202e med Y-vei.\n');
  assert.match(stdout, /^-:1:1: .*NTNU støtter nye \[31mforsøk med Y-vei/);
  assert.equal(stdout.trimEnd().split('\n').length, 1);
});

test('a folder gives its drafts; hidden ones and node_modules are left out', () => {
  mkdirSync(join(path, 'mappe', 'node_modules'), { recursive: true });
  writeFileSync(join(path, 'mappe', 'a.md'), 'RETHOS');
  writeFileSync(join(path, 'mappe', 'node_modules', 'b.md'), 'RETHOS');
  const { stdout } = belegg(['references', 'mappe', '--format', 'json']);
  assert.deepEqual(
    JSON.parse(stdout).files.map(({ file }: { file: string }) => file),
    [join('mappe', 'a.md')],
  );
});

test('wrong usage says what is wrong and how it is right', () => {
  for (const args of [[], ['slett', 'x'], ['check'], ['check', 'x', '--format', 'xml'], ['check', 'x', '--ukjent']]) {
    const { status, stderr } = belegg(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /belegg check/);
  }
});

test('mistakes in options are told of in Norwegian', () => {
  const complaint = (...args: string[]) => belegg(['check', 'rent.md', ...args]).stderr.split('\n', 1)[0];
  assert.equal(complaint('--ukjent'), 'Kjenner ikke valget «--ukjent».');
  assert.equal(complaint('-x'), 'Kjenner ikke valget «-x».');
  assert.equal(complaint('--format'), '«--format» mangler en verdi.');
  assert.equal(complaint('--sources', '--no-bundled'), '«--sources» mangler en verdi.');
  assert.equal(complaint('--no-bundled=ja'), '«--no-bundled» tar ingen verdi.');
});

test('without the bundled responses nothing is known of them', () => {
  const { stdout } = belegg(['references', 'rent.md', '--no-bundled', '--format', 'json']);
  assert.equal(JSON.parse(stdout).files[0].references[0].resolved, false);
});

test('claims gives every claim with its verdict and the lines that bear on it', () => {
  const { stdout } = belegg(
    ['claims', '-', '--format', 'json'],
    'NTNU mener at nær 550 psykologstillinger står tomme.\n',
  );
  const [claim] = JSON.parse(stdout).files[0].claims;
  assert.deepEqual(claim.actors, ['ntnu']);
  assert.ok(['supported', 'contradicted', 'unsupported', 'undecided'].includes(claim.verdict));
  assert.equal(claim.evidence[0].source, 'ntnu');
});

test('findings as SARIF name their rule, level and place', () => {
  const { status, stdout } = belegg(['check', 'utkast.md', '--format', 'sarif']);
  assert.equal(status, 1);
  const log = JSON.parse(stdout) as Log;
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  const [result] = run?.results ?? [];
  assert.equal(result?.ruleId, 'unknown-place');
  assert.equal(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id, 'unknown-place');
  assert.equal(result.level, 'warning');
  assert.deepEqual(result.locations?.[0]?.physicalLocation?.region, {
    startLine: 1,
    startColumn: 58,
    endLine: 1,
    endColumn: 68,
  });
});
