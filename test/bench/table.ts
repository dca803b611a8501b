/** The value at a share of the sorted values, which stand for milliseconds or megabytes; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** A measured figure beside its target. */
export interface Row {
  readonly name: string;
  readonly own: number;
  /** The same of the server that does nothing, where it can be measured there. */
  readonly idle?: number;
  readonly target: string;
  readonly holds: boolean;
}

/** A figure that may be as large as `most`. */
export function atMost(name: string, own: number, most: number, idle?: number): Row {
  return { name, own, target: `≤ ${most}`, holds: own <= most, ...(idle !== undefined && { idle }) };
}

/** A figure that is to reach `least`. */
export function atLeast(name: string, own: number, least: number): Row {
  return { name, own, target: `≥ ${least}`, holds: own >= least };
}

/** A figure that may be `times` what it is at the server that does nothing. */
export function atMostTimes(name: string, own: number, times: number, idle: number): Row {
  return { name, own, idle, target: `≤ ${times} × idle`, holds: own <= times * idle };
}

/** Prints the rows below a title. Returns whether every target is held. */
export function printRows(title: string, rows: readonly Row[]): boolean {
  const head = ['Belegg', 'idle', 'ratio'].map((word) => word.padStart(9)).join(' ');
  console.log(`\n${title}\n\n${''.padEnd(34)} ${head}  target`);
  for (const { name, own, idle, target, holds } of rows) {
    const figures = [own, idle, idle && own / idle].map((value) => (value ? value.toFixed(2) : '').padStart(9));
    console.log(`${name.padEnd(34)} ${figures.join(' ')}  ${target.padEnd(14)} ${holds ? 'ok' : 'OVER'}`);
  }
  return rows.every(({ holds }) => holds);
}
