import { align, type QueryTerm } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Term } from '../../evidence/terms';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * «bare A», «A alene» is not what a source says that names A and B in one breath («A og B», «i A og i B»), nor what it says is not only so
 * («ikke bare A»).
 */
export function sole(given: Case): Finding | undefined {
  const { claim, text } = given;
  const [best] = given.found;
  const limits = readingOfClaim(text, claim).clauses.filter(
    (clause) => clause.limit === 'only' || exclusive.test(wordsAt(text, clause)),
  );
  if (!best || !limits.length || best.coverage < weights.rolesLeast) return undefined;
  for (const unit of unitsAround(given, best.unit)) {
    for (const clause of limits) {
      const found = notOnly(given, unit, clause) ?? together(given, unit, clause) ?? addedTo(given, unit);
      if (!found) continue;
      const contrast = { claimed: wordsAt(text, clause), found: wordsAt(given.index.text, found) };
      return {
        detail: { code: 'claim-contradicted', actor: actorOf(given), conflict: { kind: 'member', contrast } },
        doubtful: true,
        evidence: [evidenceOf(given, unit)],
      };
    }
  }
  return undefined;
}

/** Where the source says of the clause's matter that it is not only so. */
function notOnly({ index, query }: Case, unit: Unit, clause: Span): Span | undefined {
  const terms = query.filter(inside(clause));
  const { matches } = align(index, terms, unit);
  const weight = matches.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = matches.reduce((sum, { term, strength }) => sum + term.weight * strength, 0);
  if (!weight || covered / weight < weights.clauseShare) return undefined;
  const isIn = (span: Span) =>
    matches.some(
      ({ term, found, strength }) =>
        found && inside(span)(found) && strength >= shared && term.weight >= weights.tellingWeight,
    );
  const toMark = ({ start, end }: Span) => {
    const mark = index.text.slice(end, unit.span.end).search(/[,;:.]/);
    return { start, end: mark < 0 ? unit.span.end : end + mark };
  };
  return readingOfUnit(index, unit).clauses.find((each) => each.limit === 'notOnly' && isIn(toMark(each)));
}

const shared = 0.7;

/** Verbs and nouns that limit as «bare» does. */
const exclusive = /(?<!\p{L})(?:rendyrk|eneansvar)/iu;
const pointing = /^(?:dette|det)$/;
const opening = 6;

/** «Dette kan ikke bare være …» right behind a sentence on the same matter. */
function addedTo({ index, found }: Case, unit: Unit): Span | undefined {
  const before = index.units[unit.index - 1];
  if (!before || before.passage !== unit.passage || before !== found[0]?.unit) return undefined;
  const { words, clauses } = readingOfUnit(index, unit);
  const [first] = clauses;
  const isPointing = words.slice(0, opening).some(({ form }) => pointing.test(form));
  return isPointing && first?.limit === 'notOnly' ? first : undefined;
}

/** What the source names in one breath with the only thing that the clause names. */
function together({ claim, text, index, query }: Case, unit: Unit, clause: Span): Span | undefined {
  if (readingOfUnit(index, unit).clauses.some(({ limit }) => limit)) return undefined;
  const { words } = readingOfClaim(text, claim);
  const only = limited(words.filter(inside(clause)), query.filter(inside(clause)));
  const own = only && unit.terms.find(({ form }) => (index.vocabulary.expand(only).get(form) ?? 0) >= firm);
  const fellow = own && joined(index.text, unit.terms, own);
  if (!fellow || query.some((term) => (index.vocabulary.expand(term).get(fellow.form) ?? 0) >= known)) return undefined;
  const [first, last] = own.start < fellow.start ? [own, fellow] : [fellow, own];
  return { start: first.start, end: last.end };
}

const firm = 0.9;
const known = 0.5;
const before = /^(?:bare|berre|kun|utelukkende|utelukkande)$/;
const behind = /^(?:alene|åleine|aleine)$/;
const reach = 3;

/** What a limit applies to: the content word behind «bare», or the one before «alene». */
function limited(words: readonly Word[], terms: readonly QueryTerm[]): QueryTerm | undefined {
  const limit = words.findIndex(({ form }) => before.test(form) || behind.test(form));
  const isBehind = behind.test(words[limit]?.form ?? '');
  const window = isBehind ? words.slice(Math.max(0, limit - reach), limit) : words.slice(limit + 1, limit + 1 + reach);
  const near = terms.filter(
    ({ start, weight }) => weight >= weights.opposedWeight && window.some((word) => word.start === start),
  );
  return limit < 0 ? undefined : isBehind ? near.at(-1) : near[0];
}

const directly = /^\s*(?:og|samt|og\/eller|,)\s+(?:(?:de|den|det|dei)\s+)?$/;
const preposition = /(?<!\p{L})(i|på|ved|for|av|til|fra|frå|med|hos)\s+(?:(?:de|den|det|dei)\s+)?$/u;
const again = /^[^.,;:()]{0,30}\s(?:og|samt)\s+(\p{L}{1,4})\s+(?:(?:de|den|det|dei)\s+)?$/u;

/** The term that stands beside another in one breath. */
function joined(text: string, terms: readonly Term[], own: Term): Term | undefined {
  const at = terms.indexOf(own);
  const isJoined = (first: Term | undefined, second: Term | undefined) => {
    if (!first || !second) return false;
    const between = text.slice(first.end, second.start);
    const lead = preposition.exec(text.slice(Math.max(0, first.start - longest), first.start))?.[1];
    return directly.test(between) || (lead !== undefined && again.exec(between)?.[1] === lead);
  };
  const after = terms.slice(at + 1, at + 1 + reach).find((each) => isJoined(own, each));
  return after ?? terms.slice(Math.max(0, at - reach), at).find((each) => isJoined(each, own));
}

const longest = 12;

const inside =
  (span: Span) =>
  ({ start }: Span): boolean =>
    span.start <= start && start < span.end;
