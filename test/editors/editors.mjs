// Neovim and Emacs with the set-ups of docs/editors.md, as they stand there: what a writer sees of the sample draft.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '../../scripts/paths.mjs';

const draft = join(root, 'examples/oppsummering.md');
const response = readFileSync(join(root, 'seeds/ntnu-nou-2023-4.txt'), 'utf8').split('\n');
const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'belegg-editors-'));
after(() => rmSync(home, { recursive: true, force: true }));

const emacs = (...args) => ['emacs', ['--batch', '--eval', '(package-initialize)', ...args]];
const emacsWith = (name, heading) => ({
  name: `Emacs with ${name}`,
  heading,
  probe: emacs('--eval', `(progn (require 'markdown-mode) (require '${name}))`),
  command: (setup) => emacs('-l', setup, '-l', join(root, 'test/editors/emacs.el')),
});

const editors = [
  {
    name: 'Neovim',
    heading: isNewNeovim() ? 'Neovim 0.11' : 'Neovim 0.7',
    probe: ['nvim', ['--version']],
    command: (setup) => [
      'nvim',
      ['--headless', '-i', 'NONE', '-n', '-u', setup, '-S', join(root, 'test/editors/neovim.lua')],
    ],
  },
  emacsWith('eglot', 'With eglot'),
  emacsWith('lsp-mode', 'With lsp-mode'),
];

function run([program, args]) {
  const env = {
    ...process.env,
    HOME: home,
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: 'C.UTF-8',
    BELEGG_DRAFT: draft,
  };
  return spawnSync(program, args, { env, encoding: 'utf8', timeout: 60_000, input: '' });
}

function isNewNeovim() {
  const [, major = 0, minor = 0] = /v(\d+)\.(\d+)/.exec(run(['nvim', ['--version']]).stdout ?? '') ?? [];
  return Number(major) > 0 || Number(minor) >= 11;
}

/** The set-up that the page gives behind these words, for this checkout, in a file. */
function setupBehind(words, name) {
  const [, code] = /```(?:lua|elisp)\n([\s\S]*?)```/.exec(page.slice(page.indexOf(`\n${words}`))) ?? [];
  assert.ok(code?.includes('/path/to/belegg'), `docs/editors.md has a set-up behind «${words}»`);
  const file = join(home, name);
  writeFileSync(file, code.replaceAll('/path/to/belegg', root));
  return file;
}

for (const [index, { name, heading, probe, command }] of editors.entries()) {
  const skip = run(probe).status === 0 ? false : `${name} is not installed here`;
  describe(name, () => {
    let answers;
    const shown = () => {
      answers ??= ask();
      return answers;
    };
    const ask = () => {
      const { stdout, stderr } = run(command(setupBehind(heading, `${index}.${name === 'Neovim' ? 'lua' : 'el'}`)));
      const line = stdout.split('\n').find((each) => each.startsWith('{'));
      const found = line ? JSON.parse(line) : { err: 'There is no answer.' };
      assert.equal(found.err, undefined, `${found.err}\n${stderr}`);
      return found;
    };

    test('hover on a chapter quotes the response', { skip }, () => {
      assert.match(shown().hover, /kapittel 10\\?\.8/);
      assert.match(shown().hover, /NTNU.* · \d+ avsnitt\n- «/);
    });

    test('definition leads to the heading in the response', { skip }, () => {
      const [place, ...others] = shown().definition;
      assert.deepEqual(others, []);
      assert.equal(place.file, 'ntnu-nou-2023-4.txt');
      assert.match(response[place.line], /^10\.8 /);
    });

    test('findings are shown', { skip }, () =>
      assert.match(shown().findings.join('\n'), /NOU\s2032:4 står ikke i katalogen/),
    );
  });
}
