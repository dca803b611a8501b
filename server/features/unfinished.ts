import { isClaimCode } from '../findings/claims';
import type { Finding } from '../findings/model';
import { abbreviationKind } from '../lexicon/abbreviations';
import type { DraftAnalysis } from '../project/draft';
import { stillTyped } from '../references/find';
import { overlaps, type Span, shift } from '../text/span';

/** Closing marks and a note behind the stop of a sentence. */
const longestEnd = 20;

/** Characters of a paragraph behind a sentence of it. */
const longestRest = 5_000;

/** Characters between a reference and the cursor behind which it is surely written out. */
const farBehind = 60;

/**
 * A test for findings that wait, since the cursor stands where what they speak of is not yet written out: a reference, a claim whose
 * sentence has no end, a view whose holder may still be named, a comment whose line is still to come.
 */
export function waitsFor({ text, references, judged, suppressions }: DraftAnalysis, cursor: number) {
  const typed = references.filter(
    (each) => each.start <= cursor && cursor - each.end < farBehind && stillTyped(text, each, cursor),
  );
  const starts = new Set(typed.map(({ start }) => start));
  const open = judged
    .filter(({ at, judgement }) => at + judgement.claim.sentence.start <= cursor)
    .map(({ at, judgement }) => shift(judgement.claim.sentence, at))
    .filter((sentence) => isOpen(text, sentence, cursor));
  const comments = suppressions.filter(({ start, scope }) => start < cursor && cursor <= scope.end);
  return ({ span, detail: { code } }: Finding): boolean => {
    if (starts.has(span.start)) return true;
    if (code === 'unused-suppression') return comments.some(({ start }) => start === span.start);
    if (code === 'missing-source') return staysIn(text, span, cursor);
    return isClaimCode(code) && open.some((sentence) => overlaps(sentence, span));
  };
}

/** True while the cursor stands in the rest of the paragraph, which may still say whose it is. */
function staysIn(text: string, { start, end }: Span, cursor: number): boolean {
  const behind = text.slice(end, Math.max(end, Math.min(cursor, end + longestRest)));
  return start <= cursor && !/\n[ \t]*\r?\n/.test(behind);
}

/**
 * True for a sentence that the cursor stands in, or behind with nothing but blanks between, and that may go on there. One or two
 * digits behind a stop are read as the mark of a note, and may be the rest of a number as well: «kap. 10.4».
 */
function isOpen(text: string, { start, end }: Span, cursor: number): boolean {
  if (cursor < start || !/^\d{0,2}[ \t\u00a0]*$/.test(text.slice(end, Math.min(cursor, end + farBehind)))) return false;
  if (!/[.!?…][\s»”"’')\]*_|]*$/.test(text.slice(Math.max(start, end - longestEnd), end))) return true;
  const isAtEnd = cursor >= end || /^[»”"’')\]*_]*$/.test(text.slice(cursor, end));
  return isAtEnd && mayGoOn(text.slice(start, Math.min(cursor, end)));
}

/** True for words that end inside a bracket, or in a full stop that an abbreviation («kap.») or a number («10.») may have as well. */
function mayGoOn(words: string): boolean {
  if (words.lastIndexOf('(') > words.lastIndexOf(')')) return true;
  const last = /([\p{L}\d.]{1,30})\.$/u.exec(words)?.[1]?.toLowerCase();
  if (last === undefined) return false;
  return /^[\d.]+$/.test(last) ? /^\d{1,2}(?:\.\d{1,2})*$/.test(last) : abbreviationKind(last) === 'inner';
}
