import type { Unit } from '../evidence/index';
import type { Case } from './case';
import type { CueStance } from './cues';
import { claimedPosition, type Position } from './position';
import { readingOfUnit } from './reading';
import { weights } from './weights';

const neutral = new Set<CueStance>(['hold', 'report']);

/** What is no backing of a side. */
const others: ReadonlyMap<Position['stance'], ReadonlySet<CueStance>> = new Map([
  ['for', new Set<CueStance>(['against', 'unsure', 'criticise'])],
  ['against', new Set<CueStance>(['for', 'propose'])],
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
  const taken = index.units
    .filter(has)
    .flatMap((unit) => readingOfUnit(index, unit).stances)
    .filter(({ value }) => !neutral.has(value.stance));
  return taken.length > 0 && taken.every(({ value }) => other.has(value.stance));
}
