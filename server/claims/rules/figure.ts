import { type Alignment, align, rank } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Figure, Quantity } from '../../language/numbers';
import { overlaps, type Span } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { derivedFrom } from '../derived';
import { isNamed } from '../figureRanges';
import { figuresAt, figuresOf, isEqual, isOfRest, isSame } from '../figures';
import { isElided, isOfChange, isOfOtherActor } from '../figuresAside';
import type { Contrast } from '../model';
import { principal } from '../position';
import { weights } from '../weights';

/**
 * A figure is the source's where the source has the same value for the same thing: derived ones too («fire av fem» is 80 per cent, «ti
 * tiltak» a list of ten). Another value of the same unit and thing in the sentence that says the rest is a wrong figure.
 */
export function figure(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.figureLeast) return undefined;
  const claimed = figuresOf(given);
  if (!claimed.length) return undefined;
  const near = unitsNear(given, best);
  const all = near.flatMap((unit) => figuresAt(given, unit));
  const own = figuresAt(given, best.unit);
  const beside = near.filter(({ passage }) => passage === best.unit.passage).flatMap((unit) => figuresAt(given, unit));
  const listed = listLength(given);
  const closeTo = (each: Figure) => {
    if (![...own, ...beside].some(({ unit }) => unit === each.unit)) return all;
    if (isOfChange(given.text, each, claimed)) return [...own, ...beside];
    const adding = near.filter((unit) => adds(given, best, unit, each)).flatMap((unit) => figuresAt(given, unit));
    return own.some(({ unit }) => unit === each.unit) ? adding : [...beside, ...adding];
  };
  const isRest = claimed.some((each) => isOfRest(each, own));
  for (const each of claimed) {
    const turned = isRest ? undefined : own.find((other) => isEqual(each, other) && isOtherWay(each, other));
    if (turned) return wrongBound(given, each, turned, best.unit);
    const backwards = own.find((other) => isBackwards(each, other));
    if (backwards) return mismatch(given, each, wordsAt(given.index.text, backwards), best.unit);
    const instead = named(given, each, own);
    if (instead) return mismatch(given, each, wordsAt(given.index.text, instead), best.unit);
    if (
      isBacked(each, all, closeTo(each)) ||
      each.value === listed ||
      isDerived(given, each, near, [...own, ...beside])
    )
      continue;
    if (isElided(given, each, best.unit) || isOfOtherActor(given, each)) continue;
    const change = changeIn(given, each, own);
    if (change) return mismatch(given, each, wordsAt(given.index.text, change), best.unit);
    const taken = claimed.filter((other) => other !== each);
    const others = elsewhere(given, best, each);
    if (others.some((figure) => figure.thing === each.thing && isSame(each, figure))) continue;
    const rivals = [...own, ...beside, ...others].filter(
      (other) => isRival(each, other) && !taken.some((fine) => isSame(fine, other)),
    );
    const counted = listed !== undefined && each.unit === '' && items.test(each.thing ?? '');
    if (counted) return mismatch(given, each, String(listed), best.unit);
    const rival = rivals.find((other) => other.thing !== undefined && other.thing === each.thing) ?? rivals[0];
    if (!rival) continue;
    const unit = near.find(({ span }) => overlaps(span, rival)) ?? best.unit;
    return mismatch(given, each, wordsAt(given.index.text, rival), unit);
  }
  return undefined;
}

/** Figures for just the same thing in other sentences that bear on the claim nearly as well, or in their passages. */
function elsewhere(given: Case, best: Alignment, { thing }: Figure): readonly Figure[] {
  if (thing === undefined) return [];
  const passages = new Set(
    given.found.filter((each) => rank(each) >= weights.nearly * rank(best)).map(({ unit }) => unit.passage),
  );
  return given.index.units
    .filter(({ passage }) => passages.has(passage))
    .flatMap((unit) => figuresAt(given, unit))
    .filter((other) => other.thing !== undefined && (other.thing === thing || isPart(other.thing, thing)));
}

/** The finding that the source has `found` in place of a figure. */
export function mismatch(given: Case, { start, end }: Figure, found: string, unit: Unit): Finding {
  const at = { start, end };
  return mismatchAt(given, at, { claimed: wordsAt(given.text, at), found }, unit);
}

/** The number is right and its bound is the other one: both are shown with the words that make the bound. */
function wrongBound(given: Case, ours: Figure, theirs: Figure, unit: Unit): Finding {
  const contrast = { claimed: bounded(given.text, ours), found: bounded(given.index.text, theirs) };
  return mismatchAt(given, { start: ours.start, end: ours.end }, contrast, unit);
}

const verbal = /^(?:ikke|ikkje|aldri|ingen|inga|intet|uten|utan|over(?:stig|skrid)|underskrid)/iu;

/** The figure with its bound, which is told by one word where the text has a denial or a verb for it: «maksimalt» for «ikke bør overstige». */
function bounded(text: string, figure: Figure): string {
  const { start, end, compared } = figure;
  const whole = wordsAt(text, {
    start: Math.min(start, compared?.start ?? start),
    end: Math.max(end, compared?.end ?? end),
  });
  if (!verbal.test(whole)) return whole;
  const word = figure.comparator === 'over' ? 'over' : boundOf(figure) === 'least' ? 'minst' : 'maksimalt';
  return `${word} ${wordsAt(text, figure)}`;
}

function mismatchAt(given: Case, at: Span, contrast: Contrast, unit: Unit): Finding {
  return {
    detail: { code: 'figure-mismatch', actor: actorOf(given), at, contrast },
    doubtful: false,
    evidence: [evidenceOf(given, unit)],
  };
}

/** The sentence, those of its passage, and others that bear on the claim, nearly as well where the sentence has most of it. */
function unitsNear({ found, index }: Case, best: Alignment): readonly Unit[] {
  const { unit } = best;
  const passage = index.units.filter((each) => each.passage === unit.passage);
  const least = best.own >= weights.sureCoverage ? nearly * rank(best) : 0;
  const others = found.filter((each) => rank(each) >= least);
  return [...new Set([unit, ...passage, ...others.map((each) => each.unit)])];
}

const nearly = 0.7;

/** A sentence has a telling word of the claim, its figure apart, that the best one lacks, so that the claim may have the figure from there. */
function adds({ index, query }: Case, best: Alignment, unit: Unit, figure: Figure): boolean {
  if (unit === best.unit) return true;
  return align(index, query, unit).matches.some(
    ({ term, found, strength }, at) =>
      found !== undefined &&
      !overlaps(term, figure) &&
      strength >= weights.sameWord &&
      term.weight >= weights.tellingWeight &&
      !best.matches[at]?.found,
  );
}

/**
 * The figure that the sentence gives for just the noun of a claimed one, where the claimed one is the sentence's figure for something else: «21 studenter
 * og 64 lærlinger» for «64 studenter og 21 lærlinger». Of a part («21 av studentene») nothing is told.
 */
function named({ text }: Case, each: Figure, own: readonly Figure[]): Figure | undefined {
  const { thing, thingSpan } = each;
  if (thing === undefined || !thingSpan || part.test(text.slice(each.end, thingSpan.start))) return undefined;
  const same = own.filter((other) => other.unit === each.unit && other.thing === thing);
  if (!same.length || same.some((other) => isSame(each, other))) return undefined;
  const isOfOther = (other: Figure) => isEqual(each, other) && other.thing !== undefined && !isRival(each, other);
  return own.some(isOfOther) ? same[0] : undefined;
}

const part = /(?<!\p{L})av(?!\p{L})/u;

/** The value is there, or one `close` by that it may be rounded from; of a range both ends, of «27 av 31» the share or both numbers. */
function isBacked(each: Figure, all: readonly Figure[], close: readonly Figure[]): boolean {
  const has = (value: number) =>
    all.some((other) =>
      other.fraction && !isNamed(other)
        ? other.fraction.includes(value)
        : (other.unit === '' || other.unit === each.unit) && (other.value === value || other.upper === value),
    );
  if (each.upper !== undefined) return has(each.value) && has(each.upper);
  if ((each.fraction ? close : all).some((other) => isEqual(each, other)) || close.some((other) => isSame(each, other)))
    return true;
  if (each.unit === '' && close.some(({ fraction }) => fraction?.includes(each.value))) return true;
  return each.fraction !== undefined && each.fraction[0] > 1 && each.fraction.every(has);
}

/** «45 flere enn i 2019», where the source has 96 then and 141 now; «42 prosent er ikke», where 58 are. What compares or sums up may rest on two sentences. */
function isDerived(given: Case, each: Figure, near: readonly Unit[], beside: readonly Figure[]): boolean {
  if (each.unit === 'year') return false;
  const { claim, text } = given;
  const cut = each.comparator ? longestComparison : 0;
  const before = text.slice(claim.start, Math.max(claim.start, each.start - cut));
  const words = `${before}\n${text.slice(each.end, claim.end)}`;
  const isDerivedBy = (other: Quantity) => (other.unit === '') === (each.unit === '') && isSame(each, other);
  const [own, ...others] = near.map((unit) => derivedFrom(figuresAt(given, unit)));
  if (own?.some(isDerivedBy) || (each.value > mostChance && each.unit === '' && others.flat().some(isDerivedBy)))
    return true;
  if (near.some((unit) => isOfSet(given, each, unit))) return true;
  if (without.test(words) && (isOfRest(each, beside) || isRemainder(each, beside))) return true;
  return (comparing.test(words) || each.unit === 'nok') && derivedFrom(beside).some(isDerivedBy);
}

const ofSet = /(?<!\p{L})[Aa]v (?:\p{L}{1,15} ){0,2}$/u;
const longestSet = 40;

/** «nesten halvparten», where «av ni tilbud» four are said to be closed: the set stands before its part. */
function isOfSet(given: Case, each: Figure, unit: Unit): boolean {
  if (each.unit !== 'percent') return false;
  const { text } = given.index;
  const counts = figuresAt(given, unit).filter((figure) => figure.unit === '' && figure.upper === undefined);
  return counts.some((set, at) => {
    if (!ofSet.test(text.slice(Math.max(unit.span.start, set.start - longestSet), set.start).replace(/\s+/g, ' ')))
      return false;
    return counts.slice(at + 1).some(({ value }) => {
      const fraction = [value, set.value] as const;
      const share = { value: (100 * value) / set.value, unit: 'percent', fraction, approximate: false };
      return value < set.value && isSame(each, share);
    });
  });
}

/** «fem av tolv sto tomme», where of twelve seven are said to be taken. */
function isRemainder({ fraction }: Figure, beside: readonly Figure[]): boolean {
  if (!fraction) return false;
  const [part, whole] = fraction;
  const has = (value: number) => beside.some((other) => other.unit === '' && other.value === value);
  return has(whole) && has(whole - part);
}

/** Up to here a number is a sum or a difference of others by chance. */
const mostChance = 12;
/** Words by which two figures are compared or summed up. */
const comparing =
  /(?<!\p{L})(?:mer|meir|mindre|flere|fleire|færre|lenger|lengre|kortere|kortare|høyere|høgare|lavere|lågare|differanse\p{L}*|forskjell\p{L}*|forskjel\p{L}*|skilnad\p{L}*|sammen|saman|samlet|samla|totalt|alt|sum|summen|hver|kvar|økning\p{L}*|auke\p{L}*|nedgang\p{L}*|vekst\p{L}*|falt|vokst|steget|økt|auka|resten|over|under)(?!\p{L})/u;

/** «fra 90 til 270», where the claim says that it is doubled. */
function changeIn({ index }: Case, each: Figure, own: readonly Figure[]): Figure | undefined {
  if (each.unit !== 'times' || own.some(({ unit }) => unit === 'times')) return undefined;
  return own.find(
    ({ start, upper, unit }) =>
      upper !== undefined && unit !== 'year' && from.test(index.text.slice(Math.max(0, start - longestFrom), start)),
  );
}

const from = /(?<!\p{L})(?:fra|frå)(?:\s+\p{L}{1,10}){0,2}\s+$/u;
const longestFrom = 30;

/** Words by which a share is told by those who are not of it. */
const without =
  /(?<!\p{L})(?:ikke|ikkje|ingen|aldri|uten|utan|selv|sjølv|sjølve|resterende|resterande|mangl\p{L}*|savn\p{L}*|øvrige|resten|restende|andre|under|yngre|eldre|deltid\p{L}*|gjenværende|står igjen|mister|falt|faller|fell|slutt\p{L}*|avbr\p{L}*|ubesatt\p{L}*|ledig\p{L}*|tom|tomt|tomme|slapp|slipper|slepp)(?!\p{L})/u;
/** Where the words before a figure stand that compare it («under», «bare»). */
const longestComparison = 20;

/** «fra 19 til 12» of «fra 12 til 19». */
function isBackwards(a: Figure, b: Figure): boolean {
  return (
    a.unit === b.unit && a.upper !== undefined && a.upper !== a.value && a.upper === b.value && a.value === b.upper
  );
}

const least = new Set<Figure['comparator']>(['atLeast', 'over']);
const most = new Set<Figure['comparator']>(['atMost', 'under']);

/** «minst 80 prosent» is not «høyst 80 prosent», nor «aldri … mer enn 80 prosent». */
function isOtherWay(ours: Figure, theirs: Figure): boolean {
  const [a, b] = [boundOf(ours), boundOf(theirs)];
  return a !== undefined && b !== undefined && a !== b;
}

function boundOf({ comparator, unsettled }: Figure): 'least' | 'most' | undefined {
  if (unsettled) return undefined;
  if (least.has(comparator)) return 'least';
  return most.has(comparator) ? 'most' : undefined;
}

/** Another value for the same unit and thing. */
function isRival(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  if (a.unit === 'year' || a.unit === 'percent' || a.unit === 'nok') return true;
  if (a.thing === undefined || b.thing === undefined || a.thing === b.thing) return true;
  return isPart(a.thing, b.thing) || isPostFor(a.thing, b.thing) || isPostFor(b.thing, a.thing);
}

/** Who counts «psykologer» counts «psykologstillinger» in other words. */
function isPostFor(post: string, people: string): boolean {
  return people.length >= 3 && post.startsWith(people) && posts.test(post.slice(people.length));
}

/** Normal forms of what people are employed in, as the last part of a compound. */
const posts = /^(?:er|ar)?[es]?(?:stilling|årsverk|hjem(?:el|l|ml|mel)|heim(?:el|l)|vikariat)$/;

function isPart(a: string, b: string): boolean {
  return (a.length >= 4 && b.endsWith(a)) || (b.length >= 4 && a.endsWith(b));
}

/** How many items a list has that the claim rests on; undefined where it rests on none. */
function listLength({ found, index }: Case): number | undefined {
  for (const { unit } of found.slice(0, 3)) {
    const items = index.units.filter(({ leadIn }) => {
      const start = leadIn?.start ?? -1;
      return unit.leadIn ? unit.leadIn.start === start : unit.span.start <= start && start < unit.span.end;
    });
    const count = new Set(items.map(({ passage }) => passage)).size;
    if (count >= shortestList) return count;
  }
  return undefined;
}

const shortestList = 3;
/** Nouns for the items of a list. */
const items = /^(?:tiltak|punkt|grep|moment|råd|forslag|anbefal|område|mål|faktor|krav|barriere|eksempel|utfordr)/;
