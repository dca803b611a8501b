import type { Line } from './lines';

const ENTRY = /^(?:kapittel\s|kap\.\s)?(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\p{Lu}[\p{L}-]*)/iu;
const PAGE_NUMBER = /(?:\.{3,}|…|\s)\s*\d{1,3}$/;

/**
 * The same lines, those of a table of contents marked as page furniture. A table of contents is three or more
 * numbered lines with no text between them, most of which end in a page number or come again further down.
 */
export function markContents(lines: readonly Line[]): readonly Line[] {
  const entries = lines.map((line) => entryOf(line));
  const times = new Map<string, number>();
  for (const entry of entries) if (entry) times.set(entry, (times.get(entry) ?? 0) + 1);
  const marked = new Set<number>();
  for (const run of runs(lines, entries)) {
    const printed = run.filter(
      (at) => PAGE_NUMBER.test(lines[at]?.text ?? '') || (times.get(entries[at] ?? '') ?? 0) > 1,
    );
    if (printed.length * 2 > run.length) for (const at of run) marked.add(at);
  }
  return marked.size ? lines.map((line) => (marked.has(line.index) ? { ...line, role: 'mark' } : line)) : lines;
}

/** Number and first word of a numbered line: what a table of contents and the heading itself share. */
function entryOf({ role, text }: Line): string | undefined {
  if ((role !== 'text' && role !== 'item') || text.length > 160) return undefined;
  const match = ENTRY.exec(text);
  return match ? `${match[1]} ${match[2]?.toLowerCase()}` : undefined;
}

function* runs(lines: readonly Line[], entries: readonly (string | undefined)[]): Generator<readonly number[]> {
  let run: number[] = [];
  for (const line of lines) {
    if (entries[line.index] !== undefined) run.push(line.index);
    else if (line.role === 'text' || line.role === 'item' || line.role === 'open') {
      if (run.length > 2) yield run;
      run = [];
    }
  }
  if (run.length > 2) yield run;
}
