import { align, rank } from '../../evidence/align';
import { indexOf } from '../../evidence/index';
import { findVerbatim } from '../../evidence/verbatim';
import { overlaps } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding } from '../case';
import { citedIn, placeOf } from '../places';
import { weights } from '../weights';

/** What is cited is where the source says it: the place itself, a subchapter of it, or an answer it points to. */
export function place(given: Case): Finding | undefined {
  const cited = citedIn(given);
  const [first] = cited;
  if (!first || cited.some(({ state }) => state === 'open')) return undefined;
  const units = new Set(cited.flatMap((each) => [...each.units]));
  const [best] = given.found;
  if (!best || units.has(best.unit)) return undefined;
  const quoted = quotedUnits(given);
  const isQuoted = quoted.some((unit) => !units.has(unit)) && !quoted.some((unit) => units.has(unit));
  const within = Math.max(0, ...[...units].map((unit) => rank(align(given.index, given.query, unit))));
  const strong = rank(best) >= weights.placeLeast && within <= weights.placeShare * rank(best);
  if (!isQuoted && !strong) return undefined;
  const shown = isQuoted ? (quoted[0] ?? best.unit) : best.unit;
  const found = placeOf(given, shown);
  if (!found || (found.kind === first.citation.place.kind && found.from === first.citation.place.from))
    return undefined;
  const { start, end, place: claimed } = first.citation;
  return {
    detail: { code: 'wrong-place', actor: actorOf(given), at: { start, end }, cited: claimed, found: [found] },
    doubtful: false,
    evidence: [evidenceOf(given, shown)],
  };
}

/** The sentences that hold the words the claim quotes. */
function quotedUnits({ claim, text, source, index }: Case) {
  return claim.quotations.flatMap(({ words }) => {
    const verbatim = findVerbatim(indexOf(source), text.slice(words.start, words.end));
    return verbatim.state === 'exact' ? index.units.filter((unit) => overlaps(unit.span, verbatim.span)) : [];
  });
}
