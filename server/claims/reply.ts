import type { SourceIndex, Unit } from '../evidence/index';
import type { Span } from '../text/span';

/** «Ja.», «Nei, …» to a question whether something should be: which side it takes, and the word. */
export interface Reply {
  readonly stance: 'for' | 'against';
  readonly word: Span;
}

const word = /^(?:ja|jo|nei)(?![a-zà-öø-ɏ\d])/iu;

/** Questions that «ja» and «nei» back and reject: «Bør det …?», «Støtter dere …?», «Er dere enige i …?» */
const wanting =
  /(?<![a-zà-öø-ɏ\d])(?:bør|burde|skal|støtter|stør|ønsker|ønskjer|er (?:dere|de|du|dykk|instansen|kommunen) (?:enige?|samde?|samd))(?![a-zà-öø-ɏ\d])[^?]{0,200}\?\s*$/iu;

/** Words by which «ja» may reject, or what is asked is that there be less: which side is taken is then not plain. */
const turning =
  /(?<![a-zà-öø-ɏ\d])(?:ikke|ikkje|ingen|inga|uten|utan|mot|imot|uenige?|usamde?|innvending|innvendinger|innvendingar|ulemper?|eller|(?:fjern|avskaff|opphev|avvikl|slett|redus|begrens|avgrens|forb[yu]|unnta|kutt|stans|stopp|legg[a-zà-öø-ɏ]{0,3} ned)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ\d])/iu;

/** What an answer replies to a question that it takes up; undefined where it does not begin so, or the question has other answers. */
export function replyOf(index: SourceIndex, { span, takesUp }: Unit): Reply | undefined {
  if (!takesUp || !isPlainlyAsked(index.text, takesUp)) return undefined;
  const found = word.exec(index.text.slice(span.start, span.start + 5))?.[0];
  if (found === undefined) return undefined;
  const stance = found.toLowerCase() === 'nei' ? 'against' : 'for';
  return { stance, word: { start: span.start, end: span.start + found.length } };
}

/** True for a question whether something should be, that turns nothing itself: who agrees backs it, who does not rejects it. */
export function isPlainlyAsked(text: string, { start, end }: Span): boolean {
  const question = text.slice(Math.max(start, end - 400), end);
  return wanting.test(question) && !turning.test(question);
}
