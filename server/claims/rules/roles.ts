import type { Alignment, Match, QueryTerm } from '../../evidence/align';
import type { Term } from '../../evidence/terms';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { pairClauses } from '../pairs';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/**
 * Who does it to whom, from where to where: what stands on either side of «fra … til», two names around the same word, and two opposites in a
 * clause each («bra lokalt, men dårlig nasjonalt») stand on the same sides in the source; so do «A og B» and their counterparts behind «henholdsvis».
 */
export function roles(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast) return undefined;
  const swapped =
    swappedSides(given, best) ?? swappedNames(given, best) ?? swappedClauses(given, best) ?? swappedOrder(given, best);
  if (!swapped) return undefined;
  return contradiction(given, best.unit, 'roles', contrastOf(given, swapped.claimed, swapped.found), false);
}

interface Swap {
  readonly claimed: Span;
  readonly found: Span;
}

const reach = 4;

function swappedSides(given: Case, { matches, unit }: Alignment): Swap | undefined {
  const claimed = pivotIn(readingOfClaim(given.text, given.claim).words);
  const found = pivotIn(readingOfUnit(given.index, unit).words);
  if (!claimed || !found) return undefined;
  const firm = matches.filter(
    (match): match is Match & { found: Span } => match.found !== undefined && match.strength >= 0.7,
  );
  const right = firm.filter(({ term }) => claimed.end <= term.start && term.start < claimed.reach).slice(0, 1);
  const straight = right.filter((match) => found.end <= match.found.start && match.found.start < found.reach);
  const crossed = right.filter((match) => match.found.start < found.start && !repeated(unit, match, found));
  const back = firm.filter(
    ({ term, found: at }) => term.start < claimed.start && found.end <= at.start && at.start < found.reach,
  );
  if (straight.length || !crossed.length || !back.length) return undefined;
  return { claimed: stretch(claimed), found: stretch(found) };
}

/** The word stands on the other side too: «fra full tid til halv tid». */
function repeated({ terms }: Alignment['unit'], { term }: Match, pivot: Pivot): boolean {
  return terms.some(({ form, start }) => form === term.form && pivot.end <= start && start < pivot.reach);
}

interface Pivot extends Span {
  /** Where its right side ends. */
  readonly reach: number;
}

/** The «til» behind a «fra». */
function pivotIn(words: readonly Word[]): Pivot | undefined {
  const from = words.findIndex(({ form }) => form === 'fra' || form === 'frå');
  const to = words.findIndex(({ form }, index) => from >= 0 && index > from + 1 && index <= from + 6 && form === 'til');
  const middle = words[to];
  if (!middle) return undefined;
  return {
    start: middle.start,
    end: middle.end,
    reach: words[to + reach]?.end ?? words.at(-1)?.end ?? middle.end,
  };
}

function stretch({ start, reach: end }: Pivot): Span {
  return { start, end };
}

/** Two names around a word they share, the other way round in the source. */
function swappedNames({ text, index: source }: Case, { matches }: Alignment): Swap | undefined {
  const firm = matches.filter(
    (match): match is Match & { found: Span } => match.found !== undefined && match.strength >= 0.8,
  );
  const names = firm.filter(({ term, strength }) => term.named && strength >= 0.99);
  for (const [index, first] of names.entries()) {
    for (const second of names.slice(index + 1)) {
      if (second.found.start >= first.found.start || first.term.form === second.term.form) continue;
      if (isAgent(text, first.term) !== isAgent(source.text, first.found)) continue;
      if (isAgent(text, second.term) !== isAgent(source.text, second.found)) continue;
      const pivot = firm.find(
        ({ term, found, strength }) =>
          strength >= 0.99 &&
          !term.named &&
          first.term.end < term.start &&
          term.end < second.term.start &&
          second.found.start < found.start &&
          found.start < first.found.start &&
          !isMember(text, first.term, term) &&
          !isMember(text, term, second.term) &&
          !isMember(source.text, second.found, found) &&
          !isMember(source.text, found, first.found),
      );
      if (pivot)
        return {
          claimed: { start: first.term.start, end: second.term.end },
          found: { start: second.found.start, end: first.found.end },
        };
    }
  }
  return undefined;
}

const agent = /(?<!\p{L})av\s+(?:\p{L}{1,30}\s*[,/]\s*)?$/u;
const lookBack = 40;

/** «fordeles av A» says what «A fordeler» says. */
function isAgent(text: string, { start }: Span): boolean {
  return agent.test(text.slice(Math.max(0, start - lookBack), start));
}

const listing = /^[^\p{L}]*(?:\p{L}[\p{L}-]{0,40}\s*(?:,|\/|(?<!\p{L})og(?!\p{L})|(?<!\p{L})samt(?!\p{L}))\s*){0,4}$/u;

/** Both stand in one list, whose order says nothing. */
function isMember(text: string, a: Span, b: Span): boolean {
  const between = text.slice(a.end, b.start);
  return /[,/]|(?<!\p{L})(?:og|samt)(?!\p{L})/u.test(between) && listing.test(between);
}

/** Two opposites in a clause each, and in the source each in the clause that says of the other what the claim says of it. */
function swappedClauses(given: Case, best: Alignment): Swap | undefined {
  const pairs = pairClauses(given, best).filter(
    ({ share, claimed, found }) => share >= weights.clauseShare && !claimed.limit && !found.limit,
  );
  for (const { claimed, found, matches } of pairs) {
    for (const { term, found: at } of matches) {
      const other = best.matches.find(
        (each) => !matches.includes(each) && each.found && areOpposed(given, each.term, term),
      );
      if (!at || !other?.found || inside(at, found) || !inside(other.found, found)) continue;
      if (isSaidIn(given, best, found, term)) continue;
      return { claimed, found };
    }
  }
  return undefined;
}

/** The word stands in a stretch of the source too. */
function isSaidIn({ index }: Case, { unit }: Alignment, stretch: Span, term: QueryTerm): boolean {
  const expansion = index.vocabulary.expand(term);
  return unit.terms.some((each) => inside(each, stretch) && (expansion.get(each.form) ?? 0) >= sameWord);
}

const sameWord = 0.8;

const respectively = /\s(?:henholdsvis|høvesvis)\s([^,;:.]{1,80}?[^-])\sog\s([^,;:.]{1,80})/iu;
const twoNames = /(?<!\p{L})(\p{Lu}[\p{L}-]{1,40}) og (\p{Lu}[\p{L}-]{1,40})(?!\p{L})/u;

/** «A og B i henholdsvis C og D»: a clause of the claim that has A with D and not with C. */
function swappedOrder(given: Case, { unit, matches }: Alignment): Swap | undefined {
  const { index, claim, text } = given;
  const words = index.text.slice(unit.span.start, unit.span.end);
  const order = respectively.exec(words);
  const names = order && twoNames.exec(words.slice(0, order.index));
  if (!order || !names) return undefined;
  const spanOf = (found: string, from: number): Span => {
    const start = unit.span.start + words.indexOf(found, from);
    return { start, end: start + found.length };
  };
  const sides = [names[1], names[2]].map((name) => spanOf(name ?? '', names.index));
  const things = [order[1], order[2]].map((thing) => spanOf(thing ?? '', order.index));
  for (const clause of readingOfClaim(text, claim).clauses) {
    const own = matches.filter(
      ({ term, strength, found }) => found && strength >= weights.sameWord && inside(term, clause),
    );
    const has = (span: Span | undefined) => span !== undefined && own.some(({ found }) => found && inside(found, span));
    for (const [at, side] of sides.entries())
      if (has(side) && !has(sides[1 - at]) && has(things[1 - at]) && !has(things[at]))
        return { claimed: clause, found: { start: side.start, end: things[1]?.end ?? unit.span.end } };
  }
  return undefined;
}

function areOpposed({ index }: Case, a: Term, b: Term): boolean {
  return index.thesaurus.oppositesOf(a.form).has(b.form) || index.thesaurus.rivalsOf(a.form).has(b.form);
}

function inside({ start }: Span, clause: Span): boolean {
  return clause.start <= start && start < clause.end;
}
