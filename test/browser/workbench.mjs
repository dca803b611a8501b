// The editor as its user sees it: what to look for and what to press.
import { join } from 'node:path';
import { results } from '../../scripts/paths.mjs';

/** Milliseconds: a workbench on a busy machine takes half a minute to open its first file. */
const patience = 90_000;

/** Gestures on the page of a workbench. Each waits for what it leads to. */
export function workbench(page) {
  page.setDefaultTimeout(patience);
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents');
  return {
    page,
    hover,
    problems: page.locator('.markers-panel .monaco-list-row'),
    /** What the list of quick fixes offers. */
    fixes: page.locator('.action-widget:not(.action-list-submenu-panel) .monaco-list-row'),
    cursor: page.locator('#status\\.editor\\.selection'),
    squiggles: (severity) => page.locator(`.squiggly-${severity}`),

    async openFile(name) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
      await this.activeTab(name);
    },
    activeTab: (name) => page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor(),
    /** A word of the text on screen, the last of those alike: the spaces of the editor are no-break ones. */
    word: (text) => editor.locator('.view-line span > span', { hasText: text }).last(),
    /**
     * Rests the pointer on a word until a hover with the text shows. The pointer leaves and comes back every few seconds: the
     * editor opens no hover for a pointer that already lay there when the text under it was drawn, or when another hover was shown.
     */
    async restOn(text, shown) {
      const card = hover.filter({ hasText: shown }).first();
      await this.until(`the hover of ${text}`, async () => {
        await page.keyboard.press('Escape');
        await page.mouse.move(0, 0);
        const rested = this.word(text).hover({ timeout: 4_000 });
        return rested
          .then(() => card.waitFor({ timeout: 4_000 }))
          .then(
            () => true,
            () => false,
          );
      });
    },
    /** Opens the quick fixes at the cursor, again where findings that came meanwhile have closed them, and gives the one with the text. */
    async fix(text) {
      const shown = this.fixes.filter({ hasText: text });
      await this.until(`the quick fix ${text}`, async () => {
        await page.keyboard.press('Control+.');
        return shown.waitFor({ timeout: 4_000 }).then(
          () => true,
          () => false,
        );
      });
      return shown;
    },
    async goTo(line, column) {
      await page.keyboard.press('Control+G');
      const input = page.locator('.quick-input-widget input');
      await input.fill(`:${line}:${column}`);
      await input.press('Enter');
      await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    },
    /** Runs a command of the palette by its name. */
    async run(command) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill(`>${command}`);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command }).waitFor();
      await page.keyboard.press('Enter');
    },
    text: () =>
      editor
        .locator('.view-lines')
        .textContent()
        .then((text) => text.replaceAll('\u00a0', ' ')),
    /** Waits for a state that no element shows. */
    async until(what, probe) {
      const limit = Date.now() + patience;
      while (!(await probe())) {
        if (Date.now() > limit) throw new Error(`Waited in vain for ${what}.`);
        await page.waitForTimeout(50);
      }
    },
    /** Takes a picture when nothing fades in or out any longer. */
    async picture(name) {
      await page.waitForFunction(() =>
        document
          .getAnimations()
          .every((each) => each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity),
      );
      await page.screenshot({ path: join(results, `${name}.png`) });
    },
  };
}
