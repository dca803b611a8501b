import type { Span } from '../../text/span';

/** Those of a list of spans, in order and not overlapping, that share a character with `span`. Found by halving the list. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < spans.length && (spans[behind]?.start ?? end) < end) behind++;
  return spans.slice(low, behind);
}
