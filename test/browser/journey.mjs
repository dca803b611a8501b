// A user's way through the sample draft, with the packaged extension, from opening it to a saved correction.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../../scripts/editor/browser.mjs';
import { installEditor } from '../../scripts/editor/install.mjs';
import { editorProfile, installExtension, startEditor } from '../../scripts/editor/server.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { results, root } from '../../scripts/paths.mjs';
import { workbench } from './workbench.mjs';

const sample = 'oppsummering.md';
const claims = 'pastander.md';
const contradicted = 'Y-vei (NTNU, kap. 10.4)';
const response = 'ntnu-nou-2023-4.txt';

let folder;
let profile;
let editor;
let browser;
let ui;

before(async () => {
  await mkdir(results, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'belegg-examples-'));
  await cp(join(root, 'examples'), folder, { recursive: true });
  await installEditor();
  profile = await editorProfile();
  installExtension(profile, packageExtension().vsix);
  editor = await startEditor(profile);
  browser = await launchBrowser();
  ui = workbench(await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' }));
  await ui.page.goto(`${editor.origin}/?folder=${encodeURIComponent(folder)}`);
});

after(async () => {
  await browser?.close();
  await editor?.stop();
  await profile?.remove();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Line and column of the words in a sample draft as it is saved. */
async function placeOf(words, name = sample) {
  const text = await readFile(join(folder, name), 'utf8');
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return [before.length, before.at(-1).length + 1];
}

/** A step of the way: those after one that fails are not worth waiting for. */
let broken = false;
function step(name, walk) {
  test(name, async (context) => {
    if (broken) return context.skip('a step before it failed');
    broken = true;
    try {
      await walk();
    } catch (error) {
      await ui?.page.screenshot({ path: join(results, 'failed.png') });
      throw error;
    }
    broken = false;
  });
}

step('the sample draft opens with its faults underlined', async () => {
  await ui.openFile(sample);
  await ui.squiggles('info').first().waitFor();
  await ui.picture('draft-light');
});

step('nothing has asked the user for anything', async () => {
  assert.equal(await ui.page.locator('.notifications-toasts .notification-list-item-message').count(), 0);
});

step('the status line says how many responses are read', async () => {
  await ui.page.locator('#status\\.languageStatus').hover();
  await ui.page.locator('.monaco-hover .hover-language-status', { hasText: '2 høringssvar' }).waitFor();
  await ui.picture('status-light');
  await ui.page.keyboard.press('Escape');
});

step('hover on a chapter shows the words of the response', async () => {
  await hoverChapter();
  assert.match(await ui.hover.first().textContent(), /«NTNU vil legge til at dette ikke utelukkende kan/);
  await ui.picture('hover-light');
});

step('F12 on the chapter lands on its heading in the response', async () => {
  const lines = (await readFile(join(root, 'seeds', response), 'utf8')).split('\n');
  const line = lines.findIndex((each) => each.startsWith('10.8 ')) + 1;
  await ui.word('10.8').click();
  await ui.page.keyboard.press('F12');
  await ui.activeTab(response);
  await ui.cursor.filter({ hasText: `Ln ${line},` }).waitFor();
  await ui.picture('response-light');
  await ui.openFile(sample);
});

step('Problems lists what is wrong in the draft', async () => {
  await ui.page.keyboard.press('Control+Shift+M');
  await ui.problems.filter({ hasText: 'Belegg' }).nth(2).waitFor();
  await ui.picture('problems-light');
  await ui.page.getByPlaceholder('Filter (e.g.').fill('unknown-place');
  await ui.problems.filter({ hasText: 'unknown-place' }).dblclick();
  await ui.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  const [line] = await placeOf('kapittel 9.');
  await ui.cursor.filter({ hasText: `Ln ${line},` }).waitFor();
});

step('a quick fix silences the fault, and the draft is saved', async () => {
  await ui.page.locator('.contentWidgets .lightBulbWidget').waitFor();
  const silence = await ui.fix('Demp unknown-place her');
  await ui.picture('quick-fix-light');
  await silence.click();
  await ui.problems.filter({ hasText: 'unknown-place' }).waitFor({ state: 'detached' });
  await ui.page.keyboard.press('Control+S');
  const saved = () => readFile(join(folder, sample), 'utf8');
  await ui.until('the saved comment', async () =>
    /<!-- belegg-disable-next-line unknown-place -- /.test(await saved()),
  );
});

step('a claim that does not hold is underlined, and its hover lays the passage beside it', async () => {
  await ui.openFile(claims);
  await ui.squiggles('error').first().waitFor();
  await ui.page.getByPlaceholder('Filter (e.g.').fill('');
  await ui.problems.filter({ hasText: 'misquoted' }).waitFor();
  await ui.picture('claim-problems-light');
  await ui.page.keyboard.press('Control+J');
  await hoverContradicted();
  await ui.picture('claim-light');
});

step('a quick fix puts the verbatim words into a quotation', async () => {
  const verbatim = await offerVerbatim();
  await ui.picture('claim-fix-light');
  await verbatim.click();
  await ui.until('the words of the response', async () => (await ui.text()).includes('«både viktig og riktig»'));
  await ui.page.keyboard.press('Control+Z');
  await ui.until('the words of the draft', async () => (await ui.text()).includes('«både nyttig og riktig»'));
});

step('the palette creates a catalogue when the user agrees, and undo takes it away', async () => {
  await ui.run('Belegg: Open the Catalogue');
  const offer = ui.page.locator('.notifications-toasts .notification-list-item', { hasText: 'har ingen katalog ennå' });
  await offer.locator('.monaco-button', { hasText: 'Lag belegg.yaml' }).click();
  await ui.activeTab('belegg.yaml');
  await ui.until('the comments of the template', async () =>
    (await ui.text()).includes('# Katalogen for denne mappen'),
  );
  await ui.picture('catalogue-light');
  await ui.page.keyboard.press('Control+Z');
  await ui.until('the file to go', () => !existsSync(join(folder, 'belegg.yaml')));
});

step('the same is readable on a dark ground', async () => {
  await ui.page.emulateMedia({ colorScheme: 'dark' });
  await ui.page.locator('.monaco-workbench.vs-dark').waitFor();
  await ui.openFile(sample);
  await ui.page.keyboard.press('Control+J');
  await ui.picture('problems-dark');
  await ui.page.keyboard.press('Control+J');
  await hoverChapter();
  await ui.picture('hover-dark');
  await ui.openFile(claims);
  await hoverContradicted();
  await ui.picture('claim-dark');
  await offerVerbatim();
  await ui.picture('claim-fix-dark');
});

async function hoverChapter() {
  await ui.goTo(...(await placeOf('kapittel 10.8)')));
  await ui.restOn('10.8', 'Kvalitet og kapasitet i praksisundervisning');
}

async function hoverContradicted() {
  await ui.goTo(...(await placeOf(contradicted, claims)));
  await ui.squiggles('error').first().waitFor();
  await ui.restOn('Y-vei (', 'I utkastet');
}

/** Opens the list of fixes on the misquoted word. */
async function offerVerbatim() {
  await ui.page.keyboard.press('Escape');
  await ui.goTo(...(await placeOf('nyttig og riktig', claims)));
  await ui.page.locator('.contentWidgets .lightBulbWidget').waitFor();
  return ui.fix('Skriv «både viktig og riktig»');
}
