import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describe as describeFinding } from '../../server/messages/describe';
import { messagesIn } from '../../server/messages/messages';
import { DraftReader } from '../../server/project/draft';
import { lineStarts, positionAt } from '../../server/text/lines';
import { projectFolder, seedLibrary } from './library';

/**
 * Whole drafts and all that is said of them, so that one look at a diff shows every finding that a change has won or lost.
 * `UPDATE_GOLDEN=1 npm run unit -- golden` writes them anew; read the diff before you commit it.
 */
const folders = ['examples', join('test', 'gold', 'claims', 'seeds')];
const golden = join(projectFolder, 'test', 'golden');
const library = seedLibrary();
const messages = messagesIn('nb');

function told(text: string): string {
  const { references, findings } = new DraftReader('markdown').readWhole(text, library);
  const lines = lineStarts(text);
  const place = (offset: number) => {
    const { line, character } = positionAt(lines, offset);
    return `${line + 1}:${character + 1}`;
  };
  const words = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
  return [
    ...references.map(
      ({ start, end, target, resolution }) => `${place(start)} ${words(start, end)} → ${target} ${resolution.state}`,
    ),
    '',
    ...findings.map(
      ({ span, detail, doubtful }) =>
        `${place(span.start)} ${detail.code}${doubtful ? '?' : ''} ${words(span.start, span.end)} | ${describeFinding(detail, messages)}`,
    ),
    '',
  ].join('\n');
}

for (const folder of folders) {
  const drafts = readdirSync(join(projectFolder, folder)).filter((name) => /^(?!README|locked).*\.md$/.test(name));
  for (const name of drafts)
    test(`${folder}/${name} is read as before`, () => {
      const now = told(readFileSync(join(projectFolder, folder, name), 'utf8'));
      const file = join(golden, `${name.replace(/\.md$/, '')}.txt`);
      if (process.env.UPDATE_GOLDEN) writeFileSync(file, now);
      assert.ok(existsSync(file), `${file} is missing; UPDATE_GOLDEN=1 writes it`);
      assert.equal(now, readFileSync(file, 'utf8'));
    });
}
