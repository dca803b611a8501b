import { sentences } from '../language/sentences';
import { type Thesaurus, thesaurusOf } from '../lexicon/thesaurus';
import type { Passage, Section } from '../sources/model';
import type { Span } from '../text/span';
import { type Stepwise, stepwise } from '../text/steps';
import type { Library, LoadedSource } from './library';
import { type Term, termsOf } from './terms';
import { Vocabulary } from './vocabulary';

/** A sentence or list item of a source: what a claim is held against. */
export interface Unit {
  readonly index: number;
  readonly passage: Passage;
  readonly section: Section;
  readonly span: Span;
  readonly terms: readonly Term[];
  /** What introduces a list item. */
  readonly leadIn?: Span;
  /** The question that the beginning of an answer takes up without its words: they count as its own. */
  readonly takesUp?: Span;
}

/** One source, made ready for comparison. */
export interface SourceIndex {
  readonly source: LoadedSource;
  /** The response with page feet and line breaks inside passages as blanks; offsets are the response's. */
  readonly text: string;
  readonly units: readonly Unit[];
  readonly vocabulary: Vocabulary;
  /** Of the catalogue that lists the source. */
  readonly thesaurus: Thesaurus;
}

/** The unit and up to so many to either side of it in its passage, in order. */
export function unitsNear({ units }: SourceIndex, { index, passage }: Unit, reach: number): readonly Unit[] {
  return units.slice(Math.max(0, index - reach), index + reach + 1).filter((each) => each.passage === passage);
}

const indexes = new WeakMap<LoadedSource, Stepwise<SourceIndex>>();

/** The index of a source, built when it is first asked for. */
export function indexOf(source: LoadedSource): SourceIndex {
  return preparedIndex(source)();
}

/** The same, to be built in steps of a few passages. */
export function preparedIndex(source: LoadedSource): Stepwise<SourceIndex> {
  const known = indexes.get(source) ?? stepwise(() => indexInSteps(source));
  indexes.set(source, known);
  return known;
}

/** Fields of a unit's surroundings, and how much a word there counts. */
const contextStrength = { leadIn: 0.9, near: 0.75, passage: 0.65, heading: 0.5, asked: 0.9 };

/** Passages that are read without a break. */
const atOnce = 16;

function* indexInSteps(source: LoadedSource): Generator<void, SourceIndex> {
  const { response } = source;
  const text = withoutGaps(response.text, response.passages);
  const thesaurus = thesaurusOf(source.lexicon);
  const vocabulary = new Vocabulary(thesaurus);
  const units: Unit[] = [];
  for (const [at, passage] of response.passages.entries()) {
    if (at % atOnce === 0) yield;
    const section = response.sections[passage.section];
    if (!section) continue;
    const first = units.length;
    const opensAnswer = answersItself(section) && units.at(-1)?.section !== section;
    for (const [at, span] of sentencesOf(text, passage).entries()) {
      const terms = termsOf(text, span, thesaurus);
      const takesUp = opensAnswer && at < opening && restsOnQuestion(text, span, terms) ? section.question : undefined;
      units.push({
        index: units.length,
        passage,
        section,
        span,
        terms,
        ...(passage.leadIn && { leadIn: passage.leadIn }),
        ...(takesUp && { takesUp }),
      });
    }
    addPassage(vocabulary, (span) => termsOf(text, span, thesaurus), units.slice(first), section);
  }
  return { source, text, units, vocabulary, thesaurus };
}

function addPassage(
  vocabulary: Vocabulary,
  termsAt: (span: Span) => readonly Term[],
  units: readonly Unit[],
  section: Section,
): void {
  const heading = [section.heading, ...(section.question ? [section.question] : [])];
  const headingTerms = heading.flatMap(termsAt);
  for (const unit of units) {
    vocabulary.add(unit.index, unit.terms, 1);
    if (unit.leadIn) vocabulary.add(unit.index, termsAt(unit.leadIn), contextStrength.leadIn);
    for (const other of units) {
      if (other === unit) continue;
      const near = Math.abs(other.index - unit.index) === 1;
      vocabulary.add(unit.index, other.terms, near ? contextStrength.near : contextStrength.passage);
    }
    vocabulary.add(unit.index, headingTerms, contextStrength.heading);
    if (unit.takesUp) vocabulary.add(unit.index, termsAt(unit.takesUp), contextStrength.asked);
  }
}

/** Sentences at the beginning of an answer that may take up its question. */
const opening = 3;
/** Content words of one that says nothing without it: «Nei.», «Direktoratet støtter forslaget.» */
const few = 3;

/** True for a sentence that its question tells the matter of; «Svar:» only leads in. */
function restsOnQuestion(text: string, { end }: Span, terms: readonly Term[]): boolean {
  return terms.length <= few && text[end - 1] !== ':';
}

/** True where a section holds an answer of its own, and does not point to another's. */
function answersItself({ answer, refersTo }: Section): boolean {
  return answer === 'given' && !refersTo.length;
}

function sentencesOf(text: string, { span }: Passage): readonly Span[] {
  return sentences(text.slice(span.start, span.end)).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
}

/** The text, of equal length, with page feet, line breaks inside passages and addresses on the web as blanks, so that sentences read on. */
function withoutGaps(text: string, passages: readonly Passage[]): string {
  const read: string[] = [];
  let at = 0;
  for (const { span, gaps = [] } of passages) {
    if (span.start < at) continue;
    read.push(text.slice(at, span.start));
    at = span.start;
    for (const gap of gaps) {
      read.push(text.slice(at, gap.start).replace(/[\r\n]/g, ' '), ' '.repeat(gap.end - gap.start));
      at = gap.end;
    }
    read.push(text.slice(at, span.end).replace(/[\r\n]/g, ' '));
    at = span.end;
  }
  read.push(text.slice(at));
  return read.join('').replace(address, (found) => ' '.repeat(found.length));
}

/** An address on the web, and the rest of one that a line ends in: its words say nothing, and are like those of many a claim. */
const address = /(?:https?:\/\/|www\.)\S+(?:[-/]\s+[a-z\d/_-]+\/[a-z\d/_-]*)?/giu;

/** How many sources the common words of a library are counted over. */
const sampled = 40;
const rarities = new WeakMap<Library, ReadonlyMap<string, number>>();

/** The sources of a library that its common words are counted over. */
export function sampleOf(library: Library): readonly LoadedSource[] {
  return [...library.sources.values()].slice(0, sampled);
}

const leastSentences = 8;

/**
 * How telling a word is, 0 to 1, by how few sentences of the library have it; words that none has are not listed. Counted
 * over the first responses of the catalogue, so that one library gives one answer. A library of a few sentences says little of how
 * rare its words are, and is counted as a longer one.
 */
export function rarityIn(library: Library): ReadonlyMap<string, number> {
  const known = rarities.get(library);
  if (known) return known;
  const counts = new Map<string, number>();
  let total = 0;
  for (const source of sampleOf(library)) {
    const { units } = indexOf(source);
    total += units.length;
    for (const { terms } of units)
      for (const form of new Set(terms.map((term) => term.form))) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const sentences = Math.max(total, leastSentences);
  const top = Math.log(1 + sentences);
  const rarity = new Map<string, number>();
  for (const [form, count] of counts) rarity.set(form, Math.log((sentences + 1) / (count + 0.5)) / top);
  rarities.set(library, rarity);
  return rarity;
}
