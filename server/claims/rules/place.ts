import { type Alignment, jointStrengths, rank, search } from '../../evidence/align';
import { indexOf, type Unit } from '../../evidence/index';
import { termsOf } from '../../evidence/terms';
import { findVerbatim } from '../../evidence/verbatim';
import type { Figure } from '../../language/numbers';
import { attribution } from '../../lexicon/attribution';
import { thesaurusOf } from '../../lexicon/thesaurus';
import { overlaps } from '../../text/span';
import { words } from '../../text/words';
import { actorOf, type Case, caseOf, evidenceOf, type Finding } from '../case';
import { isCueForm } from '../cues';
import { figuresAt, figuresOf, isSame } from '../figures';
import { type Cited, citedIn, namedPlaceOf, placeOf } from '../places';
import { weights } from '../weights';

/**
 * What is cited is where the source says it: the place itself, a subchapter of it, or an answer it points to. Sure where another place
 * has far more of the claim; doubtful where it has more, by words that the cited place lacks altogether, or by all its sentences together.
 */
export function place(given: Case): Finding | undefined {
  const finding = misplaced(given);
  return finding && isOfAllBefore(given) ? undefined : (finding ?? misplacedBefore(given));
}

const coordinating = /^\s*,?\s*(?:og|samt)(?![a-zà-öø-ɏ])/iu;
const pointingBack = /^\s*,?\s*(?:og|samt)\s(?:[a-zà-öø-ɏ]{1,20}\s)?(?:det|dette|den|denne)\s/iu;
const fewTelling = 2;

/** «A bør være en plikt, og pengene må følge med (kap. 4)»: of a clause with so little of its own the citation is that of the whole sentence. */
function isOfAllBefore(given: Case): boolean {
  const { claim, text, library, source, query } = given;
  const { start } = claim.sentence;
  if (claim.start <= start || !coordinating.test(text.slice(claim.start, claim.end))) return false;
  const most = pointingBack.test(text.slice(claim.start, claim.end)) ? fewTelling + 1 : fewTelling;
  if (query.filter(({ weight }) => weight >= weights.tellingWeight).length > most) return false;
  const before = { start, end: claim.start };
  const whole = caseOf({ ...claim, start, content: [before, ...claim.content] }, text, library, source);
  const units = new Set(citedIn(given).flatMap((each) => [...each.units]));
  const [best, ...others] = whole.found;
  return best !== undefined && units.has(best.unit) && others.every((each) => rank(each) <= rank(best));
}

const pointing = /^(?:og|men|,)?\s*(?:her|der|dette|det|denne|dei|de|slikt|slik)(?![a-zà-öø-ɏ])/iu;

/** Whom the clause agrees with. */
const others = /^(?:utvalg|kommisjon|utredning|utgreiing|regjering|departement|komit|flertall|mindretall)/;

/** «A er bedre enn B, og her er kommunen enig (kap. 4)»: a clause without matter of its own is cited for what its sentence has said before it. */
function misplacedBefore(given: Case): Finding | undefined {
  const { claim, text, library, source, query } = given;
  const { start } = claim.sentence;
  if (!claim.citations.length || claim.start <= start) return undefined;
  if (query.some(({ form, weight }) => weight >= weights.tellingWeight && !others.test(form))) return undefined;
  if (!pointing.test(text.slice(claim.start, claim.end))) return undefined;
  const before = { start, end: claim.start };
  const finding = misplaced(caseOf({ ...claim, start, content: [before] }, text, library, source));
  return finding && !finding.doubtful ? { ...finding, doubtful: true } : undefined;
}

function misplaced(given: Case): Finding | undefined {
  const cited = citedIn(given);
  const [first] = cited;
  if (!first || cited.some(({ state }) => state === 'open')) return undefined;
  const units = new Set(cited.flatMap((each) => [...each.units]));
  const best = given.found.find(({ unit }) => !units.has(unit));
  if (!best) return undefined;
  const quoted = best === given.found[0] ? quotedUnits(given) : [];
  const isQuoted = quoted.some((unit) => !units.has(unit)) && !quoted.some((unit) => units.has(unit));
  const certainty = isQuoted ? 'sure' : elsewhere(given, best, units);
  if (!certainty || (!isQuoted && pointsBack(given, units))) return undefined;
  const shown = isQuoted ? (quoted[0] ?? best.unit) : best.unit;
  const { start, end, place: claimed } = first.citation;
  const found = claimed.kind === 'title' ? namedPlaceOf(given, shown) : placeOf(given, shown);
  if (found ? isSamePlace(found, claimed) : isOfLaterSentence(given, cited)) return undefined;
  return {
    detail: {
      code: 'wrong-place',
      actor: actorOf(given),
      at: { start, end },
      cited: claimed,
      found: found ? [found] : [],
    },
    doubtful: certainty === 'doubtful',
    evidence: [evidenceOf(given, shown)],
  };
}

/** The citation that closes a paragraph says of its other sentences only by and large where they stand: it is not wrong of what a source says outside its numbers. */
function isOfLaterSentence({ claim, text }: Case, cited: readonly Cited[]): boolean {
  return cited.every(
    ({ citation }) =>
      citation.start >= claim.sentence.end && !/\n[ \t\r]*\n/.test(text.slice(claim.sentence.end, citation.start)),
  );
}

function isSamePlace(a: Cited['citation']['place'], b: Cited['citation']['place']): boolean {
  if (a.kind === 'title' || b.kind === 'title') return a.kind === 'title' && b.kind === 'title' && a.title === b.title;
  return a.kind === b.kind && a.from === b.from;
}

/** Sentences of the cited place that are looked at closely. */
const compared = 4;

/**
 * How sure it is that a claim comes from `there` and not from the cited place. A single word tells nothing: «liker tanken» may be
 * said of any thought.
 */
function elsewhere(given: Case, there: Alignment, units: ReadonlySet<Unit>): 'sure' | 'doubtful' | undefined {
  const [here] = search(given.index, given.query, compared, units);
  const within = here ? rank(here) : 0;
  const lead = rank(there) - within;
  if (lead < weights.placeAhead) return lead >= 0 && isOfItsFigure(given, there, units) ? 'doubtful' : undefined;
  if (massOf(there) >= weights.placeMass) {
    const isClear = within <= weights.placeShare * rank(there) && lead >= weights.placeClear;
    if (isClear && rank(there) >= weights.placeLeast) return 'sure';
    const isTold = rank(there) >= weights.placeFaint && lead >= weights.placeLead && tellingIn(there, here) >= 2;
    if (isTold && !(here && tellingIn(here, there))) return 'doubtful';
  }
  return hasMore(given, there, units, lead) || isOfItsFigure(given, there, units) ? 'doubtful' : undefined;
}

/** The citation stands in the clause or heads its row, and not behind a later clause, which it may be of alone. */
function isOwnCitation({ claim }: Case): boolean {
  return claim.citations.every(({ start }) => start < claim.end);
}

/** What the claim counts is counted by the sentence there, and by none that is cited. */
function isOfItsFigure(given: Case, there: Alignment, cited: ReadonlySet<Unit>): boolean {
  if (rank(there) < weights.placeCounted || !isOwnCitation(given)) return false;
  const claimed = figuresOf(given).filter(({ unit, thing }) => unit !== 'year' && (unit !== '' || thing !== undefined));
  const counts = (ours: Figure, theirs: Figure) =>
    isSame(ours, theirs) && (ours.unit !== '' || ours.thing === theirs.thing);
  const has = (unit: Unit) => figuresAt(given, unit).some((each) => claimed.some((figure) => counts(figure, each)));
  return claimed.length > 0 && has(there.unit) && ![...cited].some(has);
}

/**
 * A claim may sum a whole place up: all that stands where the best sentence does has clearly more of it than all that is cited, and
 * nothing that is cited is missing there. Where the best sentence is ahead too, less is clear enough.
 */
function hasMore(given: Case, { unit }: Alignment, cited: ReadonlySet<Unit>, lead: number): boolean {
  const { index, query } = given;
  const home = placeOf(given, unit);
  const isThere = (other: Unit) => {
    if (cited.has(other)) return false;
    const place = placeOf(given, other);
    return home ? place?.kind === home.kind && place.from === home.from : other.section === unit.section;
  };
  const strengths = (units: readonly Unit[]) => jointStrengths(index, query, new Set(units.map((each) => each.index)));
  const there = strengths(index.units.filter(isThere));
  const here = strengths([...cited]);
  let total = 0;
  let had = 0;
  let more = 0;
  let isTelling = false;
  for (const [at, { weight }] of query.entries()) {
    const [a, b] = [there[at] ?? 0, here[at] ?? 0];
    if (weight >= weights.tellingWeight && b >= weights.placeWord && a < weights.placeNoWord) return false;
    isTelling ||= weight >= weights.tellingWeight && a >= weights.placeWord && b < weights.placeNoWord;
    total += weight;
    had += weight * a;
    more += weight * (a - b);
  }
  const isAhead = isTelling && isOwnCitation(given) && lead >= weights.placeLead && total >= 2 * weights.placeMass;
  const least = isAhead ? weights.placeLead * total : Math.max(weights.placeMass, weights.placeMore * total);
  return more >= least && had >= weights.placeFaint * total;
}

const pronoun = /^(?:det|dette|den|denne|dei|de|desse|disse|slikt|slik|dette|han|ho|hun)$/;

/**
 * «planene er lovfestede, men fylket opplyser at det følges opp ulikt (kap. 4)», «…, men vil ikke ha ordningen lovfestet»: the clause only points at what the sentence has named before it, and
 * that is where the citation says.
 */
function pointsBack({ claim, text, index, library }: Case, cited: ReadonlySet<Unit>): boolean {
  const [first] = claim.content;
  if (!first || first.start <= claim.sentence.start) return false;
  const [opening] = words(text, first.start, first.end);
  if (!opening || !(pronoun.test(opening.form) || attribution().words.pointing.has(opening.form))) return false;
  const before = { start: claim.sentence.start, end: claim.start };
  const named = termsOf(text, before, thesaurusOf(library.catalogue.lexicon)).filter(({ form }) => !isCueForm(form));
  const strengths = jointStrengths(
    index,
    named.map((term) => ({ ...term, weight: 1 })),
    new Set([...cited].map((unit) => unit.index)),
  );
  return strengths.filter((strength) => strength >= weights.placeWord).length >= leastNamed;
}

/** How many of the words before it the cited place has. */
const leastNamed = 2;

function massOf({ matches }: Alignment): number {
  return matches.reduce((sum, { term, strength, found }) => sum + (found ? term.weight * strength : 0), 0);
}

/** How many telling words the one sentence has of which the other and its surroundings have nothing. */
function tellingIn({ matches }: Alignment, other: Alignment | undefined): number {
  return matches.filter(
    ({ term, strength }, at) =>
      term.weight >= weights.tellingWeight &&
      strength >= weights.placeWord &&
      (other?.matches[at]?.strength ?? 0) < weights.placeNoWord,
  ).length;
}

/** The sentences that hold the words the claim quotes. */
function quotedUnits({ claim, text, source, index }: Case) {
  return claim.quotations.flatMap(({ words }) => {
    const verbatim = findVerbatim(indexOf(source), text.slice(words.start, words.end));
    return verbatim.state === 'exact' ? index.units.filter((unit) => overlaps(unit.span, verbatim.span)) : [];
  });
}
