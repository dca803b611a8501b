import type { Place, Reference } from '../references/model';
import type { Section } from '../sources/model';
import { numbersOf, relate } from './answers';
import type { LoadedSource } from './library';

/**
 * True when `other` is a mention of what `asked` leads to: the same target; of a programme its parts too; of a chapter or question
 * also the ranges around it, and of a range what lies in it.
 */
export function isMentionOf(other: Reference, asked: Reference): boolean {
  if (!asked.place) return !other.place && (other.target === asked.target || other.work === asked.target);
  return other.place !== undefined && other.work === asked.work && placesMeet(asked.place, other.place);
}

function placesMeet(a: Place, b: Place): boolean {
  return a.kind === b.kind && (relate(a.from, b) === 'exact' || relate(b.from, a) === 'exact');
}

/** True when the reference cites just this chapter or question, alone or in a range, of the work that the source is about. */
export function isCitationOf(reference: Reference, { source }: LoadedSource, section: Section): boolean {
  const { place, work } = reference;
  if (!place || place.kind !== section.kind || (place.kind === 'chapter' && work !== source.about)) return false;
  return numbersOf(section).some((number) => relate(number, place) === 'exact');
}

/** A function from a reference to those of the sections that it cites; quick where many references are asked about. */
export function citedAmong(
  source: LoadedSource,
  sections: readonly Section[],
): (reference: Reference) => readonly Section[] {
  const byNumber = new Map<string, Section[]>();
  for (const section of sections)
    for (const number of numbersOf(section)) {
      const key = `${section.kind} ${number}`;
      const same = byNumber.get(key);
      if (same) same.push(section);
      else byNumber.set(key, [section]);
    }
  return (reference) => {
    const { place } = reference;
    if (!place) return [];
    const near = place.to === undefined ? (byNumber.get(`${place.kind} ${place.from}`) ?? []) : sections;
    return near.filter((section) => isCitationOf(reference, source, section));
  };
}
