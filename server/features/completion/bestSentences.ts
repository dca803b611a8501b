import { type QueryTerm, rank, search } from '../../evidence/align';
import { relate } from '../../evidence/answers';
import { indexOf, type SourceIndex, type Unit } from '../../evidence/index';
import type { LoadedSource } from '../../evidence/library';
import { termsOf } from '../../evidence/terms';
import type { Reference } from '../../references/model';
import type { Section } from '../../sources/model';
import type { Span } from '../../text/span';

/** A sentence of a source, with how well it fits what the draft says, from 0 up. */
export interface Fitting {
  readonly source: LoadedSource;
  readonly unit: Unit;
  readonly score: number;
}

/** What a stretch of a draft says, in words and in references. */
export interface Said {
  readonly text: string;
  readonly span: Span;
  readonly references: readonly Reference[];
}

/** What a reference shared with the draft adds: a work that is named in both, a sentence under the place that is named. */
const sharedWork = 0.3;
const namedPlace = 1;

/** The sentences of a source that fit what is said, best first; those without a word or reference of it are left out. */
export function fittingSentences(source: LoadedSource, said: Said, limit: number): readonly Fitting[] {
  const index = indexOf(source);
  const scores = new Map<Unit, number>();
  const add = (unit: Unit, score: number) => scores.set(unit, (scores.get(unit) ?? 0) + score);
  for (const alignment of search(index, queryOf(index, said), limit * 2)) add(alignment.unit, rank(alignment));
  for (const unit of unitsByReference(index, said.references)) add(unit, sharedWork);
  const named = source.response.sections.filter((section) => isNamed(section, source.source.about, said.references));
  if (named.length) for (const unit of index.units) if (named.includes(unit.section)) add(unit, namedPlace);
  return [...scores]
    .map(([unit, score]) => ({ source, unit, score }))
    .sort((a, b) => b.score - a.score || a.unit.index - b.unit.index)
    .slice(0, limit);
}

/** Verbs that only say that something is said; a source that uses one of them says no more of the matter for it. */
const saying =
  /^(?:skriv(?:er)?|skrev|men(?:er|te)|mein(?:er|te)|sier|seier|sa|uttal(?:er|te)|påpek(?:er|te)|påpeik(?:ar|er|te)|fr[ae]mhev(?:er|et|ar|a)|understrek(?:er|et|ar|a)|hevd(?:er|et|ar|a)|svar(?:er|te|ar|a)|kommenter(?:er|te)|omtal(?:er|te))$/;

/** The words of the stretch but for senders, places, the work that is answered and verbs of saying, rare ones of the source weighing most. */
function queryOf(
  { source, units, vocabulary, thesaurus }: SourceIndex,
  { text, span, references }: Said,
): readonly QueryTerm[] {
  const top = Math.log(units.length + 1);
  const { about } = source.source;
  const frame = references.filter(({ kind, place, target }) => kind === 'actor' || place || target === about);
  const own = termsOf(text, span, thesaurus).filter(
    ({ start, end }) =>
      !saying.test(text.slice(start, end).toLowerCase()) &&
      !frame.some((each) => each.start <= start && end <= each.end),
  );
  return own.map((term) => {
    const count = vocabulary.countOf(term.form);
    return { ...term, weight: top ? Math.log((units.length + 1) / (count + 0.5)) / top : 1 };
  });
}

/** All of a response is about the work it answers, so that naming that work tells no sentence from another. */
function unitsByReference({ source, units }: SourceIndex, references: readonly Reference[]): readonly Unit[] {
  const telling = references.filter(
    ({ kind, place, target }) => kind !== 'actor' && !place && target !== source.source.about,
  );
  const works = new Set(telling.map(({ target }) => target));
  if (!works.size) return [];
  const shared = source.references.filter(({ target }) => works.has(target));
  return units.filter(({ span }) => shared.some(({ start }) => span.start <= start && start < span.end));
}

function isNamed(section: Section, about: string | undefined, references: readonly Reference[]): boolean {
  const { kind, number } = section;
  return references.some(
    ({ place, work }) =>
      place?.kind === kind &&
      number !== undefined &&
      (work === undefined || work === about) &&
      /exact|narrower/.test(relate(number, place)),
  );
}
