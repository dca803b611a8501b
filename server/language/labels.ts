import { numerals } from '../lexicon/numerals';
import { isMeasure, unitOf } from '../lexicon/units';
import { adjoins, type NumberToken, type Token } from './numerals';

/** Words behind which a number names a place, a document or a kind, and counts nothing. */
const labelled = new Set(
  `kap kapittel kapittelet kapitlet kapitler kapitlene kapitla delkapittel pkt punkt punktet punktene punkta avsnitt avsnittet spørsmål spørsmålet
  spørsmålene spørsmåla spm nr nummer side sidene s ss art artikkel tab tabell fig figur boks vedlegg nou st meld prop prp innst dok dokument
  rundskriv post ledd bokstav fase versjon rethos lis direktiv forordning forskrift sak kl klokken klokka tlf telefon fax nivå note fotnote bind modell
  alternativ scenario romertall postboks saksnr org orgnr tb ks isbn id vg trinn del`.split(/\s+/),
);
const labelledEnd =
  /(?:kapittel|spørsmål|spørsmålet|punkt|avsnitt|vedlegg|tabell|figur|nummer|nr|veien|vegen|gata|gaten|gate)$/;
const address = /(?:https?:\/\/|www\.)\S+/g;
const months = new Set(
  'januar februar mars april mai juni juli august september oktober november desember jan feb apr aug sept sep okt nov des'.split(
    ' ',
  ),
);
/** What may stand between the numbers of a list or a range. */
const joint = /^\s*(?:[,:–\-/(&]|og|eller|til|samt|til og med|t\.o\.m\.|,\s*(?:og|eller))?\s*$/;

/** True for a month's name, which makes the number before it a day. */
export function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'word' && months.has(token.form);
}

/**
 * The positions of numbers that name rather than count: those of chapters, questions and documents with their lists and ranges, list and note numbers,
 * ordinals, days and times, telephone numbers, and numbers inside names and addresses.
 */
export function labels(list: readonly Token[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const addresses = addressesIn(list, text);
  let last = -1;
  list.forEach((token, at) => {
    const inAddress = addresses(token);
    if (inAddress) found.add(at);
    if (token.kind !== 'number') return;
    const follows = last >= 0 && found.has(last) && goesOn(list, last, at, text);
    last = at;
    if (token.shape === 'code' || isGlued(text, token) || isListNumber(text, token) || isOrdinal(list, at, text))
      found.add(at);
    else if (isBehindLabel(list, at, text) || isPhone(list, at, text)) found.add(at);
    else if (follows && !isCounted(list, at, text)) found.add(at);
    else if (token.shape === 'dotted' && !isMeasured(list, at, text)) found.add(at);
  });
  return found;
}

/** Tells for tokens in order whether they lie in a web address. */
function addressesIn(list: readonly Token[], text: string): (token: Token) => boolean {
  const [from, to] = [list[0]?.start ?? 0, list.at(-1)?.end ?? 0];
  const spans = [...text.slice(from, to).matchAll(address)].map(
    ({ 0: found, index }) => [from + index, from + index + found.length] as const,
  );
  let at = 0;
  return ({ start }) => {
    while ((spans[at]?.[1] ?? text.length) <= start) at++;
    return (spans[at]?.[0] ?? text.length) <= start;
  };
}

/** True when a unit, a scale or the sign of a share stands behind the number. */
function isMeasured(list: readonly Token[], at: number, text: string): boolean {
  const [token, next] = [list[at], list[at + 1]];
  if (!token) return false;
  if (/^\s?[%‰]/.test(text.slice(token.end, token.end + 2))) return true;
  if (next?.kind !== 'word' || !adjoins(text, token, next)) return false;
  return numerals().scales.has(next.form) || isMeasure(unitOf(text.slice(next.start, next.end)));
}

/** True when the number is measured or a known thing stands behind it. */
function isCounted(list: readonly Token[], at: number, text: string): boolean {
  const [token, next] = [list[at], list[at + 1]];
  if (isMeasured(list, at, text)) return true;
  return next?.kind === 'word' && adjoins(text, token, next) && unitOf(text.slice(next.start, next.end)) !== undefined;
}

function goesOn(list: readonly Token[], from: number, to: number, text: string): boolean {
  const [a, b] = [list[from], list[to]];
  return a !== undefined && b !== undefined && b.start - a.end < 20 && joint.test(text.slice(a.end, b.start));
}

/** Glued to a letter, a closing mark, a slash or the like: «3a», «23/15666-2», «§3», «[4]». */
function isGlued(text: string, { start, end }: NumberToken): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[\p{L}_/\\=#@&:.§[^+)»”!?]/u.test(before) || /§\s?$/.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  return /[\p{L}_/\\=@]/u.test(after) || (after === ':' && /^:\s?\d/.test(text.slice(end, end + 3)));
}

/** «1. », «1) » or a note's «1 Se …» where a line begins, «(1)», a page's «- 2 -». */
function isListNumber(text: string, { start, end, shape }: NumberToken): boolean {
  if (shape !== 'integer' || end - start > 2) return false;
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return true;
  if (/^[-–]\s$/.test(text.slice(start - 2, start)) && /^\s[-–](?:\s|$)/.test(text.slice(end, end + 3))) return true;
  const opens = /(?:^|[\n\r])[\s>]*$/.test(text.slice(Math.max(0, start - 12), start));
  return opens && /^(?:[.)]\s|\s+(?:\p{Lu}|https?:))/u.test(text.slice(end, end + 12));
}

/** «2. februar», «3. klasse», «1. ledd»; a stop before a capital ends a sentence. */
function isOrdinal(list: readonly Token[], at: number, text: string): boolean {
  const token = list[at];
  if (token?.kind !== 'number' || token.shape !== 'integer' || token.end - token.start > 2) return false;
  if (isMonth(list[at + 1]) && adjoins(text, token, list[at + 1])) return true;
  return /^\.[ \u00a0]\p{Ll}/u.test(text.slice(token.end, token.end + 3));
}

function isBehindLabel(list: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [list[at - 1], list[at]];
  if (before?.kind !== 'word' || !token || !/^[.:]{0,2}\s{0,4}$/.test(text.slice(before.end, token.start)))
    return false;
  const label = labelled.has(before.form) || labelledEnd.test(before.form);
  return label && !(before.form === 'del' && /^en$/.test(formOf(list[at - 2])));
}

function formOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.form : '';
}

/** Eight digits in one, or three pairs of digits and more in a row. */
function isPhone(list: readonly Token[], at: number, text: string): boolean {
  const token = list[at];
  if (token?.kind !== 'number') return false;
  if (token.shape === 'integer' && token.end - token.start >= 8) return true;
  let run = 1;
  for (let i = at; isPair(list[i]) && isPair(list[i + 1]) && adjoins(text, list[i], list[i + 1]) && run < 4; i++) run++;
  for (let i = at; isPair(list[i]) && isPair(list[i - 1]) && adjoins(text, list[i - 1], list[i]) && run < 4; i--) run++;
  return run >= 3;
}

function isPair(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.end - token.start === 2;
}
