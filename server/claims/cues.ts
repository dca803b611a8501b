import {
  type HedgeWords,
  hedgeWords,
  holders,
  modalityWords,
  type NegationWords,
  negationWords,
  quantifierWords,
} from '../lexicon/cues';
import { lazy } from '../lexicon/entries';
import { normalForm } from '../lexicon/normalForm';
import { numerals } from '../lexicon/numerals';
import { asWritten, createPhraseTable } from '../lexicon/phrases';
import { speakers } from '../lexicon/speakers';
import { type Stance, stanceWords } from '../lexicon/stance';

export type CueStance = Stance;

/** Words by which a stance is taken. */
export interface StanceEntry {
  readonly stance: CueStance;
  readonly strength: number;
  /** An adjective, which counts behind a copula only. */
  readonly predicate: boolean;
  readonly verb: boolean;
  readonly noun: boolean;
  readonly ambiguous: boolean;
  /** True for words of certainty and trust: whoever denies them doubts. */
  readonly doubtIfDenied: boolean;
  /** True for reserve short of rejection («skeptisk til», «advarer mot»): it goes with doubt. */
  readonly wary: boolean;
  /** True for words that only people and bodies can be the subject of. */
  readonly personal: boolean;
}

const reserve =
  /^(?:.*(?:skep|kriti|betenk|innvend|innvending|motforest|advar|åtvar|reserver)|neppe |(?:kan )?(?:ikke|ikkje) se at)/;
const certainty = /^(?:sikker|trygg|overbevist|overtydd|stole|har? tillit)/;

/** «bør ikke» is a modal and a denial, each counted for itself; «skulle vært» has the normal form of any «skal være». */
const merelyModal =
  /^(?:(?:bør|burde|må|måtte|skal|skulle|kan|kunne|vil|ville|ha|har|hadde|være|vere|vært|vore|ikke|ikkje) ?)+$/;

/** What one wants removed is content: «vil fjerne kravet» is for its removal. */
const removal = /(?:^| )(?:fjern|avskaff|opphev|avvikl|skrot|droppe|slett)/;

/** A duty by law is a thing spoken of: «en lovfestet plikt». */
const legal = /^(?:lov|forskrifts)fest/;

/** «overse» and «over» have one normal form. */
const likeSmallWord = /^over(?:s|så|se|ser|ses|sett|sjå|såg)$/;

/** «ikke alene» limits; it takes no stance. */
const limitation = /^(?:ikke|ikkje) (?:bare|berre|kun|alene|åleine|aleine|utelukkende|utelukkande|minst)$/;

const noStance = new RegExp(
  [merelyModal, removal, limitation, legal, likeSmallWord].map(({ source }) => source).join('|'),
);

/** «slutter seg til» is what others do, «slutter oss til» what we do: the expression with the reflexive of each. */
function inEachPerson(text: string): readonly string[] {
  return reflexive.test(text) ? [text, text.replace(reflexive, ' oss'), text.replace(reflexive, ' meg')] : [text];
}

const reflexive = / seg(?= |$)/;

const stancePhrases = (belongs: (pos: string) => boolean) =>
  stanceWords()
    .filter(({ pos }) => belongs(pos))
    .flatMap(({ lemma, pos, forms, stance, strength, ambiguous }) => {
      const value: StanceEntry = {
        stance,
        strength,
        predicate: pos === 'adjective',
        verb: pos === 'verb',
        noun: pos === 'noun',
        ambiguous,
        doubtIfDenied: certainty.test(forms[0] ?? ''),
        wary: reserve.test(forms[0] ?? ''),
        personal: speakers().personal.has(lemma),
      };
      // Scepticism is reserve, whatever the word it is listed with.
      const wary = { ...value, wary: true };
      return forms
        .filter((text) => !noStance.test(text))
        .flatMap(inEachPerson)
        .map((text) => ({ text, value: /skep[st]/.test(text) ? wary : value, open: pos === 'verb' }));
    });

export const stanceTable = lazy(() => createPhraseTable(stancePhrases((pos) => pos !== 'noun')));

/** Nouns by themselves, since «tvil» and «tviler» have one normal form. */
export const stanceNounTable = lazy(() => createPhraseTable(stancePhrases((pos) => pos === 'noun')));

export type NegationKind = NegationWords['kind'];

/** Words that deny a clause; verbs of lacking and avoiding are content, and have their opposites. */
const denials =
  /^(?:ikke|ikkje|hverken|verken|korkje|ingen|inga|intet|inkje|ingenting|aldri|sjelden|sjeldan|neppe|knapt|uten|utan)$/;

/** «mangel på psykologer» is a thing spoken of, as «underdekning» is, and denies no clause. */
const lack =
  /^(?:mangel|mangelen|mangler|mangle|manglet|mangla|manglar|manglende|manglande|fravær|fraværet|fråvær|fråværet) /;

/** To have a thing fall away is to do away with it, as to remove it is; it denies no clause. */
const ending = /^(?:falle|faller|fell) bort$/;

/** «ikke få» is far more often «not get» than «not few». */
const litotes = /^(?:ikke|ikkje) (?:få|fått)$/;

export const negationTable = lazy(() =>
  createPhraseTable(
    negationWords()
      .map(({ form, kind }) => ({ text: form, value: kind }))
      .filter(
        ({ text, value }) =>
          !litotes.test(text) &&
          !lack.test(text) &&
          !ending.test(text) &&
          (value !== 'negation' || text.includes(' ') || denials.test(text)),
      ),
    asWritten,
  ),
);

export const modalityTable = lazy(() =>
  createPhraseTable(modalityWords().map(({ form, level }) => ({ text: form, value: level, open: true }))),
);

export type HedgeKind = HedgeWords['kind'];

export const hedgeTable = lazy(() =>
  createPhraseTable(hedgeWords().map(({ form, kind }) => ({ text: form, value: kind }))),
);

/** A word for how many of a thing. */
export interface AmountEntry {
  readonly kind: string;
  /** Least and most of the set, from 0 to 1. */
  readonly share?: readonly [number, number];
}

export const amountTable = lazy(() =>
  createPhraseTable(
    quantifierWords().map(({ form, kind, share }) => ({ text: form, value: { kind, ...(share && { share }) } })),
    asWritten,
  ),
);

/** Holders by their own spelling: «utvalget» is a body, «utvalg» may be a selection. */
export const holderTable = lazy(() =>
  createPhraseTable(
    holders().flatMap(({ name, forms, kind }) => forms.map((text) => ({ text, value: { name, kind } }))),
    asWritten,
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

/** Duties are things spoken of, however firmly they bind. */
const duties = /^(?:plikt|lovpål|lovfest|pålegg|pålagt)/;

/** Words of stance, modality, denial and amount, as normal forms: they say little of what a sentence is about. */
const cueForms = lazy(() => {
  const { numbers, before, after } = numerals();
  // «godt tre millioner» compares; «godt» by itself says how good a thing is.
  const compared = [...before.keys(), ...after.keys()].filter((form) => form !== 'godt');
  const amounts = [...quantifierWords().map(({ form }) => form), ...numbers.keys(), ...compared];
  const stance = stanceWords().filter(({ pos }) => pos === 'verb' || pos === 'phrase');
  const entries = [
    ...stance.map(({ lemma }) => lemma),
    ...[...modalityWords(), ...hedgeWords()].map(({ form }) => form),
  ];
  const single = [...amounts, ...entries, ...lightWords].filter((text) => !/[ …]/.test(text));
  return new Set(single.filter((text) => !duties.test(text)).map(normalForm));
});

/** True for the normal form of a word that says how, how much or how firmly rather than what. */
export function isCueForm(form: string): boolean {
  return cueForms().has(form);
}

const particles = lazy(
  () =>
    new Set(
      [
        ...['ut', 'opp', 'ned', 'inn', 'bort', 'fram', 'foran', 'igjen'],
        ...['trekke', 'sette', 'legge', 'følge', 'bringe', 'lage', 'problem', 'måte', 'ting', 'når', 'lett'],
        ...['holde', 'bruke', 'føre', 'begynne', 'skje', 'gjelde'],
      ].map(normalForm),
    ),
);

/** True for the normal form of a particle or an everyday word that a paraphrase freely exchanges, unless an expression holds it. */
export function isParticle(form: string): boolean {
  return particles().has(form);
}

const topicOpeners = lazy(
  () =>
    new Set(
      [
        ...['når det gjelder', 'hva gjelder', 'hva angår', 'med hensyn til', 'med tanke på', 'i forbindelse med'],
        'i tilknytning til',
      ].map((text) => text.split(' ').map(normalForm).join(' ')),
    ),
);

/** True for the normal form of an expression that only names what is spoken of («når det gjelder …»). */
export function opensTopic(expression: string): boolean {
  return topicOpeners().has(expression);
}
