import { type Unit, unitsNear } from '../evidence/index';
import { termsOf } from '../evidence/terms';
import type { Expansion } from '../evidence/vocabulary';
import type { Case, Finding } from './case';

/**
 * An opposite that may well be chance: the source has the word that is to be turned, or one for it, close by («motarbeide» for «motvirke»). On
 * drafts by hands that no rule had seen nearly all such findings were wrong.
 */
export function isFaint(given: Case, { detail, evidence }: Finding): boolean {
  if (detail.code !== 'claim-contradicted' || detail.conflict.kind !== 'opposite') return false;
  const { claimed, found } = detail.conflict.contrast;
  if (denial.test(claimed) && !denial.test(found)) return false;
  if (asking.test(found) && !asking.test(claimed)) return false;
  const [at] = evidence;
  return at !== undefined && hasNear(given, at.span.start, claimed);
}

/** «ikke behov for» beside «trenger»: the source has the word that is denied. */
const denial = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|inga|verken|hverken|korkje|uten|utan)(?![a-zà-öø-ɏ])/iu;

/** «god nok» beside «bør heves» */
const asking = /^(?:bør|må|burde)\s/iu;

/** From this strength on a word stands for another; so many sentences to either side are close by. */
const standsFor = 0.6;
const near = 2;
/** So many words apart the words of an expression may stand. */
const beside = 4;

/** The sentence of the source that begins at an offset, or one near it in the passage, has each of some words, or one for it. */
function hasNear({ index }: Case, start: number, words: string): boolean {
  const unit = index.units.find(({ span }) => span.start === start);
  const terms = termsOf(words, { start: 0, end: words.length }, index.thesaurus);
  if (!unit || !terms.length) return false;
  const around = unitsNear(index, unit, near);
  const [first, ...rest] = terms.map((term) => index.vocabulary.expand(term));
  const says = (each: Unit, expansion: Expansion, at: number) => {
    const form = each.terms[at]?.form;
    return form !== undefined && (expansion.get(form) ?? 0) >= standsFor;
  };
  return around.some((each) =>
    each.terms.some(
      (_, at) =>
        first !== undefined &&
        says(each, first, at) &&
        rest.every((expansion) =>
          each.terms
            .slice(Math.max(0, at - beside), at + beside + 1)
            .some((_, offset) => says(each, expansion, Math.max(0, at - beside) + offset)),
        ),
    ),
  );
}
