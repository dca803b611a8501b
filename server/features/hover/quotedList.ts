import { extractPassage } from '../../evidence/extracts';
import type { LoadedSource } from '../../evidence/library';
import type { Passage, Section } from '../../sources/model';
import { lineAt } from '../../text/lines';
import type { Context } from '../feature';
import { escapeMarkdown, link, quote } from '../markdown';

/** Most UTF-16 units shown of a passage. */
export const extractLength = 220;

/** The heading, the first passages from where `startOf` says, each with a link to its line, and how many more there are. */
export function quotedList(
  { messages }: Context,
  source: LoadedSource,
  heading: string,
  passages: readonly Passage[],
  most: number,
  startOf: (passage: Passage) => number = ({ span }) => span.start,
): string {
  const shown = passages.slice(0, most).map((passage) => {
    const { text, line } = extractPassage(source, passage, extractLength, startOf(passage));
    return `- ${quote(text)} ${lineLink(source, messages.line(line + 1), line)}`;
  });
  const rest = passages.length - shown.length;
  return [heading, ...shown, ...(rest > 0 ? [`- ${escapeMarkdown(messages.more(rest))}`] : [])].join('\n');
}

/** A link to the heading of a section; plain words where there is none. */
export function sectionLink(source: LoadedSource, section: Section | undefined, words: string): string {
  if (!section) return escapeMarkdown(words);
  return lineLink(source, words, lineAt(source.lines, section.heading.start));
}

/** A link to a line of a source, counted from zero. */
export function lineLink({ source }: LoadedSource, words: string, line: number): string {
  return link(words, `${source.uri}#L${line + 1}`);
}
