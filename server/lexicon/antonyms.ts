import { read as readAntonyms } from './antonyms.yaml';
import { entriesOf } from './entries';
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
  return oppositionsBetween([...bundledOppositions(), ...extra]);
}

/** One side of an opposition, as those of the other side see it. */
interface Side {
  readonly forms: readonly string[];
  readonly kind: OppositionKind;
}

/** These oppositions alone. */
export function oppositionsBetween(oppositions: Iterable<Opposition>): Antonyms {
  const expressions = new Expressions();
  const facing = new Map<string, Side[]>();
  const face = (forms: readonly string[], side: Side) => {
    for (const form of forms) {
      const known = facing.get(form);
      if (known) known.push(side);
      else facing.set(form, [side]);
    }
  };
  for (const { a, b, kind } of oppositions) {
    const left = a.map((text) => expressions.read(text));
    const right = b.map((text) => expressions.read(text));
    face(left, { forms: right, kind });
    face(right, { forms: left, kind });
  }
  const of = (form: string) => opposedTo(form, facing.get(form));
  return { between: (a, b) => of(a).get(b), of, phrases: expressions.table() };
}

/** What stands on the other sides; the first kind counts where two are given. */
function opposedTo(form: string, sides: readonly Side[] | undefined): ReadonlyMap<string, OppositionKind> {
  if (!sides) return none;
  const opposed = new Map<string, OppositionKind>();
  for (const { forms, kind } of sides)
    for (const other of forms) if (other !== form && !opposed.has(other)) opposed.set(other, kind);
  return opposed;
}

function bundledOppositions(): readonly Opposition[] {
  return entriesOf('antonyms', readAntonyms()).map((entry) => ({
    a: entry.texts('a'),
    b: entry.texts('b'),
    kind: entry.oneOf('kind', oppositionKinds),
  }));
}
