const letter = /\p{L}/u;

/** Code units from here on are letters of other scripts where they are letters at all. */
const latinEnd = 0x250;
/** Behind it stand signs, and scripts that do not part their words. */
const scriptsEnd = 0x2000;

/**
 * The lower-case code unit of each letter and digit, 0 for every other code unit: one look-up tells both whether a unit belongs
 * to a word and how it compares without case. Combining marks count as letters, so that a word with one stays whole.
 */
export const foldedUnits: Uint16Array = buildFoldedUnits();

function buildFoldedUnits(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < latinEnd; unit++) {
    const character = String.fromCharCode(unit);
    if (letter.test(character)) table[unit] = character.toLowerCase().charCodeAt(0);
    else if (unit >= 0x30 && unit <= 0x39) table[unit] = unit;
  }
  for (let unit = latinEnd; unit < scriptsEnd; unit++) table[unit] = unit;
  return table;
}

/** True when the UTF-16 unit at `offset` is a letter or a digit; false outside the text. */
export function isWordAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && foldedUnits[text.charCodeAt(offset)] !== 0;
}

/** True when the UTF-16 unit at `offset` is one of the digits 0–9. */
export function isDigitAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0x30 && unit <= 0x39;
}

/** True when the UTF-16 unit at `offset` is a letter. */
export function isLetterAt(text: string, offset: number): boolean {
  return isWordAt(text, offset) && !isDigitAt(text, offset);
}

/** True when the UTF-16 unit at `offset` is an upper-case letter. */
export function isUpperAt(text: string, offset: number): boolean {
  return isLetterAt(text, offset) && foldedUnits[text.charCodeAt(offset)] !== text.charCodeAt(offset);
}

/** Offset behind the letters and digits that follow `offset`; `offset` itself when none do. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (isWordAt(text, end)) end++;
  return end;
}
