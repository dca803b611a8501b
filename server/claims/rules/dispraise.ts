import type { Alignment } from '../../evidence/align';
import { type Unit, unitsNear } from '../../evidence/index';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { type Description, described } from '../descriptions';
import { holderOf } from '../holder';
import { isHypothetical, isUnreal, isWardedOff } from '../polarity';
import { claimedPosition, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { asksForChange } from '../strength';
import { weights } from '../weights';

/**
 * A thing that the source only speaks well of, asks for or lists among what is to be done is not called useless, unfit or a hindrance by it.
 * Only where neither the sentence nor one beside it has any word of lack, doubt or harm that the claim might sum up. Told in doubt.
 */
export function dispraise(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const ours = described(readingOfClaim(text, claim)).filter((each) => isOwn(claim, each) && each.isPraise === false);
  const best = ours.length ? principal(given) : undefined;
  if (!best || holderOf(given, best.unit)) return undefined;
  const claimed = claimedPosition(given, best);
  if (claimed.stance !== 'for' && claimed.stance !== 'report') return undefined;
  if (isHypothetical(text, claim.sentence) || described(readingOfClaim(text, claim)).some(({ isPraise }) => isPraise))
    return undefined;
  const each = ours.find(
    (one) =>
      !isUnreal(text, claim, one) &&
      !isWardedOff(text, claim, one) &&
      !isOfLack(given, one) &&
      !isAttribute(given, one) &&
      !isCompared(given, one) &&
      !asksForChange(text.slice(claim.start, one.start)) &&
      restOf(best, one) >= weights.dispraisedLeast,
  );
  const praise = described(readingOfUnit(index, best.unit)).find(({ isPraise }) => isPraise);
  const heard = praise ? [best.unit] : unitsNear(index, best.unit, reach);
  if (!each || heard.some((unit) => speaksIll(given, unit))) return undefined;
  const found = praise ?? clauseOf(given, best);
  return contradiction(
    given,
    best.unit,
    'opposite',
    { claimed: wordsAt(text, each), found: wordsAt(index.text, found) },
    true,
  );
}

const isOwn = (claim: Span, { start }: Description) => claim.start <= start && start < claim.end;

/** «for få kan stå i veien», «går ikke uten»: what hinders or is bad is itself a lack, which the source may ask to have mended. */
function isOfLack({ text, claim }: Case, { start, end }: Span): boolean {
  return ill.test(text.slice(claim.start, start)) || ill.test(text.slice(end, claim.end));
}

const comparing = /(?<![a-zà-öø-ɏ])(?:enn|framfor|fremfor)(?![a-zà-öø-ɏ])/iu;

/** «mindre viktig enn sykkelveier» puts one thing before another, and may think well of both. */
function isCompared({ text, claim }: Case, { end }: Span): boolean {
  return comparing.test(text.slice(end, claim.end));
}

/** «unødvendige diagnoser» does not judge diagnoses. */
function isAttribute({ text, query }: Case, { start, end }: Span): boolean {
  if (/\s/.test(text.slice(start, end))) return false;
  return query.some((term) => term.start > end && !text.slice(end, term.start).trim());
}

const reach = 1;

const ill =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|inga|aldri|neppe|verken|hverken|korkje|uten|utan|men|derimot|imidlertid|likevel|selv om|sjølv om|tross|lite|liten|lita|få|mindre|færre|for (?:lav|låg|høy|høg|stor|mange|mye|mykje|lang|streng|dyr|tidlig|sein)[a-zà-öø-ɏ]{0,3}|fare|faren|trussel|krise|tvil|usikker[a-zà-öø-ɏ]{0,5}|mangl[a-zà-öø-ɏ]{1,6}|mangel[a-zà-öø-ɏ]{0,3}|svak[a-zà-öø-ɏ]{0,8}|svekk[a-zà-öø-ɏ]{1,6}|dårl[a-zà-öø-ɏ]{2,6}|vanskel[a-zà-öø-ɏ]{2,10}|krevende|krevjande|utfordr[a-zà-öø-ɏ]{2,7}|problem[a-zà-öø-ɏ]{0,8}|hind[re][a-zà-öø-ɏ]{0,8}|barriere[a-zà-öø-ɏ]{0,3}|flaskehals[a-zà-öø-ɏ]{0,4}|hemm[a-zà-öø-ɏ]{1,5}|risik[a-zà-öø-ɏ]{1,6}|bekymr[a-zà-öø-ɏ]{1,6}|frykt[a-zà-öø-ɏ]{0,4}|uheldig[a-zà-öø-ɏ]{0,1}|ulempe[a-zà-öø-ɏ]{0,3}|kostbar[a-zà-öø-ɏ]{0,2}|dyr[et]{0,2}|tap|tape[a-zà-öø-ɏ]{0,2}|skad[a-zà-öø-ɏ]{1,5}|svikt[a-zà-öø-ɏ]{0,4}|knapp[a-zà-öø-ɏ]{0,5}|press[a-zà-öø-ɏ]{0,3}|belast[a-zà-öø-ɏ]{2,6}|konflikt[a-zà-öø-ɏ]{0,3}|motstr[a-zà-öø-ɏ]{2,7}|utenfor|utanfor|eksklu[a-zà-öø-ɏ]{1,8}|utel[aèu][a-zà-öø-ɏ]{1,6}|skjerm[a-zà-öø-ɏ]{1,3}|unngå[a-zà-öø-ɏ]{0,2}|forebygg[a-zà-öø-ɏ]{0,4}|reduser[a-zà-öø-ɏ]{0,3}|begrens[a-zà-öø-ɏ]{1,6}|avgrens[a-zà-öø-ɏ]{1,6}|u(?:klar|lik|tilstrekkelig|egnet|nødvendig|realistisk|rimelig|mulig|mogleg|heldig|gunstig|tydelig|trygg|forutsigbar)[a-zà-öø-ɏ]{0,5}|[a-zà-öø-ɏ]{3,20}(?:svak|svake|svakt|løs|løst|løse|laus|lause|mangel|svikt|krise|problem|problemer|press))(?![a-zà-öø-ɏ])/iu;

const turning = new Set(['against', 'criticise', 'unsure', 'reserved', 'none']);

/** Any word of lack, doubt or harm: the claim may be what it comes to. */
function speaksIll({ index }: Case, unit: Unit): boolean {
  const { clauses, hints } = readingOfUnit(index, unit);
  const lead = unit.leadIn ? index.text.slice(unit.leadIn.start, unit.leadIn.end) : '';
  return (
    ill.test(`${lead} ${index.text.slice(unit.span.start, unit.span.end)}`) ||
    clauses.some(({ negated, limit }) => negated || limit) ||
    hints.some(({ value }) => turning.has(value.stance)) ||
    described(readingOfUnit(index, unit)).some(({ isPraise }) => isPraise === false)
  );
}

function clauseOf({ index }: Case, { unit, matches }: Alignment): Span {
  const { clauses } = readingOfUnit(index, unit);
  const weightIn = (clause: Span) =>
    matches.reduce(
      (sum, { term, found, strength }) => (found && overlaps(found, clause) ? sum + term.weight * strength : sum),
      0,
    );
  const [first] = [...clauses].sort((a, b) => weightIn(b) - weightIn(a));
  return first ?? unit.span;
}

/** Share of the claim that a sentence has, the word of worth apart. */
function restOf({ matches }: Alignment, description: Span): number {
  const rest = matches.filter(({ term }) => !overlaps(term, description));
  const weight = rest.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = rest.reduce((sum, { term, strength }) => sum + term.weight * strength, 0);
  return weight >= weights.clauseWeight ? covered / weight : 0;
}
