import type { Span } from '../text/span';
import type { Word } from '../text/words';
import type { Reading } from './reading';

/** Words of a sentence that are put before others: «A framfor B», «A er viktigere enn B», «A og ikke B», «i stedet for B, A». */
export interface Preference {
  /** The words that say so. */
  readonly pivot: Span;
  readonly preferred: Span;
  readonly rejected: Span;
  /** What is compared: `importance`, or the comparative («dyrere»). Pairs of two dimensions have nothing to do with each other. */
  readonly dimension: string;
  /** True where the sentence speaks of such an order to deny it or to ward it off. */
  readonly isTurned: boolean;
}

/** The dimension of what is wanted more or less. */
export const importance = 'importance';

interface Pivot {
  /** First and last word. */
  readonly from: number;
  readonly to: number;
  readonly dimension: string;
  /** What stands before comes after: «mindre viktig enn», «må vike for». */
  readonly isReversed?: true;
}

/** The orders that a stretch of a sentence puts things in; empty where it ranks nothing. */
export function preferencesIn(text: string, { words }: Reading, within: Span): readonly Preference[] {
  const inside = words.filter(({ start }) => within.start <= start && start < within.end);
  return inside.flatMap((_, index): readonly Preference[] => {
    const pivot = pivotAt(text, inside, index);
    return pivot ? sides(text, inside, within, pivot) : [];
  });
}

function pivotAt(text: string, words: readonly Word[], at: number): Pivot | undefined {
  const form = words[at]?.form ?? '';
  const next = words[at + 1]?.form ?? '';
  const earlier = (steps: number) => words.slice(Math.max(0, at - steps), at).map((word) => word.form);
  const plain = (to: number): Pivot => ({ from: at, to, dimension: importance });
  if (form === 'enn') return comparisonAt(text, words, at);
  if (/^(?:framfor|fremfor)$/.test(form) && next !== 'alt') return plain(at);
  if (/^(?:foran|føre|framom)$/.test(form) && earlier(nearVerb).some((each) => ordering.test(each))) return plain(at);
  if (/^(?:istedenfor|istadenfor)$/.test(form)) return plain(at);
  if (form === 'i' && /^(?:stedet|staden)$/.test(next) && words[at + 2]?.form === 'for') return plain(at + 2);
  if (denial.test(form) && isSettingAside(text, words, at)) return plain(at);
  if (pushing.test(form)) return plain(at);
  if (shoving.test(form) && isAside(words, at)) return plain(at);
  if (form === 'for' && earlier(nearVerb).some((each) => yielding.test(each)))
    return { ...plain(at), isReversed: true };
  return undefined;
}

const pushing =
  /^(?:trumf(?:e|er|ar)|overstyr(?:e|er|ar)|fortreng(?:e|er|jer|je)|overkjør(?:e|er)|overkøyr(?:e|er)|overskygg(?:e|er|ar)|utkonkurrer(?:e|er))$/;
const shoving = /^(?:skyv(?:e|er)|skuv(?:e|ar)|feie|feier)$/;
const farthestAside = 6;

/** «skyver B til side» */
function isAside(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 2 + farthestAside).map(({ form }) => form);
  return behind.some((form, index) => form === 'til' && /^(?:side|sides)$/.test(behind[index + 1] ?? ''));
}

const nearVerb = 3;
const ordering =
  /^(?:går|gå|gikk|gjekk|gått|kommer|komme|kjem|kome|prioriter\p{L}*|sette|setter|settes|set|setje|setjast|stå|står|stille|stilles)$/u;
const yielding = /^(?:vike|viker|vik|underordne|underordnes|underordna)$/;
const denial = /^(?:ikke|ikkje)$/;
/** Behind these a denial limits, or belongs to something else. */
const limiting =
  /^(?:bare|berre|kun|minst|alene|åleine|aleine|utelukkende|utelukkande|nødvendigvis|uten|utan|helt|heilt|lenger|lengre|er|var|har|hadde|kan|kunne|vil|ville|bør|burde|må|måtte|skal|skulle|trenger|treng|behøver|behøvar|blir|ble|vert|vart|får|fekk|fikk)$/;

/** «og ikke B», «, ikke B»: the denial of a part and not of a clause. */
function isSettingAside(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const own = words[at];
  if (!before || !own || limiting.test(words[at + 1]?.form ?? '')) return false;
  if (/^(?:og|men)$/.test(before.form)) return at > 1;
  return /^\s*(?:,|–)\s*$/.test(text.slice(before.end, own.start));
}

const farthest = 16;
const weighing = /^(?:viktigere|viktigare|tyngre|heller|snarere|snarare|vesentligere|vesentlegare|framfor|hellre)$/;
const more = /^(?:mer|meir)$/;
const less = /^(?:mindre)$/;
/** «A veier mindre enn B», «A prioriteres lavere enn B» */
const lesser = /^(?:mindre|lavere|lågare)$/;
/** «A teller mer enn B», «A prioriteres høyere enn B» */
const counting =
  /^(?:telle|teller|tel|bety|betyr|tyde|tyder|veie|veier|vege|veg|vektlegges|vektleggast|vektlegge|prioriteres|prioriterast|prioritere|verdsettes|settes|rangeres)$/;
const farthestCounting = 12;
const weighed = /^(?:viktig|viktige|vekt|sentralt|vesentlig|vesentleg|presserende|relevant|prioritert)$/;
const fitting = /^(?:hensiktsmessig|effektiv|egne[dt]|egna|målrett|treffsikk|formålstenleg|føremålstenleg)/;
const stem = 6;
const comparative =
  /^(?:\p{L}+(?:igere|igare|egare)|større|mindre|færre|bedre|betre|verre|eldre|yngre|lengre|oftere|oftare|høyere|høgare|lavere|lågare|dyrere|dyrare|sterkere|sterkare|svakere|svakare|raskere|raskare|lettere|lettare|tryggere|tryggare|bredere|breiare)$/u;

/** «A er viktigere enn B», «heller A enn B», «A er dyrere enn B», «det er viktigere å A enn å B». */
function comparisonAt(text: string, words: readonly Word[], at: number): Pivot | undefined {
  const behind = text.slice(words[at]?.end ?? 0).trimStart();
  if (/^\d/.test(behind)) return undefined;
  for (let from = at - 1; from >= Math.max(0, at - farthest); from--) {
    const form = words[from]?.form ?? '';
    const next = words[from + 1]?.form ?? '';
    if (weighing.test(form)) return { from, to: at, dimension: importance };
    if (more.test(form) && weighed.test(next)) return { from, to: at, dimension: importance };
    if (less.test(form) && weighed.test(next)) return { from, to: at, dimension: importance, isReversed: true };
    if (more.test(form) && isOfTwoAlike(words, from, at)) return { from, to: at, dimension: importance };
    if ((more.test(form) || /^(?:høyere|høgare)$/.test(form)) && from === at - 1 && isCounted(words, from))
      return { from, to: at, dimension: importance };
    if (lesser.test(form) && from === at - 1 && isCounted(words, from))
      return { from, to: at, dimension: importance, isReversed: true };
    if (comparative.test(form)) return { from, to: at, dimension: form };
    if (more.test(form) && fitting.test(next)) return { from, to: at, dimension: next.slice(0, stem) };
  }
  return undefined;
}

const preposition = /^(?:av|på|til|for|i|mot|om|med|hos)$/;
const farthestPreposition = 3;

/** «mer opptatt av A enn av B», «mer vekt på A enn på B»: what the comparison tells apart has one preposition twice. */
function isOfTwoAlike(words: readonly Word[], from: number, than: number): boolean {
  const second = words[than + 1]?.form ?? '';
  if (!preposition.test(second)) return false;
  return words.slice(from + 1, Math.min(from + 1 + farthestPreposition, than)).some(({ form }) => form === second);
}

function isCounted(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - farthestCounting), at).some(({ form }) => counting.test(form));
}

/** A mark, or the purpose behind what is compared. */
const mark = /[,;:.()]|\sfor å\s/;
/** Words before an order by which it is denied, deplored or warded off. */
export const turnings =
  /^(?:ikke|ikkje|ingen|aldri|neppe|verken|hverken|motvirk\p{L}*|hindr\p{L}*|demp(?:e|er|es|ar|ast|a|et)?|brems(?:e|er|es|ar|ast)?|forhindr\p{L}*|unngå\p{L}*|advar\p{L}*|åtvar\p{L}*|frykt\p{L}*|fare|faren|bekymr\p{L}*|uro\p{L}*|uheldig\p{L}*|problem\p{L}*|kritisk\p{L}*|imot|stans\p{L}*|stopp\p{L}*|utfordring\p{L}*|tendens\p{L}*|slippe|slepp\p{L}*|demme|demmer|forebygg(?:e|er|es)?|førebygg(?:e|er|ast|je|jer|jast)?|avverg\p{L}*|motarbeid\p{L}*|bekjemp\p{L}*|nedkjemp\p{L}*|beskytt\p{L}*|verne|verner|vernar|vern|gardere|garderer|risiko|risikoen|risiker\p{L}*|ellers|elles|trussel|trusselen|trugsmål|trugsmålet)$/u;

function sides(text: string, words: readonly Word[], sentence: Span, pivot: Pivot): readonly Preference[] {
  const first = words[pivot.from];
  const last = words[pivot.to];
  if (!first || !last) return [];
  const within = { start: startOf(text, sentence.start, first.start), end: sentence.end };
  const behind = { start: last.end, end: endOf(text, last.end, within.end) };
  const opens = !words.slice(0, pivot.from).some((word) => word.start >= within.start && !opening.test(word.form));
  const isHeller = /^(?:heller|snarere|snarare|hellre)$/.test(first.form) && pivot.to > pivot.from + 1;
  const isFormal = words.slice(Math.max(0, pivot.from - nearSubject), pivot.from).some(({ form }) => form === 'det');
  const extraposed = isFormal
    ? words.slice(pivot.from + 1, pivot.to).find(({ form }) => form === 'å' || form === 'at')
    : undefined;
  const before =
    isHeller || extraposed
      ? { start: extraposed?.start ?? first.end, end: last.start }
      : opens
        ? { start: behind.end, end: within.end }
        : { start: within.start, end: first.start };
  const isTurned = words.some(({ start, form }) => start < first.start && turnings.test(form));
  const [preferred, rejected] = pivot.isReversed ? [behind, before] : [before, behind];
  return [{ pivot: { start: first.start, end: last.end }, preferred, rejected, dimension: pivot.dimension, isTurned }];
}

/** «det kan framstå som et viktigere mål å …» */
const nearSubject = 6;
const opening = /^(?:og|men|derfor|difor|at)$/;

const further = /[;:]|, (?:og|men|mens|medan|for) |\sog at\s/g;

/** Where the part of a sentence begins that a pivot belongs to. */
function startOf(text: string, start: number, end: number): number {
  const cut = [...text.slice(start, end).matchAll(further)].at(-1);
  return cut ? start + cut.index + cut[0].length : start;
}

/** The mark that ends the stretch behind a pivot. */
function endOf(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(mark);
  return at < 0 ? end : start + at;
}
