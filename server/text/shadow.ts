import { entityValue } from './entities';

/** A text as patterns should see it, and the way back to the text as it stands. */
export interface Shadow {
  readonly text: string;
  /** Offset in the original of the unit at `offset`; removed characters before it are skipped. */
  toOriginal(offset: number): number;
  /** Offset in the original of the exclusive end `offset`; removed characters behind it stay outside. */
  toOriginalEnd(offset: number): number;
}

const unusual = /[&\u00a0\u00ad\u0300-\u036f\u2000-\u200d\u2010\u2011\u202f\u205f\u2060\ufeff]/;
const changes =
  /[\u00ad\u200b-\u200d\u2060\ufeff]+|[\u00a0\u2000-\u200a\u202f\u205f]|[\u2010\u2011]|[\u0300-\u036f]+|&(?:[a-z]{3,6}|#\d{2,4}|#x[\da-f]{2,4});/gi;
/**
 * The text with composed letters (NFC), without soft hyphens and zero-width characters, and with plain spaces and hyphens for
 * no-break, thin and other typographic ones; their HTML entities and those of Norwegian letters likewise. A text without any of these
 * is its own shadow.
 */
export function shadow(text: string): Shadow {
  if (!unusual.test(text)) return { text, toOriginal: identity, toOriginalEnd: identity };
  const edits = new Edits();
  let out = '';
  let copied = 0;
  for (const { 0: found, index } of text.matchAll(changes)) {
    const marks = isMark(found);
    const composed = marks && index > copied ? compose(text.charAt(index - 1), found) : undefined;
    out += text.slice(copied, composed ? index - 1 : index) + (composed?.letter ?? replacement(found));
    copied = index + (composed?.marks ?? found.length);
    edits.add(out.length, copied, !composed && replacement(found) === '');
  }
  out += text.slice(copied);
  return {
    text: out,
    toOriginal: (offset) => offset + edits.shiftAt(offset),
    toOriginalEnd: (offset) => offset + edits.shiftBefore(offset),
  };
}

function identity(offset: number): number {
  return offset;
}

function isMark(found: string): boolean {
  const unit = found.charCodeAt(0);
  return unit >= 0x300 && unit <= 0x36f;
}

/** The one letter that the base makes with the first of the marks, and how many it takes; undefined when there is none. */
function compose(base: string, marks: string): { readonly letter: string; readonly marks: number } | undefined {
  let letter = base;
  let taken = 0;
  while (taken < marks.length) {
    const composed = (letter + marks.charAt(taken)).normalize('NFC');
    if (composed.length > 1) break;
    letter = composed;
    taken++;
  }
  return taken > 0 ? { letter, marks: taken } : undefined;
}

function replacement(found: string): string {
  if (isMark(found)) return found;
  if (found.startsWith('&')) return entityValue(found) ?? found;
  if (/[\u2010\u2011]/.test(found)) return '-';
  return /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(found) ? '' : ' ';
}

/** Where the shadow and the original drift apart: sorted offsets in the shadow, each with the shift that holds from there on. */
class Edits {
  readonly #offsets: number[] = [];
  readonly #shifts: number[] = [];
  /** Whether the edit removed characters, which an end directly before them leaves outside. */
  readonly #removed: boolean[] = [];

  add(offset: number, original: number, removed: boolean): void {
    const shift = original - offset;
    if (shift === (this.#shifts.at(-1) ?? 0)) return;
    this.#offsets.push(offset);
    this.#shifts.push(shift);
    this.#removed.push(removed);
  }

  shiftAt(offset: number): number {
    return this.#shifts[this.#lastUpTo(offset)] ?? 0;
  }

  shiftBefore(offset: number): number {
    let edit = this.#lastUpTo(offset);
    while (edit >= 0 && this.#offsets[edit] === offset && this.#removed[edit]) edit--;
    return this.#shifts[edit] ?? 0;
  }

  #lastUpTo(offset: number): number {
    let low = -1;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
