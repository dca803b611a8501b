import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '../../server/catalogue/model';
import { parseCatalogue } from '../../server/catalogue/parse';
import { findReferences } from '../../server/references/find';
import type { Reference } from '../../server/references/model';
import { createScanner, type Scanner } from '../../server/references/scan';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly decoy?: boolean;
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly target: string;
}

interface Counts {
  expected: number;
  found: number;
  /** Found with the expected span and kind. */
  spans: number;
  /** Of these, those that lead where expected. */
  targets: number;
}

export interface ReferenceScores {
  readonly half: Half;
  readonly kinds: ReadonlyMap<string, Counts>;
  readonly all: Counts;
  readonly decoys: { readonly items: number; readonly clean: number };
  /** What went wrong, one line each. */
  readonly errors: readonly string[];
}

/** The least that both halves must reach. */
export const floors = { f1: 0.97, targets: 0.97, decoys: 0.97 };

const marker = /⟦([^⟦⟧|]*)\|([^⟦⟧|]*)\|([^⟦⟧|]*)⟧/g;

type Half = 'open' | 'locked';

/** Measures finding and resolving against these halves of the gold set; actors are scored elsewhere. `root` is the project's folder. */
export async function evaluateReferences(
  halves: readonly Half[] = ['open', 'locked'],
  root = process.cwd(),
): Promise<readonly ReferenceScores[]> {
  const { catalogue } = parseCatalogue(readFileSync(join(root, 'seeds/belegg.yaml'), 'utf8'), 'seeds/belegg.yaml');
  const scanner = createScanner(catalogue);
  return halves.map((half) => {
    const items: readonly Item[] = parse(readFileSync(join(root, `test/gold/references/${half}.yaml`), 'utf8'));
    return scoreItems(half, items, catalogue, scanner);
  });
}

/** True when every figure reaches its floor. */
export function passes({ all, decoys }: ReferenceScores): boolean {
  return (
    f1(all) >= floors.f1 &&
    share(all.targets, all.spans) >= floors.targets &&
    share(decoys.clean, decoys.items) >= floors.decoys
  );
}

/** The scores of one half as a table. */
export function table({ half, kinds, all, decoys }: ReferenceScores): string {
  const rows = [...kinds, ['all', all] as const].map(([kind, counts]) => {
    const figures = [share(counts.spans, counts.found), share(counts.spans, counts.expected), f1(counts)];
    const cells = [...figures, share(counts.targets, counts.spans)].map((each) => each.toFixed(3).padStart(9));
    return `${kind.padEnd(15)}${String(counts.expected).padStart(8)}${cells.join('')}`;
  });
  const head = `references, ${half} half\n${'kind'.padEnd(15)}expected precision   recall       F1  targets`;
  return [head, ...rows, `decoys without finds: ${decoys.clean} of ${decoys.items}`].join('\n');
}

function scoreItems(half: Half, items: readonly Item[], catalogue: Catalogue, scanner: Scanner): ReferenceScores {
  const kinds = new Map<string, Counts>();
  const all = emptyCounts();
  const errors: string[] = [];
  const decoys = { items: 0, clean: 0 };
  for (const item of items) {
    const { text, marks } = unmarked(item.text);
    const found = findReferences(text, catalogue, { scanner }).filter(({ kind }) => kind !== 'actor');
    if (item.decoy) {
      decoys.items++;
      if (!found.length) decoys.clean++;
    }
    for (const kind of new Set([...marks, ...found].map((each) => each.kind))) {
      const counts = kinds.get(kind) ?? emptyCounts();
      kinds.set(kind, counts);
      const mine = {
        marks: marks.filter((each) => each.kind === kind),
        found: found.filter((each) => each.kind === kind),
      };
      for (const each of [counts, all]) count(each, mine);
    }
    errors.push(...differences(item.id, text, marks, found));
  }
  return { half, kinds, all, decoys, errors };
}

function emptyCounts(): Counts {
  return { expected: 0, found: 0, spans: 0, targets: 0 };
}

function count(counts: Counts, { marks, found }: { marks: readonly Marked[]; found: readonly Reference[] }): void {
  counts.expected += marks.length;
  counts.found += found.length;
  for (const mark of marks) {
    const match = found.find((each) => sameSpan(each, mark));
    if (!match) continue;
    counts.spans++;
    if (match.target === mark.target) counts.targets++;
  }
}

function differences(
  id: string,
  text: string,
  marks: readonly Marked[],
  found: readonly Reference[],
): readonly string[] {
  const same = (a: Marked, b: Marked) => sameSpan(a, b) && a.kind === b.kind && a.target === b.target;
  const show = (each: Marked) => `«${text.slice(each.start, each.end)}» ${each.kind} ${each.target}`;
  const missed = marks
    .filter((mark) => !found.some((each) => same(each, mark)))
    .map((mark) => `${id} missed ${show(mark)}`);
  const extra = found
    .filter((each) => !marks.some((mark) => same(each, mark)))
    .map((each) => `${id} false  ${show(each)}`);
  return [...missed, ...extra];
}

function sameSpan(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The draft without its markers, and what they expect. */
export function unmarked(text: string): { readonly text: string; readonly marks: readonly Marked[] } {
  const marks: Marked[] = [];
  let plain = '';
  let copied = 0;
  for (const { 0: whole, 1: surface = '', 2: kind = '', 3: target = '', index } of text.matchAll(marker)) {
    plain += text.slice(copied, index);
    marks.push({ start: plain.length, end: plain.length + surface.length, kind, target });
    plain += surface;
    copied = index + whole.length;
  }
  return { text: plain + text.slice(copied), marks };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function f1({ spans, found, expected }: Counts): number {
  return share(2 * spans, found + expected);
}
