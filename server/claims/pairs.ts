import { type Alignment, align, type Match } from '../evidence/align';
import type { Unit } from '../evidence/index';
import type { Term } from '../evidence/terms';
import { overlaps, type Span } from '../text/span';
import type { Case } from './case';
import { type ClauseReading, readingOfClaim, readingOfUnit } from './reading';
import { weights } from './weights';

/** A clause of the claim beside the clause of the source that says most of it. */
export interface ClausePair {
  readonly claimed: ClauseReading;
  readonly found: ClauseReading;
  readonly matches: readonly Match[];
  /** The sentence that `found` is a clause of, and all of the claim laid beside it. */
  readonly unit: Unit;
  readonly all: readonly Match[];
  /** Share of the clause's weight that the source's clause has. */
  readonly share: number;
  /** Share of it that the source's sentence has. */
  readonly whole: number;
  /** Weight of the claim's clause. */
  readonly weight: number;
}

/** The clauses of a claim with their counterparts in one sentence; clauses without content words are left out. */
export function pairClauses({ claim, text, index }: Case, { unit, matches }: Alignment): readonly ClausePair[] {
  const reading = readingOfUnit(index, unit);
  return readingOfClaim(text, claim).clauses.flatMap((claimed): ClausePair[] => {
    if (!claim.content.some((span) => overlaps(span, claimed))) return [];
    const own = matches.filter(({ term }) => inside(term, claimed));
    const weight = sum(own, () => true);
    const whole = sum(own, ({ found }) => found !== undefined, true) / Math.max(weight, Number.MIN_VALUE);
    let best: { clause: ClauseReading; value: number } | undefined;
    for (const clause of reading.clauses) {
      const value = sum(own, ({ found }) => found !== undefined && inside(found, clause), true);
      if (!best || value > best.value) best = { clause, value };
    }
    if (!best || weight === 0) return [];
    return [
      { claimed, unit, all: matches, found: best.clause, matches: own, share: best.value / weight, whole, weight },
    ];
  });
}

/**
 * The clauses of a claim with their counterparts in a sentence or in those beside it, whichever has most of the clause: a claim may sum
 * two sentences up.
 */
export function pairAround(given: Case, best: Alignment): readonly ClausePair[] {
  const { units } = given.index;
  const beside = [units[best.unit.index + 1], units[best.unit.index - 1]].filter(
    (unit) => unit !== undefined && unit.passage === best.unit.passage,
  );
  const others = beside.flatMap((unit) => (unit ? pairClauses(given, align(given.index, given.query, unit)) : []));
  return pairClauses(given, best).map((pair) => {
    const rival = others.find(
      ({ claimed, share, matches }) =>
        claimed.start === pair.claimed.start && share > pair.share + clearly && !turnsWordsOf(best, matches),
    );
    return rival ?? pair;
  });
}

/** Strength from which a sentence says a word. */
const plainly = 0.8;

/** Whether a sentence has the opposite of a word that the best one says plainly: then it speaks of something else. */
export function turnsWordsOf(best: Alignment, matches: readonly Match[]): boolean {
  const said = new Set(
    best.matches.flatMap(({ strength, found, term }) => (found && strength >= plainly ? [term] : [])),
  );
  return matches.some(({ opposed, term }) => opposed && said.has(term));
}

/** By how much more of a clause another sentence must have. */
const clearly = 0.2;

/**
 * The words of a pair that stand in the place of their opposite: both beside a word that the two clauses share. That a word and its
 * opposite occur somewhere in both means nothing.
 */
export function oppositesIn({ matches, all, unit, found: clause }: ClausePair): readonly Match[] {
  const place = new Map(unit.terms.map(({ start }, index) => [start, index]));
  const turned = matches.filter((match) => {
    const { opposed, found } = match;
    const index = all.indexOf(match);
    const at = found && place.get(found.start);
    if (!opposed || !found || at === undefined || all.some((other) => isThatWord(other, match))) return false;
    const before = all.slice(0, index).filter(isContent).slice(-mostBeside);
    const after = all
      .slice(index + 1)
      .filter(isContent)
      .slice(0, mostBeside);
    return [...before, ...after].some((beside) => {
      const other = beside.found && place.get(beside.found.start);
      const isOneClause = beside.found !== undefined && inside(beside.found, clause) === inside(found, clause);
      return other !== undefined && isOneClause && beside.strength >= 0.6 && Math.abs(other - at) <= 3;
    });
  });
  return turned.filter(({ term }, at) => !isOneExpression(term, turned[at - 1]?.term));
}

const mostBeside = 2;

/** «holdes utenfor» turns a clause once, though each of its words does. */
function isOneExpression({ expression }: Term, before: Term | undefined): boolean {
  return expression !== undefined && expression === before?.expression;
}

/** The claim has the word itself elsewhere: «å bremse veksten kan bidra til …» beside «… kan bidra til». */
function isThatWord({ opposed, found, strength }: Match, { found: theirs }: Match): boolean {
  return !opposed && found !== undefined && found.start === theirs?.start && strength >= plainly;
}

/** Neither a modal nor another small word that stands beside anything. */
function isContent({ term }: Match): boolean {
  return term.weight >= weights.opposedWeight;
}

function inside({ start }: Span, clause: Span): boolean {
  return clause.start <= start && start < clause.end;
}

function sum(matches: readonly Match[], counts: (match: Match) => boolean, scaled = false): number {
  let total = 0;
  for (const match of matches) if (counts(match)) total += match.term.weight * (scaled ? match.strength : 1);
  return total;
}
