import { entriesOf, lazy } from '../lexicon/entries';
import { read as readHedges } from '../lexicon/hedges.yaml';
import { read as readHolders } from '../lexicon/holders.yaml';
import { read as readModality } from '../lexicon/modality.yaml';
import { read as readNegation } from '../lexicon/negation.yaml';
import { normalForm } from '../lexicon/normalForm';
import { createPhraseTable } from '../lexicon/phrases';
import { read as readQuantifiers } from '../lexicon/quantifiers.yaml';
import { read as readStance } from '../lexicon/stance.yaml';

const stances = ['for', 'propose', 'reserved', 'unsure', 'against', 'criticise', 'report', 'hold', 'none'] as const;
export type CueStance = (typeof stances)[number];

/** Words by which a stance is taken. */
export interface StanceEntry {
  readonly stance: CueStance;
  readonly strength: number;
  /** An adjective, which counts behind a copula only. */
  readonly predicate: boolean;
  readonly verb: boolean;
  readonly noun: boolean;
  readonly ambiguous: boolean;
}

const stanceEntries = () => entriesOf('stance', readStance());

/** «bør ikke» is a modal and a denial, each counted for itself; «skulle vært» has the normal form of any «skal være». */
const merelyModal =
  /^(?:(?:bør|burde|må|måtte|skal|skulle|kan|kunne|vil|ville|ha|har|hadde|være|vere|vært|vore|ikke|ikkje) ?)+$/;

/** What one wants removed is content: «vil fjerne kravet» is for its removal. */
const removal = /(?:^| )(?:fjern|avskaff|opphev|avvikl|skrot|droppe|slett)/;

/** «ikke alene» limits; it takes no stance. */
const limitation = /^(?:ikke|ikkje) (?:bare|berre|kun|alene|åleine|aleine|utelukkende|utelukkande|minst)$/;

const stancePhrases = (belongs: (pos: string) => boolean) =>
  stanceEntries()
    .filter((entry) => belongs(entry.text('pos')))
    .flatMap((entry) => {
      const pos = entry.text('pos');
      const value: StanceEntry = {
        stance: entry.oneOf('stance', stances),
        strength: entry.number('strength'),
        predicate: pos === 'adjective',
        verb: pos === 'verb',
        noun: pos === 'noun',
        ambiguous: entry.flag('ambiguous'),
      };
      const forms = [entry.text('form'), ...(entry.has('forms') ? entry.texts('forms') : [])];
      return forms
        .filter((text) => !merelyModal.test(text) && !removal.test(text) && !limitation.test(text))
        .map((text) => ({ text, value, open: pos === 'verb' }));
    });

export const stanceTable = lazy(() => createPhraseTable(stancePhrases((pos) => pos !== 'noun')));

/** Nouns by themselves, since «tvil» and «tviler» have one normal form. */
export const stanceNounTable = lazy(() => createPhraseTable(stancePhrases((pos) => pos === 'noun')));

const negations = ['negation', 'pseudo', 'weaken', 'affixal'] as const;
export type NegationKind = (typeof negations)[number];

/** Words that deny a clause; verbs of lacking and avoiding are content, and have their opposites. */
const denials = /^(?:ikke|ikkje|hverken|verken|korkje|ingen|inga|intet|inkje|ingenting|aldri|neppe|knapt|uten|utan)$/;

/** «ikke få» is far more often «not get» than «not few». */
const litotes = /^(?:ikke|ikkje) (?:få|fått)$/;

export const negationTable = lazy(() =>
  createPhraseTable(
    entriesOf('negation', readNegation())
      .map((entry) => ({ text: entry.text('form'), value: entry.oneOf('kind', negations) }))
      .filter(
        ({ text, value }) => !litotes.test(text) && (value !== 'negation' || text.includes(' ') || denials.test(text)),
      ),
  ),
);

export const modalityTable = lazy(() =>
  createPhraseTable(
    entriesOf('modality', readModality()).map((entry) => ({
      text: entry.text('form'),
      value: entry.number('level'),
      open: true,
    })),
  ),
);

const hedges = ['hedge', 'intensifier', 'condition', 'reservation'] as const;
export type HedgeKind = (typeof hedges)[number];

export const hedgeTable = lazy(() =>
  createPhraseTable(
    entriesOf('hedges', readHedges()).map((entry) => ({
      text: entry.text('form'),
      value: entry.oneOf('kind', hedges),
    })),
  ),
);

/** A word for how many of a thing. */
export interface AmountEntry {
  readonly kind: string;
}

export const amountTable = lazy(() =>
  createPhraseTable(
    entriesOf('quantifiers', readQuantifiers(), 'quantifiers').map((entry) => ({
      text: entry.text('form'),
      value: { kind: entry.text('kind') },
    })),
    (form) => form,
  ),
);

/** One who may hold a view beside the respondent. */
export interface HolderEntry {
  readonly name: string;
  readonly kind: string;
}

/** Holders by their own spelling: «utvalget» is a body, «utvalg» may be a selection. */
export const holderTable = lazy(() =>
  createPhraseTable(
    entriesOf('holders', readHolders()).flatMap((entry) => {
      const value: HolderEntry = { name: entry.text('name'), kind: entry.text('kind') };
      const forms = [value.name, ...(entry.has('forms') ? entry.texts('forms') : [])];
      return forms.map((text) => ({ text, value }));
    }),
    (form) => form,
  ),
);

const lightWords = [
  ...[
    'bør',
    'må',
    'skal',
    'kan',
    'vil',
    'få',
    'ha',
    'være',
    'bli',
    'gjøre',
    'gi',
    'ta',
    'se',
    'komme',
    'gå',
    'stå',
    'ligge',
  ],
  ...[
    'ikke',
    'ingen',
    'også',
    'heller',
    'mer',
    'mindre',
    'flere',
    'færre',
    'slik',
    'annen',
    'egen',
    'samme',
    'ny',
    'stor',
  ],
  ...[
    'å',
    'noe',
    'noen',
    'et',
    'en',
    'den',
    'det',
    'dette',
    'videre',
    'dessuten',
    'særlig',
    'blant',
    'ellers',
    'først',
    'hva',
    'hvor',
    'selv',
  ],
  ...[
    'syn',
    'mening',
    'høringsinstans',
    'instans',
    'svar',
    'kommisjon',
    'forslag',
    'spørsmål',
    'allerede',
    'nå',
    'senere',
  ],
];

/** Words of stance, modality, denial and amount, as normal forms: they say little of what a sentence is about. */
const cueForms = lazy(() => {
  const amounts = ['quantifiers', 'numbers', 'comparators'].flatMap((part) =>
    entriesOf('quantifiers', readQuantifiers(), part).map((entry) => entry.text('form')),
  );
  const stance = stanceEntries().filter((entry) => entry.text('pos') === 'verb' || entry.text('pos') === 'phrase');
  const entries = [...stance, ...entriesOf('modality', readModality()), ...entriesOf('hedges', readHedges())].map(
    (entry) => entry.text('form'),
  );
  const single = [...amounts, ...entries, ...lightWords].filter((text) => !/[ …]/.test(text));
  return new Set(single.map(normalForm));
});

/** True for the normal form of a word that says how, how much or how firmly rather than what. */
export function isCueForm(form: string): boolean {
  return cueForms().has(form);
}
