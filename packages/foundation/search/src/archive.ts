import type { Vector } from './vector.ts';

/** One axis of a grid: values from `from` to `to` fall into `bins` equal bins; values beyond fall into the end bins. */
export interface GridAxis { readonly from: number; readonly to: number; readonly bins: number }

/** Something kept in an archive: where it lies and how good it is. */
export interface Elite<T> { readonly item: T; readonly at: Vector; readonly quality: number }

/**
 * A grid archive of MAP-Elites (Mouret & Clune 2015): the best few found in every cell of the space, so that quality never
 * crowds out variety.
 */
export interface Archive<T> {
  /** Offers an item; true when it was kept. Of equals the earlier stays, so that the result does not depend on later ties. */
  add(item: T, at: Vector, quality: number): boolean;
  /** What is kept, cell by cell in the order in which cells were first filled, best first within a cell. */
  elites(): readonly Elite<T>[];
  /** Number of cells that hold something. */
  readonly filled: number;
  /** Share of all cells that hold something. */
  coverage(): number;
  /** Sum of the best quality in every filled cell (the QD-score of Pugh et al. 2016; qualities are expected ≥ 0). */
  score(): number;
}

/** The cell of a vector, as one number; mixed radix, first axis slowest. */
export function cellOf(axes: readonly GridAxis[], at: Vector): number {
  let cell = 0;
  axes.forEach((axis, i) => {
    const share = ((at[i] as number) - axis.from) / (axis.to - axis.from);
    const bin = Math.min(axis.bins - 1, Math.max(0, Math.floor(share * axis.bins)));
    cell = cell * axis.bins + bin;
  });
  return cell;
}

/** An empty archive that keeps at most `perCell` items in each cell. */
export function createArchive<T>(axes: readonly GridAxis[], perCell = 1): Archive<T> {
  const cells = new Map<number, Elite<T>[]>();
  const total = axes.reduce((product, axis) => product * axis.bins, 1);
  return {
    add(item, at, quality) {
      const key = cellOf(axes, at);
      const held = cells.get(key);
      if (!held) { cells.set(key, [{ item, at, quality }]); return true; }
      const place = held.findIndex((elite) => elite.quality < quality);
      if (place < 0 && held.length >= perCell) return false;
      held.splice(place < 0 ? held.length : place, 0, { item, at, quality });
      if (held.length > perCell) held.pop();
      return true;
    },
    elites: () => [...cells.values()].flat(),
    get filled() { return cells.size; },
    coverage: () => cells.size / total,
    score: () => [...cells.values()].reduce((sum, held) => sum + (held[0]?.quality ?? 0), 0),
  };
}
