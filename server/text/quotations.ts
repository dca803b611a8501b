import type { Span } from './span';
import { words } from './words';

/** Words given as someone's own. The span holds the marks too. */
export interface Quotation extends Span {
  /** Between the marks. */
  readonly words: Span;
}

/** Closing marks by the mark that opens. A straight or a right-hand mark may open as well as close. */
const closings: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”“'],
  ['„', '“”'],
  ['”', '”'],
  ['"', '"'],
  ['‘', '’'],
]);
const marks = /[«»“”„"‘’]|\n[ \t]*\r?\n|\r[ \t]*\r/g;
const longestQuotation = 4000;
const fewestWords = 4;

/**
 * The quotations of a text in order, the outer one where they are nested: «…», “…”, „…“, ”…”, "…", ‘…’ within a paragraph, and
 * Markdown's block quotes of four words or more. A mark that is never closed quotes nothing. Linear.
 */
export function quotations(text: string): readonly Quotation[] {
  const blocks = text.includes('>') ? blockQuotes(text) : [];
  const marked = markedQuotations(text);
  if (blocks.length === 0) return marked;
  const outside = marked.filter(({ start }) => !blocks.some((block) => block.start <= start && start < block.end));
  return [...blocks, ...outside].sort((a, b) => a.start - b.start);
}

function markedQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const open = new Map<string, number>();
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark.length > 1) {
      open.clear();
      continue;
    }
    const opener = closes(text, index, mark) ? openerOf(mark, open) : undefined;
    const start = opener === undefined ? undefined : open.get(opener);
    if (opener !== undefined && start !== undefined && index - start <= longestQuotation) {
      for (const [other, at] of open) if (at >= start) open.delete(other);
      add(found, { start, end: index + 1, words: { start: start + 1, end: index } });
    } else if (closings.has(mark) && opens(text, index)) open.set(mark, index);
  }
  return found;
}

/** The open mark that `mark` closes, the last one set where there are several. */
function openerOf(mark: string, open: ReadonlyMap<string, number>): string | undefined {
  let last: string | undefined;
  for (const [opener, at] of open) {
    const fits = closings.get(opener)?.includes(mark) && (last === undefined || at > (open.get(last) ?? 0));
    if (fits) last = opener;
  }
  return last;
}

/** Adds a quotation that is not empty, in place of those inside it. */
function add(found: Quotation[], quotation: Quotation): void {
  while ((found.at(-1)?.start ?? -1) > quotation.start) found.pop();
  if (quotation.words.end > quotation.words.start) found.push(quotation);
}

function opens(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

/** An apostrophe inside a word closes nothing, nor does a mark behind a blank. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark === '»') return true;
  return /\S/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** Runs of lines that begin with `>`. */
function blockQuotes(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const { 0: run, index } of text.matchAll(/(?:^|(?<=\n))[ \t]{0,3}>[^\n]*(?:\n[ \t]{0,3}>[^\n]*)*/g)) {
    const lead = /^[ \t]*>[ \t]*/.exec(run)?.[0].length ?? 0;
    const end = index + run.trimEnd().length;
    const start = index + lead;
    if (start < end && words(text, start, end).length >= fewestWords)
      found.push({ start: index, end, words: { start, end } });
  }
  return found;
}
