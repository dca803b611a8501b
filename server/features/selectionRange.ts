import type { SelectionRange } from 'vscode-languageserver';
import type { LoadedSource } from '../evidence/library';
import { sentences } from '../language/sentences';
import { passageAt, passageText, sectionAt } from '../sources/read';
import { clauses } from '../text/clauses';
import { headings, sectionsAround } from '../text/headings';
import { type Span, touches } from '../text/span';
import type { Context, Feature } from './feature';
import { openSource, wholeOf } from './lookup';
import { rangeIn } from './ranges';

/** Widens a selection: clause, sentence, paragraph or passage, each section around it, document. */
export const selectionRange: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register: (connection, answer) =>
    connection.onSelectionRanges(
      answer((context, { positions }): SelectionRange[] => {
        const spansAround = surroundings(context);
        return positions.map((position) => {
          const offset = context.document.offsetAt(position);
          return nested(context, spansAround(offset), offset);
        });
      }),
    ),
};

/** A function from an offset to what lies around it, innermost first. */
function surroundings(context: Context): (offset: number) => readonly Span[] {
  const source = openSource(context);
  return source ? (offset) => aroundInResponse(source, offset) : draftSurroundings(context);
}

function aroundInResponse({ response }: LoadedSource, offset: number): readonly Span[] {
  const around: Span[] = [];
  const passage = passageAt(response, offset);
  if (passage) around.push(...sentenceAt(passageText(response, passage), passage.span.start, offset), passage.span);
  let section = sectionAt(response, offset);
  if (section && touches(section.heading, offset)) around.push(section.heading);
  for (; section; section = section.parent === undefined ? undefined : response.sections[section.parent])
    around.push(wholeOf(section));
  return around;
}

function draftSurroundings({ analysis: { text, scanned } }: Context): (offset: number) => readonly Span[] {
  const blocks = scanned.map(({ block }) => block);
  const titles = headings(text, blocks);
  return (offset) => {
    const block = blocks.find((each) => touches(each, offset));
    const sections = sectionsAround(titles, offset, text.length);
    if (!block) return sections;
    const content = text.slice(block.start, block.end);
    const sentence = block.kind === 'paragraph' ? sentenceAt(content, block.start, offset) : [];
    return [...sentence, block, ...sections];
  };
}

/** The clause around an offset and the sentence around that, of a text that begins at `start`; none between two sentences. */
function sentenceAt(text: string, start: number, offset: number): readonly Span[] {
  const isAround = (each: Span) => touches(each, offset - start);
  const sentence = sentences(text).find(isAround);
  if (!sentence) return [];
  const clause = clauses(text, sentence).find(isAround);
  return [...(clause ? [clause] : []), sentence].map((each) => ({ start: each.start + start, end: each.end + start }));
}

/** Each span inside the next, without blanks at its end, and the document around them all. */
function nested({ document, analysis: { text } }: Context, spans: readonly Span[], offset: number): SelectionRange {
  let outer: Span = { start: 0, end: text.length };
  let range: SelectionRange = { range: rangeIn(document, outer) };
  for (const { start, end } of [...spans].reverse()) {
    const inner = { start, end: Math.max(offset, start + text.slice(start, end).trimEnd().length) };
    const widens = inner.start === outer.start && inner.end === outer.end;
    if (widens || inner.start < outer.start || inner.end > outer.end) continue;
    range = { range: rangeIn(document, inner), parent: range };
    outer = inner;
  }
  return range;
}
