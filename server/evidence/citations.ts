import type { Place, Reference } from '../references/model';
import type { Section } from '../sources/model';
import { numbersOf, relate } from './answers';
import type { LoadedSource } from './library';

/**
 * A test for mentions of what `asked` leads to: the same target; of a programme its parts too; of a chapter or question also the
 * ranges around it, and of a range what lies in it.
 */
export function mentionsOf(asked: Reference): (other: Reference) => boolean {
  return onceATarget((other) => isMentionOf(other, asked));
}

function isMentionOf(other: Reference, asked: Reference): boolean {
  if (!asked.place) return !other.place && (other.target === asked.target || other.work === asked.target);
  return other.place !== undefined && other.work === asked.work && placesMeet(asked.place, other.place);
}

function placesMeet(a: Place, b: Place): boolean {
  return a.kind === b.kind && (relate(a.from, b) === 'exact' || relate(b.from, a) === 'exact');
}

/** From a reference to those of a source's sections that it cites: just that chapter or question, alone or in a range, of the work responded to. */
export function citedAmong(
  { source }: LoadedSource,
  sections: readonly Section[],
): (reference: Reference) => readonly Section[] {
  return onceATarget(({ place, work }) => {
    if (!place || (place.kind === 'chapter' && work !== source.about)) return [];
    return sections.filter(
      (section) =>
        section.kind === place.kind && numbersOf(section).some((number) => relate(number, place) === 'exact'),
    );
  });
}

/** Answers each target once: drafts name the same places again and again. */
function onceATarget<T>(answer: (reference: Reference) => T): (reference: Reference) => T {
  const known = new Map<string, Map<string | undefined, T>>();
  return (reference) => {
    const ofTarget = known.get(reference.target) ?? new Map<string | undefined, T>();
    const before = ofTarget.get(reference.work);
    if (before !== undefined) return before;
    const now = answer(reference);
    known.set(reference.target, ofTarget.set(reference.work, now));
    return now;
  };
}
