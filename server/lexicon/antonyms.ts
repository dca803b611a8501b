import { read as readAntonyms } from './antonyms.yaml';
import { entriesOf, lazy } from './entries';
import { Expressions, type PhraseTable } from './phrases';

/** `direction`: more and less, start and stop; `opposite`: the one excludes the other; `agent`: roles and bodies that get mixed up. */
export type OppositionKind = (typeof oppositionKinds)[number];

const oppositionKinds = ['direction', 'opposite', 'agent'] as const;

/** Every word of `a` is opposed to every word of `b`. */
export interface Opposition {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly kind: OppositionKind;
}

export interface Antonyms {
  /** How two words or expressions (normal forms) are opposed; undefined when they are not known to be. */
  between(a: string, b: string): OppositionKind | undefined;
  /** What a word or expression is opposed to, in normal forms; empty when nothing is known. */
  of(form: string): ReadonlyMap<string, OppositionKind>;
  /** The expressions of more than one word, to be found in text; their values are what `between` takes. */
  readonly phrases: PhraseTable<string>;
}

const none: ReadonlyMap<string, OppositionKind> = new Map();

/** The bundled oppositions, and `extra` ones beside them. */
export function createAntonyms(extra: Iterable<Opposition> = []): Antonyms {
  const expressions = new Expressions();
  const opposed = new Map<string, Map<string, OppositionKind>>();
  const add = (from: string, to: string, kind: OppositionKind) => {
    const known = opposed.get(from) ?? new Map<string, OppositionKind>();
    if (!known.has(to)) known.set(to, kind);
    opposed.set(from, known);
  };
  for (const { a, b, kind } of [...bundledOppositions(), ...extra]) {
    const [lefts, rights] = [a, b].map((side) => side.map((text) => expressions.read(text)));
    for (const left of lefts ?? []) {
      for (const right of rights ?? []) {
        if (left === right) continue;
        add(left, right, kind);
        add(right, left, kind);
      }
    }
  }
  return {
    between: (a, b) => opposed.get(a)?.get(b),
    of: (form) => opposed.get(form) ?? none,
    phrases: expressions.table(),
  };
}

function bundledOppositions(): readonly Opposition[] {
  return entriesOf('antonyms', readAntonyms()).map((entry) => ({
    a: entry.texts('a'),
    b: entry.texts('b'),
    kind: entry.oneOf('kind', oppositionKinds),
  }));
}

/** The bundled oppositions, built when first asked for. */
export const antonyms = lazy(() => createAntonyms());

/** How two words or expressions (normal forms) are opposed, by the bundled oppositions; undefined when they are not known to be. */
export function areOpposites(a: string, b: string): OppositionKind | undefined {
  return antonyms().between(a, b);
}
