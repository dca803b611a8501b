import { actorOf, type Case, evidenceOf, type Finding } from '../case';
import { backing, leadOf, supportOf } from '../support';
import { weights } from '../weights';

/** Another source says it clearly better than the named one, and the named one does not say it. */
export function actor(given: Case): Finding | undefined {
  const { lead, best } = leadOf(given);
  const [shown] = best?.found ?? [];
  if (!best || !shown || lead < weights.otherLead || supportOf(best).coverage < weights.otherLeast) return undefined;
  if (backing(given) >= weights.unsupportedBelow) return undefined;
  const telling = supportOf(given).missing.filter(({ weight }) => weight >= weights.tellingWeight);
  if (telling.length < 2 && lead < weights.clearLead) return undefined;
  return {
    detail: { code: 'wrong-actor', actor: actorOf(given), others: [actorOf(best)] },
    doubtful: backing(given) >= weights.surelyAbsentBelow,
    evidence: [evidenceOf(best, shown.unit)],
  };
}
