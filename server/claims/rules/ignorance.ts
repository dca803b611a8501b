import { align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { holderOf } from '../holder';
import { weights } from '../weights';

/** Words by which one says that a thing is not known, before the question that is open. */
const unknown =
  /(?<![a-zà-öø-ɏ])(?:(?:ikke|ikkje) (?:kjent med|klar over|oversikt over|kunnskap om|grunnlag for å (?:si|vurdere))|kjenner (?:ikke|ikkje) til|(?:vet|veit) (?:ikke|ikkje|lite om)|uklart|uvisst|uavklart|ukjent|usikkert)\s(?:[a-zà-öø-ɏ]{1,12}\s){0,2}?(?=(?:om|hva|hvor|hvordan|hvorvidt|hvilke|hvilken|hvem|når|kva|kor|korleis|kven|i hvilken grad|i kva grad)\s)/giu;

/** Words of a claim that leave the matter open, or say that it is not so. */
const open =
  /(?<![a-zà-öø-ɏ])(?:(?:ikke|ikkje|ingen|neppe|aldri|lite|uten|utan|vet|veit|kjenner|hvorvidt|kanskje|muligens|trolig|truleg|kan|åpent|ope|bør|må|skal)(?![a-zà-öø-ɏ])|uklar|uviss|uavklar|ukjen|usikk|tvil|spør|avklar|undersøk|utred|utgrei|vurder|mangl|sakn|savn)/iu;

/**
 * What a source does not know («ikke kjent med hvor godt …», «det er uklart om …») is not what it says to be so. Only where the open question
 * holds nearly all of the claim, and the claim leaves nothing open.
 */
export function ignorance(given: Case): Finding | undefined {
  const { claim, text, index, found } = given;
  if (open.test(text.slice(claim.start, claim.end))) return undefined;
  for (const { unit, own } of found) {
    if (own < weights.plainLeast || holderOf(given, unit)) continue;
    const question = stretchesOf(index.text, unit, unknown).find(
      (span) => shareIn(given, unit, span) >= weights.plainLeast,
    );
    if (!question) continue;
    const contrast = {
      claimed: wordsAt(text, {
        start: claim.content[0]?.start ?? claim.start,
        end: claim.content.at(-1)?.end ?? claim.end,
      }),
      found: wordsAt(index.text, question),
    };
    return contradiction(given, unit, 'opposite', contrast, false);
  }
  return undefined;
}

const weakening =
  /(?<![a-zà-öø-ɏ])(?:(?:ikke|ikkje) (?:nødvendigvis|naudsynleg|alltid)|kanskje|muligens|moglegvis|kan hende)(?![a-zà-öø-ɏ])/giu;
const certain =
  /(?<![a-zà-öø-ɏ])(?:(?:en|ein|ei|et|eit) (?:sikker|sikkert|garantert)|(?:gir|gjev|gi|gje|sikrer|sikrar|får)(?: [a-zà-öø-ɏ]{1,20}){0,4} (?:sikker|sikkert|sikre|garantert|trygg|trygt)|garanti|garanterer|garantert|alltid|automatisk|med sikkerhet|med visse|uten tvil|utan tvil|(?:slår|slo|slått) fast|fastslår|fastslo)(?![a-zà-öø-ɏ])/iu;
const leavingOpen = /(?<![a-zà-öø-ɏ])(?:kanskje|muligens|moglegvis|mulig|mogleg|kan|kunne)(?![a-zà-öø-ɏ])/iu;

/** What «ikke nødvendigvis» or «kanskje» is so for the source, is not certain: «en sikker vei», «alltid», «garanterer», «slår fast at». */
export function certainty(given: Case): Finding | undefined {
  const { claim, text, index, found } = given;
  const words = text.slice(claim.start, claim.end);
  const ours = certain.exec(words);
  if (!ours || denying.test(words) || leavingOpen.test(words)) return undefined;
  for (const { unit, coverage } of found) {
    if (coverage < weights.stanceShare || holderOf(given, unit)) continue;
    const weak = stretchesOf(index.text, unit, weakening).find(
      (span) => shareIn(given, unit, span, true) >= weights.stanceShare,
    );
    if (!weak) continue;
    const at = { start: claim.start + ours.index, end: claim.start + ours.index + ours[0].length };
    const contrast = { claimed: wordsAt(text, at), found: wordsAt(index.text, weak) };
    return contradiction(given, unit, 'opposite', contrast, true);
  }
  return undefined;
}

const denying = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|neppe|aldri)(?![a-zà-öø-ɏ])/iu;

/** From some words to the next mark. */
function stretchesOf(text: string, { span }: Unit, openings: RegExp): readonly Span[] {
  const words = text.slice(span.start, span.end).replace(/\s/g, ' ');
  return [...words.matchAll(openings)].map(({ 0: opening, index }) => {
    const from = index + opening.length;
    const mark = words.slice(from).search(/[;:.]|, men /);
    return { start: span.start + index, end: mark < 0 ? span.end : span.start + from + mark };
  });
}

/** Share of the claim's weight that stands in a stretch of the sentence; without what stands before it, where only the rest is asked for. */
function shareIn({ index, query }: Case, unit: Unit, span: Span, onlyRest = false): number {
  let weight = 0;
  let covered = 0;
  for (const { term, found, strength } of align(index, query, unit).matches) {
    if (onlyRest && found && found.start < span.start) continue;
    weight += term.weight;
    if (found && span.start <= found.start && found.start < span.end) covered += term.weight * strength;
  }
  return weight >= weights.clauseWeight ? covered / weight : 0;
}
