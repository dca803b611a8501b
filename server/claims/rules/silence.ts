import { jointStrengths } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { type Case, type Finding, turnedStance } from '../case';
import { citedIn } from '../places';
import { claimedPosition, positionIn, principal } from '../position';
import { keepsSilent } from '../silent';
import { backing } from '../support';
import { weights } from '../weights';

const leftOpen = /(?<![a-zà-öø-ɏ])(?:åpent|ope) om$/iu;

/** True for a claim that the source has no view; «lar det stå åpent om …» is a doubt. */
export function claimsSilence(given: Case): boolean {
  const { stance, cue } = claimedPosition(given);
  if (stance === 'unsure' && cue && leftOpen.test(given.text.slice(cue.start, cue.end))) return false;
  return stance === 'none' || keepsSilent(given);
}

/** A source that answers at the place cited, or speaks of just that matter, is not silent on it. */
export function silence(given: Case): Finding | undefined {
  const cited = citedIn(given);
  const [best] = given.found;
  if (!best || cited.some(({ state }) => state !== 'given') || isOfSome(given)) return undefined;
  const speaks = cited.length
    ? hasMatter(given, new Set(cited.flatMap(({ units }) => [...units])))
    : given.query.length > 1 && best.own >= weights.speaksFrom && backing(given) >= weights.speaksFrom;
  const shown = cited.flatMap(({ units }) => [...units])[0] ?? (principal(given) ?? best).unit;
  const position = positionIn(given, principal(given) ?? best);
  if (!speaks || position.stance === 'none' || position.holder) return undefined;
  return turnedStance(given, [shown], ['none', 'for'], shown.span, true);
}

/** What stands at the cited place has most of the matter that the claim names, where it names one: one may answer and pass a part over. */
function hasMatter({ index, query }: Case, cited: ReadonlySet<Unit>): boolean {
  const strengths = jointStrengths(index, query, new Set([...cited].map((unit) => unit.index)));
  let total = 0;
  let had = 0;
  for (const [at, { weight }] of query.entries()) {
    if (weight < weights.tellingWeight) continue;
    total += weight;
    had += weight * (strengths[at] ?? 0);
  }
  return had >= weights.silentLeast * total;
}

/** «har ikke svart på alle spørsmålene»: it may well have answered some. */
function isOfSome({ claim, text }: Case): boolean {
  return claim.content.some(({ start, end }) => /^(?:på )?(?:alle|samtlige|samtlege) /i.test(text.slice(start, end)));
}
