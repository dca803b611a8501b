import { type Alignment, align, type Match, type QueryTerm } from '../../evidence/align';
import { rarityIn, type Unit } from '../../evidence/index';
import type { Term } from '../../evidence/terms';
import type { Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding, isEverydayTerm } from '../case';
import { principal } from '../position';
import { weights } from '../weights';

const joint = /^\s*(?:,|og|eller|samt|, og|\/)\s*$/;

/** The names of a list are the names of the source's list: one that the source's lacks, between ones it has, is a wrong member. */
export function member(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best) return undefined;
  for (const list of namedLists(given, best.matches)) {
    const missing = list.filter(({ strength }) => strength < 0.45);
    const [wrong] = missing;
    if (missing.length !== 1 || !wrong || list.length < 3) continue;
    const claimed = new Set(list.map(({ term }) => term.form));
    const members = list.flatMap(({ found }) => found ?? []);
    const from = Math.min(...members.map(({ start }) => start));
    const to = Math.max(...members.map(({ end }) => end)) + 40;
    const found = best.unit.terms.find(
      ({ form, named, start }) => named && !claimed.has(form) && from <= start && start < to,
    );
    if (!found) continue;
    return wrongMember(given, wrong, found, best.unit);
  }
  return coordinated(given, best) ?? enumerated(given, best);
}

function wrongMember(given: Case, { term }: Match, found: Span, unit: Unit): Finding {
  return contradiction(given, unit, 'member', contrastOf(given, term, found), false);
}

/** Runs of names with only commas and conjunctions between them. */
function namedLists({ text }: Case, matches: readonly Match[]): readonly (readonly Match[])[] {
  const lists: Match[][] = [];
  let list: Match[] = [];
  for (const match of matches) {
    const before = list.at(-1);
    const isNext = before && joint.test(text.slice(before.term.end, match.term.start));
    if (!isNext) {
      if (list.length > 1) lists.push(list);
      list = [];
    }
    if (match.term.named) list.push(match);
  }
  return list.length > 1 ? [...lists, list] : lists;
}

const sure = 0.95;
const conjunction = /^\s*(?:og|eller|samt)\s*$/;

/**
 * «A og B» where the source has «C og B»: the one word joined to a word that both have is another, and the library knows it as a word of
 * its own, so that it is no rewording.
 */
function coordinated(given: Case, { matches, unit, own }: Alignment): Finding | undefined {
  if (own < weights.memberLeast) return undefined;
  const known = rarityIn(given.library);
  const taken = new Set(matches.flatMap(({ found }) => found?.start ?? []));
  for (const [index, wrong] of matches.entries()) {
    if (wrong.strength > 0 || wrong.term.weight < weights.tellingWeight || !known.has(wrong.term.form)) continue;
    const fellow = [matches[index - 1], matches[index + 1]].find(
      (each) => each && isJoined(given.text, each.term, wrong.term),
    );
    if (isPartOf(given.text, wrong.term) || isSaidNext(given, unit, wrong.term)) continue;
    const at = unit.terms.findIndex(({ start }) => start === fellow?.found?.start);
    if (!fellow || at < 0 || fellow.strength < sure) continue;
    const own = unit.terms[at];
    const found = [unit.terms[at - 1], unit.terms[at + 1]].find(
      (each) => each && own && !taken.has(each.start) && isJoined(given.index.text, each, own),
    );
    if (found && !isAttribute(given.index.text, unit.terms, found, matches)) {
      const finding = wrongMember(given, wrong, found, unit);
      return { ...finding, doubtful: !wrong.term.named };
    }
  }
  return undefined;
}

/** A sentence beside has the word: «A og B. Det samme gjelder C.» */
function isSaidNext({ index }: Case, { index: at, passage }: Unit, term: QueryTerm): boolean {
  const beside = [index.units[at + 1], index.units[at - 1]].filter((unit) => unit?.passage === passage);
  return beside.some((unit) => unit && align(index, [term], unit).own >= sure);
}

/** «resten av utdanningen»: the noun behind «av» is what is meant. */
function isPartOf(text: string, { end }: Span): boolean {
  return /^\s+av\s/.test(text.slice(end, end + longestGap));
}

/** «videre utdanning»: the word only says which, of a noun that both have. */
function isAttribute(text: string, terms: readonly Term[], found: Term, matches: readonly Match[]): boolean {
  const next = terms[terms.indexOf(found) + 1];
  return (
    next !== undefined &&
    !text.slice(found.end, next.start).trim() &&
    matches.some((match) => match.found?.start === next.start && match.strength >= sure)
  );
}

const longestGap = 8;

function isJoined(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return conjunction.test(text.slice(first.end, second.start));
}

const divider = /,|(?<!\p{L})(?:og|samt|eller|som)(?!\p{L})/u;

/** Words that stand together between the commas and conjunctions of a text. */
function itemsOf<T extends Span>(text: string, terms: readonly T[]): readonly (readonly T[])[] {
  const items: T[][] = [];
  for (const term of terms) {
    const last = items.at(-1);
    const before = last?.at(-1);
    if (last && before && !divider.test(text.slice(before.end, term.start))) last.push(term);
    else items.push([term]);
  }
  return items;
}

const firm = 0.7;
const mostlySaid = 0.6;
/** So many members must be the same before the one left over on either side counts as exchanged. */
const leastShared = 3;

/** Of two lists that have all but one of their members in common, the one left over in the claim is not the one left over in the source. */
function enumerated(given: Case, { matches, unit, own }: Alignment): Finding | undefined {
  if (own < weights.memberLeast) return undefined;
  const telling = matches.filter(({ term }) => term.weight >= weights.opposedWeight);
  const claimed = itemsOf(
    given.text,
    telling.map((match) => ({ ...match, ...spanOf(match.term) })),
  );
  const isSaid = (item: readonly Match[]) =>
    item.filter(({ found, strength }) => found && strength >= firm).length >= mostlySaid * item.length;
  const isBetween = (at: number) => [claimed[at - 1], claimed[at + 1]].every((item) => item && isSaid(item));
  const [left, ...more] = claimed.filter(
    (item, at) => item.every(({ strength, term }) => strength < lacking && !isEverydayTerm(term)) && isBetween(at),
  );
  if (!left?.[0] || more.length || claimed.filter(isSaid).length < leastShared) return undefined;
  const taken = new Set(matches.flatMap(({ found, strength }) => (found && strength >= lacking ? found.start : [])));
  const listed = itemsOf(given.index.text, unit.terms);
  const places = listed.flatMap((item, index) => (item.some(({ start }) => taken.has(start)) ? index : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const rest = listed.filter((_, index) => first - 1 <= index && index <= last && !places.includes(index));
  const found = rest.length === 1 ? rest[0] : undefined;
  if (!found?.[0] || modal.test(found[0].form)) return undefined;
  const whole = { start: found[0].start, end: found.at(-1)?.end ?? found[0].end };
  return { ...wrongMember(given, left[0], whole, unit), doubtful: true };
}

const lacking = 0.45;

/** «kan lede gruppen» is no member of a list, but says something of the one before. */
const modal = /^(?:kan|kunne|skal|skulle|bør|burde|må|måtte|vil|ville|er|har|imidlertid)$/;

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
