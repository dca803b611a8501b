import type { Place } from '../references/model';
import type { Section } from '../sources/model';
import { compareNumbers } from '../sources/numbers';
import type { Library, LoadedSource } from './library';

/** What one source has at a place: a chapter, a question, or a range of them. */
export type Answer =
  /** Sections of just that number. */
  | { readonly source: LoadedSource; readonly state: 'given' | 'open'; readonly sections: readonly Section[] }
  /** Nothing under that number, but under subsections of it or under the chapter around it. */
  | { readonly source: LoadedSource; readonly state: 'near'; readonly sections: readonly Section[] }
  /** Follows the numbering and passes this place over. */
  | { readonly source: LoadedSource; readonly state: 'silent'; readonly sections: readonly [] };

const allAnswers = new WeakMap<Library, Map<string, readonly Answer[]>>();
const answersOf = new WeakMap<LoadedSource, Map<string, Answer | 'none'>>();
const mostRemembered = 5_000;

/**
 * What each source says at a place, in catalogue order. Sources about another work are left out, and so are
 * those that do not follow the numbering at all. Without a `work` every source that has such sections counts.
 */
export function answersAt(library: Library, place: Place, work: string | undefined): readonly Answer[] {
  const ask = () => [...library.sources.values()].flatMap((source) => answerIn(source, place, work) ?? []);
  return remembered(allAnswers, library, place, work, ask);
}

/** What one source says at a place; undefined where {@link answersAt} leaves it out. */
export function answerIn(source: LoadedSource, place: Place, work: string | undefined): Answer | undefined {
  if (work !== undefined && source.source.about !== work) return undefined;
  const answer = remembered(answersOf, source, place, work, () => {
    const numbered = source.response.sections.filter((section) => section.kind === place.kind);
    return numbered.length ? answerOf(source, numbered, place) : 'none';
  });
  return answer === 'none' ? undefined : answer;
}

/** Drafts name the same places again and again. */
function remembered<K extends object, T>(
  all: WeakMap<K, Map<string, T>>,
  owner: K,
  { kind, from, to }: Place,
  work: string | undefined,
  ask: () => T,
): T {
  const known = all.get(owner) ?? new Map<string, T>();
  all.set(owner, known);
  const key = `${kind} ${from} ${to} ${work}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  const now = ask();
  known.set(key, now);
  return now;
}

function answerOf(source: LoadedSource, numbered: readonly Section[], place: Place): Answer {
  const having = (relation: Relation) =>
    numbered.filter((section) => numbersOf(section).some((number) => relate(number, place) === relation));
  const exact = having('exact');
  if (exact.length) {
    const open = exact.every((section) => section.answer === 'open');
    return { source, state: open ? 'open' : 'given', sections: exact };
  }
  const narrower = having('narrower');
  if (narrower.length) return { source, state: 'near', sections: narrower };
  const broader = having('broader').slice(-1);
  return broader.length ? { source, state: 'near', sections: broader } : { source, state: 'silent', sections: [] };
}

/** The numbers a section answers under: a joint heading («Spørsmål 4 og 5») has several. */
export function numbersOf({ number, covers = [] }: Section): readonly string[] {
  return number === undefined ? [] : [number, ...covers];
}

type Relation = 'exact' | 'narrower' | 'broader' | 'elsewhere';

/** How a section's number lies to a place: `10.8` is narrower than `10`, broader than `10.8.1` and `10b`, exact for `10.7–10.9`. */
export function relate(number: string, { from, to = from }: Place): Relation {
  const parts = number.split('.');
  const depth = from.split('.').length;
  if (parts.length < depth) return `${from}.`.startsWith(`${number}.`) ? 'broader' : 'elsewhere';
  const cut = parts.slice(0, depth).join('.');
  const inside = compareNumbers(from, cut) <= 0 && compareNumbers(cut, to) <= 0;
  if (!inside) return from.startsWith(cut) && /^[a-z]$/.test(from.slice(cut.length)) ? 'broader' : 'elsewhere';
  return parts.length === depth ? 'exact' : 'narrower';
}
