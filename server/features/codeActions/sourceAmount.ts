import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { standardOf } from '../../language/standard';
import { occurrence, wordsAndNumbers } from '../../text/occurrence';
import { overlaps, type Span } from '../../text/span';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';
import { sourceWords } from '../sourceWords';
import { type JudgedAs, judgedBy } from './judgedBy';
import { quickFix } from './quickFix';

/** For a claim of more than its source says it of: the source's amount, where the draft has the same words around it. */
export function sourceAmount(context: Context, diagnostic: Diagnostic): CodeAction[] {
  const { document, messages } = context;
  const judged = judgedBy(context, diagnostic, 'overstated');
  const edit = judged && replacement(context, judged);
  if (!edit) return [];
  const { span, newText } = edit;
  return [quickFix(document.uri, messages.write(newText), diagnostic, [{ range: rangeIn(document, span), newText }])];
}

function replacement({ analysis: { text }, project }: Context, { claim, detail, evidence }: JudgedAs<'overstated'>) {
  const [best] = evidence;
  const source = best && project.library.sources.get(best.source);
  if (!source || detail.excess.kind !== 'amount') return undefined;
  const { contrast } = detail.excess;
  const passage = sourceWords(source, best.span);
  const claimed = placeOf(text, claim.sentence, contrast.claimed);
  const found = placeOf(passage, { start: 0, end: passage.length }, contrast.found);
  if (!claimed || !found || !fits(claimed, found)) return undefined;
  if (!overlaps(claimed, claim) || claim.quotations.some((each) => overlaps(each, claimed))) return undefined;
  const words = passage.slice(found.start, found.end);
  const standard = standardOf(words);
  if (standard && standard !== (standardOf(text) ?? 'nb')) return undefined;
  return { span: claimed, newText: asBegun(text.slice(claimed.start, claimed.end), words) };
}

/** An amount with what stands beside it. */
interface Placed extends Span {
  /** The word in front; empty where a clause begins. */
  readonly before: string;
  /** The words behind, up to the first that tells of what the amount is. */
  readonly after: string;
}

/** Where an amount stands. Undefined where it does so twice, and where marks part it from what it is of. */
function placeOf(text: string, { start, end }: Span, amount: string): Placed | undefined {
  const span = occurrence(text, { start, end }, amount);
  if (!span || occurrence(text, { start: span.end, end }, amount)) return undefined;
  const before = inFront(text, { start, end: span.start });
  const after = behind(text, { start: span.end, end });
  return before !== undefined && after ? { ...span, before, after } : undefined;
}

/** The last word of a stretch, empty where a clause begins at its end. Undefined behind other marks: «ca. 40 prosent». */
function inFront(text: string, { start, end }: Span): string | undefined {
  const last = wordsAndNumbers(text, { start, end }).at(-1);
  const gap = text.slice(last?.end ?? start, end);
  if (last && blank.test(gap)) return last.form;
  return clauseOpening.test(gap) ? '' : undefined;
}

const blank = /^\s+$/;
const clauseOpening = /^[\s,;:–("“«]*$/;
/** Words between an amount and what it is of: «de fleste *av de* ansatte». */
const linking = new Set('av de dei den det disse desse'.split(' '));

function behind(text: string, { start, end }: Span): string {
  const words: string[] = [];
  let at = start;
  for (const word of wordsAndNumbers(text, { start, end })) {
    if (!blank.test(text.slice(at, word.start))) break;
    words.push(word.form);
    at = word.end;
    if (!linking.has(word.form)) return words.join(' ');
  }
  return '';
}

/** What any amount can follow, and nothing that takes from it or adds to it as «om lag» and «ikke» do. */
const openings = new Set(['', ...'at og men som når fordi i på ved for blant hos'.split(' ')]);
/** Verbs behind which «alle» may stand apart from what it is of: «kommunene har alle søkt». */
const auxiliaries = new Set(
  'er var har hadde ble blei blir vart vert skal skulle vil ville kan kunne må måtte bør burde'.split(' '),
);

function fits(claimed: Placed, found: Placed): boolean {
  if (claimed.after !== found.after) return false;
  if (openings.has(claimed.before) && openings.has(found.before)) return true;
  return claimed.before === found.before && !auxiliaries.has(claimed.before);
}

/** With a capital or not as the draft has it. */
function asBegun(written: string, words: string): string {
  if (/^\p{Lu}/u.test(written)) return words.charAt(0).toUpperCase() + words.slice(1);
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
