/** Positions of two lists at which they differ, each in order. */
export interface Difference {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Enough for the longest sentence; what comes later is compared with nothing. */
const longest = 400;

/**
 * What is not part of the longest common subsequence of two lists of words. Positions from 400 on are left out. Own code, since the
 * libraries for this compare strings of their own cutting, and offsets are needed.
 */
export function difference(left: readonly string[], right: readonly string[]): Difference {
  const a = left.slice(0, longest);
  const b = right.slice(0, longest);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? 1 + length(i + 1, j + 1) : Math.max(length(i + 1, j), length(i, j + 1));
  const found: { readonly left: number[]; readonly right: number[] } = { left: [], right: [] };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (j === b.length || (i < a.length && length(i + 1, j) >= length(i, j + 1))) found.left.push(i++);
    else found.right.push(j++);
  }
  return found;
}
