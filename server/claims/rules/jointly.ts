import { type Alignment, align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { holderOf } from '../holder';
import { claimedPosition, principal } from '../position';
import { standing } from '../standing';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * What is shared is not each one's own: «lager hver sine planer», «planlegger hver for seg» beside «felles planer», and the other way round.
 * The noun beside the words is the same. Told in doubt.
 */
export function jointly(given: Case): Finding | undefined {
  const { text, claim, index } = given;
  const said = text.slice(claim.start, claim.end);
  const isApart = apart.test(said);
  const isShared = shared.test(said);
  if (isApart === isShared || turned.test(said)) return undefined;
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast || claimedPosition(given).stance === 'against') return undefined;
  const ours = thingsIn(text, claim, isApart ? apart : shared);
  for (const unit of unitsAround(given, best.unit)) {
    const theirs = index.text.slice(unit.span.start, unit.span.end);
    const [wanted, other] = isApart ? [shared, apart] : [apart, shared];
    if (!wanted.test(theirs) || other.test(theirs) || turned.test(theirs) || holderOf(given, unit)) continue;
    const beside = unit === best.unit ? best : align(index, given.query, unit);
    const found = ours && thingIn(given, beside, unit, ours, isApart);
    if (!found) continue;
    const contrast = { claimed: wordsAt(text, ours), found: wordsAt(index.text, found) };
    return contradiction(given, unit, 'roles', contrast, true);
  }
  return undefined;
}

const apart =
  /(?<![a-zà-öø-ɏ])(?:(?:hver|kvar) (?:sin|si|sitt|sine)|(?:hvert|kvart) (?:sitt|sine)|(?:hver|kvar) for seg|(?:hver|kvar) på sin kant|på (?:hver|kvar) sin kant|(?:separate|adskilte|atskilte|åtskilde|åtskilte|særskilte)|uavhengig av (?:hverandre|kvarandre|einannan))(?![a-zà-öø-ɏ])/iu;
const shared =
  /(?<![a-zà-öø-ɏ])(?:felles|fellesskap|felleskap|i lag|samlet|samla|sammen|saman|samordne[a-zà-öø-ɏ]{0,2}|samordna)(?![a-zà-öø-ɏ])/iu;
const turned =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|aldri|neppe|uten|utan|i stedet|i staden|framfor|fremfor|både|enn)(?![a-zà-öø-ɏ])/iu;

const sharedEvery = new RegExp(shared.source, 'giu');
const apartEvery = new RegExp(apart.source, 'giu');
const reach = 45;
/** Words that say how it is done, and may stand behind what they speak of. */
const trailing = /(?:seg|kant|hverandre|kvarandre|einannan)$/iu;

/** The words, with what stands right behind them, and before those that may stand last. */
function thingsIn(text: string, { start, end }: Span, pattern: RegExp): Span | undefined {
  const match = pattern.exec(text.slice(start, end));
  if (!match) return undefined;
  const at = start + match.index;
  const isLast = trailing.test(match[0]);
  const from = isLast ? Math.max(start, text.indexOf(' ', Math.max(start, at - reach))) : at;
  const far = at + match[0].length + reach;
  const to = far < end ? text.lastIndexOf(' ', far) : end;
  const mark = text.slice(at, to).search(/[.;:,()]/);
  return { start: Math.min(from, at), end: mark > 0 ? at + mark : to };
}

/** A telling word behind the words of the claim stands behind those of the source. */
function thingIn(
  { index: { text } }: Case,
  beside: Alignment,
  { span }: Unit,
  ours: Span,
  isApart: boolean,
): Span | undefined {
  for (const { index } of text.slice(span.start, span.end).matchAll(isApart ? sharedEvery : apartEvery)) {
    const found = thingsIn(text, { start: span.start + index, end: span.end }, isApart ? shared : apart);
    if (found && standing(beside, ours, found)) return found;
  }
  return undefined;
}
