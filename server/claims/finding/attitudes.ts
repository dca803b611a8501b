import { attribution } from '../../lexicon/attribution';
import { hedgeWords } from '../../lexicon/cues';
import { lazy } from '../../lexicon/entries';
import { stanceWords } from '../../lexicon/stance';
import type { Mention } from './actors';
import { PhraseTree } from './phraseTree';
import { gapBefore, inQuotation, type Sentence } from './sentence';

/** Words by which a position is taken or reported. */
export interface Attitude {
  /** Positions of its first word and behind its last. */
  readonly first: number;
  readonly end: number;
  /** Position of the first of its own words, behind a copula or other verb that carries them. */
  readonly core: number;
  /** Position behind those of its words that are no part of what is held: in «deler kommisjonens bekymring» behind «deler». */
  readonly head: number;
  readonly pos: 'verb' | 'adjective' | 'noun' | 'phrase';
  readonly passive: boolean;
  /** False for an infinitive. */
  readonly finite: boolean;
  /** True for words that only report. */
  readonly reports: boolean;
  /** True for words that often mean something else. */
  readonly ambiguous: boolean;
  /** True for a noun in the definite form, which speaks of a position already known: «forslaget om». */
  readonly definite: boolean;
}

type Known = Omit<Attitude, 'first' | 'end' | 'head' | 'core'>;

const infinitive = /(?:e|å|se|gå|stå|be|rå|tro|sjå|ha|ta|bry)$/;

interface Tables {
  readonly stances: PhraseTree<Known>;
  readonly adverbs: PhraseTree<'adverb' | 'connective'>;
}

const tables = lazy((): Tables => {
  const stances = new PhraseTree<Known>();
  for (const { lemma, forms, pos, stance, ambiguous } of stanceWords()) {
    const reports = stance === 'report';
    for (const form of forms) {
      const passive = pos === 'verb' && isPassive(form, lemma);
      const finite =
        pos === 'verb' ? !passive && !(form === lemma && infinitive.test(headOf(form))) : isFinitePhrase(pos, form);
      const definite = pos === 'noun' && form !== lemma && /(?:et|en|a|ene|ane)$/.test(headOf(form));
      stances.add(form, { pos, passive, finite, reports, ambiguous, definite });
    }
  }
  const saying: Known = { pos: 'verb', passive: false, finite: true, reports: true, ambiguous: false, definite: false };
  for (const phrase of attribution().phrases.sayings) stances.add(phrase.join(' '), saying);
  const adverbs = new PhraseTree<'adverb' | 'connective'>();
  for (const phrase of attribution().phrases.connectives) adverbs.add(phrase.join(' '), 'connective');
  for (const phrase of attribution().phrases.adverbs) adverbs.add(phrase.join(' '), 'adverb');
  for (const { form, kind } of hedgeWords())
    if (kind === 'hedge' || kind === 'intensifier') adverbs.add(form, 'adverb');
  return { stances, adverbs };
});

function headOf(form: string): string {
  return form.split(' ')[0] ?? form;
}

/** Phrases that begin with a verb in the present: «støtter prinsippet». */
function isFinitePhrase(pos: Attitude['pos'], form: string): boolean {
  return pos === 'phrase' && /..r$/.test(headOf(form)) && !attribution().words.prepositions.has(headOf(form));
}

/** Passives end in -s, in nynorsk in -st, where the lemma does not. */
function isPassive(form: string, lemma: string): boolean {
  return /(?:e|a)?st?$/.test(headOf(form)) && /(?:es|as|ast|est|s)$/.test(headOf(form)) && !/st?$/.test(headOf(lemma));
}

function isGoverned(sentence: Sentence, first: number): boolean {
  const determined = /^(?:den|det|de|dei|denne|dette|disse|desse|samme|same|både)$/.test(
    sentence.forms[first - 1] ?? '',
  );
  const before = sentence.forms[first - (determined ? 2 : 1)] ?? '';
  return attribution().words.prepositions.has(before) || /^(?:med|som|ifølge|ifølgje)$/.test(before);
}

/** Reads the attitudes of one sentence; those at a word are looked up when they are asked for. */
export class Attitudes {
  readonly #sentence: Sentence;
  /** For each word the position behind the mention it belongs to. */
  readonly #mentionEnd: ReadonlyMap<number, number>;
  /** For the words that end a mention which can be a subject, its first word. */
  readonly #subjects: ReadonlyMap<number, number>;
  readonly #skip = (at: number): number => this.#behindOther(at);

  constructor(sentence: Sentence, mentions: readonly Mention[]) {
    this.#sentence = sentence;
    const own = mentions.filter(({ genitive }) => !genitive);
    this.#mentionEnd = new Map(own.map(({ first, last }) => [first, last + 1]));
    this.#subjects = new Map(
      own.filter(({ first }) => !isGoverned(sentence, first)).map(({ first, last }) => [last, first]),
    );
  }

  /** The attitude whose first word stands at `at`; undefined where none begins, and inside quotations. */
  at(at: number): Attitude | undefined {
    if ((this.#sentence.aside[at] ?? 0) & inQuotation) return undefined;
    const found = tables().stances.at(this.#sentence.forms, at, this.#skip);
    return found && { first: at, core: at, end: found.end, head: found.head, ...found.value };
  }

  /** Behind the adverb that stands at `at`; `at` itself where none does. */
  behindAdverb(at: number): number {
    return tables().adverbs.at(this.#sentence.forms, at)?.end ?? at;
  }

  /** Behind all the adverbs that stand at `at`. */
  behindAdverbs(at: number): number {
    let next = at;
    for (let end = this.behindAdverb(next); end > next; end = this.behindAdverb(next)) next = end;
    return next;
  }

  /** Behind all the adverbs at `at` that only join sentences. */
  behindConnectives(at: number): number {
    let next = at;
    for (;;) {
      const found = tables().adverbs.at(this.#sentence.forms, next);
      if (found?.value !== 'connective') return next;
      next = found.end;
    }
  }

  isLight(at: number): boolean {
    return attribution().words.lightVerbs.has(this.#sentence.forms[at] ?? '');
  }

  /** True where a mention that can be a subject begins at a word. */
  mentionAt(at: number): boolean {
    return this.#mentionEnd.has(at);
  }

  /** The first word of the mention that ends at a word and that no preposition governs; undefined where none does. */
  subjectEndingAt(at: number): number | undefined {
    return this.#subjects.get(at);
  }

  /** True for a word that can be the finite verb by which a clause takes a position. */
  isFinite(at: number): boolean {
    return this.isLight(at) || this.at(at)?.finite === true;
  }

  /** Subject and adverbs may stand between the words of a verb phrase: «stiller NTNU seg fullt ut bak». */
  #behindOther(at: number): number {
    if (/[;:.]/.test(gapBefore(this.#sentence, at))) return at;
    const mention = this.#mentionEnd.get(at);
    return mention ?? this.behindAdverb(at);
  }
}
