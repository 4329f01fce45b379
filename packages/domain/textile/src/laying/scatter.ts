import type { Point } from '@toile/geometry';
import type { Rng } from '@toile/kernel';

/** What is strewn: on a sheet that joins itself at its sides (a repeat), or not; each with its own room. */
export interface ScatterSheet { readonly width: number; readonly height: number; readonly isRepeat: boolean }

/** A place found, and how much room it has kept to its neighbours (1: just as much as asked). */
export interface Strewn { readonly at: Point; readonly index: number }

const TRIES = 24;

/**
 * Places for things of these radii (mm), one after another, each the best of two dozen tries: as far as it can be from those before it,
 * measured in their own room. Even, yet without rows. A thing that would overlap by more than a quarter is left out.
 */
export function scatter(radii: readonly number[], sheet: ScatterSheet, rng: Rng): readonly Strewn[] {
  const placed: (Strewn & { readonly radius: number })[] = [];
  for (const [index, radius] of radii.entries()) {
    let best: Point | undefined;
    let bestRoom = -Infinity;
    for (let k = 0; k < TRIES; k++) {
      const at: Point = [rng.between(0, sheet.width), rng.between(0, sheet.height)];
      const room = Math.min(4, ...placed.map((other) => apart(at, other.at, sheet) / (radius + other.radius)));
      if (room > bestRoom) { best = at; bestRoom = room; }
    }
    if (best && bestRoom > 0.75) placed.push({ at: best, index, radius });
  }
  return placed;
}

function apart(a: Point, b: Point, { width, height, isRepeat }: ScatterSheet): number {
  const dx = Math.abs(a[0] - b[0]), dy = Math.abs(a[1] - b[1]);
  return isRepeat ? Math.hypot(Math.min(dx, width - dx), Math.min(dy, height - dy)) : Math.hypot(dx, dy);
}
