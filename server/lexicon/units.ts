import { entriesOf, lazy } from './entries';
import { normalForm } from './normalForm';
import { read as readUnits } from './units.yaml';

const kinds = [
  'share',
  'points',
  'money',
  'time',
  'rate',
  'measure',
  'work',
  'people',
  'education',
  'institution',
  'place',
  'document',
  'thing',
] as const;

export type UnitKind = (typeof kinds)[number];

/** A unit that numbers are given in, or a thing that is counted. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  /** A value is multiplied by it to come to the unit of that name. */
  readonly scale: number;
}

const shortestPart = 4;

const table = lazy(() => {
  const bySpelling = new Map<string, Unit>();
  const byForm = new Map<string, Unit>();
  for (const entry of entriesOf('units', readUnits())) {
    const unit = {
      name: entry.text('unit'),
      kind: entry.oneOf('kind', kinds),
      scale: entry.has('scale') ? entry.number('scale') : 1,
    };
    const spellings = unit.scale === 1 ? [unit.name, ...entry.texts('forms')] : entry.texts('forms');
    for (const spelling of spellings) {
      if (!bySpelling.has(spelling)) bySpelling.set(spelling, unit);
      const form = normalForm(spelling);
      if (!/\s/.test(spelling) && /^\p{Ll}{4,}$/u.test(spelling) && !byForm.has(form)) byForm.set(form, unit);
    }
  }
  return { bySpelling, byForm };
});

/** The unit or counted thing that a word in the text stands for, in any of its forms; undefined when it is not a known one. */
export function unitOf(spelling: string): Unit | undefined {
  const { bySpelling, byForm } = table();
  return bySpelling.get(spelling) ?? bySpelling.get(spelling.toLowerCase()) ?? byForm.get(normalForm(spelling));
}

/** The normal form of the counted thing that a compound ends in: «stilling» of «psykologstillingene»; undefined when it ends in no known one. */
export function countedPart(form: string): string | undefined {
  const { bySpelling } = table();
  for (let cut = 3; cut <= form.length - shortestPart; cut++) {
    const part = form.slice(cut);
    if (bySpelling.has(part) && normalForm(part).length >= shortestPart) return normalForm(part);
  }
  return undefined;
}

const symbols: Readonly<Record<string, string>> = {
  prosent: 'percent',
  prosentpoeng: 'percentage-point',
  promille: 'permille',
  krone: 'nok',
};
const measured: ReadonlySet<UnitKind> = new Set(['points', 'money', 'time', 'measure']);

/** True for what numbers are given in; false for what they count. */
export function isMeasure(unit: Unit | undefined): boolean {
  return unit !== undefined && (measured.has(unit.kind) || unit.name in symbols);
}

/** The sign a unit goes by in figures: `percent`, `percentage-point`, `permille`, `nok`, else its Norwegian name. */
export function unitSign(unit: Unit): string {
  return symbols[unit.name] ?? unit.name;
}
