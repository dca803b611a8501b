import type { Thesaurus } from '../lexicon/thesaurus';
import { type Halves, halvesAmong, splitStrength } from './compounds';
import type { Term } from './terms';

/** Words of a source that may stand for a word of a claim, with how well they do, 0 to 1. */
export type Expansion = ReadonlyMap<string, number>;

/** The units that a word stands in or near, in order, each with the strength it is listed under; 1 for the unit's own words. */
interface Postings {
  readonly units: number[];
  readonly strengths: number[];
}

/** Where a source has a word of a claim, or another that may stand for it. */
export interface Reach {
  readonly expansion: Expansion;
  /** What the word and the expression it belongs to exclude. */
  readonly opposites: readonly ReadonlySet<string>[];
  /** The units that have one of the words, in themselves or around them, or an opposite of it, in order. */
  readonly units: readonly number[];
  /** For each of them how well its own words say it; 0 where only its surroundings do. */
  readonly own: readonly number[];
  /** How well its surroundings say it. */
  readonly around: readonly number[];
  /** Whether its own words have an opposite of it. */
  readonly turned: readonly boolean[];
  /** How much it, or its opposite, counts when the best units are sought, in single precision. */
  readonly scores: readonly number[];
  /** The source's words that it is put together of, two by two: «vikar» and «byrå» for «byråvikar». */
  readonly halves: readonly Halves[];
  /** For each of them its words that say it best, once they have been asked for. */
  readonly said: (Said | undefined)[];
}

/** Words of a unit that say a word of a claim equally well. */
export interface Said {
  readonly terms: readonly Term[];
  readonly strength: number;
}

const affix = 4;
const mostRemembered = 20_000;
const mostReaches = 5_000;

/** How much surroundings count beside own words when the best units are sought. */
const aroundShare = 0.75;

/** How well a word counts that stands in the place of its opposite: it is what the claim speaks of, turned. */
export const opposedStrength = 0.6;

/** Strengths of the ways in which two different words may stand for one another. */
const strengths = {
  /** «regelverk» in «anskaffelsesregelverk» */
  headOf: 0.85,
  /** «anskaffelse» in «anskaffelsesregelverk» */
  firstPartOf: 0.7,
  /** «anskaffelsesregelverk» by «regelverk» alone */
  byHead: 0.6,
  /** «anskaffelsesregelverk» by «anskaffelse» alone */
  byFirstPart: 0.5,
  /** «utdanningskapasitet» by «studiekapasitet»: another kind of the same */
  sameHead: 0.4,
  /** «finansiere» by «finansiering» */
  sharedPrefix: 0.8,
};

/** The words of one source and the units that each stands in or near. */
export class Vocabulary {
  readonly #postings = new Map<string, Postings>();
  readonly #byStart = new Map<string, string[]>();
  readonly #byEnd = new Map<string, string[]>();
  readonly #expansions = new Map<string, Expansion>();
  readonly #reaches = new Map<string, Reach>();
  #units = 0;
  /** How well each unit says the word that is sought; all zero between two of them. */
  #found = noStrengths(0);

  constructor(private readonly thesaurus: Thesaurus) {}

  /**
   * Lists the terms under a unit, one unit after the other; the strongest of several listings counts. Strength 1 is the unit's own
   * words.
   */
  add(unit: number, terms: readonly Term[], strength: number): void {
    this.#units = unit + 1;
    for (const { form, expression } of terms) {
      this.#list(form, unit, strength);
      if (expression !== undefined) this.#list(expression, unit, strength);
    }
  }

  #list(form: string, unit: number, strength: number): void {
    const { units, strengths } = this.#postings.get(form) ?? this.#register(form);
    const last = units.length - 1;
    if (units[last] !== unit) {
      units.push(unit);
      strengths.push(strength);
    } else if ((strengths[last] ?? 0) < strength) strengths[last] = strength;
  }

  #register(form: string): Postings {
    const postings = { units: [], strengths: [] };
    this.#postings.set(form, postings);
    if (form.length >= affix && !form.includes(' ')) {
      push(this.#byStart, form.slice(0, affix), form);
      push(this.#byEnd, form.slice(-affix), form);
    }
    return postings;
  }

  has(form: string): boolean {
    return this.#postings.has(form);
  }

  /** How many units have the form, in themselves or around them. */
  countOf(form: string): number {
    return this.#postings.get(form)?.units.length ?? 0;
  }

  /** Where the source has what {@link expand} gives for a word; kept. */
  reach(term: Pick<Term, 'form' | 'expression'>): Reach {
    const key = keyOf(term);
    const known = this.#reaches.get(key);
    if (known) return known;
    if (this.#reaches.size >= mostReaches) this.#reaches.clear();
    const reach = this.#reachOf(term);
    this.#reaches.set(key, reach);
    return reach;
  }

  #reachOf(term: Pick<Term, 'form' | 'expression'>): Reach {
    const expansion = this.expand(term);
    const opposites = formsOf(term)
      .map(this.thesaurus.oppositesOf)
      .filter(({ size }) => size > 0);
    if (this.#found.own.length < this.#units) this.#found = noStrengths(this.#units);
    const found = this.#found;
    for (const [form, value] of expansion) {
      const { units = [], strengths = [] } = this.#postings.get(form) ?? {};
      for (let at = 0; at < units.length; at++) {
        const listed = strengths[at] ?? 0;
        raise(listed === 1 ? found.own : found.around, units[at] ?? 0, value * listed);
      }
    }
    for (const set of opposites) for (const form of set) this.#turn(form, found.turned);
    const halves = this.#halvesOf(term.form);
    for (const { head, first } of halves) {
      const having = this.#unitsOf(first);
      for (const unit of this.#unitsOf(head)) if (having.has(unit)) raise(found.own, unit, splitStrength);
    }
    return { expansion, opposites, halves, ...reachedBy(found, this.#units), said: [] };
  }

  /** The words of the source that a compound is put together of. */
  #halvesOf(form: string): readonly Halves[] {
    if (form.length < 2 * affix || form.includes(' ')) return [];
    const heads = this.#byEnd.get(form.slice(-affix)) ?? [];
    return halvesAmong(form, heads, this.#byStart.get(form.slice(0, affix)) ?? []);
  }

  /** The units that have a form in themselves. */
  #unitsOf(form: string): ReadonlySet<number> {
    const { units, strengths } = this.#postings.get(form) ?? { units: [], strengths: [] };
    return new Set(units.filter((_, at) => strengths[at] === 1));
  }

  /** Marks the units that have, in themselves, a form that the word excludes. */
  #turn(form: string, turned: Float64Array): void {
    const { units = [], strengths = [] } = this.#postings.get(form) ?? {};
    for (let at = 0; at < units.length; at++) if (strengths[at] === 1) raise(turned, units[at] ?? 0, opposedStrength);
  }

  /**
   * The source's words that may stand for one of a claim: itself, parts and compounds, synonyms of it or of the expression it
   * belongs to, words of one root.
   */
  expand(term: Pick<Term, 'form' | 'expression'>): Expansion {
    const key = keyOf(term);
    const known = this.#expansions.get(key);
    if (known) return known;
    if (this.#expansions.size >= mostRemembered) this.#expansions.clear();
    const expansion = new Map<string, number>();
    for (const each of formsOf(term)) {
      this.#collect(each, 1, expansion);
      for (const synonym of this.thesaurus.synonymsOf(each)) this.#collect(synonym.form, synonym.strength, expansion);
    }
    this.#expansions.set(key, expansion);
    return expansion;
  }

  #collect(form: string, factor: number, into: Map<string, number>): void {
    const offer = (other: string, strength: number) => {
      const value = strength * factor;
      if (value > (into.get(other) ?? 0)) into.set(other, value);
    };
    if (this.has(form)) offer(form, 1);
    if (form.length < affix || form.includes(' ')) return;
    for (const other of this.#byStart.get(form.slice(0, affix)) ?? []) offer(other, startRelation(form, other));
    for (const other of this.#byEnd.get(form.slice(-affix)) ?? []) offer(other, endRelation(form, other));
  }
}

function keyOf({ form, expression }: Pick<Term, 'form' | 'expression'>): string {
  return expression === undefined ? form : `${form}|${expression}`;
}

/** How well each of all units says a word. */
interface Strengths {
  readonly own: Float64Array;
  readonly around: Float64Array;
  readonly turned: Float64Array;
}

function noStrengths(units: number): Strengths {
  return { own: new Float64Array(units), around: new Float64Array(units), turned: new Float64Array(units) };
}

function raise(strengths: Float64Array, unit: number, value: number): void {
  if (value > (strengths[unit] ?? 0)) strengths[unit] = value;
}

/** What of all units is reached; what was found is left all zero. */
function reachedBy({ own, around, turned }: Strengths, all: number) {
  const reached = {
    units: [] as number[],
    own: [] as number[],
    around: [] as number[],
    turned: [] as boolean[],
    scores: [] as number[],
  };
  for (let unit = 0; unit < all; unit++) {
    const [inside, outside, opposed] = [own[unit] ?? 0, around[unit] ?? 0, turned[unit] ?? 0];
    if (!inside && !outside && !opposed) continue;
    reached.units.push(unit);
    reached.own.push(inside);
    reached.around.push(outside);
    reached.turned.push(opposed > 0);
    reached.scores.push(Math.fround(Math.max(inside, aroundShare * outside, opposed)));
    own[unit] = around[unit] = turned[unit] = 0;
  }
  return reached;
}

/** The word by itself, and the expression that it belongs to. */
export function formsOf({ form, expression }: Pick<Term, 'form' | 'expression'>): readonly string[] {
  return expression === undefined ? [form] : [form, expression];
}

function push(table: Map<string, string[]>, key: string, form: string): void {
  const list = table.get(key);
  if (list) list.push(form);
  else table.set(key, [form]);
}

const leastRest = 4;

/** Both begin alike: one is the first part of the other, or both are of one root. */
function startRelation(form: string, other: string): number {
  if (form === other) return 1;
  const shared = sharedStart(form, other);
  const shorter = Math.min(form.length, other.length);
  const longer = Math.max(form.length, other.length);
  if (shared === form.length && other.length - shared >= leastRest) return strengths.firstPartOf;
  if (shared === other.length && form.length - shared >= leastRest) return strengths.byFirstPart;
  if (shared >= 5 && shared >= 0.75 * shorter && longer - shared <= 6) return strengths.sharedPrefix;
  if (shared >= 7) return strengths.sameHead;
  return 0;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Prefixes that make another word: «innspill» is no kind of «spill», «beregne» no way to «regne», «avtale» no «tale». */
const derived = /^(?:an|av|be|er|for|gjen|inn|opp|på|sam|til|unn|ut|ved)$/;

/** Both end alike: one is the head of the other, or both are kinds of the same. */
function endRelation(form: string, other: string): number {
  if (form === other) return 1;
  if (other.endsWith(form) && other.length - form.length >= 2)
    return derived.test(other.slice(0, -form.length)) ? strengths.sameHead : strengths.headOf;
  if (form.endsWith(other) && form.length - other.length >= 2)
    return derived.test(form.slice(0, -other.length)) ? strengths.sameHead : strengths.byHead;
  let shared = 0;
  const least = Math.min(form.length, other.length);
  while (shared < least && form.charCodeAt(form.length - 1 - shared) === other.charCodeAt(other.length - 1 - shared))
    shared++;
  return shared >= 6 ? strengths.sameHead : 0;
}
