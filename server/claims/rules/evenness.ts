import { align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Span } from '../../text/span';
import { type Case, contentOf, contradiction, type Finding, wordsAt } from '../case';
import { holderOf } from '../holder';
import { claimedPosition, principal } from '../position';
import { importance, type Preference, preferencesIn } from '../preference';
import { readingOfClaim, readingOfUnit } from '../reading';
import { standing } from '../standing';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * What a source weighs against each other, or counts alike, it does not put one before the other: «A må gå foran B», «A betyr lite» beside
 * «balanse mellom A og B», «like stor vekt på A»; nor is what it ranks counted alike. Told in doubt.
 */
export function evenness(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const best = principal(given);
  if (!best || best.coverage < weights.rankedLeast || claimedPosition(given).stance === 'against') return undefined;
  const words = text.slice(claim.start, claim.end);
  const reading = readingOfClaim(text, claim);
  const even = evenIn(text, claim);
  const little =
    even ||
    !belittling.test(
      contentOf(claim)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    )
      ? undefined
      : claim;
  const orders = even || little ? [] : ranksOf(preferencesIn(text, reading, claim)).filter(({ isTurned }) => !isTurned);
  if (!even && !little && !orders.length) return undefined;
  if (denial.test(words)) return undefined;
  for (const unit of unitsAround(given, best.unit)) {
    const theirs = even ? undefined : evenIn(index.text, unit.span);
    if ((!even && !theirs) || holderOf(given, unit)) continue;
    const found = even
      ? rankedApart(given, unit)
      : theirs && (little ? isOfMost(given, unit) && theirs : bothIn(given, unit, orders) && theirs);
    if (!found) continue;
    const claimed = even ?? little ?? orders[0]?.pivot ?? claim;
    const contrast = { claimed: wordsAt(text, claimed), found: wordsAt(index.text, found) };
    return contradiction(given, unit, 'roles', contrast, true);
  }
  return undefined;
}

const evening =
  /(?<![a-zà-öø-ɏ])(?:balanse[a-zà-öø-ɏ]{0,2} mellom|balansere[a-zà-öø-ɏ]{0,2} [^.;:,]{1,60} mot|avvei[a-zà-öø-ɏ]{1,6} mellom|avveg[a-zà-öø-ɏ]{1,4} mellom|likevekt mellom|jamvekt mellom|(?:like|lik) (?:viktig[a-zà-öø-ɏ]{0,1}|mye|mykje|stor|stort|store|høy|høg|tung|tungt|sterk|sterkt|vesentlig|vesentleg|godt)(?! grad| måte)|(?:på )(?:lik linje|like fot|lik fot)|likestil[a-zà-öø-ɏ]{1,4}|jamstil[a-zà-öø-ɏ]{1,4}|sidestil[a-zà-öø-ɏ]{1,4}|(?:ta|tar|tek|ivareta|ivaretar|ivaretek|ivaretek) (?:hensyn|omsyn) til begge|begge hensyn(?:ene|a)?|begge omsyn(?:a)?)(?![a-zà-öø-ɏ])/iu;
const belittling =
  /(?<![a-zà-öø-ɏ])(?:(?:lite|lita|liten) (?:å si|å seie|å bety|å tyde|betydning|tyding|vekt|rolle)|mindre (?:viktig[a-zà-öø-ɏ]?|betydning|tyding|vekt)|underordn[a-zà-öø-ɏ]{1,4}|uvesentlig|uvesentleg|uviktig|(?:betyr|tyder) (?:lite|mindre)|(?:komme|kommer|kjem|kome) (?:sist|i andre rekke|i andre rekkje))(?![a-zà-öø-ɏ])/iu;
const denial =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|aldri|neppe|verken|hverken|ingen|uenig|ueinig|skeptisk|kritisk)(?![a-zà-öø-ɏ])/iu;

/** The words that weigh two things against each other, or count them alike, in a stretch that denies nothing before them. */
function evenIn(text: string, span: Span): Span | undefined {
  const match = evening.exec(text.slice(span.start, span.end));
  if (!match) return undefined;
  const start = span.start + match.index;
  return denial.test(text.slice(span.start, start)) ? undefined : { start, end: start + match[0].length };
}

function ranksOf(preferences: readonly Preference[]): readonly Preference[] {
  return preferences.filter(({ dimension }) => dimension === importance);
}

/** The sentence has a telling word of either side. */
function bothIn(given: Case, unit: Unit, orders: readonly Preference[]): boolean {
  const beside = align(given.index, given.query, unit);
  return orders.some(
    ({ preferred, rejected }) => standing(beside, preferred, unit.span) && standing(beside, rejected, unit.span),
  );
}

function isOfMost(given: Case, unit: Unit): boolean {
  return align(given.index, given.query, unit).own >= weights.rankedLeast;
}

/** The source puts first the one of two things that the claim counts alike. */
function rankedApart(given: Case, unit: Unit): Span | undefined {
  const { index, claim } = given;
  if (evenIn(index.text, unit.span)) return undefined;
  const beside = align(index, given.query, unit);
  return ranksOf(preferencesIn(index.text, readingOfUnit(index, unit), unit.span)).find(
    ({ isTurned, preferred, rejected }) =>
      !isTurned && standing(beside, claim, preferred) && standing(beside, claim, rejected),
  )?.pivot;
}
