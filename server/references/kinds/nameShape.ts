import { isDigitAt, isUpperAt, isWordAt } from '../../text/letters';

/** How a name has to be written to be told from the same words in running text. */
export type NameShape =
  /** Long or unmistakable: «opptrappingsplan for heltid og god bemanning», «grimstadutvalget», «TB2022:53». */
  | { readonly kind: 'anyCase' }
  /** A proper noun or an abbreviation: «Helsemod», «YKD». */
  | { readonly kind: 'exactCase'; readonly text: string }
  /** A short title of everyday words: «Tid for handling», «Menn i helse». */
  | { readonly kind: 'title' };

/** Where words stand that may be a name. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The name is only the head of a hyphenated word. */
  readonly compound: boolean;
}

const unmistakableWords = 4;
/** Definite compounds are made for one thing: «profesjonsmeldingen», «Bo trygt hjemme-reformen». */
const definiteCompound =
  /(?<=[a-zà-öø-ɏ]{4}-?)(?:utvalget|utvalet|kommisjonen|meldingen|meldinga|direktivet|direktiv|planen|reformen|reforma|utredningen|direktoratet)s?$/iu;
const genitiveOfBody = /(?:kommisjonen|utvalget|utvalet)s [a-zà-öø-ɏ]+$/iu;

/** The shape of a name from how the catalogue writes it. */
export function shapeOf(text: string): NameShape {
  const words = text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)?.length ?? 0;
  const lowerCase = /^\P{L}*\p{Ll}/u.test(text);
  if (/\d/.test(text) && /:/.test(text)) return { kind: 'anyCase' };
  if (definiteCompound.test(text) || genitiveOfBody.test(text)) return { kind: 'anyCase' };
  if (words >= unmistakableWords || lowerCase) return { kind: 'anyCase' };
  return words === 1 ? { kind: 'exactCase', text } : { kind: 'title' };
}

/** True when the words of the stretch are written as a name of this shape is, that of a work or an actor. */
export function asWritten(shape: NameShape, { text, start, end, compound }: Stretch, actor: boolean): boolean {
  if (suspended(text, end) || (actor && (compound || otherOrganisation(text, start, end)))) return false;
  if (compound && !isUpperAt(text, start) && !isDigitAt(text, start)) return false;
  if (shape.kind === 'anyCase') return true;
  if (shape.kind === 'exactCase') return sameCapitals(shape.text, text.slice(start, end));
  if (actor) return isUpperAt(text, start);
  if (quoted(text, start, end)) return true;
  if (!isUpperAt(text, start)) return false;
  return isMarked(text.slice(start, end)) || !opensSentence(text, start) || isSubject(text, end);
}

/** «Kompetanseløft 2025», «NAVs bedriftsundersøkelse»: a number or a second capital, but not all in capitals. */
function isMarked(written: string): boolean {
  return /[\p{Lu}\d]/u.test(written.slice(1)) && written !== written.toUpperCase();
}

/** «menn i helse- og omsorgstjenestene»: the last word is the first half of another compound. */
function suspended(text: string, end: number): boolean {
  return text.charAt(end) === '-' && !isWordAt(text, end + 1);
}

/** «Direktoratet for høyere utdanning», «Universitetet i Bergen»: a noun that is only the beginning of another name. */
function otherOrganisation(text: string, start: number, end: number): boolean {
  if (text.slice(end - 2, end) !== 'et' || /\p{Lu}/u.test(text.slice(start + 1, end))) return false;
  return /^\s+(?:for\s|i\s+\p{Lu})/u.test(text.slice(end, end + 40));
}

/** Capitals where the catalogue has them; written all in capitals, as in headings, also counts. */
function sameCapitals(listed: string, written: string): boolean {
  const head = written.slice(0, listed.length);
  return head === listed || (listed.length > 4 && head === listed.toUpperCase());
}

const quotes: Readonly<Record<string, string>> = { '«': '»', '"': '"', '“': '”', '„': '“', '*': '*', _: '_', '‘': '’' };

function quoted(text: string, start: number, end: number): boolean {
  const closing = quotes[text.charAt(start - 1)];
  return closing !== undefined && text.slice(end, end + 3).includes(closing);
}

/** Capitals say nothing where every sentence, item, cell or heading has one. Bullets from PDF stand in the private use area. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[ \t«"“„*_(]/.test(text.charAt(at))) at--;
  if (at < 0) return true;
  if (/[.!?:|#>•·▪◦‣\ue000-\uf8ff\n\r]/.test(text.charAt(at))) return !continuesLine(text, at);
  return (
    /[-+)\d]/.test(text.charAt(at)) &&
    /(?:^|\n)[ \t]*(?:[-+]|\d{1,3}[.)])$/.test(text.slice(Math.max(0, at - 12), at + 1))
  );
}

/** A wrapped line goes on with the sentence of the line before, unless that ended in a stop. */
function continuesLine(text: string, at: number): boolean {
  if (!/[\n\r]/.test(text.charAt(at))) return false;
  return /[\p{L},;]/u.test(text.slice(0, at).trimEnd().at(-1) ?? '');
}

/** What a sentence says of a document and not of the thing its title names. */
const saidOfDocument =
  /^s?[»"”*_]?\s*(?:\(|,\s+(?:19|20)\d\d(?!\d)|,?\s*(?:kap\.|kapittel|kapitla|kapitlene|punkt)|(?:peker|peikar|viser|foreslår|føreslår|anbefaler|tilrår|drøfter|drøftar|beskriver|skildrar|omtaler|omtalar|redegjør|slår fast|konkluderer|konkluderte|understreker|framhever|fremhever|varsler|varslar|ble lagt fram|blei lagt fram|vart lagt fram|ble levert|kom i|tar opp|tek opp|legger|legg til|tallfester|dokumenterer)(?!\p{L}))/u;

function isSubject(text: string, end: number): boolean {
  return saidOfDocument.test(text.slice(end, end + 40));
}
