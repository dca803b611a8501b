import { type Comparison, numerals } from '../lexicon/numerals';
import type { Span } from '../text/span';
import { adjoins, formAt, type Token } from './numerals';

interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
}

/** A comparison with the place of the words that make it. */
export interface Compared extends Comparison {
  /** The number with the words that compare it, from their denial on; absent where none do. */
  readonly compared?: Span;
  /** True where a denial stands before that may be of the comparison or of something else: «ikke svar på mer enn to år». */
  readonly unsettled?: true;
}

const longestComparator = 4;

/**
 * The comparator of the number in the tokens from `from` up to `to`: before it («minst», «om lag», «ikke mer enn») or behind it («eller mer»).
 * A bound that is denied is the other bound, also where words stand between: «ikke bør være høyere enn», «aldri bør overstige».
 */
export function comparisonOf({ list, text }: Tokens, from: number, to: number): Compared {
  const { before, after } = numerals();
  const first = /^(?:kr|nok)$/.test(formAt(list, from - 1)) ? from - 1 : from;
  const end = list[to - 1]?.end ?? 0;
  let found: Comparison | undefined;
  let opening = first;
  let phrase = '';
  for (let at = first - 1; at >= 0 && at >= first - longestComparator && adjoins(text, list[at], list[at + 1]); at--) {
    if (!formAt(list, at)) break;
    phrase = phrase === '' ? formAt(list, at) : `${formAt(list, at)} ${phrase}`;
    const longer = before.get(phrase);
    if (longer) [found, opening] = [longer, at];
  }
  if (found?.comparator) return settled({ list, text }, found, opening, end);
  phrase = '';
  for (let at = to; at < to + longestComparator && adjoins(text, list[at - 1], list[at]); at++) {
    phrase += `${at > to ? ' ' : ''}${formAt(list, at)}`;
    const behind = after.get(phrase);
    if (behind?.comparator)
      return { ...behind, compared: { start: list[from]?.start ?? end, end: list[at]?.end ?? end } };
    found = behind ?? found;
  }
  return found ?? { approximate: false };
}

function settled(tokens: Tokens, found: Comparison, opening: number, end: number): Compared {
  const compared = { start: tokens.list[opening]?.start ?? end, end };
  const denial =
    found.comparator === 'over' || found.comparator === 'under' ? denialBefore(tokens, opening) : undefined;
  if (denial === undefined) return { ...found, compared };
  if (found.distance || !isOfBound(tokens, denial, opening)) return { ...found, compared, unsettled: true };
  return {
    comparator: found.comparator === 'over' ? 'atMost' : 'atLeast',
    approximate: false,
    compared: { start: tokens.list[denial]?.start ?? compared.start, end },
  };
}

const denying = /^(?:ikke|ikkje|aldri|ingen|inga|intet)$/;
const without = /^(?:uten|utan)$/;
/** Behind a denial these are what is denied. */
const limiting = /^(?:bare|berre|kun|minst|utelukkende|utelukkande)$/;
const joining = /^(?:og|eller|men|samt)$/;
const farthest = 7;

/** The denial in the words before `opening`, with nothing but blanks between; undefined when there is none. */
function denialBefore({ list, text }: Tokens, opening: number): number | undefined {
  for (let at = opening - 1; at >= 0 && at >= opening - farthest; at--) {
    const [word, next] = [list[at], list[at + 1]];
    if (word?.kind !== 'word' || !next || text.slice(word.end, next.start).trim() || joining.test(word.form))
      return undefined;
    if (without.test(word.form)) return formAt(list, at + 1) === 'å' ? at : undefined;
    if (denying.test(word.form)) return limiting.test(formAt(list, at + 1)) ? undefined : at;
  }
  return undefined;
}

const subordinating = /^(?:at|som|om|hvis|viss|dersom|når|da|der|fordi|siden|sidan|mens|før)$/;
/** «ikke lenger over» tells of a change, «ikke alltid over» of exceptions. */
const partly = /^(?:lenger|lengre|lenge|alltid|nødvendigvis|engang|eingong)$/;
const beforeSpan = /^(?:i|på|etter)$/;
/** Verbs by which a thing is, comes or is put somewhere on a scale. */
const placing =
  /^(?:være|vere|er|var|vært|vore|bli|blir|ble|blei|verte|vert|vart|ligge|ligger|ligg|lå|låg|komme|kome|kommer|kjem|gå|går|stige|stiger|stig|øke|øker|auke|aukar|falle|faller|fell|synke|synker|havne|havner|hamne|koste|kosta|koster|kostar|utgjøre|utgjere|\p{L}{3,20}(?:es|ast))$/u;
/** «mener ikke at det bør være over»: with verbs of opinion and wish the denial is of what is thought. */
const thinking = /^(?:mener|meiner|synes|synest|syns|ønsker|ønskjer|vil|tror|trur|anbefaler|tilrår)$/;

/** True where the denial is of what the words from `opening` on compare: of a comparative or a verb («overstige»), or of a verb of place before «over» and «under». */
function isOfBound({ list }: Tokens, denial: number, opening: number): boolean {
  const forms = list.slice(denial + 1, opening).map((_, step) => formAt(list, denial + 1 + step));
  const [next = ''] = forms;
  const [last = '', before = ''] = [forms.at(-1), forms.at(-2)];
  const thought = forms.indexOf('at');
  const inner = thought < 0 ? forms : forms.slice(thought + 1);
  if (partly.test(next) || inner.some((form) => subordinating.test(form))) return false;
  if (thought >= 0 && !isThought(list, denial, thought)) return false;
  if (!/^(?:over|under)$/.test(formAt(list, opening))) return !beforeSpan.test(last);
  return placing.test(last === 'til' ? before : last);
}

/** «ikke mener at», «mener ikke at», «mener direktoratet ikke at». */
function isThought(list: readonly Token[], denial: number, thought: number): boolean {
  if (thought === 1) return thinking.test(formAt(list, denial + 1));
  return thought === 0 && [1, 2, 3].some((step) => thinking.test(formAt(list, denial - step)));
}
