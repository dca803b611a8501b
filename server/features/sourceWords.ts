import { indexOf } from '../evidence/index';
import type { LoadedSource } from '../evidence/library';
import type { Place } from '../references/model';
import type { Section } from '../sources/model';
import { passageAt, sectionAt } from '../sources/read';
import { onOneLine } from '../sources/wording';
import { overlaps, type Span } from '../text/span';

/** The words of a source at a span, as a reader would write them off: on one line, divided words whole, page feet left out. */
export function sourceWords({ response }: LoadedSource, { start, end }: Span): string {
  const gaps = passageAt(response, start)?.gaps ?? [];
  let words = '';
  let at = start;
  for (const gap of gaps) {
    if (!overlaps(gap, { start: at, end })) continue;
    words += `${response.text.slice(at, Math.max(at, gap.start))}\n`;
    at = gap.end;
  }
  return onOneLine((words + response.text.slice(at, Math.max(at, end))).replaceAll('\u00ad', ''));
}

/** The words of the sentence or list item that holds the span. */
export function sentenceAround(source: LoadedSource, within: Span): string {
  const around = indexOf(source).units.find(({ span }) => span.start <= within.start && within.end <= span.end);
  return sourceWords(source, around?.span ?? within);
}

/** The chapter or question that an offset of a source stands under, the innermost one; undefined outside all of them. */
export function placeAt({ response }: LoadedSource, offset: number): Place | undefined {
  let section: Section | undefined = sectionAt(response, offset);
  while (section) {
    const { kind, number, parent } = section;
    if (number !== undefined && (kind === 'chapter' || kind === 'question')) return { kind, from: number };
    section = parent === undefined ? undefined : response.sections[parent];
  }
  return undefined;
}
