import type { Unit } from '../evidence/index';
import { type Figure, figures } from '../language/numbers';
import { overlaps } from '../text/span';
import { type Case, contentOf } from './case';

const known = new WeakMap<Unit, readonly Figure[]>();

/** The figures of a sentence of the source; kept. */
export function figuresAt({ index }: Case, unit: Unit): readonly Figure[] {
  const found = known.get(unit) ?? figures(index.text, unit.span);
  known.set(unit, found);
  return found;
}

const claimed = new WeakMap<Case, readonly Figure[]>();

/** The figures of a claim outside its citations and quotations; kept. */
export function figuresOf(given: Case): readonly Figure[] {
  const found = claimed.get(given) ?? readFigures(given);
  claimed.set(given, found);
  return found;
}

function readFigures({ claim, text }: Case): readonly Figure[] {
  const aside = [...claim.citations, ...claim.quotations, ...claim.references];
  return contentOf(claim)
    .flatMap((span) => figures(text, span))
    .filter((each) => !aside.some((span) => overlaps(span, each)));
}

const fractions = new Set(['percent', 'share', 'fraction']);

/** Same value: as it stands, as a share, or within what «om lag» allows. */
export function isSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit && !(fractions.has(a.unit) && fractions.has(b.unit)) && a.unit !== '' && b.unit !== '')
    return false;
  if (a.value === b.value || a.value === b.upper || a.upper === b.value) return true;
  const slack = a.approximate || b.approximate ? 0.05 * Math.max(a.value, b.value) : 0.005 * Math.max(1, a.value);
  return a.unit !== 'year' && b.unit !== 'year' && Math.abs(a.value - b.value) <= slack;
}
