import type { Alignment, Match } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { type Term, termsOf } from '../../evidence/terms';
import { findPhrases } from '../../lexicon/phrases';
import { overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { holderTable } from '../cues';
import { principal } from '../position';
import { type Reading, readingOf, readingOfClaim } from '../reading';
import { ownNames } from '../selfNames';
import { weights } from '../weights';

/** One name is not given in place of another of its kind: «OECD har pekt på» where the source has «WHO har pekt på», «Ås-prosjektet» where it has «Os-prosjektet». */
export function name(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.namedLeast) return undefined;
  return byNeighbour(given) ?? byHead(given, best);
}

interface Named extends Span {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const capital = /^\p{Lu}/u;

/** The bodies that a sentence names, by a proper name. */
function bodiesIn({ words }: Reading, names: ReadonlySet<string>): readonly Named[] {
  return findPhrases(words, holderTable())
    .filter(({ value, at }) => capital.test(value.name) && !at.some((index) => names.has(words[index]?.form ?? '')))
    .map(({ start, end, at, value }) => ({ start, end, name: value.name, first: at[0] ?? 0, last: at.at(-1) ?? 0 }));
}

/** Beside a word that both have, the claim names the one body and the source the other. */
function byNeighbour(given: Case): Finding | undefined {
  const { claim, text, index, query, found } = given;
  const names = ownNames(given);
  const reading = readingOfClaim(text, claim);
  const claimed = bodiesIn(reading, names).filter((each) => claim.content.some((span) => overlaps(span, each)));
  for (const ours of claimed) {
    if (!isMissing(found, ours)) continue;
    const beside = query.filter((term) => isBeside(reading.words, ours, term) && term.weight >= weights.tellingWeight);
    for (const { unit } of found) {
      for (const span of [unit.span, ...(unit.leadIn ? [unit.leadIn] : [])]) {
        const other = readingOf(index.text, span);
        const terms = termsOf(index.text, span, index.thesaurus);
        const theirs = bodiesIn(other, names).find(
          (each) =>
            !claimed.some((own) => own.name === each.name) &&
            terms.some((term) => isBeside(other.words, each, term) && says(given, beside, term)),
        );
        if (theirs) return finding(given, unit, ours, theirs);
      }
    }
  }
  return undefined;
}

/** No sentence that bears on the claim has the name, nor does its surroundings. */
function isMissing(found: readonly Alignment[], { start, end }: Span): boolean {
  return found
    .slice(0, looked)
    .every(({ matches }) =>
      matches.every(({ term, strength }) => !(start <= term.start && term.start < end) || strength < half),
    );
}

const looked = 3;
const half = 0.5;
const firm = 0.8;
const reach = 3;

function isBeside(words: readonly Word[], { first, last }: Named, { start }: Span): boolean {
  const at = words.findIndex((word) => word.start === start);
  return at >= 0 && (at < first ? first - at <= reach : at > last && at - last <= reach);
}

function says({ index }: Case, terms: Case['query'], { form }: Term): boolean {
  return terms.some((term) => (index.vocabulary.expand(term).get(form) ?? 0) >= firm);
}

/** The sentence has the rest of the claim, and another name with the same head. */
function byHead(given: Case, { matches, unit, own }: Alignment): Finding | undefined {
  if (own < weights.rolesLeast) return undefined;
  const wrong = matches.find(
    ({ term, found, strength }) => found && strength > 0 && strength < half && isNamed(given.text, term),
  );
  const found = wrong?.found && unit.terms.find(({ start }) => start === wrong.found?.start);
  if (!wrong || !found || !isName(given, found) || !sharesHead(wrong.term, found)) return undefined;
  if (shareWithout(matches, wrong) < weights.memberLeast) return undefined;
  return finding(given, unit, wrong.term, found);
}

/** A compound with a capital and a hyphen is a name also where it opens the sentence. */
function isNamed(text: string, { named, start, end }: Term): boolean {
  return named || /^\p{Lu}\p{L}*-\p{Ll}/u.test(text.slice(start, end));
}

const leastHead = 6;

function sharesHead({ form: a }: Term, { form: b }: Term): boolean {
  return a !== b && a.slice(-leastHead) === b.slice(-leastHead) && a.slice(0, 3) !== b.slice(0, 3);
}

/** A word with a capital, or the last of an expression that has one («Menn i helse-prosjektet»). */
function isName({ index }: Case, { named, start, end }: Term): boolean {
  return (
    named ||
    (index.text.slice(start, end).includes('-') &&
      /\p{Lu}\p{L}*(?:\s\p{L}{1,3})?\s$/u.test(index.text.slice(Math.max(0, start - 30), start)))
  );
}

function shareWithout(matches: readonly Match[], left: Match): number {
  let total = 0;
  let covered = 0;
  for (const match of matches) {
    if (match === left) continue;
    total += match.term.weight;
    if (match.found) covered += match.term.weight * match.strength;
  }
  return total ? covered / total : 0;
}

function finding(given: Case, unit: Unit, ours: Span, theirs: Span): Finding {
  return contradiction(given, unit, 'member', contrastOf(given, ours, theirs), true);
}
