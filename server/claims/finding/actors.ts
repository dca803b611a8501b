import { attribution } from '../../lexicon/attribution';
import type { Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import type { Citation, Claim, Quantifier } from '../model';
import { bodyAt } from './bodies';
import { quantifiedAt } from './quantified';
import type { Roster } from './roster';
import { gapBefore, inBrackets, inQuotation, type Sentence } from './sentence';

/** A sentence that the next one may point at. */
export interface Before extends Span {
  /** What it speaks of. */
  readonly content: readonly Span[];
  /** Somebody holds or proposes it, so that one may simply be for it or against it: «NTNU er enig.» */
  readonly isHeld: boolean;
  /** What it says that somebody holds, where it says that of one thing only. */
  readonly claim?: Claim;
}

/** What the sentences before leave for the next one: the only thing beside its own words that its reading depends on. */
export interface Scene {
  /** Sources that the heading of the section gives it to. */
  readonly heading: readonly string[];
  /** Sources whose view the sentence before gives. */
  readonly previous: readonly string[];
  /** Sources named in the section, the last one last. */
  readonly named: readonly string[];
  /** Sources named anywhere before, in the order of the catalogue. */
  readonly met: readonly string[];
  /** The sentence before, in the same paragraph. */
  readonly before?: Before;
  /** Places cited last; their spans mean nothing here. */
  readonly cited: readonly Citation[];
}

/** Words of a sentence that stand for somebody. */
export interface Mention {
  /** Positions of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** `name`: a source by its own name; `noun`: by a common noun or a pronoun; `text`: by its response; `quantified`; `body`: no source. */
  readonly kind: 'name' | 'noun' | 'text' | 'quantified' | 'body';
  /** Ids of sources; empty for a body. */
  readonly actors: readonly string[];
  readonly genitive: boolean;
  readonly quantifier?: Quantifier;
  /** True for a counting word without a noun, which counts responses only as the subject of a verb of saying: «Alle støtter …». */
  readonly alone?: boolean;
  readonly drafter?: boolean;
  /** For a body: true for those whose deeds a draft tells of, the drafter, the commission, the government. */
  readonly acts?: boolean;
  /** The mentions it was put together from, where it is a list: «NTNU og Helsedirektoratet». */
  readonly parts?: readonly Mention[];
}

const possessives = new Set(['sin', 'si', 'sitt', 'sine']);

/**
 * Everybody a sentence names, in order: sources by reference, by a definite noun for one named before, by a counting word; other
 * bodies. Lists are one mention. Nothing inside quotations counts.
 */
export function findMentions(
  sentence: Sentence,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
): readonly Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (let at = 0; at < sentence.words.length; ) {
    const word = sentence.words[at];
    if (!word) break;
    while (next < references.length && (references[next]?.end ?? 0) <= word.start) next++;
    const reference = references[next];
    const mention =
      (sentence.aside[at] ?? 0) & inQuotation
        ? undefined
        : reference && overlaps(reference, word)
          ? named(sentence, at, reference, roster, scene)
          : (quantifiedAt(sentence, at, roster, scene) ??
            ordinal(sentence, at, scene) ??
            commonNoun(sentence, at, roster, scene) ??
            body(sentence, at));
    if (mention) found.push(mention);
    at = (mention?.last ?? at) + 1;
  }
  return joinLists(sentence, found);
}

function named(
  sentence: Sentence,
  first: number,
  reference: Reference,
  roster: Roster,
  scene: Scene,
): Mention | undefined {
  if (reference.kind !== 'actor') return undefined;
  let last = first;
  while ((sentence.words[last + 1]?.start ?? reference.end) < reference.end) last++;
  const written = sentence.text.slice(reference.start, reference.end).replace(/\s+/g, ' ');
  const candidates =
    reference.resolution.state === 'ambiguous'
      ? reference.resolution.candidates
      : [reference.target.slice('actor:'.length)];
  const actor = candidates.length > 1 ? lastNamed(candidates, scene) : candidates[0];
  if (actor === undefined || !roster.names.has(actor)) return undefined;
  const lower = written.toLowerCase();
  const base = lower.replace(/['’]?s?$|['’]$/, '');
  const possessive = possessives.has(sentence.forms[last + 1] ?? '');
  const genitive = possessive || (!roster.names.get(actor)?.has(lower) && base !== lower);
  const common = roster.commonAliases.has(lower) || roster.commonAliases.has(base);
  if (common && isElsewhere(sentence, last)) return undefined;
  return { first, last: possessive ? last + 1 : last, kind: common ? 'noun' : 'name', actors: [actor], genitive };
}

/** «Sykehuset i Bergen»: a common noun with a place of its own is another one. */
function isElsewhere(sentence: Sentence, last: number): boolean {
  const place = sentence.words[last + 2];
  return (
    /^(?:i|på)$/.test(sentence.forms[last + 1] ?? '') &&
    place !== undefined &&
    /^\p{Lu}/u.test(sentence.text.slice(place.start, place.end))
  );
}

/** «Sistnevnte» and «førstnevnte»: one of several in the sentence before. */
function ordinal(sentence: Sentence, at: number, { previous }: Scene): Mention | undefined {
  const order = /^(sist|først|fyrst)(?:nevnte|nemnde)$/.exec(sentence.forms[at] ?? '')?.[1];
  const actor = order === 'sist' ? previous.at(-1) : previous[0];
  if (!order || actor === undefined || previous.length < 2) return undefined;
  return { first: at, last: at, kind: 'noun', actors: [actor], genitive: false };
}

/** «Kommunen» where no alias says whose: the municipality named last, if one has been. */
function commonNoun(sentence: Sentence, at: number, roster: Roster, scene: Scene): Mention | undefined {
  const form = sentence.forms[at] ?? '';
  const base = form.replace(/s$/, '');
  const candidates = roster.nouns.get(form) ?? roster.nouns.get(base);
  const actor =
    (candidates && lastNamed(candidates, scene)) ?? roster.spellings.get(form) ?? roster.spellings.get(base);
  if (actor === undefined || isElsewhere(sentence, at)) return undefined;
  const possessive = possessives.has(sentence.forms[at + 1] ?? '');
  const genitive = possessive || !roster.nouns.has(form);
  return { first: at, last: possessive ? at + 1 : at, kind: 'noun', actors: [actor], genitive };
}

/** The one named last in the section; else the one that the section is about, or the only one the draft has named at all. */
function lastNamed(
  candidates: readonly string[],
  { named: before, heading, previous, met }: Scene,
): string | undefined {
  const among = (ids: readonly string[]) => ids.findLast((id) => candidates.includes(id));
  const near =
    among(previous.length === 1 ? previous : []) ?? among(before) ?? among(heading.length === 1 ? heading : []);
  if (near !== undefined) return near;
  const [only, ...more] = met.filter((id) => candidates.includes(id));
  return more.length ? undefined : only;
}

function body(sentence: Sentence, at: number): Mention | undefined {
  if (
    /^(?:flere|fleire|mange|noen|nokre|enkelte)$/.test(sentence.forms[at] ?? '') &&
    sentence.forms[at + 1] === 'andre'
  )
    return { first: at, last: at + 1, kind: 'body', actors: [], genitive: false };
  const found = bodyAt(sentence, at);
  if (!found) return undefined;
  const { drafter, acts, genitive, end } = found;
  return { first: at, last: end - 1, kind: 'body', actors: [], genitive, drafter, acts };
}

/** Puts lists together («A, B og C», «A (kap. 3) og B», «Forbundet (PMF)»); a comma before «og» keeps two clauses apart. */
function joinLists(sentence: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (let i = 0; i < mentions.length; ) {
    const end = listEnd(sentence, mentions, i);
    const group = mentions.slice(i, end);
    const [only] = group;
    if (only) joined.push(group.length === 1 ? only : asOne(group));
    i = end;
  }
  return joined;
}

/** Behind the last mention of the list that begins with the one at `from`. */
function listEnd(sentence: Sentence, mentions: readonly Mention[], from: number): number {
  let end = from + 1;
  for (let i = from; i + 1 < mentions.length; i++) {
    const link = linkBetween(sentence, mentions[i], mentions[i + 1]);
    if (link === undefined) break;
    if (link !== 'comma') end = i + 2;
  }
  return end;
}

/** How two neighbours hang together; undefined when they do not. */
function linkBetween(
  sentence: Sentence,
  left: Mention | undefined,
  right: Mention | undefined,
): 'and' | 'comma' | 'same' | undefined {
  if (!left || !right || left.kind === 'quantified' || right.kind === 'quantified') return undefined;
  const between = right.first - left.last - 1;
  const aside = (at: number) => ((sentence.aside[at] ?? 0) & inBrackets) !== 0;
  const same = right.actors.some((id) => left.actors.includes(id));
  if (
    between === 0 &&
    same &&
    aside(right.first) &&
    !aside(left.last) &&
    /^\s*\)/.test(gapBefore(sentence, right.last + 1))
  )
    return 'same';
  if (aside(left.last) !== aside(right.first)) return undefined;
  if (isTakenUpAgain(sentence, left, right)) return 'and';
  let own = 0;
  let and = false;
  for (let at = left.last + 1; at < right.first; at++) {
    if (aside(at) && !aside(left.last)) continue;
    own++;
    and ||= /^(?:og|samt|eller|&)$/.test(sentence.forms[at] ?? '');
    if (own > 1 || !and || /[,;:]/.test(gapBefore(sentence, at))) return undefined;
  }
  const gap = gapBefore(sentence, right.first);
  if (and) return /[,;:.]/.test(gap) ? undefined : 'and';
  return own === 0 && /^[)\s*_]*,[\s*_]*$/.test(gap) ? 'comma' : undefined;
}

const longestInsertion = 6;

/** «fra A og fra B», «A og, på visse vilkår, B»: the preposition said again, and an insertion between commas behind the «og». */
function isTakenUpAgain(sentence: Sentence, left: Mention, right: Mention): boolean {
  const { forms } = sentence;
  if (!/^(?:og|samt)$/.test(forms[left.last + 1] ?? '') || /[,;:.]/.test(gapBefore(sentence, left.last + 1)))
    return false;
  const before = forms[left.first - 1] ?? '';
  const isRepeated = forms[right.first - 1] === before && attribution().words.prepositions.has(before);
  const from = left.last + 2;
  const to = isRepeated ? right.first - 1 : right.first;
  if (from === to) return isRepeated && !/[,;:.]/.test(gapBefore(sentence, to));
  const isMarked = (at: number) => /^\s*,\s*$/.test(gapBefore(sentence, at));
  if (from > to || to - from > longestInsertion || !isMarked(from) || !isMarked(to)) return false;
  for (let at = from + 1; at < to; at++) if (/[,;:.]/.test(gapBefore(sentence, at))) return false;
  return true;
}

function asOne(parts: readonly Mention[]): Mention {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new RangeError('a list of mentions needs members');
  const actors = [...new Set(parts.flatMap(({ actors: ids }) => ids))];
  const kind =
    parts.find((part) => part.kind === 'name')?.kind ?? parts.find((part) => part.actors.length)?.kind ?? first.kind;
  return { first: first.first, last: last.last, kind, actors, genitive: last.genitive, parts };
}
