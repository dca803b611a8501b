import type { Alignment, Match, QueryTerm } from '../../evidence/align';
import { overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { holderOf } from '../holder';
import { type Reading, readingOfClaim, readingOfUnit } from '../reading';
import { ownNames } from '../selfNames';
import { weights } from '../weights';

/**
 * What a list has in one place the claim does not have in another: «praksis i tospann i Trøndelag» beside «praksis i tospann i Agder», «ved
 * Universitetet i Oslo» beside «Universitetet i Bergen», «Sørvest universitet» beside «Nord universitet». Told in doubt.
 */
export function whereabouts(given: Case): Finding | undefined {
  const { claim, text, query } = given;
  const names = query.filter((term) => term.named && term.weight >= leastName && !isWide(text, term));
  if (!names.length) return undefined;
  const reading = readingOfClaim(text, claim);
  const own = ownNames(given);
  for (const name of names) {
    const ours = placeOf(text, reading, name);
    if (!ours || own.has(name.form)) continue;
    for (const alignment of given.found) {
      const theirs = otherPlace(given, alignment, ours, name);
      if (!theirs || given.found.some((each) => isThere(each, ours, name)) || holderOf(given, alignment.unit)) continue;
      return contradiction(given, alignment.unit, 'member', contrastOf(given, ours, theirs), true);
    }
  }
  return undefined;
}

const leastName = 0.5;

/** A name with the word it is tied to, by a preposition or as the name of one of its kind. */
interface Tied extends Span {
  readonly anchor: Word;
  /** Empty for «Nord universitet». */
  readonly preposition: string;
}

const locative = /^(?:i|på|ved|fra|frå|hos)$/;
const capital = /^\p{Lu}/u;
const institution =
  /^(?:universitet|høgskole|høgskule|høyskole|kommune|fylkeskommune|fylke|sykehus|sjukehus|hospital|helseforetak|helseføretak|studiested|studiestad)(?:et|en|a|n|s)?$/;
const longestName = 3;

function placeOf(text: string, { words }: Reading, { start, end }: Span): Tied | undefined {
  const at = words.findIndex((word) => word.start === start);
  const [preposition, before] = [words[at - 1], words[at - 2]];
  const kind = words.slice(at + 1, at + 1 + longestName).find(({ form }) => institution.test(form));
  if (kind && /^[\p{L}\s-]*$/u.test(text.slice(end, kind.start)))
    return { start, end: kind.end, anchor: kind, preposition: '' };
  if (!before || !preposition || !locative.test(preposition.form)) return undefined;
  return { start: before.start, end, anchor: before, preposition: preposition.form };
}

/** Where a sentence ties another name to the word, in the same way, and says the rest of the claim's item too. */
function otherPlace(given: Case, { unit, matches }: Alignment, ours: Tied, name: QueryTerm): Span | undefined {
  const { text, index } = given;
  const anchor = matches.find(({ term }) => term.start === ours.anchor.start);
  if (!anchor?.found || anchor.strength < firm || isSaid(matches, name)) return undefined;
  const { words } = readingOfUnit(index, unit);
  const at = words.findIndex(({ start }) => start === anchor.found?.start);
  const other = ours.preposition ? words[at + 2] : words[at - 1];
  if (!other || !capital.test(index.text.slice(other.start, other.end)) || isWide(index.text, other)) return undefined;
  if (ours.preposition && words[at + 1]?.form !== ours.preposition) return undefined;
  if (given.query.some(({ form, start }) => overlaps(ours, { start, end: start + 1 }) && form === other.form))
    return undefined;
  if (!saysItem(text, given, matches, ours)) return undefined;
  const [first, last] = ours.preposition ? [words[at], other] : [other, words[at]];
  return first && last && { start: first.start, end: last.end };
}

const firm = 0.9;
const half = 0.5;

function isSaid(matches: readonly Match[], { start }: Span): boolean {
  return matches.some(({ term, found, strength }) => term.start === start && found !== undefined && strength >= half);
}

/** The sentence has both the name and what it is tied to. */
function isThere({ matches }: Alignment, { anchor }: Tied, name: Span): boolean {
  return isSaid(matches, name) && isSaid(matches, anchor);
}

const divider = /[,;:()]|\s(?:og|samt|eller)\s/gu;
const longestItem = 4;

/** Of the last words before the name, between commas and conjunctions, the sentence has most, and what the name is tied to. */
function saysItem(text: string, { claim }: Case, matches: readonly Match[], ours: Tied): boolean {
  let { start } = claim;
  for (const { index, 0: mark } of text.slice(claim.start, ours.start).matchAll(divider))
    start = claim.start + index + mark.length;
  const isTied = ({ term }: Match) => term.start === ours.anchor.start;
  const before = matches.filter(({ term }) => start <= term.start && term.start < ours.start).slice(-longestItem);
  let total = 0;
  let said = 0;
  for (const { term, found, strength } of [...before.filter((each) => !isTied(each)), ...matches.filter(isTied)]) {
    total += term.weight;
    if (found) said += term.weight * strength;
  }
  return said >= weights.placeMass && said >= weights.memberLeast * total;
}

const wide =
  /^(?:norge|noreg|norden|skandinavia|europa|eu|eøs|verden|utlandet|(?:nord|sør|vest|øst|midt)-(?:norge|noreg)|vestlandet|østlandet|austlandet|sørlandet)$/i;

/** A part of the world in which others lie. */
function isWide(text: string, { start, end }: Span): boolean {
  return wide.test(text.slice(start, end));
}
