import { findClaims } from '../../server/claims/find';
import { judge } from '../../server/claims/judge';
import type { Judgement } from '../../server/claims/model';
import { severityOf } from '../../server/findings/codes';
import { defaultSettings } from '../../server/project/settings';
import { findReferences } from '../../server/references/find';
import { blocks } from '../../server/text/blocks';
import { lineAt } from '../../server/text/lines';
import { overlaps } from '../../server/text/span';
import { type GoldRow, type GoldSet, spanOfRow } from './gold';

/** What is said of one labelled sentence: the worst of its claims. */
export interface Scored {
  readonly file: string;
  readonly row: GoldRow;
  readonly judgements: readonly Judgement[];
  readonly worst: Judgement | undefined;
  readonly level: number;
}

const defaultSeverity = defaultSettings.severity;
const levels = { off: 0, hint: 1, information: 2, warning: 3, error: 4 };

/** 0 for a claim that raises nothing, else how loudly it is told. */
function levelOf(judgement: Judgement): number {
  const { detail } = judgement;
  return detail ? levels[severityOf(detail.code, judgement, defaultSeverity)] : 0;
}

/** Judges every labelled sentence of a set. */
export function scoreClaims(set: GoldSet): readonly Scored[] {
  return set.drafts.flatMap(({ file, text, rows }) => {
    const references = findReferences(text, set.library.catalogue, { scanner: set.library.scanner });
    const claims = findClaims({ text, blocks: blocks(text, 'markdown'), references, library: set.library });
    const judged = claims.map((claim) => judge(claim, text, set.library));
    return rows.map((row): Scored => {
      const span = spanOfRow(text, row);
      const judgements = span ? judged.filter(({ claim }) => overlaps(claim, span)) : [];
      const worst = judgements.reduce<Judgement | undefined>(
        (a, b) => (a && levelOf(a) >= levelOf(b) ? a : b),
        undefined,
      );
      return { file, row, judgements, worst, level: worst ? levelOf(worst) : 0 };
    });
  });
}

const isBad = ({ row }: Scored) => row.verdict !== 'supported' && row.verdict !== 'no-claim';
const share = (part: number, whole: number) => (whole ? part / whole : Number.NaN);

/** The figures that the floors are set on. */
export interface ClaimFigures {
  readonly rows: number;
  readonly balancedAccuracy: number;
  readonly recall: number;
  readonly precisionAtWarning: number;
  readonly falseAlarmsPerHundred: number;
  readonly evidenceHits: number;
}

/** Sums a set up. A finding counts at information or above. */
export function figuresOf({ library }: GoldSet, scored: readonly Scored[]): ClaimFigures {
  const bad = scored.filter(isBad);
  const fine = scored.filter((each) => !isBad(each));
  const told = (each: Scored) => each.level >= levels.information;
  const recall = share(bad.filter(told).length, bad.length);
  const alarms = share(fine.filter(told).length, fine.length);
  const loud = scored.filter(({ level }) => level >= levels.warning);
  const shown = scored.filter(({ row }) => row.evidence.length && row.verdict !== 'unsupported');
  return {
    rows: scored.length,
    balancedAccuracy: (recall + 1 - alarms) / 2,
    recall,
    precisionAtWarning: share(loud.filter(isBad).length, loud.length),
    falseAlarmsPerHundred: 100 * alarms,
    evidenceHits: share(shown.filter((each) => hits(each, library)).length, shown.length),
  };
}

function hits({ row, judgements }: Scored, library: GoldSet['library']): boolean {
  return judgements.some(({ evidence }) =>
    evidence.some(({ source: id, span }) => {
      const source = library.sources.get(id);
      if (!source) return false;
      const first = lineAt(source.lines, span.start) + 1;
      const last = lineAt(source.lines, Math.max(span.start, span.end - 1)) + 1;
      return row.evidence.some(({ source: wanted, lines: [from, to] }) => wanted === id && first <= to && from <= last);
    }),
  );
}

/** How often each code was right: told of a bad sentence at all, and under the very code of the label where it has one. */
export function precisionByCode(
  scored: readonly Scored[],
): ReadonlyMap<string, { readonly told: number; readonly bad: number; readonly exact: number }> {
  const table = new Map<string, { told: number; bad: number; exact: number }>();
  for (const each of scored) {
    const code = each.worst?.detail?.code;
    if (code === undefined) continue;
    const entry = table.get(code) ?? { told: 0, bad: 0, exact: 0 };
    entry.told++;
    if (isBad(each)) entry.bad++;
    if (each.row.code === code) entry.exact++;
    table.set(code, entry);
  }
  return table;
}

/** Label against verdict, counted. */
export function confusion(scored: readonly Scored[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const { row, worst } of scored) {
    const verdict = worst?.verdict ?? 'no-claim';
    const line = table.get(row.verdict) ?? new Map<string, number>();
    line.set(verdict, (line.get(verdict) ?? 0) + 1);
    table.set(row.verdict, line);
  }
  return table;
}

/** The sentences judged wrongly, one line each, for drafts that may be looked at. */
export function errorsOf(set: GoldSet, scored: readonly Scored[]): string[] {
  return scored
    .filter((each) => set.mayLook(each.file) && isBad(each) !== each.level >= levels.information)
    .map(({ row, worst, level }) => {
      const label = `${row.verdict}${row.code ? `/${row.code}` : ''}`;
      const got = worst
        ? `${worst.verdict}${worst.detail ? `/${worst.detail.code}` : ''} ${level} ${worst.score.toFixed(2)}`
        : 'no claim';
      return `${row.id}  ${label}  →  ${got}\n    ${row.text}\n    ${row.why}`;
    });
}
