import { type Alignment, align, type Match, rank } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { normalForm } from '../../lexicon/normalForm';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { type Description, described } from '../descriptions';
import { rivalOf } from '../holder';
import { isHypothetical, isOfOtherNoun, isUnreal, isUnwished, isWardedOff } from '../polarity';
import { positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { asksForChange } from '../strength';
import { weights } from '../weights';

/**
 * A thing that the source puts at one end of a scale is not at the other: «lett» and «krevende», «likt» and «varierer», «midlertidig» and
 * «permanent». Only where the sentence, or one beside it, speaks of the same thing and holds no word for the claimed end. What is wished for is not described.
 */
export function scale(given: Case): Finding | undefined {
  const best = principal(given);
  const { claim, text, index } = given;
  const said = best ? described(readingOfUnit(index, best.unit)) : [];
  const all = described(readingOfClaim(text, claim)).filter(
    (each) => claim.start <= each.start && each.start < claim.end,
  );
  const ours = all.filter((each) => !said.some(isSameEnd(each)));
  if (!best || !ours.length) return undefined;
  if (ours.some((each) => isSaidApart(given, best.unit, each))) return undefined;
  const near = new Set([...unitsAround(given, best.unit), ...fellowsOf(given, best.unit)]);
  for (const unit of new Set([...near, ...given.found.map((each) => each.unit)])) {
    const theirs = described(readingOfUnit(index, unit));
    if (!theirs.some((other) => ours.some((each) => isTurned(each, other))) || rivalOf(given, unit)) continue;
    const beside = align(index, given.query, unit);
    const least = near.has(unit) ? leastBeside(beside) : weights.sureCoverage;
    for (const each of ours) {
      const same = theirs.filter((other) => other.scale === each.scale);
      const turned = same.find(({ entry }) => entry === each.entry) ?? same[0];
      if (!turned || same.some(({ isHigh }) => isHigh === each.isHigh) || !ours.every(agrees(each))) continue;
      if (all.some((other) => !agrees(each)(other) && isCompared(text, each, other))) continue;
      if (asksForChange(upTo(given, each)) && !isWishedFor(given, unit, turned)) continue;
      const pointsBack = best.own >= weights.scaleLeast && isOfTheSame(given, best.unit, unit, turned);
      const share = shareOf(given, pointsBack ? best : beside, each);
      if (
        share < least ||
        !(pointsBack || isNear(index.text, beside, each, turned)) ||
        !isOfSubject(given, beside, each, turned) ||
        isOfOtherNoun(given, { all: beside.matches, unit }, each, turned) ||
        isUnreal(text, claim, each) ||
        (!each.isDenied && isUnwished(text, claim, each)) ||
        isContraposed(given, unit, each) ||
        doubtsIt(given, best, each) ||
        (isHypothetical(text, claim.sentence) && !isHypothetical(index.text, unit.span)) ||
        (brings.test(text.slice(claim.start, each.start)) && !foreseen.test(textOf(given, unit))) ||
        isWardedOff(text, claim, each) !== isWardedOff(index.text, unit.span, turned) ||
        [...near, ...given.found.map((other) => other.unit)].some((other) => describes(given, other, each))
      )
        continue;
      const contrast = { claimed: wordsAt(text, each), found: wordsAt(index.text, turned) };
      return contradiction(
        given,
        unit,
        'opposite',
        contrast,
        share < weights.sureCoverage || each.entry !== turned.entry || pointsBack,
      );
    }
  }
  return undefined;
}

const than = /(?<![a-zà-öø-ɏ])enn(?![a-zà-öø-ɏ])[^,;:.]*$/iu;

/** «midlertidige koster mer enn faste»: the claim has both ends, and tells of the one what the source tells. */
function isCompared(text: string, a: Span, b: Span): boolean {
  return than.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}

const brings =
  /(?<![a-zà-öø-ɏ])(?:vil|kan|kunne|ville)\s(?:[a-zà-öø-ɏ]{1,20}\s){0,3}(?:gi|gje|gjøre|gjere|føre til|skape|frigjøre|frigjere|åpne|opne|medføre|bety|innebære|sikre)(?![a-zà-öø-ɏ])/iu;
const foreseen =
  /(?<![a-zà-öø-ɏ])(?:vil|kan|kunne|ville|skal|må|bidra|bidrar|gir|gjev|gjør|gjer|fører)(?![a-zà-öø-ɏ])/iu;
const textOf = ({ index }: Case, { span }: Unit): string => index.text.slice(span.start, span.end);

/** «står helt eller delvis utenfor» beside «står utenfor»: the sentence has all words of an expression, with others in between. */
function isSaidApart({ text, claim, index }: Case, unit: Unit, expression: Span): boolean {
  const own = readingOfClaim(text, claim).words.filter((word) => overlaps(word, expression));
  const theirs = readingOfUnit(index, unit).words.map(({ form }) => normalForm(form));
  let from = 0;
  for (const { form } of own) from = theirs.indexOf(normalForm(form), from) + 1 || Number.POSITIVE_INFINITY;
  return own.length > 1 && Number.isFinite(from);
}

/** «Disse løpene har høyere kostnader», up to two sentences behind the one that says most of the claim: it speaks on of the same. */
function isOfTheSame({ index }: Case, before: Unit, unit: Unit, { start }: Span): boolean {
  const steps = unit.index - before.index;
  if (steps < 1 || steps > farthestBack || unit.passage !== before.passage) return false;
  return again.test(index.text.slice(unit.span.start, start));
}

const farthestBack = 2;
/** A noun that is pointed back to, with few words between it and its verb. */
const again = /(?<![a-zà-öø-ɏ])(?:disse|desse|slike)\s[a-zà-öø-ɏ-]{4,30}\s(?:[a-zà-öø-ɏ]{2,12}\s){0,3}$/iu;

/** Where a sentence itself has some of the claim, opposite words near what both have tell more than the share of the rest. */
function leastBeside({ own }: Alignment): number {
  return own >= weights.scaleOwn ? weights.scaleFaint : weights.scaleLeast;
}

/** The claim as far as the clause of a description: a wish behind it («avklart hva de må kunne») is about something else. */
function upTo({ text, claim }: Case, description: Span): string {
  const clause = readingOfClaim(text, claim).clauses.find((each) => overlaps(each, description));
  return text.slice(claim.start, clause ? clause.end : claim.end);
}

/** A sentence puts the same thing at the end that the claim puts it at: another one speaks of something else. */
function describes(given: Case, unit: Unit, description: Description): boolean {
  const isSame = described(readingOfUnit(given.index, unit)).some(
    ({ scale, isHigh }) => scale === description.scale && isHigh === description.isHigh,
  );
  return isSame && shareOf(given, align(given.index, given.query, unit), description) >= weights.scaleFaint;
}

const without = /(?<![a-zà-öø-ɏ])(?:uten|utan)(?![a-zà-öø-ɏ])/iu;

/** «virker ikke uten tilsyn» beside «tilsyn er en forutsetning for at det virker»: a need, said from its other side. */
function isContraposed({ text, claim, index }: Case, { span }: Unit, { isDenied, start, end }: Description): boolean {
  const lacks = without.test(text.slice(claim.start, start)) || without.test(text.slice(end, claim.end));
  return isDenied && lacks && !without.test(index.text.slice(span.start, span.end));
}

const hard = /^(?:vanskelig|vanskeleg|krevende|krevjande|utfordrende|utfordrande|tungt|umulig|umogleg)/iu;

/** «det kan bli vanskelig» beside «spørsmålet er om det er gjennomførbart»: to doubt that a thing can be done is to say that it may be hard. */
function doubtsIt(given: Case, best: Alignment, { start, end }: Span): boolean {
  return hard.test(given.text.slice(start, end)) && positionIn(given, best).stance === 'unsure';
}

const wishing = new Set(['for', 'propose']);

/** An entry of a list of measures: «Innføre permanent støtte til …», «Å etablere …». */
const proposal =
  /^[^a-zà-öø-ɏ]{0,12}(?:å )?(?:(?:inn|gjeninn|videre|vidare)føre|etablere|opprette|finansiere|prioritere|implementere|redusere|begrense|avgrense|gjøre|gjere|styrke|øke|auke|sikre|bygge|byggje|legge|leggje|utvide|endre|fjerne|avvikle|tilby|gi|gje|sette|setje|bredde ut|breie ut|spre|spreie|tilrettelegge|samle|utvikle|bruke|benytte|satse|støtte|involvere|inkludere|åpne|opne|stimulere|oppmuntre|forenkle|forbedre|forbetre|heve|senke|lempe|skjerpe|avsette|bevilge|løyve|oppgradere|samordne|opprettholde|tydeliggjøre|tydeleggjere|kreve|krevje|pålegge|lovfeste|forskriftsfeste|organisere|flytte|trappe|vektlegge|fordele|tilsette|rekruttere|beholde|behalde)(?![a-zà-öø-ɏ])/iu;

/** A wish says nothing of how things are; it can only be against another wish. */
function isWishedFor({ index }: Case, unit: Unit, description: Span): boolean {
  const { clauses, stances } = readingOfUnit(index, unit);
  const clause = clauses.find((each) => overlaps(each, description)) ?? unit.span;
  return (
    proposal.test(index.text.slice(unit.span.start, unit.span.end)) ||
    asksForChange(index.text.slice(clause.start, clause.end)) ||
    stances.some(({ value }) => wishing.has(value.stance))
  );
}

/** Claim and sentence put a thing at the same end of a scale, the one by a word and the other perhaps by the denial of its opposite. */
export function describesAlike(given: Case, unit: Unit): boolean {
  const theirs = described(readingOfUnit(given.index, unit));
  return described(readingOfClaim(given.text, given.claim)).some((ours) =>
    theirs.some(
      ({ scale, isHigh, isDenied }) => scale === ours.scale && isHigh === ours.isHigh && isDenied !== ours.isDenied,
    ),
  );
}

/** A sentence of the passage puts what the claim describes where the claim puts it. */
export function isDescribedAlike(given: Case, unit: Unit): boolean {
  const ours = described(readingOfClaim(given.text, given.claim));
  return ours.length > 0 && fellowsOf(given, unit).some((each) => ours.some((own) => describes(given, each, own)));
}

/** The sentence that says most of the claim puts it as the claim does, whatever stands beside it. */
const isTurned = (each: Description, other: Description) => other.scale === each.scale && other.isHigh !== each.isHigh;

const isSameEnd = (each: Description) => (other: Description) =>
  other.scale === each.scale && other.isHigh === each.isHigh;

const agrees = (each: Description) => (other: Description) =>
  other.scale !== each.scale || other.isHigh === each.isHigh;

/** The sentence, those beside it, and others that bear on the claim nearly as well. */
export function unitsAround({ index, found }: Case, unit: Unit): readonly Unit[] {
  const beside = [index.units[unit.index + 1], index.units[unit.index - 1]];
  const [best] = found;
  const others = found.filter((each) => best && rank(each) >= nearlyAsGood * rank(best));
  return [
    ...new Set([
      unit,
      ...beside.flatMap((each) => (each?.passage === unit.passage ? each : [])),
      ...others.map((each) => each.unit),
    ]),
  ];
}

/** The other sentences of its passage. */
function fellowsOf({ index }: Case, { index: at, passage }: Unit): readonly Unit[] {
  let first = at;
  let end = at + 1;
  while (index.units[first - 1]?.passage === passage) first--;
  while (index.units[end]?.passage === passage) end++;
  return index.units.slice(first, end);
}

/** The clause that a description stands in, with the one before it that is its subject: «Hvordan det skal skje, er klarlagt». */
function clauseOf(text: string, clauses: readonly Span[], description: Span): Span | undefined {
  const at = clauses.findIndex((each) => overlaps(each, description));
  const [before, own] = [clauses[at - 1], clauses[at]];
  const isSubject =
    before &&
    own &&
    fronted.test(text.slice(before.start, before.end)) &&
    verbFirst.test(text.slice(own.start, own.end));
  return isSubject ? { start: before.start, end: own.end } : own;
}

const fronted =
  /^(?:hva|hvor|hvordan|hvem|hvilke|hvilken|hvilket|hvorvidt|hvorfor|kva|kor|korleis|kven|kvifor|at|å|om)(?![a-zà-öø-ɏ])/iu;
const verbFirst =
  /^(?:er|var|blir|ble|vert|vart|anses|virker|verkar|framstår|fremstår|synes|kan|vil|skal|må|bør|har|mener|meiner|oppleves|vurderes)(?![a-zà-öø-ɏ])/iu;

/** Share of the weight of the clause that the description stands in, itself apart, that a sentence and its surroundings have; of the claim where the clause says too little. */
function shareOf({ text, claim }: Case, { matches, own: all }: Alignment, description: Span): number {
  const clause = clauseOf(text, readingOfClaim(text, claim).clauses, description);
  const rest = matches.filter(({ term }) => !overlaps(term, description));
  const own = rest.filter(({ term }) => clause && overlaps(clause, term));
  const part = weightOf(own) >= weights.clauseWeight ? own : rest;
  const weight = weightOf(part);
  const least = all >= weights.wholly ? weights.shortMass : weights.clauseWeight;
  const covered = part.reduce((sum, { term, strength }) => sum + term.weight * strength, 0);
  return weight >= least ? covered / weight : 0;
}

function weightOf(matches: readonly Match[]): number {
  return matches.reduce((sum, { term }) => sum + term.weight, 0);
}

const nearlyAsGood = 0.7;

const reach = 90;

/** A word that the sentence shares with the claim stands close to the description, be it for the second time; one of a neighbour, only where the sentence points back to it. */
function isNear(text: string, { unit, matches }: Alignment, ours: Span, { start, end }: Span): boolean {
  const isPointing = pointing.test(text.slice(unit.span.start, start));
  const isBeside = (span: Span) => span.start < end + reach && span.end > start - reach;
  const isAgain = (found: Span) => {
    const form = unit.terms.find((each) => each.start === found.start)?.form;
    return unit.terms.some((each) => each.form === form && isBeside(each));
  };
  return matches.some(
    ({ found, term, strength }) =>
      found !== undefined &&
      strength >= 0.6 &&
      term.weight >= weights.tellingWeight &&
      !overlaps(term, ours) &&
      (overlaps(found, unit.span) ? isAgain(found) : isPointing && isBeside(found)),
  );
}

/** A judgement behind a copula («er dårlig») is of what stands before it: of the claim's own subject, or what points back to it. */
function isOfSubject(
  { text, claim, index }: Case,
  { unit, matches }: Alignment,
  ours: Description,
  theirs: Description,
): boolean {
  if (!ours.isPredicate && !theirs.isPredicate) return true;
  const around = (clauses: readonly Span[], span: Span) => clauses.find((each) => overlaps(each, span));
  const own = around(readingOfClaim(text, claim).clauses, ours);
  const other = around(readingOfUnit(index, unit).clauses, theirs);
  if (!own || !other) return false;
  const subject = matches.find(
    ({ term }) =>
      own.start <= term.start &&
      term.start < ours.start &&
      (term.weight >= weights.opposedWeight || definite.test(text.slice(term.start, term.end))),
  );
  if (!subject) return true;
  if (!subject.found || subject.strength < 0.6) return false;
  return overlaps(subject.found, other) || pointing.test(index.text.slice(other.start, theirs.start));
}

/** A noun in the definite form is spoken of, though the verb it comes from may be one of saying: «belysningen». */
const definite = /\p{L}{4}(?:en|et|a|ene|ane)$/u;

const pointing =
  /(?<![a-zà-öø-ɏ])(?:det|dette|den|denne|de|dei|disse|desse|slik|slike|slikt|her|der|som)(?![a-zà-öø-ɏ])/iu;
