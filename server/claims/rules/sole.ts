import { type Alignment, align, type QueryTerm } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Term } from '../../evidence/terms';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { isCueForm, isParticle } from '../cues';
import { holderOf } from '../holder';
import { isTurnedByWords } from '../polarity';
import { claimedPosition } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { type Scope, scopesIn } from '../scope';
import { ownNames } from '../selfNames';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * «bare A», «A alene», «forbeholdt A» is not what a source says that names A and B in one breath («A og B», «i A og i B»), that says that it
 * is not only A, chiefly A, A together with others, or that holds for all. Told in doubt, for a limit may be of another side of the thing.
 */
export function sole(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const [best] = given.found;
  if (!best || best.coverage < weights.rankedLeast) return undefined;
  const claimed = scopesIn(text, readingOfClaim(text, claim)).filter(
    (scope) => claiming.has(scope.kind) && claim.start <= scope.start && scope.start < claim.end,
  );
  if (coverageOf(best, claimed) < weights.rolesLeast) return undefined;
  const isTotal = claimed.some(({ kind }) => kind === 'total');
  if (!claimed.length || (!isTotal && rejecting.has(claimedPosition(given, best).stance))) return undefined;
  const isDenied = scopesIn(index.text, readingOfUnit(index, best.unit)).some((scope) => scope.isDenied);
  const isOwnTurn = isDenied && !warding.test(text.slice(claim.start, claim.end));
  if (!isOwnTurn && isTurnedByWords(given, { unit: best.unit, matches: [] }, [])) return undefined;
  const near = unitsAround(given, best.unit);
  const limits = claimed.filter(
    (limit) => !isOfActor(given, limit) && !near.some((unit) => isLimited(given, unit, limit)),
  );
  for (const unit of limits.length ? near : []) {
    const isOthers = holderOf(given, unit) !== undefined;
    const theirs = scopesIn(index.text, readingOfUnit(index, unit));
    for (const limit of limits) {
      const found =
        limit.kind === 'total'
          ? isOthers
            ? undefined
            : partly(given, unit, theirs)
          : ((isOthers ? undefined : widened(given, unit, limit, theirs)) ??
            denied(given, unit, limit, theirs) ??
            together(given, unit, limit, theirs) ??
            addedTo(given, unit, theirs));
      if (!found) continue;
      const contrast = { claimed: withNext(text, limit), found: withNext(index.text, found) };
      return contradiction(given, unit, 'member', contrast, true);
    }
  }
  return undefined;
}

/** Words by which a claim speaks of a limit that is not to be. */
const warding =
  /(?<![a-zà-öø-ɏ])(?:i?mot|bort|vekk|ikke|ikkje|ingen|aldri|neppe|uenig|ueinig|usamd|feil|galt|gale|kritisk|skeptisk|tvil[a-zà-öø-ɏ]*|myte[a-zà-öø-ɏ]*|misforst[a-zà-öø-ɏ]*|forlat[a-zà-öø-ɏ]*|slutt(?:e|er|ar)? (?:å|med)|slutt på|dropp[a-zà-öø-ɏ]*|skrinlegg[a-zà-öø-ɏ]*|forkast[a-zà-öø-ɏ]*|oppgi[a-zà-öø-ɏ]*|opphør[a-zà-öø-ɏ]*|frigjør[a-zà-öø-ɏ]*|legg[a-zà-öø-ɏ]* bak)(?![a-zà-öø-ɏ])/iu;

/** Share of a claim in a sentence and its surroundings, the words of scope left out. */
function coverageOf({ matches, coverage }: Alignment, scopes: readonly Span[]): number {
  const rest = matches.filter(({ term }) => !scopes.some((scope) => overlaps(scope, term)));
  if (rest.length === matches.length) return coverage;
  const total = rest.reduce((sum, { term }) => sum + term.weight, 0);
  return total ? rest.reduce((sum, { term, strength }) => sum + term.weight * strength, 0) / total : 0;
}

const limiting: ReadonlySet<Scope['kind']> = new Set(['only', 'reserved', 'single']);
const claiming: ReadonlySet<Scope['kind']> = new Set([...limiting, 'total']);
const rejecting = new Set(['against', 'criticise', 'unsure', 'none']);

/** The kinds of scope that a limit leaves no room for. */
const opposed: Readonly<Record<string, ReadonlySet<Scope['kind']>>> = {
  only: new Set(['wider', 'mainly']),
  reserved: new Set(['wider', 'mainly']),
  single: new Set(['wider', 'several']),
};

/** «bare NTNU tar opp …», «NTNU alene» count the sources, «NTNU nøyer seg med å be om …» says how much they say, and none limits what is said. */
function isOfActor(given: Case, { start, end, kind }: Scope): boolean {
  const { words } = readingOfClaim(given.text, given.claim);
  const subject = words.findLast((each) => each.end <= start);
  if (subject && / seg /u.test(given.text.slice(start, end)) && ownNames(given).has(subject.form)) return true;
  const word = kind === 'single' ? subject : words.find((each) => each.start >= end);
  return word !== undefined && ownNames(given).has(word.form);
}

/** The source sets a limit of its own on the very thing. */
function isLimited(given: Case, unit: Unit, limit: Scope): boolean {
  const { text } = given.index;
  return (
    limitsNumber.test(text.slice(unit.span.start, unit.span.end)) ||
    scopesIn(text, readingOfUnit(given.index, unit)).some(
      (scope) => limiting.has(scope.kind) && isOf(given, unit, limit, scope),
    )
  );
}

/** «kun en andel av plassene», where no denial stands before the limit. */
const limitsNumber =
  /(?<!(?:ikke|ikkje|neppe) )(?<![a-zà-öø-ɏ])(?:bare|berre|kun) (?:en|ei|ein|et|eit|én|ett|noen|nokre|få)(?: [a-zà-öø-ɏ]{1,20})? (?:del|andel|brøkdel|kvote|mindretall|av)(?![a-zà-öø-ɏ])/iu;

/** What the source says is not all, of the very thing that the claim limits itself to. */
function widened(given: Case, unit: Unit, limit: Scope, theirs: readonly Scope[]): Span | undefined {
  if (coverageOf(align(given.index, given.query, unit), [limit]) < weights.rolesLeast) return undefined;
  const wider = theirs.filter((scope) => opposed[limit.kind]?.has(scope.kind) && isOf(given, unit, limit, scope));
  if (wider.length) return wider.find(({ isDenied }) => isDenied) ?? wider[0];
  return limit.kind === 'reserved' || isOfGroup(given, limit) ? heldForAll(given, unit, limit, theirs) : undefined;
}

/** Words of scope in the source apply to a telling word that the claim's apply to. */
function isOf(given: Case, { terms }: Unit, limit: Scope, scope: Scope): boolean {
  const ours = fociOf(limit, given.query).filter(
    (term) => term.weight >= weights.tellingWeight && !overlaps(term, limit),
  );
  return ours.length > 0 && fociOf(scope, terms).some((term) => isAny(given, ours, term));
}

/** «bare … for A», «gjelde A alene»: the limit is of those whom a thing is for. */
function isOfGroup({ text }: Case, { kind, before, after }: Scope): boolean {
  if (kind === 'single') return before !== undefined && applying.test(text.slice(before.start, before.end));
  return kind === 'only' && after !== undefined && ofGroup.test(text.slice(after.start, after.end));
}

const applying =
  /(?<!\p{L})(?:gjeld(?:er|e)?|omfatt(?:e|er|ar)|(?:ment|meint|tenkt|åpent|ope|åpen|open) for|(?:rettes|rettast|rettet|retta) mot)(?!\p{L})/u;

const ofGroup = /(?<!\p{L})(?:for|av|til|hos|blant|på)\s+\p{L}/u;

/** «forbeholdt A» beside «for alle B», of a thing that both speak of. */
function heldForAll(given: Case, unit: Unit, limit: Scope, theirs: readonly Scope[]): Span | undefined {
  if (align(given.index, given.query, unit).own < weights.rolesLeast) return undefined;
  const ours = fociOf(limit, given.query);
  return theirs.find(
    (scope) => scope.kind === 'all' && !fociOf(scope, unit.terms).some((term) => isAny(given, ours, term)),
  );
}

/** «ikke i det hele tatt» beside «ikke alene», of what the claim speaks of. */
function partly(given: Case, { terms }: Unit, theirs: readonly Scope[]): Span | undefined {
  const ours = given.query.filter(({ weight }) => weight >= weights.tellingWeight);
  return theirs.find((scope) => scope.isDenied && fociOf(scope, terms).some((term) => isAny(given, ours, term)));
}

/** Where the source says of the clause's matter that it is not only so. */
function denied({ index, query }: Case, unit: Unit, { part }: Scope, theirs: readonly Scope[]): Span | undefined {
  const { matches } = align(index, query.filter(inside(part)), unit);
  const weight = matches.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = matches.reduce((sum, { term, strength }) => sum + term.weight * strength, 0);
  if (!weight || covered / weight < weights.clauseShare) return undefined;
  const isIn = (span: Span) =>
    matches.some(
      ({ term, found, strength }) =>
        found && inside(span)(found) && strength >= shared && term.weight >= weights.tellingWeight,
    );
  return theirs.find((scope) => scope.isDenied && isIn(scope.part));
}

const pointing = /^(?:dette|det)$/;
const opening = 6;

/** «Dette kan ikke bare være …» right behind a sentence on the same matter. */
function addedTo({ index, found }: Case, unit: Unit, theirs: readonly Scope[]): Span | undefined {
  const before = index.units[unit.index - 1];
  if (!before || before.passage !== unit.passage || before !== found[0]?.unit) return undefined;
  const first = theirs.find(({ isDenied }) => isDenied);
  const { words } = readingOfUnit(index, unit);
  const points = words.filter(({ start }) => !first || start < first.start).slice(-opening);
  return points.some(({ form }) => pointing.test(form)) ? first : undefined;
}

const inside =
  (span: Span) =>
  ({ start }: Span): boolean =>
    span.start <= start && start < span.end;

function isAny({ index }: Case, ours: readonly QueryTerm[], { form }: Term): boolean {
  return ours.some((each) => (index.vocabulary.expand(each).get(form) ?? 0) >= shared);
}

const shared = 0.7;
const mostBehind = 3;
const mostBefore = 2;

/** The content words that words of scope apply to: the first behind them, the last before them. */
function fociOf<T extends Term>({ before, after }: Scope, terms: readonly T[]): readonly T[] {
  const within = (span: Span | undefined) =>
    span ? terms.filter((term) => inside(span)(term) && !isCueForm(term.form) && !isParticle(term.form)) : [];
  return [...within(after).slice(0, mostBehind), ...within(before).slice(-mostBefore)];
}

/** Words of scope with the words next to them. */
function withNext(text: string, { start, end, part, before }: Span & Partial<Scope>): string {
  if (!part) return wordsAt(text, { start, end });
  const from = before ? Math.max(part.start, start - nextTo / 2) : start;
  const to = Math.min(part.end, end + nextTo);
  const first = from > part.start ? text.indexOf(' ', from) + 1 : from;
  return wordsAt(text, { start: Math.min(start, first), end: to < part.end ? text.lastIndexOf(' ', to) : to });
}

const nextTo = 40;

/** What the source names in one breath with the only thing that the clause names. */
function together(given: Case, unit: Unit, limit: Scope, theirs: readonly Scope[]): Span | undefined {
  const { index, query } = given;
  if (theirs.some(({ kind }) => limiting.has(kind))) return undefined;
  const near = fociOf(limit, query).filter(({ weight }) => weight >= weights.opposedWeight);
  const before = limit.before;
  const only = before ? near.filter(inside(before)).reverse() : near.slice(0, 1);
  const pairs = (only.length ? only : near.slice(0, 1)).flatMap((each) => {
    const own = unit.terms.find(({ form }) => (index.vocabulary.expand(each).get(form) ?? 0) >= firm);
    const fellow = own && joined(index.text, unit.terms, own);
    return fellow ? [{ own, fellow }] : [];
  });
  const [{ own, fellow } = {}] = pairs;
  const isKnown = ({ start, ...term }: QueryTerm) =>
    (index.vocabulary.expand(term).get(fellow?.form ?? '') ?? 0) >= known && !isSetAside(given.text, start);
  if (!own || !fellow || query.some(isKnown)) return undefined;
  const [first, last] = own.start < fellow.start ? [own, fellow] : [fellow, own];
  return { start: first.start, end: last.end };
}

const aside =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|uten|utan)\s+(?:(?:i|på|ved|for|av|til|fra|frå|med|hos|de|dei|den|det)\s+){0,2}$/iu;
const farthestAside = 24;

/** «bare A, ikke B» */
function isSetAside(text: string, at: number): boolean {
  return aside.test(text.slice(Math.max(0, at - farthestAside), at));
}

const firm = 0.9;
const known = 0.5;
const reach = 3;

const directly = /^\s*(?:og|samt|og\/eller|,)\s+(?:(?:de|den|det|dei)\s+)?$/;
const preposition = /(?<!\p{L})(i|på|ved|for|av|til|fra|frå|med|hos)\s+(?:(?:de|den|det|dei)\s+)?$/u;
const again = /^[^.,;:()]{0,30}\s(?:og|samt)\s+(\p{L}{1,4})\s+(?:(?:de|den|det|dei)\s+)?$/u;

/** The term that stands beside another in one breath. */
function joined(text: string, terms: readonly Term[], own: Term): Term | undefined {
  const at = terms.indexOf(own);
  const isJoined = (first: Term | undefined, second: Term | undefined) => {
    if (!first || !second) return false;
    const between = text.slice(first.end, second.start);
    const lead = preposition.exec(text.slice(Math.max(0, first.start - longest), first.start))?.[1];
    return directly.test(between) || (lead !== undefined && again.exec(between)?.[1] === lead);
  };
  const after = terms.slice(at + 1, at + 1 + reach).find((each) => isJoined(own, each));
  return after ?? terms.slice(Math.max(0, at - reach), at).find((each) => isJoined(each, own));
}

const longest = 12;
