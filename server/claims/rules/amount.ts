import { align, type QueryTerm } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { PhraseMatch } from '../../lexicon/phrases';
import { overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, contradiction, contrastOf, type Finding, overstatement } from '../case';
import type { AmountEntry } from '../cues';
import { holderOf } from '../holder';
import { positionIn, principal } from '../position';
import { type Reading, readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

const nothing: ReadonlySet<string> = new Set();
/** What a thing is not said of that is said of so many. */
const excluded: Readonly<Record<string, ReadonlySet<string>>> = {
  all: new Set(['most', 'many', 'several', 'some', 'few']),
  most: new Set(['some', 'few']),
  few: new Set(['all', 'most', 'many']),
};
const reach = 3;

/**
 * «alle» of a thing of which the source says «de fleste», «noen» or «en andel» is more than the source says; so is «de fleste» where it says «noen»,
 * and «bare enkelte» is less than «de fleste». Of a thing that is denied in one text alone nothing is told but of «alle».
 */
export function amount(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best) return undefined;
  const claimed = readingOfClaim(given.text, given.claim);
  if (!claimed.amounts.some(({ value }) => value.kind in excluded)) return undefined;
  if (best.coverage < weights.modalityLeast || positionIn(given, best).holder) return ofPart(given, claimed);
  const found = readingOfUnit(given.index, best.unit);
  for (const match of best.matches) {
    if (!match.found || match.strength < 0.7) continue;
    const ours = governing(claimed.words, claimed.amounts, match.term.start);
    const theirs =
      governing(found.words, found.amounts, match.found.start) ?? shareBefore(found.words, match.found.start);
    if (!ours || !theirs || !(excluded[ours.value.kind] ?? nothing).has(theirs.value.kind)) continue;
    if (!isInContent(given, match.term)) continue;
    const contrast = contrastOf(given, ours, theirs);
    if (ours.value.kind !== 'all') {
      if (
        isVerb(contrast.claimed) ||
        isVerb(contrast.found) ||
        isPercent(contrast.found) ||
        isDenied(claimed, ours) !== isDenied(found, theirs)
      )
        continue;
      return contradiction(given, best.unit, 'opposite', contrast, true);
    }
    return overstatement(given, best.unit, 'amount', contrast, false);
  }
  return ofPart(given, claimed);
}

/** «64 prosent av de spurte» may well be most of them. */
function isPercent(words: string): boolean {
  return /^(?:prosent|pst|%)/iu.test(words);
}

/** «få» may be the verb. */
function isVerb(words: string): boolean {
  return /^få$/iu.test(words);
}

function isDenied({ clauses }: Reading, word: Span): boolean {
  return clauses.find((clause) => overlaps(clause, word))?.negated === true;
}

const firm = 0.7;

/** «for alle plassene» beside «kun en andel av plassene har kravet», in another sentence that has one more of the claim's telling words. */
function ofPart(given: Case, claimed: Reading): Finding | undefined {
  for (const { unit, matches } of given.found) {
    const telling = matches.filter(
      ({ found, strength, term }) => found && strength >= firm && term.weight >= weights.tellingWeight,
    );
    if (telling.length < 2 || holderOf(given, unit)) continue;
    for (const { term } of telling) {
      const ours = governing(claimed.words, claimed.amounts, term.start);
      const part = ours?.value.kind === 'all' && isInContent(given, term) && partIn(given, term, unit);
      if (!part) continue;
      return contradiction(given, unit, 'opposite', contrastOf(given, ours, part), true);
    }
  }
  return nextOf(given, claimed);
}

const pointing = /^\s*(?:Det|Dette|Den|De|Dei|Disse|Desse|Slikt?|Slike|Ordningen|Ordninga|Tiltaket|Forslaget)\s/u;
const some = new Set(['some', 'few']);

/** «i alle kommuner» of what the sentence behind says «Det kan prøves i noen kommuner» of. */
function nextOf(given: Case, claimed: Reading): Finding | undefined {
  const best = principal(given);
  const next = best && given.index.units[best.unit.index + 1];
  if (!next || next.passage !== best.unit.passage || holderOf(given, next)) return undefined;
  if (!pointing.test(given.index.text.slice(next.span.start, next.span.end))) return undefined;
  const found = readingOfUnit(given.index, next);
  for (const { term, found: same, strength } of align(given.index, given.query, next).matches) {
    if (!same || strength < firm || !isInContent(given, term)) continue;
    const ours = governing(claimed.words, claimed.amounts, term.start);
    const theirs = governing(found.words, found.amounts, same.start);
    if (ours?.value.kind !== 'all' || !theirs || !some.has(theirs.value.kind)) continue;
    return contradiction(given, next, 'opposite', contrastOf(given, ours, theirs), true);
  }
  return undefined;
}

/** Where a sentence speaks of a part alone of what a word of the claim is for. */
function partIn({ index }: Case, term: QueryTerm, unit: Unit): Span | undefined {
  const expansion = index.vocabulary.expand(term);
  const { words } = readingOfUnit(index, unit);
  const same = unit.terms.filter(({ form }) => (expansion.get(form) ?? 0) >= firm);
  const part = same.map(({ start }) => shareBefore(words, start)).find((each) => each !== undefined);
  return part && sole.test(index.text.slice(part.start - longestLimit, part.start)) ? part : undefined;
}

const sole =
  /(?<!\p{L})(?:kun|bare|berre|utelukkende|ikke mer enn|høyst|maksimalt)\s+(?:for\s+)?(?:en|ein|ei|et|eit)?\s*(?:viss|liten|mindre)?\s*$/u;
const longestLimit = 40;

function isInContent({ claim }: Case, term: Span): boolean {
  return claim.content.some(({ start, end }) => start <= term.start && term.start < end);
}

/** «to av de tre avdelingene», «en andel av avdelingene» */
function shareBefore(words: readonly Word[], start: number) {
  const at = words.findIndex((word) => word.start === start);
  const of = words.findIndex(({ form }, index) => index < at && at - index <= reach && form === 'av');
  const [before, after] = [words[of - 1], words[of + 1]];
  if (!before || !after || entire.test(before.form)) return undefined;
  if (!definite.test(after.form) && !portion.test(before.form)) return undefined;
  return { start: before.start, end: after.end, value: { kind: 'some' } };
}

const portion = /^(?:andel|andelen|del|deler|delar|brøkdel|mindretall|mindretal)$/;
const definite = /^(?:de|dei|disse|desse)$/;
const entire = /^(?:alle|samtlige|samtlege|begge|ingen|prosent|prosenten)$/;

/** The quantifier at most three words before a noun. */
function governing(words: readonly Word[], amounts: readonly PhraseMatch<AmountEntry>[], start: number) {
  const at = words.findIndex((word) => word.start === start);
  return amounts.find((each) => {
    const last = each.at.at(-1) ?? 0;
    return last < at && at - last <= reach;
  });
}
