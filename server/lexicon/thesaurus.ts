import { type Stepwise, stepwise } from '../text/steps';
import { createAntonyms, type Opposition, type OppositionKind, oppositionsBetween } from './antonyms';
import type { PhraseTable } from './phrases';
import { type Synonym, type SynonymSet, synonymsInSteps } from './synonyms';

/** Words that a catalogue has of its own, beside the bundled ones. */
export interface OwnLexicon {
  readonly synonyms: readonly SynonymSet[];
  readonly opposites: readonly Opposition[];
}

/** What words have to do with one another. Words and expressions are given by their normal forms. */
export interface Thesaurus {
  /** What may stand for a word or an expression, the strongest first; empty when nothing is known. */
  synonymsOf(form: string): readonly Synonym[];
  /** What a word or an expression, or a firm synonym of it, excludes. Roles that get mixed up exclude nothing. */
  oppositesOf(form: string): ReadonlySet<string>;
  /** Roles, bodies and things that a word, or a firm synonym of it, gets mixed up with; both may stand in one sentence. */
  rivalsOf(form: string): ReadonlySet<string>;
  /** The expressions of more than one word, to be found in text; those of a later table count before those of an earlier. */
  readonly phrases: readonly PhraseTable<string>[];
}

/** Least strength of a synonym that is opposed to what its fellow is opposed to. */
const firmSynonym = 0.8;
const mostRemembered = 20_000;

const bundled = stepwise(() => thesaurusInSteps({ synonyms: [], opposites: [] }));
const extended = new WeakMap<OwnLexicon, Stepwise<Thesaurus>>();

/** The bundled thesaurus, or the one that a catalogue's own words stand in too. */
export function thesaurusOf(own: OwnLexicon | undefined): Thesaurus {
  return preparedThesaurus(own)();
}

/** The same, to be built in steps. */
export function preparedThesaurus(own: OwnLexicon | undefined): Stepwise<Thesaurus> {
  if (!own) return bundled;
  const known = extended.get(own) ?? stepwise(() => thesaurusInSteps(own));
  extended.set(own, known);
  return known;
}

/** Where the bundled words call synonyms what `own` calls opposites, `own` is right. */
function* thesaurusInSteps(own: OwnLexicon): Generator<void, Thesaurus> {
  const synonyms = yield* synonymsInSteps(own.synonyms);
  yield;
  const antonyms = createAntonyms(own.opposites);
  const kept = oppositionsBetween(own.opposites);
  const synonymsOf = remembering((form) => {
    const apart = kept.of(form);
    const known = synonyms.of(form);
    return apart.size ? known.filter((each) => !apart.has(each.form)) : known;
  });
  const opposed = (belongs: (kind: OppositionKind) => boolean) =>
    remembering((form) => {
      const firm = synonymsOf(form).filter(({ strength }) => strength >= firmSynonym);
      const same = [form, ...firm.map((fellow) => fellow.form)];
      const found = new Set<string>();
      for (const each of same) for (const [other, kind] of antonyms.of(each)) if (belongs(kind)) found.add(other);
      for (const each of same) found.delete(each);
      return found;
    });
  const oppositesOf = opposed((kind) => kind !== 'agent');
  const rivalsOf = opposed((kind) => kind === 'agent');
  return { synonymsOf, oppositesOf, rivalsOf, phrases: [antonyms.phrases, synonyms.phrases] };
}

/** The same answers, each worked out once while they are few enough to keep. */
function remembering<T>(ask: (form: string) => T): (form: string) => T {
  const remembered = new Map<string, T>();
  return (form) => {
    const known = remembered.get(form);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const answer = ask(form);
    remembered.set(form, answer);
    return answer;
  };
}
