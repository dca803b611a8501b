import type { Catalogue } from '../catalogue/model';

/** Chapters by number, with the words of their titles, to tell «kapittel 10 Utdanning og kompetanseutvikling» from all others. */
export type ChapterTitles = ReadonlyMap<string, readonly { readonly title: string; readonly work: string }[]>;

/** The chapter titles of all works, white space folded, in lower case; one word («Innledning») is any text's title. */
export function chapterTitles(catalogue: Catalogue): ChapterTitles {
  const titles = new Map<string, { title: string; work: string }[]>();
  for (const { id, chapters } of catalogue.works.values()) {
    for (const { number, title } of chapters) {
      if (!/\s/.test(title)) continue;
      const entry = { title: folded(title), work: id };
      titles.set(number, [...(titles.get(number) ?? []), entry]);
    }
  }
  return titles;
}

/** The works whose chapter of this number has the title that stands behind `at`; undefined when none has. */
export function titledAs(
  text: string,
  at: number,
  number: string,
  titles: ChapterTitles,
): readonly string[] | undefined {
  const entries = titles.get(number);
  if (!entries) return undefined;
  const following = folded(text.slice(at, at + 200)).replace(/^[\s:.,–—«"“*_-]+/, '');
  const works = entries
    .filter(({ title }) => following.startsWith(title) && !/^\p{L}/u.test(following.slice(title.length)))
    .map(({ work }) => work);
  return works.length ? works : undefined;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
