import { type QueryTerm, rank } from '../evidence/align';
import { against, type Case } from './case';
import { weights } from './weights';

/** How well a source backs a claim's words, whatever it says of them. */
export interface Support {
  /** Share of the claim's weight that the best sentence with its surroundings has. */
  readonly coverage: number;
  /** Weight of the claim's words that the best sentence itself has. */
  readonly mass: number;
  /** By how much the best sentence is better than the best one under another heading: matches of chance are scattered. */
  readonly gap: number;
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

function sumUp({ found, query }: Case): Support {
  const [best] = found;
  const byWeight = (terms: readonly QueryTerm[]) => [...terms].sort((a, b) => b.weight - a.weight);
  if (!best) return { coverage: 0, mass: 0, gap: 0, missing: byWeight(query) };
  let mass = 0;
  for (const { found: word, term, strength } of best.matches) if (word) mass += term.weight * strength;
  const rival = found.find(({ unit }) => unit.section !== best.unit.section);
  return {
    coverage: best.coverage,
    mass: Math.min(mass, weights.mostMass),
    gap: rank(best) - (rival ? rank(rival) : 0),
    missing: byWeight(best.matches.filter(({ strength }) => strength < near).map(({ term }) => term)),
  };
}

/** Sources that have the claim's words better than the one it names. */
export interface Lead {
  /** By how much of the claim's weight the best of them has more. */
  readonly lead: number;
  readonly best?: Case;
}

const leads = new WeakMap<Case, Lead>();

/** Looks the claim up in other sources, the first of the catalogue; nothing for a claim that is clearly backed. */
export function leadOf(given: Case): Lead {
  const known = leads.get(given) ?? findLead(given);
  leads.set(given, known);
  return known;
}

function findLead(given: Case): Lead {
  if (!given.query.length || chance(supportOf(given), 0) >= weights.clearlyBacked) return { lead: 0 };
  const { coverage } = supportOf(given);
  let best: Case | undefined;
  let lead = 0;
  const others = [...given.library.sources.values()].filter(
    (source) => source !== given.source && !given.claim.actors.includes(source.source.id),
  );
  for (const source of others.slice(0, weights.mostOthers)) {
    const other = against(given, source);
    const more = supportOf(other).coverage - coverage;
    if (more > lead) [best, lead] = [other, more];
  }
  return best ? { lead, best } : { lead: 0 };
}

/** Chance that the source backs a claim, by fitted weights. A claim without content words counts as backed: there is nothing to look for. */
export function backing(given: Case): number {
  return given.query.length ? chance(supportOf(given), leadOf(given).lead) : 1;
}

function chance({ coverage, mass, gap }: Support, lead: number): number {
  const { support } = weights;
  const sum =
    support.bias + support.coverage * coverage + support.mass * mass + support.gap * gap + support.lead * lead;
  return 1 / (1 + Math.exp(-sum));
}
