import { CompletionItemKind } from 'vscode-languageserver';
import type { LoadedSource } from '../../evidence/library';
import type { Section } from '../../sources/model';
import { type Fitting, fittingSentences, type Said } from './bestSentences';
import { type CitationStyle, citationOf, citationStyle } from './citationStyle';
import { type Cursor, referencesIn, sentenceBefore, sourcesNamed } from './cursor';
import type { Suggestion, Suggestions } from './suggestion';

const mostSentences = 24;
const mostShown = 8;
const opened = /(?<!\])\(([^()\r\n]{0,80})$/;

/** A place of a source where something that fits is said. */
interface CitedPlace {
  readonly source: LoadedSource;
  readonly section: Section & { readonly number: string };
  readonly score: number;
  /** Index of the passage that fits best. */
  readonly passage: number | undefined;
}

/** In brackets behind a sentence that names a sender: where the sender says it, cited as the draft does, the best place first. */
export function suggestCitations(cursor: Cursor): Suggestions | undefined {
  const found = opened.exec(cursor.before);
  if (!found || (cursor.trigger !== 'asked' && cursor.trigger !== '(')) return undefined;
  const [, written = ''] = found;
  const span = sentenceBefore(cursor, found.index);
  if (!span) return undefined;
  const { analysis } = cursor.context;
  const said: Said = { text: analysis.text, span, references: referencesIn(analysis.references, span) };
  const places = sourcesNamed(cursor, span).flatMap((source) => placesOf(source, said));
  const styles = { chapter: citationStyle(analysis, 'chapter'), question: citationStyle(analysis, 'question') };
  const suggestions = places
    .sort((a, b) => b.score - a.score)
    .map((place) => suggestionOf(cursor, place, styles))
    .filter(({ newText }) => newText.toLowerCase().startsWith(written.toLowerCase()))
    .slice(0, mostShown);
  if (!suggestions.length) return undefined;
  return { replaced: { start: cursor.offset - written.length, end: cursor.offset }, suggestions };
}

function placesOf(source: LoadedSource, said: Said): readonly CitedPlace[] {
  const places = new Map<Section, CitedPlace>();
  for (const fitting of fittingSentences(source, said, mostSentences)) {
    const place = placeOf(source, fitting);
    if (place && !places.has(place.section)) places.set(place.section, place);
  }
  if (places.size) return [...places.values()];
  const answered = source.response.sections.filter(({ answer }) => answer === 'given').filter(isNumbered);
  return answered.map((section) => ({ source, section, score: 0, passage: undefined }));
}

/** The innermost chapter or question around the sentence; undefined where it stands under none. */
function placeOf(source: LoadedSource, { unit, score }: Fitting): CitedPlace | undefined {
  let section: Section | undefined = unit.section;
  while (section && !isNumbered(section))
    section = section.parent === undefined ? undefined : source.response.sections[section.parent];
  return section && { source, section, score, passage: unit.passage.index };
}

function isNumbered(section: Section): section is CitedPlace['section'] {
  return section.number !== undefined && (section.kind === 'chapter' || section.kind === 'question');
}

function suggestionOf(
  { context, behind }: Cursor,
  { source, section, passage }: CitedPlace,
  styles: Readonly<Record<'chapter' | 'question', CitationStyle>>,
): Suggestion {
  const kind = section.kind === 'question' ? 'question' : 'chapter';
  const { number, title } = section;
  const words = citationOf(context.analysis, styles[kind], source, number);
  const { about } = source.source;
  return {
    label: words,
    kind: CompletionItemKind.Reference,
    title,
    newText: behind.startsWith(')') ? words : `${words})`,
    filterText: words,
    meaning:
      passage === undefined
        ? { type: 'place', kind, number, ...(about !== undefined && { work: about }) }
        : { type: 'passage', source: source.source.id, passage },
  };
}
