import { answerIn } from '../evidence/answers';
import { passagesOf } from '../evidence/extracts';
import type { Unit } from '../evidence/index';
import type { Section } from '../sources/model';
import { followReferences } from '../sources/read';
import type { Case } from './case';
import type { Citation, TitledPlace } from './model';
import { framesOf, sectionsTitled, type TitleFrame } from './titles';

/** What a source has at the places that a claim cites. */
export interface Cited {
  readonly citation: Omit<Citation, 'place'> & { readonly place: Citation['place'] | TitledPlace };
  readonly state: 'given' | 'open' | 'near' | 'silent';
  /** Sentences there, in subsections, and where the section points to. */
  readonly units: ReadonlySet<Unit>;
}

const cited = new WeakMap<Case, readonly Cited[]>();

/** The cited places that the source's numbering or its titles have; empty when nothing is cited or the source is divided otherwise. */
export function citedIn(given: Case): readonly Cited[] {
  const known = cited.get(given) ?? [
    ...given.claim.citations.flatMap((citation) => citedBy(given, citation) ?? []),
    ...framesFor(given).flatMap((frame) => citedByTitle(given, frame) ?? []),
  ];
  cited.set(given, known);
  return known;
}

/** Titles in the claim, else in the bracket that closes its sentence, where nothing else is cited. */
function framesFor({ text, claim, source }: Case): readonly TitleFrame[] {
  const own = framesOf(text, claim, [source]);
  if (own.length || claim.citations.length || claim.end >= claim.sentence.end) return own;
  const rest = { start: claim.end, end: claim.sentence.end };
  const closing = closingBracket.exec(text.slice(rest.start, rest.end));
  return closing ? framesOf(text, { start: rest.start + closing.index, end: rest.end }, [source]) : [];
}

const closingBracket = /\([^()]{1,120}\)[.\s*_]*$/;

function citedByTitle(given: Case, frame: TitleFrame): Cited | undefined {
  const sections = sectionsTitled(given.source, given.text, frame);
  const [section] = sections;
  if (!section) return undefined;
  const { start, end } = frame;
  const place = { kind: 'title', title: section.title } as const;
  const state = section.answer === 'open' ? 'open' : 'given';
  return { citation: { start, end, place }, state, units: unitsOf(given, sections) };
}

function unitsOf({ source, index }: Case, sections: readonly Section[]): ReadonlySet<Unit> {
  const passages = new Set(passagesOf(source, sections));
  return new Set(index.units.filter((unit) => passages.has(unit.passage)));
}

function citedBy(given: Case, citation: Citation): Cited | undefined {
  const { source } = given;
  const answer = answerIn(source, citation.place, workOf(given, citation));
  if (!answer) return undefined;
  const sections = answer.sections.flatMap((section) => [section, ...followReferences(source.response, section)]);
  return { citation, state: answer.state, units: unitsOf(given, sections) };
}

/**
 * The work that a cited chapter belongs to. What a source says stands under a chapter of the work it responds to, also where the draft
 * has last named another, unless a paper is named beside the chapter.
 */
function workOf(
  { source: { source }, library, text }: Case,
  { place, work, start, end }: Citation,
): string | undefined {
  if (work === undefined || work === source.about || source.about === undefined) return work;
  const { works } = library.catalogue;
  const has = (id: string) => works.get(id)?.chapters.some(({ number }) => number === place.from) ?? false;
  const isNamed = paper.test(text.slice(Math.max(0, start - beside), end + beside));
  return !isNamed && has(source.about) ? source.about : work;
}

const paper = /(?:meld|prop|innst|rapport|NOU|Dok)/i;
const beside = 30;

/** The section that a sentence stands under as a citation names it: by its number, else by its title; undefined where it has neither. */
export function namedPlaceOf(given: Case, unit: Unit): Cited['citation']['place'] | undefined {
  const { title } = unit.section;
  return placeOf(given, unit) ?? (title === '' ? undefined : { kind: 'title', title });
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
