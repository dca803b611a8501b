/** What a line that may be a heading says before its title. */
export interface Numbered {
  readonly form: 'keyword' | 'bare' | 'question';
  /** `10.8`; further numbers of a joint heading follow. */
  readonly numbers: readonly [string, ...string[]];
  /** UTF-16 length of all before the title: mark-up, keyword, numbers, separator. */
  readonly titleAt: number;
  /** The keyword is written small, as in running text. */
  readonly small: boolean;
  /** A colon or dash stands between number and title. */
  readonly separated: boolean;
}

const MARKUP = /^(?:#{1,6}\s+)?(?:\*\*|__)?\s*/;
const ABOUT =
  /^(?:(?:til|ad\.?|om|vedr(?:ørende)?\.?|(?:merkn|komment|inn?sp|hør)[a-zæøåéöä]*\s(?:til|om)|nou(?:-?ens)?(?:\s\d{4}:\s?\d{1,2})?,?|utredningens)\s+)/i;
const KEYWORD =
  /^(?:(?:del|under)?kapit(?:tel|tlet|let|la|lene|ler)|kap\.?|punkt(?:et|ene|a)?|pkt\.?|avsnitt)\s*(?=\d)/i;
const QUESTION = /^(?:(?:til|svar\s(?:på|til))\s+)?(?:spørsm(?:å|a\u030A)l(?:et|ene|a)?|spm\.?)\s*(?:nr\.?\s*)?(?=\d)/i;
const DEEPER = /^,?\s+(?:(?:del|under)kapittel|punkt|pkt\.?|avsnitt)\s*(?=\d)/i;
/** Sticky: a chapter number, never a date, a clock time or the head of a longer number. */
export const CHAPTER_NUMBER = /(?:[1-9]\d?)(?:\.[1-9]\d?){0,3}(?![\d§]|[.:/]\d)/y;
export const QUESTION_NUMBER = /[1-9]\d{0,2}(?![\d§]|[.:/]\d)/y;
const LINK = /(?:\s*,\s*(?:og\s+)?|\s+(?:og|eller|samt|til)\s+|\s*[–-]\s*)(?=\d)/y;
const RANGE = /^\s*(?:til\b|[–-])/;

/**
 * Reads the keyword and number that a heading begins with: `Kapittel 10`, `Til kap. 1 -`, `Ad 10.3`,
 * `Kapittel 10, punkt 10.3`, `Kapittel 4.6Modeller`, `Spørsmål 14`, or a bare `10.8` before a capital letter or alone.
 * Undefined for all else, and for dates, clock times, sums and budget chapters (three digits and more, `Kap. 700`
 * behind the number).
 */
export function readNumbered(line: string): Numbered | undefined {
  const head = line.slice(0, 200);
  const markup = MARKUP.exec(head)?.[0].length ?? 0;
  const first = head.charCodeAt(markup);
  if (first >= 49 && first <= 57) return bare(head, markup);
  const rest = head.slice(markup);
  const question = QUESTION.exec(rest);
  if (question) {
    const found = named(head, markup + question[0].length, 'question', QUESTION_NUMBER);
    return found?.small ? undefined : found;
  }
  const about = ABOUT.exec(rest)?.[0].length ?? 0;
  const keyword = KEYWORD.exec(rest.slice(about))?.[0].length ?? 0;
  const dotted = about > 0 && !keyword && /^\d{1,2}\.\d/.test(rest.slice(about));
  return keyword || dotted ? named(head, markup + about + keyword, 'keyword', CHAPTER_NUMBER) : undefined;
}

function named(head: string, at: number, form: 'keyword' | 'question', number: RegExp): Numbered | undefined {
  const { numbers, end } = deepest(head, readNumberList(head, at, number));
  const [first, ...others] = numbers;
  if (first === undefined) return undefined;
  const tail = /^\.?(?:\s*[:–—]|\s+-(?=\s)|\))?\s*/.exec(head.slice(end))?.[0] ?? '';
  return {
    form,
    numbers: [first, ...others],
    titleAt: end + tail.length,
    small: !/^[#*_\s]*\p{Lu}/u.test(head),
    separated: /[:–—)-]/.test(tail),
  };
}

/** `Kapittel 10, punkt 10.3` heads 10.3. */
function deepest(head: string, list: NumberList): NumberList {
  const [chapter, more] = list.numbers;
  const link = DEEPER.exec(head.slice(list.end))?.[0];
  if (chapter === undefined || more !== undefined || link === undefined) return list;
  const inner = readNumberList(head, list.end + link.length, CHAPTER_NUMBER);
  return inner.numbers.length && inner.numbers.every((number) => number.startsWith(`${chapter}.`)) ? inner : list;
}

function bare(head: string, at: number): Numbered | undefined {
  CHAPTER_NUMBER.lastIndex = at;
  const number = CHAPTER_NUMBER.exec(head)?.[0];
  if (number === undefined) return undefined;
  const end = at + number.length;
  const tail = /^\.?(?:\s*[:–—])?\s*/.exec(head.slice(end))?.[0] ?? '';
  const titleAt = end + tail.length;
  const title = head.slice(titleAt);
  const reads = title ? /^["«“]?\p{Lu}/u.test(title) : number.includes('.') && !tail;
  if (!reads || /^(?:Kap\.?|Post|Kapittel)\s\d/.test(title)) return undefined;
  if (title && !tail && !/^\p{Lu}\p{Ll}/u.test(title)) return undefined;
  return { form: 'bare', numbers: [number], titleAt, small: false, separated: /[:–—]/.test(tail) };
}

/** Numbers in a row, and the offset behind the last of them. */
interface NumberList {
  readonly numbers: readonly string[];
  readonly end: number;
}

/** The numbers of a list or range from an offset on, ranges spelled out (`14 til 17`, `10.3–10.5`), and where they end. */
export function readNumberList(text: string, from: number, number: RegExp): NumberList {
  const numbers: string[] = [];
  let end = from;
  let link = '';
  for (let at = from; ; ) {
    number.lastIndex = at;
    const found = number.exec(text)?.[0];
    if (found === undefined) return { numbers, end };
    const previous = numbers.at(-1);
    numbers.push(...(previous !== undefined && RANGE.test(link) ? spellOut(previous, found) : [found]));
    end = at + found.length;
    LINK.lastIndex = end;
    link = LINK.exec(text)?.[0] ?? '';
    if (!link) return { numbers, end };
    at = end + link.length;
  }
}

/** What follows `from` up to and with `to`; only `to` where the two are not numbered alike or lie too far apart. */
function spellOut(from: string, to: string): readonly string[] {
  const stem = to.slice(0, to.lastIndexOf('.') + 1);
  const low = Number(from.slice(stem.length));
  const high = Number(to.slice(stem.length));
  if (!from.startsWith(stem) || !Number.isInteger(low) || high <= low || high - low > 100) return [to];
  return Array.from({ length: high - low }, (_, step) => `${stem}${low + step + 1}`);
}

/** Negative when `a` stands before `b`: `10.8` before `10.10`, `14` before `14a` before `15`. */
export function compareNumbers(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = rank(left[at]) - rank(right[at]);
    if (difference) return difference;
  }
  return 0;
}

/** The number, a letter behind it as a fraction. */
function rank(part = '0'): number {
  const letter = part.charCodeAt(part.length - 1) - 0x60;
  return (Number.parseInt(part, 10) || 0) + (letter > 0 && letter < 27 ? letter / 32 : 0);
}
