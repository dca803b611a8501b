/** A place in a text: zero-based line, UTF-16 character in it. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Offsets at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line, as in the language server protocol. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (unit === 10 || unit === 13) starts.push(i + 1);
  }
  return starts;
}

/** The zero-based line that holds `offset`; offsets outside the text give the first or the last line. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line and character of `offset`. */
export function positionAt(starts: readonly number[], offset: number): LinePosition {
  const line = lineAt(starts, offset);
  return { line, character: Math.max(0, offset - (starts[line] ?? 0)) };
}
