import type { Work } from '../catalogue/model';
import { workName } from '../catalogue/names';
import { type Answer, answersAt, numbersOf } from '../evidence/answers';
import type { Library } from '../evidence/library';
import type { Evidence } from '../evidence/model';
import type { Place, Reference } from '../references/model';
import type { Section } from '../sources/model';
import { compareNumbers } from '../sources/numbers';
import type { Finding } from './model';

/** A finding, wherever its reference stands. */
type Problem = Omit<Finding, 'span'>;

/** Problems already looked up, by what a reference leads to: a library never changes, and drafts name the same places again and again. */
const known = new WeakMap<Library, Map<string, Map<string | undefined, Problem | undefined>>>();

/** What is wrong with the references of a draft, in text order: each leads somewhere, nowhere, or to several places. */
export function findReferenceProblems(references: readonly Reference[], library: Library): readonly Finding[] {
  const ofLibrary = known.get(library) ?? new Map<string, Map<string | undefined, Problem | undefined>>();
  known.set(library, ofLibrary);
  const findings: Finding[] = [];
  for (const reference of references) {
    const { start, end, target, work } = reference;
    const ofTarget = ofLibrary.get(target) ?? new Map<string | undefined, Problem | undefined>();
    ofLibrary.set(target, ofTarget);
    if (!ofTarget.has(work)) ofTarget.set(work, problemOf(reference, library));
    const problem = ofTarget.get(work);
    if (problem) findings.push({ span: { start, end }, ...problem });
  }
  return findings;
}

function problemOf(reference: Reference, library: Library): Problem | undefined {
  return reference.place ? placeProblem(reference, reference.place, library) : workProblem(reference, library);
}

/** Kinds whose form alone shows that a work is meant, also when the catalogue does not have it. */
const selfEvident = new Set<Reference['kind']>(['nou', 'stortinget-doc', 'directive']);

function workProblem(reference: Reference, library: Library): Problem | undefined {
  if (reference.resolution.state !== 'unknown' || !selfEvident.has(reference.kind)) return undefined;
  return problem({ code: 'unknown-work', name: workName(library.catalogue, reference.target) });
}

function placeProblem(reference: Reference, place: Place, library: Library): Problem | undefined {
  const { resolution } = reference;
  const name = (id: string) => workName(library.catalogue, id);
  if (resolution.state === 'ambiguous')
    return problem({ code: 'ambiguous-reference', place, works: resolution.candidates.map(name) });
  if (resolution.state === 'unknown') return undefined;
  const work = reference.work === undefined ? undefined : library.catalogue.works.get(reference.work);
  const answers = answersAt(library, place, reference.work);
  const missing = place.kind === 'chapter' ? missingChapter(place, work) : missingQuestion(place, answers);
  const named = reference.work === undefined ? undefined : name(reference.work);
  if (missing) return problem({ code: 'unknown-place', place, work: named, last: missing.last });
  const silent = silence(place, answers);
  if (!silent) return undefined;
  return problem({ code: 'no-response', place, work: named, open: silent.names }, silent.evidence);
}

/** A chapter is proved missing only at a level at which the work's list is complete. */
function missingChapter(place: Place, work: Work | undefined): { readonly last: string | undefined } | undefined {
  const end = place.to ?? place.from;
  const depth = end.split('.').length;
  if (!work?.chapters.length || depth > work.completeTo) return undefined;
  if (work.chapters.some(({ number }) => number === end)) return undefined;
  const level = work.chapters.map(({ number }) => number).filter((number) => number.split('.').length === depth);
  return { last: depth === 1 ? level.sort(compareNumbers).at(-1) : undefined };
}

/**
 * A form is known through the responses that repeat it: a question beyond the last one of all of them does not exist, where one of
 * them has the whole form up to there. Most answer some of the questions only, and of those behind their last nobody knows.
 */
function missingQuestion(place: Place, answers: readonly Answer[]): { readonly last: string | undefined } | undefined {
  const forms = answers.map(({ source }) => source.response.sections.filter(({ kind }) => kind === 'question'));
  const last = forms.flat().flatMap(numbersOf).sort(compareNumbers).at(-1);
  if (last === undefined || compareNumbers(place.to ?? place.from, last) <= 0) return undefined;
  return forms.some((questions) => isWholeForm(questions, last)) ? { last } : undefined;
}

/** Questions left open all the same, and questions in all, that tell a form repeated from answers to a choice of its questions. */
const leastOpen = 2;
const leastQuestions = 10;

/** Whether some questions are those of a form: all from 1 to `last`, several of them left open, or many. */
function isWholeForm(questions: readonly Section[], last: string): boolean {
  const numbers = new Set(questions.flatMap(numbersOf));
  const count = Number.parseInt(last, 10);
  for (let number = 1; number <= count; number++) if (!numbers.has(String(number))) return false;
  return count >= leastQuestions || questions.filter(({ answer }) => answer === 'open').length >= leastOpen;
}

/** Who left the place open, where nobody has said anything there. Undefined where somebody has, or nobody was asked. */
function silence(place: Place, answers: readonly Answer[]) {
  const spoken = answers.some(
    ({ state, sections }) => state === 'given' || (state === 'near' && narrower(sections, place)),
  );
  if (!answers.length || spoken) return undefined;
  const open = answers.filter(({ state }) => state === 'open');
  const evidence = open.flatMap(({ source, sections }) =>
    sections.map((section): Evidence => ({ source: source.source.id, span: section.heading })),
  );
  return { names: open.map(({ source }) => source.source.actor.name), evidence };
}

/** Answers under subsections are answers to the chapter; what is said under the chapter around it is not. */
function narrower(sections: Answer['sections'], place: Place): boolean {
  return sections.some(({ number }) => number !== undefined && number.split('.').length > place.from.split('.').length);
}

function problem(detail: Finding['detail'], evidence: readonly Evidence[] = []): Problem {
  return { detail, evidence };
}
