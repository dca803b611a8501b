import { type Alignment, type QueryTerm, rank } from '../evidence/align';
import type { SourceIndex } from '../evidence/index';
import type { Term } from '../evidence/terms';
import { against, type Case, isEverydayTerm, isWritersOwn } from './case';
import { citedIn } from './places';
import { weights } from './weights';

/** How well a source backs a claim's words, whatever it says of them. */
export interface Support {
  /** Share of the claim's weight that the best sentence with its surroundings has. */
  readonly coverage: number;
  /** What the best sentence and its surroundings lack, heaviest first. */
  readonly missing: readonly QueryTerm[];
}

const near = 0.45;
const supports = new WeakMap<Case, Support>();

/** Sums the alignments of a case up; all zero when no sentence shares a word with the claim. */
export function supportOf(given: Case): Support {
  const known = supports.get(given) ?? sumUp(given);
  supports.set(given, known);
  return known;
}

/** The sentence with most of the claim, wherever it stands. */
function bestOf({ found }: Case): Alignment | undefined {
  return found.reduce<Alignment | undefined>((a, b) => (a && rank(a) >= rank(b) ? a : b), undefined);
}

function sumUp(given: Case): Support {
  const { query } = given;
  const best = bestOf(given);
  const byWeight = (terms: readonly QueryTerm[]) => [...terms].sort((a, b) => b.weight - a.weight);
  if (!best) return { coverage: 0, missing: byWeight(query) };
  return {
    coverage: best.coverage,
    missing: byWeight(best.matches.filter(({ strength }) => strength < near).map(({ term }) => term)),
  };
}

/** Sources that have the claim's words better than the one it names. */
export interface Lead {
  /** By how much of the claim's weight the best of them has more. */
  readonly lead: number;
  /** Weight of the heaviest word that stands in the best sentence of one of them, and nowhere in the named source. */
  readonly elsewhere: number;
  readonly best?: Case;
}

const leads = new WeakMap<Case, Lead>();

/** Looks the claim up in other sources, the first of the catalogue; nothing for a claim that the named source has nearly all of. */
export function leadOf(given: Case): Lead {
  const known = leads.get(given) ?? findLead(given);
  leads.set(given, known);
  return known;
}

function findLead(given: Case): Lead {
  const { coverage } = supportOf(given);
  if (!given.query.length || coverage >= weights.clearlyCovered) return { lead: 0, elsewhere: 0 };
  let best: Case | undefined;
  let lead = 0;
  let elsewhere = 0;
  const others = [...given.library.sources.values()].filter((source) => source !== given.source);
  for (const source of others.slice(0, weights.mostOthers)) {
    const other = against(given, source);
    const more = supportOf(other).coverage - coverage;
    if (more > lead) [best, lead] = [other, more];
    elsewhere = Math.max(elsewhere, foreignWeight(given, other.found[0]));
  }
  return { lead, elsewhere, ...(best && { best }) };
}

/** A word counts as said by a source from this strength on, and as unknown to it below the other. */
const said = 0.8;
const unknownBelow = 0.65;

function foreignWeight({ index }: Case, there: Alignment | undefined): number {
  let heaviest = 0;
  for (const { term, found, strength } of there?.matches ?? [])
    if (found && strength >= said && term.weight > heaviest && !isKnown(index, term)) heaviest = term.weight;
  return heaviest;
}

/** The source has the word somewhere, or one near it. */
export function isKnown({ vocabulary }: SourceIndex, term: Term): boolean {
  for (const strength of vocabulary.expand(term).values()) if (strength >= unknownBelow) return true;
  return false;
}

/** What the chance of being backed is reckoned from. */
export type Feature = Exclude<keyof typeof weights.support, 'bias'>;

/** What of a case bears on whether the source backs the claim; `weights.support` says how much each counts. */
export function featuresOf(given: Case): Readonly<Record<Feature, number>> {
  const { lead, elsewhere } = leadOf(given);
  const best = bestOf(given);
  const [missing = 0, missingNext = 0] = losses(given, best);
  const everyday = given.query.filter((term) => term.weight > weights.cue && isEverydayTerm(term)).length;
  return {
    lead: Math.min(lead, weights.mostLead),
    elsewhere,
    words: Math.min(given.query.length, weights.mostWords),
    everyday: Math.min(everyday, weights.mostEveryday),
    missing,
    missingNext,
    citedPlace: agreementOfPlace(given),
    verbatim: best ? verbatimShare(best) : 0,
    density: best ? densityOf(best) : 0,
  };
}

/** What the best sentence and its surroundings lack of the words that name a matter, the most first; of one found in part, the rest of its weight. */
function losses({ query }: Case, best: Alignment | undefined): readonly number[] {
  const matches = best?.matches ?? query.map((term) => ({ term, strength: 0 }));
  return matches
    .filter(({ term }) => term.weight > weights.cue && !isWritersOwn(term))
    .map(({ term, strength }) => term.weight * (1 - strength))
    .sort((a, b) => b - a);
}

/** Share of the claim's weight that a sentence has in the very words, not in others for them. */
function verbatimShare({ matches }: Alignment): number {
  let total = 0;
  let same = 0;
  for (const { term, strength, found } of matches) {
    total += term.weight;
    if (found && strength >= sameWord) same += term.weight;
  }
  return total ? same / total : 0;
}

const sameWord = 0.95;

/** Share of a sentence's words that the claim has: a long sentence shares words with anything. */
function densityOf({ matches, unit }: Alignment): number {
  const shared = new Set(
    matches.flatMap(({ term, found, strength }) =>
      found && strength >= near && !isEverydayTerm(term) ? [found.start] : [],
    ),
  );
  return unit.terms.length ? shared.size / unit.terms.length : 0;
}

const chances = new WeakMap<Case, number>();

/** Chance that the source backs a claim, by fitted weights. A claim without content words counts as backed: there is nothing to look for. */
export function backing(given: Case): number {
  const known = chances.get(given) ?? (given.query.length ? chance(featuresOf(given)) : 1);
  chances.set(given, known);
  return known;
}

function chance(features: Readonly<Record<Feature, number>>): number {
  const { bias, ...slopes } = weights.support;
  let sum: number = bias;
  for (const [name, slope] of Object.entries(slopes)) sum += slope * features[name as Feature];
  return 1 / (1 + Math.exp(-sum));
}

/** From 1, where the best sentence stands at a place that the claim cites, to -1, where no sentence there bears on it; 0 where no place is cited. */
function agreementOfPlace(given: Case): number {
  const cited = citedIn(given);
  if (!cited.length || !given.found.length) return 0;
  const there = given.found.find(({ unit }) => cited.some(({ units }) => units.has(unit)));
  return there ? (2 * rank(there)) / Math.max(...given.found.map(rank)) - 1 : -1;
}
