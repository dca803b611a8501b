/** The option that `word` most likely was meant to be: at most two letters off and less than half of it. Otherwise nothing. */
export function closest(word: string, options: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(2, (lower.length - 1) / 2);
  for (const option of options) {
    if (Math.abs(option.length - lower.length) > least) continue;
    const distance = editDistance(lower, option);
    if (distance > least || (distance === least && best !== undefined)) continue;
    best = option;
    least = distance;
  }
  return best;
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
