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

function citedBy(given: Case, citation: Citation): Cited | undefined {
  const { source, index } = given;
  const answer = answerIn(source, citation.place, workOf(given, citation));
  if (!answer) return undefined;
  const sections = answer.sections.flatMap((section) => [section, ...followReferences(source.response, section)]);
  const passages = new Set(passagesOf(source, sections));
  const units = new Set(index.units.filter((unit) => passages.has(unit.passage)));
  return { citation, state: answer.state, units };
}

/**
 * The work that a cited chapter belongs to. What a source says stands under a chapter of the work it responds to, also where the draft
 * has last named a paper that has no such chapter, unless a paper is named beside it.
 */
function workOf(
  { source: { source }, library, text }: Case,
  { place, work, start, end }: Citation,
): string | undefined {
  if (work === undefined || work === source.about || source.about === undefined) return work;
  const { works } = library.catalogue;
  const has = (id: string) => works.get(id)?.chapters.some(({ number }) => number === place.from) ?? false;
  const isNamed = paper.test(text.slice(Math.max(0, start - beside), end + beside));
  return !isNamed && has(source.about) && !has(work) ? source.about : work;
}

const paper = /(?:meld|prop|innst|rapport|NOU|Dok)/i;
const beside = 30;

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
