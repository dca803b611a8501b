import { CHAPTER_NUMBER, QUESTION_NUMBER, readNumberList } from './numbers';
import { onOneLine } from './wording';

const NOTHING =
  /^(?:(?:vi|[a-zæøåéöä\d .,&-]{2,60}?)\s)?har\s(?:ingen|ikke|ikkje)\s(?:(?:noen|noko|noe|nokon|særskilte|særlige|spesielle|ytterligere|vesentlige|konkrete|egne)\s){0,2}(?:merkn|komment|inn?spi?e?l|synspunkt|bemerkn|forslag|erfaring)[a-zæøåéöä]*(?:\s(?:til|på|om|for|knyttet)\b[^,;:]{0,120})?$|^(?:ingen|ikke|ikkje)\s(?:(?:særskilte|særlige|spesielle|ytterligere|flere)\s)?(?:merkn|komment|inn?spi?e?l|synspunkt|bemerkn|relevan|aktuel|besvar|svar)[a-zæøåéöä]*(?:\s(?:for|til|på)\b[^,;:]{0,80})?$|^(?:ubesvart|intet|intet å bemerke|uten merknad(?:er)?|utan merknad(?:er|ar)?|n\/a|i\/t)$/i;
const POINTING =
  /(?:^|[\s(])(?:se|sjå|jfr?\.?|viser|vises|visast|henvises|henviser|syner|samme\ssvar\ssom|besvart\sunder|omtalt\sunder|svart\sunder)\s/i;
const POINTER_ONLY =
  /^\(?(?:(?:vi|det)\s)?(?:se|sjå|jfr?\.?|viser|vises|henvises|henviser|samme\ssvar\ssom|besvart\sunder|omtalt\sunder)\s/i;
const NO_VIEW = /\bhar\s(?:ikke|ingen|ikkje)\s(?:merkn|komment|inn?spi?e?l|synspunkt|bemerkn)/i;
const QUESTIONS = /(?:spørsm(?:å|a\u030A)l(?:et|ene|a)?|spm\.?)\s+(?:nr\.?\s*)?(?=\d)/gi;
const CHAPTERS = /(?:kapit(?:tel|la|lene|ler)|kap\.?|pkt\.?|punkt(?:ene|a)?)\s?(?=\d)/gi;

/** True for a paragraph that says no more than that nothing is said: «Ingen merknader.», «NTNU har ikke kommentarer til dette punktet». */
export function saysNothing(passage: string): boolean {
  return passage.length <= 240 && NOTHING.test(onOneLine(passage).replace(/[.!\s]+$/, ''));
}

/** The sections of `kind` that a sentence points to, ranges spelled out: «Se svar spørsmålene 14 til 17», «jf. kap. 10.4». */
export function pointsTo(sentence: string, kind: 'chapter' | 'question'): readonly string[] {
  const keyword = kind === 'question' ? QUESTIONS : CHAPTERS;
  const number = kind === 'question' ? QUESTION_NUMBER : CHAPTER_NUMBER;
  const found: string[] = [];
  for (const match of sentence.matchAll(keyword)) {
    const before = sentence.slice(Math.max(0, match.index - 160), match.index);
    if (POINTING.test(before)) found.push(...readNumberList(sentence, match.index + match[0].length, number).numbers);
  }
  return found;
}

/**
 * True for a sentence that only points to another answer: a pointing verb first (or after «har ikke synspunkter …,
 * men») and next to nothing behind the last number.
 */
export function onlyPoints(sentence: string, kind: 'chapter' | 'question'): boolean {
  const line = onOneLine(sentence);
  if (line.length > 400 || !pointsTo(line, kind).length) return false;
  if (NO_VIEW.test(line)) return true;
  const behind = line.slice(line.search(/[^\d]*$/));
  return POINTER_ONLY.test(line) && behind.length <= 40;
}
