/** A stretch of a text in UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when `offset` lies in the span or directly behind it, where a cursor still touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same span, `by` UTF-16 units further on. */
export function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** Where the pattern first matches inside the span; undefined where it does not. A line break counts as a blank. */
export function findIn(text: string, { start, end }: Span, pattern: RegExp): Span | undefined {
  const found = pattern.exec(text.slice(start, end).replace(/\s/g, ' '));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}
