import { stepwise } from '../text/steps';
import { entriesOf } from './entries';
import { Expressions, type PhraseTable } from './phrases';
import { read as readSynonyms } from './synonyms.yaml';

/** Words and expressions that may stand for one another. */
export interface SynonymSet {
  readonly words: readonly string[];
  /** From 0, nothing in common, to 1, the same everywhere. */
  readonly strength: number;
}

export interface Synonym {
  /** Normal forms, one blank between those of an expression. */
  readonly form: string;
  readonly strength: number;
}

export interface Synonyms {
  /** What may stand for a word or an expression (normal forms), the strongest first; empty when nothing is known. Not transitive. */
  of(form: string): readonly Synonym[];
  /** The expressions of more than one word, to be found in text; their values are what `of` takes. */
  readonly phrases: PhraseTable<string>;
}

const none: readonly Synonym[] = [];

/** Sets that are read without a break. */
const atOnce = 250;

/** The bundled synonyms, and `extra` sets beside them. */
export function createSynonyms(extra: Iterable<SynonymSet> = []): Synonyms {
  return stepwise(() => synonymsInSteps(extra))();
}

/** {@link createSynonyms}, with pauses for other work. */
export function* synonymsInSteps(extra: Iterable<SynonymSet>): Generator<void, Synonyms> {
  const expressions = new Expressions();
  const setsOf = new Map<string, (readonly Synonym[])[]>();
  const all = [...bundledSets(), ...extra];
  yield;
  for (const [index, { words, strength }] of all.entries()) {
    if (index % atOnce === 0) yield;
    const forms = new Set(words.map((text) => expressions.read(text)));
    const members = [...forms].map((form) => ({ form, strength }));
    for (const form of forms) {
      const sets = setsOf.get(form);
      if (sets) sets.push(members);
      else setsOf.set(form, [members]);
    }
  }
  yield;
  const of = (form: string) => {
    const sets = setsOf.get(form);
    return sets ? merged(form, sets) : none;
  };
  return { of, phrases: expressions.table() };
}

function bundledSets(): readonly SynonymSet[] {
  return entriesOf('synonyms', readSynonyms()).map((entry) => {
    const set = { words: entry.texts('words'), strength: entry.number('strength') };
    const fits = set.words.length > 1 && set.strength > 0 && set.strength <= 1;
    return fits ? set : entry.fail('two words or more and a strength up to 1');
  });
}

function merged(form: string, sets: readonly (readonly Synonym[])[]): readonly Synonym[] {
  const strongest = new Map<string, Synonym>();
  for (const synonym of sets.flat()) {
    if (synonym.form !== form && synonym.strength > (strongest.get(synonym.form)?.strength ?? 0))
      strongest.set(synonym.form, synonym);
  }
  return [...strongest.values()].sort((a, b) => b.strength - a.strength);
}
