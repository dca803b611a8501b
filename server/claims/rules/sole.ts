import type { QueryTerm } from '../../evidence/align';
import type { Term } from '../../evidence/terms';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';
import { unitsAround } from './scale';

/** «bare A», «A alene» is not what a source says that names A and B in one breath: «A og B», «i A og i B». */
export function sole(given: Case): Finding | undefined {
  const { claim, text, index, query } = given;
  const [best] = given.found;
  if (!best || best.coverage < weights.rolesLeast) return undefined;
  const { words, clauses } = readingOfClaim(text, claim);
  const limits = clauses.filter(({ limit }) => limit === 'only');
  for (const unit of limits.length ? unitsAround(given, best.unit) : []) {
    if (readingOfUnit(index, unit).clauses.some(({ limit }) => limit)) continue;
    for (const clause of limits) {
      const only = limited(words.filter(inside(clause)), query.filter(inside(clause)));
      const own = only && unit.terms.find(({ form }) => (index.vocabulary.expand(only).get(form) ?? 0) >= firm);
      const fellow = own && joined(index.text, unit.terms, own);
      if (!fellow || query.some((term) => (index.vocabulary.expand(term).get(fellow.form) ?? 0) >= known)) continue;
      const [first, last] = own.start < fellow.start ? [own, fellow] : [fellow, own];
      const contrast = {
        claimed: wordsAt(text, clause),
        found: wordsAt(index.text, { start: first.start, end: last.end }),
      };
      return {
        detail: { code: 'claim-contradicted', actor: actorOf(given), conflict: { kind: 'member', contrast } },
        doubtful: true,
        evidence: [evidenceOf(given, unit)],
      };
    }
  }
  return undefined;
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
