import { entriesOf, lazy } from './entries';
import { read as readHedges } from './hedges.yaml';
import { read as readHolders } from './holders.yaml';
import { read as readModality } from './modality.yaml';
import { read as readNegation } from './negation.yaml';
import { read as readQuantifiers } from './quantifiers.yaml';
import { formsOf } from './stance';

const hedges = ['hedge', 'intensifier', 'condition', 'reservation'] as const;
const negations = ['negation', 'pseudo', 'weaken', 'affixal'] as const;
const amounts = [
  ...(['all', 'both', 'most', 'many', 'several', 'some', 'few', 'none', 'only'] as const),
  ...(['atLeast', 'atMost', 'about', 'exact'] as const),
] as const;
const holderKinds = [
  ...(['body', 'document', 'government', 'parliament', 'agency'] as const),
  ...(['international', 'organisation', 'group', 'research', 'self'] as const),
] as const;

/** A modal expression; level 0 (possible) to 4 (duty). */
export interface ModalityWords {
  readonly form: string;
  readonly level: number;
}

export interface HedgeWords {
  readonly form: string;
  readonly kind: (typeof hedges)[number];
}

/** `pseudo` denies nothing, `weaken` says neither yes nor no, `affixal` is the denial of `positive`. */
export interface NegationWords {
  readonly form: string;
  readonly kind: (typeof negations)[number];
  readonly positive?: string;
}

/** A word for how many of a set. */
export interface QuantifierWords {
  readonly form: string;
  readonly kind: (typeof amounts)[number];
  /** Least and greatest share of the set for which the word is true. */
  readonly share?: readonly [number, number];
  /** Least number, whatever the size of the set. */
  readonly count?: number;
}

/** One who may hold a view beside the respondent. */
export interface Holder {
  readonly name: string;
  /** As they stand in text, genitives included, the name first. */
  readonly forms: readonly string[];
  readonly kind: (typeof holderKinds)[number];
  /** True for one who in a draft is its writer. */
  readonly drafter: boolean;
}

/** Every entry of modality.yaml. */
export const modalityWords = lazy((): readonly ModalityWords[] =>
  entriesOf('modality', readModality()).map((entry) => {
    const level = entry.number('level');
    return [0, 1, 2, 3, 4].includes(level) ? { form: entry.text('form'), level } : entry.fail('a level from 0 to 4');
  }),
);

/** Every entry of hedges.yaml. */
export const hedgeWords = lazy((): readonly HedgeWords[] =>
  entriesOf('hedges', readHedges()).map((entry) => ({ form: entry.text('form'), kind: entry.oneOf('kind', hedges) })),
);

/** Every entry of negation.yaml. */
export const negationWords = lazy((): readonly NegationWords[] =>
  entriesOf('negation', readNegation()).map((entry) => {
    const kind = entry.oneOf('kind', negations);
    return { form: entry.text('form'), kind, ...(kind === 'affixal' && { positive: entry.text('positive') }) };
  }),
);

/** Every entry of the first part of quantifiers.yaml. */
export const quantifierWords = lazy((): readonly QuantifierWords[] =>
  entriesOf('quantifiers', readQuantifiers(), 'quantifiers').map((entry) => ({
    form: entry.text('form'),
    kind: entry.oneOf('kind', amounts),
    ...(entry.has('share') && { share: entry.pair('share') }),
    ...(entry.has('count') && { count: entry.number('count') }),
  })),
);

/** Every entry of holders.yaml. */
export const holders = lazy((): readonly Holder[] =>
  entriesOf('holders', readHolders()).map((entry) => ({
    name: entry.text('name'),
    forms: formsOf(entry, 'name'),
    kind: entry.oneOf('kind', holderKinds),
    drafter: entry.flag('drafter'),
  })),
);
