import type { Unit } from '../../evidence/index';
import { findIn, type Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { principal } from '../position';

const agreed =
  /(?<![a-zà-öø-ɏ])(?:enstemmig|einstemmig|samrøystes|samstemt|samstemte|samstemd|full (?:enighet|einigheit|semje)|(?:uten|utan) (?:dissens|motstemmer|motrøyster|stemmer mot)|alle (?:stemte|røysta) for|samlet (?:styre|råd|utvalg|kommunestyre|fylkesting)|samla (?:styre|råd|utval|kommunestyre|fylkesting)|(?:står|stod|stått|er|var) (?:[a-zà-öø-ɏ]{1,12} )?saml(?:et|a) (?:om|bak)|unison(?:t|e)?|med én (?:stemme|røyst))(?![a-zà-öø-ɏ])/iu;
const divided =
  /(?<![a-zà-öø-ɏ\d])(?:[a-zà-öø-ɏ]{2,12}|\d{1,3}) mot (?:[a-zà-öø-ɏ]{2,12}|\d{1,3}) (?:stemmer|stemme|røyster|røyst)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:under dissens|med dissens|delt i synet|mot (?:stemmene|røystene|røystane) (?:fra|frå|til))(?![a-zà-öø-ɏ])/iu;
/** A body in which some think one thing and some another. */
const mixed =
  /(?<![a-zà-öø-ɏ])(?:(?:et|eit) (?:[a-zà-öø-ɏ]{1,12} )?(?:flertall|fleirtal|mindretall|mindretal) (?:i|av|på)|(?:flertallet|fleirtalet|mindretallet|mindretalet) (?:i|av|på|vil|mener|meiner|ønsker|ønskjer|støtter|støttar|går|gikk|gjekk)|(?:er|var|står|stod) delte?(?: i synet)?|(?:uenighet|usemje|ulike syn) (?:internt|innad|i))(?![a-zà-öø-ɏ])/iu;
const unopposed = /(?<![a-zà-öø-ɏ\d])mot (?:0|null|ingen) /iu;

/**
 * What was carried by so many votes against so many was not carried by all: «vedtatt med 11 mot 4 stemmer» is not «enstemmig»; nor are those «samlet»
 * of whom a majority wants a thing.
 */
export function vote(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const words = text.slice(claim.start, claim.end);
  const [ours, theirs] = agreed.test(words) ? [agreed, divided] : divided.test(words) ? [divided, agreed] : [];
  if (!ours || !theirs || unopposed.test(words)) return undefined;
  const claimed = findIn(text, claim, ours);
  const best = claimed && !isDenied(text, claimed) ? principal(given) : undefined;
  if (!best || !claimed) return undefined;
  const near = index.units.filter(({ passage }) => passage === best.unit.passage);
  if (near.some((unit) => findIn(index.text, unit.span, ours))) return undefined;
  for (const unit of near) {
    const found = voteIn(given, unit, theirs);
    if (found) return contradiction(given, unit, 'opposite', contrastOf(given, claimed, found), unit !== best.unit);
  }
  const parts = ours === agreed ? voteIn(given, best.unit, mixed) : undefined;
  return parts && contradiction(given, best.unit, 'opposite', contrastOf(given, claimed, parts), true);
}

function voteIn({ index }: Case, unit: Unit, pattern: RegExp): Span | undefined {
  const found = findIn(index.text, unit.span, pattern);
  if (!found || isDenied(index.text, found)) return undefined;
  return unopposed.test(index.text.slice(found.start, found.end)) ? undefined : found;
}

const denial = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|aldri|ingen|neppe|verken|korkje)(?: [a-zà-öø-ɏ]{1,12}){0,3}\s*$/iu;
const longestDenial = 60;

/** «ikkje samrøystes» */
function isDenied(text: string, { start }: Span): boolean {
  return denial.test(text.slice(Math.max(0, start - longestDenial), start));
}

/** «ikke enstemmig» says of a vote what its numbers do. */
export function votesAlike({ claim, text, index }: Case, unit: Unit): boolean {
  if (!agreed.test(text.slice(claim.start, claim.end))) return false;
  const claimed = findIn(text, claim, agreed);
  return claimed !== undefined && isDenied(text, claimed) && findIn(index.text, unit.span, divided) !== undefined;
}
