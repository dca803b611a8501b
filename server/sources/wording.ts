import type { Span } from '../text/span';

const SENTENCE_END = /[.!?:;…]["'»”’)\]]{0,2}\d{0,2}$/;
const ABBREVIATION = /(?:^|[\s(])(?:jfr?|bl\.\s?a|f\.\s?eks|kap|pkt|nr|ca|pga|mht|mtp|inkl|evt|dvs|st|dr|prof|sml)\.$/i;
const DANGLING =
  /(?:^|\s)(?:og|eller|samt|i|på|til|for|fra|frå|av|med|om|ved|mellom|under|over|etter|før|hos|mot|uten|utan|en|ei|et|ein|eit|den|det|de|dei|som|at|å|er|kan|skal|vil|bør|må|har|blir|ikke|ikkje|kapittel|punkt)$/i;

/** True when a line ends as sentences do; closing marks and a glued footnote digit may follow the full stop. */
export function endsSentence(line: string): boolean {
  const end = line.slice(-12);
  return SENTENCE_END.test(end) && !ABBREVIATION.test(end);
}

/** True when a line breaks off where no sentence can end: at a preposition, conjunction, article, comma or dash. */
export function breaksOff(line: string): boolean {
  const end = line.slice(-12);
  return /[,–—-]$/.test(end) || ABBREVIATION.test(end) || DANGLING.test(end);
}

export function startsLower(line: string): boolean {
  return /^[("«“]?\p{Ll}/u.test(line);
}

/** True when a line can begin a sentence or a title. */
export function startsUpper(line: string): boolean {
  return /^[("«“]?[\p{Lu}\d]/u.test(line);
}

/** True when a sentence ends inside a line; the full stop of an abbreviation of one or two letters ends none. */
export function holdsTwoSentences(line: string): boolean {
  return /[a-zæøå]{3}[.!?]\s+[A-ZÆØÅ]/.test(line);
}

/** UTF-16 length of the first word. */
export function firstWordLength(line: string): number {
  const space = line.slice(0, 60).search(/\s/);
  return space < 0 ? Math.min(line.length, 60) : space;
}

/** On one line, white space folded; a word hyphenated at a line end is joined, `helse- og` and `UH-sektoren` keep theirs. */
export function onOneLine(text: string): string {
  return text
    .replace(/(\p{Ll})-(?:\r\n?|\n)\s*(?!(?:og|eller|samt)\b)(?=\p{Ll})/gu, '$1')
    .replace(/-(?:\r\n?|\n)\s*(?!(?:og|eller|samt)\b)/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a stretch of `text`; the last one counts without a full stop too. A colon ends none. */
export function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { 0: match, index } of text.slice(start, end).matchAll(/[.!?…]["»”’)]{0,2}\s+(?=["«“(]?\p{Lu})/gu)) {
    const to = start + index + match.trimEnd().length;
    if (ABBREVIATION.test(text.slice(Math.max(from, to - 12), to))) continue;
    spans.push({ start: from, end: to });
    from = start + index + match.length;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
