import type { Work } from '../catalogue/model';
import type { Heading } from './headings';
import { compareNumbers } from './numbers';
import { chapterTitle, titleLikeness } from './titles';

/** «5 Avfall», «5. Avfall», «5) Avfall», «5.2 Avfall» */
const NUMBERED = /^((?:[1-9]\d?)(?:\.[1-9]\d?){0,3})[.)]?(?:\s*[:–—-])?\s+(?=["«“]?\p{Lu})/u;

/**
 * A heading whose number is beyond that of the chapter before it ends that chapter, whatever its title: the next chapter
 * in order, or one whose title is much as the catalogue has it, is that chapter; others stand apart. Numbers that begin
 * again inside a chapter count what is in it, and end nothing.
 */
export function numberOnwards(about: Work | undefined, headings: readonly Heading[]): readonly Heading[] {
  let chapter: string | undefined;
  let countsWithin = false;
  return headings.map((heading) => {
    if (heading.kind === 'chapter') {
      chapter = wholeOf(heading.numbers[0] ?? '');
      countsWithin = false;
      return heading;
    }
    const [head = '', number = ''] = (heading.kind === 'heading' && NUMBERED.exec(heading.title)) || [];
    if (chapter === undefined || !number || countsWithin) return heading;
    if (compareNumbers(wholeOf(number), chapter) <= 0) {
      countsWithin = wholeOf(number) === number;
      return heading;
    }
    const title = heading.title.slice(head.length);
    if (!isChapter(about, number, title, chapter)) return { ...heading, apart: true };
    chapter = number;
    return { ...heading, kind: 'chapter', numbers: [number], title };
  });
}

/** Whether a number behind `chapter` is the work's: it is so by its title, or it is next and no other title is known for it. */
function isChapter(about: Work | undefined, number: string, title: string, chapter: string): boolean {
  if (number.includes('.')) return false;
  const next = Number(number) === Number(chapter) + 1;
  const own = chapterTitle(about, number);
  if (own === undefined) return next && !about?.completeTo;
  const likeness = titleLikeness(own, title);
  return likeness === undefined ? next : likeness >= 0.5 || (next && likeness > 0);
}

function wholeOf(number: string): string {
  return number.split('.', 1)[0] ?? number;
}
