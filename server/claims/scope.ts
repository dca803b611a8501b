import { findPhrases } from '../lexicon/phrases';
import { type ScopeEntry, scopeTable } from '../lexicon/scope';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import type { Reading } from './reading';

/** Words that say how much is meant beside what they apply to: «kun A», «ikke bare A», «hovedsakelig A», «minst to A». */
export interface Scope extends Span {
  readonly kind: ScopeEntry['kind'];
  /** A limit that is denied. */
  readonly isDenied: boolean;
  /** The words around them up to the next mark or conjunction. */
  readonly part: Span;
  /** Where what they apply to stands, before and after them. */
  readonly before?: Span;
  readonly after?: Span;
}

const known = new WeakMap<Reading, readonly Scope[]>();

/**
 * The words of scope in a sentence; a limit that is denied («ikke bare A», «A alene … ikke») says that there is more,
 * and reaches from the denial on.
 */
export function scopesIn(text: string, reading: Reading): readonly Scope[] {
  const found = known.get(reading) ?? scopesOf(text, reading);
  known.set(reading, found);
  return found;
}

function scopesOf(text: string, { words }: Reading): readonly Scope[] {
  return findPhrases(words, scopeTable()).flatMap(({ at, start, end, value }): readonly Scope[] => {
    const [first = 0, last = 0] = [at[0], at.at(-1)];
    if (isBroken(text, { start, end }) || (value.kind === 'only' && isOfLess(words, last))) return [];
    const part = partOf(text, words, first, last);
    const isLimit = value.kind === 'only' || value.kind === 'reserved' || value.kind === 'single';
    const denied = isLimit || value.kind === 'total' ? denialOf(words, first, last, part, value.side) : undefined;
    if (value.kind === 'total' && !denied) return [];
    const kind = denied && isLimit ? 'wider' : value.kind;
    return [
      {
        start: Math.min(start, denied?.start ?? start),
        end: Math.max(end, denied?.end ?? end),
        kind,
        isDenied: denied !== undefined && isLimit,
        part,
        ...(value.side !== 'after' && { before: { start: part.start, end: start } }),
        ...(value.side !== 'before' && { after: { start: end, end: part.end } }),
      },
    ];
  });
}

/** «bare dersom», «bare noen», «bare noe av», «bare i liten grad» limit a condition, a number or a degree. */
function isOfLess(words: readonly Word[], last: number): boolean {
  const [next, second] = [words[last + 1]?.form ?? '', words[last + 2]?.form ?? ''];
  return next === 'i' ? lesser.test(second) : less.test(next);
}

const less =
  /^(?:dersom|hvis|viss|når|om|så|at|en|ei|ein|et|eit|én|ett|noen|nokre|nokon|få|delvis|dels|litt|noe|noko|lite|deler|delar|halvveis|halvvegs|unntaksvis)$/;
const lesser =
  /^(?:liten|lita|begrenset|avgrensa|mindre|svært|noen|nokon|beskjeden|særlige|særlege|spesielle|unntakstilfeller)$/;

function isBroken(text: string, { start, end }: Span): boolean {
  return /[,;:()]/.test(text.slice(start, end));
}

const mark = /[,;:()]/;
const divider = /^(?:men|mens|medan|fordi|slik|dersom|hvis|viss|ettersom)$/;

/** The words around a phrase up to the next mark or conjunction. */
function partOf(text: string, words: readonly Word[], first: number, last: number): Span {
  let from = first;
  while (from > 0 && !isDivided(text, words[from - 1], words[from])) from--;
  let to = last;
  while (to < words.length - 1 && !isDivided(text, words[to], words[to + 1])) to++;
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

function isDivided(text: string, word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next) return true;
  return mark.test(text.slice(word.end, next.start)) || divider.test(next.form);
}

const turning =
  /^(?:ikke|ikkje|aldri|neppe|ingen|inga|verken|hverken|unngå\p{L}*|unngås|motvirk\p{L}*|motverk\p{L}*|forhindr\p{L}*|hindr\p{L}*|advar\p{L}*|åtvar\p{L}*|frykt\p{L}*|bekymr\p{L}*|uenig|ueinig|imot|kritisk|skeptisk|uheldig|enn|framfor|fremfor|bort|vekk|misforståelse\p{L}*|misforståing\p{L}*|myte\p{L}*|motforestilling\p{L}*|motførest[ei]lling\p{L}*|innvending\p{L}*|innvende\p{L}*|innvender|kritiser\p{L}*|avvis\p{L}*|fraråd\p{L}*|frarår|frårå\p{L}*|tviler|tvilar|tvil|motset\p{L}*|motsett\p{L}*)$/u;
const denial = /^(?:ikke|ikkje|aldri|neppe)$/;
const further = /^(?:og|eller|at|som)$/;
const farthest = 7;
/** «kan ikke være en oppgave for A, B og C alene»: words around what they apply to stand farther from the denial. */
const farthestAround = 12;

/** The word that denies a limit: in front of it, or behind it («A alene bør etter deres syn ikke …»). */
function denialOf(
  words: readonly Word[],
  first: number,
  last: number,
  part: Span,
  side: ScopeEntry['side'],
): Word | undefined {
  const reach = side === 'around' ? farthestAround : farthest;
  const before = words.slice(Math.max(0, first - reach), first).filter(({ start }) => start >= part.start);
  const behind = words.slice(last + 1, last + 1 + farthest).filter(({ end }) => end <= part.end);
  const end = behind.findIndex(({ form }) => further.test(form));
  const own = end < 0 ? behind : behind.slice(0, end);
  return before.findLast(({ form }) => turning.test(form)) ?? own.find(({ form }) => denial.test(form));
}
