import { type Alignment, align, type QueryTerm } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Term } from '../../evidence/terms';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * What is outside a thing is not in it: «fra land i Norden» beside «fra land utenfor Norden», «i arbeidstiden» beside «utenfor arbeidstiden».
 * Nothing near has it on the claim's side too. Told in doubt.
 */
export function outside(given: Case): Finding | undefined {
  const { text, claim, index, query } = given;
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast) return undefined;
  const here = index.text.slice(best.unit.span.start, best.unit.span.end);
  const said = text.slice(claim.start, claim.end);
  const isClaimed = beyond.test(said);
  if (isClaimed === beyond.test(here) || best.matches.some(({ opposed }) => opposed)) return undefined;
  const ours = placedIn(text, readingOfClaim(text, claim).words, query, isClaimed);
  const theirs = placedIn(index.text, readingOfUnit(index, best.unit).words, best.unit.terms, !isClaimed);
  for (const our of ours) {
    const their = theirs.find(({ term }) => isSame(given, our.term, term));
    if (!their || shareWithout(best, our.term) < weights.rolesLeast || isOnSideNear(given, best.unit, our.term))
      continue;
    const contrast = { claimed: wordsAt(text, our), found: wordsAt(index.text, their) };
    return contradiction(given, best.unit, 'roles', contrast, true);
  }
  return undefined;
}

const beyond = /(?<![a-zà-öø-ɏ])(?:utenfor|utanfor|utenom|utanom)(?![a-zà-öø-ɏ])/iu;
const beyondWord = /^(?:utenfor|utanfor|utenom|utanom)$/;
const withinWord = /^(?:i|innenfor|innanfor|innen|innafor|fra|frå|på)$/;
/** Words in front by which a sentence has both sides, or the other one: «både i og utenfor», «ikke i». */
const widening =
  /(?<![a-zà-öø-ɏ])(?:både|også|òg|og|eller|bare|berre|kun|utelukkende|utelukkande|ikke|ikkje|ingen|uten|utan|enn|foruten|forutan|tillegg|utover|unntatt|unnateke|bortsett|enten|samt)\s(?:[a-zà-öø-ɏ-]{1,20}\s){0,2}$/iu;
const lookBack = 60;

interface InPlace<T> extends Span {
  readonly term: T;
}

const reach = 3;

/** The words that stand right behind «utenfor», or behind a preposition that puts something in them. */
function placedIn<T extends Term>(
  text: string,
  words: readonly { readonly form: string; readonly start: number; readonly end: number }[],
  terms: readonly T[],
  isBeyond: boolean,
): readonly InPlace<T>[] {
  const pattern = isBeyond ? beyondWord : withinWord;
  return words.flatMap(({ form, start, end }, at) => {
    if (!pattern.test(form) || widening.test(text.slice(Math.max(0, start - lookBack), start))) return [];
    const limit = words[at + reach]?.end ?? words.at(-1)?.end ?? end;
    const behind = terms.filter((each) => end <= each.start && each.start < limit);
    return behind
      .filter((each) => !/[.,;:]/.test(text.slice(end, each.start)))
      .map((term) => ({ term, start, end: Math.max(term.end, end) }));
  });
}

const shortest = 2;
const same = 0.8;

/** The same word, or a name and a compound that begins with it: «EØS», «EØS-land». */
function isSame({ index }: Case, ours: QueryTerm, theirs: Term): boolean {
  if (ours.weight < weights.opposedWeight) return false;
  if ((index.vocabulary.expand(ours).get(theirs.form) ?? 0) >= same) return true;
  const [short, long] = ours.form.length < theirs.form.length ? [ours.form, theirs.form] : [theirs.form, ours.form];
  return ours.named && theirs.named && short.length >= shortest && long.startsWith(short);
}

/** Share of the rest of the claim that the sentence itself has. */
function shareWithout({ matches }: Alignment, left: Span): number {
  const rest = matches.filter(({ term }) => !overlaps(term, left));
  const total = rest.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = rest.reduce((sum, { term, strength, found }) => sum + (found ? term.weight * strength : 0), 0);
  return total ? covered / total : 0;
}

/** Another sentence near that bears on the claim speaks of the thing, so that either side may be its own. */
function isOnSideNear(given: Case, unit: Unit, ours: QueryTerm): boolean {
  return unitsAround(given, unit).some(
    (each) =>
      each !== unit &&
      align(given.index, given.query, each).own >= weights.besideLeast &&
      each.terms.some((term) => isSame(given, ours, term)),
  );
}
