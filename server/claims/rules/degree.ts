import { type Alignment, align, type QueryTerm } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { type Measure, measured, ofAmount } from '../degrees';
import { rivalOf } from '../holder';
import { isHypothetical, isUnreal, isWardedOff } from '../polarity';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * There is not both little and much of one thing, nor does a thing both grow and shrink: «svak søkning» and «god søkning», «svekke
 * framveksten» and «bidra til framvekst». The noun must be the same, and most of the rest of the claim in the sentence. Told as a doubt.
 */
export function degree(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const ours = measured(text, readingOfClaim(text, claim)).filter(
    (each) => claim.start <= each.start && each.start < claim.end && !each.isSetAside && !isUnreal(text, claim, each),
  );
  const best = ours.length ? principal(given) : undefined;
  if (!best) return undefined;
  const near = unitsAround(given, best.unit);
  for (const unit of near) {
    const theirs = measured(index.text, readingOfUnit(index, unit));
    for (const each of ours) {
      const other = theirs.find((measure) => isTurned(each, measure) && isOfSame(given, each, measure, unit));
      if (!other || theirs.some((measure) => isAlike(each, measure) && isOfSame(given, each, measure, unit))) continue;
      if (isHypothetical(text, claim.sentence) && !isHypothetical(index.text, unit.span)) continue;
      if (rivalOf(given, unit) || isWardedOff(text, claim, each) !== isWardedOff(index.text, unit.span, other))
        continue;
      if (restOf(align(index, given.query, unit), each) < weights.degreeLeast) continue;
      if (near.some((one) => saysSo(given, each, one))) continue;
      return contradiction(given, unit, 'opposite', contrastOf(given, withHead(each), withHead(other)), true);
    }
  }
  return undefined;
}

/** Where only a denial differs, the clause is compared as denied. */
const isTurned = (a: Measure, b: Measure) =>
  a.scale === b.scale &&
  a.isHigh !== b.isHigh &&
  a.isDenied === b.isDenied &&
  !b.isSetAside &&
  (a.isWished === b.isWished || isAimed(a, b));

/** «vil øke behovet» beside «for å dempe behovet»: what a thing brings about is not the opposite of what it is there for. */
const isAimed = (ours: Measure, theirs: Measure) => ours.isBrought && !ours.isWished && theirs.isBrought;
const isAlike = (a: Measure, b: Measure) => a.scale === b.scale && a.isHigh === b.isHigh;

function saysSo(given: Case, ours: Measure, unit: Unit): boolean {
  const theirs = measured(given.index.text, readingOfUnit(given.index, unit));
  return theirs.some((each) => isAlike(ours, each) && isOfSame(given, ours, each, unit));
}

/** Claim and sentence say the same of one noun, the one by a denial: «ikke svekke framveksten» and «bidra til framvekst». */
export function measuresAlike(given: Case, unit: Unit): boolean {
  const theirs = measured(given.index.text, readingOfUnit(given.index, unit));
  return measured(given.text, readingOfClaim(given.text, given.claim)).some((ours) =>
    theirs.some((each) => each.isDenied !== ours.isDenied && isAlike(ours, each) && isOfSame(given, ours, each, unit)),
  );
}

/** «god belysning er viktig»: the word of amount is of what is asked for. */
export function isOfNeed({ index }: Case, unit: Unit, word: Span): boolean {
  return measured(index.text, readingOfUnit(index, unit)).some((each) => each.isWished && overlaps(each, word));
}

/** Both are of one noun; where both are of an amount, of much the same. */
function isOfSame({ index, query }: Case, ours: Measure, theirs: Measure, unit: Unit): boolean {
  const own = query.filter((term) => ours.heads.some((head) => overlaps(head, term)));
  const others = unit.terms.filter((term) => theirs.heads.some((head) => overlaps(head, term)));
  const saysAny = (terms: readonly QueryTerm[], among: Unit['terms'], least: number) =>
    terms.some((term) => {
      if (term.weight < weights.opposedWeight) return false;
      const expansion = index.vocabulary.expand(term);
      return among.some(({ form }) => (expansion.get(form) ?? 0) >= least || isAmountOf(term.form, form));
    });
  if (!saysAny(own, others, weights.sameWord)) return false;
  const [inner, theirInner] = [own.slice(1), others.slice(1)];
  return !inner.length || !theirInner.length || saysAny(inner, theirInner, weights.muchTheSame);
}

/** «personell» and «personellbehov»: the compound tells of an amount of the first. */
function isAmountOf(form: string, compound: string): boolean {
  return (
    form.length >= shortestPart &&
    compound.startsWith(form) &&
    ofAmount.test(compound.slice(form.length).replace(/^[se](?=.{4})/, ''))
  );
}

const shortestPart = 4;

const longest = 60;

/** The words of a measure with their noun, where the two stand together. */
function withHead(measure: Measure): Span {
  const head = measure.heads.at(-1) ?? measure;
  const whole = { start: Math.min(measure.start, head.start), end: Math.max(measure.end, head.end) };
  return whole.end - whole.start <= longest ? whole : measure;
}

/** Share of the claim that a sentence has, the measure itself apart. */
function restOf({ matches }: Alignment, measure: Span): number {
  const rest = matches.filter(({ term }) => !overlaps(term, measure));
  const weight = rest.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = rest.reduce((sum, { term, strength }) => sum + term.weight * strength, 0);
  return weight >= weights.clauseWeight ? covered / weight : 0;
}
