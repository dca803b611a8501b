import type { Unit } from '../evidence/index';
import type { Case } from './case';
import { claimedPosition, onlyStance, type Position } from './position';
import { weights } from './weights';

type Stance = Position['stance'];

/** What is no backing of a side. */
const others: ReadonlyMap<Stance, ReadonlySet<Stance>> = new Map([
  ['for', new Set<Stance>(['against', 'unsure', 'criticise'])],
  ['against', new Set<Stance>(['for'])],
]);

/**
 * A claim that takes a side to no more than «forslaget», where every sentence of the source that takes a stance to that noun takes another. Which
 * proposal is meant cannot be told, so that this is no conflict; but the source does not back the claim.
 */
export function isGainsaid(given: Case): boolean {
  const { query, index } = given;
  if (!query.length || query.some(({ weight }) => weight >= weights.tellingWeight)) return false;
  const claimed = claimedPosition(given);
  const other = others.get(claimed.stance);
  if (!claimed.isTaken || !other) return false;
  const has = ({ terms }: Unit) => query.every(({ form }) => terms.some((term) => term.form === form));
  const taken = index.units.filter(has).flatMap((unit) => onlyStance(given, unit)?.stance ?? []);
  return taken.length > 0 && taken.every((stance) => other.has(stance));
}
