import type { Thesaurus } from '../lexicon/thesaurus';
import type { Term } from './terms';

/** Words of a source that may stand for a word of a claim, with how well they do, 0 to 1. */
export type Expansion = ReadonlyMap<string, number>;

interface Postings {
  readonly units: Map<number, number>;
}

const affix = 4;
const mostRemembered = 20_000;

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

  constructor(private readonly thesaurus: Thesaurus) {}

  /** Lists the terms under a unit; the strongest of several listings counts. Strength 1 is the unit's own words. */
  add(unit: number, terms: readonly Term[], strength: number): void {
    for (const { form, expression } of terms) {
      this.#list(form, unit, strength);
      if (expression !== undefined) this.#list(expression, unit, strength);
    }
  }

  #list(form: string, unit: number, strength: number): void {
    const { units } = this.#postings.get(form) ?? this.#register(form);
    if ((units.get(unit) ?? 0) < strength) units.set(unit, strength);
  }

  #register(form: string): Postings {
    const postings = { units: new Map<number, number>() };
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

  /** Units that have a form, with the strength it was listed under. */
  unitsOf(form: string): ReadonlyMap<number, number> | undefined {
    return this.#postings.get(form)?.units;
  }

  /**
   * The source's words that may stand for one of a claim: itself, parts and compounds, synonyms of it or of the expression it
   * belongs to, words of one root.
   */
  expand({ form, expression }: Pick<Term, 'form' | 'expression'>): Expansion {
    const key = expression === undefined ? form : `${form}|${expression}`;
    const known = this.#expansions.get(key);
    if (known) return known;
    if (this.#expansions.size >= mostRemembered) this.#expansions.clear();
    const expansion = new Map<string, number>();
    for (const each of expression === undefined ? [form] : [form, expression]) {
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
  while (at < a.length && a[at] === b[at]) at++;
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
  while (shared < form.length && form[form.length - 1 - shared] === other[other.length - 1 - shared]) shared++;
  return shared >= 6 ? strengths.sameHead : 0;
}
