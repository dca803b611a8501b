import type { Line } from './lines';
import { compareNumbers } from './numbers';

const ENTRY = /^(?:[Kk]apittel\s|[Kk]ap\.\s)?(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\p{Lu}[\p{L}-]*)/u;
const PAGE_NUMBER = /(?:\.{3,}|…|\s)\s*\d{1,3}$/;

/** A numbered line: its number, and what a table of contents and the heading itself share. */
interface Entry {
  readonly index: number;
  readonly number: string;
  readonly key: string;
  readonly hasPage: boolean;
}

/**
 * The same lines, those of a table of contents marked as page furniture. A table of contents is three or more
 * numbered lines that count upwards with no text between them, most of which end in a page number or come again
 * further down.
 */
export function markContents(lines: readonly Line[]): readonly Line[] {
  const entries = lines.map(entryOf);
  const lastPlace = new Map<string, number>();
  for (const entry of entries) if (entry) lastPlace.set(entry.key, entry.index);
  const marked = new Set<number>();
  for (const run of runs(lines, entries)) {
    const listed = run.filter(({ hasPage, key, index }) => hasPage || (lastPlace.get(key) ?? index) > index);
    if (run.length > 2 && listed.length * 2 > run.length) for (const { index } of run) marked.add(index);
  }
  return marked.size ? lines.map((line) => (marked.has(line.index) ? { ...line, role: 'mark' } : line)) : lines;
}

function entryOf({ index, role, text }: Line): Entry | undefined {
  if ((role !== 'text' && role !== 'item') || text.length > 160) return undefined;
  const [, number, word] = ENTRY.exec(text) ?? [];
  if (number === undefined || word === undefined) return undefined;
  return { index, number, key: `${number} ${word.toLowerCase()}`, hasPage: PAGE_NUMBER.test(text) };
}

function* runs(lines: readonly Line[], entries: readonly (Entry | undefined)[]): Generator<readonly Entry[]> {
  let run: Entry[] = [];
  for (const line of lines) {
    const entry = entries[line.index];
    const last = run.at(-1);
    if (entry && (!last || compareNumbers(last.number, entry.number) < 0)) run.push(entry);
    else if (entry || line.role === 'text' || line.role === 'item' || line.role === 'open') {
      yield run;
      run = entry ? [entry] : [];
    }
  }
  yield run;
}
