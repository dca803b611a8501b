import { type Alignment, align } from '../../evidence/align';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { holds, standing } from '../standing';
import { weights } from '../weights';
import { unitsAround } from './scale';

/** What came instead of another does not give way to it: «A har avløst B» beside «B har tatt over for A», «A ble endret til B». */
export function succession(given: Case): Finding | undefined {
  const { text, claim, index } = given;
  if (!replacing.test(text.slice(claim.start, claim.end))) return undefined;
  const best = principal(given);
  if (!best || best.coverage < weights.rolesLeast) return undefined;
  const words = readingOfClaim(text, claim).words.filter(
    (word) => holds(claim, word) && claim.content.some((span) => holds(span, word)),
  );
  const ours = successionsIn(text, words);
  if (!ours.length) return undefined;
  for (const unit of unitsAround(given, best.unit)) {
    const theirs = successionsIn(index.text, readingOfUnit(index, unit).words);
    if (!theirs.length) continue;
    const beside = unit === best.unit ? best : align(index, given.query, unit);
    for (const our of ours) {
      const their = theirs.find((each) => isTurned(beside, our, each));
      if (!their) continue;
      const contrast = { claimed: wordsAt(text, whole(our)), found: wordsAt(index.text, whole(their)) };
      return contradiction(given, unit, 'roles', contrast, true);
    }
  }
  return undefined;
}

/** What gives way, and what comes in its place. */
interface Succession {
  readonly old: Span;
  readonly fresh: Span;
}

function whole({ old, fresh }: Succession): Span {
  return { start: Math.min(old.start, fresh.start), end: Math.max(old.end, fresh.end) };
}

function isTurned(beside: Alignment, our: Succession, their: Succession): boolean {
  const [head] = beside.matches.filter(({ term }) => holds(our.fresh, term) && term.weight >= weights.opposedWeight);
  return (
    standing(beside, our.fresh, their.old) !== undefined &&
    standing(beside, our.old, their.fresh) !== undefined &&
    !(head?.found && holds(their.fresh, head.found))
  );
}

const replacing =
  /(?<![a-zà-öø-ɏ])(?:erstatt|avløs|avløys|fortreng|utkonkurrer|overflødiggj|etterf[øy]lg|(?:ta|tar|tok|tatt|tek|teke) over for|tatt plassen|tar plassen|overta|overtok|bytt|skift|endr|omdøp|gjort om|gjøres om|gjord om|gjerast om)/iu;
/** Verbs whose subject comes in the place of the object. */
const taking =
  /^(?:erstatt(?:e|er|ar|et|a)|avløs(?:e|er|te|t)|avløys(?:e|er|te|t)|fortreng(?:e|er|jer|je|te|t)|fortreng[td]e|utkonkurrer(?:e|er|te|t)|overflødiggj(?:øre|ør|orde|ort|ere)|etterf[øy]l(?:ge|ger|gte|gt|gde|gd|gjer|gje))$/;
const yielding = /^(?:erstattes|erstattast|avløses|avløysast|fortrenges|fortrengjast|etterfølges|etterfølgjast)$/;
const exchanging = /^(?:bytt(?:e|er|es|et|ast|a)?|skift(?:e|er|es|et|ast|a)?)$/;
const turning = /^(?:endre|endrer|endres|endret|endra|endrast|omdøpt|omdøypt|omdøpes|omgjort|omgjord)$/;
const becoming = /^(?:er|var|ble|blei|bli|blir|blitt|vart|vert|verte|vorte|være|vere)$/;
const denial = /^(?:ikke|ikkje|aldri|neppe|uten|utan)$/;
const parting = /^(?:at|da|då|når|fordi|mens|medan|men|som|dersom|hvis|etter|før)$/;
const mostWords = 6;

function successionsIn(text: string, words: readonly Word[]): readonly Succession[] {
  if (words.some(({ form }) => denial.test(form))) return [];
  return words.flatMap((_, at) => successionAt(text, words, at) ?? []);
}

function successionAt(text: string, words: readonly Word[], at: number): Succession | undefined {
  const [form = '', next = '', third = ''] = words.slice(at, at + 3).map((word) => word.form);
  const isPassive = yielding.test(form) || isBecoming(words, at);
  if (taking.test(form) || yielding.test(form)) {
    const by = wordBehind(words, at, isPassive ? /^(?:av|med)$/ : /^med$/);
    if (isPassive) return by ? paired(before(text, words, at), behind(text, words, by)) : undefined;
    if (by && /^erstatt/.test(form)) return paired(between(words, at, by), behind(text, words, by));
    return paired(behind(text, words, at), before(text, words, at));
  }
  if (/^(?:ta|tar|tok|tatt|tek|teke)$/.test(form) && next === 'over' && third === 'for')
    return paired(behind(text, words, at + 2), before(text, words, at));
  if (exchanging.test(form) && next === 'ut') {
    const by = wordBehind(words, at, /^med$/);
    if (!by) return undefined;
    const isDone = /(?:s|ast)$/.test(form) || isBecoming(words, at);
    return paired(isDone ? before(text, words, at) : between(words, at + 1, by), behind(text, words, by));
  }
  if (!turning.test(form)) return undefined;
  const to = wordBehind(words, at, /^til$/);
  return to && to <= at + 2 ? paired(before(text, words, at), behind(text, words, to)) : undefined;
}

const nearVerb = 6;

/** «er langt på vei erstattet» */
function isBecoming(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - nearVerb), at).some(({ form }) => becoming.test(form));
}

function paired(old: Span | undefined, fresh: Span | undefined): Succession | undefined {
  return old && fresh ? { old, fresh } : undefined;
}

function wordBehind(words: readonly Word[], at: number, wanted: RegExp): number | undefined {
  const found = words.findIndex(({ form }, index) => index > at && index <= at + mostWords && wanted.test(form));
  return found < 0 ? undefined : found;
}

/** The words before one, to a mark, a conjunction, or six words off. */
function before(text: string, words: readonly Word[], at: number): Span | undefined {
  let first = at;
  while (first > 0 && first > at - mostWords && !isParted(text, words[first - 1], words[first])) first--;
  return stretch(words[first], words[at - 1]);
}

/** The same behind one. */
function behind(text: string, words: readonly Word[], at: number): Span | undefined {
  let last = at;
  while (last < at + mostWords && words[last + 1] && !isParted(text, words[last + 1], words[last + 1], words[last]))
    last++;
  return stretch(words[at + 1], words[last]);
}

function between(words: readonly Word[], at: number, end: number): Span | undefined {
  return stretch(words[at + 1], words[end - 1]);
}

function stretch(first: Word | undefined, last: Word | undefined): Span | undefined {
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
}

/** A conjunction, or a mark in front of a word. */
function isParted(text: string, word: Word | undefined, next: Word | undefined, previous = word): boolean {
  if (!word || parting.test(word.form)) return true;
  return next !== undefined && previous !== undefined && /[,;:.()]/.test(text.slice(previous.end, next.start));
}
