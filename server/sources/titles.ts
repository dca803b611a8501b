import type { Work } from '../catalogue/model';

/** The work's title of a chapter, where the catalogue has one. */
export function chapterTitle(about: Work | undefined, number: string): string | undefined {
  return about?.chapters.find((chapter) => chapter.number === number)?.title;
}

/**
 * Where `title` ends when the text has it at `from`, whatever its line breaks, hyphenation, dashes and capitals;
 * undefined when the text has something else there.
 */
export function matchTitle(text: string, from: number, title: string): number | undefined {
  let at = from;
  let wanted = 0;
  while (wanted < title.length) {
    const here = fold(text.charAt(at));
    const there = fold(title.charAt(wanted));
    if (here !== '' && here === there) {
      at++;
      wanted++;
    } else if (here === ' ') at++;
    else if (there === ' ') wanted++;
    else if (here === '-' && /[\r\n]/.test(text.charAt(at + 1) + text.charAt(at + 2))) at++;
    else return undefined;
  }
  return /[\p{L}\d]/u.test(text.charAt(at)) ? undefined : at;
}

function fold(character: string): string {
  if (/[\s\u00AD]/.test(character)) return ' ';
  return /[‐-―−]/.test(character) ? '-' : character.toLowerCase();
}

/** Share of the shorter title's words, cut to their stems, that the other has too; undefined when either has none. */
export function titleLikeness(a: string, b: string): number | undefined {
  const left = stems(a);
  const right = stems(b);
  if (!left.size || !right.size) return undefined;
  const shared = [...left].filter((stem) => right.has(stem)).length;
  return shared / Math.min(left.size, right.size);
}

function stems(title: string): ReadonlySet<string> {
  const words =
    title
      .slice(0, 300)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}
