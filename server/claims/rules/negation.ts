import type { Match } from '../../evidence/align';
import { overlaps } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { holderOf } from '../holder';
import type { Conflict } from '../model';
import { type ClausePair, oppositesIn, pairAround } from '../pairs';
import { claimedPosition, isFearing, type Position, positionIn, principal } from '../position';
import { readingOfUnit } from '../reading';
import { weights } from '../weights';
import { speaksOfRejected } from './preference';
import { describesAlike } from './scale';

/**
 * A clause is denied in both texts or in neither. Denials are counted in the aligned clauses alone; each word that stands in the
 * place of its opposite turns the clause once more, and so does a stance against it.
 */
export function negation(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.negationLeast) return undefined;
  const claimed = claimedPosition(given, best);
  const found = positionIn(given, best);
  if (claimed.stance === 'none' || isFearing(given, claimed) || describesAlike(given, best.unit)) return undefined;
  const pairs = pairAround(given, best);
  for (const pair of pairs) {
    const isAligned =
      pair.share >= weights.clauseShare || (pair.whole >= weights.wholeShare && isPositive(given, pair));
    const isOthers = pair.unit === best.unit ? found.holder : holderOf(given, pair.unit);
    if (!isAligned || isOthers || (pair.weight < weights.clauseWeight && !oppositesIn(pair).length)) continue;
    const conflict = conflictOf(given, pair, isDenied(pair, pairs), claimed, found);
    if (!conflict || (pair.claimed.negated && speaksOfRejected(given, pair.unit))) continue;
    return {
      detail: { code: 'claim-contradicted', actor: actorOf(given), conflict },
      doubtful: pair.share < weights.sureShare,
      evidence: [evidenceOf(given, pair.unit)],
    };
  }
  return undefined;
}

const turning = new Set(['unsure', 'against', 'criticise']);

/** No clause of the sentence is denied, nor does it take a stance against anything. */
function isPositive({ index }: Case, { unit }: ClausePair): boolean {
  const { clauses, hints } = readingOfUnit(index, unit);
  return (
    clauses.every(({ negated, limit }) => !negated && !limit) && !hints.some(({ value }) => turning.has(value.stance))
  );
}

const fellowShare = 0.3;

/** The clause is denied, or another of the claim is that rests on the same clause of the source. */
function isDenied(pair: ClausePair, pairs: readonly ClausePair[]): boolean {
  const fellows = pairs.filter(
    (each) => each === pair || (each.found.start === pair.found.start && each.share >= fellowShare),
  );
  return fellows.filter(({ claimed }) => claimed.negated).length % 2 === 1;
}

function conflictOf(
  given: Case,
  pair: ClausePair,
  isClaimDenied: boolean,
  claimed: Position,
  found: Position,
): Conflict | undefined {
  const words = wordsAt(given.index.text, pair.found);
  const isTotal = pair.claimed.limit === 'only' || (pair.claimed.negated && !pair.claimed.limit);
  if (isTotal && pair.found.limit === 'notOnly') return { kind: 'negation', words };
  const opposites = oppositesIn(pair).filter(
    (match) =>
      match.term.weight >= weights.opposedWeight &&
      !(claimed.cue && overlaps(claimed.cue, match.term)) &&
      !isAttribute(given, pair, match),
  );
  const stances = Number(claimed.stance === 'against') + Number(found.stance === 'against');
  const turns = opposites.length + stances + Number(isClaimDenied) + Number(pair.found.negated);
  if (turns % 2 === 0) return undefined;
  if (stances > 0 && (found.cue || pair.share < weights.deniedShare)) return undefined;
  const [opposite] = opposites;
  if (!opposite?.found)
    return Math.max(pair.share, pair.whole) >= weights.bareShare ? { kind: 'negation', words } : undefined;
  const contrast = {
    claimed: wordsAt(given.text, opposite.term),
    found: wordsAt(given.index.text, opposite.found),
  };
  return { kind: 'opposite', contrast };
}

const preposition = /(?<!\p{L})(?:etter|før|av|ved|med|uten|utan|under|i|på|fra|frå)(?!\p{L})/iu;

/** «fullført utdanning» beside «hoppe av etter utdanningen»: the one describes the noun, the other only comes before it. */
function isAttribute({ text, index }: Case, { all }: ClausePair, match: Match): boolean {
  const next = all[all.indexOf(match) + 1];
  if (!match.found || !next?.found || next.found.start < match.found.end) return false;
  const ours = text.slice(match.term.end, next.term.start);
  const theirs = index.text.slice(match.found.end, next.found.start);
  return preposition.test(ours) && !theirs.trim();
}
