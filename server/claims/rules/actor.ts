import { actorOf, against, type Case, evidenceOf, type Finding } from '../case';
import { supportOf } from '../support';
import { weights } from '../weights';

/** Another source says it clearly better than the named one, and the named one does not say it. */
export function actor(given: Case): Finding | undefined {
  const own = supportOf(given);
  if (own.probability >= weights.actorBelow) return undefined;
  let best: { readonly other: Case; readonly coverage: number } | undefined;
  const names: string[] = [];
  for (const source of [...given.library.sources.values()].slice(0, mostOthers)) {
    if (source === given.source || given.claim.actors.includes(source.source.id)) continue;
    const other = against(given, source);
    const { coverage, own: sentence } = supportOf(other);
    if (coverage < weights.otherLeast || coverage - own.coverage < weights.otherLead || sentence < own.own) continue;
    names.push(source.source.actor.name);
    if (!best || coverage > best.coverage) best = { other, coverage };
  }
  const [shown] = best?.other.found ?? [];
  if (!best || !shown) return undefined;
  return {
    detail: { code: 'wrong-actor', actor: actorOf(given), others: names },
    doubtful: false,
    evidence: [evidenceOf(best.other, shown.unit)],
  };
}

const mostOthers = 60;
