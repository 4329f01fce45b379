/** One row of the table of budgets. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most that is allowed; left out for figures that are only watched. */
  readonly budget?: number;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The median time of `runs` runs after `warmUp` unmeasured ones, ms. */
export function timeOf(run: (i: number) => unknown, { runs = 15, warmUp = 3 } = {}): number {
  for (let i = 0; i < warmUp; i++) run(i);
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    run(i);
    times.push(performance.now() - started);
  }
  return median(times);
}

/** ms of a fixed piece of arithmetic: how fast this machine is just now, so that figures of two runs can be compared. */
export function yardstick(): number {
  return timeOf(() => {
    let sum = 0;
    for (let i = 1; i < 3_000_000; i++) sum += Math.sqrt(i) / (i & 7 || 1);
    return sum;
  }, { runs: 7, warmUp: 2 });
}

/** The table as text. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = measures.map((m) => [m.name, m.value < 10 ? m.value.toFixed(2) : m.value.toFixed(0), m.unit, m.budget === undefined ? '' : `≤ ${m.budget}`, m.budget === undefined ? '' : m.value <= m.budget ? 'met' : 'NOT MET']);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length), 4));
  return rows.map((row) => row.map((cell, i) => (i === 1 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ').trimEnd()).join('\n');
}
