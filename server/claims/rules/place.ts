import { type Alignment, rank, search } from '../../evidence/align';
import { indexOf } from '../../evidence/index';
import { findVerbatim } from '../../evidence/verbatim';
import { overlaps } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding } from '../case';
import { citedIn, placeOf } from '../places';
import { weights } from '../weights';

/**
 * What is cited is where the source says it: the place itself, a subchapter of it, or an answer it points to. Sure where another place
 * has far more of the claim; doubtful where it has more, by words that the cited place lacks altogether.
 */
export function place(given: Case): Finding | undefined {
  const cited = citedIn(given);
  const [first] = cited;
  if (!first || cited.some(({ state }) => state === 'open')) return undefined;
  const units = new Set(cited.flatMap((each) => [...each.units]));
  const [best] = given.found;
  if (!best || units.has(best.unit)) return undefined;
  const quoted = quotedUnits(given);
  const isQuoted = quoted.some((unit) => !units.has(unit)) && !quoted.some((unit) => units.has(unit));
  const certainty = isQuoted ? 'sure' : elsewhere(best, search(given.index, given.query, compared, units)[0]);
  if (!certainty) return undefined;
  const shown = isQuoted ? (quoted[0] ?? best.unit) : best.unit;
  const found = placeOf(given, shown);
  if (!found || (found.kind === first.citation.place.kind && found.from === first.citation.place.from))
    return undefined;
  const { start, end, place: claimed } = first.citation;
  return {
    detail: { code: 'wrong-place', actor: actorOf(given), at: { start, end }, cited: claimed, found: [found] },
    doubtful: certainty === 'doubtful',
    evidence: [evidenceOf(given, shown)],
  };
}

/** Sentences of the cited place that are looked at closely. */
const compared = 4;

/**
 * How sure it is that a claim comes from `there` and not from `here`, the best sentence of the cited place. A single word tells
 * nothing: «liker tanken» may be said of any thought.
 */
function elsewhere(there: Alignment, here: Alignment | undefined): 'sure' | 'doubtful' | undefined {
  const within = here ? rank(here) : 0;
  const lead = rank(there) - within;
  if (massOf(there) < weights.placeMass) return undefined;
  if (rank(there) >= weights.placeLeast && within <= weights.placeShare * rank(there) && lead >= weights.placeClear)
    return 'sure';
  if (rank(there) < weights.placeFaint || lead < weights.placeLead) return undefined;
  return tellingIn(there, here) >= 2 && !(here && tellingIn(here, there)) ? 'doubtful' : undefined;
}

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
