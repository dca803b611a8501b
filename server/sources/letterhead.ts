import type { Line } from './lines';
import { endsSentence, startsLower } from './wording';

const LABEL =
  /^(?:returadresse|(?:besøks|post|e-?post)?adresse|org\.?\s?(?:nr|nummer)|tlf|telefon|e-?post|dato(?:\sfor\s[a-zæøåéöä ]{1,40})?|dokumentdato|(?:vår|deres|vår\/deres|dykkar)\s?(?:ref(?:eranse)?|dato|saksbehandler|saksnr)|saksbehandler|sakshandsamar|saks?(?:nr|nummer)|arkiv[a-zæøåéöä]*|journal[a-zæøåéöä]*|mottaker(?:s\ssaksnr)?|mottakar|tema|høringen\ssvarer\spå|avsender|høringsinstans|høyringsinstans|svartype|innsendt(?:\sav)?|organisasjon|kontaktperson|fra|frå|til|sendt|emne|kopi(?:\stil)?|vedlegg|referanse|publisert|sist(?:e\sfaglige)?\s(?:oppdatert|endring|endret)|åpningstid[a-zæøåéöä]*|unntatt\soffentlighet)\.?\s?:/i;
const REFERENCE_LINE =
  /^(?:\d{1,3}\s)?(?:(?:vår|deres|vår\/deres|dykkar)\s(?:dato|ref(?:eranse)?|saksbehandler)\.?:?\s*){2}/i;
const APPROVAL = /^(?:dokumentet|brevet|dette dokumentet)\ser\s(?:elektronisk\sgodkjent|godkjent\selektronisk)/i;
const NAVIGATION =
  /^(?:til\s(?:innholdsfortegnelse|innholdsliste|innhaldsliste|toppen)|innhold(?:sfortegnelse)?|innhald(?:sliste)?|skriv\sut|meny|søk|logg\sinn|hopp\stil\s(?:hoved)?innhold)$/i;
const ADDRESS =
  /\b(?:postboks|pb\.?)\s?\d|\btlf\b|\btelefon:?\s\d|\borg\.?\s?nr|\S@\S+\.[a-zæøåéöä]{2,}|(?:^|\s)(?:\+47\s)?\d{2}\s\d{2}\s\d{2}\s\d{2}(?:\s|$)/i;
const POSTAL_CODE = /^(?:N-)?\d{4}\s\p{Lu}[\p{L} ]{1,30}$/u;
const MENU = /^(?:[\p{Extended_Pictographic}☰✕×›»]|§\s\p{L})/u;
const CLOSE =
  /^(?:med\s)?(?:vennlig|venleg|vennleg|beste|gode?)?\s?(?:hilsen|hilsning|helsing)(?:ar|er)?(?:\s[a-zæøåéöä ]{1,40})?,?$/i;

/** First and last line of a run of lines without a blank one. */
interface Block {
  readonly first: number;
  readonly last: number;
}

/** The lines with letterhead, reference lines, contact blocks, menus and signatures marked, and where the letter closes. */
export interface Marked {
  readonly lines: readonly Line[];
  /** Index of the line with the complimentary close, when only signatures and addresses follow it. */
  readonly close?: number;
}

/**
 * Marks what a letter carries besides its text. A labelled or reference line counts alone; an address or telephone
 * number makes its whole block letterhead, unless the block reads as prose; a menu stands above the first prose; and
 * from a complimentary close everything up to the next prose or `isHeading` line is signature.
 */
export function markLetterhead(lines: readonly Line[], isHeading: (line: Line) => boolean): Marked {
  const marked = new Set<number>();
  let seenProse = false;
  let close: number | undefined;
  for (const block of blocksOf(lines)) {
    const own = lines.slice(block.first, block.last + 1);
    const prose = isProse(own);
    const heading = own.some(isHeading);
    if (prose || heading) close = undefined;
    const closeHere = own.find((line) => line.text.length <= 60 && CLOSE.test(line.text));
    const whole = !prose && !heading && (close !== undefined || isAddressBlock(own) || (!seenProse && isMenu(own)));
    if (closeHere) close ??= closeHere.index;
    for (const line of own) {
      if (whole || standsAlone(line) || (close !== undefined && line.index >= close)) marked.add(line.index);
    }
    seenProse ||= prose;
  }
  const result = lines.map((line) => (marked.has(line.index) ? ({ ...line, role: 'letterhead' } as const) : line));
  return close === undefined ? { lines: result } : { lines: result, close };
}

function* blocksOf(lines: readonly Line[]): Generator<Block> {
  let first: number | undefined;
  for (const line of lines) {
    if (line.role === 'blank') {
      if (first !== undefined) yield { first, last: line.index - 1 };
      first = undefined;
    } else first ??= line.index;
  }
  if (first !== undefined) yield { first, last: lines.length - 1 };
}

/** Long enough for a sentence, and ends as one. */
export function isProse(block: readonly Line[]): boolean {
  const last = block.at(-1);
  if (!last) return false;
  const length = block.reduce((sum, line) => sum + line.text.length, 0);
  return length > 400 || (length >= 60 && endsSentence(last.text) && !block.every(standsAlone));
}

function standsAlone({ text }: Line): boolean {
  if (text.length > 160) return false;
  if (startsLower(text)) return false;
  return LABEL.test(text) || REFERENCE_LINE.test(text) || APPROVAL.test(text) || NAVIGATION.test(text);
}

function isAddressBlock(block: readonly Line[]): boolean {
  const hasAddress = (text: string) => /[\d@]/.test(text) && (ADDRESS.test(text) || POSTAL_CODE.test(text));
  return (
    block.every(({ role, text }) => role !== 'item' && text.length <= 160) && block.some(({ text }) => hasAddress(text))
  );
}

function isMenu(block: readonly Line[]): boolean {
  return (
    block.every(({ text }) => text.length <= 40) && block.some(({ text }) => MENU.test(text) || NAVIGATION.test(text))
  );
}

/** Where the text begins in a line that a web form's fields open (`Dato: 30.09.2019 Svartype: Med merknad …`); 0 without such fields. */
export function behindFormFields(line: string): number {
  let end = 0;
  const fields =
    /(?:dato|publisert|innsendt|svartype):\s?(?:\d{1,2}\.\d{1,2}\.\d{4}|(?:med|uten)\smerknad(?:er)?)\s*/giu;
  for (const match of line.slice(0, 500).matchAll(fields)) end = match.index + match[0].length;
  return end;
}
