import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellingSentence } from '../../../server/claims/tellingSentence';
import { answersAt } from '../../../server/evidence/answers';
import { passagesOf } from '../../../server/evidence/extracts';
import { seedLibrary } from '../library';

const library = seedLibrary();

/** The telling sentence of each passage under a chapter of NTNU's response, as one line. */
function telling(chapter: string): string[] {
  const [answer] = answersAt(library, { kind: 'chapter', from: chapter }, 'nou:2023:4');
  assert.ok(answer);
  const { source, sections } = answer;
  return passagesOf(source, sections).map((passage) => {
    const { start, end } = tellingSentence(source, passage);
    assert.ok(passage.span.start <= start && start < end && end <= passage.span.end);
    return source.response.text.slice(start, end).replace(/\s+/g, ' ');
  });
}

test('where the respondent first reports the commission, its own words are chosen', () => {
  assert.match(telling('10.8')[0] ?? '', /^NTNU vil legge til at dette ikke utelukkende kan være/);
});

test('where the respondent speaks at once, its first words are chosen', () => {
  assert.match(telling('10.4')[0] ?? '', /^NTNU er usikker på om/);
});
