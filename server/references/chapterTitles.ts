import type { Catalogue } from '../catalogue/model';

/** Chapters by number, with the words of their titles, to tell «kapittel 10 Utdanning og kompetanseutvikling» from all others. */
export type ChapterTitles = ReadonlyMap<string, readonly { readonly title: string; readonly work: string }[]>;

/** Titles that a chapter of any paper may have. */
const anybodys =
  /^(?:innledning|innleiing|bakgrunn|sammendrag|samandrag|oppsummering|konklusjon|mandat(?:et)?|begreper|utfordring(?:er|ar)|(?:utvalgets|utvalets|kommisjonens|departementets) vurdering(?:er|ar)?|økonomiske og administrative konsekvens(?:er|ar))$/;

/** The chapter titles of all works, white space folded, in lower case. */
export function chapterTitles(catalogue: Catalogue): ChapterTitles {
  const titles = new Map<string, { title: string; work: string }[]>();
  for (const { id, chapters } of catalogue.works.values()) {
    for (const chapter of chapters) {
      const title = folded(chapter.title);
      if (anybodys.test(title)) continue;
      titles.set(chapter.number, [...(titles.get(chapter.number) ?? []), { title, work: id }]);
    }
  }
  return titles;
}

/** The works whose chapter of this number has the title that stands behind `at`, a single word only to the end of the line. */
export function titledAs(
  text: string,
  at: number,
  number: string,
  titles: ChapterTitles,
): readonly string[] | undefined {
  const entries = titles.get(number);
  if (!entries) return undefined;
  const following = text.slice(at, at + 200).replace(/^[\s:.,–—«"“*_-]+/, '');
  const running = folded(following);
  const line = folded(following.split(/[\r\n]/, 1)[0] ?? '');
  const works = entries.filter(({ title }) => {
    if (title.includes(' ')) return running.startsWith(title) && !/^\p{L}/u.test(running.slice(title.length));
    return line.startsWith(title) && /^[»"”*_#\s]*$/.test(line.slice(title.length));
  });
  return works.length ? works.map(({ work }) => work) : undefined;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
