import { isUpperAt } from '../text/letters';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import { read as readClasses } from './classes.yaml';
import { entriesOf, lazy } from './entries';
import { normalForm } from './normalForm';
import { createPhraseTable, expressionOf, findPhrases, type PhraseTable } from './phrases';

/** A member of a class of which, in one place of a sentence, one shuts the others out. */
export interface Member {
  readonly kind: string;
  readonly name: string;
  /** Itself and all that it is a kind of. */
  readonly lineage: ReadonlySet<string>;
  /** Itself and all kinds of it that are nothing beside. */
  readonly kinds: ReadonlySet<string>;
  /** What two run together, and neither is. */
  readonly isJoint: boolean;
}

/** A member as it stands in a sentence. */
export interface Mention extends Span {
  readonly member: Member;
  /** Positions of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** The word stands for the member, and for much else: it never tells of another. */
  readonly isLoose: boolean;
}

interface Listed {
  readonly member: Member;
  readonly text: string;
  readonly isLoose: boolean;
}

interface Classes {
  readonly table: PhraseTable<readonly Listed[]>;
  /** First parts of compounds. */
  readonly heads: readonly Listed[];
  /** Single words by their normal forms, to be found as last parts of compounds. */
  readonly tails: ReadonlyMap<string, readonly Listed[]>;
  /** Everything listed, by its normal form. */
  readonly all: ReadonlyMap<string, readonly Listed[]>;
}

const leastTail = 6;

const classes = lazy((): Classes => {
  const file = readClasses() as Readonly<Record<string, unknown>>;
  const byForm = new Map<string, Listed[]>();
  const heads: Listed[] = [];
  for (const kind of Object.keys(file)) {
    const entries = entriesOf('classes', file, kind).map((entry) => {
      const list = (key: string) => (entry.has(key) ? entry.texts(key) : []);
      return {
        words: entry.texts('words'),
        of: list('of'),
        loose: list('loose'),
        first: list('first'),
        isJoint: entry.flag('joint'),
      };
    });
    const members = membersOf(
      kind,
      new Map(entries.map(({ words, of }) => [words[0] ?? '', of])),
      new Set(entries.flatMap(({ words: [name], isJoint }) => (isJoint && name !== undefined ? [name] : []))),
    );
    for (const { words, loose, first } of entries) {
      const member = members(words[0] ?? '');
      const listed = (isLoose: boolean) => (text: string) => ({ member, text, isLoose });
      heads.push(...first.map(listed(false)));
      for (const each of [...words.map(listed(false)), ...loose.map(listed(true))]) {
        const form = expressionOf(each.text);
        byForm.set(form, [...(byForm.get(form) ?? []), each]);
      }
    }
  }
  return {
    table: createPhraseTable([...byForm.values()].map((value) => ({ text: value[0]?.text ?? '', value }))),
    heads,
    tails: new Map([...byForm].filter(([form]) => !form.includes(' ') && form.length >= leastTail)),
    all: byForm,
  };
});

/** The members of a class by their names; `parents` has what each is a kind of. */
function membersOf(
  kind: string,
  parents: ReadonlyMap<string, readonly string[]>,
  joint: ReadonlySet<string>,
): (name: string) => Member {
  const climb = (name: string, into: Set<string>): ReadonlySet<string> => {
    const above = parents.get(name);
    if (!above) throw new Error(`classes.yaml: «${name}» is no member of ${kind}`);
    if (into.has(name)) return into;
    into.add(name);
    for (const parent of above) climb(parent, into);
    return into;
  };
  const lineages = [...parents.keys()].map((name) => ({ name, lineage: climb(name, new Set()) }));
  const members = lineages.map(({ name, lineage }): Member => {
    const below = lineages.filter(
      (other) => other.lineage.has(name) && (other.name === name || !joint.has(other.name)),
    );
    return { kind, name, lineage, kinds: new Set(below.map((other) => other.name)), isJoint: joint.has(name) };
  });
  const byName = new Map(members.map((member) => [member.name, member]));
  return (name) => byName.get(name) ?? { kind, name, lineage: new Set([name]), kinds: new Set([name]), isJoint: false };
}

/** True where one member does not stand in the other's place: neither is a kind of the other, and nothing is a kind of both. */
export function excludes(a: Member, b: Member): boolean {
  if (a.kind !== b.kind || a.lineage.has(b.name) || b.lineage.has(a.name)) return false;
  for (const each of a.kinds) if (b.kinds.has(each)) return false;
  return true;
}

const mentions = new WeakMap<readonly Word[], readonly Mention[]>();

/** The members of classes among the words of a sentence of `text`, in its order; kept. */
export function mentionsIn(text: string, all: readonly Word[]): readonly Mention[] {
  const known = mentions.get(all) ?? findMentions(text, all);
  mentions.set(all, known);
  return known;
}

function findMentions(text: string, all: readonly Word[]): readonly Mention[] {
  const taken = new Set<number>();
  const whole = findPhrases(all, classes().table).flatMap(({ start, end, at, value }) => {
    const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
    const fitting = value.filter(
      ({ text: lemma }) => isWritten(text, lemma, start) && isForm(all[last]?.form ?? '', lemma),
    );
    if (fitting.length) for (const each of at) taken.add(each);
    return fitting.map(({ member, isLoose }) => ({ member, isLoose, start, end, first, last }));
  });
  const parts = all.flatMap(({ start, end, form }, index) =>
    form.length < leastCompound || taken.has(index)
      ? []
      : partsOf(form).map(({ member, isLoose }) => ({ member, isLoose, start, end, first: index, last: index })),
  );
  return [...whole, ...parts, ...inflected(text, all), ...cutOff(text, all)].sort((a, b) => a.start - b.start);
}

const leastCompound = 8;
/** «RHF-ene», «UiT-en»: a short form with an ending behind a hyphen. */
function inflected(text: string, all: readonly Word[]): readonly Mention[] {
  return all.flatMap(({ start, end, form }, index): readonly Mention[] => {
    const cut = form.indexOf('-');
    if (cut < 2 || !ending.test(form.slice(cut))) return [];
    const listed = classes().all.get(normalForm(form.slice(0, cut))) ?? [];
    return listed
      .filter((each) => allCapitals.test(each.text) && isWritten(text, each.text, start))
      .map(({ member, isLoose }) => ({ member, isLoose, start, end, first: index, last: index }));
  });
}

const ending = /^[-\u2010\u2011](?:a|ar|ane|en|ene|er|et)s?$/;
const joins = /^(?:og|eller|samt)$/;
const farthestHead = 6;

/** «grunn-, videre- og etterutdanning»: what is cut at a hyphen has its last part from the word behind the conjunction. */
function cutOff(text: string, all: readonly Word[]): readonly Mention[] {
  return all.flatMap(({ start, end, form }, index): readonly Mention[] => {
    if (!/^[-\u2010\u2011][,\s]/.test(text.slice(end, end + 2))) return [];
    const at = all.findIndex((word, other) => other > index && other <= index + farthestHead && joins.test(word.form));
    const head = at < 0 ? '' : (all[at + 1]?.form ?? '');
    for (let cut = 2; cut <= head.length - shortest; cut++) {
      const listed = classes().tails.get(normalForm(form + head.slice(cut)));
      if (listed) return listed.map(({ member }) => ({ member, isLoose: true, start, end, first: index, last: index }));
    }
    return [];
  });
}

const partsByForm = new Map<string, readonly Listed[]>();
const mostRemembered = 20_000;

/** The members that a compound begins or ends with; kept. */
function partsOf(form: string): readonly Listed[] {
  const known = partsByForm.get(form);
  if (known) return known;
  if (partsByForm.size >= mostRemembered) partsByForm.clear();
  const parts = findParts(form);
  partsByForm.set(form, parts);
  return parts;
}

function findParts(form: string): readonly Listed[] {
  const { heads, tails } = classes();
  const normal = normalForm(form);
  const found = heads.filter(({ text }) => normal.startsWith(text));
  for (let cut = 2; cut <= normal.length - leastTail; cut++) {
    const tail = tails.get(normal.slice(cut));
    if (tail) return [...found, ...tail.filter(({ text }) => !capital.test(text) && isForm(form.slice(cut), text))];
  }
  return found;
}

const capital = /^\p{Lu}/u;
const allCapitals = /^\p{Lu}{2}/u;

/** Names are written with a capital, short forms in capitals. */
function isWritten(text: string, lemma: string, start: number): boolean {
  if (!capital.test(lemma)) return true;
  return isUpperAt(text, start) && (!allCapitals.test(lemma) || isUpperAt(text, start + 1));
}

/** Of «ph.d.», «lånekasse» and «høyskole på Vestlandet» what the words of a text end with. */
const lastWord = /[\p{L}\d]+(?:-[\p{L}\d]+)*(?=\P{L}*$)/u;
const shortest = 4;
const agents = /(?:ere|erne|eren|erar|arar|aren|arane)s?$/;
const doing = /ing(?:a|en|er|ar|ene|ane)?s?$/;

/** Words of one root have one normal form: «brukere» and «bruke», «veileder» and «veiledning». `lemma` is the word that is meant. */
function isForm(form: string, lemma: string): boolean {
  const word = lastWord.exec(lemma)?.[0] ?? lemma;
  if (form.length < word.length - 1) return false;
  if (word.length <= shortest) return form.startsWith(word.toLowerCase());
  if (word.endsWith('ere')) return agents.test(form);
  return doing.test(word) || !doing.test(form);
}
