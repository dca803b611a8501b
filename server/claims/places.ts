import { answerIn } from '../evidence/answers';
import { passagesOf } from '../evidence/extracts';
import type { Unit } from '../evidence/index';
import type { Section } from '../sources/model';
import { followReferences } from '../sources/read';
import type { Case } from './case';
import type { Citation } from './model';

/** What a source has at the places that a claim cites. */
export interface Cited {
  readonly citation: Citation;
  readonly state: 'given' | 'open' | 'near' | 'silent';
  /** Sentences there, in subsections, and where the section points to. */
  readonly units: ReadonlySet<Unit>;
}

const cited = new WeakMap<Case, readonly Cited[]>();

/** The cited places that the source's numbering has; empty when nothing is cited or the source is numbered otherwise. */
export function citedIn(given: Case): readonly Cited[] {
  const known = cited.get(given) ?? given.claim.citations.flatMap((citation) => citedBy(given, citation) ?? []);
  cited.set(given, known);
  return known;
}

function citedBy({ source, index }: Case, citation: Citation): Cited | undefined {
  const answer = answerIn(source, citation.place, citation.work);
  if (!answer) return undefined;
  const sections = answer.sections.flatMap((section) => [section, ...followReferences(source.response, section)]);
  const passages = new Set(passagesOf(source, sections));
  const units = new Set(index.units.filter((unit) => passages.has(unit.passage)));
  return { citation, state: answer.state, units };
}

/** The chapter or question that a sentence stands under: its own section, else the numbered one around it. */
export function placeOf({ source }: Case, { section }: Unit): Citation['place'] | undefined {
  let at: Section | undefined = section;
  while (at) {
    if (at.number !== undefined && (at.kind === 'chapter' || at.kind === 'question'))
      return { kind: at.kind, from: at.number };
    at = at.parent === undefined ? undefined : source.response.sections[at.parent];
  }
  return undefined;
}
