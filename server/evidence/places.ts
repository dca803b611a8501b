import type { Place } from '../references/model';
import type { Section } from '../sources/model';
import { compareNumbers } from '../sources/numbers';
import type { Library } from './library';

/** A chapter of a work or a question of a consultation, as far as the catalogue or a response tells of it. */
export interface KnownPlace {
  readonly kind: Place['kind'];
  /** `10.8`, `14` */
  readonly number: string;
  /** Id of the work it belongs to; for a question the work that the answers are about. */
  readonly work: string | undefined;
  readonly title: string | undefined;
  /** Ids of the sources that say something there or further down, in catalogue order. */
  readonly answeredBy: readonly string[];
}

type Listed = Omit<KnownPlace, 'title' | 'answeredBy'> & { title: string | undefined; readonly answeredBy: string[] };

interface PlaceIndex {
  readonly chapters: ReadonlyMap<string, readonly KnownPlace[]>;
  readonly questions: readonly KnownPlace[];
}

const indexes = new WeakMap<Library, PlaceIndex>();

/** The chapters of a work by number: those of the catalogue, and those under which its responses answer. Empty for unknown works. */
export function chaptersOf(library: Library, work: string): readonly KnownPlace[] {
  return placeIndex(library).chapters.get(work) ?? [];
}

/** The questions that responses repeat, by the work they are about and by number. */
export function questionsOf(library: Library): readonly KnownPlace[] {
  return placeIndex(library).questions;
}

function placeIndex(library: Library): PlaceIndex {
  const known = indexes.get(library);
  if (known) return known;
  const places = new Places();
  for (const { id, chapters } of library.catalogue.works.values())
    for (const { number, title } of chapters) places.at('chapter', id, number).title = title;
  for (const { source, response } of library.sources.values())
    for (const section of response.sections) addSection(places, source.id, source.about, section);
  const index = places.index();
  indexes.set(library, index);
  return index;
}

/** An answer counts for the chapters around it too; without a work nobody knows whose chapters they are. */
function addSection(places: Places, source: string, work: string | undefined, section: Section): void {
  const { kind, number, covers = [], title, answer } = section;
  if (number === undefined || (kind !== 'question' && (kind !== 'chapter' || work === undefined))) return;
  for (const each of [number, ...covers]) {
    const place = places.at(kind, work, each);
    place.title ??= title || undefined;
    if (answer === 'open') continue;
    for (const around of outwards(each)) {
      const { answeredBy } = places.at(kind, work, around);
      if (answeredBy.at(-1) !== source) answeredBy.push(source);
    }
  }
}

/** `10.8.1`, `10.8`, `10` */
function outwards(number: string): readonly string[] {
  const parts = number.split('.');
  return parts.map((_, depth) => parts.slice(0, parts.length - depth).join('.'));
}

class Places {
  readonly #places = new Map<string, Listed>();

  at(kind: Place['kind'], work: string | undefined, number: string): Listed {
    const key = `${kind} ${number} ${work ?? ''}`;
    const known = this.#places.get(key);
    if (known) return known;
    const place: Listed = { kind, number, work, title: undefined, answeredBy: [] };
    this.#places.set(key, place);
    return place;
  }

  index(): PlaceIndex {
    const chapters = new Map<string, KnownPlace[]>();
    const questions: KnownPlace[] = [];
    const byWork = (a: KnownPlace, b: KnownPlace) => (a.work ?? '').localeCompare(b.work ?? '', 'nb');
    const inOrder = [...this.#places.values()].sort((a, b) => byWork(a, b) || compareNumbers(a.number, b.number));
    for (const place of inOrder) {
      if (place.kind === 'question') questions.push(place);
      else if (place.work !== undefined) {
        const there = chapters.get(place.work);
        if (there) there.push(place);
        else chapters.set(place.work, [place]);
      }
    }
    return { chapters, questions };
  }
}
