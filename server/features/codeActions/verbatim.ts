import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { shorten } from '../../evidence/extracts';
import { wordsAndNumbers } from '../../text/occurrence';
import type { Span } from '../../text/span';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';
import { sourceWords } from '../sourceWords';
import { type JudgedAs, judgedBy } from './judgedBy';
import { quickFix } from './quickFix';
import { inside } from './quotationMarks';

const longestTitle = 70;
/** A mark of words left out. */
const omission = /\[[^[\]]{0,80}\]|\(\s?(?:…|\.{3})\s?\)|…|\.{3}/;

/** For words that are given as a source's and differ from them: the source's own. */
export function verbatim(context: Context, diagnostic: Diagnostic): CodeAction[] {
  const { document, messages } = context;
  const judged = judgedBy(context, diagnostic, 'misquoted');
  const edit = judged && correction(context, judged);
  if (!edit) return [];
  const title = messages.write(shorten(edit.newText, longestTitle));
  return [
    {
      ...quickFix(document.uri, title, diagnostic, [{ range: rangeIn(document, edit.span), newText: edit.newText }]),
      isPreferred: true,
    },
  ];
}

/** All the words between the marks. Undefined where some are left out: which of the source's are meant is then the writer's choice. */
function correction({ analysis, project }: Context, { claim, detail, evidence }: JudgedAs<'misquoted'>) {
  const { text } = analysis;
  const { at } = detail;
  const quotation = claim.quotations.find(({ words }) => words.start <= at.start && at.end <= words.end);
  if (!quotation || omission.test(text.slice(quotation.start, quotation.end))) return undefined;
  const { words } = quotation;
  const opening = text.charAt(quotation.start);
  const [best] = evidence;
  const source = best && project.library.sources.get(best.source);
  const quoted = withoutMarks(text, words);
  if (!source || !quoted) return undefined;
  return { span: quoted, newText: inside(opening, asBegun(text.slice(quoted.start), sourceWords(source, best.span))) };
}

/** From the first word to the last: the punctuation at the ends is the writer's. */
function withoutMarks(text: string, words: Span): Span | undefined {
  const all = wordsAndNumbers(text, words);
  const [first, last] = [all[0], all.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** With a capital or not as the writer has begun, where the first word is the same. */
function asBegun(written: string, found: string): string {
  const [first = ''] = /^\p{L}+/u.exec(found) ?? [];
  const begun = written.slice(0, first.length);
  return begun.toLowerCase() === first.toLowerCase() ? begun + found.slice(first.length) : found;
}
