import { CELL } from './density.ts';
import type { Density } from './density.ts';
import { offRay, plainDistance, shadeDistance } from './shade-distance.ts';
import type { Place } from './shade-distance.ts';

/** Cells lower than this belong to nobody: lone samples on the slopes of nothing. */
const LOWEST = 0.4;

/**
 * Parts the landscape into hills, from the tops down (ToMATo: Chazal, Guibas, Oudot, Skraba 2013): where two hills meet, the lower joins
 * the higher if the pass between them is high enough for the two tops to be one colour. Gives the hill of each cell, −1 for none.
 */
export function hillsOf({ heights, size, origin }: Density): { readonly hillOf: Int32Array; readonly count: number } {
  const cells: number[] = [];
  for (let i = 0; i < heights.length; i++) if ((heights[i] as number) >= LOWEST) cells.push(i);
  cells.sort((p, q) => (heights[q] as number) - (heights[p] as number) || p - q);
  const up = new Int32Array(heights.length).fill(-1);
  const top = (cell: number): number => {
    let root = cell;
    while (up[root] !== root) root = up[root] as number;
    for (let i = cell; i !== root;) { const next = up[i] as number; up[i] = root; i = next; }
    return root;
  };
  const placeOf = (cell: number): Place => {
    const b = cell % size[2], rest = (cell - b) / size[2], a = rest % size[1], l = (rest - a) / size[1];
    return [origin[0] + (l + 0.5) * CELL, origin[1] + (a + 0.5) * CELL, origin[2] + (b + 0.5) * CELL];
  };
  const steps = neighbourSteps(size);
  const met: number[] = [];
  for (const cell of cells) {
    met.length = 0;
    let home = -1, best = -1;
    for (const step of steps) {
      const next = cell + step;
      if (next < 0 || next >= up.length || up[next] === -1) continue;
      const root = top(next);
      if (!met.includes(root)) met.push(root);
      if ((heights[next] as number) > best) { best = heights[next] as number; home = root; }
    }
    if (home === -1) { up[cell] = cell; continue; }
    up[cell] = home;
    for (const other of met) {
      const a = top(home), b = top(other);
      if (a === b) continue;
      const [higher, lower] = (heights[a] as number) >= (heights[b] as number) ? [a, b] : [b, a];
      if (isOneColour(placeOf(higher), placeOf(lower), (heights[cell] as number) / (heights[lower] as number))) up[lower] = higher;
    }
  }
  const names = new Map<number, number>();
  const hillOf = new Int32Array(heights.length).fill(-1);
  for (const cell of cells) {
    const root = top(cell);
    let name = names.get(root);
    if (name === undefined) names.set(root, name = names.size);
    hillOf[cell] = name;
  }
  return { hillOf, count: names.size };
}

/** Whether two tops with a pass of `ratio` (of the lower top) between them are one colour: near, or one cloth in different light. */
function isOneColour(p: Place, q: Place, ratio: number): boolean {
  if (plainDistance(p, q) < 0.03) return ratio > 0.45;
  if (offRay(p, q) < 0.03 && Math.abs(p[0] - q[0]) < 0.4) return ratio > 0.28;
  return shadeDistance(p, q) < 0.09 && ratio > 0.72;
}

function neighbourSteps(size: readonly [number, number, number]): number[] {
  const steps: number[] = [];
  for (let l = -1; l <= 1; l++) for (let a = -1; a <= 1; a++) for (let b = -1; b <= 1; b++) if (l || a || b) steps.push((l * size[1] + a) * size[2] + b);
  return steps;
}
