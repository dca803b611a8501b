import { type Case, caseOf } from '../../server/claims/case';
import { findClaims } from '../../server/claims/find';
import { type Feature, featuresOf } from '../../server/claims/support';
import { weights } from '../../server/claims/weights';
import { findReferences } from '../../server/references/find';
import { blocks } from '../../server/text/blocks';
import { overlaps } from '../../server/text/span';
import { type GoldRow, type GoldSet, spanOfRow } from './gold';
import { type Example, fitLogistic, predict } from './logistic';

interface Labelled extends Example {
  /** Who wrote the draft it is from. */
  readonly author: string;
  /** The source backs the words, as far as the label tells: other errors need not show in them. */
  readonly label: 'backed' | 'unsupported' | 'other error';
}

const names = Object.keys(weights.support).filter((name): name is Feature => name !== 'bias');

/**
 * Fits `weights.support` to these sets and prints it, with what it gives on authors left out of the fitting one at a time: how many claims
 * are told at each threshold, and how many of these rightly.
 */
export function fitSupport(sets: readonly GoldSet[]): void {
  const all = sets.flatMap(labelledCases);
  const fitted = fitLogistic(all.filter(({ label }) => label !== 'other error'));
  const slopes = names.map((name, at) => `${name}: ${(fitted.slopes[at] ?? 0).toFixed(2)}`);
  console.log(`support: { bias: ${fitted.bias.toFixed(2)}, ${slopes.join(', ')} },\n`);
  const leftOut = [...new Set(all.map(({ author }) => author))].flatMap((author) => {
    const model = fitLogistic(all.filter((each) => each.author !== author && each.label !== 'other error'));
    const own = all.filter((each) => each.author === author);
    return own.map((each) => ({ ...each, chance: predict(model, each.features) }));
  });
  const count = (label: Labelled['label'], below = 2) =>
    leftOut.filter((each) => each.label === label && each.chance < below).length;
  console.log(`area under the curve, an author left out at a time: ${areaUnder(leftOut).toFixed(3)}`);
  console.log(
    `told below   unsupported of ${count('unsupported')}   other errors of ${count('other error')}   backed of ${count('backed')}   right`,
  );
  for (const below of thresholds) {
    const counts = (['unsupported', 'other error', 'backed'] as const).map((label) => count(label, below));
    const [absent = 0, wrong = 0, backed = 0] = counts;
    const right = (absent + wrong) / (absent + wrong + backed);
    const cells = counts.map((each) => String(each).padStart(17));
    console.log(`${below.toFixed(2).padStart(10)}${cells.join('')}${right.toFixed(3).padStart(8)}`);
  }
}

const thresholds = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];

/** A case a claim on one source; of a sentence with an error in it, the claim with the least support. */
function labelledCases(set: GoldSet): readonly Labelled[] {
  return set.drafts.flatMap(({ file, text, rows }) => {
    if (!set.mayLook(file)) return [];
    const references = findReferences(text, set.library.catalogue, { scanner: set.library.scanner });
    const claims = findClaims({ text, blocks: blocks(text, 'markdown'), references, library: set.library });
    return rows.flatMap((row): readonly Labelled[] => {
      const span = spanOfRow(text, row);
      const cases = claims.flatMap((claim): readonly Case[] => {
        const source = set.library.sources.get(claim.actors[0] ?? '');
        if (!source || claim.actors.length > 1 || !span || !overlaps(claim, span)) return [];
        const given = caseOf(claim, text, set.library, source);
        return given.query.length ? [given] : [];
      });
      const label = labelOf(row);
      const read = cases.map((given): Labelled => {
        const features = featuresOf(given);
        return {
          author: authorOf(set.name, file),
          label,
          holds: label === 'backed',
          features: names.map((name) => features[name]),
        };
      });
      const density = names.indexOf('density');
      const byDensity = [...read].sort((a, b) => (a.features[density] ?? 0) - (b.features[density] ?? 0));
      return label === 'backed' ? read : byDensity.slice(0, 1);
    });
  });
}

/** The last of the open drafts on the seeds by each hand (`test/gold/claims/README.md`). */
const lastOfHand = [10, 12, 14, 16, 18, 21, 23, 25, 27, 29, 31, 32, 34, 36, 38, 40, 42, 44, 46];

function authorOf(set: string, file: string): string {
  const draft = Number(/\d+/.exec(file)?.[0]);
  return set.startsWith('seeds') ? `${set} to ${lastOfHand.find((last) => draft <= last)}` : set;
}

function labelOf({ verdict }: GoldRow): Labelled['label'] {
  if (verdict === 'unsupported') return verdict;
  return verdict === 'supported' || verdict === 'no-claim' ? 'backed' : 'other error';
}

/** How often a backed claim has the higher chance of a backed and an unsupported one. */
function areaUnder(cases: readonly (Labelled & { readonly chance: number })[]): number {
  const backed = cases.filter(({ label }) => label === 'backed');
  const unsupported = cases.filter(({ label }) => label === 'unsupported');
  let higher = 0;
  for (const a of backed)
    for (const b of unsupported) higher += a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0;
  return higher / (backed.length * unsupported.length);
}
