/** One example: its features, and whether what is predicted is so. */
export interface Example {
  readonly features: readonly number[];
  readonly holds: boolean;
}

/** A fitted model: the log odds are the bias and the sum of slope times feature. */
export interface Model {
  readonly bias: number;
  readonly slopes: readonly number[];
}

const rounds = 50;
/** Pull towards zero of each slope on standardised features, so that few examples cannot make it large. */
const ridge: number = 1;

/** Logistic regression by Newton's method on standardised features; the model is in units of the features as given. */
export function fitLogistic(examples: readonly Example[]): Model {
  const width = examples[0]?.features.length ?? 0;
  const scales = Array.from({ length: width }, (_, at) => scaleOf(examples.map(({ features }) => features[at] ?? 0)));
  const rows = examples.map(({ features, holds }) => ({
    x: [1, ...scales.map(({ mean, spread }, at) => ((features[at] ?? 0) - mean) / spread)],
    y: holds ? 1 : 0,
  }));
  let beta: readonly number[] = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const step = newtonStep(rows, beta);
    beta = beta.map((each, at) => each - (step[at] ?? 0));
    if (step.every((each) => Math.abs(each) < 1e-8)) break;
  }
  const slopes = scales.map(({ spread }, at) => (beta[at + 1] ?? 0) / spread);
  const bias = scales.reduce((sum, { mean }, at) => sum - (slopes[at] ?? 0) * mean, beta[0] ?? 0);
  return { bias, slopes };
}

/** 0 to 1. */
export function predict({ bias, slopes }: Model, features: readonly number[]): number {
  return logistic(slopes.reduce((sum, slope, at) => sum + slope * (features[at] ?? 0), bias));
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}

function newtonStep(rows: readonly { x: number[]; y: number }[], beta: readonly number[]): readonly number[] {
  const gradient = beta.map((each, at) => (at ? ridge * each : 0));
  const hessian = beta.map((_, row) => beta.map((__, column) => (row === column && row ? ridge : 0)));
  for (const { x, y } of rows) {
    const chance = logistic(x.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0));
    const weight = chance * (1 - chance);
    for (const [row, line] of hessian.entries()) {
      const value = x[row] ?? 0;
      gradient[row] = (gradient[row] ?? 0) + (chance - y) * value;
      for (const column of line.keys()) line[column] = (line[column] ?? 0) + weight * value * (x[column] ?? 0);
    }
  }
  return solve(hessian, gradient);
}

/** Solves a positive definite system by elimination. */
function solve(matrix: number[][], right: readonly number[]): readonly number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (const [at, pivot] of lines.entries()) {
    const lead = pivot[at] || 1;
    for (const column of pivot.keys()) pivot[column] = (pivot[column] ?? 0) / lead;
    for (const [other, line] of lines.entries()) {
      const factor = line[at] ?? 0;
      if (other === at || !factor) continue;
      for (const column of line.keys()) line[column] = (line[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return lines.map((line) => line.at(-1) ?? 0);
}
